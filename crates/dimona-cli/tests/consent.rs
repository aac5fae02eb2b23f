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
fn two_programs_do_not_add_at_once_and_one_that_was_killed_is_in_nobodys_way() {
    let desk = Desk::new("consent-lock");
    // What a program that was stopped without a word leaves.
    desk.put("h.lock", "");
    assert_eq!(request(&desk, "student-hours").code, 0);
    let held = File::open(desk.0.join("h.lock")).expect("it stays");
    held.lock().expect("nobody else holds it");
    let second = request(&desk, "flexi-job");
    assert_eq!((second.code, second.stdout.as_str()), (2, ""));
    assert!(second.stderr.contains("h: another program adds to it"), "{}", second.stderr);
    // Who reads waits for nobody.
    assert!(list(&desk).contains("student-hours") && !list(&desk).contains("flexi-job"), "{}", list(&desk));
    drop(held);
    assert_eq!(request(&desk, "flexi-job").code, 0);
    assert!(list(&desk).contains("flexi-job"), "{}", list(&desk));
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
