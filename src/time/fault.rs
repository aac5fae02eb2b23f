//! What can be wrong with a date, a time, a quarter or a period.

/// What is wrong with a date, a time, a quarter or a period.
///
/// The texts are lower-case and have no final stop.
///
/// # Example
///
/// ```
/// use dimona::time::{TimeFault, parse_date};
///
/// let fault = parse_date("2026-02-29").unwrap_err();
/// assert_eq!(fault, TimeFault::NoSuchDate { year: 2026, month: 2, day: 29 });
/// assert_eq!(fault.to_string(), "2026-02-29 does not exist");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum TimeFault {
    /// There is nothing to read.
    #[error("nothing is filled in")]
    Empty,
    /// A character that has no place there.
    #[error("unexpected character {found:?} at position {position}, expected {expected}")]
    UnexpectedCharacter {
        /// Which character of the text, counted from 1.
        position: usize,
        /// The character itself.
        found: char,
        /// The forms that are right.
        expected: &'static str,
    },
    /// The text ends too early.
    #[error("incomplete, expected {expected}")]
    Incomplete {
        /// The forms that are right.
        expected: &'static str,
    },
    /// A date that is not in the calendar.
    #[error("{year:04}-{month:02}-{day:02} does not exist")]
    NoSuchDate {
        /// The year.
        year: i32,
        /// The month that was given.
        month: u32,
        /// The day that was given.
        day: u32,
    },
    /// A time that no clock shows; 24:00 is one of them.
    #[error("no clock shows {hour:02}:{minute:02}:{second:02}")]
    NoSuchTime {
        /// The hour that was given.
        hour: u32,
        /// The minute that was given.
        minute: u32,
        /// The second that was given.
        second: u32,
    },
    /// An offset from UTC of a day or more, or with more than 59 minutes.
    #[error("no offset of {hours:02}:{minutes:02} from UTC exists")]
    NoSuchOffset {
        /// The hours that were given.
        hours: u32,
        /// The minutes that were given.
        minutes: u32,
    },
    /// A quarter other than 1 to 4.
    #[error("no quarter {found} exists")]
    NoSuchQuarter {
        /// The quarter that was given.
        found: u32,
    },
    /// A local time that Belgian clocks skip, in the hour that is lost in March.
    #[error("belgian clocks skip {hour:02}:{minute:02} on that day")]
    SkippedTime {
        /// The hour.
        hour: u32,
        /// The minute.
        minute: u32,
    },
    /// A year outside 0001 to 9999.
    #[error("outside the years 0001 to 9999")]
    OutOfRange,
    /// An end that lies before the start.
    #[error("the end lies before the start")]
    EndBeforeStart,
}
