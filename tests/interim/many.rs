//! A worker with very many contracts and periods: each is looked at a few times, and what is beyond all measure is open.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use dimona::Engine;
use dimona::chrono::{Days, NaiveDate};
use dimona::declaration::message::EmployerNumbers;
use dimona::declaration::register::MOST_PERIODS;
use dimona::facts::{EmployerIdentity, FactBook, Facts, Known, TableFormat};
use dimona::interim::{Asked, View};
use dimona::judgement::Need;
use serde_json::{Value, json};

use crate::{ON, WHOLE, WORKER, World, contract, day, period};

/// The facts of a book, with how often it was asked who has some numbers.
#[derive(Debug)]
struct Counting {
    book: FactBook,
    asked: Arc<AtomicUsize>,
}

impl Facts for Counting {
    fn behind(&self) -> Option<&dyn Facts> {
        Some(&self.book)
    }

    fn employer_identity(&self, of: &EmployerNumbers) -> Known<EmployerIdentity> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        self.book.employer_identity(of)
    }
}

/// How often who an employer is was asked, for so many contracts and periods of a day each.
fn asked(count: usize, of_contract: &Value, of_period: &Value) -> (usize, View) {
    let days: Vec<String> = (0..count).map(|at| nth(at % 900).to_string()).collect();
    let contracts: Vec<_> = days.iter().map(|day| contract(day, day, of_contract.clone())).collect();
    let periods: Vec<_> = days.iter().map(|day| period(day, day, of_period.clone())).collect();
    let mut book = FactBook::new();
    book.read_table("contracts", "contracts", TableFormat::Ndjson, contracts.join("\n").as_bytes()).expect("a table");
    let asked = Arc::new(AtomicUsize::new(0));
    let facts = Counting { book, asked: asked.clone() };
    let engine = Engine::builder().facts(facts).build().expect("an engine");
    let register = engine.read_register("register", format!("{WHOLE}\n{}\n", periods.join("\n")).as_bytes());
    let before = asked.load(Ordering::Relaxed);
    let view =
        View::of(&engine, &register.expect("a register"), &Asked::new(WORKER.parse().expect("a number"), day(ON)));
    (asked.load(Ordering::Relaxed) - before, view)
}

fn nth(at: usize) -> NaiveDate {
    day("2025-01-01") + Days::new(u64::try_from(at).expect("small"))
}

#[test]
fn twice_as_many_contracts_and_periods_are_twice_the_work() {
    // Those with no user, at another agency than that of the periods, once made a question for each contract and each period.
    let elsewhere = json!({"userEnterpriseNumber": null, "enterpriseNumber": "0999777713"});
    for of_contract in [json!({}), elsewhere] {
        let [(less, _), (more, view)] = [400, 800].map(|count| asked(count, &of_contract, &json!({})));
        assert_eq!(view.relations.len(), 800);
        assert!(more <= 2 * less + 100 && more < 40 * 800, "{less} and {more}: {of_contract}");
    }
}

#[test]
fn of_more_contracts_than_are_looked_through_nothing_is_certain() {
    let told = |count: usize| {
        let day = "2026-05-11";
        let other = contract("2026-06-01", "2026-06-01", json!({"signedAt": "2026-05-31"}));
        let contracts: Vec<_> = (1..count).map(|_| other.clone()).chain([contract(day, day, json!({}))]).collect();
        World::new(WHOLE, &[period(day, day, json!({}))], &contracts).on(ON)
    };
    let most = told(MOST_PERIODS);
    assert_eq!((&most[0]["correct"], &most[0]["inTime"]), (&json!("yes"), &json!("yes")));
    let more = told(MOST_PERIODS + 1);
    let of = more.iter().find(|of| of["declared"] == true).expect("a relation");
    assert_eq!(
        (&of["correct"], &of["faults"], &of["missing"]),
        (&json!("unknown"), &json!([]), &json!(["many-periods"]))
    );
    assert_eq!((&of["inTime"], &of["contract"]["signed"]), (&json!("unknown"), &json!("unknown")));
    assert!(more.iter().any(|of| of["open"] == json!(["many-periods"])), "{more:#?}");
}

#[test]
fn contracts_and_periods_that_all_share_a_day_are_open() {
    let on = "2026-05-11";
    let contracts: Vec<_> = (0..300).map(|_| contract(on, on, json!({}))).collect();
    let periods: Vec<_> = (0..300).map(|_| period(on, on, json!({}))).collect();
    let world = World::new(WHOLE, &periods, &contracts);
    let asked = Asked::new(WORKER.parse().expect("a number"), day(ON));
    let view = View::of(&world.engine, &world.register, &asked);
    assert_eq!(view.relations.len(), 300);
    assert!(view.relations.iter().all(|of| of.is_correct().is_none()));
    assert!(view.relations.iter().all(|of| of.in_time.known().is_none()));
    assert!(view.open.contains(&Need::ManyPeriods), "{:?}", view.open);
}
