//! Interim@work: what an agency worker sees, held against the facts of the law about it.

mod contracts;
mod half_years;
mod in_time;
mod many;
mod relations;
mod several;

use std::sync::LazyLock;

use dimona::Engine;
use dimona::chrono::NaiveDate;
use dimona::declaration::register::Register;
use dimona::facts::{FactBook, TableFormat};
use dimona::interim::{Asked, SCHEMA, View, write_view};
use dimona::policy::Policies;
use dimona::report::{ReportOptions, Style};
use jsonschema::Validator;
use serde_json::{Value, json};

const WORKER: &str = "90021400128";
const AGENCY: &str = "0999444448";
const OTHER_AGENCY: &str = "0999777713";
const USER: &str = "0999555504";
const OTHER_USER: &str = "0999111183";

/// A period of the agency at the user, with these members otherwise.
fn period(from: &str, to: &str, other: Value) -> String {
    let mut period = json!({
        "ssin": WORKER, "employer": {"enterpriseNumber": AGENCY}, "workerType": "OTH", "jointCommittee": "322",
        "startDate": from, "userJointCommittee": "XXX", "userEnterpriseNumber": USER, "endDate": to, "late": false,
    });
    change(&mut period, other);
    json!({"period": period}).to_string()
}

/// A contract of the same, with these members otherwise.
fn contract(from: &str, to: &str, other: Value) -> String {
    let mut contract = json!({
        "worker": WORKER, "enterpriseNumber": AGENCY, "userEnterpriseNumber": USER, "start": from, "end": to,
        "workerType": "OTH",
    });
    change(&mut contract, other);
    contract.to_string()
}

fn change(object: &mut Value, other: Value) {
    let members = object.as_object_mut().expect("an object");
    for (name, value) in other.as_object().expect("an object") {
        if value.is_null() {
            members.remove(name)
        } else {
            members.insert(name.clone(), value.clone())
        };
    }
}

/// A register that holds every declaration up to the end of 2026.
const WHOLE: &str = r#"{"register":1,"asOf":"2027-01-01T00:00:00+01:00","covers":"all"}"#;
/// One that may lack some.
const PARTIAL: &str = r#"{"register":1,"asOf":"2027-01-01T00:00:00+01:00"}"#;

struct World {
    engine: Engine,
    register: Register,
}

impl World {
    fn new(head: &str, periods: &[String], contracts: &[String]) -> World {
        World::with(head, periods, &[("contracts", contracts.join("\n"))], Policies::default())
    }

    fn with(head: &str, periods: &[String], tables: &[(&str, String)], policies: Policies) -> World {
        let mut facts = FactBook::new();
        for (table, lines) in tables {
            facts
                .read_table(table, table, TableFormat::Ndjson, lines.as_bytes())
                .unwrap_or_else(|fault| panic!("{table}: {fault}"));
        }
        let engine = Engine::builder().facts(facts).policies(policies).build().expect("an engine");
        let lines = format!("{head}\n{}\n", periods.join("\n"));
        let register = engine.read_register("register", lines.as_bytes()).unwrap_or_else(|fault| panic!("{fault}"));
        World { engine, register }
    }

    fn asked(&self, on: &str, change: impl Fn(&mut Asked)) -> Vec<Value> {
        let mut asked = Asked::new(WORKER.parse().expect("a number"), day(on));
        change(&mut asked);
        objects(&View::of(&self.engine, &self.register, &asked))
    }

    fn on(&self, on: &str) -> Vec<Value> {
        self.asked(on, |_| {})
    }

    /// The one relation that is shown.
    fn one(&self, on: &str) -> Value {
        let all: Vec<_> = self.on(on).into_iter().filter(|of| of["declared"].is_boolean()).collect();
        let [relation] = &all[..] else { panic!("{all:#?}") };
        relation.clone()
    }
}

fn objects(view: &View) -> Vec<Value> {
    let mut output = Vec::new();
    write_view(&mut output, view, Style::Ndjson, ReportOptions::default(), false).expect("it is written");
    let lines = String::from_utf8(output).expect("text");
    let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    lines.iter().for_each(is_as_the_schema_says);
    lines
}

/// Whatever a test asks, each line of the answer is as the schema says, and with a member that it does not know it is not.
fn is_as_the_schema_says(line: &Value) {
    static VALIDATOR: LazyLock<Validator> = LazyLock::new(|| {
        let schema = serde_json::from_str(SCHEMA).expect("JSON");
        jsonschema::validator_for(&schema).expect("a schema")
    });
    let wrong: Vec<String> = VALIDATOR.iter_errors(line).map(|fault| fault.to_string()).collect();
    assert!(wrong.is_empty(), "{wrong:?}\n{line:#}");
    let mut other = line.clone();
    other["other"] = true.into();
    assert!(!VALIDATOR.is_valid(&other), "{other}");
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// The day on which the worker looks.
const ON: &str = "2026-11-20";
