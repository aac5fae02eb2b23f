//! `dimona generate`: what it writes, and that a check finds what was planted.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde_json::{Value, json};
use support::{Desk, declarations, gzip};

/// Everything that can be written beside declarations.
const BESIDE: [&str; 10] =
    ["--seed", "4", "--output", "year", "--facts", "facts", "--truth", "truth", "--answers", "answers"];

fn lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).expect("a line is one JSON object")).collect()
}

/// What is said of the records that have something to say: their findings (rule, outcome, what settled it), and the codes of
/// those that are certain.
type Said = BTreeMap<u64, (Vec<[String; 3]>, BTreeSet<String>)>;

fn finding(of: &Value) -> [String; 3] {
    ["rule", "outcome", "settledBy"].map(|member| of[member].as_str().unwrap_or("nothing").to_owned())
}

/// What a truth file tells.
fn told(truth: &[Value]) -> Said {
    let mut told = Said::new();
    for line in truth {
        let (findings, codes) = told.entry(line["record"].as_u64().expect("a number")).or_default();
        findings.push(finding(line));
        let certain = line["outcome"] == "violated";
        codes.extend(line["code"].as_str().filter(|_| certain).map(str::to_owned));
    }
    told.values_mut().for_each(|(findings, _)| findings.sort());
    told
}

/// What a report says; before the records of each file stand so many others.
fn found(report: &str, before: &[(&str, u64)]) -> Said {
    let mut found = Said::new();
    for of in declarations(report) {
        let (_, before) = before.iter().find(|(file, _)| of["file"] == *file).expect("one of the files");
        let list = |member: &str| of[member].as_array().expect("a list").clone();
        // That a right is not judged yet is no fault that could be planted; nor is it that it is open at funerals.
        let is_open = |of: &[String; 3]| of[0] == "funeral-days-exceeded" && of[1] == "undetermined";
        let mut findings: Vec<[String; 3]> =
            list("findings").iter().map(finding).filter(|of| of[0] != "open-right" && !is_open(of)).collect();
        findings.sort();
        let codes = list("anomalies").iter().map(|code| code.as_str().expect("a code").to_owned()).collect();
        if !findings.is_empty() {
            found.insert(of["record"].as_u64().expect("a number") + before, (findings, codes));
        }
    }
    found
}

/// Generates so many declarations with everything that belongs to them, and gives what a check must say.
fn planted(desk: &Desk, format: &str, records: u64) -> Said {
    let records_text = records.to_string();
    let run = desk.run(&[&["generate", "--records", &records_text], &BESIDE[..], &["--format", format]].concat());
    assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (0, "", ""));
    assert_eq!(desk.names(), ["answers", "facts", "truth", "year"]);
    let truth = lines(&desk.read("truth"));
    assert_eq!((&truth[0]["format"], &truth[0]["records"]), (&json!(format), &json!(records)));
    let told = told(&truth[1..]);
    assert!(told.len() as u64 > records / 30, "one in twenty is planted: {} of {records}", told.len());
    told
}

/// Checks these files, and compares what is said with what must be.
fn assert_found(desk: &Desk, arguments: &[&str], before: &[(&str, u64)], records: usize, expected: &Said) {
    let run = desk.check(&[arguments, &["--facts", "facts", "--format", "ndjson"]].concat());
    assert_eq!(run.code, 2, "some of the planted records cannot be read: {}", run.stderr);
    assert_eq!(declarations(&run.stdout).len(), records);
    let found = found(&run.stdout, before);
    for record in expected.keys().chain(found.keys()) {
        assert_eq!(found.get(record), expected.get(record), "{arguments:?}, record {record}");
    }
}

