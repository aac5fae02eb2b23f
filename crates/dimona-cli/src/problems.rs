//! What goes wrong with files, told on standard error.

use std::io::{self, IsTerminal, Write};

use dimona::words::Said;

use crate::words::{self, Told};

/// Collects what goes wrong, so that one bad file does not keep the others from being checked.
#[derive(Default)]
pub(crate) struct Problems {
    any: bool,
}

impl Problems {
    /// Tells of a file and what is wrong with it.
    pub(crate) fn file(&mut self, name: &str, reason: impl Told) {
        self.tell(words::file(name, reason));
    }

    /// Tells what is wrong.
    pub(crate) fn tell(&mut self, problem: impl Told) {
        self.any = true;
        say(problem);
    }

    /// Tells of a file and what may be wrong with it; nothing went wrong for that.
    pub(crate) fn hint(&self, name: &str, reason: impl Told) {
        say(words::file(name, reason));
    }

    /// True when anything went wrong.
    pub(crate) fn any(&self) -> bool {
        self.any
    }
}

/// Writes a line on standard error, fit for a terminal.
pub(crate) fn say(text: impl Told) {
    let line = words::said(clean(&words::alone(text))) + "\n";
    // There is no one left to tell when standard error is closed.
    let _ = io::stderr().write_all(line.as_bytes());
}

/// A text with names that others gave, of files above all, fit for a terminal: what would steer it, or make a text look like
/// another, is shown as an escape.
pub(crate) fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_control() || is_invisible(c) {
            cleaned.extend(c.escape_default());
        } else {
            cleaned.push(c);
        }
    }
    cleaned
}

/// Marks that turn the direction of text, or have no width.
fn is_invisible(c: char) -> bool {
    let marks = ['\u{61c}', '\u{feff}'];
    marks.contains(&c) || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
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
    cause.map_or_else(|| words::alone(fault), reason)
}

/// The reason of a failure of the file system, in lower case and without the system's number.
pub(crate) fn reason(fault: &io::Error) -> String {
    // What the library says of a file comes as a fault of the file system.
    let inner = fault.get_ref();
    if let Some(said) = inner.and_then(|inner| inner.downcast_ref::<Said>()) {
        return words::alone(said);
    }
    if let Some(fault) = inner.and_then(|inner| inner.downcast_ref::<dimona::Error>()) {
        return words::alone(fault);
    }
    match fault.kind() {
        io::ErrorKind::NotFound => words::no_such_file(),
        io::ErrorKind::PermissionDenied => words::permission_denied(),
        io::ErrorKind::IsADirectory => words::is_directory(),
        io::ErrorKind::NotADirectory => words::is_no_directory(),
        io::ErrorKind::StorageFull => words::no_space(),
        io::ErrorKind::QuotaExceeded => words::no_quota(),
        io::ErrorKind::FileTooLarge => words::too_large(),
        io::ErrorKind::ReadOnlyFilesystem => words::read_only(),
        _ => in_words(fault),
    }
}

/// A failure as the system words it: "Input/output error (os error 5)", without the number.
fn in_words(fault: &io::Error) -> String {
    let text = fault.to_string();
    let Some(words) = fault.raw_os_error().and_then(|number| text.strip_suffix(&format!(" (os error {number})")))
    else {
        return text;
    };
    let mut letters = words.chars();
    letters.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(letters).collect()
}

#[cfg(test)]
mod tests {

    use super::clean;

    #[test]
    fn a_name_cannot_steer_the_terminal() {
        assert_eq!(clean("a\u{1b}[2J\r\nb\u{9b}1m\u{7f}.json"), "a\\u{1b}[2J\\r\\nb\\u{9b}1m\\u{7f}.json");
        assert_eq!(clean("nosj\u{202e}.exe\u{61c}\u{200b}\u{feff}"), "nosj\\u{202e}.exe\\u{61c}\\u{200b}\\u{feff}");
    }

    #[test]
    fn a_name_stays_as_it_is_however_long() {
        for name in ["décembre/Chloé \\ 2026.json".to_owned(), "n".repeat(5000)] {
            assert_eq!(clean(&name), name);
        }
    }
}
