//! Periods of whole days.

use core::fmt;

use chrono::NaiveDate;

use super::{Quarter, TimeFault};

/// A first day and perhaps a last day, both included, as a Dimona period has them.
///
/// Without a last day the period is open: it goes on until further notice.
///
/// # Example
///
/// ```
/// use dimona::time::{Period, parse_date};
///
/// let july = Period::closed(parse_date("2026-07-01")?, parse_date("2026-07-31")?)?;
/// assert_eq!(july.days(), Some(31));
/// assert!(july.is_within_one_quarter());
/// assert!(july.overlaps(&Period::open(parse_date("2026-07-31")?)));
/// assert_eq!(july.to_string(), "2026-07-01/2026-07-31");
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    start: NaiveDate,
    end: Option<NaiveDate>,
}

impl Period {
    /// A period from its first day and, if it has one, its last day.
    ///
    /// # Errors
    ///
    /// [`TimeFault::EndBeforeStart`].
    ///
    /// ```
    /// use dimona::time::{Period, parse_date};
    ///
    /// let (first, last) = (parse_date("2026-07-01")?, parse_date("2026-07-31")?);
    /// assert!(Period::new(first, Some(last)).is_ok());
    /// assert!(Period::new(last, Some(first)).is_err());
    /// # Ok::<(), dimona::Error>(())
    /// ```
    pub fn new(start: NaiveDate, end: Option<NaiveDate>) -> Result<Self, TimeFault> {
        if end.is_some_and(|end| end < start) {
            return Err(TimeFault::EndBeforeStart);
        }
        Ok(Self { start, end })
    }

    /// A period without a last day.
    #[must_use]
    pub const fn open(start: NaiveDate) -> Self {
        Self { start, end: None }
    }

    /// A period with a last day.
    ///
    /// # Errors
    ///
    /// [`TimeFault::EndBeforeStart`].
    pub fn closed(start: NaiveDate, end: NaiveDate) -> Result<Self, TimeFault> {
        Self::new(start, Some(end))
    }

    /// The first day.
    #[must_use]
    pub const fn start(&self) -> NaiveDate {
        self.start
    }

    /// The last day, if there is one; the period contains it.
    #[must_use]
    pub const fn end(&self) -> Option<NaiveDate> {
        self.end
    }

    /// Whether the period has no last day.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.end.is_none()
    }

    /// Whether a date lies in the period.
    #[must_use]
    pub fn contains(&self, date: NaiveDate) -> bool {
        self.start <= date && self.end.is_none_or(|end| date <= end)
    }

    /// Whether the two periods have at least one day in common.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.end.is_none_or(|end| other.start <= end) && other.end.is_none_or(|end| self.start <= end)
    }

    /// How many days it lasts, first and last included; `None` if it is open.
    #[must_use]
    pub fn days(&self) -> Option<u32> {
        let nights = self.end?.signed_duration_since(self.start).num_days();
        u32::try_from(nights + 1).ok()
    }

    /// Whether its first and last days lie in the same quarter, as for instance a student's must.
    /// An open period does not.
    #[must_use]
    pub fn is_within_one_quarter(&self) -> bool {
        self.end.is_some_and(|end| Quarter::of(self.start) == Quarter::of(end))
    }
}

impl fmt::Display for Period {
    /// An ISO 8601 interval, with `..` for an open end.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.end {
            Some(end) => write!(f, "{}/{end}", self.start),
            None => write!(f, "{}/..", self.start),
        }
    }
}
