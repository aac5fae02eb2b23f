//! The header: which column each cell of a row is of.

use std::fmt;

use super::columns::{Column, Holds, columns};
use crate::declaration::message::RecordFault;
use crate::table::{Cells, separator, take_padding};
use crate::table::{position, read_header};
use crate::words::{Said, csv, tables};

/// The header of a file of declarations.
///
/// The default has every column, in the order of [`columns`], and commas between them.
#[derive(Clone, PartialEq, Eq)]
pub struct Header {
    separator: u8,
    /// The places in the list of columns.
    columns: Vec<usize>,
    /// What the cells hold, in their order.
    pub(super) cells: Vec<Holds>,
    /// Which of them holds the action.
    pub(super) action: usize,
    /// How many empty cells stand behind the columns, in the header and in each row.
    pub(super) padding: usize,
    /// The columns that it does not have.
    pub(super) left_out: Vec<&'static Column>,
}

impl Header {
    /// Reads a header, without its line end, that begins at this byte of its file.
    ///
    /// # Errors
    ///
    /// When the text is not UTF-8 or a quote is out of place, and when a column is not one of declarations, stands twice
    /// or is missing. A name is repeated only if it looks like one.
    ///
    /// ```
    /// use dimona::codec::csv::Header;
    ///
    /// let header = Header::read(b"action; periodId ;\"endDate\"", 0)?;
    /// assert_eq!(header.columns().map(|column| column.name).collect::<Vec<_>>(), ["action", "periodId", "endDate"]);
    ///
    /// let fault = Header::read(b"periodId,endDate", 0).unwrap_err();
    /// assert_eq!(fault.to_string(), "missing column action at byte 0");
    /// # Ok::<(), dimona::declaration::message::RecordFault>(())
    /// ```
    pub fn read(line: &[u8], byte: u64) -> Result<Header, RecordFault> {
        Header::read_between(line, byte, separator(line))
    }

    /// The same, with this separator.
    pub(super) fn read_between(line: &[u8], byte: u64, separator: u8) -> Result<Header, RecordFault> {
        let text = std::str::from_utf8(line)
            .map_err(|error| RecordFault::new(byte + error.valid_up_to() as u64, csv::header_not_utf8()))?;
        let mut names = Vec::new();
        for cell in Cells::new(text, separator) {
            names.push(cell.map_err(|fault| {
                let reason = csv::in_header(names.len() + 1, fault.reason());
                RecordFault::new(byte + fault.at() as u64, reason)
            })?);
        }
        let padding = take_padding(&mut names);
        let places = read_header(&names, tables::declarations, columns());
        places.map(|places| Header::of(separator, places, padding)).map_err(|reason| RecordFault::new(byte, reason))
    }

    fn of(separator: u8, places: Vec<usize>, padding: usize) -> Header {
        let cells: Vec<Holds> = places.iter().filter_map(|index| columns().get(*index)).map(|of| of.holds).collect();
        let action = cells.iter().position(|holds| *holds == Holds::Action).unwrap_or_default();
        let left_out = |of: &(usize, &'static Column)| !places.contains(&of.0);
        let left_out = columns().iter().enumerate().filter(left_out).map(|(_, column)| column).collect();
        Header { separator, columns: places, cells, action, padding, left_out }
    }

    /// The columns, in the order of the header.
    pub fn columns(&self) -> impl Iterator<Item = &'static Column> + '_ {
        self.columns.iter().filter_map(|index| columns().get(*index))
    }

    /// What stands between two cells: a comma, a semicolon or a tab.
    #[must_use]
    pub fn separator(&self) -> char {
        char::from(self.separator)
    }

    /// The same columns, separated by semicolons.
    ///
    /// ```
    /// use dimona::codec::csv::Header;
    /// let header = Header::read(b"action,periodId", 0)?.semicolons();
    /// assert_eq!(header.to_string(), "action;periodId");
    /// # Ok::<(), dimona::declaration::message::RecordFault>(())
    /// ```
    #[must_use]
    pub fn semicolons(self) -> Header {
        Header { separator: b';', padding: 0, ..self }
    }

    pub(super) fn separates(&self, byte: u8) -> bool {
        byte == self.separator
    }

    pub(super) fn cells_of<'a>(&self, row: &'a str) -> Cells<'a> {
        Cells::new(row, self.separator)
    }

    /// The same fault; where the row is in another encoding, with the column in which that shows.
    #[cold]
    pub(super) fn in_its_column(&self, fault: RecordFault, row: &[u8], byte: u64) -> RecordFault {
        let Err(error) = std::str::from_utf8(row) else { return fault };
        let before = row.get(..error.valid_up_to()).and_then(|before| std::str::from_utf8(before).ok());
        let number = before.map_or(0, |before| self.cells_of(before).count());
        let column = number.checked_sub(1).and_then(|number| self.columns().nth(number));
        let name = column.map_or_else(|| number.to_string(), |column| column.name.to_owned());
        RecordFault::new(byte + error.valid_up_to() as u64, csv::not_utf8(name))
    }

    /// What is wrong with the cell of this number, from 1.
    pub(super) fn fault(&self, number: usize, reason: Said) -> Said {
        let index = number.checked_sub(1).and_then(|number| self.columns.get(number));
        match index.and_then(|index| columns().get(*index)) {
            Some(column) => csv::in_column(column.name, reason),
            None => tables::cell(number, reason),
        }
    }
}

impl Default for Header {
    fn default() -> Self {
        Header::of(b',', (0..columns().len()).collect(), 0)
    }
}

/// The line of the header, without a line end.
impl fmt::Display for Header {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, column) in self.columns().enumerate() {
            if number > 0 {
                write!(f, "{}", self.separator())?;
            }
            f.write_str(column.name)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Header {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Header({self})")
    }
}

/// Whether the first line of a file is meant for a header of declarations: it names the action, or two other columns.
///
/// Two, because a word alone may stand anywhere; without the action, so that it can be said that it is missing.
pub(in crate::codec) fn looks_like_header(line: &[u8]) -> bool {
    let separator = separator(line);
    let names = line.split(|byte| *byte == separator).filter_map(|cell| {
        let name = std::str::from_utf8(cell).ok()?.trim_matches(|c: char| c.is_whitespace() || c == '"');
        position(columns(), name)
    });
    names.map(|index| if index == 0 { 2 } else { 1 }).sum::<u64>() >= 2
}

/// Whether the first line of a file is a row of a table, whatever its columns are called: two cells or more, and nothing of JSON.
pub(in crate::codec) fn looks_like_table(line: &[u8]) -> bool {
    let cells = line.split(|byte| matches!(byte, b';' | b',' | b'\t'));
    cells.count() > 1 && !line.iter().any(|byte| matches!(byte, b'{' | b'}' | b'[' | b']' | b':' | 0))
}
