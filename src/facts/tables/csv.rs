//! Rows from CSV: a header with the names of the columns, then a row a line.
//!
//! As in RFC 4180, and stricter than most readers: a quote out of place and a row of another length are errors, and a quote
//! that is never closed cannot swallow the file. The separator is the comma, or the semicolon where the header has no comma,
//! as spreadsheets in Belgium write it.

use std::borrow::Cow;
use std::io::BufRead;

use super::ColumnInfo;
use super::row::{Row, list, position, unknown};
use crate::error::Error;
use crate::ndjson::{LONGEST_LINE, Place, raw_lines, too_long};

/// Reads a table row by row; blank rows, such as `,,,`, are passed over.
pub(super) fn rows(
    file: &str,
    columns: &'static [ColumnInfo],
    input: impl BufRead,
    mut each: impl FnMut(&Row<'_>) -> Result<(), Error>,
) -> Result<(), Error> {
    let mut header: Option<Vec<usize>> = None;
    let mut record = Record::default();
    // A record in quotes may go on over several lines; errors tell its first one.
    let mut first_line = 1;
    raw_lines(file, input, |place, text| {
        if !record.is_open() {
            first_line = place.line;
        }
        let place = Place { file, line: first_line };
        if header.is_none() && !record.is_open() {
            record.separator = if text.contains(',') || !text.contains(';') { ',' } else { ';' };
        }
        record.feed(text).map_err(|fault| place.fault(fault))?;
        if record.is_open() {
            return Ok(());
        }
        let cells = record.take();
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            return Ok(());
        }
        match &header {
            None => header = Some(read_header(place, columns, &cells)?),
            Some(header) => each(&read_row(place, columns, header, cells)?)?,
        }
        Ok(())
    })?;
    if record.is_open() {
        return Err(Place { file, line: first_line }.fault("a quote is not closed"));
    }
    match header {
        Some(_) => Ok(()),
        None => Err(Place { file, line: 1 }.fault("there is no header with the names of the columns")),
    }
}

/// The column of each cell.
fn read_header(place: Place<'_>, columns: &[ColumnInfo], cells: &[String]) -> Result<Vec<usize>, Error> {
    let mut header = Vec::with_capacity(cells.len());
    for (number, cell) in (1..).zip(cells) {
        let name = cell.trim();
        if name.is_empty() {
            return Err(place.fault(format!("column {number} of the header has no name")));
        }
        let index = position(columns, name).ok_or_else(|| place.fault(unknown("column", name, columns)))?;
        if header.contains(&index) {
            return Err(place.fault(format!("duplicate column {name}")));
        }
        header.push(index);
    }
    let missing = || {
        (0..).zip(columns).filter(|(index, column)| column.required && !header.contains(index)).map(|(_, of)| of.name)
    };
    match missing().count() {
        0 => Ok(header),
        1 => Err(place.fault(format!("missing column {}", list(missing())))),
        _ => Err(place.fault(format!("missing columns {}", list(missing())))),
    }
}

fn read_row<'a>(
    place: Place<'a>,
    columns: &'static [ColumnInfo],
    header: &[usize],
    cells: Vec<String>,
) -> Result<Row<'a>, Error> {
    if cells.len() != header.len() {
        return Err(place.fault(format!("the row has {} cells and the header {}", cells.len(), header.len())));
    }
    let mut values = vec![None; columns.len()];
    for (index, cell) in header.iter().zip(cells) {
        values[*index] = Some(Cow::Owned(cell));
    }
    Row::new(place, columns, values)
}

/// Where a record stands.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
enum State {
    /// Before the first character of a cell.
    #[default]
    Start,
    /// In a cell without quotes.
    Bare,
    /// Between quotes.
    Quoted,
    /// Behind a quote that closes the cell, or is the first of two.
    Closed,
}

/// The cells of one record, fed line by line.
#[derive(Default)]
struct Record {
    separator: char,
    cells: Vec<String>,
    cell: String,
    state: State,
    bytes: usize,
}

impl Record {
    /// Whether a quote is open, so that the record goes on.
    fn is_open(&self) -> bool {
        self.state == State::Quoted
    }

    fn feed(&mut self, line: &str) -> Result<(), String> {
        self.bytes += line.len() + 1;
        if self.bytes as u64 > LONGEST_LINE {
            return Err(too_long());
        }
        if self.is_open() {
            self.cell.push('\n');
        }
        for character in line.chars() {
            self.state = match (self.state, character) {
                (State::Start, '"') => State::Quoted,
                (State::Quoted, '"') => State::Closed,
                (State::Closed, '"') => self.push('"', State::Quoted),
                (State::Quoted, other) => self.push(other, State::Quoted),
                (_, separator) if separator == self.separator => self.end(),
                (State::Bare, '"') => return Err(self.fault("has a quote in it, and none at its start")),
                (State::Closed, _) => return Err(self.fault("goes on after its closing quote")),
                (State::Start | State::Bare, other) => self.push(other, State::Bare),
            };
        }
        if !self.is_open() {
            self.end();
        }
        Ok(())
    }

    fn push(&mut self, character: char, state: State) -> State {
        self.cell.push(character);
        state
    }

    fn end(&mut self) -> State {
        self.cells.push(std::mem::take(&mut self.cell));
        self.state = State::Start;
        State::Start
    }

    fn fault(&self, fault: &str) -> String {
        format!("cell {} {fault}", self.cells.len() + 1)
    }

    fn take(&mut self) -> Vec<String> {
        self.bytes = 0;
        std::mem::take(&mut self.cells)
    }
}
