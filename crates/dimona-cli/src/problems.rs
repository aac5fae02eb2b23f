//! What goes wrong with files, told on standard error.

use std::fmt::Display;
use std::io::{self, Write};

/// Collects what goes wrong, so that one bad file does not keep the others from being checked.
#[derive(Default)]
pub(crate) struct Problems {
    any: bool,
}

impl Problems {
    /// Tells of a file and what is wrong with it.
    pub(crate) fn file(&mut self, name: &str, reason: impl Display) {
        self.tell(format_args!("{name}: {reason}"));
    }

    /// Tells what is wrong.
    pub(crate) fn tell(&mut self, problem: impl Display) {
        self.any = true;
        // There is no one left to tell when standard error is closed.
        let _ = writeln!(io::stderr(), "dimona: {problem}");
    }

    /// Tells of a file and what may be wrong with it; nothing went wrong for that.
    pub(crate) fn hint(&self, name: &str, reason: impl Display) {
        let _ = writeln!(io::stderr(), "dimona: {name}: {reason}");
    }

    /// True when anything went wrong.
    pub(crate) fn any(&self) -> bool {
        self.any
    }
}

/// The reason of a failure of the file system, in lower case and without the system's number.
pub(crate) fn reason(fault: &io::Error) -> String {
    match fault.kind() {
        io::ErrorKind::NotFound => "no such file".into(),
        io::ErrorKind::PermissionDenied => "permission denied".into(),
        io::ErrorKind::IsADirectory => "is a directory".into(),
        io::ErrorKind::NotADirectory => "is not a directory".into(),
        io::ErrorKind::StorageFull => "no space left".into(),
        io::ErrorKind::ReadOnlyFilesystem => "the file system is read-only".into(),
        _ => fault.to_string(),
    }
}
