//! What follows the bytes that a window holds of a block.

use std::io::{self, BufRead, ErrorKind, Read};

/// The rest of a block, given piece by piece, so that only what is asked for is copied.
#[derive(Debug)]
pub(super) struct Rest<'a> {
    bytes: &'a [u8],
    piece: usize,
    behind: Behind,
}

/// What stands behind a block.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Behind {
    /// The end of the stream.
    End,
    /// More bytes, which come with the next block: an error tells it that is told of a stream that has none yet.
    More,
    /// A place at which the stream cannot be read on: another error, in the place of its own.
    Fault,
}

impl<'a> Rest<'a> {
    pub(super) fn new(bytes: &'a [u8], piece: usize, behind: Behind) -> Self {
        Rest { bytes, piece, behind }
    }
}

impl BufRead for Rest<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        match self.behind {
            Behind::More if self.bytes.is_empty() => Err(ErrorKind::WouldBlock.into()),
            Behind::Fault if self.bytes.is_empty() => Err(ErrorKind::UnexpectedEof.into()),
            _ => Ok(self.bytes.get(..self.piece).unwrap_or(self.bytes)),
        }
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
