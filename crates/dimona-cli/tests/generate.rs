//! `dimona generate`: what it writes, and that a check finds what was planted.

mod support;

use std::collections::BTreeMap;

use serde_json::Value;
use support::{Desk, declarations};

const ALL: &[&str] = &[
    "generate",
    "--records",
    "3000",
    "--seed",
    "4",
    "--output",
    "year",
    "--facts",
    "facts",
    "--truth",
    "truth",
    "--answers",
    "answers",
];

fn lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).expect("a line is one JSON object")).collect()
}

/// Rule and outcome of every finding, by record.
fn findings<'a>(of: impl Iterator<Item = (&'a Value, &'a Value)>) -> BTreeMap<u64, Vec<(String, String)>> {
    let text = |value: &Value| value.as_str().expect("a name").to_owned();
    let mut all = BTreeMap::<u64, Vec<(String, String)>>::new();
    for (record, finding) in of {
        let finding = (text(&finding["rule"]), text(&finding["outcome"]));
        all.entry(record.as_u64().expect("a number")).or_default().push(finding);
    }
    all.values_mut().for_each(|findings| findings.sort());
    all
}

#[test]
fn a_check_finds_what_was_planted_and_nothing_else() {
    for (format, check) in
        [("ndjson", &["year", "--facts", "facts"][..]), ("xml", &["year", "--facts", "facts", "--answers", "answers"])]
    {
        let desk = Desk::new(&format!("a_check_finds_what_was_planted_{format}"));
        let run = desk.run(&[ALL, &["--format", format]].concat());
        assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (0, "", ""));
        assert_eq!(desk.names(), ["answers", "facts", "truth", "year"]);

        let truth = lines(&desk.read("truth"));
        assert_eq!(truth[0]["format"], format);
        let told = findings(truth[1..].iter().map(|line| (&line["record"], line)));

        let report = desk.check(&[check, &["--format", "ndjson"]].concat());
        // Some of the planted records cannot be read.
        assert_eq!(report.code, 2);
        let judged = declarations(&report.stdout);
        assert_eq!(judged.len(), 3000);
        let found = judged.iter().flat_map(|of| {
            of["findings"].as_array().expect("findings are a list").iter().map(move |finding| (&of["record"], finding))
        });
        assert_eq!(findings(found), told, "{format}");
    }
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
    let run = desk.run(ALL);
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
    use std::process::{Command, Stdio};
    // So many that the program would not end of itself while the test runs.
    let mut child = Command::new(env!("CARGO_BIN_EXE_dimona"))
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
    let child = Command::new(env!("CARGO_BIN_EXE_dimona"))
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
