//! The part of a stream that is held in memory.

use std::io::{self, BufRead, ErrorKind};

use memchr::memchr;

use super::record::RECORD_LIMIT;

/// The most that one read adds, so that a reader with a huge buffer does not make this one huge too, and what was read is
/// still in the nearest cache when it is cut. Of the instructions that cut a line of 300 bytes, 64 KiB took a fifth more.
const READ: usize = 4096;

pub(super) const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// A stream and those of its bytes that were read but not yet given up.
#[derive(Debug)]
pub struct Window<R> {
    reader: R,
    bytes: Vec<u8>,
    /// Where the held bytes begin in `bytes`; what is before was given up.
    start: usize,
    /// The offset in the stream of the first held byte.
    offset: u64,
    ended: bool,
    /// What went wrong when bytes were looked at that nobody needed yet.
    failed: Option<io::Error>,
    /// The length in bytes above which a record is a fault.
    limit: usize,
}

impl<R: BufRead> Window<R> {
    pub(super) fn new(reader: R) -> Self {
        Self::holding(Vec::new(), 0, reader)
    }

    /// A stream of which these bytes, which begin at this offset, are held and the others come from a reader.
    pub(super) fn holding(bytes: Vec<u8>, offset: u64, reader: R) -> Self {
        Window { reader, bytes, start: 0, offset, ended: false, failed: None, limit: RECORD_LIMIT }
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

    /// The byte at this place; `None` at the end of the stream, and where it fails, which the next one who needs bytes is told. Where
    /// the stream only has no more bytes yet, what stands there is not known, and nothing may be made of it.
    pub(super) fn peek(&mut self, at: usize) -> io::Result<Option<u8>> {
        self.byte(at).or_else(|error| {
            if error.kind() == ErrorKind::WouldBlock {
                return Err(error);
            }
            self.failed = Some(error);
            Ok(None)
        })
    }

    /// How many of the first held bytes come before the next line feed; `None` when there are more than `most`. At the end
    /// of the stream all that are left.
    pub(super) fn line(&mut self, most: usize) -> io::Result<Option<usize>> {
        let mut searched = 0;
        loop {
            let held = self.held();
            let within = held.get(..=most).unwrap_or(held);
            if let Some(length) = memchr(b'\n', within.get(searched..).unwrap_or_default()) {
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
            let end = memchr(b'\n', self.held());
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
        if let Some(error) = self.failed.take() {
            return Err(error);
        }
        if self.ended {
            return Ok(false);
        }
        if !has_more(&mut self.reader)? {
            self.ended = true;
            return Ok(false);
        }
        // Moving the held bytes only when they are the smaller part keeps the cost of moving below that of reading,
        // also for a reader that gives one byte at a time.
        if self.start >= self.bytes.len() - self.start {
            self.bytes.drain(..self.start);
            self.start = 0;
        }
        take(&mut self.reader, &mut self.bytes, READ)?;
        Ok(true)
    }
}

#[cfg(feature = "batch")]
impl<R: BufRead> Window<R> {
    /// Gives the next bytes up to a vector until it has `size`; false when the stream ends before. What stood in it is overwritten.
    ///
    /// They are read straight into it: a reader that holds bytes of its own, and fewer than are asked for, copies none.
    pub(super) fn move_to(&mut self, bytes: &mut Vec<u8>, size: usize) -> io::Result<bool> {
        bytes.resize(size, 0);
        let held = self.held();
        let held = held.get(..size).unwrap_or(held);
        let mut filled = held.len();
        bytes.iter_mut().zip(held).for_each(|(to, from)| *to = *from);
        self.discard(filled);
        if self.held().is_empty() {
            (self.bytes, self.start) = (Vec::new(), 0);
        }
        let more = loop {
            let room = bytes.get_mut(filled..).filter(|room| !room.is_empty());
            let Some(room) = room else { break Ok(true) };
            if self.ended {
                break Ok(false);
            }
            match self.reader.read(room) {
                Ok(0) => self.ended = true,
                Ok(read) => {
                    filled += read;
                    self.offset += read as u64;
                }
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => break Err(error),
            }
        };
        bytes.truncate(filled);
        more
    }

    /// The bytes that were held at the beginning, if none were read since.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

/// Whether a reader has more bytes, which it then holds.
fn has_more<R: BufRead>(reader: &mut R) -> io::Result<bool> {
    loop {
        match reader.fill_buf() {
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            result => return result.map(|bytes| !bytes.is_empty()),
        }
    }
}

/// Moves at most so many of the bytes that a reader holds; how many these are.
fn take<R: BufRead>(reader: &mut R, into: &mut Vec<u8>, most: usize) -> io::Result<usize> {
    let held = reader.fill_buf()?;
    let chunk = held.get(..most).unwrap_or(held);
    let count = chunk.len();
    into.extend_from_slice(chunk);
    reader.consume(count);
    Ok(count)
}

/// Whether this is white space, as JSON and XML have it.
pub(super) fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n')
}
