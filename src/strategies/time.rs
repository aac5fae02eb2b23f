//! Strategies for dates, quarters, periods, clock times, moments and shifts.
//!
//! They range over the years 2003 to 2037, in which Dimona lives and Belgian clocks follow the rule
//! of today.

use chrono::NaiveDate;
use proptest::prelude::*;

use crate::time::{ClockTime, MINUTES_OF_A_DAY, Moment, Period, Quarter, Shift, days, from_days};

/// `days` of 2003-01-01.
const FIRST_DAY: i32 = 731_216;
/// `days` of 2037-12-31.
const LAST_DAY: i32 = 743_999;

/// Any date from 2003 to 2037.
pub fn date() -> impl Strategy<Value = NaiveDate> {
    (FIRST_DAY..=LAST_DAY).prop_filter_map("a date", from_days)
}

/// Any quarter from 2003 to 2037.
pub fn quarter() -> impl Strategy<Value = Quarter> {
    (2003_i32..=2037, 1_u8..=4).prop_filter_map("a quarter", |(year, number)| Quarter::new(year, number))
}

/// Any period with a last day, of one day to about two years; short ones more often.
pub fn period() -> impl Strategy<Value = Period> {
    let nights = prop_oneof![1 => Just(0), 3 => 0..=31, 1 => 0..=730];
    (date(), nights)
        .prop_filter_map("a period", |(start, nights)| Period::closed(start, from_days(days(start) + nights)?).ok())
}

/// Any period without a last day.
pub fn open_period() -> impl Strategy<Value = Period> {
    date().prop_map(Period::open)
}

/// Any time of the day; whole and half hours more often.
pub fn clock_time() -> impl Strategy<Value = ClockTime> {
    prop_oneof![0..MINUTES_OF_A_DAY, (0_u16..48).prop_map(|halves| halves * 30)]
        .prop_filter_map("a time", ClockTime::from_minutes)
}

/// Any moment from 2003 to 2037, to the millisecond; whole minutes more often.
pub fn moment() -> impl Strategy<Value = Moment> {
    let within_day =
        prop_oneof![0_i64..86_400_000, (0..i64::from(MINUTES_OF_A_DAY)).prop_map(|minutes| minutes * 60_000)];
    (date(), within_day).prop_filter_map("a moment", |(date, millis)| {
        Moment::from_millis(Moment::start_of_day(date).millis() + millis).ok()
    })
}

/// Any shift of at most 24 hours by the clock, across midnight or not; none begins or ends in the
/// hour that clocks skip.
pub fn shift() -> impl Strategy<Value = Shift> {
    (date(), clock_time(), 0..=MINUTES_OF_A_DAY).prop_filter_map("a shift", |(start_date, start_time, length)| {
        let end = start_time.minutes() + length;
        let end_date = from_days(days(start_date) + i32::from(end / MINUTES_OF_A_DAY))?;
        Shift::new(start_date, start_time, end_date, ClockTime::from_minutes(end % MINUTES_OF_A_DAY)?).ok()
    })
}
