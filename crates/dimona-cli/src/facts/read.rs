//! Tables of facts from a directory.

use std::fs::{self, File};
use std::io::{self, BufReader};
use std::path::{Path, PathBuf};

use dimona::facts::{FactBook, TableFormat, TableInfo};

use crate::problems::{Problems, reason};
use crate::words;

/// A file that holds a table.
struct Source {
    table: String,
    format: TableFormat,
    path: PathBuf,
}

/// Reads every table in a directory. `None` when one of them cannot be used; what is wrong was told.
pub(crate) fn read(directory: &Path, problems: &mut Problems) -> Option<FactBook> {
    let name = directory.display().to_string();
    let sources = sources(directory).map_err(|fault| problems.file(&name, reason(&fault))).ok()?;
    if sources.is_empty() {
        problems.file(&name, words::no_table());
        return None;
    }
    let mut usable = true;
    for pair in sources.windows(2).filter(|pair| pair[0].table == pair[1].table) {
        let other = pair[0].path.file_name().unwrap_or_default().display().to_string();
        problems.file(&pair[1].path.display().to_string(), words::two_files(other));
        usable = false;
    }
    let mut facts = FactBook::new();
    for source in &sources {
        usable &= add(&mut facts, source, problems).is_some();
    }
    usable.then_some(facts)
}

/// The files of a directory that end as tables do, sorted.
fn sources(directory: &Path) -> io::Result<Vec<Source>> {
    let mut sources = Vec::new();
    let is_none = |fault: &io::Error| fault.kind() == io::ErrorKind::NotADirectory;
    let entries = fs::read_dir(directory)
        .map_err(|fault| if is_none(&fault) { io::Error::other(words::is_no_folder_of_tables()) } else { fault })?;
    for entry in entries {
        let path = entry?.path();
        let ending = path.extension().unwrap_or_default();
        let format = TableFormat::ALL.into_iter().find(|of| ending.eq_ignore_ascii_case(of.extension()));
        if let (Some(format), Some(stem)) = (format, path.file_stem()) {
            sources.push(Source { table: stem.to_string_lossy().into_owned(), format, path });
        }
    }
    sources.sort_by(|one, other| (&one.table, &one.path).cmp(&(&other.table, &other.path)));
    Ok(sources)
}

fn add(facts: &mut FactBook, source: &Source, problems: &mut Problems) -> Option<()> {
    let name = source.path.display().to_string();
    let Some(table) = TableInfo::named(&source.table) else {
        FactBook::known_table(&source.table).map_err(|fault| problems.file(&name, fault)).ok();
        return None;
    };
    // To open a pipe is to wait for somebody who writes into it.
    if fs::metadata(&source.path).is_ok_and(|there| !there.is_file() && !there.is_dir()) {
        problems.file(&name, words::no_file());
        return None;
    }
    let file = File::open(&source.path).map_err(|fault| problems.file(&name, reason(&fault))).ok()?;
    // The error names file and line.
    facts.read_table(table.name, &name, source.format, BufReader::new(file)).map_err(|fault| problems.tell(fault)).ok()
}
