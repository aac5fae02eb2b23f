//! A history of consents in a file, with its seal beside it.

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

/// The file of a history, and its seal: that of the file itself, by whatever name somebody comes to it.
pub(crate) struct Kept {
    name: String,
    file: File,
    seal: PathBuf,
}

impl Kept {
    /// A history to read. `None` where there is none; that was told.
    pub(crate) fn to_read(history: &Path, problems: &mut Problems) -> Option<Kept> {
        Kept::of(history, problems, open_file)
    }

    /// A history to add to, which begins where there is none. No other program adds to it meanwhile: the system gives the lock up with the
    /// program that holds it, however that ends. `None` where that cannot be; why was told.
    pub(crate) fn to_add(history: &Path, problems: &mut Problems) -> Option<Kept> {
        let seal = beside(history, ".seal");
        let is_missing = |place: &Path| fs::symlink_metadata(place).is_err();
        if is_missing(history) && !is_missing(&seal) {
            problems.file(&shown(history), words::seal_alone(shown(&seal)));
            return None;
        }
        let kept = Kept::of(history, problems, private)?;
        match kept.file.try_lock().map_err(io::Error::from) {
            Ok(()) => Some(kept),
            Err(fault) if fault.kind() == io::ErrorKind::WouldBlock => {
                problems.file(&kept.name, words::locked());
                None
            }
            Err(fault) => {
                problems.file(&kept.name, reason(&fault));
                None
            }
        }
    }

    /// What it is called in messages.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    fn of(history: &Path, problems: &mut Problems, open: impl FnOnce(&Path) -> io::Result<File>) -> Option<Kept> {
        let name = shown(history);
        let opened = ordinary(history).and_then(|()| {
            let file = open(history)?;
            Ok((file, beside(&fs::canonicalize(history)?, ".seal")))
        });
        let (file, seal) = opened.map_err(|fault| problems.file(&name, reason(&fault))).ok()?;
        Some(Kept { name, file, seal })
    }
}

/// A history as it stands in its file.
pub(crate) struct Stored {
    pub(crate) history: History,
    /// How many bytes are steps: what stands behind them a program left that was stopped while it wrote.
    whole: u64,
    /// Whether the last step lacks its line end.
    is_open: bool,
}

/// The history of a file, if it is as it was written.
pub(crate) fn read(kept: &Kept, problems: &mut Problems) -> Option<Stored> {
    let name = &kept.name;
    let seal = match seal(&kept.seal) {
        Ok(Some(text)) => Some(text.parse::<Seal>().map_err(|fault| problems.file(&shown(&kept.seal), fault)).ok()?),
        Ok(None) => None,
        Err(fault) => {
            problems.file(&shown(&kept.seal), reason(&fault));
            return None;
        }
    };
    let (length, whole) = lengths(&kept.file).map_err(|fault| problems.file(name, reason(&fault))).ok()?;
    let read = |length| {
        let mut file = &kept.file;
        file.seek(SeekFrom::Start(0))?;
        let input = BufReader::with_capacity(1 << 16, file.take(length));
        Ok::<_, io::Error>(History::read(&Law::belgium(), name, input, seal))
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
    let stored = stored.map_err(|fault| problems.file(name, reason(&fault))).ok()?;
    let stored = stored.map_err(|fault| problems.tell(fault)).ok()?;
    // The first step stands there before the first seal does; a seal of nothing says as much as none.
    if seal.is_none_or(|seal| seal == Seal::default()) && stored.history.seal().steps() > 1 {
        problems.file(name, words::no_seal(shown(&kept.seal)));
        return None;
    }
    Some(stored)
}

impl Stored {
    /// Adds a step and its seal, down to the disk. The seal is written out before the step is, and takes its place behind it: what
    /// cannot be written whole takes no step. A seal that is behind its history is made good by the next step; that it is, was told.
    pub(crate) fn add(&self, kept: &Kept, line: &str, problems: &mut Problems) -> Option<()> {
        let unfinished = Unfinished::default();
        let name = shown(&kept.seal);
        let draft = Draft::begin(&kept.seal, Readers::Owner, &unfinished);
        let mut named = Named { draft: draft.map_err(|fault| problems.file(&name, reason(&fault))).ok()?, name };
        let seal = self.history.seal();
        writeln!(named.draft, "{seal}").map_err(|fault| problems.file(&named.name, reason(&fault))).ok()?;
        named.finish(problems).then_some(())?;
        let mut file = &kept.file;
        let line = if self.is_open { format!("\n{line}") } else { line.to_owned() };
        let written =
            file.set_len(self.whole).and_then(|()| file.write_all(line.as_bytes())).and_then(|()| file.sync_all());
        let written = written.inspect_err(|_| {
            let _ = file.set_len(self.whole);
        });
        written.map_err(|fault| problems.file(&kept.name, reason(&fault))).ok()?;
        if !keep(vec![named], &unfinished, problems) {
            problems.file(&kept.name, words::step_taken());
        }
        Some(())
    }
}

/// A text that nobody can guess: the keys with which this process hashes come from the system.
pub(crate) fn by_chance() -> String {
    let draw = || RandomState::new().hash_one(0_u8);
    format!("{:016x}{:016x}", draw(), draw())
}

fn beside(place: &Path, ending: &str) -> PathBuf {
    let mut name = place.to_owned().into_os_string();
    name.push(ending);
    name.into()
}

/// The text of a seal; `None` where there is none.
fn seal(place: &Path) -> io::Result<Option<String>> {
    ordinary(place)?;
    let file = match open_file(place) {
        Ok(file) => file,
        Err(fault) if fault.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(fault) => return Err(fault),
    };
    let mut text = String::new();
    file.take(LONGEST_SEAL).read_to_string(&mut text)?;
    Ok(Some(text))
}

/// Whether a place is that of an ordinary file, or of none yet: any other could have no end, and "-" is no place.
fn ordinary(place: &Path) -> io::Result<()> {
    match fs::metadata(place) {
        _ if place == Path::new("-") => {}
        Ok(there) if there.is_file() => return Ok(()),
        Err(fault) if fault.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(fault) => return Err(fault),
        Ok(_) => {}
    }
    Err(io::Error::other(words::no_ordinary_file()))
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
    options.read(true).append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(place)
}
