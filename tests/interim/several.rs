//! Several contracts under one declaration, and how long a worker may leave one that was signed late.

use dimona::interim::{Asked, View, write_view};
use dimona::report::{ReportOptions, Style};
use dimona::words::Language;
use serde_json::{Value, json};

use crate::{ON, PARTIAL, WHOLE, WORKER, World, contract, day, period};

const WEEK: [&str; 5] = ["2026-09-07", "2026-09-08", "2026-09-09", "2026-09-10", "2026-09-11"];

/// One declared week, with a contract for each day, of which these members differ.
fn week(of_contracts: [Value; 5]) -> Value {
    let contracts: Vec<_> = WEEK.iter().zip(of_contracts).map(|(day, other)| contract(day, day, other)).collect();
    World::new(WHOLE, &[period(WEEK[0], WEEK[4], json!({}))], &contracts).one(ON)
}

fn signed(at: &str) -> Value {
    json!({"signedAt": at})
}

/// Signed on this day, with a draft that came too late for an electronic contract.
fn late(at: &str) -> Value {
    json!({"signedAt": at, "draftAt": at})
}

#[test]
fn each_contract_under_a_declaration_is_judged_and_the_worst_tells() {
    let before = "2026-09-06";
    let told = week([signed(before), late("2026-10-01"), late("2026-10-01"), late("2026-10-01"), late("2026-10-01")]);
    let of = &told["contract"];
    assert_eq!(
        (&of["signed"], &of["signedOn"], &of["days"]),
        (&json!("late"), &json!("2026-10-01"), &json!(WEEK[1..]))
    );
    assert_eq!(of["lateForTheDimona"], false);
    let message = of["message"].as_str().expect("a text");
    assert!(message.starts_with("signed late, on 2026-10-01, for 2026-09-08/2026-09-11: "), "{message}");
    let each = of["contracts"].as_array().expect("each of them");
    assert_eq!(each.len(), 5);
    assert_eq!(each[0], json!({"startDate": WEEK[0], "endDate": WEEK[0], "signed": "in-time", "signedOn": before}));
    assert_eq!((&each[4]["startDate"], &each[4]["signed"]), (&json!(WEEK[4]), &json!("late")));
    // Where nothing takes the exception of electronic contracts it is open, for the same days.
    let told = week([signed(before), signed("2026-10-01"), signed(before), signed(before), signed(before)]);
    let of = &told["contract"];
    assert_eq!(
        (&of["signed"], &of["missing"], &of["days"]),
        (&json!("unknown"), &json!("electronic-contract"), &json!([WEEK[1]]))
    );
    // All in time: no day is told apart, and no day of signing where they differ.
    let told = week([signed(before), signed(before), signed("2026-09-08"), signed(before), signed(before)]);
    assert_eq!(
        told["contract"]["signed"], "in-time",
        "the day before the contract that was signed last begins: {told:#}"
    );
    assert_eq!((&told["contract"]["signedOn"], &told["contract"]["days"]), (&Value::Null, &Value::Null));
    let told = week([signed(before), signed(before), signed(before), signed(before), signed(before)]);
    assert_eq!(told["contract"]["signedOn"], before);
}

#[test]
fn a_day_less_a_day_more_and_nothing_told_of_one_contract() {
    let before = || signed("2026-09-06");
    let third = |other: Value| week([before(), before(), other, before(), before()])["contract"].clone();
    // On its own first day the hour decides, and on the next day it is late.
    let of = third(late(WEEK[2]));
    assert_eq!(
        (&of["signed"], &of["missing"], &of["days"]),
        (&json!("unknown"), &json!("signing-hour"), &json!([WEEK[2]]))
    );
    assert_eq!(third(late(WEEK[3]))["signed"], "late");
    assert_eq!(third(late(WEEK[1]))["signed"], "in-time");
    // Of a contract that tells nothing, nothing is known: the others do not stand for it.
    let of = third(json!({}));
    assert_eq!((&of["signed"], &of["missing"], &of["days"]), (&json!("unknown"), &Value::Null, &json!([WEEK[2]])));
    let message = of["message"].as_str().expect("a text");
    assert_eq!(message, "not known, for 2026-09-09: no contract is given that tells its signing");
    // Late weighs more than open.
    let of = week([before(), late("2026-10-01"), json!({}), signed("2026-10-01"), before()])["contract"].clone();
    assert_eq!((&of["signed"], &of["days"]), (&json!("late"), &json!([WEEK[1]])));
}

