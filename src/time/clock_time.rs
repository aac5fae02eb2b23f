//! Times of the day.

use core::fmt;
use core::num::NonZeroU16;
use core::str::FromStr;

use super::cursor::Cursor;
use super::{TimeFault, TimeForm};
use crate::error::Error;

/// How many minutes a day has by the clock.
pub(crate) const MINUTES_OF_A_DAY: u16 = 24 * 60;

/// An hour and a minute, 0000 to 2359, as Belgian clocks show them.
///
/// The starting and ending hours of a Dimona are written `HHMM`. There is no 24:00: midnight is
/// 0000 of the next day.
///
/// # Example
///
/// ```
/// use dimona::time::ClockTime;
///
/// let start: ClockTime = "21:30".parse()?;
/// assert_eq!((start.hour(), start.minute()), (21, 30));
/// assert_eq!(start.to_string(), "2130");
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClockTime {
    /// One more than the minutes since midnight, so that a time that may be absent takes no more room.
    after: NonZeroU16,
}

impl ClockTime {
    /// Midnight, at the beginning of the day: 0000.
    pub const MIDNIGHT: Self = Self { after: NonZeroU16::MIN };

    /// A time from its hour (0 to 23) and minute (0 to 59); `None` for any other.
    ///
    /// ```
    /// use dimona::time::ClockTime;
    ///
    /// assert!(ClockTime::new(23, 59).is_some());
    /// assert!(ClockTime::new(24, 0).is_none());
    /// ```
    #[must_use]
    pub const fn new(hour: u32, minute: u32) -> Option<Self> {
        if hour < 24 && minute < 60 {
            // At most 1439.
            Self::from_minutes((hour * 60 + minute) as u16)
        } else {
            None
        }
    }

    /// A time from the minutes since midnight (0 to 1439); `None` for any other.
    ///
    /// ```
    /// use dimona::time::ClockTime;
    ///
    /// assert_eq!(ClockTime::from_minutes(90), ClockTime::new(1, 30));
    /// assert!(ClockTime::from_minutes(1440).is_none());
    /// ```
    #[must_use]
    pub const fn from_minutes(minutes: u16) -> Option<Self> {
        if minutes < MINUTES_OF_A_DAY { Some(Self { after: NonZeroU16::MIN.saturating_add(minutes) }) } else { None }
    }

    /// Reads a time as the NSSO's messages write it: four digits `HHMM`.
    ///
    /// # Errors
    ///
    /// [`TimeFault::Empty`], [`UnexpectedCharacter`](TimeFault::UnexpectedCharacter),
    /// [`Incomplete`](TimeFault::Incomplete) or [`NoSuchTime`](TimeFault::NoSuchTime).
    ///
    /// ```
    /// use dimona::time::ClockTime;
    ///
    /// assert!(ClockTime::parse_digits("0730").is_ok());
    /// assert!(ClockTime::parse_digits("07:30").is_err());
    /// ```
    pub fn parse_digits(text: &str) -> Result<Self, TimeFault> {
        let mut cursor = Cursor::new(text, TimeForm::ClockDigits);
        let hour = cursor.digits(2)?;
        let minute = cursor.digits(2)?;
        cursor.end()?;
        checked(hour, minute, 0)
    }

    /// Reads a time as people and systems write it: `HHMM`, `H:MM`, `HH:MM` or `HH:MM:SS`, with
    /// spaces around it.
    ///
    /// Seconds must exist and are then dropped, because a Dimona counts in minutes.
    ///
    /// # Errors
    ///
    /// As [`ClockTime::parse_digits`].
    ///
    /// ```
    /// use dimona::time::ClockTime;
    ///
    /// assert_eq!(ClockTime::parse_lenient("7:30").ok(), ClockTime::new(7, 30));
    /// assert_eq!(ClockTime::parse_lenient("07:30:59").ok(), ClockTime::new(7, 30));
    /// ```
    pub fn parse_lenient(text: &str) -> Result<Self, TimeFault> {
        let mut cursor = Cursor::new(text, TimeForm::ClockTime);
        cursor.spaces();
        let mut hour = cursor.digits(1)?;
        let mut second = 0;
        let minute = if cursor.take(b":").is_some() {
            cursor.digits(2)?
        } else {
            hour = hour * 10 + cursor.digits(1)?;
            let colon = cursor.take(b":").is_some();
            let minute = cursor.digits(2)?;
            if colon && cursor.take(b":").is_some() {
                second = cursor.digits(2)?;
            }
            minute
        };
        cursor.spaces();
        cursor.end()?;
        checked(hour, minute, second)
    }

    /// The minutes since midnight, 0 to 1439.
    #[must_use]
    pub const fn minutes(self) -> u16 {
        self.after.get() - 1
    }

    /// The hour, 0 to 23.
    #[must_use]
    pub const fn hour(self) -> u32 {
        (self.minutes() / 60) as u32
    }

    /// The minute, 0 to 59.
    #[must_use]
    pub const fn minute(self) -> u32 {
        (self.minutes() % 60) as u32
    }
}

fn checked(hour: u32, minute: u32, second: u32) -> Result<ClockTime, TimeFault> {
    ClockTime::new(hour, minute).filter(|_| second < 60).ok_or(TimeFault::NoSuchTime { hour, minute, second })
}

impl FromStr for ClockTime {
    type Err = Error;

    /// As [`ClockTime::parse_lenient`].
    fn from_str(text: &str) -> Result<Self, Error> {
        Ok(Self::parse_lenient(text)?)
    }
}

impl fmt::Display for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}{:02}", self.hour(), self.minute())
    }
}

impl fmt::Debug for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ClockTime({self})")
    }
}
