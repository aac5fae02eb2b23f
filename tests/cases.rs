//! Runs the cases of every page under `fixtures/cases` through every path: one by one, the replay, the batch, the batch
//! with a chunk for each record, and shuffled rules. What a user reads stands once on each page and is compared too.
//!
//! To renew these texts, and nothing else, after words changed:
//! `DIMONA_WRITE_DOCUMENTS=1 cargo test --test cases every_page_shows`.

mod common;

use std::collections::{BTreeSet, HashMap};
use std::io::{self, Cursor};
use std::num::NonZeroUsize;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use common::page::{Case, Shown, cases, pages};
use common::verdict::Block;
use common::{one_by_one, replay, replay_all, told_one_by_one, told_with_contracts};
use dimona::batch::{Batch, Input, Output};
use dimona::codec::ReadOptions;
use dimona::engine::{Engine, Judged, UndeclaredWork};
use dimona::policy::Policies;
use dimona::report::{Report, ReportOptions, TextReport, Totals};

/// A report that keeps the verdicts themselves.
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

/// Judges everything in a batch with chunks of about so many bytes.
fn batch(engine: &Engine, case: &Case, threads: usize, chunk: usize) -> (Vec<Judged>, UndeclaredWork) {
    let report = Keeping::default();
    let mut options = ReadOptions::default();
    options.received_is_created = true;
    let mut inputs = [Input::new("case", Cursor::new(case.input.clone().into_bytes()))].into_iter();
    let outcome = Batch::new(engine)
        .register(case.start(engine))
        .answers(case.answers())
        .read_options(options)
        .threads(NonZeroUsize::new(threads).expect("a thread"))
        .chunk(NonZeroUsize::new(chunk).expect("a byte"))
        .run(&mut inputs, Some(Output { report: &report, to: &mut io::sink() }))
        .expect("nothing stands in the way");
    let mut judged = report.0.into_inner().expect("nobody panicked");
    judged.sort_by_key(|judged| judged.origin);
    (judged, outcome.undeclared)
}

fn all_cases() -> Vec<Case> {
    pages("fixtures/cases").iter().flat_map(|page| cases(page)).collect()
}

/// Compares what a path gives with what the page expects; the differences, in words.
fn compare(case: &Case, path: &str, found: &Block) -> String {
    let difference = found.difference(&case.expected);
    if difference.is_empty() { difference } else { format!("{} ({path}):\n{difference}", case.name()) }
}

fn assert_none(wrong: String, cases: usize) {
    let count = wrong.lines().filter(|line| !line.starts_with(' ')).count();
    assert!(wrong.is_empty(), "{count} differences in {cases} cases:\n{wrong}");
}

#[test]
fn one_declaration_after_the_other_gives_what_each_page_says() {
    let cases = all_cases();
    assert!(!cases.is_empty());
    let mut wrong = String::new();
    for case in &cases {
        let engine = case.builder().build().expect("the rules fit together");
        let found = one_by_one(&engine, case.start(&engine), case.input.as_bytes(), &case.answers());
        let mut found = told_one_by_one(&engine, &found, case.input.as_bytes());
        // What is missing is told of a run, and here is none.
        (found.undeclared, found.elsewhere) = (case.expected.undeclared.clone(), case.expected.elsewhere);
        wrong.push_str(&compare(case, "one by one", &found));
    }
    assert_none(wrong, cases.len());
}

#[test]
fn a_replay_gives_what_each_page_says() {
    let cases = all_cases();
    let mut wrong = String::new();
    for case in &cases {
        let engine = case.builder().build().expect("the rules fit together");
        let run = replay_all(&engine, case.start(&engine), case.input.as_bytes(), &case.answers());
        wrong.push_str(&compare(case, "replay", &told_with_contracts(&engine, &run.judged, &run.undeclared)));
    }
    assert_none(wrong, cases.len());
}

