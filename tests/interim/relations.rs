//! Which relations are shown, and whether they are in time and correct.

use dimona::interim::{Asked, View, write_view};
use dimona::policy::Policies;
use dimona::report::{ReportOptions, Style};
use dimona::words::Language;
use serde_json::{Value, json};

use crate::{ON, OTHER_AGENCY, OTHER_USER, PARTIAL, USER, WHOLE, WORKER, World, contract, day, period};

#[test]
fn the_calendar_year_the_one_before_and_the_next_are_shown() {
    let starts = ["2024-12-31", "2025-01-01", "2026-06-01", "2027-12-31", "2028-01-01"];
    let periods = starts.map(|day| period(day, day, json!({})));
    let world = World::new(PARTIAL, &periods, &[]);
    let shown = |on: &str| {
        let of = |all: Vec<Value>| all.into_iter().filter(|of| of["declared"].is_boolean()).collect::<Vec<_>>();
        of(world.on(on)).iter().map(|of| of["startDate"].as_str().expect("a day").to_owned()).collect::<Vec<_>>()
    };
    // On the first day of a year and on its last.
    for on in ["2026-01-01", "2026-12-31"] {
        assert_eq!(shown(on), &starts[1..4], "{on}");
    }
    assert_eq!(shown("2025-12-31"), &starts[..3]);
    assert_eq!(shown("2027-01-01"), &starts[2..]);
    // One day of it is enough, and one that goes on has it.
    let over = [period("2024-12-01", "2025-01-01", json!({})), period("2024-12-01", "", json!({"endDate": null}))];
    assert_eq!(World::new(PARTIAL, &over, &[]).on(ON).len(), 2);
}

#[test]
fn the_service_is_on_line_since_2016_10_01() {
    let world = World::new(PARTIAL, &[period("2016-09-30", "2016-10-01", json!({}))], &[]);
    assert_eq!(world.on("2016-09-30"), [json!({"open": ["not-on-line"]})]);
    assert_eq!(world.one("2016-10-01")["startDate"], "2016-09-30");
    // So far the law is not known.
    assert_eq!(world.on("2027-07-01"), [json!({"open": ["law"]})]);
}

#[test]
fn a_relation_is_late_in_time_or_not_known() {
    let in_time = |late: Value| {
        let of = World::new(PARTIAL, &[period("2026-05-11", "2026-05-12", json!({"late": late}))], &[]).one(ON);
        (of["inTime"].as_str().expect("told").to_owned(), of["inTimeMissing"].clone())
    };
    assert_eq!(in_time(json!(false)), ("yes".to_owned(), Value::Null));
    assert_eq!(in_time(json!(true)), ("no".to_owned(), Value::Null));
    assert_eq!(in_time(Value::Null), ("unknown".to_owned(), json!("reception-moment")));
    // On the first day it may have come behind the hour at which work began; on the day before not.
    let begun = |work: &str| {
        let contracts = [contract("2026-05-11", "2026-05-12", json!({"firstWork": work}))];
        World::new(WHOLE, &[period("2026-05-11", "2026-05-12", json!({}))], &contracts).one(ON)["inTime"].clone()
    };
    assert_eq!(begun("2026-05-11T08:00"), "unknown");
    assert_eq!(begun("2026-05-12T08:00"), "yes");
    assert_eq!(begun("2026-05-11"), "yes");
    // The hour at which work begins is declared for occasional work, and the NSSO measures by it.
    let extra = json!({"workerType": "EXT", "startHour": "0800", "endHour": "1600", "userJointCommittee": "302"});
    let contracts =
        [contract("2026-05-11", "2026-05-11", json!({"workerType": "EXT", "firstWork": "2026-05-11T08:00"}))];
    let world = World::new(WHOLE, &[period("2026-05-11", "2026-05-11", extra)], &contracts);
    assert_eq!((&world.one(ON)["inTime"], &world.one(ON)["correct"]), (&json!("yes"), &json!("yes")));
}