/// Puts the declarations in a directory, in three files, some of them packed. A header stands in each.
fn spread(desk: &Desk, header: usize) -> [(&'static str, u64); 3] {
    let year = fs::read(desk.0.join("year")).expect("it was written");
    let lines: Vec<&[u8]> = year.split_inclusive(|byte| *byte == b'\n').collect();
    let (header, rows) = lines.split_at(header);
    let file = |rows: &[&[u8]]| [header.concat(), rows.concat()].concat();
    desk.put("month/a.txt", gzip(file(&rows[..7_000])))
        .put("month/b/c.txt", file(&rows[7_000..7_001]))
        .put("month/d", file(&rows[7_001..]));
    [("month/a.txt", 0), ("month/b/c.txt", 7_000), ("month/d", 7_001)]
}

#[test]
fn what_is_planted_in_json_is_found_and_nothing_else() {
    let desk = Desk::new("planted_ndjson");
    let expected = planted(&desk, "ndjson", 20_000);
    assert_found(&desk, &["year"], &[("year", 0)], 20_000, &expected);
    desk.put("year.gz", gzip(fs::read(desk.0.join("year")).expect("it was written")));
    assert_found(&desk, &["year.gz"], &[("year.gz", 0)], 20_000, &expected);
    let before = spread(&desk, 0);
    assert_found(&desk, &["month"], &before, 20_000, &expected);
    assert_found(&desk, &["month", "--answers", "answers"], &before, 20_000, &expected);
}

#[test]
fn what_is_planted_in_csv_is_found_and_nothing_else() {
    let desk = Desk::new("planted_csv");
    let expected = planted(&desk, "csv", 20_000);
    assert_found(&desk, &["year"], &[("year", 0)], 20_000, &expected);
    let before = spread(&desk, 1);
    assert_found(&desk, &["month"], &before, 20_000, &expected);
    assert_found(&desk, &["year", "--answers", "answers"], &[("year", 0)], 20_000, &expected);
}

#[test]
fn what_is_planted_in_xml_is_found_and_nothing_else() {
    let desk = Desk::new("planted_xml");
    let expected = planted(&desk, "xml", 20_000);
    desk.put("month/year.gz", gzip(fs::read(desk.0.join("year")).expect("it was written")));
    assert_found(&desk, &["month", "--answers", "answers"], &[("month/year.gz", 0)], 20_000, &expected);
}

#[test]
fn what_is_planted_in_a_plain_file_of_xml_is_found_and_nothing_else() {
    let desk = Desk::new("planted_plain_xml");
    let expected = planted(&desk, "xml", 2_000);
    assert_found(&desk, &["year", "--answers", "answers"], &[("year", 0)], 2_000, &expected);
}

#[test]
fn standard_output_and_a_file_get_the_same() {
    let desk = Desk::new("standard_output_and_a_file_get_the_same");
    let arguments = ["generate", "--records", "500", "--seed", "4", "--clean"];
    let piped = desk.run(&arguments);
    let filed = desk.run(&[&arguments[..], &["--output", "year"]].concat());
    assert_eq!((piped.code, filed.code, filed.stdout.as_str()), (0, 0, ""));
    assert_eq!(piped.stdout, desk.read("year"));
    assert_eq!(piped.stdout.lines().count(), 500);
}

#[test]
fn csv_begins_with_its_header() {
    let run = Desk::new("csv_begins_with_its_header").run(&[
        "generate",
        "--records",
        "10",
        "--seed",
        "1",
        "--format",
        "csv",
        "--clean",
    ]);
    assert!(run.stdout.starts_with("action,employerId,"), "{}", run.stdout);
    assert_eq!(run.stdout.lines().count(), 11);
}

#[test]
fn a_table_that_is_there_is_not_overwritten_and_nothing_else_is_written() {
    let desk = Desk::new("a_table_that_is_there");
    desk.put("facts/careers.csv", "worker,quarter,kind\n");
    let run = desk.run(&[&["generate", "--records", "3000"], &BESIDE[..]].concat());
    let message = "dimona: facts/careers.csv: is there already, and nothing is overwritten\n";
    assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (2, "", message));
    assert_eq!(desk.names(), ["facts"]);
    assert_eq!(desk.read("facts/careers.csv"), "worker,quarter,kind\n");
}

#[test]
fn one_file_cannot_be_two() {
    let desk = Desk::new("one_file_cannot_be_two");
    let run = desk.run(&["generate", "--records", "10", "--seed", "1", "--output", "year", "--truth", "year"]);
    let message = "dimona: year: is named twice: give each file a name of its own\n";
    assert_eq!((run.code, run.stderr.as_str()), (2, message));
    assert!(desk.names().is_empty());
}

#[test]
fn a_full_disk_leaves_nothing() {
    if !std::path::Path::new("/dev/full").exists() {
        return;
    }
    let desk = Desk::new("a_full_disk_leaves_nothing");
    let run = desk.run(&["generate", "--records", "5000", "--seed", "1", "--output", "/dev/full", "--truth", "truth"]);
    assert_eq!((run.code, run.stderr.as_str()), (2, "dimona: not everything could be written: no space left\n"));
    assert!(desk.names().is_empty(), "{:?}", desk.names());
}

#[test]
fn a_share_above_a_hundred_and_too_many_declarations_are_refused() {
    let run = Desk::new("a_share_above_a_hundred").run(&[
        "generate",
        "--records",
        "10",
        "--seed",
        "1",
        "--one-employer",
        "101",
    ]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("101 is not in 0..=100"), "{}", run.stderr);
    let run = Desk::new("a_share_above_a_hundred").run(&["generate", "--records", "200000001", "--seed", "1"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("200000001 is not in"), "{}", run.stderr);
}

#[test]
fn whoever_stops_reading_ends_the_program() {
    use std::io::Read;
    use std::process::Stdio;
    // So many that the program would not end of itself while the test runs.
    let mut child = support::dimona()
        .args(["generate", "--records", "5000000", "--seed", "1"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program can be started");
    let mut first = [0; 100];
    let mut stdout = child.stdout.take().expect("standard output is piped");
    stdout.read_exact(&mut first).expect("there is a record");
    drop(stdout);
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
}

#[cfg(unix)]
#[test]
fn whoever_stops_it_finds_nothing_half_written() {
    use std::process::{Command, Stdio};
    let desk = Desk::new("whoever_stops_it_finds_nothing");
    let child = support::dimona()
        .args(["generate", "--records", "5000000", "--seed", "1", "--output", "year", "--truth", "truth"])
        .current_dir(&desk.0)
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program can be started");
    // It has begun once its unfinished files are there.
    while desk.names().len() < 2 {
        std::thread::yield_now();
    }
    let asked = Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("the signal can be sent");
    assert!(asked.success());
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!(
        (output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()),
        (Some(2), "dimona: stopped\n")
    );
    assert!(desk.names().is_empty(), "{:?}", desk.names());
}
