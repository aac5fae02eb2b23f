//! Cuts a stream of bytes into rows, without understanding them.

use std::io::{self, BufRead, ErrorKind};
use std::mem::take;
use std::sync::Arc;

use super::header::Header;
use crate::codec::reader::RecordReader;
use crate::codec::record::{Cut, Frame};
use crate::codec::window::{Window, is_blank};
use crate::table::{is_end_mark, separator, told_separator};
use crate::words::{Said, csv, files, tables};

/// The longest header that is read.
const HEADER: usize = 1 << 16;

/// The rows of a file or stream of declarations in CSV, one after the other.
///
/// **No row is lost.** A line that is too long is a fault with a number of its own, and reading goes on at the next line.
/// Blank lines, and lines of nothing but separators and blanks, are passed over.
///
/// **Memory is bounded** by the record limit, of which a small multiple is held at most. How a stream comes changes
/// nothing.
///
/// ```
/// use dimona::codec::csv::Lines;
///
/// let mut lines = Lines::open(&b"action,periodId\r\n\r\nCANCEL,1\r\n,\r\nCANCEL,2"[..])?;
/// assert_eq!(lines.next()?.unwrap().body.unwrap(), b"CANCEL,1");
/// assert_eq!(lines.next()?.unwrap().number, 5, "it stands on the fifth line");
/// assert!(lines.next()?.is_none());
///
/// let fault = Lines::open(&b"action,period\nCANCEL,1"[..]).unwrap_err();
/// assert!(fault.to_string().starts_with("line 1: unknown column period, did you mean periodId; a file of declarations has action, "));
/// # Ok::<(), std::io::Error>(())
/// ```
pub type Lines<R> = RecordReader<R, Cutter>;

/// Cuts rows of CSV.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cutter {
    header: Arc<Header>,
    /// Whether the rest of a line is passed over that is too long.
    passing: bool,
    /// How many lines were passed over since the last row: the header, and those without a row.
    passed: u64,
}

impl<R: BufRead> Lines<R> {
    /// The rows of this reader, behind the header, which is read at once. The header may be longer than a record.
    ///
    /// # Errors
    ///
    /// Those of the stream. And [`InvalidData`](ErrorKind::InvalidData), which names line and column, where the header is
    /// missing or [cannot be used](Header::read).
    pub fn open(reader: R) -> io::Result<Self> {
        let mut window = Window::new(reader);
        let cutter = Cutter::behind_header(&mut window)?;
        Ok(Self::over(window, cutter))
    }

    /// The header, which understands the rows.
    #[must_use]
    pub fn header(&self) -> &Arc<Header> {
        self.cutter().header()
    }
}

impl Cutter {
    /// Reads the header of a stream of which the first bytes may be held, but none given up.
    pub(in crate::codec) fn behind_header<R: BufRead>(window: &mut Window<R>) -> io::Result<Self> {
        window.skip_mark()?;
        Cutter::behind_told_header(window, None)
    }

    /// The same, where a line before it may have told the separator. A spreadsheet shows no such line, so that it counts as none.
    fn behind_told_header<R: BufRead>(window: &mut Window<R>, told: Option<u8>) -> io::Result<Self> {
        let mut number = 1_u64;
        while let Some(byte) = window.byte(0)?.filter(|byte| is_blank(*byte)) {
            number += u64::from(byte == b'\n');
            window.discard(1);
        }
        let refused = |reason: Said| io::Error::new(ErrorKind::InvalidData, files::in_line(reason, number));
        let Some(length) = window.line(HEADER)? else {
            return Err(refused(csv::header_too_long(HEADER)));
        };
        let line = without_return(window.held().get(..length).unwrap_or_default());
        if line.is_empty() {
            return Err(refused(tables::no_header()));
        }
        if let (Some(separator), None) = (told_separator(line), told) {
            window.discard(length + 1);
            return Cutter::behind_told_header(window, Some(separator));
        }
        let between = told.unwrap_or_else(|| separator(line));
        let header = Header::read_between(line, window.offset(), between);
        let header = header.map_err(|fault| refused(fault.reason().clone()))?;
        window.discard(length + 1);
        Ok(Cutter { header: Arc::new(header), passing: false, passed: number })
    }

    pub(in crate::codec) fn header(&self) -> &Arc<Header> {
        &self.header
    }
}

impl Cut for Cutter {
    fn cut<R: BufRead>(&mut self, window: &mut Window<R>) -> io::Result<Option<Frame>> {
        loop {
            if self.passing {
                window.skip_line()?;
                self.passing = false;
            }
            if window.byte(0)?.is_none() {
                return Ok(None);
            }
            let (byte, limit) = (window.offset(), window.limit());
            // One more than the limit, for the carriage return that does not count.
            let Some(length) = window.line(limit.saturating_add(1))? else {
                self.passing = true;
                let seen = window.held().get(..limit).unwrap_or_default();
                return Ok(Some(Frame { passed: take(&mut self.passed), ..Frame::too_long(byte, limit, seen) }));
            };
            // With the line end; there may be none behind the last line.
            let taken = length + 1;
            let row = without_return(window.held().get(..length).unwrap_or_default());
            let is_too_long = row.len() > limit;
            let is_row = || !row.iter().all(|byte| self.header.separates(*byte) || is_blank(*byte));
            if is_too_long || (is_row() && !is_end_mark(row)) {
                let frame =
                    if is_too_long { Frame::too_long(byte, limit, row) } else { Frame::record(byte, row.len()) };
                return Ok(Some(Frame { taken, passed: take(&mut self.passed), ..frame }));
            }
            window.discard(taken);
            self.passed += 1;
        }
    }

    #[cfg(feature = "batch")]
    fn midway(&self) -> Self {
        Cutter { header: self.header.clone(), passing: true, passed: 0 }
    }
}

/// A line without the carriage return at its end.
fn without_return(line: &[u8]) -> &[u8] {
    line.strip_suffix(b"\r").unwrap_or(line)
}
