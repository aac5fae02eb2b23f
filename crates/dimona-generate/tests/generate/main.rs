//! What a user sees of generated declarations: what is told of them is found, nothing else is, and equal plans are equal bytes.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod bytes;
mod found;
mod rules;
mod world;

use std::collections::BTreeMap;

use dimona::codec::answers::Answers;
use dimona::codec::{ReadOptions, Stream};
use dimona::declaration::message::{Draft, RecordFault};
use dimona::declaration::register::{Origin, Register};
use dimona::engine::{Engine, Judged};
use dimona::facts::{FactBook, TableFormat};
use dimona::judgement::Finding;
use dimona_generate::{Outputs, Plan};
use serde_json::Value;

/// What a plan writes.
struct Files {
    declarations: Vec<u8>,
    truth: String,
    answers: Vec<u8>,
}

fn generate(plan: &Plan) -> Files {
    let (mut declarations, mut truth, mut answers) = (Vec::new(), Vec::new(), Vec::new());
    plan.write(Outputs::new(&mut declarations).truth(&mut truth).answers(&mut answers)).unwrap();
    Files { declarations, truth: String::from_utf8(truth).unwrap(), answers }
}

fn table(plan: &Plan, name: &str) -> Vec<u8> {
    let mut rows = Vec::new();
    plan.write_table(name, &mut rows).unwrap();
    rows
}

fn engine(plan: &Plan) -> Engine {
    let mut facts = FactBook::new();
    for name in plan.tables() {
        facts.read_table(name, name, TableFormat::Ndjson, &table(plan, name)[..]).unwrap();
    }
    Engine::builder().facts(facts).build().unwrap()
}

/// Every record of a file, in its order; with what the answers file tells of it, or without.
fn each_record(files: &Files, answered: bool, mut record: impl FnMut(u64, Result<Draft<'_>, RecordFault>)) {
    let mut answers = Answers::default();
    if answered {
        answers = Answers::read("answers", &files.answers[..]).unwrap();
    }
    let reader = std::io::Cursor::new(files.declarations.clone());
    let mut stream = Stream::open(Box::new(reader), ReadOptions::default()).unwrap();
    let decoder = stream.decoder().clone();
    let mut read = 0;
    while let Some(of) = stream.next().unwrap() {
        let draft = of.body.and_then(|body| decoder.decode(body, of.byte));
        record(
            of.number,
            draft.map(|mut draft| {
                read += 1;
                answers.join(Origin { file: 1, record: of.number }, &mut draft);
                draft
            }),
        );
    }
    assert!(answers.unused().is_empty() && answers.ambiguous().is_empty());
    assert!(!answered || answers.len() == read, "every record that can be read has an answer");
}

fn check(plan: &Plan, files: &Files, answered: bool) -> Vec<Judged> {
    let engine = engine(plan);
    let mut replay = engine.replay(Register::new());
    each_record(files, answered, |number, draft| match draft {
        Ok(draft) => replay.add(1, number, &draft),
        Err(fault) => replay.add_unreadable(1, number, fault),
    });
    replay.run().judged
}

/// Findings by record: rule, outcome, code and what settled it.
type Findings = BTreeMap<u64, Vec<[String; 4]>>;

/// What the truth file tells.
fn told(files: &Files) -> Findings {
    let mut told = Findings::new();
    for line in files.truth.lines().skip(1) {
        let line: Value = serde_json::from_str(line).unwrap();
        let text = |member: &str| line[member].as_str().unwrap_or("null").to_owned();
        let finding = [text("rule"), text("outcome"), text("code"), text("settledBy")];
        told.entry(line["record"].as_u64().unwrap()).or_default().push(finding);
    }
    told.values_mut().for_each(|findings| findings.sort());
    told
}

/// What a check finds.
fn found(engine: &Engine, judged: &[Judged]) -> Findings {
    let mut found = Findings::new();
    for judged in judged {
        // That a right is not judged yet is no fault that could be planted.
        let is_planted = |finding: &&Finding| match engine.rule(finding.rule()).name {
            "open-right" => false,
            // The right of occasional work at funerals is open, and no fault.
            "funeral-days-exceeded" => finding.is_violated(),
            _ => true,
        };
        for finding in judged.verdict.findings.iter().filter(is_planted) {
            let code = engine.code(&judged.verdict, finding);
            let finding = [
                engine.rule(finding.rule()).name.to_owned(),
                finding.state().as_str().to_owned(),
                code.map_or("null".to_owned(), |code| code.to_string()),
                finding.settled_by().map_or("null", |rule| engine.rule(rule).name).to_owned(),
            ];
            found.entry(judged.origin.record).or_default().push(finding);
        }
    }
    found.values_mut().for_each(|findings| findings.sort());
    found
}

/// The first differences, in words; empty when there are none.
fn differences(told: &Findings, found: &Findings) -> String {
    let records = told.keys().chain(found.keys()).collect::<std::collections::BTreeSet<_>>();
    let differing = records.into_iter().filter(|record| told.get(*record) != found.get(*record));
    differing
        .take(20)
        .map(|record| format!("record {record}: told {:?}, found {:?}\n", told.get(record), found.get(record)))
        .collect()
}