#[test]
fn a_relation_is_correct_when_user_days_and_type_are_those_of_the_contract() {
    let exact = || period("2026-05-11", "2026-05-13", json!({}));
    let told = |head: &str, period: String, contracts: &[String]| {
        let of = World::new(head, &[period], contracts).one(ON);
        (of["correct"].as_str().expect("told").to_owned(), of["faults"].clone(), of["missing"].clone())
    };
    let yes = || ("yes".to_owned(), json!([]), json!([]));
    let no = |faults: Value| ("no".to_owned(), faults, json!([]));
    let unknown = |missing: &str| ("unknown".to_owned(), json!([]), json!([missing]));
    let of = |from: &str, to: &str, other: Value| [contract(from, to, other)];
    assert_eq!(told(WHOLE, exact(), &of("2026-05-11", "2026-05-13", json!({}))), yes());
    assert_eq!(
        told(WHOLE, exact(), &of("2026-05-11", "2026-05-13", json!({"userEnterpriseNumber": OTHER_USER}))),
        no(json!(["OTHER_USER"]))
    );
    assert_eq!(
        told(WHOLE, exact(), &of("2026-05-11", "2026-05-13", json!({"workerType": "FLX"}))),
        no(json!(["OTHER_TYPE"]))
    );
    // A day less and a day more, at each end.
    let missing = json!(["MISSING_DAY", "OTHER_DATES"]);
    let left_over = json!(["LEFT_OVER_DAY", "OTHER_DATES"]);
    for (from, to, faults) in [
        ("2026-05-10", "2026-05-13", &missing),
        ("2026-05-11", "2026-05-14", &missing),
        ("2026-05-12", "2026-05-13", &left_over),
        ("2026-05-11", "2026-05-12", &left_over),
    ] {
        assert_eq!(told(WHOLE, exact(), &of(from, to, json!({}))), no(faults.clone()), "{from} {to}");
    }
    // What may be declared elsewhere is not missing for certain; what is left over is.
    let shorter = of("2026-05-11", "2026-05-14", json!({}));
    assert_eq!(told(PARTIAL, exact(), &shorter), unknown("register-coverage"));
    assert_eq!(told(PARTIAL, exact(), &of("2026-05-11", "2026-05-12", json!({}))), no(left_over));
    // What nobody tells.
    assert_eq!(told(WHOLE, exact(), &[]), unknown("contract"));
    assert_eq!(
        told(WHOLE, exact(), &of("2026-05-11", "2026-05-13", json!({"userEnterpriseNumber": null}))),
        unknown("contract-user")
    );
    assert_eq!(
        told(WHOLE, exact(), &of("2026-05-11", "2026-05-13", json!({"workerType": null}))),
        unknown("contract-type")
    );
    let unnumbered = period("2026-05-11", "2026-05-13", json!({"userEnterpriseNumber": null}));
    assert_eq!(told(WHOLE, unnumbered, &of("2026-05-11", "2026-05-13", json!({}))), unknown("user-number"));
    let elsewhere = json!({"enterpriseNumber": OTHER_AGENCY});
    let world = World::new(WHOLE, &[exact()], &of("2026-05-11", "2026-05-13", elsewhere));
    assert_eq!(world.on(ON)[0]["missing"], json!(["contract"]));
}

