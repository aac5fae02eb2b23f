//! `dimona deadline`: the latest moment of each declaration.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chrono::NaiveDate;
use clap::Args;
use dimona::batch::Input;
use dimona::codec::{ReadOptions, Stream};
use dimona::declaration::deadline::Deadlines;
use dimona::declaration::message::{Draft, Kind, Message, MessageContext};
use dimona::declaration::register::Register;
use dimona::declaration::schema::Zone;
use dimona::engine::Engine;
use dimona::facts::FirstWork;
use dimona::id::{JointCommittee, WorkerType};
use dimona::policy::Policies;
use dimona::report::{DeadlineList, Style};
use dimona::time::{ClockTime, Moment, parse_date};

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
    #[arg(long = "type", value_name = "TYPE", value_parser = WorkerType::parse_lenient, default_value = "OTH")]
    worker_type: WorkerType,

    /// Its joint committee; the one of the user, where an agency sends the worker
    #[arg(long, value_name = "COMMITTEE", value_parser = JointCommittee::parse_lenient)]
    joint_committee: Option<JointCommittee>,

    /// When it begins: a day, or a moment such as 2026-11-21T10:00
    ///
    /// Of occasional work and flexi-jobs the hour is declared; of other work it is when the
    /// worker starts, which no declaration tells.
    #[arg(long, value_name = "MOMENT", value_parser = parse_work, verbatim_doc_comment)]
    start: Option<Told>,

    /// When it ends: a day, or a moment; without it, the period is open
    #[arg(long, value_name = "MOMENT", value_parser = parse_work, requires = "start")]
    end: Option<Told>,

    /// The last day of an open period, for its OUT
    #[arg(long, value_name = "DATE", value_parser = parse_date, requires = "start")]
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
    #[arg(long, value_name = "MOMENT", value_parser = Moment::parse)]
    now: Option<Moment>,

    /// List as text for people, or as NDJSON for programs
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
}

const EXIT: &str = "Exit status:
  0  told
  2  a record or a file could not be read, or the arguments are wrong";

/// A day, and the hour where it is told, with the text of each.
#[derive(Clone, Copy)]
struct Told {
    day: NaiveDate,
    moment: Option<Moment>,
}

fn parse_work(text: &str) -> Result<Told, dimona::Error> {
    Ok(match text.parse()? {
        FirstWork::Day(day) => Told { day, moment: None },
        FirstWork::Moment(moment) => Told { day: moment.date(), moment: Some(moment) },
    })
}

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
    let mut list = DeadlineList::at(deadline.now.or_else(clock::moment));
    if let Some(start) = deadline.start {
        let planned = planned(deadline, start).map_err(|fault| problems.tell(fault)).ok()?;
        let (message, context) = planned;
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

/// The IN of planned work.
fn planned<'m>(deadline: &Deadline, start: Told) -> Result<(Message, MessageContext<'m>), dimona::Error> {
    let by_hour = matches!(deadline.worker_type, WorkerType::Ext | WorkerType::Flx);
    let mut message = Message::new(Kind::In)
        .with_text(Zone::WorkerType, deadline.worker_type.code())?
        .with_text(Zone::StartDate, &start.day.to_string())?;
    if let Some(committee) = deadline.joint_committee {
        message = message.with_text(Zone::JointCommittee, committee.code())?;
    }
    if let Some(end) = deadline.end {
        message = message.with_text(Zone::EndDate, &end.day.to_string())?;
    }
    let hours = [(Zone::StartHour, Some(start)), (Zone::EndHour, deadline.end)];
    for (zone, moment) in hours.into_iter().filter_map(|(zone, told)| Some((zone, told?.moment?))) {
        if let Some(hour) = clock_time(moment).filter(|_| by_hour) {
            message = message.with_text(zone, &hour.to_string())?;
        }
    }
    let mut context = MessageContext::default();
    context.work_start = start.moment.filter(|_| !by_hour);
    Ok((message, context))
}

fn clock_time(moment: Moment) -> Option<ClockTime> {
    ClockTime::parse_lenient(&moment.brussels().format("%H:%M").to_string()).ok()
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
