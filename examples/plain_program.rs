//! The program that one writes first: each line of a file into a message with serde, judged and applied one after another,
//! in one thread. It is what the batch is measured against (`benches/README.md`).
//!
//! ```text
//! cargo run --release --example plain_program -- FILE.ndjson
//! ```
//!
//! It judges in the order of the file, knows NDJSON only, and leaves out what is no valid message: it tells how many.
#![allow(clippy::print_stdout, reason = "an example shows what it does")]

use std::error::Error;
use std::fs::File;
use std::io::{BufRead, BufReader};

use dimona::declaration::message::{EmployerNumbers, Letter, Message, MessageContext};
use dimona::declaration::register::Register;
use dimona::declaration::schema::{
    END_DATE, END_HOUR, JOINT_COMMITTEE, PLANNED_HOURS, PlannedAmount, START_DATE, START_HOUR,
};
use dimona::engine::Engine;
use dimona::facts::{FactBook, TableFormat};
use dimona::id::{EnterpriseNumber, JointCommittee, NssoNumber, PeriodId, Ssin, WorkerType};
use dimona::time::{ClockTime, Moment, parse_date};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Body {
    employer: Option<Employer>,
    worker: Option<Worker>,
    dimona_in: Option<Action>,
    dimona_out: Option<Action>,
    dimona_update: Option<Action>,
    dimona_cancel: Option<Action>,
    context: Option<Context>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Employer {
    employer_id: Option<u32>,
    enterprise_number: Option<String>,
}

#[derive(Deserialize)]
struct Worker {
    ssin: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Action {
    period_id: Option<u64>,
    start_date: Option<String>,
    start_hour: Option<String>,
    end_date: Option<String>,
    end_hour: Option<String>,
    planned_hours_number: Option<u16>,
    features: Option<Features>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Features {
    joint_commission_number: Option<String>,
    worker_type: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Context {
    received_at: Option<String>,
    period_id: Option<u64>,
    reference: Option<String>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().unwrap_or_else(|| "fixtures/stories/snack-bar/november-2026.ndjson".into());
    let mut engine = Engine::builder();
    if let Some(directory) = arguments.next() {
        engine = engine.facts(facts(&directory)?);
    }
    let engine = engine.build()?;
    let mut register = Register::new();
    let (mut answers, mut open, mut left_out) = ([0_u64; Letter::ALL.len()], 0_u64, 0_u64);
    let mut lines = BufReader::with_capacity(1 << 20, File::open(path)?);
    let mut line = Vec::new();
    while lines.read_until(b'\n', &mut line)? > 0 {
        let body: Option<Body> = serde_json::from_slice(&line).ok();
        match body.and_then(|body| message(body).ok()) {
            Some((message, context)) => {
                let verdict = engine.check(&message.received(context), &register);
                register.apply(verdict.effect())?;
                match verdict.answer.letter() {
                    Some(letter) => answers[letter as usize] += 1,
                    None => open += 1,
                }
            }
            None => left_out += 1,
        }
        line.clear();
    }
    for (letter, count) in Letter::ALL.iter().zip(answers) {
        println!("{letter:?} {count}");
    }
    println!("open {open}\nleft out {left_out}");
    Ok(())
}

/// The tables of facts in a directory.
fn facts(directory: &str) -> Result<FactBook, Box<dyn Error>> {
    let mut book = FactBook::new();
    for entry in std::fs::read_dir(directory)? {
        let path = entry?.path();
        let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        let csv = path.extension().is_some_and(|ending| ending == "csv");
        let format = if csv { TableFormat::Csv } else { TableFormat::Ndjson };
        book.read_table(&name, &path.display().to_string(), format, BufReader::new(File::open(&path)?))?;
    }
    Ok(book)
}

/// The message that a body is, with what is known beside it.
fn message(body: Body) -> Result<(Message, MessageContext<'static>), Box<dyn Error>> {
    let missing = || "a member is missing";
    let mut context = MessageContext::default();
    if let Some(told) = body.context {
        context.received_at = told.received_at.as_deref().map(Moment::parse).transpose()?;
        context.period_id = told.period_id.map(PeriodId::new).transpose()?;
        context.reference = told.reference.map(Into::into);
    }
    let message = if let Some(action) = body.dimona_in {
        let employer = body.employer.ok_or_else(missing)?;
        let nsso = employer.employer_id.map(NssoNumber::new).transpose()?;
        let enterprise = employer.enterprise_number.as_deref().map(EnterpriseNumber::parse_digits).transpose()?;
        let ssin: Ssin = Ssin::parse_digits(&body.worker.and_then(|worker| worker.ssin).ok_or_else(missing)?)?;
        let features = action.features.ok_or_else(missing)?;
        let worker_type = WorkerType::from_code(&features.worker_type.ok_or_else(missing)?).ok_or_else(missing)?;
        let start = parse_date(&action.start_date.ok_or_else(missing)?)?;
        let committee = features.joint_commission_number.as_deref().and_then(JointCommittee::from_code);
        Message::dimona_in(EmployerNumbers::new(nsso, None, enterprise), ssin, worker_type, start)
            .with_some(JOINT_COMMITTEE, committee)
            .with_some(END_DATE, action.end_date.as_deref().map(parse_date).transpose()?)
            .with_some(START_HOUR, action.start_hour.as_deref().map(ClockTime::parse_digits).transpose()?)
            .with_some(END_HOUR, action.end_hour.as_deref().map(ClockTime::parse_digits).transpose()?)
            .with_some(PLANNED_HOURS, action.planned_hours_number.and_then(|hours| PlannedAmount::new(hours.into())))
    } else if let Some(action) = body.dimona_out {
        let id = PeriodId::new(action.period_id.ok_or_else(missing)?)?;
        Message::dimona_out(id, parse_date(&action.end_date.ok_or_else(missing)?)?)
    } else if let Some(action) = body.dimona_update {
        Message::dimona_update(PeriodId::new(action.period_id.ok_or_else(missing)?)?)
            .with_some(START_DATE, action.start_date.as_deref().map(parse_date).transpose()?)
            .with_some(END_DATE, action.end_date.as_deref().map(parse_date).transpose()?)
            .with_some(START_HOUR, action.start_hour.as_deref().map(ClockTime::parse_digits).transpose()?)
            .with_some(END_HOUR, action.end_hour.as_deref().map(ClockTime::parse_digits).transpose()?)
            .with_some(PLANNED_HOURS, action.planned_hours_number.and_then(|hours| PlannedAmount::new(hours.into())))
    } else {
        let action = body.dimona_cancel.ok_or_else(missing)?;
        Message::dimona_cancel(PeriodId::new(action.period_id.ok_or_else(missing)?)?)
    };
    Ok((message, context))
}
