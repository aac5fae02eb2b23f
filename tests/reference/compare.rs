//! What the engine says beside what the ledgers say.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::io::{self, Cursor};
use std::num::NonZeroUsize;
use std::sync::Mutex;

use dimona::batch::{Batch, Input, Output};
use dimona::codec::ReadOptions;
use dimona::codec::answers::Answers as AnswersFile;
use dimona::declaration::register::Register;
use dimona::engine::{Engine, Judged};
use dimona::facts::{FactBook, TableFormat};
use dimona::report::{Report, Totals};
use dimona::student::hours_left;
use serde_json::Value;

use crate::common::verdict::{Block, Told};
use crate::common::{replay, told_of_judged};
use crate::figures::{date, student_quota};
use crate::ledgers::{ARTICLE_17, EMPLOYER_DAYS, Kept, STUDENT, Says, WORKER_DAYS, worlds};
use crate::life::{Declaration, Life, What};

/// How a life is run: an engine with its facts.
pub(crate) fn engine(life: &Life) -> Engine {
    let mut facts = FactBook::new();
    for (table, lines) in life.tables() {
        facts.read_table(table, table, TableFormat::Ndjson, lines.as_bytes()).expect("the facts are in order");
    }
    Engine::builder().facts(facts).build().expect("the rules fit together")
}

/// A report that keeps the verdicts.
#[derive(Default)]
struct Keeping(Mutex<Vec<Judged>>);

impl Report for Keeping {
    fn begin(&self, _: &mut Vec<u8>) -> io::Result<()> {
        Ok(())
    }

    fn declaration(&self, _: &mut Vec<u8>, _: &str, judged: &Judged) -> io::Result<()> {
        self.0.lock().expect("nobody panicked").push(judged.clone());
        Ok(())
    }

    fn end(&self, _: &mut Vec<u8>, _: &Totals) -> io::Result<()> {
        Ok(())
    }
}

fn batch(engine: &Engine, file: &str) -> Block {
    let report = Keeping::default();
    let mut inputs = [Input::new("life", Cursor::new(file.as_bytes().to_vec()))].into_iter();
    Batch::new(engine)
        .read_options(ReadOptions::default())
        .threads(NonZeroUsize::new(2).expect("a thread"))
        .chunk(NonZeroUsize::new(512).expect("a byte"))
        .run(&mut inputs, Some(Output { report: &report, to: &mut io::sink() }))
        .expect("nothing stands in the way");
    let mut judged = report.0.into_inner().expect("nobody panicked");
    judged.sort_by_key(|judged| judged.origin);
    told_of_judged(engine, &judged)
}

/// What the engine says of one rule.
enum Found<'a> {
    Nothing,
    Violated(&'a BTreeMap<String, String>),
    Open(&'a str),
}

impl fmt::Display for Found<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Found::Nothing => f.write_str("nothing"),
            Found::Violated(evidence) => write!(f, "violated {evidence:?}"),
            Found::Open(need) => write!(f, "open for want of {need}"),
        }
    }
}

fn found<'a>(told: &'a Told, rule: &str) -> Found<'a> {
    match told.findings.iter().find(|finding| finding.rule == rule) {
        None => Found::Nothing,
        Some(finding) => match &finding.missing {
            Some(need) => Found::Open(need),
            None => Found::Violated(&finding.evidence),
        },
    }
}

/// Every difference between the engine and the ledgers, in words.
pub(crate) fn differences(life: &Life) -> Vec<String> {
    let engine = engine(life);
    let file = life.file();
    let (judged, register) = replay(&engine, Register::new(), file.as_bytes(), &AnswersFile::default());
    let replayed = told_of_judged(&engine, &judged);
    let mut wrong = Vec::new();
    let of_batch = batch(&engine, &file).difference(&replayed);
    if !of_batch.is_empty() {
        wrong.push(format!("the batch differs from the replay:\n{of_batch}"));
    }
    // Workers have their ledgers for themselves; what hangs on one of them says nothing of another.
    let declarations = life.declarations();
    let workers: BTreeMap<u64, &str> = declarations
        .iter()
        .filter_map(|of| if let What::In(job) = &of.what { Some((of.period, job.worker.as_str())) } else { None })
        .collect();
    for worker in workers.values().collect::<BTreeSet<_>>() {
        let own: Vec<Declaration> =
            declarations.iter().filter(|of| workers.get(&of.period) == Some(worker)).cloned().collect();
        let worlds = worlds(life, &own);
        let records: BTreeSet<u64> = own.iter().map(|of| of.record).collect();
        for told in replayed.verdicts.iter().filter(|told| records.contains(&told.record)) {
            wrong.extend(
                [STUDENT, WORKER_DAYS, ARTICLE_17].into_iter().filter_map(|rule| difference(told, rule, &worlds)),
            );
        }
        wrong.extend(of_ledgers(&engine, &register, worker, &worlds));
    }
    let worlds = worlds(life, &declarations);
    wrong.extend(replayed.verdicts.iter().filter_map(|told| difference(told, EMPLOYER_DAYS, &worlds)));
    wrong
}

