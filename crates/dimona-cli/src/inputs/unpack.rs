//! Files that are packed: recognised by their first bytes, whatever their name is.

use std::io::{self, BufRead, BufReader, Cursor, Read};

use super::gzip::{self, Gzip};
use super::zstd::{self, Zstd};

use crate::words;

/// How much is unpacked at a time.
const PIECE: usize = 1 << 17;
/// How many bytes tell how a file is packed.
const MAGIC: usize = 4;

/// What this input holds once it is unpacked; an input that is not packed is handed over as it is.
pub(super) fn unpacked(mut input: Box<dyn BufRead + Send>) -> io::Result<Box<dyn BufRead + Send>> {
    if let Some(start) = input.fill_buf()?.first_chunk::<MAGIC>() {
        return Ok(match Packing::of(start) {
            Some(packing) => packing.unpack(input),
            None => input,
        });
    }
    // A pipe may give less than it is asked for.
    let mut start = Vec::new();
    input.by_ref().take(MAGIC as u64).read_to_end(&mut start)?;
    let packing = Packing::of(&start);
    let input = Cursor::new(start).chain(input);
    Ok(match packing {
        Some(packing) => packing.unpack(input),
        None => Box::new(input),
    })
}

/// How a file is packed.
enum Packing {
    Gzip,
    Zstd,
}

impl Packing {
    /// What a file that begins like this is packed with.
    fn of(start: &[u8]) -> Option<Packing> {
        if start.starts_with(&gzip::MAGIC) {
            Some(Packing::Gzip)
        } else if zstd::begins(start) {
            Some(Packing::Zstd)
        } else {
            None
        }
    }

    fn unpack(self, input: impl BufRead + Send + 'static) -> Box<dyn BufRead + Send> {
        match self {
            Packing::Gzip => Box::new(BufReader::with_capacity(PIECE, Gzip::new(input))),
            Packing::Zstd => Box::new(BufReader::with_capacity(PIECE, Zstd::new(input))),
        }
    }
}

/// Why packed data ends before its end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Damage {
    /// The input ends in the middle of it.
    Cut,
    /// It contradicts itself.
    Damaged,
    /// It was packed with a dictionary of its own.
    Dictionary,
    /// It asks for more memory than unpacking may take.
    Window,
}

impl Damage {
    /// The error of a file, of this format.
    pub(super) fn error(self, format: &str) -> io::Error {
        let (kind, text) = match self {
            Damage::Cut => (io::ErrorKind::UnexpectedEof, words::packed_cut(format)),
            Damage::Damaged => (io::ErrorKind::InvalidData, words::packed_damaged(format)),
            Damage::Dictionary => (io::ErrorKind::InvalidData, words::packed_with_dictionary(format)),
            Damage::Window => (io::ErrorKind::InvalidData, words::packed_in_large_window(format)),
        };
        io::Error::new(kind, text)
    }
}

/// What keeps a step from being taken.
pub(super) enum Fault {
    /// The input cannot be read.
    Read(io::Error),
    /// It was read, and is not as it should be.
    Damage(Damage),
}

impl From<io::Error> for Fault {
    fn from(fault: io::Error) -> Self {
        Fault::Read(fault)
    }
}

impl From<Damage> for Fault {
    fn from(damage: Damage) -> Self {
        Fault::Damage(damage)
    }
}
