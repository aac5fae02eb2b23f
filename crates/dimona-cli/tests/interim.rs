//! `dimona interim`, as a user sees it.

mod support;

use support::{Run, program, root};

fn run(arguments: &[&str]) -> Run {
    program(&root(), arguments, b"")
}

/// What is shown of the worker of `fixtures/interim`, with these arguments.
fn shown(arguments: &[&str]) -> String {
    let register = ["--register", "fixtures/interim/register.ndjson", "--facts", "fixtures/interim/facts"];
    let asked = [&["interim", "97.09.28-351.36", "--on", "2026-11-20"], &register[..], arguments].concat();
    let output = run(&asked);
    assert_eq!(output.code, 0, "{}", output.stderr);
    output.stdout
}

#[test]
fn the_page_lists_relations_by_agency_and_user() {
    let page = shown(&["--to", "2026-08-31"]);
    assert!(page.starts_with("Interim@work for worker *********36 on 2026-11-20\n"), "{page}");
    let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text}: {page}"));
    assert!(at("agency 0999954489, user 0999956667") < at("agency 0999954489, user 0999958845"));
    assert!(page.contains("MISSING_DAY: days of the contract are not declared: 2026-05-13"), "{page}");
    assert!(page.contains("a declaration is no contract"), "{page}");
    // Seen in November, what could be done in June is told to have ended.
    assert!(page.contains("ended on 2026-06-08 at the latest") && !page.contains("you may leave"), "{page}");
    assert!(!page.contains("97092835136") && !page.contains("2026-05  "), "{page}");
    assert!(shown(&["--show-ssin"]).contains("worker 97092835136"));
}

#[test]
fn the_calendar_marks_each_day() {
    let page = shown(&["--to", "2026-08-31", "--calendar"]);
    assert!(page.contains("2026-05  ..........##!.................."), "{page}");
    assert!(page.contains("2026-06  #####+.##....................."), "{page}");
    assert!(page.contains("# declared, ! missing, ? perhaps missing, + left over"), "{page}");
}

#[test]
fn programs_get_an_object_for_each_relation_and_half_year() {
    let lines = shown(&["--format", "ndjson"]);
    let first = lines.lines().next().expect("a line");
    assert!(
        first.starts_with(r#"{"agency":"0999951125","user":"0999956667","workerType":"OTH","startDate":"2026-06-15","#)
    );
    assert!(first.contains(r#""inTime":"unknown""#) && first.contains(r#""correct":"unknown","faults":[]"#), "{first}");
    let last = lines.lines().last().expect("a line");
    assert!(
        last.starts_with(r#"{"user":"0999956667","halfYear":"2026H2","contracts":40,"contribution":"400.00""#),
        "{last}"
    );
    assert!(!lines.contains("97092835136"));
    // The count stays whole, whatever is filtered.
    let of_a_day = shown(&["--format", "ndjson", "--from", "2026-09-07", "--to", "2026-09-07"]);
    assert!(of_a_day.lines().count() == 2 && of_a_day.contains(r#""contracts":40"#), "{of_a_day}");
}

#[test]
fn filters_and_languages_are_taken_and_a_wrong_argument_is_told() {
    let none = shown(&["--type", "STU"]);
    assert!(none.contains("no labour relation among what was asked for"), "{none}");
    assert!(none.contains("relations with an agency in these years, not among what was asked for"), "{none}");
    let page = shown(&["--agency", "0999951125", "--lang", "nl"]);
    assert!(page.contains("uitzendkantoor 0999951125") && !page.contains("0999954489"), "{page}");
    assert!(!shown(&["--user", "0999958845"]).contains("0999956667"));
    for wrong in [&["--type", "ZZZ"][..], &["--agency", "1"], &["--policy", "no=such"]] {
        let asked = ["interim", "97092835136", "--on", "2026-11-20", "--register", "fixtures/interim/register.ndjson"];
        assert_eq!(run(&[&asked[..], wrong].concat()).code, 2, "{wrong:?}");
    }
    let missing = run(&["interim", "97092835136", "--on", "2026-11-20", "--register", "no-such-file"]);
    assert_eq!(missing.code, 2);
}
