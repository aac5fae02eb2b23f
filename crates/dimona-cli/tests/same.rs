//! Threads, memory, and how declarations are split into files: none of them changes what a report says.

mod support;

use std::fs;

use serde_json::{Value, json};
use support::{Desk, Run, declarations};

const RECORDS: usize = 3000;
/// Where the declarations are split: into a long file, one of three declarations, and a longer one.
const SPLIT: [usize; 2] = [1100, 1103];

/// A file of the split declarations, and what of the whole stands before it.
struct Part {
    name: &'static str,
    records: usize,
    bytes: usize,
}

/// A declaration that stands first and is sent again at the very end, so that a record refers to another across the files.
const RETRIED: &str = r#"{"context":{"receivedAt":"2026-08-31T09:00:00+02:00"},"employer":{"enterpriseNumber":"0999999031"},"worker":{"ssin":"90021400128"},"dimonaIn":{"startDate":"2026-09-01","features":{"workerType":"OTH","jointCommissionNumber":"XXX"}}}"#;

/// Generated declarations with planted faults in the file `year`, and the same in three files.
fn generated(test: &str) -> (Desk, [Part; 3]) {
    let desk = Desk::new(test);
    let records = (RECORDS - 2).to_string();
    let arguments = ["generate", "--records", &records, "--seed", "7", "--output", "generated", "--facts", "facts"];
    assert_eq!(desk.run(&arguments).code, 0);
    let retried = format!("{RETRIED}\n").into_bytes();
    let generated = fs::read(desk.0.join("generated")).expect("it was written");
    let year = [retried.clone(), generated, retried].concat();
    desk.put("year", &year);
    let lines: Vec<&[u8]> = year.split_inclusive(|byte| *byte == b'\n').collect();
    assert_eq!(lines.len(), RECORDS);
    let cuts = [0, SPLIT[0], SPLIT[1], RECORDS];
    let mut part = 0;
    let parts = ["one.ndjson", "two.ndjson", "three.ndjson"].map(|name| {
        let records = cuts[part];
        desk.put(name, lines[records..cuts[part + 1]].concat());
        part += 1;
        Part { name, records, bytes: lines[..records].iter().map(|line| line.len()).sum() }
    });
    (desk, parts)
}

/// What a check leaves: its output, its messages, its register.
fn check(desk: &Desk, files: &[&str], more: &[&str]) -> (Run, String) {
    let run = desk.check(&[files, &["--facts", "facts", "--save-register", "register"], more].concat());
    assert_eq!(run.code, 2, "some of the planted records cannot be read: {}", run.stderr);
    let register = desk.read("register");
    (run, register)
}

/// Checks the declarations in one file and in three, in this format, with all these threads and amounts of memory; gives the
/// two reports.
fn reports(desk: &Desk, parts: &[Part], format: &str) -> [String; 2] {
    let names: Vec<&str> = parts.iter().map(|part| part.name).collect();
    let all = [("1", "1M"), ("1", "64M"), ("1", "2G"), ("2", "1M"), ("2", "64M"), ("2", "2G"), ("16", "1M")];
    let all = [&all[..], &[("16", "64M"), ("16", "2G")]].concat();
    let mut registers = Vec::new();
    let reports = [(&["year"][..], &all[..]), (&names, &[all[0], all[4], all[6], all[8]])].map(|(files, settings)| {
        let (plain, register) = check(desk, files, &["--format", format, "--threads", "1"]);
        for (threads, memory) in settings {
            let more = ["--format", format, "--threads", threads, "--memory", memory];
            let (run, again) = check(desk, files, &more);
            assert!(run.stdout == plain.stdout, "{files:?} {more:?}");
            assert_eq!(run.stderr, plain.stderr, "{files:?} {more:?}");
            assert!(again == register, "{files:?} {more:?}");
        }
        registers.push(register);
        plain.stdout
    });
    assert_eq!(registers[1], registers[0]);
    reports
}

/// The record of a file that is named by its number: as it is named, and as it is in the whole.
fn of_other_file(file: &Value, record: &Value, parts: &[Part]) -> (u64, u64) {
    let file = file.as_u64().and_then(|file| usize::try_from(file).ok()).expect("a number");
    moved(record, parts[file - 1].records)
}

/// A number in a report, and the one that it is in the whole.
fn moved(number: &Value, before: usize) -> (u64, u64) {
    let number = number.as_u64().expect("a number");
    (number, number + before as u64)
}

