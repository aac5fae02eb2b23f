//! Work under a contract that begins before all that is declared of it.

use serde_json::{Value, json};

use crate::{ON, OTHER_AGENCY, OTHER_USER, PARTIAL, WHOLE, World, contract, period};

/// A contract from 7 to 11 September, of which 9 to 11 are declared in time.
fn world(head: &str, of_contract: Value) -> World {
    let contracts = [contract("2026-09-07", "2026-09-11", of_contract)];
    World::new(head, &[period("2026-09-09", "2026-09-11", json!({}))], &contracts)
}

/// Whether it is in time, what is missing for that, and when work began without a declaration.
fn told(world: &World, on: &str) -> (String, Value, Value) {
    let of = world.one(on);
    (of["inTime"].as_str().expect("told").to_owned(), of["inTimeMissing"].clone(), of["workBegan"].clone())
}

fn began(at: &str) -> Value {
    json!({"firstWork": at})
}

fn open(need: &str) -> (String, Value, Value) {
    ("unknown".to_owned(), json!(need), Value::Null)
}

fn no(since: &str) -> (String, Value, Value) {
    ("no".to_owned(), Value::Null, json!(since))
}

fn yes() -> (String, Value, Value) {
    ("yes".to_owned(), Value::Null, Value::Null)
}

#[test]
fn work_that_began_before_all_that_is_declared_was_not_declared_in_time() {
    for at in ["2026-09-07T08:00", "2026-09-07", "2026-09-08T23:59"] {
        assert_eq!(told(&world(WHOLE, began(at)), ON), no(&at[..10]), "{at}");
    }
    // On the first day that is declared the hour of reception decides, and behind it nothing.
    assert_eq!(told(&world(WHOLE, began("2026-09-09T08:00")), ON), open("reception-moment"));
    assert_eq!(told(&world(WHOLE, began("2026-09-09")), ON), yes());
    assert_eq!(told(&world(WHOLE, began("2026-09-10T08:00")), ON), yes());
    // Nobody need have worked on the first day of the contract.
    assert_eq!(told(&world(WHOLE, json!({})), ON), open("work-done"));
    let all = world(WHOLE, began("2026-09-07T08:00")).one(ON);
    assert_eq!(all["faults"], json!(["MISSING_DAY", "OTHER_DATES"]));
}