#[test]
fn the_first_work_under_another_contract_tells_nothing_of_this_one() {
    let contracts = [
        contract(WEEK[0], WEEK[1], late(WEEK[1])),
        contract(WEEK[2], WEEK[4], json!({"signedAt": WEEK[1], "firstWork": "2026-09-09T08:00"})),
    ];
    let of = World::new(WHOLE, &[period(WEEK[0], WEEK[4], json!({}))], &contracts).one(ON)["contract"].clone();
    assert_eq!((&of["signed"], &of["days"]), (&json!("late"), &json!(WEEK[..2])));
}

#[test]
fn each_contract_has_the_law_of_the_day_on_which_work_under_it_began() {
    let world = |first: &str, second: &str| {
        let contracts =
            [contract("2016-09-30", "2016-09-30", late(first)), contract("2016-10-01", "2016-10-01", late(second))];
        let world = World::new(WHOLE, &[period("2016-09-30", "2016-10-01", json!({}))], &contracts);
        world.one("2016-10-20")["contract"].clone()
    };
    assert_eq!(world("2016-10-03", "2016-09-30")["signed"], "in-time");
    let of = world("2016-10-03", "2016-10-03");
    assert_eq!((&of["signed"], &of["days"]), (&json!("late"), &json!(["2016-10-01"])));
}

#[test]
fn a_contract_that_is_declared_in_two_parts_tells_at_both() {
    let contracts = [contract(WEEK[0], WEEK[4], late("2026-10-01"))];
    let parts = [period(WEEK[0], WEEK[1], json!({})), period(WEEK[2], WEEK[4], json!({}))];
    let all = World::new(WHOLE, &parts, &contracts).on(ON);
    assert!(all.iter().all(|of| of["contract"]["signed"] == "late" && of["correct"] == "yes"), "{all:#?}");
}

#[test]
fn of_two_shifts_on_one_day_each_has_the_declaration_of_its_hour() {
    let shift = |from: &str, to: &str, late: bool| {
        let hours =
            json!({"workerType": "EXT", "startHour": from, "endHour": to, "userJointCommittee": "302", "late": late});
        period(WEEK[0], WEEK[0], hours)
    };
    let electronic = |hour: &str| {
        let work = format!("{}T{hour}", WEEK[0]);
        let told = json!({
            "workerType": "EXT", "signedAt": "2026-09-20", "intentAt": "2026-09-01", "draftAt": "2026-09-05", "draftStart": work,
            "firstWork": work,
        });
        contract(WEEK[0], WEEK[0], told)
    };
    let world = World::new(
        WHOLE,
        &[shift("0800", "1200", false), shift("1400", "1800", true)],
        &[electronic("08:00"), electronic("14:00")],
    );
    let all = world.on(ON);
    let each = &all[0]["contract"]["contracts"];
    assert_eq!((&each[0]["signed"], &each[1]["signed"]), (&json!("electronic-exception"), &json!("late")), "{each:#}");
}

#[test]
fn a_declaration_that_stands_for_several_contracts_has_the_dates_of_none() {
    let of = |head: &str, contracts: &[(&str, &str)]| {
        let contracts: Vec<_> = contracts.iter().map(|(from, to)| contract(from, to, json!({}))).collect();
        let of = World::new(head, &[period(WEEK[0], WEEK[4], json!({}))], &contracts).one(ON);
        (of["correct"].as_str().expect("told").to_owned(), of["faults"].clone())
    };
    let days = WEEK.map(|day| (day, day));
    for head in [WHOLE, PARTIAL] {
        assert_eq!(of(head, &days), ("no".to_owned(), json!(["OTHER_DATES"])));
        assert_eq!(of(head, &[(WEEK[0], WEEK[1]), (WEEK[2], WEEK[4])]), ("no".to_owned(), json!(["OTHER_DATES"])));
        // One of them has its dates.
        assert_eq!(of(head, &[(WEEK[0], WEEK[4]), (WEEK[2], WEEK[2])]), ("yes".to_owned(), json!([])));
    }
    // It is a part of the longer one, whose rest may be declared elsewhere.
    assert_eq!(of(PARTIAL, &[(WEEK[0], "2026-09-12"), (WEEK[2], WEEK[2])]), ("unknown".to_owned(), json!([])));
    // A day that is missing is named once, in however many contracts it stands.
    let twice = [contract(WEEK[0], "2026-09-12", json!({})), contract(WEEK[0], "2026-09-12", json!({}))];
    let of = World::new(WHOLE, &[period(WEEK[0], WEEK[4], json!({}))], &twice).one(ON);
    assert_eq!(of["missingDays"], json!(["2026-09-12"]));
}

