//! Tables in NDJSON: one JSON object a line, with errors that name file, line and field.

use std::fmt;
use std::io::{BufRead, Read};

use serde::Deserialize;

use crate::error::{Error, ErrorKind};

/// The longest line of a table, in bytes: memory stays bounded whatever the file.
const LONGEST_LINE: u64 = 1 << 20;

/// One line of a table.
pub(crate) struct Line<'a> {
    file: &'a str,
    number: u64,
    text: &'a str,
}

impl Line<'_> {
    /// The object on this line.
    pub(crate) fn parse<'de, T: Deserialize<'de>>(&'de self) -> Result<T, Error> {
        serde_json::from_str(self.text).map_err(|fault| self.fault(shape_of(&fault)))
    }

    /// An error about one field of this line.
    pub(crate) fn field(&self, field: &str, fault: impl fmt::Display) -> Error {
        self.fault(format!("{field}: {fault}"))
    }

    fn fault(&self, reason: String) -> Error {
        Error::from(ErrorKind::Table { file: self.file.into(), line: self.number, reason })
    }
}

/// Reads a table line by line; blank lines are passed over.
pub(crate) fn lines(
    file: &str,
    mut input: impl BufRead,
    mut each: impl FnMut(Line<'_>) -> Result<(), Error>,
) -> Result<(), Error> {
    let mut buffer = Vec::new();
    for number in 1.. {
        buffer.clear();
        let at = |reason: String| Error::from(ErrorKind::Table { file: file.into(), line: number, reason });
        let read = input
            .by_ref()
            .take(LONGEST_LINE)
            .read_until(b'\n', &mut buffer)
            .map_err(|fault| at(format!("cannot be read: {fault}")))?;
        if read == 0 {
            break;
        }
        if read as u64 == LONGEST_LINE && buffer.last() != Some(&b'\n') {
            return Err(at(format!("the line is longer than {LONGEST_LINE} bytes")));
        }
        let text = std::str::from_utf8(&buffer).map_err(|_| at("the text is not UTF-8".into()))?;
        let text = text.trim_start_matches('\u{feff}').trim();
        if !text.is_empty() {
            each(Line { file, number, text })?;
        }
    }
    Ok(())
}

/// The reason without the values that serde quotes: they may be personal data.
fn shape_of(fault: &serde_json::Error) -> String {
    let text = fault.to_string();
    let column = fault.column();
    let known = ["unknown field `", "missing field `", "duplicate field `"];
    match known.iter().find(|start| text.starts_with(**start)) {
        Some(_) => text.split(" at line ").next().unwrap_or_default().replace('`', ""),
        None if fault.is_data() => format!("a value is not of the kind that its field asks, at column {column}"),
        None if fault.is_eof() => "the line ends before its object does".into(),
        None => format!("the line is not one JSON object, at column {column}"),
    }
}
