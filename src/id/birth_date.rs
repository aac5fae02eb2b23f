//! A birth date of which parts may be unknown.

use chrono::{Datelike, NaiveDate};

use crate::time::parse_date;

/// A birth date as far as an SSIN tells it; a part that is `None` is unknown.
///
/// Many people were registered without knowing the day, the month or the year of their birth.
///
/// # Example
///
/// ```
/// use dimona::id::Ssin;
///
/// let born = "93.05.18-223.61".parse::<Ssin>()?.birth_date();
/// assert_eq!(born.date(), chrono::NaiveDate::from_ymd_opt(1993, 5, 18));
///
/// // Day part 00: the day was unknown when the number was given.
/// let born = "60.05.00-001.33".parse::<Ssin>()?.birth_date();
/// assert_eq!((born.year(), born.month(), born.day(), born.date()), (Some(1960), Some(5), None, None));
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BirthDate {
    year: Option<i32>,
    month: Option<u32>,
    day: Option<u32>,
}

impl BirthDate {
    pub(super) const UNKNOWN: Self = Self { year: None, month: None, day: None };

    /// What is known when the year is: the month where there is one, and the day where it makes a date.
    pub(super) const fn in_year(year: i32, month: Option<u32>, day: u32) -> Self {
        let exists = match month {
            Some(month) => NaiveDate::from_ymd_opt(year, month, day).is_some(),
            None => false,
        };
        Self { year: Some(year), month, day: if exists { Some(day) } else { None } }
    }

    /// Reads a birth date as the NSSO writes it: a day that exists, or `1990-00-00` where nothing but the year is known.
    ///
    /// ```
    /// use dimona::id::BirthDate;
    /// assert_eq!(BirthDate::parse("1990-00-00").and_then(|born| born.year()), Some(1990));
    /// assert!(BirthDate::parse("1990-02-00").is_none() && BirthDate::parse("1990-99-99").is_none());
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if let Some(year) = text.strip_suffix("-00-00") {
            let is_year = year.len() == 4 && year.bytes().all(|digit| digit.is_ascii_digit());
            let year = year.parse().ok().filter(|year| is_year && *year > 0)?;
            return Some(Self { year: Some(year), month: None, day: None });
        }
        parse_date(text).ok().map(Self::of)
    }

    /// Of a day that is told as a whole.
    #[must_use]
    pub fn of(day: NaiveDate) -> Self {
        Self { year: Some(day.year()), month: Some(day.month()), day: Some(day.day()) }
    }

    /// Whether two birth dates of one person differ: in the first part that both tell, from the year on.
    #[must_use]
    pub fn contradicts(&self, other: &Self) -> bool {
        fn differ<T: PartialEq>(of: Option<T>, other: Option<T>) -> bool {
            of.zip(other).is_some_and(|(of, other)| of != other)
        }
        differ(self.year, other.year) || differ(self.month, other.month) || differ(self.day, other.day)
    }

    /// The year, with its century.
    #[must_use]
    pub const fn year(&self) -> Option<i32> {
        self.year
    }

    /// The month, 1 to 12; unknown where the year is.
    #[must_use]
    pub const fn month(&self) -> Option<u32> {
        self.month
    }

    /// The day of the month; unknown where the month is.
    #[must_use]
    pub const fn day(&self) -> Option<u32> {
        self.day
    }

    /// The date, if all of its parts are known.
    #[must_use]
    pub const fn date(&self) -> Option<NaiveDate> {
        match (self.year, self.month, self.day) {
            (Some(year), Some(month), Some(day)) => NaiveDate::from_ymd_opt(year, month, day),
            _ => None,
        }
    }

    /// Whether somebody born then has this age on a day; `None` where that depends on a part that is unknown.
    ///
    /// ```
    /// use dimona::id::Ssin;
    /// use dimona::law::day;
    /// let born = "60.05.00-001.33".parse::<Ssin>()?.birth_date();
    /// let of_60 = [day::<2020, 4, 30>(), day::<2020, 5, 15>(), day::<2020, 5, 31>()].map(|on| born.has_age(60, on));
    /// assert_eq!(of_60, [Some(false), None, Some(true)]);
    /// # Ok::<(), dimona::Error>(())
    /// ```
    #[must_use]
    pub fn has_age(&self, years: u16, on: NaiveDate) -> Option<bool> {
        let reached = |year: i32, month: u32, day: u32| {
            (year + i32::from(years), month, day) <= (on.year(), on.month(), on.day())
        };
        let year = self.year?;
        let latest = reached(year, self.month.unwrap_or(12), self.day.unwrap_or(31));
        let earliest = reached(year, self.month.unwrap_or(1), self.day.unwrap_or(1));
        (latest == earliest).then_some(latest)
    }

    /// The first day on which somebody has this age; `None` where the day of birth is not known. Who is born on 29 February has a
    /// birthday on 1 March in other years.
    ///
    /// ```
    /// # use dimona::id::Ssin;
    /// let born = "93.05.18-223.61".parse::<Ssin>()?.birth_date();
    /// assert_eq!(born.reaches(15), Some("2008-05-18".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn reaches(&self, years: u16) -> Option<NaiveDate> {
        let (year, month, day) = (self.year? + i32::from(years), self.month?, self.day?);
        NaiveDate::from_ymd_opt(year, month, day).or_else(|| NaiveDate::from_ymd_opt(year, month + 1, 1))
    }
}
