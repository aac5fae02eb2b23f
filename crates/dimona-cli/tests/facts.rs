//! `dimona facts`, and the directories that `--facts` takes.

mod support;

use dimona::facts::TABLES;
use support::{Desk, LATE, answers};

const COUNTER: &str = r#"{"worker":"07062100469","year":2026,"hoursLeft":50,"at":"2026-06-01T09:00:00+02:00"}"#;
const COUNTER_CSV: &str = "at;worker;year;hoursLeft\r\n2026-06-01T09:00;07.06.21-004.69;2026;50\r\n";

/// A student of 76 hours, declared in time: accepted unless fewer hours are left.
fn student() -> String {
    LATE.replace("07-02T", "06-30T")
}

#[test]
fn the_help_documents_every_column_of_every_table() {
    let desk = Desk::new("the_help_documents_every_column");
    let run = desk.run(&["facts", "--help"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let words = |text: &str| text.replace('`', "").split_whitespace().collect::<Vec<_>>().join(" ");
    let page = words(&run.stdout);
    let mut rest = page.as_str();
    for table in TABLES {
        let mut expected = vec![format!("Table {} {}", table.name, words(&table.what().to_string()))];
        for column in table.columns {
            let required = if column.required { ", required" } else { "" };
            expected.push(format!("{} ({}{required}) {}", column.name, column.kind, words(&column.what().to_string())));
        }
        for expected in expected {
            let (_, behind) = rest.split_once(&expected).unwrap_or_else(|| panic!("{expected}"));
            rest = behind;
        }
    }
    assert!(run.stdout.lines().all(|line| line.chars().count() <= 96), "{}", run.stdout);
}

#[test]
fn init_writes_a_template_for_each_table() {
    let desk = Desk::new("init_writes_a_template");
    let run = desk.run(&["facts", "init", "new/facts"]);
    let expected: String = TABLES.iter().map(|table| format!("new/facts/{}.csv\n", table.name)).collect();
    assert_eq!((run.code, run.stdout, run.stderr), (0, expected, String::new()));
    for table in TABLES {
        assert_eq!(desk.read(&format!("new/facts/{}.csv", table.name)), format!("{}\n", table.csv_header()));
    }
    // What it wrote can be used at once: it tells nothing.
    desk.put("student.json", student());
    let checked = desk.check(&["student.json", "--facts", "new/facts", "--format", "ndjson"]);
    assert_eq!((checked.code, answers(&checked.stdout)), (0, vec!["A".to_owned()]));
}

#[test]
fn init_overwrites_nothing() {
    let desk = Desk::new("init_overwrites_nothing");
    desk.put("facts/pensions.ndjson", "mine").put("facts/careers.csv", "mine too").put("facts/notes.txt", "");
    let run = desk.run(&["facts", "init", "facts"]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    assert_eq!(
        run.stderr,
        "dimona: facts/careers.csv: is there already, and nothing is overwritten\n\
         dimona: facts/pensions.ndjson: is there already, and nothing is overwritten\n"
    );
    assert_eq!(
        (desk.read("facts/careers.csv"), desk.read("facts/pensions.ndjson")),
        ("mine too".into(), "mine".into())
    );
    assert!(!desk.0.join("facts/employers.csv").exists(), "nothing is written");

    let run = desk.run(&["facts", "init", "facts/notes.txt"]);
    assert_eq!((run.code, run.stderr.as_str()), (2, "dimona: facts/notes.txt: is not a directory\n"));
}

#[test]
fn facts_without_a_command_shows_which_there_are() {
    let run = Desk::new("facts_without_a_command").run(&["facts"]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    assert!(run.stderr.contains("init  Write a template"), "{}", run.stderr);
}

#[test]
fn a_table_may_be_ndjson_or_csv() {
    let desk = Desk::new("a_table_may_be_ndjson_or_csv");
    desk.put("student.json", student())
        .put("json/student_counters.ndjson", COUNTER)
        .put("json/notes.txt", "no table")
        .put("csv/student_counters.csv", COUNTER_CSV)
        .put("shouting/student_counters.CSV", COUNTER_CSV)
        .put("mixed/student_counters.csv", COUNTER_CSV)
        .put("mixed/pensions.ndjson", r#"{"worker":"07062100469","kind":"none"}"#);
    assert_eq!(answers(&desk.check(&["student.json", "--format", "ndjson"]).stdout), ["A"]);
    for directory in ["json", "csv", "shouting", "mixed"] {
        let run = desk.check(&["student.json", "--facts", directory, "--format", "ndjson"]);
        assert_eq!(run.stderr, "");
        assert_eq!(answers(&run.stdout), ["W"], "{directory}: 76 hours are planned and 50 are left");
    }
}

#[test]
fn a_directory_that_is_in_doubt_is_not_used() {
    let desk = Desk::new("a_directory_in_doubt");
    let known = "there are careers, childcare_volumes, contracts, employers, enterprises, flexi_earnings, joint_committees, \
                 mandates, oss_approvals, pensions, persons, schedules, school_holidays, student_counters, studies and worked_hours";
    desk.put("student.json", student())
        .put("both/student_counters.ndjson", COUNTER)
        .put("both/student_counters.csv", COUNTER_CSV)
        .put("unknown/student_counters.ndjson", COUNTER)
        .put("unknown/career.csv", "")
        .put("unknown/Pensions.ndjson", "")
        .put("none/notes.txt", "nothing here")
        .put("wrong/careers.csv", "worker,quarter,kind\n07062100469,2025Q2,none\n07062100469,2025Q2,work\n")
        .put("wrong/oss_approvals.ndjson", "{\"worker\":\"07062100469\",\"decision\":\"approved\"}\n")
        .put("wrong/student_counters.csv", "worker;year;at\n");
    let refused = [
        (
            "both",
            "dimona: both/student_counters.ndjson: stands beside student_counters.csv: keep one of the two\n"
                .to_owned(),
        ),
        (
            "unknown",
            format!(
                "dimona: unknown/Pensions.ndjson: there is no table of facts named Pensions; {known}\n\
                 dimona: unknown/career.csv: there is no table of facts named career; {known}\n"
            ),
        ),
        ("none", "dimona: none: holds no table of facts; \"dimona facts --help\" lists them\n".to_owned()),
        ("absent", "dimona: absent: no such file\n".to_owned()),
        (
            "student.json",
            "dimona: student.json: is not a directory: give the directory that holds the tables\n".to_owned(),
        ),
    ];
    for (directory, message) in refused {
        let run = desk.check(&["student.json", "--facts", directory]);
        assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (2, "", message.as_str()));
    }
    let run = desk.check(&["student.json", "--facts", "wrong"]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    let lines: Vec<&str> = run.stderr.lines().collect();
    assert!(lines[0].starts_with("dimona: wrong/careers.csv, line 3: kind: is none of ordinary, "), "{}", lines[0]);
    assert_eq!(lines[1], "dimona: wrong/oss_approvals.ndjson, line 1: missing field quarter");
    assert_eq!(lines[2], "dimona: wrong/student_counters.csv, line 1: missing column hoursLeft");
    assert!(!run.stderr.contains("070621"), "an error shows no SSIN: {}", run.stderr);
}
