//! What can be wrong with a date, a time, a quarter or a period.

use std::fmt;

use crate::words::{Said, Value, formats};

/// The forms in which a date, a time, a quarter or a moment is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeForm {
    /// `YYYY-MM-DD`.
    Date,
    /// `YYYYQN`.
    Quarter,
    /// `HHMM`.
    ClockDigits,
    /// A time of the day as people and systems write it.
    ClockTime,
    /// A date and a time, and perhaps an offset from UTC.
    Moment,
}

impl From<TimeForm> for Value {
    fn from(form: TimeForm) -> Self {
        match form {
            TimeForm::Date => formats::date().into(),
            TimeForm::Quarter => "YYYYQN".into(),
            TimeForm::ClockDigits => "HHMM".into(),
            TimeForm::ClockTime => formats::clock_time().into(),
            TimeForm::Moment => formats::moment().into(),
        }
    }
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeFault {
    /// There is nothing to read.
    Empty,
    /// A character that has no place there.
    UnexpectedCharacter {
        /// Which character of the text, counted from 1.
        position: usize,
        /// The character itself.
        found: char,
        /// The forms that are right.
        expected: TimeForm,
    },
    /// The text ends too early.
    Incomplete {
        /// The forms that are right.
        expected: TimeForm,
    },
    /// A date that is not in the calendar.
    NoSuchDate {
        /// The year.
        year: i32,
        /// The month that was given.
        month: u32,
        /// The day that was given.
        day: u32,
    },
    /// A time that no clock shows; 24:00 is one of them.
    NoSuchTime {
        /// The hour that was given.
        hour: u32,
        /// The minute that was given.
        minute: u32,
        /// The second that was given.
        second: u32,
    },
    /// An offset from UTC of a day or more, or with more than 59 minutes.
    NoSuchOffset {
        /// The hours that were given.
        hours: u32,
        /// The minutes that were given.
        minutes: u32,
    },
    /// A quarter other than 1 to 4.
    NoSuchQuarter {
        /// The quarter that was given.
        found: u32,
    },
    /// A local time that Belgian clocks skip, in the hour that is lost in March.
    SkippedTime {
        /// The hour.
        hour: u32,
        /// The minute.
        minute: u32,
    },
    /// A year outside 0001 to 9999.
    OutOfRange,
    /// An end that is before the start.
    EndBeforeStart,
}

impl TimeFault {
    /// What it says, in no language yet.
    #[must_use]
    pub fn said(self) -> Said {
        match self {
            TimeFault::Empty => formats::nothing(),
            TimeFault::UnexpectedCharacter { position, found, expected } => {
                formats::unexpected_character(format!("{found:?}"), position, expected)
            }
            TimeFault::Incomplete { expected } => formats::incomplete(expected),
            TimeFault::NoSuchDate { year, month, day } => {
                formats::no_such_date(format!("{year:04}-{month:02}-{day:02}"))
            }
            TimeFault::NoSuchTime { hour, minute, second } => {
                formats::no_such_time(format!("{hour:02}:{minute:02}:{second:02}"))
            }
            TimeFault::NoSuchOffset { hours, minutes } => formats::no_such_offset(format!("{hours:02}:{minutes:02}")),
            TimeFault::NoSuchQuarter { found } => formats::no_such_quarter(found),
            TimeFault::SkippedTime { hour, minute } => formats::skipped_time(format!("{hour:02}:{minute:02}")),
            TimeFault::OutOfRange => formats::out_of_range(),
            TimeFault::EndBeforeStart => formats::end_before_start(),
        }
    }
}

impl fmt::Display for TimeFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.said().fmt(f)
    }
}

impl std::error::Error for TimeFault {}

impl From<TimeFault> for Value {
    fn from(fault: TimeFault) -> Self {
        fault.said().into()
    }
}