/// The declarations of a report on three files, told as if they stood in one.
fn as_one_file(report: &str, parts: &[Part]) -> Vec<Value> {
    let mut all = declarations(report);
    for declaration in &mut all {
        let part = parts.iter().find(|part| declaration["file"] == part.name).expect("one of the files");
        declaration["file"] = json!("year");
        declaration["record"] = json!(moved(&declaration["record"], part.records).1);
        for finding in declaration["findings"].as_array_mut().expect("findings are a list") {
            let mut message = finding["message"].as_str().expect("a text").to_owned();
            let evidence = &mut finding["evidence"];
            if let Some(file) = evidence.get("file").filter(|file| !file.is_null()) {
                let (record, moved) = of_other_file(file, &evidence["record"], parts);
                message =
                    message.replace(&format!("record {record} of file {file}"), &format!("record {moved} of file 1"));
                (evidence["file"], evidence["record"]) = (json!(1), json!(moved));
            }
            if evidence.get("byte").is_some() {
                let (byte, moved) = moved(&evidence["byte"], part.bytes);
                message = message.replace(&format!("at byte {byte}"), &format!("at byte {moved}"));
                evidence["byte"] = json!(moved);
            }
            finding["message"] = json!(message);
        }
    }
    all
}

#[test]
fn the_report_for_programs_is_the_same() {
    let (desk, parts) = generated("same_ndjson");
    let [whole, split] = reports(&desk, &parts, "ndjson");
    let (expected, found) = (declarations(&whole), as_one_file(&split, &parts));
    assert_eq!((expected.len(), found.len()), (RECORDS, RECORDS));
    for (expected, found) in expected.iter().zip(&found) {
        assert_eq!(found, expected);
    }
    let retry = declarations(&split).pop().expect("there are declarations");
    assert_eq!((&retry["file"], &retry["findings"][0]["rule"]), (&json!("three.ndjson"), &json!("duplicate-period")));
    assert_eq!(
        (&retry["findings"][0]["evidence"]["file"], &retry["findings"][0]["evidence"]["record"]),
        (&json!(1), &json!(1))
    );
    // The footer has the totals.
    assert_eq!(split.lines().last(), whole.lines().last());
}

#[test]
fn the_report_for_people_is_the_same() {
    let (desk, parts) = generated("same_text");
    let [whole, split] = reports(&desk, &parts, "text");
    // Numbers of other lengths fold lines elsewhere: headings and totals are compared.
    let headings = |report: &str| -> Vec<String> {
        let place = |line: &str| {
            line.split_once(", record ").is_some_and(|(file, _)| file == "year" || file.ends_with(".ndjson"))
        };
        report.lines().filter(|line| place(line)).map(str::to_owned).collect()
    };
    let as_one = |heading: &String| {
        let (place, rest) = heading.split_once("  ").expect("a heading has two parts");
        let (file, record) = place.split_once(", record ").expect("file and record");
        let part = parts.iter().find(|part| part.name == file).expect("one of the files");
        format!("year, record {}  {rest}", record.parse::<usize>().expect("a number") + part.records)
    };
    let split_headings: Vec<String> = headings(&split).iter().map(as_one).collect();
    assert!(split_headings.len() > 100);
    assert_eq!(split_headings, headings(&whole));
    let totals =
        |report: &str| report.split_once(&format!("\n{RECORDS} declarations")).expect("there are totals").1.to_owned();
    assert_eq!(totals(&split), totals(&whole));
}

#[test]
fn the_totals_are_the_same() {
    let (desk, parts) = generated("same_counts");
    let [whole, split] = reports(&desk, &parts, "counts");
    assert!(whole.starts_with("3000 declarations\n"), "{whole}");
    assert_eq!(split, whole, "no file is named in it");
}

#[test]
fn a_small_budget_puts_something_aside_and_a_large_one_nothing() {
    let (desk, _) = generated("same_aside");
    let aside = |memory: &str| {
        let (run, _) = check(&desk, &["year"], &["--format", "ndjson", "--stats", "--memory", memory]);
        let line = run.stderr.lines().find_map(|line| line.strip_prefix("dimona: put aside")).map(str::to_owned);
        line.expect("it is told").trim().to_owned()
    };
    assert_ne!(aside("1M"), "0 B on disk");
    assert_eq!((aside("64M"), aside("2G")), ("0 B on disk".to_owned(), "0 B on disk".to_owned()));
}
