//! Successive day contracts, and what the user pays for them by half-year.

use dimona::chrono::NaiveDate;
use dimona::policy::Policies;
use serde_json::{Value, json};

use crate::{OTHER_AGENCY, OTHER_USER, PARTIAL, USER, WHOLE, World, contract, day, period};

/// Day contracts of so many days in a row from this one on.
fn row(from: &str, count: usize, other: &Value) -> Vec<String> {
    let days = day(from).iter_days().take(count).map(|day: NaiveDate| day.to_string());
    days.map(|day| period(&day, &day, other.clone())).collect()
}

fn half_years(world: &World, on: &str) -> Vec<Value> {
    world.on(on).into_iter().filter(|of| of["halfYear"].is_string()).collect()
}

fn of(periods: &[String], on: &str) -> Vec<Value> {
    half_years(&World::new(PARTIAL, periods, &[]), on)
}

fn paid(of: &Value) -> (i64, &Value) {
    (of["contracts"].as_i64().expect("a count"), &of["contribution"])
}

#[test]
fn each_tier_is_reached_with_its_first_contract() {
    for (count, euros) in [
        (39, "0.00"),
        (40, "400.00"),
        (59, "590.00"),
        (60, "900.00"),
        (79, "1185.00"),
        (80, "2400.00"),
        (99, "2970.00"),
        (100, "4000.00"),
    ] {
        let told = of(&row("2026-07-02", count, &json!({})), "2026-11-20");
        assert_eq!(told.len(), 1);
        assert_eq!((&told[0]["user"], &told[0]["halfYear"]), (&json!(USER), &json!("2026H2")));
        assert_eq!(paid(&told[0]), (i64::try_from(count).expect("small"), &json!(euros)), "{count}");
    }
}

#[test]
fn the_half_year_ends_on_30_june_and_on_31_december() {
    // A chain over the end: of its first day and its last nobody says where they count.
    for (from, first, second) in [("2026-06-29", "2026H1", "2026H2"), ("2025-12-30", "2025H2", "2026H1")] {
        let told = of(&row(from, 4, &json!({})), "2026-11-20");
        let names: Vec<_> = told.iter().map(|of| of["halfYear"].clone()).collect();
        assert_eq!(names, [first, second]);
        assert!(told.iter().all(|of| paid(of) == (2, &json!("0.00"))), "{told:?}");
    }
    // One day on each side: whether they follow each other is open.
    let told = of(&row("2026-06-30", 2, &json!({})), "2026-11-20");
    assert!(told.iter().all(|of| of["contracts"] == 0 && of["contractsAtMost"] == 1), "{told:?}");
    // Where a tier hangs on it, what is paid is open.
    let mut periods = row("2026-05-22", 39, &json!({}));
    periods.extend(row("2026-06-30", 2, &json!({})));
    let told = of(&periods, "2026-11-20");
    assert_eq!(paid(&told[0]), (40, &json!("400.00")));
    let periods = [row("2026-04-01", 39, &json!({})), row("2026-06-30", 2, &json!({}))].concat();
    let told = of(&periods, "2026-11-20");
    assert_eq!((&told[0]["contracts"], &told[0]["contractsAtMost"]), (&json!(39), &json!(40)));
    assert_eq!(told[0]["contribution"], Value::Null);
    assert_eq!((&told[0]["contributionAtLeast"], &told[0]["contributionAtMost"]), (&json!("0.00"), &json!("400.00")));
    assert_eq!(told[0]["missing"], json!(["published-scope"]));
}

#[test]
fn the_contribution_is_due_from_2023_on() {
    for (from, euros) in [("2022-07-02", "0.00"), ("2023-01-02", "400.00")] {
        let told = of(&row(from, 40, &json!({})), "2023-06-01");
        assert_eq!(paid(&told[0]), (40, &json!(euros)), "{from}");
    }
    // So far the law is not known.
    let told = of(&row("2027-07-02", 40, &json!({})), "2026-11-20");
    assert_eq!((&told[0]["contribution"], &told[0]["missing"]), (&Value::Null, &json!(["law"])));
}

