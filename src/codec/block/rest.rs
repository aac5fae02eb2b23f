//! What follows the bytes that a window holds of a block.

use std::io::{self, BufRead, ErrorKind, Read};

/// The rest of a block, given piece by piece, so that only what is asked for is copied. Behind it stands the end of the stream,
/// or an error that tells that more bytes will come.
#[derive(Debug)]
pub(super) struct Rest<'a> {
    bytes: &'a [u8],
    piece: usize,
    ended: bool,
}

impl<'a> Rest<'a> {
    pub(super) fn new(bytes: &'a [u8], piece: usize, ended: bool) -> Self {
        Rest { bytes, piece, ended }
    }
}

impl BufRead for Rest<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.bytes.is_empty() && !self.ended {
            return Err(ErrorKind::WouldBlock.into());
        }
        Ok(self.bytes.get(..self.piece).unwrap_or(self.bytes))
    }

    fn consume(&mut self, count: usize) {
        self.bytes = self.bytes.get(count..).unwrap_or_default();
        self.piece = self.piece.saturating_mul(2);
    }
}

impl Read for Rest<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(into)?;
        self.consume(count);
        Ok(count)
    }
}
