//! Files that are packed: recognised by their first bytes, whatever their name is.

use std::io::{self, BufRead, BufReader, Cursor, Read};

use super::gzip::{self, Gzip};
use super::workbook::{self, Sheet};
use super::zstd::{self, Zstd};

use crate::{problems, words};

/// How much is unpacked at a time.
const PIECE: usize = 1 << 17;
/// How many bytes tell how a file is packed.
const MAGIC: usize = 4;

/// What this input holds once it is unpacked; an input that is not packed is handed over as it is. `name` is its file.
pub(super) fn unpacked(mut input: Box<dyn BufRead + Send>, name: &str) -> io::Result<Box<dyn BufRead + Send>> {
    if let Some(start) = input.fill_buf()?.first_chunk::<MAGIC>() {
        return match Packing::of(start) {
            Some(packing) => packing.unpack(input, name),
            None => Ok(input),
        };
    }
    // A pipe may give less than it is asked for.
    let mut start = Vec::new();
    input.by_ref().take(MAGIC as u64).read_to_end(&mut start)?;
    let packing = Packing::of(&start);
    let input = Cursor::new(start).chain(input);
    match packing {
        Some(packing) => packing.unpack(input, name),
        None => Ok(Box::new(input)),
    }
}

/// How a file is packed.
enum Packing {
    Gzip,
    Zstd,
    /// As a workbook is, and other archives.
    Zip,
}

impl Packing {
    /// What a file that begins like this is packed with.
    fn of(start: &[u8]) -> Option<Packing> {
        if start.starts_with(&gzip::MAGIC) {
            Some(Packing::Gzip)
        } else if zstd::begins(start) {
            Some(Packing::Zstd)
        } else if start == workbook::MAGIC {
            Some(Packing::Zip)
        } else {
            None
        }
    }

    fn unpack(self, input: impl BufRead + Send + 'static, name: &str) -> io::Result<Box<dyn BufRead + Send>> {
        Ok(match self {
            Packing::Gzip => Box::new(BufReader::with_capacity(PIECE, Gzip::new(input))),
            Packing::Zstd => Box::new(BufReader::with_capacity(PIECE, Zstd::new(input))),
            Packing::Zip => sheet_of(input, name)?,
        })
    }
}

/// The sheet of declarations in a workbook; what is none is handed over as it is.
fn sheet_of(input: impl BufRead + Send + 'static, name: &str) -> io::Result<Box<dyn BufRead + Send>> {
    let mut packed = Vec::new();
    let mut input = input.take(workbook::MOST + 1);
    input.read_to_end(&mut packed)?;
    if packed.len() as u64 > workbook::MOST {
        return Err(workbook::too_large());
    }
    let Some(Sheet { rows, name: sheet, others }) = workbook::sheet(&packed)? else {
        return Ok(Box::new(Cursor::new(packed)));
    };
    if !others.is_empty() {
        problems::say(words::file(name, words::one_sheet_read(sheet, others.join(", "))));
    }
    Ok(Box::new(Cursor::new(rows)))
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
