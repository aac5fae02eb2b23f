//! A birth date of which parts may be unknown.

use chrono::NaiveDate;

/// A birth date as far as an SSIN tells it; a part that is `None` is unknown.
///
/// Many people were registered without knowing the day, the month or the year of their birth.
///
/// # Example
///
/// ```
/// use dimona::id::BirthDate;
///
/// let known = BirthDate { year: Some(1993), month: Some(5), day: Some(18) };
/// assert_eq!(known.date(), chrono::NaiveDate::from_ymd_opt(1993, 5, 18));
///
/// let only_year = BirthDate { year: Some(1993), month: None, day: None };
/// assert_eq!(only_year.date(), None);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BirthDate {
    /// The year, with its century.
    pub year: Option<i32>,
    /// The month, 1 to 12.
    pub month: Option<u32>,
    /// The day of the month, 1 to 31.
    pub day: Option<u32>,
}

impl BirthDate {
    /// The date, if all of its parts are known (and make a date that exists).
    #[must_use]
    pub const fn date(&self) -> Option<NaiveDate> {
        match (self.year, self.month, self.day) {
            (Some(year), Some(month), Some(day)) => NaiveDate::from_ymd_opt(year, month, day),
            _ => None,
        }
    }
}