#[test]
fn those_of_one_user_count_together_and_what_is_left_out_does_not() {
    let from = "2026-07-02";
    let mixed =
        [row(from, 20, &json!({})), row("2026-07-22", 20, &json!({"userEnterpriseNumber": OTHER_USER}))].concat();
    assert_eq!(of(&mixed, "2026-11-20").iter().map(|of| paid(of).0).collect::<Vec<_>>(), [20, 20]);
    // Students count.
    let students = row(from, 40, &json!({"workerType": "STU", "plannedHours": 8}));
    assert_eq!(paid(&of(&students, "2026-11-20")[0]), (40, &json!("400.00")));
    // Flexi-jobs, occasional workers in agriculture, horticulture and horeca, and contracts of two days do not.
    assert!(of(&row(from, 40, &json!({"workerType": "FLX"})), "2026-11-20").is_empty());
    for committee in ["144", "145", "302"] {
        let extra = json!({"workerType": "EXT", "userJointCommittee": committee});
        assert!(of(&row(from, 40, &extra), "2026-11-20").is_empty(), "{committee}");
    }
    assert!(of(&[period("2026-07-02", "2026-07-03", json!({}))], "2026-11-20").is_empty());
    // A day between two breaks the chain.
    let broken: Vec<_> = (0..40).map(|n| day(from) + dimona::chrono::Days::new(2 * n)).collect();
    let broken: Vec<_> = broken.iter().map(|day| period(&day.to_string(), &day.to_string(), json!({}))).collect();
    assert_eq!(paid(&of(&broken, "2026-11-20")[0]), (0, &json!("0.00")));
}

