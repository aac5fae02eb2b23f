//! `dimona interim`: what an agency worker sees.

use std::path::PathBuf;
use std::process::ExitCode;

use chrono::NaiveDate;
use clap::Args;
use dimona::id::{EnterpriseNumber, Ssin};
use dimona::interim::{Asked, View, write_view};
use dimona::report::ReportOptions;
use dimona::time::parse_date;

use crate::args::{Format, pair};
use crate::output::Pipe;
use crate::problems::{Problems, write_reason};
use crate::reference::style;
use crate::{engine, register, words};

/// Show an agency worker the labour relations of three years, and whether each is in time and correct
///
/// As Interim@work does: those of the calendar year before, the current and the following one,
/// by agency and user. The table contracts tells what was agreed: without a contract nobody
/// can say whether a declaration is correct. What the register does not tell is not known.
///
/// A relation is no contract, and does not stand for one: that has to be signed before work
/// begins. Day contracts that follow each other are counted by user and half-year.
#[derive(Args)]
#[command(verbatim_doc_comment, after_long_help = EXIT)]
pub(crate) struct Interim {
    /// The SSIN, with or without punctuation
    #[arg(value_name = "SSIN", value_parser = words::read(Ssin::parse_lenient))]
    ssin: Ssin,

    /// The day on which the worker looks, as YYYY-MM-DD
    #[arg(long, value_name = "DATE", value_parser = words::read(parse_date))]
    on: NaiveDate,

    /// Take periods from the register that an earlier run saved, or from the NSSO in XML
    #[arg(long, value_name = "FILE")]
    register: PathBuf,

    /// Take facts from this directory; the table contracts tells what was agreed
    #[arg(long, value_name = "DIR")]
    facts: Option<PathBuf>,

    /// Only relations with a day from this one on
    #[arg(long, value_name = "DATE", value_parser = words::read(parse_date))]
    from: Option<NaiveDate>,

    /// Only relations with a day up to this one
    #[arg(long, value_name = "DATE", value_parser = words::read(parse_date))]
    to: Option<NaiveDate>,

    /// Only relations of this worker type, such as STU
    #[arg(long = "type", value_name = "TYPE")]
    worker_type: Option<String>,

    /// Only relations with this agency
    #[arg(long, value_name = "NUMBER", value_parser = words::read(EnterpriseNumber::parse_lenient))]
    agency: Option<EnterpriseNumber>,

    /// Only relations at this user
    #[arg(long, value_name = "NUMBER", value_parser = words::read(EnterpriseNumber::parse_lenient))]
    user: Option<EnterpriseNumber>,

    /// Show a calendar for each agency and user, in text; objects for programs have the days
    #[arg(long)]
    calendar: bool,

    /// Choose where sources disagree; may be repeated; "dimona check --help" lists them
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    policy: Vec<(String, String)>,

    /// Show as text for people, or as NDJSON for programs
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,

    /// Show the SSIN in full
    #[arg(long)]
    show_ssin: bool,
}

const EXIT: &str = "Exit status:
  0  shown
  2  a file could not be read, or the arguments are wrong";

/// Shows it, and gives the exit status.
pub(crate) fn run(interim: &Interim) -> ExitCode {
    let mut problems = Problems::default();
    match show(interim, &mut problems) {
        Some(()) if !problems.any() => ExitCode::SUCCESS,
        _ => ExitCode::from(2),
    }
}

fn show(interim: &Interim, problems: &mut Problems) -> Option<()> {
    let mut asked = Asked::new(interim.ssin, interim.on);
    (asked.agency, asked.user) = (interim.agency, interim.user);
    asked = asked.between(interim.from, interim.to).map_err(|fault| problems.tell(fault)).ok()?;
    if let Some(code) = &interim.worker_type {
        asked = asked.of_type(code).map_err(|fault| problems.tell(fault)).ok()?;
    }
    let engine = engine::builder(&interim.policy, interim.facts.as_deref(), None, problems)?;
    let engine = engine.build().map_err(|fault| problems.tell(fault)).ok()?;
    let register = register::read(Some(&interim.register), &engine, problems)?;
    let view = View::of(&engine, &register, &asked);
    let mut options = ReportOptions::default();
    options.show_ssin = interim.show_ssin;
    options.language = words::language();
    write_view(Pipe::new(), &view, style(interim.format), options, interim.calendar)
        .map_err(|fault| problems.file(&words::standard_output(), write_reason(&fault)))
        .ok()
}
