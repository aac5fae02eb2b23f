//! Runs the cases of every page under `fixtures/cases` through every path: one by one, the replay, the batch, the batch
//! with a chunk for each record, and shuffled rules.

mod common;

use std::io::{self, Cursor};
use std::num::NonZeroUsize;
use std::sync::Mutex;

use common::{Case, cases, difference, one_by_one, pages, replay};
use dimona::batch::{Batch, Input, Output};
use dimona::codec::ReadOptions;
use dimona::declaration::register::Register;
use dimona::engine::{Engine, Judged};
use dimona::report::{Report, Totals};

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
fn batch(engine: &Engine, register: Register, input: &[u8], threads: usize, chunk: usize) -> Vec<Judged> {
    let report = Keeping::default();
    let mut options = ReadOptions::default();
    options.received_is_created = true;
    let mut inputs = [Input::new("case", Cursor::new(input.to_vec()))].into_iter();
    Batch::new(engine)
        .register(register)
        .read_options(options)
        .threads(NonZeroUsize::new(threads).expect("a thread"))
        .chunk(NonZeroUsize::new(chunk).expect("a byte"))
        .run(&mut inputs, Some(Output { report: &report, to: &mut io::sink() }))
        .expect("nothing stands in the way");
    let mut judged = report.0.into_inner().expect("nobody panicked");
    judged.sort_by_key(|judged| judged.origin);
    judged
}

fn all_cases() -> Vec<Case> {
    pages("fixtures/cases").iter().flat_map(|page| cases(page)).collect()
}

/// Compares what a path gives with what the page expects; the differences, in words.
fn compare(case: &Case, engine: &Engine, path: &str, found: &[(u64, &dimona::engine::Verdict)]) -> String {
    if found.len() != case.expected.len() {
        return format!("{} ({path}): {} verdicts for {} lines\n", case.name(), found.len(), case.expected.len());
    }
    let mut wrong = String::new();
    for ((record, verdict), expected) in found.iter().zip(&case.expected) {
        let difference = if *record == expected.record {
            difference(engine, verdict, expected)
        } else {
            format!("  record {record} stands where {} is expected\n", expected.record)
        };
        if !difference.is_empty() {
            wrong.push_str(&format!("{} ({path}), record {record}:\n{difference}", case.name()));
        }
    }
    wrong
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
        let found = one_by_one(&engine, case.start(&engine), case.input.as_bytes());
        let found: Vec<_> = found.iter().map(|(record, verdict)| (*record, verdict)).collect();
        wrong.push_str(&compare(case, &engine, "one by one", &found));
    }
    assert_none(wrong, cases.len());
}

#[test]
fn a_replay_gives_what_each_page_says() {
    let cases = all_cases();
    let mut wrong = String::new();
    for case in &cases {
        let engine = case.builder().build().expect("the rules fit together");
        let (judged, _) = replay(&engine, case.start(&engine), case.input.as_bytes());
        let found: Vec<_> = judged.iter().map(|j| (j.origin.record, &j.verdict)).collect();
        wrong.push_str(&compare(case, &engine, "replay", &found));
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
            let judged = batch(&engine, case.start(&engine), case.input.as_bytes(), threads, chunk);
            let found: Vec<_> = judged.iter().map(|j| (j.origin.record, &j.verdict)).collect();
            wrong.push_str(&compare(case, &engine, path, &found));
        }
    }
    assert_none(wrong, cases.len());
}

#[test]
fn the_order_of_the_rules_changes_nothing() {
    let cases = all_cases();
    let mut wrong = String::new();
    for seed in 1..=3_usize {
        for case in &cases {
            // A fixed rotation for each seed: every rule comes before and after every other one.
            let swaps = |rules: usize| (0..rules).map(|i| (i, (i * 7 + seed * 5) % rules)).collect();
            let engine = case.builder().reorder(swaps).build().expect("the rules fit together");
            let (judged, _) = replay(&engine, case.start(&engine), case.input.as_bytes());
            let found: Vec<_> = judged.iter().map(|j| (j.origin.record, &j.verdict)).collect();
            wrong.push_str(&compare(case, &engine, "shuffled rules", &found));
        }
    }
    assert_none(wrong, cases.len());
}

#[test]
fn every_page_has_a_case_that_fires_and_one_that_does_not() {
    for page in pages("fixtures/cases") {
        let cases = cases(&page);
        let fires = cases.iter().any(|case| case.expected.iter().any(|e| !e.findings.is_empty()));
        let rests = cases.iter().any(|case| case.expected.iter().any(|e| e.findings.is_empty()));
        assert!(fires, "{}: no case fires", page.display());
        assert!(rests, "{}: every record of every case has a finding", page.display());
        for case in &cases {
            assert!(!case.expected.is_empty(), "{}: no verdict", case.name());
        }
    }
}