#[test]
fn a_batch_gives_what_each_page_says() {
    let cases = all_cases();
    let mut wrong = String::new();
    for case in &cases {
        let engine = case.builder().build().expect("the rules fit together");
        // With chunks of one byte every record is a chunk of its own.
        for (path, threads, chunk) in [("batch", 1, 1 << 20), ("batch by the record", 2, 1)] {
            let (judged, work) = batch(&engine, case, threads, chunk);
            wrong.push_str(&compare(case, path, &told_with_contracts(&engine, &judged, &work)));
        }
    }
    assert_none(wrong, cases.len());
}

#[test]
fn the_order_of_the_rules_changes_nothing() {
    let cases = all_cases();
    let mut wrong = String::new();
    for case in &cases {
        // Backwards: with the replay in the usual order, every rule comes before and after every other one.
        let swaps = |rules: usize| (0..rules / 2).map(|at| (at, rules - 1 - at)).collect();
        let engine = case.builder().reorder(swaps).build().expect("the rules fit together");
        let run = replay_all(&engine, case.start(&engine), case.input.as_bytes(), &case.answers());
        wrong.push_str(&compare(case, "rules backwards", &told_with_contracts(&engine, &run.judged, &run.undeclared)));
    }
    assert_none(wrong, cases.len());
}

/// A rule says nothing of a declaration that lies out of its scope, whatever the facts.
#[test]
fn asking_every_rule_changes_nothing() {
    let cases = all_cases();
    let mut wrong = String::new();
    for case in &cases {
        let engine = case.builder().asking_all().build().expect("the rules fit together");
        let run = replay_all(&engine, case.start(&engine), case.input.as_bytes(), &case.answers());
        wrong.push_str(&compare(case, "every rule", &told_with_contracts(&engine, &run.judged, &run.undeclared)));
    }
    assert_none(wrong, cases.len());
}

/// The policies under whose other values a case is judged in another way. Cases without facts share their engines: to build one takes
/// longer than a case.
fn flipped_by(case: &Case, engines: &mut HashMap<Policies, Engine>) -> BTreeSet<&'static str> {
    let chosen = case.policies();
    let mut told = |policies: Policies| {
        let build = || case.builder().policies(policies).build().expect("the rules fit together");
        let own = (!case.facts.is_empty()).then(build);
        let engine = own.as_ref().unwrap_or_else(|| engines.entry(policies).or_insert_with(build));
        let run = replay_all(engine, case.start(engine), case.input.as_bytes(), &case.answers());
        told_with_contracts(engine, &run.judged, &run.undeclared)
    };
    let own = told(chosen);
    let mut flipped = BTreeSet::new();
    for (name, value) in chosen.all() {
        for other in Policies::values(name).iter().filter(|other| **other != value) {
            let mut policies = chosen;
            policies.set(name, other).expect("the policy has the value");
            if !flipped.contains(name) && told(policies) != own {
                flipped.insert(name);
            }
        }
    }
    flipped
}

#[test]
fn a_policy_changes_the_cases_that_say_so_and_no_other() {
    let cases = all_cases();
    let (next, found) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    let work = || {
        let mut engines = HashMap::new();
        while let Some((at, case)) =
            Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|at| Some((at, cases.get(at)?)))
        {
            let flipped = flipped_by(case, &mut engines);
            found.lock().expect("nobody panicked").push((at, flipped));
        }
    };
    let threads = std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
    std::thread::scope(|scope| (0..threads).for_each(|_| drop(scope.spawn(work))));
    let mut found = found.into_inner().expect("nobody panicked");
    found.sort();

    let (mut wrong, mut hang) = (String::new(), BTreeSet::new());
    for (at, flipped) in found {
        let case = &cases[at];
        let set: BTreeSet<&str> = case.policy.lines().filter_map(|line| Some(line.split_once('=')?.0.trim())).collect();
        let said: BTreeSet<&str> = case.hangs_on.iter().map(String::as_str).collect();
        let mut tell = |of: Vec<&str>, what: &str| {
            if !of.is_empty() {
                wrong.push_str(&format!("{}: {what}: {}\n", case.name(), of.join(", ")));
            }
        };
        let unknown = said.iter().filter(|name| !Policies::NAMES.contains(name)).copied().collect();
        tell(unknown, "no policy has this name");
        let twice = said.intersection(&set).copied().collect();
        tell(twice, "its policy block says so already; leave it out of `Hangs on: ...`");
        let all: BTreeSet<&str> = said.union(&set).copied().collect();
        let silent = flipped.difference(&all).copied().collect();
        tell(silent, "another value changes it: if it should, write `Hangs on: ...` below its heading, with");
        let idle = all.difference(&flipped).copied().collect();
        tell(idle, "it says that it hangs on this, and no other value changes it");
        hang.extend(flipped);
    }
    for name in Policies::NAMES.iter().filter(|name| !hang.contains(**name)) {
        wrong.push_str(&format!("{name}: no case hangs on this policy; write one for each of its values\n"));
    }
    assert_none(wrong, cases.len());
}

