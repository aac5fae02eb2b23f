//! Tables of facts from a directory.

use std::fs::{self, File};
use std::io::BufReader;
use std::path::Path;

use dimona::facts::FactBook;

use crate::problems::{Problems, reason};

/// Reads every table in a directory. `None` when one of them cannot be used; what is wrong was told.
pub(crate) fn read(directory: &Path, problems: &mut Problems) -> Option<FactBook> {
    let name = directory.display().to_string();
    let mut tables = Vec::new();
    let entries = fs::read_dir(directory).map_err(|fault| problems.file(&name, reason(&fault))).ok()?;
    for entry in entries {
        let path = entry.map_err(|fault| problems.file(&name, reason(&fault))).ok()?.path();
        if path.extension().is_some_and(|extension| extension == "ndjson") {
            tables.push(path);
        }
    }
    if tables.is_empty() {
        problems.file(&name, "holds no table of facts (student_counters.ndjson)");
        return None;
    }
    tables.sort();
    let mut facts = FactBook::new();
    let mut usable = true;
    for path in &tables {
        usable &= table(&mut facts, path, problems).is_some();
    }
    usable.then_some(facts)
}

fn table(facts: &mut FactBook, path: &Path, problems: &mut Problems) -> Option<()> {
    let name = path.display().to_string();
    let table = path.file_stem().map(|stem| stem.to_string_lossy()).unwrap_or_default();
    FactBook::known_table(&table).map_err(|fault| problems.file(&name, fault)).ok()?;
    let file = File::open(path).map_err(|fault| problems.file(&name, reason(&fault))).ok()?;
    // The error names file and line.
    facts.read_student_counters(&name, BufReader::new(file)).map_err(|fault| problems.tell(fault)).ok()
}
