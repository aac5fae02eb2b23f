//! How far an open value of law is trusted.

use chrono::NaiveDate;

use super::day::day;
use crate::time::Quarter;

/// The day on which the law in this crate was last checked.
pub const KNOWLEDGE_DAY: NaiveDate = day::<2026, 11, 22>();

/// How far values without a legal end are trusted: by default to the end of the second calendar quarter after
/// [`KNOWLEDGE_DAY`].
///
/// ```
/// use dimona::law::Trust;
/// assert_eq!(Trust::default().until().to_string(), "2027-06-30");
/// assert!(Trust::to("2027-12-31".parse()?).reaches("2027-12-31".parse()?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Trust {
    until: NaiveDate,
}

impl Default for Trust {
    fn default() -> Self {
        Trust { until: Quarter::of(KNOWLEDGE_DAY).plus(2).last_day() }
    }
}

impl Trust {
    /// Trust to this day: the caller has checked that the law still stands.
    #[must_use]
    pub fn to(until: NaiveDate) -> Self {
        Trust { until }
    }

    /// The last trusted day.
    #[must_use]
    pub fn until(self) -> NaiveDate {
        self.until
    }

    /// True when the day is trusted.
    #[must_use]
    pub fn reaches(self, day: NaiveDate) -> bool {
        day <= self.until
    }
}
