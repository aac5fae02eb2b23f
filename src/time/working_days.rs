//! Which days are working days.

use chrono::{Datelike, NaiveDate, Weekday};

use super::is_legal_holiday;

/// Which days count as working days when a deadline is computed.
///
/// In labour and social-security law a working day is every day but Sundays and legal holidays.
/// Saturday is one: the new Civil Code would have changed that from 1 January 2023, but the law of
/// 26 December 2022 kept it for labour relations and social security. That this holds for the
/// deadline of an OUT is a strong inference, not said by the NSSO in so many words; so it can be
/// switched.
///
/// # Example
///
/// ```
/// use dimona::time::{WorkingDays, parse_date};
///
/// let friday = parse_date("2026-11-20")?;
/// assert_eq!(WorkingDays::default().next_after(friday), parse_date("2026-11-21")?);
/// assert_eq!(WorkingDays { saturday: false }.next_after(friday), parse_date("2026-11-23")?);
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct WorkingDays {
    /// Whether Saturday is a working day.
    pub saturday: bool,
}

impl Default for WorkingDays {
    /// Saturday is a working day.
    fn default() -> Self {
        Self { saturday: true }
    }
}

impl WorkingDays {
    /// Whether a date is a working day.
    #[must_use]
    pub fn is_working_day(self, date: NaiveDate) -> bool {
        match date.weekday() {
            Weekday::Sun => false,
            Weekday::Sat if !self.saturday => false,
            _ => !is_legal_holiday(date),
        }
    }

    /// The first working day after a date, the date itself never counting.
    ///
    /// At the very end of `chrono`'s calendar, in the year 262142, it gives that last date.
    #[must_use]
    pub fn next_after(self, date: NaiveDate) -> NaiveDate {
        let mut next = date;
        while let Some(day) = next.succ_opt() {
            if self.is_working_day(day) {
                return day;
            }
            next = day;
        }
        next
    }
}
