//! What is not told of work that has begun, or that lacks an hour or a last day.

use dimona::report::REFERENCE_SCHEMA;
use serde_json::Value;

use crate::support::{due, lines, text, written};

const PERIODS: &str = concat!(
    "action,receivedAt,enterpriseNumber,ssin,periodId,startDate,endDate,startHour,endHour,workerType,jointCommissionNumber\n",
    "IN,2026-08-31T10:00,0999999031,85073004417,660000000112,2026-09-01,2026-09-01,1000,1800,EXT,302\n",
    "IN,2026-08-31T10:00,0999999031,90021400128,660000000213,2026-09-01,2026-11-30,,,OTH,XXX\n",
);
const CONTRACTS: &str = concat!(
    "{\"worker\":\"85073004417\",\"enterpriseNumber\":\"0999999031\",\"start\":\"2026-09-01\",\"end\":\"2026-09-01\",",
    "\"workerType\":\"EXT\",\"firstWork\":\"2026-09-01T10:00\"}\n",
    "{\"worker\":\"90021400128\",\"enterpriseNumber\":\"0999999031\",\"start\":\"2026-09-01\",\"end\":\"2026-11-30\",",
    "\"workerType\":\"OTH\",\"firstWork\":\"2026-09-01T10:00\"}\n",
);

#[test]
fn no_cancel_is_offered_of_a_period_in_which_somebody_worked() {
    let file = written("deadline-worked/periods.csv", PERIODS);
    let facts = written("deadline-worked/facts/contracts.ndjson", CONTRACTS);
    let facts = facts.strip_suffix("/contracts.ndjson").expect("its folder");
    let asked = |file: &str, now: &str, format: &str| {
        text(&["--lang", "en", "deadline", file, "--facts", facts, "--now", now, "--format", format])
    };
    // In the minute in which work begins it has not begun, and in the next one it has.
    let told = lines(REFERENCE_SCHEMA, &asked(&file, "2026-09-01T10:00", "ndjson"));
    assert_eq!((&due(&told[1], "cancel")["kind"], &due(&told[2], "begin-later")["kind"]), (&"at".into(), &"at".into()));
    let told = lines(REFERENCE_SCHEMA, &asked(&file, "2026-09-01T10:01", "ndjson"));
    for line in &told[1..] {
        for action in ["cancel", "begin-later"] {
            let due = due(line, action);
            assert_eq!((&due["kind"], &due["latest"], &due["passed"]), (&"worked".into(), &Value::Null, &true.into()));
        }
        assert_eq!(due(line, "end-earlier")["passed"], false);
    }
    let page = asked(&file, "2026-09-01T17:30", "text");
    assert_eq!(page.matches("CANCEL               never: work began on 2026-09-01 10:00").count(), 2, "{page}");
    // Where another period has the day, the work is declared: the occasional days give way to one ordinary period.
    let third_day = PERIODS.replace("90021400128", "85073004417");
    let file = written(
        "deadline-worked/third-day.csv",
        &format!("{third_day}UPDATE,2026-09-01T11:00,,,660000000112,,,,1900,,\n"),
    );
    let told = lines(REFERENCE_SCHEMA, &asked(&file, "2026-09-01T17:30", "ndjson"));
    assert_eq!(due(&told[3], "cancel")["latest"], "2026-09-02T00:00:00+02:00");
}

/// The deadlines of planned work: of each the kind, by its action.
fn planned(plan: &[&str]) -> Vec<(String, String)> {
    let told = text(&[&["deadline", "--now", "2026-11-20T12:00", "--format", "ndjson"], plan].concat());
    let told = lines(REFERENCE_SCHEMA, &told);
    let all = told[1]["deadlines"].as_array().expect("a list").iter();
    let text = |due: &Value, name: &str| due[name].as_str().expect("a name").to_owned();
    all.map(|due| (text(due, "action"), text(due, "kind"))).collect()
}

#[test]
fn what_hangs_on_an_hour_that_is_missing_has_no_date() {
    let told = |plan: &[&str]| planned(plan);
    let of = |all: &[(&str, &str)]| -> Vec<(String, String)> {
        all.iter().map(|(action, kind)| ((*action).to_owned(), (*kind).to_owned())).collect()
    };
    let occasional = ["--type", "EXT", "--joint-committee", "302", "--start", "2026-11-21"];
    // Cancelled it is on its day, whatever its hours.
    let bare = of(&[("before-work", "when-work-begins"), ("in", "when-work-begins"), ("cancel", "at")]);
    assert_eq!(told(&[&occasional[..], &["--end", "2026-11-21"]].concat()), bare);
    // Nor is there an OUT of what is declared with both dates, whichever last day is told.
    assert_eq!(told(&occasional), bare);
    assert_eq!(told(&[&occasional[..], &["--last-day", "2026-11-21"]].concat()), bare);
    // What is refused for more than what is not told is declared otherwise: it has no CANCEL.
    let quarters = told(&["--type", "FLX", "--start", "2026-12-01", "--end", "2027-01-31"]);
    assert!(quarters.iter().any(|(action, _)| action == "in") && quarters.iter().all(|(action, _)| action != "cancel"));
    // One that is planned too early is declared as it is, later.
    let early = told(&["--type", "FLX", "--start", "2027-04-15", "--end", "2027-04-30"]);
    assert!(early.iter().any(|(action, _)| action == "cancel"), "{early:?}");
    let agency = told(&["--type", "OTH", "--joint-committee", "322", "--start", "2026-11-21"]);
    assert!(agency.iter().all(|(action, _)| action != "out"), "{agency:?}");
    assert!(told(&["--type", "OTH", "--start", "2026-11-21"]).iter().any(|(action, _)| action == "out"));
    // A day package in horeca has no end hour; under 145 it is missing.
    let begun = ["--type", "EXT", "--start", "2026-11-21T10:00", "--end", "2026-11-21", "--joint-committee"];
    let has_end = |committee: &str| {
        told(&[&begun[..], &[committee]].concat()).iter().any(|(action, _)| action.starts_with("end-"))
    };
    assert!(has_end("302") && !has_end("145"));
}

#[test]
fn a_time_that_clocks_show_twice_is_told_with_its_offset() {
    let told = |day: &str| {
        let (begin, end) = (format!("{day}T10:00"), format!("{day}T18:30"));
        let shift = ["--type", "EXT", "--joint-committee", "302", "--start", &begin, "--end", &end];
        text(&[&["--lang", "en", "deadline", "--now", "2026-10-01T12:00"], &shift[..]].concat())
    };
    assert!(told("2026-10-24").contains("2026-10-25 02:30 (+02:00)"));
    let other = told("2026-10-23");
    assert!(other.contains("2026-10-24 02:30:") && !other.contains('+'), "{other}");
}
