//! `dimona consent` with a history, as a user sees it.

mod support;

use std::fs::File;

use serde_json::{Value, json};
use support::{Desk, Run};

fn request(desk: &Desk, purpose: &str) -> Run {
    let of = ["--employer", "0999999031", "--worker", "07062100469", "--purpose", purpose, "--history", "h"];
    desk.run(&[&["consent", "request", "--at", "2025-06-02T10:00"][..], &of].concat())
}

fn list(desk: &Desk) -> String {
    desk.run(&["consent", "list", "--worker", "07062100469", "--history", "h", "--at", "2025-06-02T11:00"]).stdout
}

#[test]
fn two_programs_do_not_add_at_once_by_whatever_name_and_who_reads_waits_for_nobody() {
    let desk = Desk::new("consent-lock");
    assert_eq!(request(&desk, "student-hours").code, 0);
    let held = File::open(desk.0.join("h")).expect("it is there");
    held.lock().expect("nobody else holds it");
    let second = request(&desk, "flexi-job");
    assert_eq!((second.code, second.stdout.as_str()), (2, ""));
    assert!(second.stderr.contains("h: another program adds to it"), "{}", second.stderr);
    assert!(list(&desk).contains("student-hours") && !list(&desk).contains("flexi-job"), "{}", list(&desk));
    drop(held);
    assert_eq!(request(&desk, "flexi-job").code, 0);
    assert!(list(&desk).contains("flexi-job"), "{}", list(&desk));
    assert_eq!(desk.names(), ["h", "h.seal"]);
}

#[cfg(unix)]
#[test]
fn a_history_has_one_seal_by_whatever_name_somebody_comes_to_it() {
    let desk = Desk::new("consent-link");
    assert_eq!(request(&desk, "student-hours").code, 0);
    std::os::unix::fs::symlink("h", desk.0.join("g")).expect("a link");
    let of = ["--employer", "0999999031", "--worker", "07062100469", "--purpose", "flexi-job", "--history", "g"];
    assert_eq!(desk.run(&[&["consent", "request", "--at", "2025-06-02T10:01"][..], &of].concat()).code, 0);
    assert_eq!(desk.names(), ["g", "h", "h.seal"]);
    assert!(list(&desk).contains("flexi-job"), "{}", list(&desk));
}

#[test]
fn a_seal_of_nothing_says_no_more_than_none_and_what_is_no_file_is_no_history() {
    let desk = Desk::new("consent-seal");
    assert_eq!(request(&desk, "student-hours").code, 0);
    assert_eq!(request(&desk, "flexi-job").code, 0);
    desk.put("h.seal", format!("0 {}\n", "0".repeat(64)));
    let listed = desk.run(&["consent", "list", "--history", "h", "--at", "2025-06-02T11:00"]);
    assert_eq!((listed.code, listed.stdout.as_str()), (2, ""));
    assert!(listed.stderr.contains("h.seal"), "{}", listed.stderr);
    for place in ["-", "."] {
        let of = ["--employer", "0999999031", "--worker", "07062100469", "--purpose", "flexi-job", "--history", place];
        let refused = desk.run(&[&["consent", "request", "--at", "2025-06-02T10:02"][..], &of].concat());
        assert!(refused.code == 2 && refused.stderr.contains("is no ordinary file"), "{place}: {}", refused.stderr);
    }
    assert_eq!(desk.names(), ["h", "h.seal"]);
}

