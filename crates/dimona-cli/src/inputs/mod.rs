//! The declarations that a run reads: files, directories and standard input, packed or not.

mod gzip;
mod listing;
#[cfg(test)]
mod tests;
mod unpack;
mod workbook;
mod zstd;

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use dimona::batch::Input;

use self::listing::{Source, is_standard_input};

use crate::words;

/// How much of a file is read at a time.
const PIECE: usize = 1 << 17;

/// Every input of a run, in the order of the arguments.
pub(crate) struct InputList {
    sources: Vec<Source>,
    read: Arc<AtomicU64>,
}

impl InputList {
    /// The inputs that these arguments name. Nothing is opened yet.
    pub(crate) fn of(arguments: &[PathBuf]) -> InputList {
        InputList { sources: listing::list(arguments), read: Arc::default() }
    }

    /// How many inputs there are, with those that cannot be used.
    pub(crate) fn len(&self) -> usize {
        self.sources.len()
    }

    /// The paths of the files.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &Path> {
        self.sources.iter().filter(|source| !matches!(source, Source::Standard)).map(Source::path)
    }

    /// How many bytes there are to read. `None` where the size of an input is not known before it is read.
    pub(crate) fn size(&self) -> Option<u64> {
        let size = |source: &Source| match source {
            Source::Standard => None,
            Source::File(path) => match fs::metadata(path) {
                Ok(of) => of.is_file().then_some(of.len()),
                // It will be named when its turn comes.
                Err(_) => Some(0),
            },
            Source::Unusable(..) => Some(0),
        };
        self.sources.iter().map(size).sum()
    }

    /// How many bytes were read so far, as they stand in the files: of packed ones the packed bytes.
    pub(crate) fn read(&self) -> Arc<AtomicU64> {
        Arc::clone(&self.read)
    }

    /// The inputs, unpacked, each opened when it is asked for.
    pub(crate) fn open(self) -> impl Iterator<Item = Input> + Send {
        let InputList { sources, read } = self;
        sources.into_iter().map(move |source| {
            let (name, told) = (source.path().display().to_string(), shown(source.path()));
            let reader = open(source, &read).and_then(|input| unpack::unpacked(input, &told));
            Input { name, reader }
        })
    }
}

fn open(source: Source, read: &Arc<AtomicU64>) -> io::Result<Box<dyn BufRead + Send>> {
    let read = Arc::clone(read);
    Ok(match source {
        Source::Standard => Box::new(BufReader::with_capacity(PIECE, Counted { input: io::stdin(), read })),
        Source::File(path) => Box::new(BufReader::with_capacity(PIECE, Counted { input: open_file(&path)?, read })),
        Source::Unusable(_, fault) => return Err(fault),
    })
}

/// Opens a file to read; a directory is none.
pub(crate) fn open_file(path: &Path) -> io::Result<File> {
    let file = File::open(path)?;
    if file.metadata()?.is_dir() { Err(io::ErrorKind::IsADirectory.into()) } else { Ok(file) }
}

/// The name of a file in messages.
pub(crate) fn shown(path: &Path) -> String {
    if is_standard_input(path) { words::standard_input() } else { path.display().to_string() }
}

/// An input that counts what is read of it.
struct Counted<R> {
    input: R,
    read: Arc<AtomicU64>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        loop {
            match self.input.read(into) {
                // A signal came: whoever waits for it looks at its flag.
                Err(fault) if fault.kind() == io::ErrorKind::Interrupted => {}
                Ok(length) => {
                    self.read.fetch_add(length as u64, Ordering::Relaxed);
                    return Ok(length);
                }
                fault => return fault,
            }
        }
    }
}
