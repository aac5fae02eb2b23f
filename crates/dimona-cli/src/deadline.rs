//! `dimona deadline`: the latest moment of each declaration.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chrono::NaiveDate;
use clap::Args;
use dimona::Error;
use dimona::codec::ReadOptions;
use dimona::declaration::deadline::{Action, Deadlines, planned};
use dimona::declaration::message::{self, Draft, Kind, Message, MessageContext};
use dimona::declaration::register::{Origin, RegisterView, Resolution};
use dimona::engine::{Ahead, Engine, InOrder, Verdict};
use dimona::facts::FirstWork;
use dimona::id::PeriodId;
use dimona::report::{DeadlineList, DeadlinesOf, Style};
use dimona::time::{Moment, parse_date};

use crate::args::{Format, pair};
use crate::inputs::{InputList, shown};
use crate::output::Pipe;
use crate::problems::{Problems, write_reason};
use crate::records::Records;
use crate::{clock, engine, register, words};

/// Tell until when each declaration on some work is in time, and how long is left
///
/// The work is what the declarations of files tell, or a shift that is planned: one with
/// --type and --start. A file is taken in its order: what is declared first stands when
/// the next one is looked at. On a period that was cancelled until now nothing more is told,
/// not even of the declarations before its CANCEL.
///
/// What would make the NSSO refuse the declaration, or warn, comes first: of planned work it is
/// judged as if it were received now, by what is planned.
///
/// A moment that another reading of the law would move is told with what decides: the option
/// that takes that reading.
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
    #[arg(long, value_name = "MOMENT", value_parser = words::read(str::parse::<FirstWork>), verbatim_doc_comment)]
    start: Option<FirstWork>,

    /// When it ends: a day, or a moment; without it, the period is open
    #[arg(long, value_name = "MOMENT", value_parser = words::read(str::parse::<FirstWork>), requires = "start")]
    end: Option<FirstWork>,

    /// The last day of an open period that is declared already, for its OUT; not beside --end
    #[arg(long, value_name = "DATE", value_parser = words::read(parse_date), requires = "start", conflicts_with = "end")]
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
    if let Some((last, begin)) = deadline.last_day.zip(deadline.start).filter(|(last, start)| *last < start.date()) {
        problems.tell(words::last_day_before_begin(last.to_string(), begin.date().to_string()));
        return None;
    }
    let now = deadline.now.or_else(clock::moment);
    let engine = engine::builder(&deadline.policy, deadline.facts.as_deref(), now, problems)?;
    let engine = engine.build().map_err(|fault| problems.tell(fault)).ok()?;
    let register = register::read(deadline.register.as_deref(), &engine, problems)?;
    let plan = match deadline.start {
        Some(start) => Some(plan(deadline, start, problems)?),
        None => None,
    };
    let style = if deadline.format == Format::Text { Style::Text } else { Style::Ndjson };
    let told = DeadlineList::begin(Pipe::new(), style, words::language(), now).and_then(|list| {
        let held = engine.in_order(register);
        Run { engine: &engine, held, list, seen: Vec::new(), cancels: HashMap::new() }
            .all(deadline, plan, now, problems)
    });
    told.map_err(|fault| problems.file(&words::standard_output(), write_reason(&fault))).ok()
}

/// The declaration of planned work. `None` when it is none; why was told.
fn plan(deadline: &Deadline, start: FirstWork, problems: &mut Problems) -> Option<(Message, MessageContext<'static>)> {
    let planned = planned(&deadline.worker_type, deadline.joint_committee.as_deref(), start, deadline.end);
    planned.map_err(|fault| problems.tell(fault)).ok()
}

struct Run<'r> {
    engine: &'r Engine,
    held: InOrder<'r>,
    list: DeadlineList<Pipe>,
    /// The records that were looked at: a later one may cancel what they declare.
    seen: Vec<Seen>,
    /// When the CANCEL of a period was received.
    cancels: HashMap<PeriodId, Option<Moment>>,
}

/// A record, and what is told of it.
struct Seen {
    name: String,
    record: u64,
    format: message::Format,
    reference: Option<String>,
    /// What it is, and when it was received.
    received: Option<(Kind, Moment)>,
    /// The period on which it is, where it does not cancel it.
    period: Option<PeriodId>,
    ahead: Option<Ahead>,
    verdict: Verdict,
}

