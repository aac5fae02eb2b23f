//! The counts and figures of a run, and what it may be told of threads and memory.

mod support;

use std::collections::BTreeMap;

use serde_json::Value;
use support::{CLEAN, Desk, many, root, run};

const STORY: [&str; 3] =
    ["fixtures/stories/snack-bar/november-2026.ndjson", "--facts", "fixtures/stories/snack-bar/facts"];

/// The lines of counts of a text report: label, words, count.
fn counts(report: &str) -> BTreeMap<(String, String), u64> {
    let mut label = String::new();
    let mut counts = BTreeMap::new();
    for line in report.lines().skip(1).take_while(|line| !line.is_empty()) {
        let (before, rest) = line.split_at(13);
        if !before[..11].trim().is_empty() {
            before[..11].trim().clone_into(&mut label);
        }
        let text = format!("{}{rest}", &before[11..]);
        let (count, words) = text.trim().split_once("  ").expect("a count and its words");
        counts.insert((label.clone(), words.to_owned()), count.parse().expect("a count"));
    }
    counts
}

#[test]
fn counts_are_the_totals_of_the_other_reports() {
    let report = run(&root(), &[&STORY[..], &["--format", "counts"]].concat(), "");
    let ndjson = run(&root(), &[&STORY[..], &["--format", "ndjson"]].concat(), "");
    let text = run(&root(), &STORY, "");
    assert_eq!((report.code, &report.stderr), (ndjson.code, &ndjson.stderr));
    assert!(report.stdout.starts_with("40 declarations\n") && !report.stdout.contains("SB-0"), "{}", report.stdout);
    // The text report ends with the same lines.
    let rest = report.stdout.split_once('\n').unwrap().1;
    assert!(text.stdout.ends_with(rest));

    let footer: Value = serde_json::from_str(ndjson.stdout.lines().last().unwrap()).unwrap();
    let totals = &footer["totals"];
    let mut expected = BTreeMap::new();
    let mut expect = |label: &str, words: String, count: &Value| {
        let count = count.as_u64().expect("a count");
        if count > 0 {
            expected.insert((label.to_owned(), words), count);
        }
    };
    let answers =
        [("A", "accepted"), ("W", "accepted with warning"), ("S", "waiting for identification"), ("B", "refused")];
    // What cannot be read is no declaration, and the NSSO gives no answer to it; for programs it counts as what cannot be accepted.
    let unreadable = totals["unreadable"].as_u64().expect("the story has a broken line");
    for (letter, words) in answers.into_iter().chain([("undetermined", "open")]) {
        let count = totals["answers"][letter].as_u64().expect("a count");
        expect("answer", words.into(), &(if letter == "B" { count - unreadable } else { count }).into());
    }
    expect("answer", "none: what cannot be read is no declaration".into(), &unreadable.into());
    let rights = [("holds", "holds"), ("fails", "fails, for all or part of what is planned"), ("undetermined", "open")];
    for (state, words) in rights {
        expect("right", words.into(), &totals["rights"][state]);
    }
    for rule in totals["rules"].as_array().unwrap() {
        let name = rule["rule"].as_str().unwrap();
        expect("rule", name.into(), &rule["violated"]);
        expect("rule", format!("{name}, open"), &rule["undetermined"]);
    }
    assert!(expected.len() > 15, "the story has something to count");
    assert_eq!(counts(&report.stdout), expected);
}

#[test]
fn what_a_run_took_is_told_beside_the_report() {
    let desk = Desk::new("what_a_run_took");
    let lines = many(1000);
    desk.put("a.ndjson", &lines);
    let plain = desk.check(&["a.ndjson"]);
    let run = desk.check(&["a.ndjson", "--stats"]);
    assert_eq!((run.code, &run.stdout, plain.stderr.as_str()), (0, &plain.stdout, ""));
    let told: BTreeMap<&str, &str> = run
        .stderr
        .lines()
        .map(|line| line.strip_prefix("dimona: ").expect("every line is the program's"))
        .map(|line| (line[..12].trim_end(), line[12..].trim_start()))
        .collect();
    assert_eq!(
        told.keys().copied().collect::<Vec<_>>(),
        ["bytes", "peak memory", "put aside", "records", "speed", "time"]
    );
    assert_eq!((told["records"], told["put aside"]), ("1,000", "0 B on disk"));
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let (in_records, read) = told["bytes"].split_once(" in records, ").expect("two amounts");
    assert_eq!((digits(in_records), digits(read)), ((lines.len() - 1000).to_string(), lines.len().to_string()));
    assert!(told["speed"].contains(" declarations/s, ") && told["speed"].ends_with(" MB/s"), "{}", told["speed"]);
    for pass in ["read ", "judge ", "write "] {
        assert!(told["time"].contains(pass), "{}", told["time"]);
    }

    desk.put("aside/.keep", "").put("b.ndjson", many(20_000));
    let run = desk.check(&["b.ndjson", "--stats", "--memory", "1M", "--spill-dir", "aside", "--format", "counts"]);
    let aside = run.stderr.lines().find_map(|line| line.strip_prefix("dimona: put aside")).expect("it is told");
    assert!(!aside.trim().starts_with("0 B"), "{aside}");
}

#[test]
fn amounts_and_numbers_that_make_no_sense_are_told() {
    let desk = Desk::new("amounts_and_numbers");
    desk.put("clean.json", CLEAN);
    for (arguments, message) in [
        (["--memory", "lots"], "whole number of bytes"),
        (["--memory", "1.5G"], "such as 256M"),
        (["--memory", "256MB"], "none of K, M, G and T"),
        (["--memory", "0"], "less than 1 MiB: no run does with so little"),
        (["--memory", "1023K"], "less than 1 MiB: no run does with so little"),
        (["--memory", "99999999T"], "more than any machine has"),
        (["--threads", "0"], "0 is not in 1..=1024"),
        (["--threads", "1025"], "1025 is not in 1..=1024"),
        (["--threads", "many"], "invalid"),
        (["--format", "xml"], "text, ndjson, counts"),
    ] {
        let run = desk.check(&[&["clean.json"][..], &arguments].concat());
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{arguments:?}");
        assert!(run.stderr.contains(message), "{arguments:?}: {}", run.stderr);
    }
    for amount in ["1048576", "1M", "3000K", "256M", "64MiB", "2G"] {
        assert_eq!(desk.check(&["clean.json", "--memory", amount]).code, 0, "{amount}");
    }
}
