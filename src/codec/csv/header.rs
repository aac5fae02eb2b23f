//! The header: which column each cell of a row is of.

use std::borrow::Cow;
use std::fmt;

use super::columns::{Column, Holds, columns};
use super::windows::windows_1252;
use crate::declaration::message::RecordFault;
use crate::declaration::schema::{column_called, column_names};
use crate::table::{Cells, separator, take_padding};
use crate::table::{Heading, nearest, position, read_header, told};
use crate::words::{Said, Value, csv, tables};

/// The header of a file of declarations.
///
/// The default has every column, in the order of [`columns`], and commas between them.
#[derive(Clone, PartialEq, Eq)]
pub struct Header {
    separator: u8,
    /// The places in the list of columns; `None` for a column that is not read.
    columns: Vec<Option<usize>>,
    /// What the cells hold, in their order.
    pub(super) cells: Vec<Holds>,
    /// Which of them holds the action.
    pub(super) action: usize,
    /// How many empty cells stand behind the columns, in the header and in each row.
    pub(super) padding: usize,
    /// The columns that it does not have.
    pub(super) left_out: Vec<&'static Column>,
    /// What was understood of it that it does not say in so many words.
    notes: Vec<Said>,
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
        let windows;
        let is_windows = std::str::from_utf8(line).is_err();
        let text = match std::str::from_utf8(line) {
            Ok(text) => text,
            Err(error) => {
                let fault = || RecordFault::new(byte + error.valid_up_to() as u64, csv::header_not_utf8());
                windows = windows_1252(line).ok_or_else(fault)?;
                &windows
            }
        };
        let mut names = Vec::new();
        for cell in Cells::new(text, separator) {
            names.push(cell.map_err(|fault| {
                let reason = csv::in_header(names.len() + 1, fault.reason());
                RecordFault::new(byte + fault.at() as u64, reason)
            })?);
        }
        let padding = take_padding(&mut names);
        let meant = |name: &str| position(columns(), column_called(name)?);
        // Of a title, or of a row of data, no name is known: then what is there is no header with more columns than are read.
        let known = names.iter().filter(|name| meant(name).is_some()).count();
        let find = |name: &str| match meant(name) {
            Some(column) => Heading::Column(column),
            // What is nearly a column is a slip, and not passed over.
            None if known > 1 && nearest(name, column_names()).is_empty() => Heading::Left,
            None => Heading::Unknown,
        };
        let places = read_header(&names, tables::declarations, columns(), find);
        let places = places.map_err(|reason| RecordFault::new(byte, reason))?;
        let mut notes = notes(&names, &places);
        if is_windows {
            notes.push(csv::windows_1252(csv::rows(1_u64), 1_u64));
        }
        Ok(Header { notes, ..Header::of(separator, places, padding) })
    }

    fn of(separator: u8, places: Vec<Option<usize>>, padding: usize) -> Header {
        let holds =
            |index: &Option<usize>| index.and_then(|index| columns().get(index)).map_or(Holds::Nothing, |of| of.holds);
        let cells: Vec<Holds> = places.iter().map(holds).collect();
        let action = cells.iter().position(|holds| *holds == Holds::Action).unwrap_or_default();
        let left_out = |of: &(usize, &'static Column)| !places.contains(&Some(of.0));
        let left_out = columns().iter().enumerate().filter(left_out).map(|(_, column)| column).collect();
        Header { separator, columns: places, cells, action, padding, left_out, notes: Vec::new() }
    }

    /// The columns, in the order of the header.
    pub fn columns(&self) -> impl Iterator<Item = &'static Column> + '_ {
        self.columns.iter().flatten().filter_map(|index| columns().get(*index))
    }

    /// What was understood of the header that it does not say in so many words: columns under other names, and columns that are not read.
    ///
    /// ```
    /// use dimona::codec::csv::Header;
    /// let header = Header::read("Actie;Dimona-nummer;Opmerking".as_bytes(), 0)?;
    /// assert_eq!(header.to_string(), "action;periodId");
    /// let notes: Vec<String> = header.notes().iter().map(ToString::to_string).collect();
    /// assert_eq!(notes, ["columns under other names: Actie=action and Dimona-nummer=periodId", "columns that are not read: Opmerking"]);
    /// # Ok::<(), dimona::declaration::message::RecordFault>(())
    /// ```
    #[must_use]
    pub fn notes(&self) -> &[Said] {
        &self.notes
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
        let read = self.columns.into_iter().filter(Option::is_some).collect();
        Header::of(b';', read, 0)
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
        let name = self.column(number).map_or_else(|| number.to_string(), |column| column.name.to_owned());
        RecordFault::new(byte + error.valid_up_to() as u64, csv::not_utf8(name))
    }

    /// The column of the cell of this number, from 1.
    fn column(&self, number: usize) -> Option<&'static Column> {
        columns().get((*self.columns.get(number.checked_sub(1)?)?)?)
    }

    /// What is wrong with the cell of this number, from 1.
    pub(super) fn fault(&self, number: usize, reason: Said) -> Said {
        match self.column(number) {
            Some(column) => csv::in_column(column.name, reason),
            None => tables::cell(number, reason),
        }
    }
}

/// What a reader of the file should know of its header.
fn notes(names: &[Cow<'_, str>], places: &[Option<usize>]) -> Vec<Said> {
    let cells = || names.iter().map(|name| name.trim()).zip(places);
    // What may be data is not repeated.
    let shown = |number: usize, name: &str| told(name).unwrap_or_else(|| number.to_string());
    let others: Vec<String> = cells()
        .enumerate()
        .filter_map(|(at, (name, place))| {
            let column = columns().get((*place)?)?;
            (column.name != name).then(|| format!("{}={}", shown(at + 1, name), column.name))
        })
        .collect();
    let left: Vec<String> = cells()
        .enumerate()
        .filter(|(_, (_, place))| place.is_none())
        .map(|(at, (name, _))| shown(at + 1, name))
        .collect();
    let row = |of: &[String]| Value::all_of(of.iter().map(String::as_str));
    let mut notes = Vec::new();
    notes.extend((!others.is_empty()).then(|| csv::other_names(row(&others))));
    notes.extend((!left.is_empty()).then(|| csv::not_read(row(&left))));
    notes
}

impl Default for Header {
    fn default() -> Self {
        Header::of(b',', (0..columns().len()).map(Some).collect(), 0)
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
