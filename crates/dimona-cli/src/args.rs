//! The arguments.

use std::env;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use dimona::engine::Level;
use dimona::id::EnterpriseNumber;
use dimona::report::Threshold;
use dimona::time::Moment;
use dimona::words::Language;

use crate::compare::Compare;
use crate::consent::Consent;
use crate::convert::Convert;
use crate::deadline::Deadline;
use crate::directory::Directory;
use crate::generate::Generate;
use crate::interim::Interim;
use crate::measures::Measures;
use crate::reference::{Explain, Law, Rules};
use crate::worker::Worker;
use crate::workers::Workers;
use crate::works::Works;
use crate::{amount, facts, words};

/// Predicts the NSSO's answer to Dimona declarations: what, why, and what to do
#[derive(Parser)]
#[command(name = "dimona", version, propagate_version = true)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,

    /// Tell it in this language; without it, in that of the system, or in English
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = languages())]
    pub(crate) lang: Option<Language>,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    Check(Box<Check>),
    Compare(Box<Compare>),
    Consent(Box<Consent>),
    Convert(Convert),
    Deadline(Box<Deadline>),
    Directory(Directory),
    Facts(Facts),
    Rules(Rules),
    Explain(Explain),
    Law(Law),
    Worker(Worker),
    Workers(Workers),
    Interim(Box<Interim>),
    Works(Works),
    Measures(Measures),
    Generate(Generate),
}

/// Tables of facts: what is known beside the declarations
///
/// "dimona check --facts DIR" reads every table in a directory. The tables and their columns
/// are listed below.
#[derive(Args)]
#[command(verbatim_doc_comment, after_long_help = facts::document())]
pub(crate) struct Facts {
    #[command(subcommand)]
    pub(crate) command: FactsCommand,
}

#[derive(Subcommand)]
pub(crate) enum FactsCommand {
    /// Write a template for each table: CSV files with a header and no row
    ///
    /// The directory is made if it is not there. Nothing is overwritten: if one of the tables
    /// is there already, in either format, nothing is written.
    #[command(verbatim_doc_comment)]
    Init {
        /// The directory
        #[arg(value_name = "DIR")]
        directory: PathBuf,
    },
}

/// Check declaration files
///
/// All files together are one run. Declarations are judged in the order in which the
/// NSSO received them, whatever the order of the files and of the records in them.
#[derive(Args)]
#[command(verbatim_doc_comment, after_long_help = EXIT)]
pub(crate) struct Check {
    #[command(flatten)]
    pub(crate) judging: Judging,

    /// Take from this file when the NSSO received each declaration, and what it answered
    ///
    /// One JSON object to a line: {"record":1} or {"reference":"SB-001"} names the
    /// declaration, and receivedAt, periodId, declarationId, answer and workStart tell of it.
    /// What stands here counts before what a declaration's own context tells.
    #[arg(long, value_name = "FILE", verbatim_doc_comment)]
    pub(crate) answers: Option<PathBuf>,

    /// Report as text for people, as NDJSON for programs, or only the totals
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: ReportFormat,

    /// Exit with 1 from this kind of finding on
    ///
    /// refuse        a finding at level error: the NSSO refuses
    /// warn          also a finding at level warning
    /// undetermined  also an open question
    /// never         nothing
    #[arg(
        long,
        value_name = "THRESHOLD",
        default_value = "refuse",
        value_parser = thresholds(),
        verbatim_doc_comment
    )]
    pub(crate) fail_on: Threshold,

    /// Set the level of a rule: note, warning or error; may be repeated
    ///
    /// It touches the report and the exit status, never the NSSO's answer.
    #[arg(long, value_name = "RULE=LEVEL", value_parser = level, verbatim_doc_comment)]
    pub(crate) level: Vec<(String, Level)>,
}

/// What is judged, by what, and where what comes of it is kept.
#[derive(Args)]
pub(crate) struct Judging {
    /// Files of declarations in JSON, XML or CSV, or directories of them; "-" is standard input
    ///
    /// A file in JSON holds one REST v2 body, an array of bodies, or one body to a line.
    /// Beside a body, the member "context" may tell receivedAt, periodId, reference,
    /// workStart and the NSSO's own answer. A file in XML is the NSSO's message Dimona, with
    /// any number of forms. A file in CSV has a header with the column "action" and any of the
    /// others that docs/formats.md lists.
    ///
    /// A file may be packed with gzip or Zstandard, whatever its name is. A directory stands
    /// for every file below it, sorted by path, but for those that are hidden.
    #[arg(required = true, value_name = "FILE", verbatim_doc_comment)]
    pub(crate) files: Vec<PathBuf>,

    /// Begin with the periods that an earlier run saved, or that the NSSO tells
    ///
    /// What the NSSO tells is its answer to a consultation of the personnel file, in XML.
    #[arg(long, value_name = "FILE", verbatim_doc_comment)]
    pub(crate) register: Option<PathBuf>,

