//! A declaration is no contract: that is signed before work begins, or has the exception of electronic contracts.

use dimona::chrono::Datelike;
use serde_json::{Value, json};

use crate::{OTHER_USER, WHOLE, World, change, contract, day, period};

/// What is said of the signing, for a relation of this day with these members of the contract.
fn signing(on: &str, of_period: Value, of_contract: Value) -> Value {
    let (periods, contracts) = ([period(on, on, of_period)], [contract(on, on, of_contract)]);
    let world = World::new(WHOLE, &periods, &contracts);
    // A year later it is shown too.
    world.one(&format!("{}-06-01", day(on).year() + 1))["contract"].clone()
}

#[test]
fn up_to_2016_09_30_it_could_be_signed_within_two_working_days() {
    let signed = |on: &str, at: &str| signing(on, json!({}), json!({"signedAt": at}))["signed"].clone();
    // A Friday: Saturday and Monday are working days.
    assert_eq!(signed("2016-09-30", "2016-10-01"), "in-time");
    assert_eq!(signed("2016-09-30", "2016-10-04"), "late");
    // Working days end with the last of them, at whatever hour work began on the first, and whether an hour of the signing is told.
    for at in ["2016-10-03", "2016-10-03T09:00", "2016-10-03T23:59"] {
        assert_eq!(signed("2016-09-30", at), "in-time", "{at}");
    }
    assert_eq!(signed("2016-09-30", "2016-10-04T00:00"), "late");
    // Of what began on a Wednesday it is Friday.
    let on_wednesday = |at: &str, other: Value| {
        let mut told = json!({"signedAt": at});
        change(&mut told, other);
        signing("2016-09-28", json!({}), told)["signed"].clone()
    };
    for work in [json!({}), json!({"firstWork": "2016-09-28T08:00"})] {
        assert_eq!(on_wednesday("2016-09-30", work.clone()), "in-time", "{work}");
        assert_eq!(on_wednesday("2016-10-01", work.clone()), "late", "{work}");
    }
    // Since then, when work begins at the latest. Of one that is signed later it is open whether it is electronic and excused, but where
    // something is told that takes the exception.
    assert_eq!(signed("2016-10-01", "2016-09-30"), "in-time");
    let late =
        |at: &str| signing("2016-10-01", json!({}), json!({"signedAt": at, "draftAt": "2016-10-02"}))["signed"].clone();
    assert_eq!((late("2016-10-02"), late("2016-10-03")), (json!("late"), json!("late")));
    let open = signing("2016-10-01", json!({}), json!({"signedAt": "2016-10-03"}));
    assert_eq!((&open["signed"], &open["missing"]), (&json!("unknown"), &json!("electronic-contract")));
}

#[test]
fn what_is_told_of_a_day_to_come_is_a_plan() {
    let signed_of = |on: &str, of_period: Value, told: Value| {
        let (first, last) = ("2026-05-11", "2026-05-12");
        let world = World::new(WHOLE, &[period(first, last, of_period)], &[contract(first, last, told)]);
        let contract = &world.one(on)["contract"];
        (contract["signed"].clone(), contract["signedOn"].clone())
    };
    let signed = |on: &str, told: Value| signed_of(on, json!({}), told);
    let at = |day: &str| json!({"signedAt": day});
    assert_eq!(signed("2026-05-07", at("2026-05-08")), (json!("not-yet"), json!("2026-05-08")));
    assert_eq!(signed("2026-05-08", at("2026-05-08")), (json!("in-time"), json!("2026-05-08")));
    // Behind the begin of work it will be late, or excused.
    assert_eq!(signed("2026-05-10", at("2026-05-12")), (json!("not-yet"), json!("2026-05-12")));
    // Once work has begun without it, it is not planned any more.
    assert_eq!(signed("2026-05-11", at("2026-05-12")), (json!("unknown"), json!("2026-05-12")));
    // An exception holds when work begins as drafted.
    let hours = json!({"workerType": "EXT", "startHour": "0800", "endHour": "1600", "userJointCommittee": "302", "endDate": "2026-05-11"});
    let mut drafted = json!({"intentAt": "2026-05-04", "draftAt": "2026-05-05", "draftStart": "2026-05-11T08:00"});
    change(&mut drafted, json!({"firstWork": "2026-05-11T08:00", "workerType": "EXT", "end": "2026-05-11"}));
    assert_eq!(signed_of("2026-05-10", hours.clone(), drafted.clone()), (json!("not-yet"), Value::Null));
    assert_eq!(signed_of("2026-05-11", hours, drafted), (json!("electronic-exception"), Value::Null));
}

#[test]
fn where_nothing_excuses_it_the_signing_is_what_is_missing() {
    let told = json!({"intentAt": "2026-05-01", "firstWork": "2026-05-11T08:00", "draftAt": "2026-05-11T09:00"});
    let open = signing("2026-05-11", json!({}), told);
    assert_eq!((&open["signed"], &open["missing"]), (&json!("unknown"), &json!("contract-signing")));
}

#[test]
fn on_the_first_day_the_minute_decides() {
    let signed = |at: &str| {
        let told = json!({"signedAt": at, "firstWork": "2026-05-11T08:00", "draftAt": "2026-05-11T08:01"});
        signing("2026-05-11", json!({}), told)["signed"].clone()
    };
    assert_eq!(signed("2026-05-11T08:00"), "in-time");
    assert_eq!(signed("2026-05-11T08:01"), "late");
    assert_eq!(signed("2026-05-11"), "unknown");
}

