//! `dimona workers`, as a user sees it.

mod support;

use std::collections::BTreeSet;

use serde_json::{Value, json};
use support::{Desk, Run, program, root};

fn run(arguments: &[&str]) -> Run {
    program(&root(), arguments, b"")
}

fn lines(run: &Run) -> Vec<Value> {
    run.stdout.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("{line}"))).collect()
}

#[test]
fn a_line_says_of_a_worker_what_the_page_of_that_worker_says() {
    let (facts, employer) = ("fixtures/stories/snack-bar/facts", "0999981710");
    let of = ["--on", "2026-12-01", "--facts", facts, "--employer", employer, "--show-ssin"];
    let list = run(&[&["workers", "--format", "ndjson"][..], &of].concat());
    assert_eq!(list.code, 0, "{}", list.stderr);
    let list = lines(&list);
    let schema: Value = serde_json::from_str(dimona::worker::LIST_SCHEMA).expect("the schema is JSON");
    let validator = jsonschema::validator_for(&schema).expect("the schema is a schema");
    assert!(list.iter().all(|line| validator.is_valid(line)) && !validator.is_valid(&json!({"worker": "1"})));
    // The four of whom a counter is given, and the three of whom a career is.
    assert_eq!(list.len(), 7);
    for line in &list {
        let worker = line["worker"].as_str().expect("a number");
        let page = run(&[&["worker", worker][..], &of].concat()).stdout;
        let (student, flexi_job) = page.split_once("\nflexi-job in 2026Q4\n").expect("both stand there");
        let word = |right: &Value| match right.as_str() {
            Some("undetermined") => "open",
            Some(word) => {
                if word == "holds" {
                    "holds"
                } else {
                    "fails"
                }
            }
            None => panic!("{line}"),
        };
        let right =
            |section: &str, right| assert!(section.contains(&format!("right    {}\n", word(right))), "{page}{line}");
        right(student, &line["student"]["right"]);
        right(flexi_job, &line["flexiJob"]["right"]);
        let hours = |of: &str| line["student"][of].as_u64().expect("hours");
        let at_most = if line["student"]["atMost"] == true { "at most " } else { "" };
        let left = format!("left     {at_most}{} of {} hours of 2026", hours("left"), hours("quota"));
        assert!(student.contains(&left), "{page}{line}");
        let next = line["flexiJob"]["next"].as_str();
        assert!(next.is_none_or(|next| flexi_job.contains(&format!("possible in {next}"))), "{page}{line}");
    }
}