#[test]
fn the_first_value_of_a_policy_is_its_default() {
    for (name, value) in Policies::default().all() {
        let values = Policies::values(name);
        assert_eq!(values.first(), Some(&value), "{name}");
        assert!(values.len() > 1, "{name} leaves no choice");
    }
}

#[test]
fn every_page_has_a_case_that_fires_and_one_that_does_not() {
    for page in pages("fixtures/cases") {
        let cases = cases(&page);
        let finds = |case: &Case| {
            case.expected.verdicts.iter().any(|e| !e.findings.is_empty()) || !case.expected.undeclared.is_empty()
        };
        let fires = cases.iter().any(finds);
        let rests = cases.iter().any(|case| case.expected.verdicts.iter().any(|e| e.findings.is_empty()));
        assert!(fires, "{}: no case fires", page.display());
        assert!(rests, "{}: every record of every case has a finding", page.display());
        for case in &cases {
            assert!(!case.expected.verdicts.is_empty(), "{}: no verdict", case.name());
        }
    }
}

#[test]
fn no_open_question_is_told_by_the_name_of_a_rule() {
    let mut wrong = String::new();
    for case in &all_cases() {
        let engine = case.builder().build().expect("the rules fit together");
        let (judged, _) = replay(&engine, case.start(&engine), case.input.as_bytes(), &case.answers());
        for of in &judged {
            for (finding, text) in of.verdict.findings.iter().zip(engine.explain(&of.verdict).findings()) {
                let rule = engine.rule(finding.rule()).name;
                if text.what.contains(rule) {
                    wrong.push_str(&format!("{}: {}\n", case.name(), text.what));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// The block of the report for people on this record, or on this contract.
fn told_to_people(case: &Case, shown: Shown) -> String {
    let engine = case.builder().build().expect("the rules fit together");
    let run = replay_all(&engine, case.start(&engine), case.input.as_bytes(), &case.answers());
    let mut block = Vec::new();
    let report = TextReport::new(&engine, ReportOptions::default());
    let told = match shown {
        Shown::Record(record) => {
            let judged = run.judged.iter().find(|judged| judged.origin.record == record);
            report.declaration(&mut block, "case", judged.expect("the case has the record"))
        }
        Shown::Contract(line) => {
            let found = run.undeclared.found.iter().find(|found| found.contract.line == Some(line));
            report.undeclared(&mut block, found.expect("something is found under the contract"))
        }
    };
    told.expect("memory takes everything");
    format!("{}\n", String::from_utf8(block).expect("text is UTF-8").trim_end())
}

#[test]
fn every_page_shows_once_what_a_user_reads() {
    let mut wrong = String::new();
    for page in pages("fixtures/cases") {
        let cases = cases(&page);
        let mut texts = cases.iter().filter_map(|case| Some((case, case.text.as_ref()?)));
        let (Some((case, (shown, text))), None) = (texts.next(), texts.next()) else {
            panic!("{}: not one text", page.display());
        };
        let told = told_to_people(case, *shown);
        if told == *text {
            continue;
        }
        if std::env::var_os("DIMONA_WRITE_DOCUMENTS").is_some() {
            let whole = std::fs::read_to_string(&page).expect("the page can be read");
            let renewed = whole.replace(&format!("```text {shown}\n{text}```"), &format!("```text {shown}\n{told}```"));
            std::fs::write(&page, renewed).expect("the page can be written");
        } else {
            wrong.push_str(&format!("{}:\nexpected\n{text}found\n{told}", case.name()));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
