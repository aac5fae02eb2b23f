//! Running cases and stories, reading their pages, and comparing with what they expect.
#![allow(dead_code, unreachable_pub, reason = "each test binary uses a part of this")]

pub mod examples;
pub mod marks;
pub mod page;
pub mod verdict;

use dimona::codec::answers::Answers;
use dimona::codec::nsso_xml::{Decoder, Forms};
use dimona::codec::rest_json::{Records, decode};
use dimona::declaration::message::{DailyAction, Draft, Format, Kind, RecordFault, Row};
use dimona::declaration::register::{Origin, Register, RegisterView, Registered, Resolution};
use dimona::engine::{Engine, Judged, Replayed, UndeclaredWork, Verdict};
use dimona::report::{JsonReport, Report as _};

use verdict::{Block, Told, ToldFinding};

/// Whether an input is XML: its first significant byte tells.
pub fn is_xml(input: &[u8]) -> bool {
    input.trim_ascii_start().starts_with(b"<")
}

/// The records of an input: number, first byte, and what [`read`] understands.
pub fn bodies(input: &[u8]) -> Vec<(u64, u64, Result<Vec<u8>, RecordFault>)> {
    let mut bodies = Vec::new();
    if is_xml(input) {
        let mut forms = Forms::new(input);
        while let Some(form) = forms.next().expect("the file is a Dimona message") {
            bodies.push((form.number, form.byte, form.body.map(<[u8]>::to_vec)));
        }
    } else {
        let mut records = Records::new(input);
        while let Some(record) = records.next().expect("memory can be read") {
            bodies.push((record.number, record.byte, record.body.map(<[u8]>::to_vec)));
        }
    }
    bodies
}

/// Reads one record. Forms of a page tell by their creation when they were received.
pub fn read(body: &[u8], byte: u64) -> Result<Draft<'_>, RecordFault> {
    if is_xml(body) { Decoder::new().received_is_created(true).decode(body, byte) } else { decode(body, byte) }
}

/// Reads one record, and what is known beside it.
fn read_beside<'a>((number, byte, body): &'a Body, answers: &Answers) -> Result<Draft<'a>, RecordFault> {
    let mut draft = body.as_ref().map_err(Clone::clone).and_then(|body| read(body, *byte))?;
    // Each reading is the first one.
    answers.clone().join(Origin { file: 1, record: *number }, &mut draft);
    Ok(draft)
}

/// Replays NDJSON, an array or XML through [`dimona::engine::Replay`].
pub fn replay(engine: &Engine, register: Register, input: &[u8], answers: &Answers) -> (Vec<Judged>, Register) {
    let replayed = replay_all(engine, register, input, answers);
    (replayed.judged, replayed.register)
}

/// The same, with what contracts tell beside the declarations.
pub fn replay_all(engine: &Engine, register: Register, input: &[u8], answers: &Answers) -> Replayed {
    let mut replay = engine.replay(register);
    for body in bodies(input) {
        let number = body.0;
        match read_beside(&body, answers) {
            Ok(draft) => replay.add(1, number, &draft),
            Err(fault) => replay.add_unreadable(1, number, fault),
        }
    }
    replay.run()
}

type Body = (u64, u64, Result<Vec<u8>, RecordFault>);