/// A register of six workers, each with one period.
fn desk(name: &str) -> Desk {
    let desk = Desk::new(name);
    let period = |id: u64, ssin: &str, days: &str, more: &str| {
        format!(
            r#"{{"period":{{"periodId":{id},"ssin":"{ssin}","employer":{{"enterpriseNumber":"0999999031"}},"workerType":"OTH","jointCommittee":"XXX",{days}{more}}}}}"#
        )
    };
    let lines = [
        r#"{"register":1,"asOf":"2026-12-01T00:00:00+01:00","covers":"all"}"#.to_owned(),
        period(660_000_000_112, "85073004417", r#""startDate":"2026-10-01","endDate":"2026-10-31""#, ""),
        period(660_000_000_209, "90021400128", r#""startDate":"2026-10-01","endDate":"2026-11-01""#, ""),
        period(660_000_000_306, "90421401206", r#""startDate":"2026-11-30","endDate":"2026-12-31""#, ""),
        period(660_000_000_403, "05110201341", r#""startDate":"2026-12-01","endDate":"2026-12-31""#, ""),
        period(660_000_000_500, "07062100469", r#""startDate":"2020-01-01""#, ""),
        period(
            660_000_000_694,
            "93051822361",
            r#""startDate":"2026-11-10","endDate":"2026-11-20""#,
            r#","cancelled":true"#,
        ),
    ];
    desk.put("r", lines.join("\n"));
    desk
}

#[test]
fn in_a_month_are_those_who_work_on_a_day_of_it() {
    let desk = desk("workers-month");
    let of = |arguments: &[&str]| {
        let run =
            desk.run(&[&["workers", "--register", "r", "--format", "ndjson", "--show-ssin"][..], arguments].concat());
        assert_eq!(run.code, 0, "{}", run.stderr);
        lines(&run)
    };
    let workers = |lines: &[Value]| -> BTreeSet<String> {
        lines.iter().map(|line| line["worker"].as_str().expect("a number").to_owned()).collect()
    };
    let november = of(&["--month", "2026-11"]);
    let expected = ["90021400128", "90421401206", "07062100469"].map(str::to_owned);
    assert_eq!(workers(&november), BTreeSet::from(expected));
    // It is asked on the last day of the month.
    assert!(november.iter().all(|line| line["day"] == "2026-11-30"));
    assert_eq!(of(&["--on", "2026-11-15"]).len(), 6);
    assert_eq!(of(&["--month", "2028-02"])[0]["day"], "2028-02-29");
}

#[test]
fn an_in_that_would_be_refused_is_told_beside_the_right() {
    let desk = desk("workers-refused");
    let of = |employer: &str, format: &str| {
        let run = desk.run(&[
            "workers",
            "--on",
            "2026-11-15",
            "--register",
            "r",
            "--show-ssin",
            "--employer",
            employer,
            "--format",
            format,
        ]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        run
    };
    // Of the employer who has declared somebody for that day, and of another one.
    let own = lines(&of("0999999031", "ndjson"));
    let told: Vec<_> = own.iter().filter(|line| !line["student"]["refusedFor"].is_null()).collect();
    assert!(
        !told.is_empty()
            && told.iter().all(|line| line["student"]["refusedFor"][0].as_str().is_some_and(|code| code.len() == 9)),
        "{own:?}"
    );
    assert!(of("0999999031", "text").stdout.contains("IN refused? "));
    assert!(lines(&of("0999777713", "ndjson")).iter().all(|line| line["student"]["refusedFor"].is_null()));
    assert!(!of("0999777713", "csv").stdout.contains("refused"));
}

#[test]
fn without_who_hires_nothing_holds_and_that_is_what_is_missing() {
    let desk = desk("workers-employer");
    let of = |arguments: &[&str]| {
        let all = ["workers", "--on", "2026-11-15", "--register", "r", "--format", "ndjson"];
        lines(&desk.run(&[&all[..], arguments].concat()))
    };
    for line in of(&[]) {
        assert_ne!(line["student"]["right"], "holds", "{line}");
        assert_ne!(line["flexiJob"]["right"], "holds", "{line}");
        assert!(line["missing"].as_array().expect("a list").contains(&json!("employer")), "{line}");
        assert!(line["worker"].as_str().expect("a text").starts_with("*********"), "{line}");
    }
    let with = of(&["--employer", "0999777713"]);
    assert!(with.iter().any(|line| line["student"]["right"] == "holds"));
    for line in with {
        assert!(!line["missing"].as_array().expect("a list").contains(&json!("employer")), "{line}");
        // Who is taken for a student without a word of studies is told to be.
        let assumed = line["assumed"].as_array().expect("a list");
        assert!(line["student"]["right"] == "fails" || assumed.contains(&json!("main-activity")), "{line}");
    }
}

#[test]
fn a_spreadsheet_gets_semicolons_and_numbers_that_keep_their_zeros() {
    let desk = desk("workers-csv");
    let of = |more: &[&str]| {
        let all = ["workers", "--month", "2026-11", "--register", "r", "--format", "csv"];
        desk.run(&[&all[..], more].concat()).stdout
    };
    let shown = of(&["--show-ssin", "--lang", "nl"]);
    assert!(
        shown.starts_with("werknemer;student;uren over;contingent;flexi-job 2026Q4;volgend;ontbreekt;aanname\n"),
        "{shown}"
    );
    assert!(shown.contains("\n07.06.21-004.69;"), "{shown}");
    assert!(shown.lines().all(|line| line.split(';').count() == 8), "{shown}");
    assert!(!of(&[]).contains("004"), "no number without being asked for");
}

#[test]
fn a_list_of_nobody_is_none() {
    let desk = desk("workers-nobody");
    let none = desk.run(&["workers", "--month", "2019-12", "--register", "r"]);
    assert!(none.code == 2 && none.stdout.is_empty() && none.stderr.contains("nobody to show"), "{}", none.stderr);
    for wrong in ["2026-13", "2026-1", "11-2026", "2026-11-01"] {
        let run = desk.run(&["workers", "--month", wrong, "--register", "r"]);
        assert!(run.code == 2 && run.stderr.contains("write it as YYYY-MM"), "{}", run.stderr);
    }
    assert_eq!(desk.run(&["workers", "--month", "2026-11"]).code, 2);
    assert_eq!(desk.run(&["workers", "--register", "r"]).code, 2);
}
