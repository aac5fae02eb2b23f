//! `dimona facts init`: a template for each table.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use dimona::facts::{TABLES, TableFormat};

use crate::output::Pipe;
use crate::problems::{Problems, clean, reason};
use crate::words;

/// Writes the templates and gives the exit status.
pub(crate) fn run(directory: &Path) -> ExitCode {
    let mut problems = Problems::default();
    write(directory, &mut problems);
    if problems.any() { ExitCode::from(2) } else { ExitCode::SUCCESS }
}

fn write(directory: &Path, problems: &mut Problems) {
    if let Err(fault) = fs::create_dir_all(directory) {
        // A file that stands there is what is wrong, whatever the system calls it.
        let fault = if directory.is_file() { io::ErrorKind::NotADirectory.into() } else { fault };
        return problems.file(&directory.display().to_string(), reason(&fault));
    }
    for table in TABLES {
        for format in TableFormat::ALL {
            let place = directory.join(format!("{}.{}", table.name, format.extension()));
            // A link that leads nowhere is there too.
            if place.symlink_metadata().is_ok() {
                problems.file(&place.display().to_string(), words::is_there());
            }
        }
    }
    if problems.any() {
        return;
    }
    let mut output = Pipe::new();
    for table in TABLES {
        let place = directory.join(format!("{}.{}", table.name, TableFormat::Csv.extension()));
        let written = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&place)
            .and_then(|mut file| writeln!(file, "{}", table.csv_header()));
        match written {
            Ok(()) => {
                let told = writeln!(output, "{}", clean(&place.display().to_string()));
                let _ = told.map_err(|fault| problems.file(&words::standard_output(), reason(&fault)));
            }
            Err(fault) => return problems.file(&place.display().to_string(), reason(&fault)),
        }
    }
    if let Err(fault) = output.flush() {
        problems.file(&words::standard_output(), reason(&fault));
    }
}
