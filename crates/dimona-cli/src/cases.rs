//! Cases of the systems beside the declaration: read from files, answered one by one.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use dimona::cases::{CaseList, Command};
use dimona::law::Law;

use crate::args::Format;
use crate::inputs::{InputList, shown};
use crate::output::Pipe;
use crate::problems::{Problems, reason, write_reason};
use crate::reference::style;
use crate::words;

/// Where cases come from, and how they are answered.
#[derive(Args)]
pub(crate) struct Cases {
    /// Files of cases, one JSON object to a line, or directories of them; "-" is standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    /// Answer as text for people, or as NDJSON for programs
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
}

/// What the exit status of these commands says.
pub(crate) const EXIT: &str = "Exit status:
  0  every case was answered
  2  a case could not be read or answered, a file could not be read or holds no case, or the
     arguments are wrong; what is denied or open is answered";

/// Answers every case of every file, and gives the exit status.
pub(crate) fn run(name: &str, cases: &Cases, law: &Law) -> ExitCode {
    let mut problems = Problems::default();
    let Some(command) = Command::named(name) else { return ExitCode::from(2) };
    let inputs = InputList::of(&cases.files);
    let mut list = CaseList::new(Pipe::new(), style(cases.format), words::language());
    if inputs.len() > 1 {
        list = list.naming_files();
    }
    for input in inputs.open() {
        let file = shown(Path::new(&input.name));
        match input.reader {
            Ok(reader) => match list.answer(command, law, &file, reader) {
                // What was to be written there may have failed.
                Ok(0) => problems.file(&file, words::no_case()),
                Ok(_) => {}
                Err(fault) => problems.tell(write_reason(&fault)),
            },
            Err(fault) => problems.file(&file, reason(&fault)),
        }
    }
    if problems.any() || list.unanswered() > 0 { ExitCode::from(2) } else { ExitCode::SUCCESS }
}