/// An electronic contract that has the exception: intent, draft, begin as drafted, and the Dimona in time.
fn electronic(of_period: Value, other: Value) -> Value {
    let mut told = json!({
        "signedAt": "2026-05-12", "intentAt": "2026-05-01", "draftAt": "2026-05-10", "draftStart": "2026-05-11T08:00",
        "firstWork": "2026-05-11T08:00", "workerType": "EXT",
    });
    change(&mut told, other);
    let mut extra = json!({"workerType": "EXT", "startHour": "0800", "endHour": "1600", "userJointCommittee": "302"});
    // A member without a value is taken away later.
    extra.as_object_mut().expect("an object").extend(of_period.as_object().expect("an object").clone());
    signing("2026-05-11", extra, told)
}

#[test]
fn an_electronic_contract_may_be_signed_later_where_four_things_come_together() {
    assert_eq!(electronic(json!({}), json!({}))["signed"], "electronic-exception");
    // Also while it is not signed.
    assert_eq!(electronic(json!({}), json!({"signedAt": null}))["signed"], "electronic-exception");
    for other in [
        json!({"intentAt": "2026-05-12"}),
        json!({"draftAt": "2026-05-11T08:01"}),
        json!({"draftStart": "2026-05-11T07:59"}),
    ] {
        let of = electronic(json!({}), other.clone());
        assert_eq!((&of["signed"], &of["lateForTheDimona"]), (&json!("late"), &json!(false)), "{other}");
    }
    assert_eq!(electronic(json!({}), json!({"intentAt": "2026-05-11T08:00"}))["signed"], "electronic-exception");
}

#[test]
fn a_late_dimona_takes_the_exception() {
    let late = electronic(json!({"late": true}), json!({}));
    assert_eq!((&late["signed"], &late["lateForTheDimona"]), (&json!("late"), &json!(true)));
    // Where all else is told, it is the moment of reception that is missing, and not what the contract tells.
    let open = electronic(json!({"late": null}), json!({}));
    assert_eq!((&open["signed"], &open["missing"]), (&json!("unknown"), &json!("reception-moment")));
    let open = electronic(json!({"late": null}), json!({"draftAt": null}));
    assert_eq!((&open["signed"], &open["missing"]), (&json!("unknown"), &json!("electronic-contract")));
    // A contract that was signed before needs no exception.
    assert_eq!(electronic(json!({"late": true}), json!({"signedAt": "2026-05-10"}))["signed"], "in-time");
}

#[test]
fn the_contract_of_work_that_nobody_declared_may_be_signed_in_time() {
    let signed = |other: Value| {
        let mut told = json!({"firstWork": "2026-05-11T08:00"});
        change(&mut told, other);
        World::new(WHOLE, &[], &[contract("2026-05-11", "2026-05-12", told)]).one("2026-11-20")["contract"].clone()
    };
    assert_eq!(signed(json!({"signedAt": "2026-05-10"}))["signed"], "in-time");
    let electronic = json!({
        "signedAt": "2026-05-12", "intentAt": "2026-05-01", "draftAt": "2026-05-10", "draftStart": "2026-05-11T08:00",
    });
    let late = signed(electronic);
    assert_eq!((&late["signed"], &late["lateForTheDimona"]), (&json!("late"), &json!(true)));
    assert_eq!(signed(json!({}))["signed"], "unknown");
}

#[test]
fn of_two_users_on_one_day_each_has_its_own_contract() {
    let (day, other) = ("2026-05-11", json!({"userEnterpriseNumber": OTHER_USER}));
    let signed = |user: Value, at: &str| {
        let mut told = json!({"signedAt": at, "draftAt": "2026-05-12"});
        change(&mut told, user);
        contract(day, day, told)
    };
    let contracts = [signed(json!({}), "2026-05-10"), signed(other.clone(), "2026-05-12")];
    let world = World::new(WHOLE, &[period(day, day, json!({})), period(day, day, other)], &contracts);
    let all = world.on("2026-11-20");
    let signed: Vec<_> = all.iter().filter(|of| of["declared"] == true).map(|of| &of["contract"]["signed"]).collect();
    // The one at the other user comes first.
    assert_eq!(signed, ["late", "in-time"]);
}

#[test]
fn the_intent_of_an_earlier_hiring_stands() {
    let before = contract("2026-04-01", "2026-04-01", json!({"intentAt": "2026-03-31", "signedAt": "2026-03-31"}));
    let electronic = json!({
        "signedAt": "2026-05-12", "draftAt": "2026-05-10", "draftStart": "2026-05-11T08:00", "firstWork": "2026-05-11T08:00",
        "workerType": "EXT",
    });
    let extra = json!({"workerType": "EXT", "startHour": "0800", "endHour": "1600", "userJointCommittee": "302"});
    let contracts = [before, contract("2026-05-11", "2026-05-11", electronic)];
    let periods = [period("2026-04-01", "2026-04-01", json!({})), period("2026-05-11", "2026-05-11", extra)];
    let signed =
        |contracts: &[String]| World::new(WHOLE, &periods, contracts).on("2026-11-20")[1]["contract"]["signed"].clone();
    assert_eq!(signed(&contracts), "electronic-exception");
    assert_eq!(signed(&contracts[1..]), "unknown");
}