/// Judges and applies one declaration after the other, by hand, in the order of reception.
pub fn one_by_one(engine: &Engine, mut register: Register, input: &[u8], answers: &Answers) -> Vec<(u64, Verdict)> {
    let mut bodies = bodies(input);
    let row = |body: &Body| {
        let draft = read_beside(body, answers).ok()?;
        draft.kind?;
        Some(Row::of(&draft))
    };
    let moment = |body: &Body| row(body)?.received_at;
    // A record that cannot be read leaves doubt of its worker, from the beginning.
    let is_read = |body: &Body| read_beside(body, answers).is_ok();
    bodies.sort_by_key(|body| (is_read(body), moment(body).is_none(), moment(body), body.0));
    let mut verdicts: Vec<(u64, Verdict)> = Vec::new();
    while !bodies.is_empty() {
        // Within one moment, what opens something comes before what names it while it is not there.
        let mut at = 0;
        while let Some(opener) = missing(&bodies[at], &row, &register).and_then(|names| {
            let opens = |body: &Body| moment(body) == moment(&bodies[0]) && opened(body, &row) == Some(names);
            bodies.iter().position(opens)
        }) {
            at = opener;
        }
        let body = bodies.remove(at);
        // This is what `Engine::check` does, and the record says where it stands.
        let reading =
            read_beside(&body, answers).map_or_else(|fault| engine.unreadable(fault), |draft| engine.read(&draft));
        let verdict = engine.judge(reading, &register, Origin { file: 1, record: body.0 });
        register.apply(verdict.effect()).expect("the verdict is fresh");
        verdicts.push((body.0, verdict));
    }
    verdicts.sort_by_key(|(number, _)| *number);
    verdicts
}

/// A number, and whether it is that of a daily registration.
type Number = (u64, bool);

/// The number of what a record opens.
fn opened(body: &Body, row: &dyn Fn(&Body) -> Option<Row>) -> Option<Number> {
    let row = row(body)?;
    match (row.kind, row.daily) {
        (Kind::In, _) => Some((row.period_id?.get(), false)),
        (_, Some(DailyAction::Create)) => Some((row.registration_id?.get(), true)),
        _ => None,
    }
}

/// The number that a record names, if nothing stands under it.
fn missing(body: &Body, row: &dyn Fn(&Body) -> Option<Row>, register: &Register) -> Option<Number> {
    let row = row(body)?;
    match (row.kind, row.daily) {
        (Kind::In, _) => None,
        (_, Some(DailyAction::Change | DailyAction::Cancel)) => {
            let id = row.registration_id?;
            (!matches!(register.registration(id), Registered::Found(..))).then_some((id.get(), true))
        }
        _ => {
            let id = row.period_id?;
            (!matches!(register.resolve(id), Resolution::Found(_))).then_some((id.get(), false))
        }
    }
}

/// What a run says: records with their formats and verdicts.
pub fn told<'a>(engine: &Engine, verdicts: impl IntoIterator<Item = (u64, Format, &'a Verdict)>) -> Block {
    let mut block = Block::default();
    for (record, format, verdict) in verdicts {
        let told = engine.explain(verdict).in_record("", record).in_format(format);
        block.verdicts.push(Told::of(&serde_json::to_value(told).expect("a verdict can be told")));
        for need in verdict.assumed.iter() {
            block.assumed.entry(need.name().to_owned()).or_default().insert(record);
        }
    }
    block
}

/// What a replay or a batch says.
pub fn told_of_judged(engine: &Engine, judged: &[Judged]) -> Block {
    told(engine, judged.iter().map(|of| (of.origin.record, of.format, &of.verdict)))
}

/// The same, with what contracts tell.
pub fn told_with_contracts(engine: &Engine, judged: &[Judged], work: &UndeclaredWork) -> Block {
    let mut block = told_of_judged(engine, judged);
    block.elsewhere = Some(work.elsewhere);
    for found in &work.found {
        let mut line = Vec::new();
        JsonReport::new(engine).undeclared(&mut line, found).expect("memory takes everything");
        let line: serde_json::Value = serde_json::from_slice(&line).expect("a line is JSON");
        let number = line["contract"]["line"].as_u64().expect("the contract stands in a table");
        block.undeclared.push((number, ToldFinding::of(&line["finding"])));
    }
    block
}

/// What a run by hand says.
pub fn told_one_by_one(engine: &Engine, verdicts: &[(u64, Verdict)], input: &[u8]) -> Block {
    let format = if is_xml(input) { Format::Xml } else { Format::Json };
    told(engine, verdicts.iter().map(|(record, verdict)| (*record, format, verdict)))
}
