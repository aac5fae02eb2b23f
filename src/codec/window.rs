//! The part of a stream that is held in memory.

use std::io::{self, BufRead, ErrorKind};

use super::record::RECORD_LIMIT;

/// The most that one read adds, so that a reader with a huge buffer does not make this one huge too.
const READ: usize = 64 * 1024;

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// A stream and those of its bytes that were read but not yet given up.
#[derive(Debug)]
pub struct Window<R> {
    reader: R,
    bytes: Vec<u8>,
    /// Where the held bytes begin in `bytes`; what lies before was given up.
    start: usize,
    /// The offset in the stream of the first held byte.
    offset: u64,
    ended: bool,
    /// The length in bytes above which a record is a fault.
    limit: usize,
}

impl<R: BufRead> Window<R> {
    pub(super) fn new(reader: R) -> Self {
        Window { reader, bytes: Vec::new(), start: 0, offset: 0, ended: false, limit: RECORD_LIMIT }
    }

    pub(super) fn record_limit(self, limit: usize) -> Self {
        Window { limit, ..self }
    }

    pub(super) fn limit(&self) -> usize {
        self.limit
    }

    /// The held bytes.
    pub(super) fn held(&self) -> &[u8] {
        self.bytes.get(self.start..).unwrap_or_default()
    }

    /// The offset in the stream of the first held byte.
    pub(super) fn offset(&self) -> u64 {
        self.offset
    }

    pub(super) fn capacity(&self) -> usize {
        self.bytes.capacity()
    }

    /// The held byte at this place, reading on when needed; `None` at the end of the stream.
    pub(super) fn byte(&mut self, at: usize) -> io::Result<Option<u8>> {
        loop {
            if let Some(byte) = self.held().get(at) {
                return Ok(Some(*byte));
            }
            if !self.fill()? {
                return Ok(None);
            }
        }
    }

    /// How many of the first held bytes come before the next line feed; `None` when there are more than `most`. At the end
    /// of the stream all that are left.
    pub(super) fn line(&mut self, most: usize) -> io::Result<Option<usize>> {
        let mut searched = 0;
        loop {
            let held = self.held();
            let within = held.get(..=most).unwrap_or(held);
            if let Some(length) = find_line_end(within.get(searched..).unwrap_or_default()) {
                return Ok(Some(searched + length));
            }
            searched = within.len();
            if searched > most {
                return Ok(None);
            }
            if !self.fill()? {
                return Ok(Some(searched));
            }
        }
    }

    /// Gives up what is left of a line, with the line feed at its end.
    pub(super) fn skip_line(&mut self) -> io::Result<()> {
        loop {
            let end = find_line_end(self.held());
            self.discard(end.map_or(usize::MAX, |end| end + 1));
            if end.is_some() || !self.fill()? {
                return Ok(());
            }
        }
    }

    /// Gives up a byte order mark at the start of the stream.
    pub(super) fn skip_mark(&mut self) -> io::Result<()> {
        if self.offset == 0 {
            let mut marks = 0;
            while marks < 3 && self.byte(marks)? == BYTE_ORDER_MARK.get(marks).copied() {
                marks += 1;
            }
            if marks == 3 {
                self.discard(3);
            }
        }
        Ok(())
    }

    /// Gives up white space; the byte behind it, or `None` at the end of the stream.
    pub(super) fn skip_blanks(&mut self) -> io::Result<Option<u8>> {
        loop {
            let held = self.held();
            let blanks = held.iter().take_while(|byte| is_blank(**byte)).count();
            let first = held.get(blanks).copied();
            self.discard(blanks);
            if first.is_some() || !self.fill()? {
                return Ok(first);
            }
        }
    }

    /// Gives up this many bytes.
    pub(super) fn discard(&mut self, count: usize) {
        let count = count.min(self.held().len());
        self.start += count;
        self.offset += count as u64;
    }

    /// Reads more; false at the end of the stream.
    pub(super) fn fill(&mut self) -> io::Result<bool> {
        if self.ended {
            return Ok(false);
        }
        // Moving the held bytes only when they are the smaller part keeps the cost of moving below that of reading,
        // also for a reader that gives one byte at a time.
        if self.start >= self.bytes.len() - self.start {
            self.bytes.drain(..self.start);
            self.start = 0;
        }
        let chunk = loop {
            match self.reader.fill_buf() {
                Ok(chunk) => break chunk,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        };
        let chunk = chunk.get(..READ).unwrap_or(chunk);
        if chunk.is_empty() {
            self.ended = true;
            return Ok(false);
        }
        let count = chunk.len();
        self.bytes.extend_from_slice(chunk);
        self.reader.consume(count);
        Ok(true)
    }
}

/// Whether this is white space, as JSON and XML have it.
pub(super) fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n')
}

/// The place of the first line feed.
fn find_line_end(bytes: &[u8]) -> Option<usize> {
    // A chunk is compared without a branch for each byte, which compilers make one instruction of.
    let (chunks, rest) = bytes.as_chunks::<32>();
    for (number, chunk) in chunks.iter().enumerate() {
        if chunk.iter().fold(false, |found, byte| found | (*byte == b'\n')) {
            return chunk.iter().position(|byte| *byte == b'\n').map(|at| number * 32 + at);
        }
    }
    rest.iter().position(|byte| *byte == b'\n').map(|at| chunks.len() * 32 + at)
}
