//! A record that cannot be read as a declaration.

use std::fmt;

use crate::error::{Error, ErrorKind};
use crate::id::Ssin;
use crate::words::{Said, files};

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
    worker: Option<Ssin>,
}

impl RecordFault {
    /// A fault at this byte of the file, counted from 0.
    #[must_use]
    pub fn new(byte: u64, reason: impl Into<Said>) -> Self {
        RecordFault { byte, reason: reason.into(), worker: None }
    }

    /// The same, in a record that is of this worker, as far as can be told: what else is said of the worker is open then.
    ///
    /// ```
    /// use dimona::declaration::message::RecordFault;
    /// let worker = dimona::id::Ssin::new(7_062_100_469).ok();
    /// assert_eq!(RecordFault::new(17, "text is not UTF-8").about(worker).worker(), worker);
    /// ```
    #[must_use]
    pub fn about(self, worker: Option<Ssin>) -> Self {
        RecordFault { worker, ..self }
    }

    /// The worker that the record is about, where that can be told.
    #[must_use]
    pub fn worker(&self) -> Option<Ssin> {
        self.worker
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
