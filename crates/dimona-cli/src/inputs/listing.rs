//! The files that the arguments name.

use std::fs::{self, DirEntry};
use std::io;
use std::path::{Path, PathBuf};

use crate::words;

/// One input of a run.
pub(crate) enum Source {
    /// Standard input.
    Standard,
    /// A file, to be opened when its turn comes.
    File(PathBuf),
    /// A place that gives no file, and why.
    Unusable(PathBuf, io::Error),
}

impl Source {
    /// The path, as an argument names it.
    pub(crate) fn path(&self) -> &Path {
        match self {
            Source::Standard => Path::new("-"),
            Source::File(path) | Source::Unusable(path, _) => path,
        }
    }
}

/// The inputs that these arguments name, in their order. A directory stands for every file below it, sorted by the bytes of
/// their paths; what is hidden is left out, and links to directories are not followed.
pub(crate) fn list(arguments: &[PathBuf]) -> Vec<Source> {
    let mut sources = Vec::with_capacity(arguments.len());
    for path in arguments {
        if is_standard_input(path) {
            sources.push(Source::Standard);
        } else if fs::metadata(path).is_ok_and(|of| of.is_dir()) {
            let mut below = below(path);
            if below.is_empty() {
                below.push(Source::Unusable(path.clone(), io::Error::other(words::no_file_in_it())));
            }
            sources.append(&mut below);
        } else {
            sources.push(Source::File(path.clone()));
        }
    }
    sources
}

/// Whether this argument stands for standard input.
pub(crate) fn is_standard_input(path: &Path) -> bool {
    path.as_os_str() == "-"
}

fn below(directory: &Path) -> Vec<Source> {
    let mut found = Vec::new();
    let mut directories = vec![directory.to_owned()];
    while let Some(directory) = directories.pop() {
        if let Err(fault) = look_into(&directory, &mut found, &mut directories) {
            found.push(Source::Unusable(directory, fault));
        }
    }
    found.sort_by(|one, other| bytes(one).cmp(bytes(other)));
    found
}

fn bytes(source: &Source) -> &[u8] {
    source.path().as_os_str().as_encoded_bytes()
}

fn look_into(directory: &Path, found: &mut Vec<Source>, directories: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        if entry.file_name().as_encoded_bytes().starts_with(b".") {
            continue;
        }
        match kind(&entry) {
            Ok(Kind::File) => found.push(Source::File(entry.path())),
            Ok(Kind::Directory) => directories.push(entry.path()),
            Ok(Kind::Other) => {}
            Err(fault) => found.push(Source::Unusable(entry.path(), fault)),
        }
    }
    Ok(())
}

enum Kind {
    File,
    Directory,
    /// A link to a directory, a pipe, a device.
    Other,
}

fn kind(entry: &DirEntry) -> io::Result<Kind> {
    let kind = entry.file_type()?;
    Ok(if kind.is_dir() {
        Kind::Directory
    // A link to a file stands for the file; one that leads nowhere is a fault.
    } else if kind.is_file() || (kind.is_symlink() && fs::metadata(entry.path())?.is_file()) {
        Kind::File
    } else {
        Kind::Other
    })
}
