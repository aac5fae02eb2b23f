//! Cuts a stream of bytes into rows, without understanding them.

use std::io::{self, BufRead, ErrorKind};
use std::sync::Arc;

use super::header::Header;
use crate::codec::record::{Frame, RECORD_LIMIT, Record};
use crate::codec::window::{Window, is_blank};

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
/// assert_eq!(lines.next()?.unwrap().number, 2);
/// assert!(lines.next()?.is_none());
///
/// let fault = Lines::open(&b"action,period\nCANCEL,1"[..]).unwrap_err();
/// assert!(fault.to_string().starts_with("line 1: unknown column period; a file of declarations has action, "));
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug)]
pub struct Lines<R> {
    window: Window<R>,
    header: Arc<Header>,
    limit: usize,
    number: u64,
    /// How many bytes are given up at the next call: the row that was lent, and its line end.
    lent: usize,
    /// Whether the rest of a line is passed over that is too long.
    passing: bool,
}

impl<R: BufRead> Lines<R> {
    /// The rows of this reader, behind the header, which is read at once.
    ///
    /// # Errors
    ///
    /// Those of the stream. And [`InvalidData`](ErrorKind::InvalidData), which names line and column, where the header is
    /// missing or [cannot be used](Header::read).
    pub fn open(reader: R) -> io::Result<Self> {
        Self::over(Window::new(reader))
    }

    /// The rows of a stream of which the first bytes may be held, but none given up.
    pub(in crate::codec) fn over(mut window: Window<R>) -> io::Result<Self> {
        window.skip_mark()?;
        let mut number = 1_u64;
        while let Some(byte) = window.byte(0)?.filter(|byte| is_blank(*byte)) {
            number += u64::from(byte == b'\n');
            window.discard(1);
        }
        let refused = |reason: &str| io::Error::new(ErrorKind::InvalidData, format!("line {number}: {reason}"));
        let Some(length) = window.line(HEADER)? else {
            return Err(refused(&format!("the header is longer than {HEADER} bytes")));
        };
        let line = without_return(window.held().get(..length).unwrap_or_default());
        if line.is_empty() {
            return Err(refused("there is no header with the names of the columns"));
        }
        let header = Header::read(line, window.offset()).map_err(|fault| refused(fault.reason()))?;
        let header = Arc::new(header);
        Ok(Lines { window, header, limit: RECORD_LIMIT, number: 0, lent: length + 1, passing: false })
    }

    /// Sets the length in bytes above which a row is a fault, in place of [`RECORD_LIMIT`]. The header may be longer.
    ///
    /// ```
    /// use dimona::codec::csv::Lines;
    ///
    /// let mut lines = Lines::open(&b"action,periodId\nCANCEL,660000000112\nCANCEL,1\n"[..])?.record_limit(10);
    /// assert_eq!(lines.next()?.unwrap().body.unwrap_err().reason(), "record is longer than 10 bytes");
    /// assert_eq!(lines.next()?.unwrap().body.unwrap(), b"CANCEL,1");
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[must_use]
    pub fn record_limit(self, bytes: usize) -> Self {
        Lines { limit: bytes, ..self }
    }

    /// The header, which understands the rows.
    #[must_use]
    pub fn header(&self) -> &Arc<Header> {
        &self.header
    }

    /// How many bytes of memory are held for reading.
    #[must_use]
    pub fn memory(&self) -> usize {
        self.window.capacity()
    }

    /// The next row, or `None` at the end of the stream.
    ///
    /// The row borrows from this reader, so that reading allocates nothing for each row; for that reason this is no
    /// [`Iterator`].
    ///
    /// # Errors
    ///
    /// Those of the stream. A call after an error goes on where it stopped.
    #[expect(clippy::should_implement_trait, reason = "a row borrows from the reader, which an iterator cannot lend")]
    pub fn next(&mut self) -> io::Result<Option<Record<'_>>> {
        let Some(Frame { byte, body }) = self.frame()? else { return Ok(None) };
        self.number += 1;
        let row = body.map(|length| self.window.held().get(..length).unwrap_or_default());
        Ok(Some(Record { number: self.number, byte, body: row }))
    }

    fn frame(&mut self) -> io::Result<Option<Frame>> {
        loop {
            self.window.discard(self.lent);
            self.lent = 0;
            if self.passing {
                self.window.skip_line()?;
                self.passing = false;
            }
            if self.window.byte(0)?.is_none() {
                return Ok(None);
            }
            let byte = self.window.offset();
            // One more than the limit, for the carriage return that does not count.
            let Some(length) = self.window.line(self.limit.saturating_add(1))? else {
                self.passing = true;
                return Ok(Some(self.too_long(byte)));
            };
            // With the line end; there may be none behind the last line.
            self.lent = length + 1;
            let row = without_return(self.window.held().get(..length).unwrap_or_default());
            if row.len() > self.limit {
                return Ok(Some(self.too_long(byte)));
            }
            if !row.iter().all(|byte| self.header.separates(*byte) || is_blank(*byte)) {
                return Ok(Some(Frame { byte, body: Ok(row.len()) }));
            }
        }
    }

    fn too_long(&self, byte: u64) -> Frame {
        Frame::fault(byte, &format!("record is longer than {} bytes", self.limit))
    }
}

/// A line without the carriage return at its end.
fn without_return(line: &[u8]) -> &[u8] {
    line.strip_suffix(b"\r").unwrap_or(line)
}
