//! Dates written in tables of law.

use chrono::NaiveDate;

/// The day of a table entry. Entries are constants of this crate; an impossible one would not outlive its tests.
pub(crate) const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => NaiveDate::MAX,
    }
}
