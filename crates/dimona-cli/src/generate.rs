//! `dimona generate`.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use dimona::facts::TableFormat;
use dimona_generate::{FileFormat, Outputs, Plan};

use crate::args::between;
use crate::interrupt::{Interrupt, stoppable};
use crate::output::{Draft, Named, Readers, Unfinished, keep};
use crate::problems::{Problems, reason};
use crate::words;

/// Write declarations for tests of load, with faults that are known
///
/// The declarations are those of two years, 2025 and 2026, by workers and employers who do not
/// exist. One in twenty carries a planted fault, against every rule in turn; --truth tells what
/// a check must find, and it finds nothing else. Check the file with the same --facts.
///
/// The same numbers and options give the same bytes on every machine.
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Generate {
    /// How many declarations, 200000000 at most
    #[arg(long, value_name = "N", value_parser = between::<u64>(0, Plan::MOST_RECORDS))]
    records: u64,

    /// From which seed: another one gives other declarations
    #[arg(long, value_name = "S", value_parser = between::<u64>(0, u64::MAX))]
    seed: u64,

    /// As bodies in JSON, as CSV, or as the NSSO's message in XML
    ///
    /// XML has no place for the numbers of periods: check it with --answers.
    #[arg(long, value_name = "FORMAT", default_value = "ndjson", verbatim_doc_comment)]
    format: Format,

    /// Write the declarations to this file, not to standard output
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// Write the tables of facts that the declarations need to this directory
    ///
    /// The directory is made if it is not there. A table that is there already is an error.
    #[arg(long, value_name = "DIR", verbatim_doc_comment)]
    facts: Option<PathBuf>,

    /// Write what a check must find to this file
    ///
    /// NDJSON: a header, then a line for each finding, in the order of the records.
    #[arg(long, value_name = "FILE", verbatim_doc_comment)]
    truth: Option<PathBuf>,

    /// Write what the NSSO answered to this file, for "dimona check --answers"
    #[arg(long, value_name = "FILE")]
    answers: Option<PathBuf>,

    /// So many of the declarations are of one worker
    ///
    /// Contracts by the day at many employers, and changes of them, without a fault.
    #[arg(long, value_name = "COUNT", default_value_t = 0, value_parser = between::<u64>(0, u64::MAX), verbatim_doc_comment)]
    one_worker: u64,

    /// About this percentage of the declarations is of one employer
    #[arg(long, value_name = "SHARE", default_value_t = 0, value_parser = between::<u8>(0, 100))]
    one_employer: u8,

    /// Plant no fault
    #[arg(long)]
    clean: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Ndjson,
    Csv,
    Xml,
}

impl From<Format> for FileFormat {
    fn from(format: Format) -> Self {
        match format {
            Format::Ndjson => FileFormat::Ndjson,
            Format::Csv => FileFormat::Csv,
            Format::Xml => FileFormat::Xml,
        }
    }
}

/// Writes the files and gives the exit status.
pub(crate) fn run(generate: &Generate) -> ExitCode {
    stoppable(|interrupt, unfinished, problems| write(generate, interrupt, unfinished, problems).map(|()| 0))
}

/// Writes everything that is asked for. `None` when that cannot be, or was stopped; why was told. Files get their places only
/// when all of them are whole.
fn write(generate: &Generate, interrupt: &Interrupt, unfinished: &Unfinished, problems: &mut Problems) -> Option<()> {
    let plan = Plan::new(generate.records, generate.seed)
        .format(generate.format.into())
        .one_worker(generate.one_worker)
        .one_employer(generate.one_employer)
        .faults(!generate.clean);
    if let Some(twice) = named_twice(generate) {
        problems.file(&twice.display().to_string(), words::named_twice());
        return None;
    }
    let mut begin = |path: &Option<PathBuf>| match path {
        Some(path) => begin(path, unfinished, problems).map(Some),
        None => Some(None),
    };
    let (mut output, mut truth, mut answers) =
        (begin(&generate.output)?, begin(&generate.truth)?, begin(&generate.answers)?);
    let tables = match &generate.facts {
        Some(directory) => tables(&plan, directory, unfinished, problems)?,
        None => Vec::new(),
    };

    let beside = truth.is_some() || answers.is_some() || !tables.is_empty();
    let mut stdout = io::stdout().lock();
    let to: &mut dyn Write = match &mut output {
        Some(named) => &mut named.draft,
        None => &mut stdout,
    };
    let mut declarations = Stoppable { to, interrupt };
    let mut outputs = Outputs::new(&mut declarations);
    if let Some(named) = &mut truth {
        outputs = outputs.truth(&mut named.draft);
    }
    if let Some(named) = &mut answers {
        outputs = outputs.answers(&mut named.draft);
    }
    let written = plan.write(outputs).and_then(|()| stdout.flush());
    if interrupt.asked() {
        interrupt.tell();
        return None;
    }
    match written {
        Ok(()) => {}
        // Whoever reads has seen enough, and nothing else would be told of records that were not written.
        Err(fault) if fault.kind() == io::ErrorKind::BrokenPipe && !beside => return Some(()),
        Err(fault) => {
            problems.tell(words::not_all_written(reason(&fault)));
            return None;
        }
    }
    // The declarations last: whoever sees them finds what belongs to them.
    let mut all: Vec<Named> = tables.into_iter().chain([answers, truth, output].into_iter().flatten()).collect();
    let whole = all.iter_mut().all(|named| named.finish(problems));
    (whole && keep(all, unfinished, problems)).then_some(())
}

/// Writes until somebody asks to stop.
struct Stoppable<'a> {
    to: &'a mut dyn Write,
    interrupt: &'a Interrupt,
}

impl Write for Stoppable<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.interrupt.asked() {
            return Err(io::Error::other(words::stopped()));
        }
        self.to.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

fn begin(path: &Path, unfinished: &Unfinished, problems: &mut Problems) -> Option<Named> {
    let name = path.display().to_string();
    match Draft::begin(path, Readers::Usual, unfinished) {
        Ok(draft) => Some(Named { name, draft }),
        Err(fault) => {
            problems.file(&name, reason(&fault));
            None
        }
    }
}

/// The tables of facts, written but not yet in their places.
fn tables(plan: &Plan, directory: &Path, unfinished: &Unfinished, problems: &mut Problems) -> Option<Vec<Named>> {
    if let Err(fault) = fs::create_dir_all(directory) {
        problems.file(&directory.display().to_string(), reason(&fault));
        return None;
    }
    let place = |table: &str, format: TableFormat| directory.join(format!("{table}.{}", format.extension()));
    for table in plan.tables() {
        // A link that leads nowhere is there too.
        for there in
            TableFormat::ALL.map(|format| place(table, format)).iter().filter(|of| of.symlink_metadata().is_ok())
        {
            problems.file(&there.display().to_string(), words::is_there());
        }
    }
    if problems.any() {
        return None;
    }
    let mut tables = Vec::new();
    for table in plan.tables() {
        let mut named = begin(&place(table, TableFormat::Ndjson), unfinished, problems)?;
        plan.write_table(table, &mut named.draft).map_err(|fault| problems.file(&named.name, reason(&fault))).ok()?;
        tables.push(named);
    }
    Some(tables)
}

/// A file that would be written twice. A device takes everything.
fn named_twice(generate: &Generate) -> Option<&PathBuf> {
    let files = || [&generate.output, &generate.truth, &generate.answers].into_iter().flatten();
    files().find(|path| files().filter(|other| other == path).count() > 1 && (path.is_file() || !path.exists()))
}
