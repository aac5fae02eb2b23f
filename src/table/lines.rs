//! Tables in NDJSON: one JSON object a line, with errors that name file, line and field.

use std::io::{BufRead, Read};

use serde::Deserialize;

use crate::error::{Error, ErrorKind};
use crate::id::shown_name;
use crate::words::{Said, Value, tables};

/// The longest line of a table, in bytes: memory stays bounded whatever the file.
pub(crate) const LONGEST_LINE: u64 = 1 << 20;

/// Where something stands: a line of a file.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    /// The file, as the caller calls it.
    pub(crate) file: &'a str,
    /// The line, counted from 1.
    pub(crate) line: u64,
}

impl Place<'_> {
    /// An error about one field of this line.
    pub(crate) fn field(&self, field: &str, fault: impl Into<Value>) -> Error {
        self.fault(tables::field(field.to_owned(), fault))
    }

    /// An error about this line.
    pub(crate) fn fault(&self, reason: impl Into<Value>) -> Error {
        Error::from(ErrorKind::Table { file: self.file.into(), line: self.line, reason: reason.into() })
    }
}

/// One line of a table.
pub(crate) struct Line<'a> {
    pub(crate) place: Place<'a>,
    text: &'a str,
}

impl Line<'_> {
    /// The object on this line.
    pub(crate) fn parse<'de, T: Deserialize<'de>>(&'de self) -> Result<T, Error> {
        if !self.text.starts_with('{') {
            return Err(self.place.fault(tables::not_an_object(None)));
        }
        serde_json::from_str(self.text).map_err(|fault| self.place.fault(shape_of(&fault)))
    }

    /// Whether it may be an object with this member.
    pub(crate) fn may_tell(&self, member: &str) -> bool {
        self.text.starts_with('{') && self.text.contains(member)
    }

    /// An error about one field of this line.
    pub(crate) fn field(&self, field: &str, fault: impl Into<Value>) -> Error {
        self.place.field(field, fault)
    }

    /// An error about this line.
    pub(crate) fn fault(&self, reason: impl Into<Value>) -> Error {
        self.place.fault(reason)
    }
}

/// Reads a table line by line; blank lines are passed over.
pub(crate) fn lines(
    file: &str,
    input: impl BufRead,
    mut each: impl FnMut(Line<'_>) -> Result<(), Error>,
) -> Result<(), Error> {
    raw_lines(file, input, |place, text| match text.trim() {
        "" => Ok(()),
        text => each(Line { place, text }),
    })
}

/// Reads a file line by line; blank lines are passed over, and one that cannot be read keeps no other from being read.
pub(crate) fn every_line(
    file: &str,
    input: impl BufRead,
    mut each: impl FnMut(Result<Line<'_>, (u64, Error)>) -> Result<(), Error>,
) -> Result<(), Error> {
    whatever_lines(file, input, |place, text| match text.map(str::trim) {
        Ok("") => Ok(()),
        Ok(text) => each(Ok(Line { place, text })),
        Err(fault) => each(Err((place.line, fault))),
    })
}

/// Reads a file line by line, blank lines too, without the byte order mark and the line ends.
pub(crate) fn raw_lines(
    file: &str,
    input: impl BufRead,
    mut each: impl FnMut(Place<'_>, &str) -> Result<(), Error>,
) -> Result<(), Error> {
    whatever_lines(file, input, |place, text| each(place, text?))
}

/// The same, with what is wrong where a line cannot be read.
fn whatever_lines(
    file: &str,
    mut input: impl BufRead,
    mut each: impl FnMut(Place<'_>, Result<&str, Error>) -> Result<(), Error>,
) -> Result<(), Error> {
    let mut buffer = Vec::new();
    for line in 1.. {
        let place = Place { file, line };
        let read = read_piece(&mut input, &mut buffer, place)?;
        if read == 0 {
            break;
        }
        if is_cut(&buffer) {
            each(place, Err(place.fault(too_long())))?;
            // What stands behind it belongs to it.
            while is_cut(&buffer) && read_piece(&mut input, &mut buffer, place)? > 0 {}
            continue;
        }
        let Ok(text) = std::str::from_utf8(&buffer) else {
            each(place, Err(place.fault(tables::not_utf8())))?;
            continue;
        };
        let text = if line == 1 { text.trim_start_matches('\u{feff}') } else { text };
        let text = text.strip_suffix('\n').unwrap_or(text);
        each(place, Ok(text.strip_suffix('\r').unwrap_or(text)))?;
    }
    Ok(())
}

/// Reads to the end of a line, or as much of it as a line may have.
fn read_piece(input: &mut impl BufRead, buffer: &mut Vec<u8>, place: Place<'_>) -> Result<usize, Error> {
    buffer.clear();
    let read = input.by_ref().take(LONGEST_LINE).read_until(b'\n', buffer);
    read.map_err(|fault| place.fault(tables::cannot_be_read(&fault)))
}

/// Whether the line goes on behind what was read.
fn is_cut(buffer: &[u8]) -> bool {
    buffer.len() as u64 == LONGEST_LINE && buffer.last() != Some(&b'\n')
}

/// What is said of a line that is too long.
pub(crate) fn too_long() -> Said {
    tables::line_too_long(LONGEST_LINE)
}

/// The reason without the values that serde quotes: they may be personal data.
fn shape_of(fault: &serde_json::Error) -> Value {
    let text = fault.to_string();
    let column = fault.column();
    let known = ["unknown field `", "missing field `", "duplicate field `"];
    match known.iter().find(|start| text.starts_with(**start)) {
        Some(_) => {
            // Behind the last "at line" stands where it is, and a name may hold these words and quotes too.
            let text = text.rsplit_once(" at line ").map_or(&*text, |(text, _)| text);
            let (start, name) = text.split_once('`').unwrap_or_default();
            let (name, rest) = name.split_once("`, ").or_else(|| name.rsplit_once('`')).unwrap_or((name, ""));
            let comma = if rest.is_empty() { "" } else { ", " };
            format!("{start}{}{comma}{}", shown_name(name), rest.replace('`', "")).into()
        }
        None if fault.is_data() => tables::wrong_kind(column).into(),
        None if fault.is_eof() => tables::cut_object().into(),
        None => tables::not_an_object(column).into(),
    }
}