impl Run<'_> {
    fn all(
        mut self,
        deadline: &Deadline,
        plan: Option<(Message, MessageContext<'static>)>,
        now: Option<Moment>,
        problems: &mut Problems,
    ) -> Result<(), Error> {
        if let Some((message, mut context)) = plan {
            context.received_at = now;
            self.planned(&message.received(context), deadline.last_day)?;
        }
        for input in InputList::of(&deadline.files).open() {
            let name = shown(Path::new(&input.name));
            let mut records = Records::default();
            let look = |draft: &Draft<'_>, record, format| {
                self.record(draft, (&name, record, format));
                Ok::<(), Error>(())
            };
            let end = records.each(input, ReadOptions::default(), || false, look)?;
            records.tell_unreadable(&name, problems);
            records.tell_end(&name, end, problems);
        }
        self.tell_seen(now)?;
        self.list.finish()
    }

    /// Tells the records as they stand when all are looked at: nothing more is declared on what was cancelled until now.
    fn tell_seen(&mut self, now: Option<Moment>) -> Result<(), Error> {
        for mut seen in std::mem::take(&mut self.seen) {
            let is_to_come = |id| self.cancels.get(&id).copied().flatten().zip(now).is_some_and(|(at, now)| at > now);
            let is_gone =
                |id| matches!(self.held.register().resolve(id), Resolution::Found(period) if period.cancelled);
            let is_cancelled = seen.period.is_some_and(|id| is_gone(id) && !is_to_come(id));
            if let Some(ahead) = seen.ahead.as_mut().filter(|_| is_cancelled) {
                ahead.cancelled = true;
                ahead.deadlines = Deadlines::default();
            }
            let of = DeadlinesOf::record(&seen.name, seen.record, seen.ahead.as_ref()).in_format(seen.format);
            let mut of = of.with_reference(seen.reference.as_deref());
            if let Some((kind, at)) = seen.received {
                of = of.received(kind, at);
            }
            self.list.add(&of.judged(self.engine, &seen.verdict))?;
        }
        Ok(())
    }

    fn planned(&mut self, draft: &Draft<'_>, last_day: Option<NaiveDate>) -> Result<(), Error> {
        let reading = self.engine.read(draft);
        let mut ahead = self.engine.ahead(&reading, self.held.register());
        // What is declared with both dates has no OUT.
        let has_out = |of: &&mut Ahead| of.deadlines.iter().any(|due| due.action == Action::Out);
        let out = last_day.and_then(|last| self.engine.out_by(last));
        let mut stands = false;
        if let Some((ahead, out)) = ahead.as_mut().filter(has_out).zip(out) {
            let is_over = |now| {
                ahead.deadlines.iter().any(|due| due.action == Action::In && due.latest.is_missed_by(now) == Some(true))
            };
            stands = draft.context.received_at.is_some_and(is_over);
            let deadlines = std::mem::take(&mut ahead.deadlines).with(out);
            ahead.deadlines = if stands { deadlines.without(Action::In) } else { deadlines };
        }
        let told = words::planned();
        if stands {
            // A period that is to end, and has begun, is one that was declared: its IN is not received now.
            return self.list.add(&DeadlinesOf::record(&told, 1, ahead.as_ref()));
        }
        let verdict = self.engine.check_planned(draft, self.held.register());
        if self.engine.refuses_plan(&verdict, ahead.as_ref()) {
            // What is refused is neither changed nor cancelled.
            ahead = self.engine.ahead_when_refused(&reading, self.held.register());
        }
        self.list.add(&DeadlinesOf::record(&told, 1, ahead.as_ref()).judged(self.engine, &verdict))
    }

    fn record(&mut self, draft: &Draft<'_>, (name, record, format): (&str, u64, message::Format)) {
        let reading = self.engine.read(draft);
        let register = self.held.register();
        let accepted = self.engine.ahead(&reading, register);
        let refused = self.engine.ahead_when_refused(&reading, register);
        let mut period = reading.row.as_ref().and_then(|row| row.period_id);
        if let Some((id, row)) = period.zip(reading.row.as_ref()).filter(|(_, row)| row.kind == Kind::Cancel) {
            self.cancels.entry(id).or_insert(row.received_at);
            period = None;
        }
        // What it declares stands when the next one is looked at.
        let verdict = self.held.judge(reading, Origin::default());
        let ahead = if verdict.is_refused() { refused } else { accepted };
        let reference = draft.context.reference.as_deref().map(str::to_owned);
        let received = verdict.kind.zip(draft.context.received_at);
        self.seen.push(Seen { name: name.to_owned(), record, format, reference, received, period, ahead, verdict });
    }
}
