//! The part of a stream that is held in memory.

use std::io::{self, BufRead, ErrorKind};

/// The most that one read adds, so that a reader with a huge buffer does not make this one huge too.
const READ: usize = 64 * 1024;

/// A stream and those of its bytes that were read but not yet given up.
#[derive(Debug)]
pub(super) struct Window<R> {
    reader: R,
    bytes: Vec<u8>,
    /// Where the held bytes begin in `bytes`; what lies before was given up.
    start: usize,
    /// The offset in the stream of the first held byte.
    offset: u64,
    ended: bool,
}

impl<R: BufRead> Window<R> {
    pub(super) fn new(reader: R) -> Self {
        Window { reader, bytes: Vec::new(), start: 0, offset: 0, ended: false }
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
