//! Workbooks of spreadsheets (`xlsx`): the sheet of declarations, as the rows of CSV that it stands for.

use std::io::{self, Cursor, Read, Write};

use calamine::{DataRef, DataType, Reader, Xlsx};
use chrono::{NaiveDateTime, NaiveTime, Timelike};
use dimona::codec::csv::Header;
use zip::ZipArchive;

use crate::words;

/// How a workbook begins, as all that is packed as ZIP.
pub(super) const MAGIC: [u8; 4] = *b"PK\x03\x04";
/// The most bytes of a workbook, of what it holds once it is unpacked, and of the rows of a sheet: a sheet is held in memory.
pub(super) const MOST: u64 = 256 << 20;
/// Tells the reader of CSV what stands between cells; it counts as no line, so that rows keep the numbers that a spreadsheet shows.
const SEPARATOR: &[u8] = b"sep=;\n";
/// More columns than a declaration has zones, and few enough that a row of one cell in the last of them is no burden.
const MOST_COLUMNS: u32 = 1_000;

/// The rows of one sheet, and the other sheets with something in them.
pub(super) struct Sheet {
    pub(super) rows: Vec<u8>,
    pub(super) name: String,
    pub(super) others: Vec<String>,
}

/// The sheet of declarations in a workbook: the one that begins with a header of them, otherwise the first with something in it. `None` where
/// this is no workbook.
pub(super) fn sheet(packed: &[u8]) -> io::Result<Option<Sheet>> {
    if !is_bounded(packed)? {
        return Err(too_large());
    }
    let Ok(mut workbook) = Xlsx::new(Cursor::new(packed)) else { return Ok(None) };
    let mut sheets = Vec::new();
    for name in workbook.sheet_names() {
        let rows = rows(&mut workbook, &name)?;
        if rows.len() > SEPARATOR.len() {
            sheets.push((name, rows));
        }
    }
    let headed: Vec<usize> = (0..sheets.len()).filter(|at| has_header(&sheets[*at].1)).collect();
    if headed.len() > 1 {
        let names: Vec<&str> = headed.iter().map(|at| sheets[*at].0.as_str()).collect();
        return Err(io::Error::new(io::ErrorKind::InvalidData, words::several_sheets(names.join(", "))));
    }
    if sheets.is_empty() {
        return Ok(Some(Sheet { rows: Vec::new(), name: String::new(), others: Vec::new() }));
    }
    let (name, rows) = sheets.swap_remove(headed.first().copied().unwrap_or_default());
    Ok(Some(Sheet { rows, name, others: sheets.into_iter().map(|(name, _)| name).collect() }))
}

pub(super) fn too_large() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, words::workbook_too_large(MOST >> 20))
}

/// Whether all that is packed has no more bytes than are taken, whatever it says of itself. What is no archive is another fault.
fn is_bounded(packed: &[u8]) -> io::Result<bool> {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(packed)) else { return Ok(true) };
    let mut left = MOST;
    for at in 0..archive.len() {
        let Ok(part) = archive.by_index(at) else { continue };
        // What is damaged says so when it is read.
        let Ok(length) = io::copy(&mut part.take(left + 1), &mut io::sink()) else { continue };
        match left.checked_sub(length) {
            Some(rest) => left = rest,
            None => return Ok(false),
        }
    }
    Ok(true)
}

fn has_header(rows: &[u8]) -> bool {
    let lines = rows.get(SEPARATOR.len()..).unwrap_or_default().split(|byte| *byte == b'\n');
    lines.into_iter().find(|line| !line.is_empty()).is_some_and(|line| Header::read(line, 0).is_ok())
}

/// The rows of a sheet, each at the line that the spreadsheet shows.
fn rows(workbook: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> io::Result<Vec<u8>> {
    let damaged = || io::Error::new(io::ErrorKind::InvalidData, words::packed_damaged("xlsx"));
    // A sheet of charts has no cells.
    let Ok(mut cells) = workbook.worksheet_cells_reader(name) else { return Ok(SEPARATOR.to_vec()) };
    let mut rows = SEPARATOR.to_vec();
    // A row ends with its last cell in a workbook, and with the last column of the header in CSV.
    let (mut row, mut column, mut width) = (0, 0, None);
    let mut end = |rows: &mut Vec<u8>, column: u32| {
        let width = *width.get_or_insert(column);
        rows.resize(rows.len() + width.saturating_sub(column) as usize, b';');
    };
    let mut is_begun = false;
    while let Some(cell) = cells.next_cell().map_err(|_| damaged())? {
        let (at, across) = cell.get_position();
        let text = text(cell.get_value());
        if text.is_empty() {
            continue;
        }
        if at < row || (at == row && across < column) {
            return Err(damaged());
        }
        if across >= MOST_COLUMNS || rows.len() as u64 + u64::from(at - row) + text.len() as u64 > MOST {
            return Err(too_large());
        }
        if at > row {
            if is_begun {
                end(&mut rows, column);
            }
            rows.resize(rows.len() + (at - row) as usize, b'\n');
            (row, column) = (at, 0);
        }
        is_begun = true;
        rows.resize(rows.len() + (across - column) as usize, b';');
        column = across;
        write_cell(&text, &mut rows)?;
    }
    if is_begun {
        end(&mut rows, column);
    }
    Ok(rows)
}

/// A cell in quotes where it has to stand in them. A line break is none in a row of declarations.
fn write_cell(text: &str, rows: &mut Vec<u8>) -> io::Result<()> {
    let text = text.replace(['\r', '\n'], " ");
    if text.contains(['"', ';']) {
        write!(rows, "\"{}\"", text.replace('"', "\"\""))
    } else {
        rows.write_all(text.as_bytes())
    }
}

/// What a cell shows, without its format: a day, an hour, a number, a text.
fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(value) => value.to_string(),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::DateTime(at) => match value.as_datetime() {
            // An hour alone is a part of the day on which the count begins.
            Some(moment) if at.as_f64() < 1.0 => moment.time().format("%H:%M").to_string(),
            Some(moment) => day_or_moment(moment),
            None => at.as_f64().to_string(),
        },
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

fn day_or_moment(at: NaiveDateTime) -> String {
    let is_day = at.time() == NaiveTime::MIN;
    let seconds = if at.second() == 0 { "%Y-%m-%dT%H:%M" } else { "%Y-%m-%dT%H:%M:%S" };
    at.format(if is_day { "%Y-%m-%d" } else { seconds }).to_string()
}
