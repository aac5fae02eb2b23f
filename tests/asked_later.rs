//! Contracts, seen from a moment behind the last declaration that is here: what is due by then may have been declared since.

use dimona::declaration::register::Register;
use dimona::engine::Engine;
use dimona::facts::{FactBook, TableFormat};
use dimona::judgement::{Need, State};

/// A register as of the 13th, in which a period without an end is open.
const REGISTER: &str = r#"{"register":1,"asOf":"2026-11-13T09:00:00+01:00","covers":"all"}
{"period":{"ssin":"85073004417","employer":{"enterpriseNumber":"0999999031"},"workerType":"OTH","jointCommittee":"XXX","startDate":"2026-11-02","late":false}}"#;

/// One contract that ends on Friday 20 November, and one that begins on Monday the 16th, which nobody declared.
const CONTRACTS: &str = r#"{"worker":"85073004417","enterpriseNumber":"0999999031","start":"2026-11-02","end":"2026-11-20","workerType":"OTH"}
{"worker":"93051822361","enterpriseNumber":"0999999031","start":"2026-11-16","end":"2026-12-18","workerType":"OTH"}"#;

/// What is told of the contracts by this moment, by rule and what is missing.
fn told(asked: Option<&str>) -> Vec<(String, Option<Need>)> {
    let mut facts = FactBook::new();
    facts.read_table("contracts", "contracts", TableFormat::Ndjson, CONTRACTS.as_bytes()).expect("right rows");
    let mut builder = Engine::builder().facts(facts);
    if let Some(at) = asked {
        builder = builder.asked_at(at.parse().expect("a moment"));
    }
    let engine = builder.build().expect("the rules fit together");
    let register: Register = engine.read_register("register", REGISTER.as_bytes()).expect("a register");
    let work = engine.undeclared(&register);
    let rule = |of: &dimona::engine::Undeclared| engine.rule(of.finding.rule()).name.to_owned();
    let missing = |of: &dimona::engine::Undeclared| match of.finding.state() {
        State::Undetermined(missing) => Some(missing.need()),
        _ => None,
    };
    let mut told: Vec<_> = work.found.iter().map(|of| (rule(of), missing(of))).collect();
    told.sort_by(|one, other| one.0.cmp(&other.0));
    told
}

#[test]
fn what_is_due_by_then_is_open_since_it_may_have_been_declared() {
    assert!(told(None).is_empty(), "on the 13th nothing is due");
    let open = |rule: &str| (rule.to_owned(), Some(Need::DeclarationsSince));
    // The first working day behind Friday the 20th is Saturday the 21st.
    assert_eq!(told(Some("2026-11-17T09:00")), [open("work-without-declaration")]);
    assert_eq!(told(Some("2026-11-21T23:59")), [open("work-without-declaration")]);
    assert_eq!(told(Some("2026-11-22T00:00")), [open("period-open-behind-contract"), open("work-without-declaration")]);
}
