//! Quarters, periods, clock times, moments, holidays and working days.
//!
//! | type or function | what |
//! |---|---|
//! | [`parse_date`], [`days`], [`from_days`] | dates as text and as ordered integers |
//! | [`Quarter`] | a calendar quarter; `q.minus(3)` is the reference quarter T-3 of flexi-jobs |
//! | [`Period`] | a first day and perhaps a last day, both included |
//! | [`ClockTime`] | an hour and a minute, `HHMM` |
//! | [`Moment`] | a point in time, shown as Belgian clocks show it |
//! | [`Shift`] | a stretch of work from one moment to another, across midnight too |
//! | [`legal_holidays`], [`is_legal_holiday`] | the ten Belgian legal holidays |
//! | [`WorkingDays`] | which days are working days |
//!
//! Dates themselves are [`chrono::NaiveDate`]. Nothing here reads a clock or a time zone of the
//! machine: the Belgian offset is computed.
//!
//! # Example
//!
//! ```
//! use dimona::time::{ClockTime, Moment, Quarter, WorkingDays, parse_date};
//!
//! let friday = parse_date("2026-11-20")?;
//! assert_eq!(Quarter::of(friday).minus(3).to_string(), "2026Q1");
//!
//! // An OUT is due before the end of the first working day after the last day, and Saturday is one.
//! let due = Moment::end_of_day(WorkingDays::default().next_after(friday));
//! assert_eq!(due.to_string(), "2026-11-22T00:00:00+01:00");
//!
//! let start = Moment::from_brussels(friday, "21:00".parse::<ClockTime>()?)?;
//! assert_eq!(start.to_string(), "2026-11-20T21:00:00+01:00");
//! # Ok::<(), dimona::Error>(())
//! ```

mod clock_time;
mod cursor;
mod date;
mod fault;
mod holidays;
mod moment;
mod period;
mod quarter;
mod shift;
mod working_days;
mod zone;

pub use clock_time::ClockTime;
pub(crate) use clock_time::MINUTES_OF_A_DAY;
pub(crate) use date::first_minute;
pub use date::{days, from_days, parse_date};
pub use fault::{TimeFault, TimeForm};
pub use holidays::{is_legal_holiday, legal_holidays};
pub use moment::Moment;
pub use period::Period;
pub use quarter::Quarter;
pub use shift::Shift;
pub use working_days::WorkingDays;
pub(crate) use zone::HOUR_MS;
