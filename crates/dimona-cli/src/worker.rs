//! `dimona worker`: one worker on one day.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::ExitCode;

use chrono::NaiveDate;
use clap::Args;
use dimona::declaration::message::EmployerNumbers;
use dimona::declaration::register::Register;
use dimona::engine::Engine;
use dimona::facts::FactBook;
use dimona::id::{EnterpriseNumber, Ssin};
use dimona::report::ReportOptions;
use dimona::time::parse_date;
use dimona::worker::write_page;

use crate::output::Pipe;
use crate::problems::Problems;
use crate::{facts, register, words};

/// Show one worker on one day: student quota, right to a flexi-job, periods, and why
///
/// Asked before any declaration exists: may this person be hired, and for how long?
#[derive(Args)]
#[command(verbatim_doc_comment, after_long_help = EXIT)]
pub(crate) struct Worker {
    /// The SSIN, with or without punctuation
    #[arg(value_name = "SSIN", value_parser = words::read(Ssin::parse_lenient))]
    ssin: Ssin,

    /// The day, as YYYY-MM-DD
    #[arg(long, value_name = "DATE", value_parser = words::read(parse_date))]
    on: NaiveDate,

    #[command(flatten)]
    known: Known,
}

/// By what workers are shown: what `worker` and `workers` share.
#[derive(Args)]
pub(crate) struct Known {
    /// Who is going to hire, by enterprise number: without it no right to a flexi-job holds for certain
    #[arg(long, value_name = "NUMBER", value_parser = words::read(EnterpriseNumber::parse_lenient))]
    employer: Option<EnterpriseNumber>,

    /// Take facts from this directory; "dimona facts --help" lists its tables
    #[arg(long, value_name = "DIR")]
    facts: Option<PathBuf>,

    /// Take periods from the register that an earlier run saved, or from the NSSO in XML
    #[arg(long, value_name = "FILE")]
    pub(crate) register: Option<PathBuf>,

    /// Show SSINs in full
    #[arg(long)]
    show_ssin: bool,
}

impl Known {
    /// The engine with the facts, the register, and the workers of whom the facts tell something.
    pub(crate) fn read(&self, problems: &mut Problems) -> Option<(Engine, Register, BTreeSet<Ssin>)> {
        let facts = match &self.facts {
            Some(directory) => facts::read(directory, problems)?,
            None => FactBook::new(),
        };
        let told = facts.workers();
        let engine = Engine::builder().facts(facts).build().map_err(|fault| problems.tell(fault)).ok()?;
        let register = register::read(self.register.as_deref(), &engine, problems)?;
        Some((engine, register, told))
    }

    /// The numbers of who is going to hire.
    pub(crate) fn employer(&self) -> EmployerNumbers {
        self.employer.map_or(EmployerNumbers::NONE, EmployerNumbers::from)
    }

    /// How what is shown is written.
    pub(crate) fn options(&self) -> ReportOptions {
        let mut options = ReportOptions::default();
        options.show_ssin = self.show_ssin;
        options.language = words::language();
        options
    }
}

const EXIT: &str = "Exit status:
  0  shown; what is open, or would be refused, is shown too
  2  a table of facts or the register could not be read, the page could not be written, or the
     arguments are wrong";

/// Writes the page and gives the exit status.
pub(crate) fn run(worker: &Worker) -> ExitCode {
    let mut problems = Problems::default();
    match show(worker, &mut problems) {
        Some(()) if !problems.any() => ExitCode::SUCCESS,
        _ => ExitCode::from(2),
    }
}

fn show(worker: &Worker, problems: &mut Problems) -> Option<()> {
    let (engine, register, _) = worker.known.read(problems)?;
    write_page(
        Pipe::new(),
        &engine,
        &register,
        (worker.ssin, worker.on),
        &worker.known.employer(),
        worker.known.options(),
    )
    .map_err(|fault| problems.file(&words::standard_output(), fault))
    .ok()
}
