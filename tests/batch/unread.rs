//! What a record that cannot be read leaves open, by the period that it names.

use dimona::codec::answers::Answers;
use dimona::declaration::register::{Coverage, Register};
use dimona::engine::Engine;
use serde_json::Value;

use crate::support::{Said, Way, batch, one_by_one};

/// A broken OUT of the first period: it names no worker.
const BROKEN: &str = r#"{"dimonaOut":{"periodId":660000000112,"endDate":"2026-02-10""#;

fn job(ssin: &str, period: &str, start: &str, at: &str) -> String {
    format!(
        r#"{{"employer":{{"enterpriseNumber":"0999999031"}},"worker":{{"ssin":"{ssin}"}},"dimonaIn":{{"startDate":"{start}","endDate":"{start}","features":{{"jointCommissionNumber":"XXX","workerType":"OTH"}}}},"context":{{"receivedAt":"{at}T10:00:00"{period}}}}}"#
    )
}

fn cancel(period: u64) -> String {
    format!(r#"{{"dimonaCancel":{{"periodId":{period}}},"context":{{"receivedAt":"2026-03-01T10:00:00"}}}}"#)
}

/// The file of these tests: two workers with a period each, and a change of a third period that is nobody's.
fn lines() -> [String; 8] {
    [
        job("07062100469", "", "2026-01-05", "2026-01-04"),
        job("07062100469", r#","periodId":660000000112"#, "2026-03-02", "2026-02-01"),
        job("90021400128", r#","periodId":660000000213"#, "2026-03-02", "2026-02-01"),
        BROKEN.to_owned(),
        job("07062100469", "", "2026-04-01", "2026-03-31"),
        job("90021400128", "", "2026-04-01", "2026-03-31"),
        cancel(660_000_000_213),
        cancel(660_000_000_112),
    ]
}

/// The answers, each with whether a record is named that cannot be read.
fn answers(said: &Said) -> Vec<(String, bool)> {
    let lines = said.report.lines().map(|line| serde_json::from_str::<Value>(line).expect("a report is JSON"));
    let told = lines.filter(|line| line.get("answer").is_some()).map(|line| {
        let is_open =
            line["findings"].as_array().expect("a list").iter().any(|of| of["rule"] == "unread-record-of-worker");
        (line["answer"].as_str().unwrap_or("?").to_owned(), is_open)
    });
    told.collect()
}

fn expected(told: &str) -> Vec<(String, bool)> {
    told.split(' ').map(|of| (of.trim_end_matches('!').to_owned(), of.ends_with('!'))).collect()
}

/// What every way to run these files says, which is the same.
fn said(files: &[String], register: &Register) -> Said {
    let engine = Engine::belgium();
    let plain = one_by_one(&engine, files, &Answers::default(), register.clone());
    for threads in 1..4 {
        for (chunk, memory) in [(1, 1), (700, 20_000), (1 << 20, 1 << 30)] {
            let way = Way { threads, chunk, memory };
            assert_eq!(batch(&engine, files, &Answers::default(), register.clone(), way), plain, "{way:?}");
        }
    }
    plain
}

fn everything() -> Register {
    Register::new().covering(Coverage::Everybody)
}

#[test]
fn a_broken_record_of_a_period_leaves_its_worker_open_from_there_on() {
    // What was before the period is certain, so is its IN, and the other worker.
    let said = said(&[lines().join("\n")], &everything());
    assert_eq!(answers(&said), expected("A A A B ?! A A ?!"));
    let unread: Vec<&str> = said.register.lines().filter(|line| line.contains("unread")).collect();
    assert_eq!(unread, [r#"{"unread":{"periodId":660000000112}}"#, r#"{"unread":{"ssin":"07062100469"}}"#]);
}

#[test]
fn where_the_broken_record_stands_makes_no_difference() {
    let [before, opens, other, _, after, others, cancels_other, cancels] = lines();
    let whole = [cancels, BROKEN.to_owned(), after, others, cancels_other, opens, other, before].join("\n");
    assert_eq!(answers(&said(std::slice::from_ref(&whole), &everything())), expected("?! B ?! A A A A A"));
    let cut = whole.find("\n{\"employer").expect("there are lines") + 1;
    let files = [whole[cut..].to_owned(), whole[..cut].to_owned()];
    assert_eq!(answers(&said(&files, &everything())), expected("?! A A A A A ?! B"));
}

#[test]
fn a_register_keeps_a_period_of_a_broken_record_until_its_worker_is_known() {
    let engine = Engine::belgium();
    let [before, opens, other, broken, after, others, cancels_other, cancels] = lines();
    let saved = said(&[[broken, before].join("\n")], &everything()).register;
    assert!(
        saved.contains(r#"{"unread":{"periodId":660000000112}}"#) && !saved.contains("unread\":{\"ssin"),
        "{saved}"
    );
    let register = engine.read_register("saved", saved.as_bytes()).expect("what was saved can be read");
    let second = [opens, other, after, others, cancels_other, cancels].join("\n");
    let next = said(&[second], &register);
    assert_eq!(answers(&next), expected("A A ?! A A ?!"));
    assert!(next.register.contains(r#"{"unread":{"ssin":"07062100469"}}"#));
    // The third run knows it from the worker.
    let register = engine.read_register("saved", next.register.as_bytes()).expect("what was saved can be read");
    let third = said(&[job("07062100469", "", "2026-05-01", "2026-04-30")], &register);
    assert_eq!(answers(&third), expected("?!"));
    assert_eq!(third.register.matches("unread").count(), 2);
}

#[test]
fn a_period_of_a_register_leads_to_its_worker() {
    let engine = Engine::belgium();
    let [before, opens, other, broken, after, others, cancels_other, cancels] = lines();
    let saved = said(&[[before, opens, other].join("\n")], &everything()).register;
    let register = engine.read_register("saved", saved.as_bytes()).expect("what was saved can be read");
    let said = said(&[[after, cancels, others, broken, cancels_other].join("\n")], &register);
    assert_eq!(answers(&said), expected("?! ?! A B A"));
}

#[test]
fn a_period_of_nobody_is_open_alone() {
    let [before, _, other, broken, after, others, cancels_other, cancels] = lines();
    let known = said(&[[&*other, &cancels].join("\n")], &everything());
    assert_eq!(answers(&known), expected("A B"), "nobody has opened the period");
    let said = said(&[[before, other, broken, after, others, cancels_other, cancels].join("\n")], &everything());
    assert_eq!(answers(&said), expected("A A B A A A ?!"));
}

#[test]
fn a_broken_in_may_have_opened_the_period_of_its_number() {
    let [before, opens, other, _, after, others, cancels_other, cancels] = lines();
    let broken = opens[..opens.len() - 1].to_owned();
    let said = said(&[[broken, before, after, other, others, cancels, cancels_other].join("\n")], &everything());
    assert_eq!(answers(&said), expected("B ?! ?! A A ?! A"));
}

#[test]
fn two_periods_of_one_number_are_both_open() {
    // The first IN is refused, since its end is before its begin; the number is the second worker's.
    let [_, opens, _, broken, after, others, ..] = lines();
    let refused = opens.replace(r#""endDate":"2026-03-02""#, r#""endDate":"2026-01-02""#);
    let second = job("90021400128", r#","periodId":660000000112"#, "2026-02-02", "2026-02-02");
    let said = said(&[[broken, refused, second, after, others].join("\n")], &everything());
    assert_eq!(answers(&said), expected("B B A ?! ?!"));
}

#[test]
fn near_misses_leave_nothing_open() {
    let [before, opens, other, _, after, others, cancels_other, cancels] = lines();
    for broken in [
        // Two periods; eleven digits that are no worker's; thirteen; and a broken number.
        r#"{"dimonaCancel":{"periodId":660000000112},"a":660000000213"#,
        r#"{"dimonaCancel":{"periodId":66000000011"#,
        r#"{"dimonaCancel":{"periodId":6600000001120"#,
        r#"{"dimonaCancel":{"periodId":"66000000011\\u0032""#,
    ] {
        let file = [&*before, &opens, &other, broken, &after, &others, &cancels_other, &cancels].join("\n");
        assert_eq!(answers(&said(&[file], &everything())), expected("A A A B A A A A"), "{broken}");
    }
}

#[test]
fn digits_that_are_escaped_are_digits() {
    let [before, opens, other, _, after, others, cancels_other, cancels] = lines();
    for (broken, told) in [
        (r#"{"dimonaCancel":{"periodId":"66000000011\u0032""#, "A A A B ?! A A ?!"),
        (r#"{"worker":{"ssin":"0706210046\u0039"}"#, "?! ?! A B ?! A A ?!"),
        (r#"{"worker":{"ssin":"07.06.21\u002d004.69"}"#, "?! ?! A B ?! A A ?!"),
    ] {
        let file = [&*before, &opens, &other, broken, &after, &others, &cancels_other, &cancels].join("\n");
        assert_eq!(answers(&said(&[file], &everything())), expected(told), "{broken}");
    }
}

#[test]
fn a_worker_is_made_out_behind_the_fault_too() {
    let [before, opens, other, _, after, others, ..] = lines();
    for garbage in ["x", ",", "[", "}", "\"", "//", "1 ", "{\"a\":}"] {
        let broken = format!("{garbage}{opens}");
        let said = said(&[[&before, &other, &broken, &after, &others].map(String::as_str).join("\n")], &everything());
        let told = answers(&said);
        assert_eq!(told.get(3..), expected("?! A").get(..), "{broken}");
    }
}

#[test]
fn a_worker_is_made_out_in_a_form_that_is_broken_before_its_number() {
    let form = |ssin: &str, start: &str, at: &str, broken: &str| {
        format!(
            "<Form><Identification>DIMONA</Identification><FormCreationDate>{at}</FormCreationDate><FormCreationHour>10:00:00.000\
             </FormCreationHour><AttestationStatus>0</AttestationStatus><TypeForm>SU</TypeForm>{broken}<DimonaIn><StartingDate>{start}\
             </StartingDate><EndingDate>{start}</EndingDate><EmployerId><CompanyID>0999999031</CompanyID></EmployerId>\
             <NaturalPerson><INSS>{ssin}</INSS></NaturalPerson><DimonaFeatures><JointCommissionNbr>XXX</JointCommissionNbr>\
             <WorkerType>OTH</WorkerType></DimonaFeatures></DimonaIn></Form>"
        )
    };
    let first = form("90021400128", "2026-03-02", "2026-02-01", "");
    let last = form("07062100469", "2026-04-01", "2026-03-31", "");
    for broken in ["SB<002", "<Reference>", "< ", "<!-- >", "<!--"] {
        let broken = form("07062100469", "2026-03-02", "2026-02-01", broken);
        let file = format!("<Dimona>{first}{broken}{last}</Dimona>");
        let told = answers(&said(&[file], &everything()));
        let last = told.last().expect("there are answers");
        assert!(last.1, "{broken}: {told:?}");
    }
}

#[test]
fn a_number_that_is_not_held_is_open_only_while_a_record_of_unknown_number_is_unread() {
    let engine = Engine::belgium();
    let unknown = cancel(660_000_000_213);
    let asked = r#"{"register":1,"covers":"all"}"#;
    for (broken, told) in [
        // The record says under which number it did something: it opened no other one.
        (r#"{"worker":{"ssin":"07062100469"},"dimonaCancel":{"periodId":660000000112"#, "B"),
        (BROKEN, "B"),
        (r#"{"worker":{"ssin":"07062100469"},"dimonaIn":{"startDate":"2026-02-02""#, "?"),
    ] {
        let at_once = answers(&said(&[[broken, &unknown].join("\n")], &everything()));
        assert_eq!(at_once.get(1..), expected(told).get(..), "{broken}, at once");
        let saved = said(&[broken.to_owned()], &everything()).register;
        let register = engine.read_register("saved", saved.as_bytes()).expect("what was saved can be read");
        let next_day = said(std::slice::from_ref(&unknown), &register);
        assert_eq!(answers(&next_day), expected(told), "{broken}, by days");
        assert_eq!(
            next_day.register.contains(r#""lacksNumbers":true"#),
            told == "?",
            "{broken}: {}",
            next_day.register
        );
    }
    // Who writes a register by hand may leave out whether the number is known: then it is not.
    let by_hand = |header: &str| {
        let text = format!("{header}\n{}", r#"{"unread":{"ssin":"07062100469"}}"#);
        let register = engine.read_register("by hand", text.as_bytes()).expect("a right register");
        answers(&said(std::slice::from_ref(&unknown), &register))
    };
    assert_eq!(by_hand(asked), expected("?"));
    assert_eq!(by_hand(&asked.replace('}', r#","lacksNumbers":false}"#)), expected("B"));
}
