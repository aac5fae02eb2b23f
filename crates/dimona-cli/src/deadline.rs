//! `dimona deadline`: the latest moment of each declaration.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chrono::NaiveDate;
use clap::Args;
use dimona::batch::Input;
use dimona::codec::{ReadOptions, Stream};
use dimona::declaration::deadline::{Deadlines, planned};
use dimona::declaration::message::Draft;
use dimona::declaration::register::Register;
use dimona::engine::Engine;
use dimona::facts::FirstWork;
use dimona::policy::Policies;
use dimona::report::{DeadlineList, Style};
use dimona::time::{Moment, parse_date};

use crate::args::{Format, pair};
use crate::inputs::{InputList, shown};
use crate::output::Pipe;
use crate::problems::{Problems, reason, write_reason};
use crate::{clock, facts, register, words};

/// Tell until when each declaration on some work is in time, and how long is left
///
/// The work is what the declarations of files tell, or a shift that is planned: one with
/// --type and --start. A file is taken in its order: what is declared first stands when
/// the next one is looked at.
///
/// A moment that another reading of the law would move is told with what decides: the name
/// of a policy.
#[derive(Args)]
#[command(verbatim_doc_comment, after_long_help = EXIT)]
pub(crate) struct Deadline {
    /// Files of declarations in JSON, XML or CSV, or directories of them; "-" is standard input
    #[arg(value_name = "FILE", required_unless_present = "start", conflicts_with_all = ["start", "end", "last_day"])]
    files: Vec<PathBuf>,

    /// The worker type of planned work, such as OTH or EXT
    #[arg(long = "type", value_name = "TYPE", default_value = "OTH")]
    worker_type: String,

    /// Its joint committee
    #[arg(long, value_name = "COMMITTEE")]
    joint_committee: Option<String>,

    /// When it begins: a day, or a moment such as 2026-11-21T10:00
    ///
    /// Of occasional work and flexi-jobs the hour is declared; of other work it is when the
    /// worker starts, which no declaration tells.
    #[arg(long, value_name = "MOMENT", value_parser = str::parse::<FirstWork>, verbatim_doc_comment)]
    start: Option<FirstWork>,

    /// When it ends: a day, or a moment; without it, the period is open
    #[arg(long, value_name = "MOMENT", value_parser = str::parse::<FirstWork>, requires = "start")]
    end: Option<FirstWork>,

    /// The last day of an open period, for its OUT
    #[arg(long, value_name = "DATE", value_parser = words::read(parse_date), requires = "start")]
    last_day: Option<NaiveDate>,

    /// Take periods from the register that an earlier run saved, or from the NSSO in XML
    #[arg(long, value_name = "FILE")]
    register: Option<PathBuf>,

    /// Take facts from this directory; the table contracts tells when work begins
    #[arg(long, value_name = "DIR")]
    facts: Option<PathBuf>,

    /// Choose where sources disagree; may be repeated; "dimona check --help" lists them
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    policy: Vec<(String, String)>,

    /// Say how long is left at this moment; without it, at the moment of this machine's clock
    #[arg(long, value_name = "MOMENT", value_parser = words::read(Moment::parse))]
    now: Option<Moment>,

    /// List as text for people, or as NDJSON for programs
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
}

const EXIT: &str = "Exit status:
  0  told
  2  a record or a file could not be read, or the arguments are wrong";

/// Tells, and gives the exit status.
pub(crate) fn run(deadline: &Deadline) -> ExitCode {
    let mut problems = Problems::default();
    match tell(deadline, &mut problems) {
        Some(()) if !problems.any() => ExitCode::SUCCESS,
        _ => ExitCode::from(2),
    }
}

fn tell(deadline: &Deadline, problems: &mut Problems) -> Option<()> {
    let mut policies = Policies::default();
    for (name, value) in &deadline.policy {
        policies.set(name, value).map_err(|fault| problems.tell(fault)).ok()?;
    }
    let mut builder = Engine::builder().policies(policies);
    if let Some(directory) = &deadline.facts {
        builder = builder.facts(facts::read(directory, problems)?);
    }
    let engine = builder.build().map_err(|fault| problems.tell(fault)).ok()?;
    let mut register = register::read(deadline.register.as_deref(), &engine, problems)?;
    let mut list = DeadlineList::at(deadline.now.or_else(clock::moment)).in_language(words::language());
    if let Some(start) = deadline.start {
        let planned = planned(&deadline.worker_type, deadline.joint_committee.as_deref(), start, deadline.end);
        let (message, context) = planned.map_err(|fault| problems.tell(fault)).ok()?;
        let ahead = engine.ahead(&message.received(context), &register).map(|ahead| {
            let out = deadline.last_day.filter(|_| ahead.work.end_date.is_none());
            let deadlines = match out {
                Some(day) => ahead.deadlines.with(Deadlines::of_out(day, engine.policies())),
                None => ahead.deadlines,
            };
            (ahead.work, deadlines)
        });
        list.add(&words::planned(), 1, ahead);
    }
    for input in InputList::of(&deadline.files).open() {
        let name = shown(Path::new(&input.name));
        match file(&engine, &mut register, input, &name, &mut list, problems) {
            Ok(0) => problems.file(&name, words::is_empty()),
            Ok(_) => {}
            Err(fault) => problems.file(&name, reason(&fault)),
        }
    }
    let style = if deadline.format == Format::Text { Style::Text } else { Style::Ndjson };
    list.write(Pipe::new(), style).map_err(|fault| problems.file(&words::standard_output(), write_reason(&fault))).ok()
}

/// Looks at each record of a file, and says how many there are.
fn file(
    engine: &Engine,
    register: &mut Register,
    input: Input,
    name: &str,
    list: &mut DeadlineList,
    problems: &mut Problems,
) -> std::io::Result<u64> {
    let mut stream = Stream::open(input.reader?, ReadOptions::default())?;
    let decoder = stream.decoder().clone();
    let mut records = 0;
    while let Some(record) = stream.next()? {
        records += 1;
        match record.body.and_then(|body| decoder.decode(body, record.byte)) {
            Ok(draft) => record_of(engine, register, &draft, (name, record.number), list, problems),
            Err(fault) => problems.file(name, words::unreadable(record.number, fault)),
        }
    }
    Ok(records)
}

fn record_of(
    engine: &Engine,
    register: &mut Register,
    draft: &Draft<'_>,
    (name, record): (&str, u64),
    list: &mut DeadlineList,
    problems: &mut Problems,
) {
    list.add(name, record, engine.ahead(draft, register).map(Into::into));
    // What it declares stands when the next one is looked at.
    let verdict = engine.check(draft, register);
    if let Err(fault) = register.apply(verdict.effect()) {
        problems.file(name, fault);
    }
}