/// What is said of contracts that were signed late, on the day on which somebody looks.
fn message(world: &World, on: &str, language: Language) -> String {
    let view = View::of(&world.engine, &world.register, &Asked::new(WORKER.parse().expect("a number"), day(on)));
    let (mut output, mut options) = (Vec::new(), ReportOptions::default());
    options.language = language;
    write_view(&mut output, &view, Style::Ndjson, options, false).expect("it is written");
    let lines = String::from_utf8(output).expect("text");
    let first: Value = serde_json::from_str(lines.lines().next().expect("a line")).expect("JSON");
    first["contract"]["message"].as_str().expect("a text").to_owned()
}

#[test]
fn whether_the_worker_may_leave_hangs_on_the_day_of_looking() {
    let contracts = [contract("2026-06-01", "2026-06-05", late("2026-06-02"))];
    let world = World::new(WHOLE, &[period("2026-06-01", "2026-06-05", json!({}))], &contracts);
    let told = |on: &str| message(&world, on, Language::En);
    let late = "signed late, on 2026-06-02: it counts as a contract of indefinite duration; ";
    for on in ["2026-06-02", "2026-06-07"] {
        assert_eq!(told(on), format!("{late}you may leave it without notice up to and including 2026-06-07"), "{on}");
    }
    // Whether the first day is one of the seven no source says.
    let open = "whether you may still leave it without notice is not known, as the term of 7 days from the start ends between 2026-06-07 and \
        2026-06-08";
    assert_eq!(told("2026-06-08"), format!("{late}{open}"));
    let ended = "the right to leave it without notice within 7 days of the start ended on 2026-06-08 at the latest";
    for on in ["2026-06-09", ON] {
        assert_eq!(told(on), format!("{late}{ended}"), "{on}");
    }
    // In every language, and each in its own words.
    let mut seen = Vec::new();
    for language in Language::ALL {
        let of = ["2026-06-07", "2026-06-08", "2026-06-09"].map(|on| message(&world, on, language));
        assert!(of[0].contains("2026-06-07") && !of[0].contains("2026-06-08"), "{}", of[0]);
        assert!(of[1].contains("2026-06-07") && of[1].contains("2026-06-08"), "{}", of[1]);
        assert!(of[2].contains("2026-06-08") && !of[2].contains("2026-06-07"), "{}", of[2]);
        seen.extend(of);
    }
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 12);
}

#[test]
fn the_term_to_leave_is_short_where_it_must_be_sure_and_long_where_it_has_ended() {
    // When work began is not told: with the contract, or with the declaration two days later.
    let contracts = [contract("2026-06-01", "2026-06-05", late("2026-06-20"))];
    let world = World::new(WHOLE, &[period("2026-06-03", "2026-06-05", json!({}))], &contracts);
    let holds = |world: &World, on: &str, text: &str| {
        let told = message(world, on, Language::En);
        assert!(told.contains(text), "{on}: {told}");
    };
    holds(&world, "2026-06-07", "up to and including 2026-06-07");
    holds(&world, "2026-06-08", "between 2026-06-07 and 2026-06-10");
    holds(&world, "2026-06-10", "between 2026-06-07 and 2026-06-10");
    holds(&world, "2026-06-11", "ended on 2026-06-10 at the latest");
    // Of several the first tells until when it is sure, and the last when it has ended.
    let contracts = WEEK.map(|day| contract(day, day, late("2026-10-01")));
    let world = World::new(WHOLE, &[period(WEEK[0], WEEK[4], json!({}))], &contracts);
    holds(&world, "2026-09-13", "up to and including 2026-09-13");
    holds(&world, "2026-09-14", "between 2026-09-13 and 2026-09-18");
    holds(&world, "2026-09-19", "ended on 2026-09-18 at the latest");
    // Before the rule of 2016 no source tells it.
    let contracts = [contract("2016-09-28", "2016-09-28", late("2016-10-01"))];
    let world = World::new(WHOLE, &[period("2016-09-28", "2016-09-28", json!({}))], &contracts);
    let told = message(&world, "2016-10-02", Language::En);
    assert_eq!(told, "signed late, on 2016-10-01: it counts as a contract of indefinite duration");
}
