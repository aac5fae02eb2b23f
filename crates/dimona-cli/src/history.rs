//! A history of consents in a file, with its seal and its lock beside it.

use std::collections::hash_map::RandomState;
use std::fs::{self, File, OpenOptions};
use std::hash::BuildHasher;
use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use dimona::citizen_data::{History, Seal};
use dimona::law::Law;

use crate::inputs::{open_file, shown};
use crate::output::{Draft, Named, Readers, Unfinished, keep};
use crate::problems::{Problems, reason};
use crate::words;

/// A seal is a line of less than this.
const LONGEST_SEAL: u64 = 128;

/// No line of a history is as long.
const LONGEST_LINE: u64 = 1 << 20;

/// A history as it stands in its file.
pub(crate) struct Stored {
    pub(crate) history: History,
    /// How many bytes are steps: what stands behind them a program left that was stopped while it wrote.
    whole: u64,
    /// Whether the last step lacks its line end.
    is_open: bool,
}

/// What reading does where there is no file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Missing {
    /// A new history begins.
    Begins,
    /// That is an error.
    Fails,
}

/// The history of a file, if it is as it was written.
pub(crate) fn read(place: &Path, missing: Missing, problems: &mut Problems) -> Option<Stored> {
    let name = shown(place);
    let kept = match seal(&seal_file(place)) {
        Ok(Some(text)) => {
            Some(text.parse::<Seal>().map_err(|fault| problems.file(&shown(&seal_file(place)), fault)).ok()?)
        }
        Ok(None) => None,
        Err(fault) => {
            problems.file(&shown(&seal_file(place)), reason(&fault));
            return None;
        }
    };
    let (length, whole) = match regular(place).and_then(|file| lengths(&file)) {
        Ok(lengths) => lengths,
        Err(fault) if fault.kind() == io::ErrorKind::NotFound && kept.is_none() && missing == Missing::Begins => {
            return Some(Stored { history: History::new(), whole: 0, is_open: false });
        }
        Err(fault) => {
            problems.file(&name, reason(&fault));
            return None;
        }
    };
    let read = |length| {
        let file = regular(place)?;
        let input = BufReader::with_capacity(1 << 16, file.take(length));
        Ok::<_, io::Error>(History::read(&Law::belgium(), &name, input, kept))
    };
    let stored = read(length).and_then(|all| match all {
        Ok(history) => Ok(Ok(Stored { history, whole: length, is_open: whole < length })),
        // A step that was not written to its end is none.
        Err(fault) if whole < length => Ok(match read(whole)? {
            Ok(history) => Ok(Stored { history, whole, is_open: false }),
            Err(_) => Err(fault),
        }),
        Err(fault) => Ok(Err(fault)),
    });
    let stored = stored.map_err(|fault| problems.file(&name, reason(&fault))).ok()?;
    let stored = stored.map_err(|fault| problems.tell(fault)).ok()?;
    // The first step stands there before the first seal does.
    if kept.is_none() && stored.history.seal().steps() > 1 {
        problems.file(&name, words::no_seal(shown(&seal_file(place))));
        return None;
    }
    Some(stored)
}

impl Stored {
    /// Adds a step and its seal, down to the disk. What cannot be written whole is taken away again; a seal that is behind its history
    /// is made good by the next step.
    pub(crate) fn add(&self, place: &Path, line: &str, problems: &mut Problems) -> Option<()> {
        let name = shown(place);
        let written = private(place).and_then(|mut file| {
            file.set_len(self.whole)?;
            let line = if self.is_open { format!("\n{line}") } else { line.to_owned() };
            let written = file.write_all(line.as_bytes()).and_then(|()| file.sync_all());
            written.inspect_err(|_| {
                let _ = file.set_len(self.whole);
            })
        });
        written.map_err(|fault| problems.file(&name, reason(&fault))).ok()?;
        let (seal_file, unfinished) = (seal_file(place), Unfinished::default());
        let draft = Draft::begin(&seal_file, Readers::Owner, &unfinished)
            .map_err(|fault| problems.file(&shown(&seal_file), reason(&fault)))
            .ok()?;
        let mut named = Named { name: shown(&seal_file), draft };
        let seal = self.history.seal();
        writeln!(named.draft, "{seal}").map_err(|fault| problems.file(&named.name, reason(&fault))).ok()?;
        (named.finish(problems) && keep(vec![named], &unfinished, problems)).then_some(())
    }
}

/// A text that nobody can guess: the keys with which this process hashes come from the system.
pub(crate) fn by_chance() -> String {
    let draw = || RandomState::new().hash_one(0_u8);
    format!("{:016x}{:016x}", draw(), draw())
}

/// Where the seal stands.
fn seal_file(history: &Path) -> PathBuf {
    beside(history, ".seal")
}

fn beside(place: &Path, ending: &str) -> PathBuf {
    let mut name = place.to_owned().into_os_string();
    name.push(ending);
    name.into()
}

/// The text of a seal; `None` where there is none.
fn seal(place: &Path) -> io::Result<Option<String>> {
    let file = match regular(place) {
        Ok(file) => file,
        Err(fault) if fault.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(fault) => return Err(fault),
    };
    let mut text = String::new();
    file.take(LONGEST_SEAL).read_to_string(&mut text)?;
    Ok(Some(text))
}

/// An ordinary file to read: any other could have no end.
fn regular(place: &Path) -> io::Result<File> {
    if fs::metadata(place)?.is_file() { open_file(place) } else { Err(io::Error::other(words::no_ordinary_file())) }
}

/// How long a file is, and how much of it ends with a line.
fn lengths(mut file: &File) -> io::Result<(u64, u64)> {
    let length = file.metadata()?.len();
    let from = length.saturating_sub(LONGEST_LINE);
    file.seek(SeekFrom::Start(from))?;
    let mut end = Vec::new();
    file.take(LONGEST_LINE).read_to_end(&mut end)?;
    let last = end.iter().rposition(|byte| *byte == b'\n').and_then(|at| u64::try_from(at).ok());
    Ok((length, last.map_or(if from == 0 { 0 } else { length }, |at| from + at + 1)))
}

/// A file to add to, which its owner alone reads.
fn private(place: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(place)
}

/// That no other program adds to the history meanwhile. The system gives it up with the program that holds it, however that ends; the
/// empty file stays.
pub(crate) struct Lock {
    _held: File,
}

impl Lock {
    /// `None` where another program adds to it; that was told.
    pub(crate) fn take(history: &Path, problems: &mut Problems) -> Option<Lock> {
        let place = beside(history, ".lock");
        match private(&place).and_then(|file| file.try_lock().map(|()| Lock { _held: file }).map_err(io::Error::from)) {
            Ok(lock) => Some(lock),
            Err(fault) if fault.kind() == io::ErrorKind::WouldBlock => {
                problems.file(&shown(history), words::locked());
                None
            }
            Err(fault) => {
                problems.file(&shown(&place), reason(&fault));
                None
            }
        }
    }
}