    /// Take the moment at which an XML form was made for that of its reception
    ///
    /// XML does not tell the latter. What the NSSO's answers tell counts before it.
    #[arg(long, verbatim_doc_comment)]
    pub(crate) received_is_created: bool,

    /// Save the periods as they stand after the last declaration
    ///
    /// The file is for a next run's --register and holds SSINs in full. It is not written
    /// when a file could not be read; of a record that could not be read nothing is in it.
    #[arg(long, value_name = "FILE", verbatim_doc_comment)]
    pub(crate) save_register: Option<PathBuf>,

    /// Use of public registers only what workers granted to --employer, by this history
    ///
    /// "dimona consent" writes the history. What no grant covers at --now, or at the moment of
    /// this machine's clock, is not known to the run, and the right to a flexi-job or as a
    /// student is open.
    #[arg(long, value_name = "FILE", requires = "employer", requires = "facts", verbatim_doc_comment)]
    pub(crate) consents: Option<PathBuf>,

    /// Who uses the facts, by enterprise number; with --consents
    #[arg(long, value_name = "NUMBER", requires = "consents", value_parser = words::read(EnterpriseNumber::parse_lenient))]
    pub(crate) employer: Option<EnterpriseNumber>,

    /// Take facts from this directory
    ///
    /// It holds tables as NAME.ndjson or NAME.csv; "dimona facts --help" lists them.
    #[arg(long, value_name = "DIR", verbatim_doc_comment)]
    pub(crate) facts: Option<PathBuf>,

    /// The moment of reception where a declaration tells none
    ///
    /// Such as 2026-11-27T21:00, in Belgian time unless an offset is given. Without --at it
    /// stays open whether such a declaration is late.
    #[arg(long, value_name = "MOMENT", value_parser = words::read(Moment::parse), verbatim_doc_comment)]
    pub(crate) at: Option<Moment>,

    /// Tell next steps that can be taken at this moment
    ///
    /// Such as 2026-11-27T21:00. Without it, those that could be taken when the NSSO received
    /// each declaration. Answers and rights do not hang on it.
    #[arg(long, value_name = "MOMENT", value_parser = words::read(Moment::parse), verbatim_doc_comment)]
    pub(crate) now: Option<Moment>,

    /// Write the report to this file, not to standard output
    ///
    /// It gets its name when it is whole. A run that fails or is stopped leaves the old file.
    #[arg(long, value_name = "FILE", verbatim_doc_comment)]
    pub(crate) output: Option<PathBuf>,

    /// Show SSINs in full in the text report
    ///
    /// Otherwise only their last two digits are shown. The NDJSON report holds none.
    #[arg(long, verbatim_doc_comment)]
    pub(crate) show_ssin: bool,

    /// Switch a rule off; may be repeated
    ///
    /// Without a rule of the NSSO's, answers are partial, and the report says so.
    #[arg(long, value_name = "RULE", verbatim_doc_comment)]
    pub(crate) off: Vec<String>,