#[test]
fn a_day_that_is_missing_or_left_over_is_named() {
    let contracts = [contract("2026-05-11", "2026-05-15", json!({}))];
    let parts = [("2026-05-11", "2026-05-12"), ("2026-05-14", "2026-05-15")];
    let world = World::new(WHOLE, &parts.map(|(from, to)| period(from, to, json!({}))), &contracts);
    let all = world.on(ON);
    assert_eq!((&all[0]["faults"], &all[0]["missingDays"]), (&json!(["MISSING_DAY"]), &json!(["2026-05-13"])));
    assert_eq!((&all[1]["correct"], &all[1]["faults"]), (&json!("yes"), &json!([])));
    // A declaration in two parts that meet is one of all days.
    let parts = [("2026-05-11", "2026-05-12"), ("2026-05-13", "2026-05-15")];
    let world = World::new(WHOLE, &parts.map(|(from, to)| period(from, to, json!({}))), &contracts);
    assert!(world.on(ON).iter().all(|of| of["correct"] == "yes"));
    // A day is missing once it is over.
    let world = World::new(WHOLE, &[period("2026-05-11", "2026-05-14", json!({}))], &contracts);
    assert_eq!(world.one("2026-05-15")["missingDays"], Value::Null);
    assert_eq!(world.one("2026-05-16")["missingDays"], json!(["2026-05-15"]));
    // And once the register knows.
    let head = |at: &str| format!(r#"{{"register":1,"asOf":"{at}T00:00:00+02:00","covers":"all"}}"#);
    let before = World::new(&head("2026-05-15"), &[period("2026-05-11", "2026-05-14", json!({}))], &contracts);
    assert_eq!(before.one(ON)["perhapsMissingDays"], json!(["2026-05-15"]));
    let after = World::new(&head("2026-05-16"), &[period("2026-05-11", "2026-05-14", json!({}))], &contracts);
    assert_eq!(after.one(ON)["missingDays"], json!(["2026-05-15"]));
}

#[test]
fn a_shift_past_midnight_is_that_of_the_day_on_which_it_begins() {
    let extra = json!({"workerType": "EXT", "startHour": "2000", "endHour": "0400", "userJointCommittee": "302"});
    for end in ["2026-05-11", "2026-05-12"] {
        let contracts = [contract("2026-05-11", end, json!({"workerType": "EXT"}))];
        let world = World::new(WHOLE, &[period("2026-05-11", "2026-05-12", extra.clone())], &contracts);
        assert_eq!(world.one(ON)["correct"], "yes", "{end}");
    }
}

#[test]
fn what_the_declaration_itself_lacks_is_a_fault_without_a_contract_too() {
    let faults =
        |other: Value| World::new(WHOLE, &[period("2026-05-11", "2026-05-11", other)], &[]).one(ON)["faults"].clone();
    assert_eq!(faults(json!({"endDate": null})), json!(["NO_END_DATE"]));
    assert_eq!(faults(json!({"workerType": "EXT", "userJointCommittee": "145"})), json!(["NO_HOURS"]));
    assert_eq!(faults(json!({"workerType": "STU"})), json!(["NO_PLANNED_HOURS"]));
    assert_eq!(faults(json!({"workerType": "STU", "plannedHours": 8})), json!([]));
}

#[test]
fn two_users_of_one_day_are_told_apart() {
    let shift = |user: &str| period("2026-05-11", "2026-05-11", json!({"userEnterpriseNumber": user}));
    let of = |user: &str| contract("2026-05-11", "2026-05-11", json!({"userEnterpriseNumber": user}));
    let world = World::new(WHOLE, &[shift(USER), shift(OTHER_USER)], &[of(USER), of(OTHER_USER)]);
    assert!(world.on(ON).iter().filter(|of| of["agency"].is_string()).all(|of| of["correct"] == "yes"));
    // One of the two is not declared: the other one stands as it is.
    let told = World::new(WHOLE, &[shift(USER)], &[of(USER), of(OTHER_USER)]).on(ON);
    let of_user = |user: &str| told.iter().find(|of| of["user"] == user).expect("a relation");
    assert_eq!(of_user(USER)["correct"], "yes");
    assert_eq!(of_user(OTHER_USER)["declared"], false);
}

#[test]
fn work_that_nobody_declared_is_shown() {
    let contracts = [contract("2026-05-11", "2026-05-12", json!({"firstWork": "2026-05-11T08:00"}))];
    let of = World::new(WHOLE, &[], &contracts).one(ON);
    assert_eq!(
        (&of["declared"], &of["inTime"], &of["faults"]),
        (&json!(false), &json!("no"), &json!(["NOT_DECLARED"]))
    );
    // Where the register does not hold all, and where nobody says that somebody worked, it is open.
    let of = World::new(PARTIAL, &[], &contracts).one(ON);
    assert_eq!(
        (&of["inTime"], &of["correct"], &of["missing"]),
        (&json!("unknown"), &json!("unknown"), &json!(["register-coverage"]))
    );
    let of = World::new(WHOLE, &[], &[contract("2026-05-11", "2026-05-12", json!({}))]).one(ON);
    assert_eq!((&of["inTime"], &of["missing"]), (&json!("unknown"), &json!(["work-done"])));
    // What begins later is not due.
    assert!(World::new(WHOLE, &[], &contracts).on("2026-05-10").is_empty());
    // A cancelled declaration is none.
    let cancelled = [period("2026-05-11", "2026-05-12", json!({"cancelled": true, "periodId": 660_000_000_112_u64}))];
    assert_eq!(World::new(WHOLE, &cancelled, &contracts).one(ON)["declared"], false);
}

#[test]
fn a_contract_behind_the_end_of_the_register_is_open_and_not_left_out() {
    let head = r#"{"register":1,"asOf":"2026-11-18T08:00:00+01:00","covers":"all"}"#;
    let starting = |from: &str| World::new(head, &[], &[contract(from, "2026-11-19", json!({}))]).on(ON);
    for (from, missing) in [("2026-11-18", "first-hour"), ("2026-11-19", "declarations-since")] {
        let [of] = &starting(from)[..] else { panic!("{from}: {:?}", starting(from)) };
        assert_eq!((&of["declared"], &of["inTime"]), (&json!(false), &json!("unknown")), "{from}");
        assert_eq!(of["missing"], json!([missing]), "{from}");
    }
    // What begins on the day of asking is not due yet.
    assert!(World::new(head, &[], &[contract(ON, ON, json!({}))]).on(ON).is_empty());
}

#[test]
fn the_filters_choose_by_day_type_agency_and_user() {
    let periods = [
        period("2026-05-11", "2026-05-13", json!({})),
        period("2026-06-01", "2026-06-02", json!({"workerType": "STU", "plannedHours": 8})),
        period("2026-07-01", "2026-07-01", json!({"userEnterpriseNumber": OTHER_USER})),
        period("2026-08-03", "2026-08-04", json!({"employer": {"enterpriseNumber": OTHER_AGENCY}})),
        // No agency work.
        period(
            "2026-09-01",
            "2026-09-01",
            json!({"jointCommittee": "XXX", "userJointCommittee": null, "userEnterpriseNumber": null}),
        ),
    ];
    let world = World::new(PARTIAL, &periods, &[]);
    let starts = |change: &dyn Fn(&mut Asked)| {
        let all = world.asked(ON, change);
        let starts = all.iter().filter_map(|of| of["startDate"].as_str()).map(|day| day[5..7].to_owned());
        let mut starts: Vec<_> = starts.collect();
        starts.sort_unstable();
        starts.join(" ")
    };
    assert_eq!(starts(&|_| {}), "05 06 07 08");
    assert_eq!(starts(&|of| of.from = Some(day("2026-05-13"))), "05 06 07 08");
    assert_eq!(starts(&|of| of.from = Some(day("2026-05-14"))), "06 07 08");
    assert_eq!(starts(&|of| of.to = Some(day("2026-07-01"))), "05 06 07");
    assert_eq!(starts(&|of| of.to = Some(day("2026-06-30"))), "05 06");
    assert_eq!(starts(&|of| of.worker_type = "STU".parse().ok()), "06");
    assert_eq!(starts(&|of| of.agency = OTHER_AGENCY.parse().ok()), "08");
    assert_eq!(starts(&|of| of.user = OTHER_USER.parse().ok()), "07");
}

#[test]
fn every_language_says_the_same_in_its_own_words() {
    let contracts =
        [contract("2026-05-11", "2026-05-14", json!({"signedAt": "2026-05-12T08:00", "intentAt": "2026-05-13"}))];
    let world = World::new(WHOLE, &[period("2026-05-11", "2026-05-13", json!({"late": true}))], &contracts);
    let asked = Asked::new(WORKER.parse().expect("a number"), day(ON));
    let view = View::of(&world.engine, &world.register, &asked);
    let page = |language: Language, show: bool| {
        let (mut output, mut options) = (Vec::new(), ReportOptions::default());
        (options.language, options.show_ssin) = (language, show);
        write_view(&mut output, &view, Style::Text, options, true).expect("it is written");
        String::from_utf8(output).expect("text")
    };
    let pages = Language::ALL.map(|language| page(language, false));
    for page in &pages {
        assert!(page.contains("MISSING_DAY") && page.contains("..........###!"), "{page}");
        assert!(!page.contains(WORKER), "{page}");
    }
    assert!(pages.iter().all(|page| pages.iter().filter(|other| *other == page).count() == 1));
    assert!(page(Language::En, true).contains(WORKER));
    assert!(pages[0].contains("a declaration is no contract"), "{}", pages[0]);
}

#[test]
fn an_answer_or_an_agency_that_is_not_known_leaves_it_open() {
    let contracts = [contract("2026-05-11", "2026-05-13", json!({}))];
    let doubtful = period("2026-05-11", "2026-05-13", json!({"doubtfulOpening": true}));
    let of = World::new(WHOLE, &[doubtful], &contracts).one(ON);
    assert_eq!((&of["inTime"], &of["inTimeMissing"]), (&json!("unknown"), &json!("earlier-answer")));
    assert_eq!((&of["correct"], &of["missing"]), (&json!("unknown"), &json!(["earlier-answer"])));
    // A contract tells the agency by another number than the declaration, and no table says whether both are one.
    let numbered = [contract("2026-05-11", "2026-05-13", json!({"enterpriseNumber": null, "employerId": 123_456_749}))];
    let all = World::new(WHOLE, &[period("2026-05-11", "2026-05-13", json!({}))], &numbered).on(ON);
    let of = all.iter().find(|of| of["declared"] == true).expect("a relation");
    assert_eq!((&of["correct"], &of["faults"]), (&json!("unknown"), &json!([])));
    assert_eq!(of["missing"], json!(["employer-directory", "contract"]));
    let directory = r#"{"employerId":123456749,"enterpriseNumber":"0999444448"}"#.to_owned();
    let tables = [("contracts", numbered.join("\n")), ("employers", directory)];
    let world = World::with(WHOLE, &[period("2026-05-11", "2026-05-13", json!({}))], &tables, Policies::default());
    assert_eq!(world.one(ON)["correct"], "yes");
}

#[test]
fn behind_all_that_is_declared_a_contract_without_a_last_day_may_have_ended() {
    let open_ended = contract("2026-11-02", "", json!({"end": null}));
    let world = |periods: &[String], contract: &String| World::new(WHOLE, periods, std::slice::from_ref(contract));
    let declared = world(&[period("2026-11-02", "2026-11-06", json!({}))], &open_ended).one("2026-11-10");
    assert_eq!((&declared["correct"], &declared["faults"]), (&json!("unknown"), &json!([])));
    assert_eq!(declared["missing"], json!(["contract-end"]));
    assert_eq!(declared["missingDays"], Value::Null);
    assert_eq!(declared["perhapsMissingDays"], json!(["2026-11-07", "2026-11-08", "2026-11-09"]));
    // With a last day they are missing, and so is a day before what is declared.
    let told = contract("2026-11-02", "2026-11-09", json!({}));
    let declared = world(&[period("2026-11-02", "2026-11-06", json!({}))], &told).one("2026-11-10");
    assert_eq!(declared["missingDays"], json!(["2026-11-07", "2026-11-08", "2026-11-09"]));
    let declared = world(&[period("2026-11-03", "2026-11-06", json!({}))], &open_ended).one("2026-11-10");
    assert_eq!(declared["missingDays"], json!(["2026-11-02"]));
    // Of work of which nothing is declared, the first day is missing for certain.
    let undeclared = world(&[], &contract("2026-11-02", "", json!({"end": null, "firstWork": "2026-11-03"})));
    let undeclared = undeclared.one("2026-11-05");
    assert_eq!(undeclared["faults"], json!(["NOT_DECLARED"]));
    assert_eq!(undeclared["missingDays"], json!(["2026-11-02", "2026-11-03"]));
    assert_eq!(undeclared["perhapsMissingDays"], json!(["2026-11-04"]));
}

/// The line of a register on an IN that was refused.
fn refused(from: &str, to: &str, other: &Value) -> String {
    let line = period(from, to, other.clone()).replace("{\"period\":", "{\"refused\":");
    line.replace("\"late\":false,", "")
}

#[test]
fn a_declaration_that_was_refused_is_told_beside_the_contract_and_without_one() {
    let lines = [
        refused("2026-11-02", "2026-11-06", &json!({})),
        refused("2026-11-09", "2026-11-13", &json!({})),
        // No agency work, and days that are not shown.
        refused(
            "2026-11-16",
            "2026-11-17",
            &json!({"jointCommittee": "XXX", "userEnterpriseNumber": null, "userJointCommittee": null}),
        ),
        refused("2024-11-09", "2024-11-13", &json!({})),
    ];
    let contracts = [contract("2026-11-02", "2026-11-06", json!({}))];
    let all = World::new(PARTIAL, &lines, &contracts).on(ON);
    assert_eq!((&all[0]["declared"], &all[0]["refused"]), (&json!(false), &json!(true)), "{all:#?}");
    assert_eq!(all[1], json!({"refused": 1}));
    assert_eq!(World::new(PARTIAL, &lines, &[]).on(ON), [json!({"refused": 2})]);
    // At another user, or of another agency, it was another work.
    for other in [json!({"userEnterpriseNumber": OTHER_USER}), json!({"employer": {"enterpriseNumber": OTHER_AGENCY}})]
    {
        let all = World::new(PARTIAL, &[refused("2026-11-02", "2026-11-06", &other)], &contracts).on(ON);
        assert_eq!(all[0]["refused"], Value::Null, "{other}");
    }
    // What was declared again is told as it stands.
    let again = [lines[0].clone(), period("2026-11-02", "2026-11-06", json!({}))];
    let all = World::new(PARTIAL, &again, &contracts).on(ON);
    assert_eq!((all.len(), &all[0]["refused"]), (1, &Value::Null), "{all:#?}");
}
