//! A stream that counts its lines, and gives up on one piece that is too long for memory.

use std::io::{self, BufRead, ErrorKind, Read};

use crate::words::nsso_files;

/// The most bytes that one tag or text may have.
const MOST: usize = 1 << 20;

/// A stream of XML.
pub(super) struct Meter<R> {
    reader: R,
    line: u64,
    /// How many bytes were read for what is being read now.
    since: usize,
    /// Bytes of another encoding in UTF-8, and how many of them were read.
    text: Option<Vec<u8>>,
    read: usize,
}

impl<R> Meter<R> {
    pub(super) fn new(reader: R) -> Self {
        Meter { reader, line: 1, since: 0, text: None, read: 0 }
    }

    /// The line that was read last, counted from 1.
    pub(super) fn line(&self) -> u64 {
        self.line
    }

    /// Another tag or text begins.
    pub(super) fn next_event(&mut self) {
        self.since = 0;
    }

    /// Takes each byte for the character of its number from here on.
    pub(super) fn transcode(&mut self, yes: bool) {
        self.text = yes.then(Vec::new);
    }
}

impl<R: BufRead> BufRead for Meter<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.since > MOST {
            return Err(io::Error::new(ErrorKind::InvalidData, nsso_files::too_long(MOST)));
        }
        let Some(text) = &mut self.text else { return self.reader.fill_buf() };
        if self.read == text.len() {
            let chunk = self.reader.fill_buf()?;
            let count = chunk.len();
            let whole: String = chunk.iter().map(|byte| char::from(*byte)).collect();
            *text = whole.into_bytes();
            self.read = 0;
            self.reader.consume(count);
        }
        Ok(text.get(self.read..).unwrap_or_default())
    }

    fn consume(&mut self, count: usize) {
        self.since += count;
        match &self.text {
            Some(text) => {
                let read = text.get(self.read..self.read + count).unwrap_or_default();
                self.line += read.iter().filter(|byte| **byte == b'\n').count() as u64;
                self.read += count;
            }
            None => {
                // What was filled is still there, so this reads nothing.
                if let Ok(chunk) = self.reader.fill_buf() {
                    let read = chunk.get(..count).unwrap_or_default();
                    self.line += read.iter().filter(|byte| **byte == b'\n').count() as u64;
                }
                self.reader.consume(count);
            }
        }
    }
}

impl<R: BufRead> Read for Meter<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(buffer)?;
        self.consume(count);
        Ok(count)
    }
}