/// A batch, and days of which each begins with what the one before saved, beside one replay: what they say differently, in words.
pub(crate) fn paths_that_differ(life: &Life) -> Vec<String> {
    let engine = engine(life);
    let mut sorted = life.clone();
    sorted.lines.sort_by_key(|line| line["context"]["receivedAt"].as_str().map(str::to_owned));
    let run = |register: Register, life: &Life| {
        let (judged, register) = replay(&engine, register, life.file().as_bytes(), &AnswersFile::default());
        (told_of_judged(&engine, &judged), register)
    };
    let (whole, _) = run(Register::new(), &sorted);
    let mut wrong = Vec::new();
    let of_batch = batch(&engine, &sorted.file()).difference(&whole);
    if !of_batch.is_empty() {
        wrong.push(format!("the batch differs from the replay:\n{of_batch}"));
    }
    for cut in 1..sorted.lines.len() {
        let (first, second) = sorted.lines.split_at(cut);
        let part = |lines: &[Value]| Life { lines: lines.to_vec(), ..sorted.clone() };
        let mut saved = Vec::new();
        run(Register::new(), &part(first)).1.write(&mut saved).expect("memory takes text");
        let register = engine.read_register("saved", saved.as_slice()).expect("what was saved can be read");
        let (of_day, _) = run(register, &part(second));
        let say = |told: &Told| {
            let findings = told.findings.iter().map(|of| format!("{} {:?}", of.rule, of.missing));
            format!("{:?} {:?}", told.letter, findings.collect::<Vec<_>>())
        };
        for (at, (found, expected)) in of_day.verdicts.iter().zip(&whole.verdicts[cut..]).enumerate() {
            if say(found) != say(expected) {
                let (found, expected) = (say(found), say(expected));
                wrong.push(format!("cut before {}, record {}: {found} in place of {expected}", cut + 1, cut + at + 1));
            }
        }
    }
    wrong
}

fn difference(told: &Told, rule: &'static str, worlds: &[Kept]) -> Option<String> {
    let mut says: Vec<&Says> = worlds.iter().filter_map(|of| of.answers.get(&(told.record, rule))).collect();
    says.retain(|says| **says != Says::Nothing);
    says.dedup();
    let is_within = |says: &&Says| **says == Says::Within;
    let found = found(told, rule);
    let tell =
        |what: &str| Some(format!("record {}, {rule}: {what}; found {found}, in the worlds {says:?}", told.record));
    match &found {
        Found::Nothing if says.iter().all(is_within) => None,
        // What an earlier change left nobody knows, and the answer as a whole is open.
        Found::Nothing if told.letter.is_none() && told.findings.iter().any(|of| of.rule == "open-earlier-answer") => {
            None
        }
        Found::Nothing => tell("nothing is said, and it is beyond the quota at least in one world"),
        // A rule of which nobody says anything there is not asked.
        Found::Violated(_) if says.is_empty() => None,
        Found::Violated(evidence) => {
            let beyond: Vec<_> =
                says.iter().filter_map(|says| if let Says::Beyond(of) = says { Some(of) } else { None }).collect();
            if beyond.len() < says.len() {
                return tell("a fault that is none in every world");
            }
            let least = evidence.get("leastExceedingHours").and_then(|of| of.parse::<i64>().ok());
            if beyond.iter().any(|of| of.get("exceedingHours") < least.as_ref()) {
                return tell("more than is beyond in every world");
            }
            let is_told = |(name, number): (&&str, &i64)| evidence.get(*name) == Some(&number.to_string());
            match beyond.as_slice() {
                [numbers] if least.is_none() && !numbers.iter().all(is_told) => tell("other numbers"),
                _ => None,
            }
        }
        // Two things that are open may exclude each other: only where there is one world, everything has to be decided.
        Found::Open(_) if worlds.len() == 1 && !says.contains(&&Says::Open) => tell("open, and there is one world"),
        Found::Open(_) => None,
    }
}

/// What a student has left after everything: between the least and the most that it comes to in any world.
fn of_ledgers(engine: &Engine, register: &Register, worker: &str, worlds: &[Kept]) -> Vec<String> {
    let mut bounds: BTreeMap<i32, (i64, i64)> = BTreeMap::new();
    for ((_, year), used) in worlds.iter().flat_map(|of| &of.used).filter(|((of, _), _)| of == worker) {
        let (least, most) = bounds.entry(*year).or_insert((*used, *used));
        (*least, *most) = ((*least).min(*used), (*most).max(*used));
    }
    let mut wrong = Vec::new();
    for (year, (least, most)) in bounds {
        let quota = student_quota(year).1;
        // A counter that shows more than was left, and hours that come free behind it, come to no more than the quota.
        let left = |used: i64| (quota - used).clamp(0, quota);
        let (least, most) = (left(most), left(least));
        let ssin = worker.parse().expect("an SSIN");
        let (law, facts, policies) = (engine.law(), engine.facts(), engine.policies());
        let Some(told) = hours_left(ssin, date(year, 1, 1), register, law, facts, policies) else {
            wrong.push(format!("of {year} nobody says what {worker} has left"));
            continue;
        };
        let (found_least, found_most) = (i64::from(told.left), i64::from(told.left + told.doubtful));
        let is_held = found_least <= least && most <= found_most;
        let is_same = (found_least, found_most) == (least, most);
        if !is_held || (worlds.len() == 1 && !is_same) {
            wrong.push(format!(
                "{worker} has {found_least} to {found_most} left of {year}, and should have {least} to {most}"
            ));
        }
    }
    wrong
}