#[test]
fn a_code_is_answered_once_and_what_was_withdrawn_shows_nothing() {
    let desk = Desk::new("consent-steps");
    let asked = request(&desk, "student-hours").stdout;
    let code = asked.split_whitespace().find(|word| word.starts_with("1-")).expect("a code").to_owned();
    let show_before =
        ["consent", "show", "--at", "2025-06-02T10:04", "--employer", "0999999031", "--worker", "07062100469"];
    let unanswered = desk.run(&[&show_before[..], &["--purpose", "student-hours", "--history", "h"]].concat());
    assert_eq!(unanswered.code, 1, "{}", unanswered.stderr);
    let grant = |at: &str| desk.run(&["consent", "grant", &code, "--history", "h", "--at", at]);
    assert_eq!(grant("2025-06-02T10:05").code, 0);
    assert_eq!(grant("2025-06-02T10:06").code, 2);
    let of = ["--employer", "0999999031", "--worker", "07062100469", "--purpose", "student-hours", "--history", "h"];
    let show = |at: &str| desk.run(&[&["consent", "show", "--at", at][..], &of].concat());
    let shown = show("2025-06-02T10:05");
    assert_eq!(shown.code, 0, "{}", shown.stdout);
    assert!(!shown.stdout.contains("07062100469"), "{}", shown.stdout);
    assert_eq!(desk.run(&[&["consent", "withdraw", "--at", "2025-06-10T09:00"][..], &of].concat()).code, 0);
    assert_eq!(show("2025-06-10T09:00").code, 1);
    // Nor does it to who asks as of the moment before.
    let before = show("2025-06-10T08:59");
    assert_eq!((before.code, before.stdout.as_str()), (2, ""));
    assert!(before.stderr.contains("2025-06-10 09:00"), "{}", before.stderr);
}

/// Asks for something and grants it. Whatever is done lies in the past, wherever the test runs.
fn granted(desk: &Desk, purpose: &[&str], at: &str) {
    let of = ["--employer", "0999999031", "--worker", "07062100469", "--history", "h", "--at", at, "--purpose"];
    let asked = desk.run(&[&["consent", "request"][..], &of, purpose].concat());
    assert_eq!(asked.code, 0, "{}", asked.stderr);
    let code = asked.stdout.split_whitespace().skip_while(|word| *word != "code").nth(1).expect("a code").to_owned();
    assert_eq!(desk.run(&["consent", "grant", &code, "--history", "h", "--at", at]).code, 0);
}

fn shown(desk: &Desk, purpose: &[&str], at: &str) -> Value {
    let of = ["--employer", "0999999031", "--worker", "07062100469", "--history", "h", "--at", at, "--facts", "f"];
    let format = ["--format", "ndjson", "--purpose"];
    let shown = desk.run(&[&["consent", "show"][..], &of, &format, purpose].concat());
    serde_json::from_str(&shown.stdout).unwrap_or_else(|_| panic!("{}", shown.stderr))
}