#[test]
fn what_may_be_declared_elsewhere_or_later_is_open() {
    assert_eq!(told(&world(PARTIAL, began("2026-09-07T08:00")), ON), open("period"));
    assert_eq!(told(&world(PARTIAL, json!({})), ON), open("period"));
    let up_to = |at: &str| {
        let head = format!(r#"{{"register":1,"asOf":"{at}+02:00","covers":"all"}}"#);
        told(&world(&head, began("2026-09-07T08:00")), ON)
    };
    // In the minute in which work began a declaration is in time, and in the next one it is not.
    assert_eq!(up_to("2026-09-07T08:00:00"), open("declarations-since"));
    assert_eq!(up_to("2026-09-07T08:01:00"), no("2026-09-07"));
    // Seen on the day before, on the first day, and on the next one.
    let world = world(WHOLE, began("2026-09-07T08:00"));
    assert_eq!(told(&world, "2026-09-06"), yes());
    assert_eq!(told(&world, "2026-09-07"), open("first-hour"));
    assert_eq!(told(&world, "2026-09-08"), no("2026-09-07"));
}

#[test]
fn a_declaration_that_came_before_the_work_is_found() {
    let with = |earlier: String| {
        let contracts = [contract("2026-09-07", "2026-09-11", began("2026-09-08T08:00"))];
        let world = World::new(WHOLE, &[earlier, period("2026-09-10", "2026-09-11", json!({}))], &contracts);
        let all = world.on(ON);
        let of = all.iter().find(|of| of["startDate"] == "2026-09-10").expect("a relation");
        of["inTime"].clone()
    };
    let on = |to: &str, other: Value| period("2026-09-07", to, other);
    // It holds that day, or one before it under the same contract, whatever the worker type.
    assert_eq!(with(on("2026-09-08", json!({}))), "yes");
    assert_eq!(with(on("2026-09-07", json!({}))), "yes");
    assert_eq!(with(on("2026-09-08", json!({"workerType": "STU", "plannedHours": 8}))), "yes");
    // At another user or agency it is none, nor where it is cancelled; where it may have been refused it is open.
    assert_eq!(with(on("2026-09-08", json!({"userEnterpriseNumber": OTHER_USER}))), "no");
    assert_eq!(with(on("2026-09-08", json!({"employer": {"enterpriseNumber": OTHER_AGENCY}}))), "no");
    assert_eq!(with(on("2026-09-08", json!({"cancelled": true, "periodId": 660_000_000_112_u64}))), "no");
    let doubtful = json!({"doubtfulOpening": true, "workerType": "STU", "plannedHours": 8});
    assert_eq!(with(on("2026-09-08", doubtful)), "unknown");
}

#[test]
fn of_work_by_the_hour_the_minute_decides() {
    let extra = json!({"workerType": "EXT", "startHour": "1000", "endHour": "1400", "userJointCommittee": "302"});
    let told = |at: &str| {
        let contracts = [contract(
            "2026-09-07",
            "2026-09-07",
            json!({"workerType": "EXT", "firstWork": format!("2026-09-07T{at}")}),
        )];
        told(&World::new(WHOLE, &[period("2026-09-07", "2026-09-07", extra.clone())], &contracts), ON)
    };
    assert_eq!(told("09:59"), no("2026-09-07"));
    assert_eq!(told("10:00"), yes());
}

#[test]
fn a_yes_by_the_day_names_what_it_assumes_of_the_hour() {
    let assumed = |world: &World| world.one(ON)["assumed"].clone();
    let first_hour = json!(["first-hour"]);
    assert_eq!(assumed(&world(WHOLE, began("2026-09-09"))), first_hour);
    // Work that began on a later day was declared before it, and of no other answer anything is assumed.
    assert_eq!(assumed(&world(WHOLE, began("2026-09-10"))), Value::Null);
    assert_eq!(assumed(&world(WHOLE, began("2026-09-09T08:00"))), Value::Null);
    assert_eq!(assumed(&world(WHOLE, began("2026-09-08"))), Value::Null);
    // By the hour the NSSO measures to the minute.
    let extra = json!({"workerType": "EXT", "startHour": "1000", "endHour": "1400", "userJointCommittee": "302"});
    let contracts = [contract("2026-09-07", "2026-09-07", json!({"workerType": "EXT"}))];
    let by_the_hour = World::new(WHOLE, &[period("2026-09-07", "2026-09-07", extra)], &contracts);
    assert_eq!((told(&by_the_hour, ON), assumed(&by_the_hour)), (yes(), Value::Null));
}

#[test]
fn what_begins_where_the_register_ends_was_declared_before_its_first_day() {
    let assumed = |as_of: &str| {
        let head = format!(r#"{{"register":1,"asOf":"{as_of}","covers":"all"}}"#);
        World::new(&head, &[period("2026-11-20", "2026-11-21", json!({}))], &[]).one("2026-11-19")["assumed"].clone()
    };
    assert_eq!(assumed("2026-11-19T12:00:00+01:00"), Value::Null);
    assert_eq!(assumed("2026-11-20T00:00:00+01:00"), Value::Null);
    assert_eq!(assumed("2026-11-20T00:00:01+01:00"), json!(["first-hour"]));
}

#[test]
fn a_contract_of_before_the_years_that_are_shown_was_declared_then() {
    let contracts = [contract("2024-12-30", "2025-01-10", began("2024-12-30T08:00"))];
    let declared = |earlier: &[String]| {
        let periods = [earlier, &[period("2025-01-02", "2025-01-10", json!({}))]].concat();
        World::new(WHOLE, &periods, &contracts).one(ON)["inTime"].clone()
    };
    assert_eq!(declared(&[period("2024-12-30", "2024-12-31", json!({}))]), "yes");
    assert_eq!(declared(&[]), "no");
}

#[test]
fn a_gap_behind_the_first_declared_day_is_no_late_begin() {
    let contracts = [contract("2026-09-07", "2026-09-11", began("2026-09-07T08:00"))];
    let parts = [("2026-09-07", "2026-09-08"), ("2026-09-10", "2026-09-11")];
    let parts = parts.map(|(from, to)| period(from, to, json!({"late": false})));
    let all = World::new(WHOLE, &parts, &contracts).on(ON);
    // Of the first the hour of reception is not told.
    assert_eq!(all.iter().map(|of| of["inTime"].clone()).collect::<Vec<_>>(), ["unknown", "yes"]);
    assert_eq!(all[0]["missingDays"], json!(["2026-09-09"]));
}
