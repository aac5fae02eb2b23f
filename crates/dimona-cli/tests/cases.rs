//! What the exit status says of cases: 0 where each was answered, 2 where one got an error in the place of an answer.

mod support;

use support::Desk;

/// The exit status of cases, one to a line, and how many lines were answered.
fn asked(test: &str, command: &[&str], cases: &str) -> (i32, usize) {
    let desk = Desk::new(test);
    desk.put("cases.ndjson", cases);
    let arguments = [command, &["cases.ndjson", "--format", "ndjson"]].concat();
    let run = desk.run(&arguments);
    (run.code, run.stdout.lines().count())
}

#[test]
fn an_answer_that_is_open_or_denied_is_an_answer() {
    let open = "{\"quarter\":\"2026Q3\"}\n";
    assert_eq!(asked("cases-open", &["measures"], open), (0, 1));
    let denied = "{\"date\":\"2026-07-01\",\"action\":\"modify\"}\n";
    assert_eq!(asked("cases-denied", &["works", "access"], denied), (0, 1));
    assert_eq!(asked("cases-untold", &["works", "declare"], "{\"date\":\"2026-07-01\"}\n"), (0, 1));
}

#[test]
fn a_quarter_without_values_is_not_answered() {
    // The last quarter that has values, and the one behind it.
    let known = "{\"quarter\":\"2026Q3\",\"category\":\"1\"}\n";
    let unknown = "{\"quarter\":\"2026Q4\",\"category\":\"1\"}\n";
    assert_eq!(asked("cases-known", &["measures"], known), (0, 1));
    assert_eq!(asked("cases-unknown", &["measures"], unknown), (2, 1));
    assert_eq!(asked("cases-mixed", &["measures"], &format!("{known}{unknown}{known}")), (2, 3));
    let desk = Desk::new("cases-text");
    desk.put("cases.ndjson", unknown);
    let run = desk.run(&["measures", "cases.ndjson"]);
    assert_eq!(run.code, 2);
    assert!(run.stdout.contains("error") && run.stdout.contains("2026Q4"), "{}", run.stdout);
}

#[test]
fn nor_is_a_case_that_cannot_be_read() {
    for (test, command) in [
        ("cases-bad-measures", &["measures"][..]),
        ("cases-bad-directory", &["directory"]),
        ("cases-bad-access", &["works", "access"]),
        ("cases-bad-declare", &["works", "declare"]),
        ("cases-bad-consent", &["consent", "decide"]),
    ] {
        assert_eq!(asked(test, command, "{\"nobody\":1}\n"), (2, 1), "{command:?}");
    }
}
