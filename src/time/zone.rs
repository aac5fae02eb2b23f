//! The offset of Belgian clocks from UTC, computed.
//!
//! Since 1996 the whole European Union goes one hour forward at 01:00 UTC on the last Sunday of
//! March and back at 01:00 UTC on the last Sunday of October (directive 2000/84/EC and those before
//! it). Older years had other rules, which no Dimona needs: for them the plain Central European
//! Time is used all year.

use chrono::{Datelike, NaiveDate};

use super::date::{civil, days};

pub(in crate::time) const MINUTE_MS: i64 = 60_000;
pub(crate) const HOUR_MS: i64 = 60 * MINUTE_MS;
pub(in crate::time) const DAY_MS: i64 = 24 * HOUR_MS;

/// The first year in which the rule above held.
const FIRST_YEAR: i32 = 1996;

/// `days` of 1970-01-01, the day that Unix counts from.
const UNIX_DAY: i64 = 719_163;

/// Milliseconds since the Unix epoch of a date and a time of the day, as if clocks showed UTC.
pub(in crate::time) fn millis_of(date: NaiveDate, millis_of_day: i64) -> i64 {
    (i64::from(days(date)) - UNIX_DAY) * DAY_MS + millis_of_day
}

/// The date of which [`millis_of`] made these milliseconds.
pub(in crate::time) fn date_of(millis: i64) -> NaiveDate {
    i32::try_from(millis.div_euclid(DAY_MS) + UNIX_DAY)
        .ok()
        .and_then(NaiveDate::from_num_days_from_ce_opt)
        // Moments are limited to years that `chrono` knows, so this is never taken.
        .unwrap_or(NaiveDate::MIN)
}

/// How far Belgian clocks are ahead of UTC at an instant, in milliseconds.
pub(in crate::time) fn offset_at(utc_millis: i64) -> i64 {
    let date = date_of(utc_millis);
    let summer = match side(date) {
        Side::Winter => false,
        Side::Summer => true,
        Side::Forward => utc_millis.rem_euclid(DAY_MS) >= HOUR_MS,
        Side::Back => utc_millis.rem_euclid(DAY_MS) < HOUR_MS,
    };
    if summer { 2 * HOUR_MS } else { HOUR_MS }
}

/// The offset that belongs to a local date and time, in milliseconds.
///
/// `None` if clocks skip that time. A time that occurs twice gets the offset of its first
/// occurrence.
pub(in crate::time) fn offset_for_local(date: NaiveDate, millis_of_day: i64) -> Option<i64> {
    let summer = match side(date) {
        Side::Winter => false,
        Side::Summer => true,
        Side::Forward if millis_of_day < 2 * HOUR_MS => false,
        Side::Forward if millis_of_day < 3 * HOUR_MS => return None,
        Side::Forward => true,
        Side::Back => millis_of_day < 3 * HOUR_MS,
    };
    Some(if summer { 2 * HOUR_MS } else { HOUR_MS })
}

/// Whether Belgian clocks show this time twice: in the hour before they go back.
pub(in crate::time) fn occurs_twice(date: NaiveDate, millis_of_day: i64) -> bool {
    (2 * HOUR_MS..3 * HOUR_MS).contains(&millis_of_day) && date.month() == 10 && matches!(side(date), Side::Back)
}

/// How a date stands to the two changes of its year. At 01:00 UTC it is the same date in Belgium,
/// so this holds for local dates and for UTC dates alike.
enum Side {
    Winter,
    /// The Sunday on which clocks go forward.
    Forward,
    Summer,
    /// The Sunday on which clocks go back.
    Back,
}

fn side(date: NaiveDate) -> Side {
    let year = date.year();
    let month = date.month();
    if year < FIRST_YEAR || !matches!(month, 3..=10) {
        return Side::Winter;
    }
    if matches!(month, 4..=9) {
        return Side::Summer;
    }
    // March and October both have 31 days.
    let last_sunday = 31 - civil(year, month, 31).weekday().num_days_from_sunday();
    let (before, on, after) =
        if month == 3 { (Side::Winter, Side::Forward, Side::Summer) } else { (Side::Summer, Side::Back, Side::Winter) };
    match date.day().cmp(&last_sunday) {
        core::cmp::Ordering::Less => before,
        core::cmp::Ordering::Equal => on,
        core::cmp::Ordering::Greater => after,
    }
}