#[test]
fn the_directory_tells_the_sector_of_a_user_whose_committee_is_not_declared() {
    let extra = json!({"workerType": "EXT", "userJointCommittee": null, "startHour": "0800", "endHour": "1600"});
    let periods = row("2026-07-02", 40, &extra);
    let contracts: Vec<String> = day("2026-07-02")
        .iter_days()
        .take(40)
        .map(|of| contract(&of.to_string(), &of.to_string(), json!({"workerType": "EXT"})))
        .collect();
    let told = |periods: &[String], committees: &[&str]| {
        let of = |committee: &&str| format!(r#"{{"enterpriseNumber":"{USER}","jointCommittee":"{committee}"}}"#);
        let employers: Vec<String> = committees.iter().map(of).collect();
        let tables = [("contracts", contracts.join("\n")), ("employers", employers.join("\n"))];
        half_years(&World::with(WHOLE, periods, &tables, Policies::default()), "2026-11-20")
    };
    for (committees, count, most) in [
        (&[][..], 0, Some(40)),
        (&["302"][..], 0, None),
        (&["144", "145"][..], 0, None),
        (&["140"][..], 40, None),
        (&["302", "140"][..], 0, Some(40)),
        // Any committee may be meant by it.
        (&["XXX"][..], 0, Some(40)),
    ] {
        let found = told(&periods, committees);
        let counts =
            found.iter().map(|of| (of["contracts"].as_i64(), of["contractsAtMost"].as_i64())).collect::<Vec<_>>();
        let expected = if count == 0 && most.is_none() { vec![] } else { vec![(Some(count), most)] };
        assert_eq!(counts, expected, "{committees:?}");
        if most.is_some() {
            assert_eq!(found[0]["missing"], json!(["user-sector"]), "{committees:?}");
        }
        // Of contracts of which nothing is declared too.
        let undeclared = told(&[], committees);
        assert_eq!(undeclared.is_empty(), expected.is_empty(), "{committees:?}: {undeclared:?}");
    }
}

#[test]
fn no_contribution_is_due_for_a_pensioner() {
    let told = |pensions: &str| {
        let periods = row("2026-07-02", 40, &json!({}));
        let tables = [("pensions", pensions.to_owned())];
        half_years(&World::with(PARTIAL, &periods, &tables, Policies::default()), "2026-11-20").remove(0)
    };
    let pension = |from: &str| format!(r#"{{"worker":"90021400128","kind":"retirement","from":"{from}"}}"#);
    assert_eq!(told(&pension("2020-01-01"))["contribution"], "0.00");
    // Whether who has the pension of a survivor is a pensioner here no source says.
    let survivor = told(&pension("2020-01-01").replace("retirement", "survivor"));
    assert_eq!((&survivor["contribution"], &survivor["missing"]), (&Value::Null, &json!(["pension-register"])));
    // One outside the Belgian register counts once its proof is accepted, and is open until the NSSO answers.
    let foreign = |proof: &str| told(&pension("2020-01-01").replace('}', &format!(r#","source":"foreign"{proof}}}"#)));
    assert_eq!(foreign(r#","proofAnswer":"accepted""#)["contribution"], "0.00");
    assert_eq!(foreign(r#","proofAnswer":"refused""#)["contribution"], "400.00");
    let pending = foreign("");
    assert_eq!((&pending["contribution"], &pending["missing"]), (&Value::Null, &json!(["proof-answer"])));
    assert_eq!((&pending["contributionAtLeast"], &pending["contributionAtMost"]), (&json!("0.00"), &json!("400.00")));
    let midway = told(&pension("2026-08-01"));
    assert_eq!((&midway["contribution"], &midway["missing"]), (&Value::Null, &json!(["pension-register"])));
    let none = told(r#"{"worker":"90021400128","kind":"none"}"#);
    assert_eq!((&none["contribution"], &none["assumed"]), (&json!("400.00"), &Value::Null));
    assert_eq!(of(&row("2026-07-02", 40, &json!({})), "2026-11-20")[0]["assumed"], json!(["pension-register"]));
}

#[test]
fn two_policies_choose_where_sources_differ() {
    let told = |periods: &[String], name: &str, value: &str| {
        let mut policies = Policies::default();
        policies.set(name, value).expect("a policy");
        half_years(&World::with(PARTIAL, periods, &[], policies), "2026-11-20")
    };
    let elsewhere = json!({"employer": {"enterpriseNumber": OTHER_AGENCY}});
    let agencies = [row("2026-07-02", 20, &json!({})), row("2026-07-22", 20, &elsewhere)].concat();
    assert_eq!(paid(&told(&agencies, "day-contract-agencies", "together")[0]), (40, &json!("400.00")));
    let apart = told(&agencies, "day-contract-agencies", "apart");
    assert_eq!(apart.iter().map(paid).collect::<Vec<_>>(), [(20, &json!("0.00")), (20, &json!("0.00"))]);
    assert!(apart.iter().all(|of| of["agency"].is_string()));
    // A Saturday and the Monday behind it.
    let weekend = [row("2026-10-03", 1, &json!({})), row("2026-10-05", 1, &json!({}))].concat();
    assert_eq!(paid(&told(&weekend, "day-contract-chain", "calendar-days")[0]).0, 0);
    assert_eq!(paid(&told(&weekend, "day-contract-chain", "working-days")[0]).0, 2);
}

/// Monday to Friday of eight weeks from 7 September 2026 on.
fn eight_weeks() -> Vec<[String; 5]> {
    let days = |monday: NaiveDate| [0, 1, 2, 3, 4].map(|n| (monday + dimona::chrono::Days::new(n)).to_string());
    day("2026-09-07").iter_days().step_by(7).take(8).map(days).collect()
}

/// What is told of eight declared weeks with these contracts for a day.
fn of_weeks(of_period: &Value, contracts: &[String]) -> Vec<Value> {
    let periods: Vec<_> = eight_weeks().iter().map(|week| period(&week[0], &week[4], of_period.clone())).collect();
    half_years(&World::new(WHOLE, &periods, contracts), "2026-12-31")
}

#[test]
fn day_contracts_that_are_declared_by_the_week_count_by_the_contracts() {
    let days: Vec<_> = eight_weeks().into_iter().flatten().collect();
    let contracts = |other: Value| days.iter().map(|day| contract(day, day, other.clone())).collect::<Vec<_>>();
    let told = of_weeks(&json!({}), &contracts(json!({})));
    assert_eq!((&told[0]["user"], &told[0]["halfYear"]), (&json!(USER), &json!("2026H2")));
    assert_eq!(paid(&told[0]), (40, &json!("400.00")));
    // One less reaches no tier.
    assert_eq!(paid(&of_weeks(&json!({}), &contracts(json!({}))[1..])[0]), (39, &json!("0.00")));
    // What a contract does not tell the declaration does.
    let untold = json!({"userEnterpriseNumber": null, "workerType": null});
    assert_eq!(paid(&of_weeks(&json!({}), &contracts(untold))[0]), (40, &json!("400.00")));
    // Without contracts a week is no day, and with contracts of two days or of the week it is none either.
    assert!(of_weeks(&json!({}), &[]).is_empty());
    let weeks: Vec<_> = eight_weeks().iter().map(|week| contract(&week[0], &week[4], json!({}))).collect();
    assert!(of_weeks(&json!({}), &weeks).is_empty());
    // Flexi-jobs and extras in horeca do not count, students do.
    assert!(of_weeks(&json!({"workerType": "FLX"}), &contracts(json!({"workerType": "FLX"}))).is_empty());
    let extra = json!({"workerType": "EXT", "userJointCommittee": "302"});
    assert!(of_weeks(&extra, &contracts(json!({"workerType": "EXT"}))).is_empty());
    let student = json!({"workerType": "STU", "plannedHours": 40});
    assert_eq!(paid(&of_weeks(&student, &contracts(json!({"workerType": "STU"})))[0]), (40, &json!("400.00")));
    // Two on one day are two or one.
    let twice = [contracts(json!({})), contracts(json!({}))[..1].to_vec()].concat();
    let told = of_weeks(&json!({}), &twice);
    assert_eq!((&told[0]["contracts"], &told[0]["contractsAtMost"]), (&json!(40), &json!(41)));
}

#[test]
fn a_declaration_for_each_day_and_its_contract_are_one() {
    let days: Vec<_> = eight_weeks().into_iter().flatten().collect();
    let periods: Vec<_> = days.iter().map(|day| period(day, day, json!({}))).collect();
    let told = |contracts: &[String]| half_years(&World::new(WHOLE, &periods, contracts), "2026-12-31").remove(0);
    let contracts: Vec<_> = days.iter().map(|day| contract(day, day, json!({}))).collect();
    let of = told(&contracts);
    assert_eq!((paid(&of), &of["contractsAtMost"]), ((40, &json!("400.00")), &Value::Null));
    // Days that are declared one by one and belong to a longer contract are open.
    let of = told(&[contract(&days[0], &days[39], json!({}))]);
    assert_eq!((&of["contracts"], &of["contractsAtMost"]), (&json!(0), &json!(40)));
    assert_eq!((&of["contributionAtLeast"], &of["contributionAtMost"]), (&json!("0.00"), &json!("400.00")));
    assert_eq!(of["missing"], json!(["published-scope"]));
    // A longer contract at another user is no matter.
    let other = contract(&days[0], &days[39], json!({"userEnterpriseNumber": OTHER_USER}));
    assert_eq!(paid(&told(&[other])), (40, &json!("400.00")));
    // One shift past midnight may have a contract of one day or of two.
    let night = json!({"workerType": "EXT", "startHour": "2200", "endHour": "0600"});
    let nights = ["2026-09-07", "2026-09-08"].map(|from| {
        let to = day(from).succ_opt().expect("a day").to_string();
        (period(from, &to, night.clone()), contract(from, &to, json!({"workerType": "EXT"})))
    });
    let [periods, contracts] = [nights.clone().map(|of| of.0), nights.map(|of| of.1)];
    let of = half_years(&World::new(WHOLE, &periods, &contracts), "2026-12-31").remove(0);
    assert_eq!((paid(&of), &of["contractsAtMost"]), ((2, &json!("0.00")), &Value::Null));
}

#[test]
fn a_declared_week_over_the_end_of_a_half_year_counts_in_both() {
    let days: Vec<_> = day("2026-06-29").iter_days().take(5).map(|day| day.to_string()).collect();
    let contracts: Vec<_> = days.iter().map(|day| contract(day, day, json!({}))).collect();
    let world = World::new(WHOLE, &[period(&days[0], &days[4], json!({}))], &contracts);
    let told = half_years(&world, "2026-12-31");
    assert_eq!(told.iter().map(|of| of["halfYear"].clone()).collect::<Vec<_>>(), ["2026H1", "2026H2"]);
    assert_eq!(told.iter().map(|of| paid(of).0).collect::<Vec<_>>(), [2, 3]);
}

#[test]
fn day_contracts_that_nobody_declared_may_count() {
    let days: Vec<_> = eight_weeks().into_iter().flatten().collect();
    let told = |head: &str, other: &dyn Fn(&str) -> Value| {
        let contracts: Vec<_> = days.iter().map(|day| contract(day, day, other(day))).collect();
        half_years(&World::new(head, &[], &contracts), "2026-12-31").remove(0)
    };
    // Whether somebody worked is not told.
    let of = told(WHOLE, &|_| json!({}));
    assert_eq!((&of["contracts"], &of["contractsAtMost"]), (&json!(0), &json!(40)));
    assert_eq!((&of["contribution"], &of["missing"]), (&Value::Null, &json!(["work-done"])));
    // It is, and they are not declared for certain: the NSSO counts by the DmfA.
    let worked = |day: &str| json!({"firstWork": format!("{day}T08:00")});
    assert_eq!(paid(&told(WHOLE, &worked)), (40, &json!("400.00")));
    assert_eq!(told(PARTIAL, &worked)["contribution"], Value::Null);
}
