//! Where reports and registers go.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Stdout, Write};
use std::path::{Path, PathBuf};
use std::process;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::problems::{Problems, reason};

/// How many unfinished files of runs that were killed may lie beside a place before a new one gives up.
const LEFT_BEHIND: u32 = 100;

/// The unfinished files of a run, so that they can be removed when it is stopped.
#[derive(Clone, Default)]
pub(crate) struct Unfinished(Arc<Mutex<Vec<PathBuf>>>);

impl Unfinished {
    /// Removes every unfinished file. While the guard lives no other is begun, and none gets into its place.
    pub(crate) fn abandon(&self) -> MutexGuard<'_, Vec<PathBuf>> {
        let mut files = self.files();
        for file in files.drain(..) {
            let _ = fs::remove_file(file);
        }
        files
    }

    fn files(&self) -> MutexGuard<'_, Vec<PathBuf>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins a file beside its place, under a name that nobody has.
    fn begin(&self, place: &Path, readers: Readers) -> io::Result<(File, PathBuf)> {
        let name = place.file_name().ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?;
        let mut files = self.files();
        let mut left_behind = 0;
        loop {
            let mut part = OsString::from(".");
            part.push(name);
            part.push(match left_behind {
                0 => format!(".{}.part", process::id()),
                // In a container the number of a process soon comes back.
                n => format!(".{}-{n}.part", process::id()),
            });
            let part = place.with_file_name(part);
            match readers.options().write(true).create_new(true).open(&part) {
                Err(fault) if fault.kind() == io::ErrorKind::AlreadyExists && left_behind < LEFT_BEHIND => {
                    left_behind += 1;
                }
                Err(fault) => return Err(fault),
                Ok(file) => {
                    files.push(part.clone());
                    return Ok((file, part));
                }
            }
        }
    }

    fn remove(&self, part: &Path) {
        let mut files = self.files();
        let _ = fs::remove_file(part);
        files.retain(|file| file != part);
    }
}

/// Who may read a file that was not there before; one that is replaced keeps its readers.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Readers {
    /// Whom the system lets by itself.
    Usual,
    /// Whoever runs the program alone: SSINs stand in it in full.
    Owner,
}

impl Readers {
    fn options(self) -> OpenOptions {
        let mut options = OpenOptions::new();
        #[cfg(unix)]
        if self == Readers::Owner {
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        }
        options
    }
}

/// A file that is being written, and what messages call it.
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) draft: Draft,
}

impl Named {
    /// Writes out what is still in memory, down to the disk. False when that cannot be; why was told.
    pub(crate) fn finish(&mut self, problems: &mut Problems) -> bool {
        self.draft.finish().map_err(|fault| problems.file(&self.name, reason(&fault))).is_ok()
    }
}

/// Puts finished files in their places, in this order. Whoever abandons the unfinished files of the run comes before the first
/// or after the last. False when one cannot be put there; those behind it are not, and which and why was told.
pub(crate) fn keep(mut files: Vec<Named>, unfinished: &Unfinished, problems: &mut Problems) -> bool {
    let failed = {
        let mut unfinished = unfinished.files();
        files.iter_mut().find_map(|Named { name, draft }| Some((&*name, draft.keep(&mut unfinished).err()?)))
    };
    // Told without the lock: standard error may take for ever.
    failed.map(|(name, fault)| problems.file(name, reason(&fault))).is_none()
}

/// A file that is written beside its place and moved there when it is whole; whoever reads the place sees the old file or the
/// new one, never a part. Dropped without having been [kept](keep), it leaves nothing behind.
pub(crate) struct Draft {
    file: BufWriter<File>,
    place: PathBuf,
    // None for a place that is no ordinary file, such as /dev/null: it is written directly.
    part: Option<PathBuf>,
    unfinished: Unfinished,
}

impl Draft {
    /// Begins a file that shall stand at this place.
    pub(crate) fn begin(place: &Path, readers: Readers, unfinished: &Unfinished) -> io::Result<Draft> {
        // A link is followed, so that its target is replaced and not the link.
        let place = fs::canonicalize(place).unwrap_or_else(|_| place.to_owned());
        let there = fs::metadata(&place).ok();
        if there.as_ref().is_some_and(fs::Metadata::is_dir) {
            return Err(io::Error::from(io::ErrorKind::IsADirectory));
        }
        let unfinished = unfinished.clone();
        if there.as_ref().is_some_and(|there| !there.is_file()) {
            let file = OpenOptions::new().write(true).open(&place)?;
            return Ok(Draft { file: buffered(file), place, part: None, unfinished });
        }
        let (file, part) = unfinished.begin(&place, readers)?;
        let draft = Draft { file: buffered(file), place, part: Some(part), unfinished };
        if let Some(there) = there {
            draft.file.get_ref().set_permissions(there.permissions())?;
        }
        Ok(draft)
    }

    /// Writes out what is still in memory, down to the disk.
    pub(crate) fn finish(&mut self) -> io::Result<()> {
        self.file.flush()?;
        if self.part.is_some() { self.file.get_ref().sync_all() } else { Ok(()) }
    }

    /// Puts the file, which is finished, in its place; it is none of the unfinished ones any more.
    fn keep(&mut self, unfinished: &mut Vec<PathBuf>) -> io::Result<()> {
        if let Some(part) = &self.part {
            fs::rename(part, &self.place)?;
            unfinished.retain(|file| file != part);
            self.part = None;
        }
        Ok(())
    }
}

fn buffered(file: File) -> BufWriter<File> {
    BufWriter::with_capacity(1 << 16, file)
}

impl Write for Draft {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        if let Some(part) = &self.part {
            self.unfinished.remove(part);
        }
    }
}

/// Standard output, whose reader may leave early: from then on nothing is written, and that is no error.
pub(crate) struct Pipe {
    output: BufWriter<Stdout>,
    closed: bool,
}

impl Pipe {
    pub(crate) fn new() -> Self {
        Pipe { output: BufWriter::with_capacity(1 << 16, io::stdout()), closed: false }
    }

    fn unless_closed<T>(
        &mut self,
        otherwise: T,
        write: impl FnOnce(&mut BufWriter<Stdout>) -> io::Result<T>,
    ) -> io::Result<T> {
        if self.closed {
            return Ok(otherwise);
        }
        match write(&mut self.output) {
            Err(fault) if fault.kind() == io::ErrorKind::BrokenPipe => {
                self.closed = true;
                Ok(otherwise)
            }
            result => result,
        }
    }
}

impl Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.unless_closed(bytes.len(), |output| output.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.unless_closed((), BufWriter::flush)
    }
}
