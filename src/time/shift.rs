//! Stretches of work by the clock.

use chrono::NaiveDate;

use super::zone::MINUTE_MS;
use super::{ClockTime, Moment, TimeFault};

/// A stretch of work from a date and time to a date and time, across midnight or not.
///
/// Occasional workers and flexi-jobs per day are declared so. Shifts are ordered by their start,
/// then by their end.
///
/// # Example
///
/// ```
/// use dimona::time::{ClockTime, Shift, parse_date};
///
/// let night = Shift::new(
///     parse_date("2026-11-27")?,
///     ClockTime::parse_digits("2100")?,
///     parse_date("2026-11-28")?,
///     ClockTime::parse_digits("0230")?,
/// )?;
/// assert_eq!(night.minutes(), 330);
/// assert!(night.crosses_midnight());
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Shift {
    // The moments come first, because the derived order follows the fields.
    starts_at: Moment,
    ends_at: Moment,
    start_date: NaiveDate,
    end_date: NaiveDate,
    start_time: ClockTime,
    end_time: ClockTime,
}

impl Shift {
    /// A shift from the clock times at which it starts and ends, in Belgium.
    ///
    /// A time that occurs twice, in October, is its first occurrence. A shift may last no time at
    /// all.
    ///
    /// # Errors
    ///
    /// [`TimeFault::EndBeforeStart`]; [`TimeFault::SkippedTime`] for a time that clocks skip in
    /// March; [`TimeFault::OutOfRange`] for a year outside 0001 to 9999.
    ///
    /// ```
    /// use dimona::time::{ClockTime, Shift, TimeFault, parse_date};
    ///
    /// let day = parse_date("2026-11-27")?;
    /// let (nine, ten) = (ClockTime::parse_digits("0900")?, ClockTime::parse_digits("1000")?);
    /// assert_eq!(Shift::new(day, ten, day, nine), Err(TimeFault::EndBeforeStart));
    /// # Ok::<(), dimona::Error>(())
    /// ```
    pub fn new(
        start_date: NaiveDate,
        start_time: ClockTime,
        end_date: NaiveDate,
        end_time: ClockTime,
    ) -> Result<Self, TimeFault> {
        let starts_at = Moment::from_brussels(start_date, start_time)?;
        let ends_at = Moment::from_brussels(end_date, end_time)?;
        if ends_at < starts_at {
            return Err(TimeFault::EndBeforeStart);
        }
        Ok(Self { starts_at, ends_at, start_date, end_date, start_time, end_time })
    }

    /// The moment at which it starts.
    #[must_use]
    pub const fn starts_at(&self) -> Moment {
        self.starts_at
    }

    /// The moment at which it ends, which no longer belongs to it.
    #[must_use]
    pub const fn ends_at(&self) -> Moment {
        self.ends_at
    }

    /// The date on which it starts.
    #[must_use]
    pub const fn start_date(&self) -> NaiveDate {
        self.start_date
    }

    /// The clock time at which it starts.
    #[must_use]
    pub const fn start_time(&self) -> ClockTime {
        self.start_time
    }

    /// The date on which it ends.
    #[must_use]
    pub const fn end_date(&self) -> NaiveDate {
        self.end_date
    }

    /// The clock time at which it ends.
    #[must_use]
    pub const fn end_time(&self) -> ClockTime {
        self.end_time
    }

    /// Whether it ends on another date than it starts; ending at midnight sharp is one of these.
    #[must_use]
    pub fn crosses_midnight(&self) -> bool {
        self.start_date != self.end_date
    }

    /// How many minutes it really lasts: one hour less than the clock says in the night of March,
    /// one hour more in that of October.
    #[must_use]
    pub const fn minutes(&self) -> u64 {
        // The constructor saw to it that the difference is not negative.
        self.ends_at.millis().abs_diff(self.starts_at.millis()) / MINUTE_MS.unsigned_abs()
    }

    /// Whether the two have time in common. When one ends as the other starts they have not, and
    /// neither has one that lasts no time.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.starts_at.max(other.starts_at) < self.ends_at.min(other.ends_at)
    }
}
