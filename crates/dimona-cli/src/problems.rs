//! What goes wrong with files, told on standard error.

use std::fmt::Display;
use std::io::{self, IsTerminal, Write};

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
        say(problem);
    }

    /// Tells of a file and what may be wrong with it; nothing went wrong for that.
    pub(crate) fn hint(&self, name: &str, reason: impl Display) {
        say(format_args!("{name}: {reason}"));
    }

    /// True when anything went wrong.
    pub(crate) fn any(&self) -> bool {
        self.any
    }
}

/// Writes a line on standard error.
pub(crate) fn say(text: impl Display) {
    // There is no one left to tell when standard error is closed.
    let _ = writeln!(io::stderr(), "dimona: {text}");
}

/// Clears what a bar of progress left on the last line of a terminal.
pub(crate) fn clear_line() {
    if io::stderr().is_terminal() {
        let _ = write!(io::stderr(), "\r\x1b[2K");
    }
}

/// The reason of a failure to write, as [`reason`] has it.
pub(crate) fn write_reason(fault: &dimona::Error) -> String {
    let cause = std::error::Error::source(fault).and_then(|cause| cause.downcast_ref::<io::Error>());
    cause.map_or_else(|| fault.to_string(), reason)
}

/// The reason of a failure of the file system, in lower case and without the system's number.
pub(crate) fn reason(fault: &io::Error) -> String {
    match fault.kind() {
        io::ErrorKind::NotFound => "no such file".into(),
        io::ErrorKind::PermissionDenied => "permission denied".into(),
        io::ErrorKind::IsADirectory => "is a directory".into(),
        io::ErrorKind::NotADirectory => "is not a directory".into(),
        io::ErrorKind::StorageFull => "no space left".into(),
        io::ErrorKind::QuotaExceeded => "no space left in the quota".into(),
        io::ErrorKind::FileTooLarge => "would be larger than files may be".into(),
        io::ErrorKind::ReadOnlyFilesystem => "the file system is read-only".into(),
        _ => fault.to_string(),
    }
}
