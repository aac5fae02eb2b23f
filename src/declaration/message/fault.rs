//! A record that cannot be read as a declaration.

use std::fmt;

use crate::error::{Error, ErrorKind};
use crate::id::{PeriodId, Ssin};
use crate::words::{Said, files};

/// Whom a record is about that cannot be read, by the numbers that can be made out in it.
///
/// ```
/// use dimona::declaration::message::Trace;
/// assert!(Trace::NONE.is_none());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct Trace {
    /// The worker.
    pub worker: Option<Ssin>,
    /// The period.
    pub period: Option<PeriodId>,
}

impl Trace {
    /// That of a record in which no number can be made out.
    pub const NONE: Trace = Trace { worker: None, period: None };

    /// True when neither is told.
    #[must_use]
    pub const fn is_none(self) -> bool {
        self.worker.is_none() && self.period.is_none()
    }

    /// Whether the record may have opened something of the worker under a number that nobody can make out.
    pub(crate) const fn may_open(self) -> bool {
        self.worker.is_some() && self.period.is_none()
    }
}

/// Why a record is no declaration at all, and where.
///
/// The reason never holds a value from the record, so that it can be shown without disclosing personal data.
///
/// ```
/// use dimona::declaration::message::RecordFault;
/// let fault = RecordFault::new(17, "text is not UTF-8");
/// assert_eq!(fault.to_string(), "text is not UTF-8 at byte 17");
/// // One of this crate can be said in every language, and a caller's own stays as it is.
/// assert_eq!(RecordFault::new(17, dimona::words::files::not_utf8()).to_string(), fault.to_string());
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RecordFault {
    byte: u64,
    reason: Said,
    trace: Trace,
}

impl RecordFault {
    /// A fault at this byte of the file, counted from 0.
    #[must_use]
    pub fn new(byte: u64, reason: impl Into<Said>) -> Self {
        RecordFault { byte, reason: reason.into(), trace: Trace::NONE }
    }

    /// The same, in a record that is about these, as far as can be told: what else is said of them is open then.
    ///
    /// ```
    /// use dimona::declaration::message::{RecordFault, Trace};
    /// let about = Trace { worker: dimona::id::Ssin::new(7_062_100_469).ok(), period: None };
    /// assert_eq!(RecordFault::new(17, "text is not UTF-8").about(about).trace(), about);
    /// ```
    #[must_use]
    pub fn about(self, trace: Trace) -> Self {
        RecordFault { trace, ..self }
    }

    /// Whom the record is about, as far as can be told.
    #[must_use]
    pub fn trace(&self) -> Trace {
        self.trace
    }

    /// The byte of the file at which the fault lies, counted from 0.
    #[must_use]
    pub fn byte(&self) -> u64 {
        self.byte
    }

    /// The reason: one lower-case line without final stop.
    #[must_use]
    pub fn reason(&self) -> &Said {
        &self.reason
    }
}

impl fmt::Display for RecordFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&files::at_byte(self.reason.clone(), self.byte).to_string())
    }
}

impl From<RecordFault> for Error {
    fn from(fault: RecordFault) -> Self {
        Error::from(ErrorKind::Record(files::at_byte(fault.reason, fault.byte)))
    }
}
