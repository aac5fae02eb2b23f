//! What must stand in a declaration and what must not: said once more, from the glossary and not from the form table, and tried on
//! the smallest declaration of every worker type, form and kind.

mod header;
mod minimal;
mod presence;
mod xml;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use dimona::codec::rest_json::decode;
use dimona::declaration::message::EmployerNumbers;
use dimona::declaration::register::Register;
use dimona::engine::{Engine, Verdict};
use dimona::facts::{CareerEntry, Employer, FactBook, Fraction, WorkKind};
use dimona::id::{EnterpriseNumber, Ssin};
use serde_json::Value;

/// The folder of the smallest declarations.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/minimal")
}

/// The smallest declaration of this name.
fn minimal(name: &str) -> Value {
    let text = std::fs::read_to_string(folder().join(format!("{name}.json"))).expect("the fixture can be read");
    serde_json::from_str(&text).expect("the fixture is JSON")
}

/// An engine that knows the careers of which a flexi-job takes something: full-time work elsewhere, quarter by quarter.
fn engine() -> Engine {
    let mut facts = FactBook::new();
    let worker: Ssin = "90021400128".parse().expect("an SSIN");
    for quarter in ["2025Q2", "2025Q3", "2025Q4"] {
        let work = CareerEntry::new(WorkKind::Ordinary, EmployerNumbers::NONE, Some(Fraction::ONE)).expect("work");
        facts.add_career(worker, quarter.parse().expect("a quarter"), work);
    }
    Engine::builder().facts(facts).build().expect("the rules fit together")
}

/// The same for teachers of a provincial or local administration (TEA), which nobody else has.
fn engine_of_school() -> Engine {
    let number = EnterpriseNumber::parse_digits("0999222239").expect("a number");
    let mut school = Employer::from(EmployerNumbers::from(number));
    school.provincial_or_local = Some(true);
    let mut facts = FactBook::new();
    facts.add_employer(school);
    Engine::builder().facts(facts).build().expect("the rules fit together")
}

/// The one of the two that knows the employer of a fixture.
fn knowing<'e>([plain, school]: &'e [Engine; 2], name: &str) -> &'e Engine {
    if name == "in-tea" { school } else { plain }
}

/// What the NSSO would say, where these declarations came before.
fn check(engine: &Engine, before: &[&str], record: &Value) -> Verdict {
    let mut register = Register::new();
    for name in before {
        let verdict = verdict(engine, &register, &minimal(name));
        register.apply(verdict.effect()).expect("the verdict is fresh");
    }
    verdict(engine, &register, record)
}

fn verdict(engine: &Engine, register: &Register, record: &Value) -> Verdict {
    let text = record.to_string();
    engine.check(&decode(text.as_bytes(), 0).expect("a record"), register)
}

fn codes(engine: &Engine, verdict: &Verdict) -> BTreeSet<String> {
    engine.anomalies(verdict).into_iter().map(|code| code.to_string()).collect()
}

fn set(codes: &str) -> BTreeSet<String> {
    codes.split_whitespace().map(str::to_owned).collect()
}

/// The same record without the member at this path.
fn without(record: &Value, path: &str) -> Value {
    let mut record = record.clone();
    let (parent, name) = path.rsplit_once('/').expect("a path");
    let removed = record.pointer_mut(parent).and_then(|of| of.as_object_mut()?.remove(name));
    assert!(removed.is_some(), "there is no {path}");
    record
}

/// The same record with this value at this path.
fn with(record: &Value, path: &str, value: Value) -> Value {
    let mut record = record.clone();
    let (parent, name) = path.rsplit_once('/').expect("a path");
    let parent = record.pointer_mut(parent).and_then(Value::as_object_mut).unwrap_or_else(|| panic!("{path}"));
    assert!(parent.insert(name.to_owned(), value).is_none(), "there is a {path} already");
    record
}