#[test]
fn a_grant_for_one_quarter_shows_no_other() {
    let desk = Desk::new("consent-quarter");
    let none = |quarter: &str| format!(r#"{{"worker":"07062100469","quarter":"{quarter}","kind":"none"}}"#);
    desk.put("f/careers.ndjson", [none("2024Q3"), none("2024Q4")].join("\n"));
    granted(&desk, &["flexi-job", "--quarter", "2025Q2"], "2025-06-20T09:00");
    // Without a quarter that of the moment is asked for.
    let june = shown(&desk, &["flexi-job"], "2025-06-30T23:59:59");
    assert_eq!((&june["decision"], &june["quarter"]), (&json!("allow"), &json!("2025Q2")), "{june}");
    // What was done abroad is another request.
    let note = june["note"].as_str().unwrap_or_default();
    assert!(june["eligible"] == false && note.contains("--purpose overseas-approval"), "{june}");
    for purpose in [&["flexi-job"][..], &["flexi-job", "--quarter", "2025Q3"]] {
        let july = shown(&desk, purpose, "2025-07-01T00:00");
        assert_eq!((&july["reason"], &july["eligible"]), (&json!("NEVER_REQUESTED"), &Value::Null), "{july}");
    }
    assert_eq!(shown(&desk, &["flexi-job", "--quarter", "2025Q2"], "2025-07-01T00:00")["decision"], "allow");
    let of = ["--employer", "0999999031", "--worker", "07062100469", "--history", "h", "--facts", "f"];
    let text =
        desk.run(&[&["consent", "show", "--purpose", "flexi-job", "--at", "2025-07-01T00:00"][..], &of].concat());
    assert!(text.stdout.starts_with("flexi-job in 2025Q3, worker *********69"), "{}", text.stdout);
}

#[test]
fn what_cannot_be_said_is_told_with_what_is_missing_and_hours_with_their_counter() {
    let desk = Desk::new("consent-missing");
    desk.put(
        "f/oss_approvals.ndjson",
        r#"{"worker":"07062100469","quarter":"2025Q2","decision":"approved","date":"2025-06-10"}"#,
    );
    granted(&desk, &["flexi-job"], "2025-06-02T09:00");
    granted(&desk, &["student-hours"], "2025-06-02T09:00");
    granted(&desk, &["overseas-approval", "--quarter", "2025Q2"], "2025-06-02T09:00");
    let status = shown(&desk, &["flexi-job"], "2025-06-03T09:00");
    assert_eq!((&status["eligible"], &status["missing"]), (&Value::Null, &json!("careers")), "{status}");
    let hours = shown(&desk, &["student-hours"], "2025-06-03T09:00");
    assert_eq!((&hours["hoursLeft"], &hours["missing"]), (&Value::Null, &json!("student_counters")), "{hours}");
    // A decision is shown from its day on, and not before.
    let approval = |at| shown(&desk, &["overseas-approval", "--quarter", "2025Q2"], at);
    let before = approval("2025-06-09T23:59:59");
    assert_eq!((&before["approved"], &before["missing"]), (&Value::Null, &json!("oss_approvals")), "{before}");
    let behind = approval("2025-06-10T00:00");
    assert_eq!((&behind["approved"], &behind["assumed"]), (&json!(true), &Value::Null), "{behind}");
    // Without its day it is assumed to have been made by then, and that is named.
    desk.put("f/oss_approvals.ndjson", r#"{"worker":"07062100469","quarter":"2025Q2","decision":"approved"}"#);
    let without_day = approval("2025-06-09T23:59:59");
    assert_eq!((&without_day["approved"], &without_day["assumed"]), (&json!(true), &json!(["approval-day"])));
    desk.put(
        "f/student_counters.ndjson",
        r#"{"worker":"07062100469","year":2025,"hoursLeft":60,"at":"2025-06-02T08:00:00+02:00"}"#,
    );
    let hours = shown(&desk, &["student-hours"], "2025-06-03T09:00");
    assert_eq!(
        (&hours["hoursLeft"], &hours["counterAt"]),
        (&json!(60), &json!("2025-06-02T08:00:00+02:00")),
        "{hours}"
    );
    // A counter that was read later changes nothing of before.
    let later = r#"{"worker":"07062100469","year":2025,"hoursLeft":20,"at":"2025-06-04T08:00:00+02:00"}"#;
    desk.put("f/student_counters.ndjson", format!("{}\n{later}", desk.read("f/student_counters.ndjson")));
    assert_eq!(shown(&desk, &["student-hours"], "2025-06-04T07:59:59")["hoursLeft"], 60);
    assert_eq!(shown(&desk, &["student-hours"], "2025-06-04T08:00")["hoursLeft"], 20);
    let of = ["--employer", "0999999031", "--worker", "07062100469", "--history", "h", "--facts", "f"];
    let text =
        desk.run(&[&["consent", "show", "--purpose", "student-hours", "--at", "2025-06-03T09:00"][..], &of].concat());
    assert!(text.stdout.contains("from a counter of 2025-06-02 08:00"), "{}", text.stdout);
}

#[test]
fn a_step_ahead_of_the_clock_is_refused_and_one_before_the_last_names_its_moment() {
    let desk = Desk::new("consent-clock");
    granted(&desk, &["student-hours"], "2025-06-02T10:00");
    let of = ["--employer", "0999999031", "--worker", "07062100469", "--purpose", "flexi-job", "--history", "h"];
    let ask = |at: &str| desk.run(&[&["consent", "request", "--at", at][..], &of].concat());
    let ahead = ask("2999-11-26T10:00");
    assert_eq!((ahead.code, ahead.stdout.as_str()), (2, ""));
    assert!(ahead.stderr.contains("2999-11-26 10:00 lies in the future"), "{}", ahead.stderr);
    let back = ask("2025-06-02T09:59:59");
    assert_eq!(back.code, 2);
    assert!(back.stderr.contains("before that of the last step, 2025-06-02 10:00"), "{}", back.stderr);
    assert_eq!(ask("2025-06-02T10:00").code, 0);
    // What is read may lie in the future.
    assert_eq!(desk.run(&["consent", "list", "--history", "h", "--at", "2999-11-26T10:00"]).code, 0);
}

#[test]
fn a_blank_line_in_a_history_keeps_nobody_from_going_on() {
    let desk = Desk::new("consent-blank");
    granted(&desk, &["student-hours"], "2025-06-02T10:00");
    for blank in ["\n", "\n  ", "\n\n"] {
        let text = desk.read("h") + blank;
        desk.put("h", text);
        granted(&desk, &["flexi-job"], "2025-06-02T10:00");
    }
    let listed = desk.run(&["consent", "list", "--history", "h", "--at", "2025-06-02T11:00"]);
    assert_eq!((listed.code, listed.stdout.matches("in force").count()), (0, 4), "{}", listed.stderr);
    let edited = desk.read("h").replace("grant", "refuse");
    desk.put("h", edited);
    let refused = desk.run(&["consent", "list", "--history", "h"]);
    assert_eq!(refused.code, 2);
    assert!(refused.stderr.contains("put a copy of the file back"), "{}", refused.stderr);
}

#[test]
fn a_seal_without_its_history_is_no_place_for_a_new_one() {
    let desk = Desk::new("consent-seal-alone");
    granted(&desk, &["student-hours"], "2025-06-02T10:00");
    let other = Desk::new("consent-seal-left");
    other.put("h.seal", desk.read("h.seal"));
    let asked = request(&other, "flexi-job");
    assert_eq!((asked.code, asked.stdout.as_str()), (2, ""));
    assert!(asked.stderr.contains("is not there, and its seal"), "{}", asked.stderr);
    assert_eq!(other.names(), ["h.seal"]);
}

#[test]
fn hours_are_not_shown_where_a_record_of_the_student_could_not_be_read() {
    let desk = Desk::new("consent-unread");
    granted(&desk, &["student-hours"], "2025-06-02T09:00");
    let of = ["--employer", "0999999031", "--worker", "07062100469", "--history", "h", "--at", "2025-06-03T09:00"];
    for left in [0, 60] {
        let counter =
            format!(r#"{{"worker":"07062100469","year":2025,"hoursLeft":{left},"at":"2025-06-02T08:00:00+02:00"}}"#);
        desk.put("f/student_counters.ndjson", counter);
        for (unread, told) in [("", json!(left)), ("{\"unread\":{\"ssin\":\"07062100469\"}}\n", Value::Null)] {
            desk.put("r", format!("{{\"register\":1}}\n{unread}"));
            let show = ["consent", "show", "--purpose", "student-hours", "--facts", "f", "--register", "r"];
            let shown = desk.run(&[&show[..], &of, &["--format", "ndjson"]].concat());
            let shown: Value = serde_json::from_str(&shown.stdout).unwrap_or_else(|_| panic!("{}", shown.stderr));
            assert_eq!(shown["hoursLeft"], told, "{shown}");
            assert_eq!(shown["missing"].is_null(), unread.is_empty(), "{shown}");
        }
    }
}
