//! Calendar quarters.

use core::fmt;
use core::str::FromStr;

use chrono::{Datelike, NaiveDate};

use super::cursor::Cursor;
use super::date::civil;
use super::{TimeFault, TimeForm};
use crate::error::Error;

/// A calendar quarter of the years 0001 to 9999, the unit in which the NSSO counts contributions
/// and many conditions.
///
/// Rules speak of quarters relative to the one that is judged, T: the test of four fifths of a
/// flexi-job looks at T-3, which is `q.minus(3)`.
///
/// # Example
///
/// ```
/// use dimona::time::{Quarter, parse_date};
///
/// let t = Quarter::of(parse_date("2026-07-01")?);
/// assert_eq!(t.to_string(), "2026Q3");
/// assert_eq!(t.minus(3).to_string(), "2025Q4");
/// assert_eq!(t.last_day(), parse_date("2026-09-30")?);
/// assert_eq!("2026/3".parse::<Quarter>()?, t);
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter {
    /// Four times the year, plus 0 to 3.
    index: u16,
}

impl Quarter {
    /// The first quarter that can be written: 0001Q1.
    pub const MIN: Self = Self { index: 4 };

    /// The last quarter that can be written: 9999Q4.
    pub const MAX: Self = Self { index: 4 * 9999 + 3 };

    /// The quarter with this number (1 to 4) in this year (1 to 9999); `None` for any other.
    ///
    /// ```
    /// use dimona::time::Quarter;
    ///
    /// assert!(Quarter::new(2026, 4).is_some());
    /// assert!(Quarter::new(2026, 5).is_none());
    /// ```
    #[must_use]
    pub const fn new(year: i32, number: u8) -> Option<Self> {
        if matches!(year, 1..=9999) && matches!(number, 1..=4) {
            Some(Self { index: year as u16 * 4 + number as u16 - 1 })
        } else {
            None
        }
    }

    /// The quarter in which a date lies. Dates outside the years 0001 to 9999 give the nearest
    /// quarter.
    ///
    /// ```
    /// use dimona::time::{Quarter, parse_date};
    ///
    /// assert_eq!(Some(Quarter::of(parse_date("2026-03-31")?)), Quarter::new(2026, 1));
    /// # Ok::<(), dimona::Error>(())
    /// ```
    #[must_use]
    pub fn of(date: NaiveDate) -> Self {
        match date.year() {
            ..1 => Self::MIN,
            // The value is below 40000.
            year @ 1..=9999 => Self { index: (year as u32 * 4 + date.month0() / 3) as u16 },
            _ => Self::MAX,
        }
    }

    /// Reads `2026Q3`, `2026-Q3` or `2026/3`; the letter may be small.
    ///
    /// # Errors
    ///
    /// [`TimeFault::Empty`], [`UnexpectedCharacter`](TimeFault::UnexpectedCharacter),
    /// [`Incomplete`](TimeFault::Incomplete), [`NoSuchQuarter`](TimeFault::NoSuchQuarter), or
    /// [`OutOfRange`](TimeFault::OutOfRange) for the year 0000.
    ///
    /// ```
    /// use dimona::time::Quarter;
    ///
    /// assert_eq!(Quarter::parse("2026-Q3").ok(), Quarter::new(2026, 3));
    /// ```
    pub fn parse(text: &str) -> Result<Self, TimeFault> {
        let mut cursor = Cursor::new(text, TimeForm::Quarter);
        // Four digits, so the cast keeps the value.
        let year = cursor.digits(4)? as i32;
        if cursor.take(b"/").is_none() {
            cursor.take(b"-");
            cursor.require(b"Qq")?;
        }
        let number = cursor.digits(1)?;
        cursor.end()?;
        if year == 0 {
            return Err(TimeFault::OutOfRange);
        }
        Self::new(year, number as u8).ok_or(TimeFault::NoSuchQuarter { found: number })
    }

    /// The year, 1 to 9999.
    #[must_use]
    pub const fn year(self) -> i32 {
        (self.index / 4) as i32
    }

    /// The number within the year, 1 to 4.
    #[must_use]
    pub const fn number(self) -> u8 {
        (self.index % 4) as u8 + 1
    }

    /// The first day: the first of January, April, July or October.
    #[must_use]
    pub const fn first_day(self) -> NaiveDate {
        civil(self.year(), self.number() as u32 * 3 - 2, 1)
    }

    /// The last day: 31 March, 30 June, 30 September or 31 December.
    #[must_use]
    pub const fn last_day(self) -> NaiveDate {
        let day = if matches!(self.number(), 1 | 4) { 31 } else { 30 };
        civil(self.year(), self.number() as u32 * 3, day)
    }

    /// Whether a date lies in this quarter.
    #[must_use]
    pub fn contains(self, date: NaiveDate) -> bool {
        self.first_day() <= date && date <= self.last_day()
    }

    /// The quarter `quarters` before this one; it stops at [`Quarter::MIN`].
    ///
    /// The reference quarter T-3 of flexi-jobs is `q.minus(3)`.
    #[must_use]
    pub const fn minus(self, quarters: u32) -> Self {
        let room = (self.index - Self::MIN.index) as u32;
        Self { index: self.index - (if quarters < room { quarters } else { room }) as u16 }
    }

    /// The quarter `quarters` after this one; it stops at [`Quarter::MAX`].
    #[must_use]
    pub const fn plus(self, quarters: u32) -> Self {
        let room = (Self::MAX.index - self.index) as u32;
        Self { index: self.index + (if quarters < room { quarters } else { room }) as u16 }
    }
}

impl FromStr for Quarter {
    type Err = Error;

    /// As [`Quarter::parse`].
    fn from_str(text: &str) -> Result<Self, Error> {
        Ok(Self::parse(text)?)
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}Q{}", self.year(), self.number())
    }
}

impl fmt::Debug for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Quarter({self})")
    }
}