    /// Choose where sources disagree; may be repeated
    ///
    /// quota-knowledge  today, or at-reception: which student quota judges a declaration
    ///                  received before a retroactive act was known
    /// freed-hours      stay-free, or cover-earlier-overrun: what becomes of student hours that
    ///                  are free again
    /// late-student     strict, or lenient: a late student declaration beside a timely one
    /// student-in-time  undetermined, by-day, or by-hour: whether a student who began to work
    ///                  earlier on the day of the declaration was declared in time
    /// flexi-full-time  undetermined, or hundred-percent: what is full-time before a reduction
    ///                  that bars flexi-jobs
    /// flexi-reduction  undetermined, exactly-four-fifths, or below-full-time: what is a
    ///                  reduction to four fifths
    /// flexi-one-day    missing-hours, or wrong-end: what is wrong with a flexi-job for one day
    ///                  without hours
    /// flexi-all-sectors  off, or from-july-2026: whether a bill that opens every sector to
    ///                  flexi-jobs, and linked firms to full-timers, is taken for law
    /// flexi-shore-category  undetermined, 019, or 186: which category of employers in sea
    ///                  fishing has the shore staff, who take flexi-jobs
    /// article-17-earliest  before-start, or before-quarter: from 15 days before which work under
    ///                  O17, S17 or T17 may be declared
    /// a17-limit        undetermined, begin, or entry: whether A17 need only begin before 2022, or
    ///                  be declared before 2022 too
    /// update-planned-hours  optional, or mandatory: whether an UPDATE of a period in planned
    ///                  hours has to give them
    /// user-committee   optional, or mandatory: the joint committee of the user of an agency
    ///                  worker
    /// saturday         working-day, not-working-day, or undetermined: whether an OUT or an UPDATE
    ///                  of the end after a Friday is due on Saturday
    /// exactly-twenty   next-morning, eight-hours, or undetermined: until when a shift that was to
    ///                  end at 20:00 sharp is lengthened
    /// cancel-on-first-day  whole-day, until-work, or undetermined: until when on its first day
    ///                  work by the day is cancelled
    /// planned-work-changed  month-after-quarter, wages-declared, or undetermined: until when the
    ///                  planned work of a student changes
    /// end-moved-later  undetermined, work-resumes, or first-working-day: until when an end is
    ///                  put off
    /// begin-moved-later  undetermined, old-begin, or new-begin: until when a begin is put off
    /// shift-midnight   undetermined, day-of-begin, or day-of-end: which midnight is meant for a
    ///                  shift past midnight
    /// eight-hours      undetermined, elapsed, or clock: how eight hours are counted in the night
    ///                  of a clock change
    /// day-contract-chain  calendar-days, or working-days: whether a Sunday or a holiday breaks a
    ///                  chain of day contracts of an agency worker
    /// day-contract-agencies  together, or apart: whether those of all agencies count together
    ///
    /// The first value is the one without --policy.
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair, verbatim_doc_comment)]
    pub(crate) policy: Vec<(String, String)>,

    /// Work with so many threads; without it, with as many as the machine runs at once
    ///
    /// The report is the same with any number.
    #[arg(
        long,
        value_name = "NUMBER",
        value_parser = threads(),
        help_heading = SPEED,
        verbatim_doc_comment
    )]
    pub(crate) threads: Option<usize>,

    /// Use about so much memory, such as 256M or 2G; without it, a quarter of the machine's
    ///
    /// 1M at least. What finds no room is put aside on disk. K, M, G and T are powers of 1024.
    /// Facts, the register and what unpacking takes come on top.
    #[arg(
        long,
        value_name = "SIZE",
        value_parser = amount::parse,
        help_heading = SPEED,
        verbatim_doc_comment
    )]
    pub(crate) memory: Option<u64>,

    /// Put aside in this directory what finds no room in memory
    ///
    /// Without it, in the system's directory for temporary files. What is put aside has no
    /// name there, so that nothing is left behind, however a run ends. It holds SSINs in full.
    #[arg(long, value_name = "DIR", help_heading = SPEED, verbatim_doc_comment)]
    pub(crate) spill_dir: Option<PathBuf>,

    /// Tell on standard error what the run took: time, speed, disk and memory
    #[arg(long, help_heading = SPEED)]
    pub(crate) stats: bool,
}

impl Judging {
    /// Where to put aside what finds no room in memory.
    pub(crate) fn spill_directory(&self) -> PathBuf {
        self.spill_dir.clone().unwrap_or_else(env::temp_dir)
    }
}

const SPEED: &str = "Speed and memory";

const EXIT: &str = "Exit status:
  0  nothing at the threshold of --fail-on
  1  at least one finding, or answer of the NSSO itself, at the threshold or above it
  2  something could not be read or written, the arguments are wrong, or the run was stopped";

/// How rules and law are listed.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Text,
    Ndjson,
}

/// How a check is reported.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportFormat {
    /// A block for each declaration with something to say, then totals
    Text,
    /// An object for each declaration, then totals
    Ndjson,
    /// The totals of the text report alone
    Counts,
}

/// More threads than any machine runs at once are a slip of the pen.
fn threads() -> impl Fn(&str) -> Result<usize, String> + Clone {
    between(1, 1024)
}

/// A whole number between two, which may be it.
pub(crate) fn between<T: TryFrom<u64>>(least: u64, most: u64) -> impl Fn(&str) -> Result<T, String> + Clone {
    move |text| {
        let number = text.parse::<u64>().map_err(|_| words::no_whole_number())?;
        let is_between = (least..=most).contains(&number);
        let number = is_between.then_some(number).and_then(|number| T::try_from(number).ok());
        number.ok_or_else(|| words::outside(text, least.to_string(), most.to_string()))
    }
}

fn languages() -> impl TypedValueParser<Value = Language> {
    PossibleValuesParser::new(Language::ALL.map(Language::code))
        .map(|code| Language::from_code(&code).unwrap_or_default())
}

fn thresholds() -> impl TypedValueParser<Value = Threshold> {
    PossibleValuesParser::new(Threshold::ALL.map(Threshold::as_str))
        .map(|name| Threshold::from_name(&name).unwrap_or_default())
}

pub(crate) fn pair(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or_else(words::pair)?;
    Ok((name.to_owned(), value.to_owned()))
}

fn level(text: &str) -> Result<(String, Level), String> {
    let (rule, level) = text.split_once('=').ok_or_else(words::rule_and_level)?;
    Ok((rule.to_owned(), level.parse().map_err(|fault: dimona::Error| words::alone(fault))?))
}
