//! Where reports and registers go.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Stdout, Write};
use std::path::{Path, PathBuf};
use std::process;

/// A file that is written beside its place and moved there when it is whole; whoever reads the place sees the old file or the
/// new one, never a part. Dropped without [`keep`](Draft::keep), it leaves nothing behind.
pub(crate) struct Draft {
    file: BufWriter<File>,
    place: PathBuf,
    // None for a place that is no ordinary file, such as /dev/null: it is written directly.
    temporary: Option<PathBuf>,
}

impl Draft {
    /// Begins a file that shall stand at this place.
    pub(crate) fn begin(place: &Path) -> io::Result<Draft> {
        // A link is followed, so that its target is replaced and not the link.
        let place = fs::canonicalize(place).unwrap_or_else(|_| place.to_owned());
        let there = fs::metadata(&place).ok();
        if there.as_ref().is_some_and(fs::Metadata::is_dir) {
            return Err(io::Error::from(io::ErrorKind::IsADirectory));
        }
        if there.as_ref().is_some_and(|there| !there.is_file()) {
            let file = OpenOptions::new().write(true).open(&place)?;
            return Ok(Draft { file: BufWriter::new(file), place, temporary: None });
        }
        let mut name = OsString::from(".");
        name.push(place.file_name().ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?);
        name.push(format!(".{}.part", process::id()));
        let temporary = place.with_file_name(name);
        let file = OpenOptions::new().write(true).create_new(true).open(&temporary)?;
        let draft = Draft { file: BufWriter::new(file), place, temporary: Some(temporary) };
        if let Some(there) = there {
            draft.file.get_ref().set_permissions(there.permissions())?;
        }
        Ok(draft)
    }

    /// Puts the file in its place.
    pub(crate) fn keep(mut self) -> io::Result<()> {
        self.file.flush()?;
        if let Some(temporary) = &self.temporary {
            self.file.get_ref().sync_all()?;
            fs::rename(temporary, &self.place)?;
            self.temporary = None;
        }
        Ok(())
    }
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
        if let Some(temporary) = &self.temporary {
            let _ = fs::remove_file(temporary);
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
