//! `dimona consent` with a history, as a user sees it.

mod support;

use std::fs::File;

use support::{Desk, Run};

fn request(desk: &Desk, purpose: &str) -> Run {
    let of = ["--employer", "0999999031", "--worker", "07062100469", "--purpose", purpose, "--history", "h"];
    desk.run(&[&["consent", "request", "--at", "2026-11-02T10:00"][..], &of].concat())
}

fn list(desk: &Desk) -> String {
    desk.run(&["consent", "list", "--worker", "07062100469", "--history", "h", "--at", "2026-11-02T11:00"]).stdout
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
    assert_eq!(desk.run(&[&["consent", "request", "--at", "2026-11-02T10:01"][..], &of].concat()).code, 0);
    assert_eq!(desk.names(), ["g", "h", "h.seal"]);
    assert!(list(&desk).contains("flexi-job"), "{}", list(&desk));
}

#[test]
fn a_seal_of_nothing_says_no_more_than_none_and_what_is_no_file_is_no_history() {
    let desk = Desk::new("consent-seal");
    assert_eq!(request(&desk, "student-hours").code, 0);
    assert_eq!(request(&desk, "flexi-job").code, 0);
    desk.put("h.seal", format!("0 {}\n", "0".repeat(64)));
    let listed = desk.run(&["consent", "list", "--history", "h", "--at", "2026-11-02T11:00"]);
    assert_eq!((listed.code, listed.stdout.as_str()), (2, ""));
    assert!(listed.stderr.contains("h.seal"), "{}", listed.stderr);
    for place in ["-", "."] {
        let of = ["--employer", "0999999031", "--worker", "07062100469", "--purpose", "flexi-job", "--history", place];
        let refused = desk.run(&[&["consent", "request", "--at", "2026-11-02T10:00"][..], &of].concat());
        assert!(refused.code == 2 && refused.stderr.contains("is no ordinary file"), "{place}: {}", refused.stderr);
    }
    assert_eq!(desk.names(), ["h", "h.seal"]);
}

#[test]
fn a_code_is_answered_once_and_what_was_withdrawn_shows_nothing() {
    let desk = Desk::new("consent-steps");
    let asked = request(&desk, "student-hours").stdout;
    let code = asked.split_whitespace().find(|word| word.starts_with("1-")).expect("a code").to_owned();
    let grant = |at: &str| desk.run(&["consent", "grant", &code, "--history", "h", "--at", at]);
    assert_eq!(grant("2026-11-02T10:05").code, 0);
    assert_eq!(grant("2026-11-02T10:06").code, 2);
    let of = ["--employer", "0999999031", "--worker", "07062100469", "--purpose", "student-hours", "--history", "h"];
    let show = |at: &str| desk.run(&[&["consent", "show", "--at", at][..], &of].concat());
    assert_eq!(show("2026-11-02T10:04").code, 1);
    let shown = show("2026-11-02T10:05");
    assert_eq!(shown.code, 0, "{}", shown.stdout);
    assert!(!shown.stdout.contains("07062100469"), "{}", shown.stdout);
    assert_eq!(desk.run(&[&["consent", "withdraw", "--at", "2026-11-10T09:00"][..], &of].concat()).code, 0);
    assert_eq!((show("2026-11-10T08:59").code, show("2026-11-10T09:00").code), (0, 1));
}
