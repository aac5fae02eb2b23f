//! Rows from CSV: a header with the names of the columns, then a row a line.
//!
//! Stricter than most readers: a quote out of place and a row of another length are errors, and a quote that is never
//! closed cannot swallow the file.

use std::borrow::Cow;
use std::io::BufRead;
use std::mem;

use crate::error::Error;
use crate::table::{CellFault, Cells, is_end_mark, separator, take_padding, told_separator};
use crate::table::{ColumnInfo, Row};
use crate::table::{Heading, position, read_header};
use crate::table::{LONGEST_LINE, Place, raw_lines, too_long};
use crate::words::{Said, tables};

/// Reads a table row by row; blank rows, such as `,,,`, are passed over.
pub(super) fn rows(
    file: &str,
    columns: &'static [ColumnInfo],
    input: impl BufRead,
    mut each: impl FnMut(&Row<'_>) -> Result<(), Error>,
) -> Result<(), Error> {
    // The columns, and how many empty cells stand behind them.
    let mut header: Option<(Vec<usize>, usize)> = None;
    let mut told = None;
    let mut record = Record::default();
    // A record in quotes may go on over several lines; errors tell its first one.
    let mut first_line = 1;
    raw_lines(file, input, |place, text| {
        if !record.is_open() {
            // A spreadsheet shows no line that tells the separator.
            first_line = place.line - u64::from(told.is_some());
        }
        let place = Place { file, line: first_line };
        if header.is_none() && !record.is_open() {
            let line = text.strip_suffix('\n').unwrap_or(text).as_bytes();
            if place.line == 1 && told.is_none() {
                told = told_separator(line);
                if told.is_some() {
                    return Ok(());
                }
            }
            record.separator = told.unwrap_or_else(|| separator(line));
        }
        if !record.is_open() && is_end_mark(text.strip_suffix('\n').unwrap_or(text).as_bytes()) {
            return Ok(());
        }
        record.feed(text).map_err(|fault| place.fault(fault))?;
        if record.is_open() {
            return Ok(());
        }
        let mut cells = record.take();
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            return Ok(());
        }
        match &header {
            None => {
                let padding = take_padding(&mut cells);
                let find = |name: &str| position(columns, name).map_or(Heading::Unknown, Heading::Column);
                let places = read_header(&cells, tables::this_table, columns, find);
                let places = places.map_err(|fault| place.fault(fault))?;
                header = Some((places.into_iter().flatten().collect(), padding));
            }
            Some(header) => each(&read_row(place, columns, header, cells)?)?,
        }
        Ok(())
    })?;
    if record.is_open() {
        return Err(Place { file, line: first_line }.fault(tables::quote_not_closed()));
    }
    match header {
        Some(_) => Ok(()),
        None => Err(Place { file, line: 1 }.fault(tables::no_header())),
    }
}

fn read_row<'a>(
    place: Place<'a>,
    columns: &'static [ColumnInfo],
    (header, padding): &(Vec<usize>, usize),
    cells: Vec<Cow<'a, str>>,
) -> Result<Row<'a>, Error> {
    let all = header.len() + padding;
    let beyond = cells.iter().skip(header.len()).any(|cell| !cell.trim().is_empty());
    if cells.len() != all || beyond {
        return Err(place.fault(tables::row_length(cells.len(), all)));
    }
    let mut values = vec![None; columns.len()];
    for (index, cell) in header.iter().zip(cells) {
        values[*index] = Some(cell);
    }
    Row::new(place, columns, values)
}

/// The cells of one record, fed line by line.
#[derive(Default)]
struct Record {
    separator: u8,
    cells: Vec<Cow<'static, str>>,
    /// What a cell holds so far whose quotes go on in the next line.
    open: Option<String>,
    bytes: usize,
}

impl Record {
    /// Whether a quote is open, so that the record goes on.
    fn is_open(&self) -> bool {
        self.open.is_some()
    }

    fn feed(&mut self, line: &str) -> Result<(), Said> {
        self.bytes += line.len() + 1;
        if self.bytes as u64 > LONGEST_LINE {
            return Err(too_long());
        }
        let mut cells = Cells::new(line, self.separator);
        if let Some(before) = self.open.take() {
            let cell = cells.going_on();
            self.add(before + "\n", cell)?;
        }
        cells.try_for_each(|cell| self.add(String::new(), cell))
    }

    /// Adds a cell, of which this stands in the lines before.
    fn add(&mut self, before: String, cell: Result<Cow<'_, str>, CellFault<'_>>) -> Result<(), Said> {
        match cell {
            Ok(cell) => self.cells.push(Cow::Owned(before + &cell)),
            Err(CellFault::Open(_, cell)) => self.open = Some(before + &cell),
            Err(fault) => return Err(tables::cell(self.cells.len() + 1, fault.reason())),
        }
        Ok(())
    }

    fn take(&mut self) -> Vec<Cow<'static, str>> {
        self.bytes = 0;
        mem::take(&mut self.cells)
    }
}
