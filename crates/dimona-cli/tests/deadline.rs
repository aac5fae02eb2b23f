//! `dimona deadline`, and contracts in a check, as a user sees them.

use std::path::Path;
use std::process::{Command, Output};

use dimona::report::{REFERENCE_SCHEMA, SCHEMA};
use serde_json::Value;

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_dimona")).args(arguments).output().expect("the program runs")
}

fn text(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

fn written(name: &str, lines: &str) -> String {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder can be made");
    std::fs::write(&path, lines).expect("a file can be written");
    path.display().to_string()
}

/// The lines of NDJSON, each of which keeps to the schema.
fn lines(schema: &str, told: &str) -> Vec<Value> {
    let schema: Value = serde_json::from_str(schema).expect("the schema is JSON");
    let schema = jsonschema::validator_for(&schema).expect("a schema");
    let lines: Vec<Value> = told.lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect();
    for line in &lines {
        assert!(schema.is_valid(line), "{line}");
    }
    lines
}

fn due<'l>(line: &'l Value, action: &str) -> &'l Value {
    let all = line["deadlines"].as_array().expect("a list");
    all.iter().find(|due| due["action"] == action).unwrap_or_else(|| panic!("{action}: {line}"))
}

#[test]
fn a_planned_shift_has_the_windows_of_occasional_work() {
    let shift = ["deadline", "--type", "ext", "--joint-committee", "302", "--start", "2026-11-21T10:00", "--end"];
    let arguments = [&shift[..], &["2026-11-21T14:00", "--now", "2026-11-21T09:00", "--format", "ndjson"]].concat();
    let told = lines(REFERENCE_SCHEMA, &text(&arguments));
    assert_eq!(told[0]["now"], "2026-11-21T09:00:00+01:00");
    assert_eq!(due(&told[1], "in")["latest"], "2026-11-21T10:00:00+01:00");
    assert_eq!((&due(&told[1], "in")["minutesLeft"], &due(&told[1], "in")["passed"]), (&60.into(), &false.into()));
    assert_eq!(due(&told[1], "end-later")["latest"], "2026-11-21T22:00:00+01:00");
    assert_eq!(due(&told[1], "cancel")["latest"], "2026-11-22T00:00:00+01:00");
    let page = text(&[&shift[..], &["2026-11-21T14:00", "--now", "2026-11-21T10:01"]].concat());
    assert!(page.contains("IN, for the NSSO  2026-11-21 10:00: passed 0 hours and 1 minute ago"), "{page}");
}

#[test]
fn an_out_after_a_friday_names_the_policy_and_both_days() {
    let period = ["deadline", "--start", "2026-05-01", "--last-day", "2026-11-20", "--now", "2026-11-20T12:00"];
    let told = lines(REFERENCE_SCHEMA, &text(&[&period[..], &["--format", "ndjson"]].concat()));
    let out = due(&told[1], "out");
    assert_eq!(
        (&out["latest"], &out["other"]),
        (&"2026-11-22T00:00:00+01:00".into(), &"2026-11-24T00:00:00+01:00".into())
    );
    assert_eq!(out["hangsOn"], "saturday");
    let policy = ["--policy", "saturday=not-working-day", "--format", "ndjson"];
    let other = lines(REFERENCE_SCHEMA, &text(&[&period[..], &policy].concat()));
    assert_eq!(due(&other[1], "out")["latest"], "2026-11-24T00:00:00+01:00");
    assert_eq!(due(&other[1], "before-work")["kind"], "when-work-begins");
}

#[test]
fn a_file_is_taken_in_its_order_and_what_it_names_may_not_be_known() {
    let file = written(
        "deadline/files.ndjson",
        concat!(
            r#"{"context":{"receivedAt":"2026-06-29T09:00:00+02:00","periodId":660000000112},"employer":{"enterpriseNumber":"0999999031"},"#,
            r#""worker":{"ssin":"90021400128"},"dimonaIn":{"startDate":"2026-07-01","features":{"workerType":"OTH","jointCommissionNumber":"XXX"}}}"#,
            "\n",
            r#"{"context":{"receivedAt":"2026-07-31T09:00:00+02:00"},"dimonaOut":{"periodId":660000000112,"endDate":"2026-07-30"}}"#,
            "\n",
            r#"{"dimonaCancel":{"periodId":660000000213}}"#,
            "\n",
        ),
    );
    let told = lines(REFERENCE_SCHEMA, &text(&["deadline", &file, "--now", "2026-07-31T10:00", "--format", "ndjson"]));
    assert_eq!(told.len(), 4);
    assert_eq!(due(&told[1], "out")["kind"], "after-last-day");
    assert_eq!(due(&told[2], "out")["latest"], "2026-08-01T00:00:00+02:00");
    assert_eq!(told[3]["known"], false);
}

#[test]
fn work_without_a_declaration_is_told_behind_the_declarations() {
    let facts = written(
        "undeclared/contracts.ndjson",
        "{\"worker\":\"85073004417\",\"enterpriseNumber\":\"0999999031\",\"start\":\"2026-07-01\"}\n\
         {\"worker\":\"05110201341\",\"enterpriseNumber\":\"0999777713\",\"start\":\"2026-07-01\"}\n",
    );
    let folder = Path::new(&facts).parent().expect("a folder").display().to_string();
    let register = written(
        "undeclared-run/register.ndjson",
        "{\"register\":1,\"asOf\":\"2026-06-30T00:00:00+02:00\",\"covers\":[{\"enterpriseNumber\":\"0999999031\"}]}\n",
    );
    let file = written(
        "undeclared-run/july.ndjson",
        concat!(
            r#"{"context":{"receivedAt":"2026-07-02T09:00:00+02:00"},"employer":{"enterpriseNumber":"0999999031"},"#,
            r#""worker":{"ssin":"90021400128"},"dimonaIn":{"startDate":"2026-07-03","features":{"workerType":"OTH","jointCommissionNumber":"XXX"}}}"#,
            "\n",
        ),
    );
    let check = ["check", &file, "--facts", &folder, "--register", &register];
    let told = |more: &[&str]| run(&[&check[..], more].concat());
    let one = told(&["--format", "ndjson", "--threads", "1"]);
    let many = told(&["--format", "ndjson", "--threads", "3"]);
    assert_eq!(one.stdout, many.stdout);
    let lines = lines(SCHEMA, &String::from_utf8(one.stdout).expect("text"));
    assert_eq!(lines[2]["contract"]["line"], 1);
    assert_eq!(lines[2]["finding"]["rule"], "work-without-declaration");
    assert_eq!((&lines[3]["totals"]["undeclared"], &lines[3]["totals"]["declaredElsewhere"]), (&1.into(), &1.into()));
    assert_eq!(told(&[]).status.code(), Some(0));
    assert_eq!(told(&["--fail-on", "warn"]).status.code(), Some(1));
    let page = String::from_utf8(told(&[]).stdout).expect("text");
    assert!(page.contains("line 1 of the table contracts, worker *********17, employer 0999999031"), "{page}");
}
