//! What is missing and what is not allowed, and the codes that say so: from the presence matrix of the glossary.

use dimona::engine::Engine;
use dimona::policy::{Policies, UserCommittee};
use serde_json::{Value, json};

use crate::minimal::ALL;
use crate::{check, codes, engine, engine_of_school, knowing, minimal, set, with, without};

/// What every IN must have.
const OF_EVERY_IN: &[(&str, &str)] = &[
    ("/dimonaIn/startDate", "00910-001"),
    ("/dimonaIn/features/workerType", "00655-001"),
    ("/employer", "90256-364"),
    ("/employer/enterpriseNumber", "90256-364"),
];

/// The IN with other codes for a worker who is not identified, and for features that are left out.
const SSIN: &str = "/worker/ssin";
const COMMITTEE: &str = "/dimonaIn/features/jointCommissionNumber";
const CARDS: &str = "/dimonaIn/constructionControlCards";
const FIRST: &str = "/dimonaIn/constructionControlCards/firstMonthC32ANumber";
const NEXT: &str = "/dimonaIn/constructionControlCards/nextMonthC32ANumber";
const END: &str = "/dimonaIn/endDate";
const HOURS: &str = "/dimonaIn/plannedHoursNumber";
const USER: &str = "/dimonaIn/features/usingEmployer";
const STATUSES: &str = "/dimonaIn/smallStatutesInformation";

/// What must stand in each, beside that, and the codes where it does not.
const MANDATORY: &[(&str, &[(&str, &str)])] = &[
    ("in-oth", &[(COMMITTEE, "00046-001"), ("/dimonaIn/features", "00046-001 00655-001"), (SSIN, "90017-363")]),
    (
        "in-oth-person",
        &[
            ("/worker", "90017-363"),
            ("/worker/familyName", "90017-363"),
            ("/worker/givenName", "90017-363"),
            ("/worker/birthDate", "90017-363"),
            ("/worker/placeOfBirth", "90017-363"),
            ("/worker/countryOfBirth", "90017-363"),
            ("/worker/gender", "90017-363"),
            ("/worker/nationality", "90017-363"),
            ("/worker/address", "90017-363"),
            ("/worker/address/street", "90017-363"),
            ("/worker/address/houseNumber", "90017-363"),
            ("/worker/address/postCode", "90017-363"),
            ("/worker/address/municipality", "90017-363"),
            ("/worker/address/country", "90017-363"),
        ],
    ),
    (
        "in-oth-agency",
        &[
            (END, "00911-001"),
            (USER, "90107-351"),
            ("/dimonaIn/features/usingEmployer/enterpriseNumber", "90107-351"),
            // Without a committee the work is no agency work, and has no user.
            (COMMITTEE, "00046-001 00046-005 00131-005"),
        ],
    ),
    (
        "in-oth-agency-construction",
        &[(END, "00911-001"), (CARDS, "00663-001 00664-001"), (FIRST, "00663-001"), (NEXT, "00664-001")],
    ),
    (
        "in-oth-agency-named",
        &[
            ("/dimonaIn/features/usingEmployer/name", "90107-351"),
            ("/dimonaIn/features/usingEmployer/address", "00517-001 00518-001 00520-001 00522-001 00523-001"),
            ("/dimonaIn/features/usingEmployer/address/street", "00517-001"),
            ("/dimonaIn/features/usingEmployer/address/houseNumber", "00518-001"),
            ("/dimonaIn/features/usingEmployer/address/postCode", "00520-001"),
            ("/dimonaIn/features/usingEmployer/address/municipality", "00522-001"),
            ("/dimonaIn/features/usingEmployer/address/country", "00523-001"),
        ],
    ),
    (
        "in-bcw",
        &[
            (CARDS, "00663-001 00664-001"),
            (FIRST, "00663-001"),
            (NEXT, "00664-001"),
            (COMMITTEE, "00046-001 00663-005 00664-005"),
        ],
    ),
    ("in-bcw-agency", &[(CARDS, "00663-001 00664-001"), (FIRST, "00663-001"), (NEXT, "00664-001")]),
    ("in-rta", &[(CARDS, "00663-001 00664-001")]),
    ("in-stu-hours", &[(END, "00911-001"), (HOURS, "01135-001")]),
    (
        "in-stu-place",
        &[
            ("/dimonaIn/studentPlaceOfWork/address", "00517-001 00518-001 00520-001 00522-001 00523-001"),
            ("/dimonaIn/studentPlaceOfWork/address/street", "00517-001"),
            ("/dimonaIn/studentPlaceOfWork/address/houseNumber", "00518-001"),
            ("/dimonaIn/studentPlaceOfWork/address/postCode", "00520-001"),
            ("/dimonaIn/studentPlaceOfWork/address/municipality", "00522-001"),
            ("/dimonaIn/studentPlaceOfWork/address/country", "00523-001"),
        ],
    ),
    ("in-stu-days", &[(END, "00911-001"), ("/dimonaIn/plannedDaysNumber", "01017-001")]),
    (
        "in-ext-hours",
        &[
            (END, "00911-001"),
            ("/dimonaIn/startHour", "00777-001"),
            ("/dimonaIn/endHour", "00778-001"),
            (SSIN, "00024-001"),
        ],
    ),
    ("in-ext-day-package", &[(END, "00911-001"), ("/dimonaIn/startHour", "00777-001"), (SSIN, "00024-001")]),
    ("in-flx-day", &[("/dimonaIn/startHour", "00777-001"), ("/dimonaIn/endHour", "00778-001")]),
    (
        "in-ivt",
        &[
            (END, "00911-001"),
            (STATUSES, "00053-001 01231-001"),
            ("/dimonaIn/smallStatutesInformation/employmentNature", "01231-001"),
            ("/dimonaIn/smallStatutesInformation/workerStatus", "00053-001"),
        ],
    ),
    ("in-tri", &[(END, "00911-001"), (STATUSES, "00053-001 01231-001")]),
    ("in-stg", &[(END, "00911-001"), (STATUSES, "00053-001 01231-001")]),
    ("in-o17", &[(END, "00911-001"), (HOURS, "01135-001")]),
    ("in-s17", &[(END, "00911-001"), (HOURS, "01135-001")]),
    ("in-t17", &[(END, "00911-001")]),
    ("in-a17", &[(END, "00911-001")]),
    ("out", &[("/dimonaOut/periodId", "00913-001"), ("/dimonaOut/endDate", "00911-001")]),
    ("update-dates", &[("/dimonaUpdate/periodId", "00913-001")]),
    ("cancel", &[("/dimonaCancel/periodId", "00913-001")]),
];

#[test]
fn what_is_missing_is_told_by_its_codes() {
    let engines = [engine(), engine_of_school()];
    let mut wrong = Vec::new();
    let mut tried = 0;
    for of in ALL {
        let engine = knowing(&engines, of.name);
        let own = MANDATORY.iter().find(|(name, _)| *name == of.name).map_or(&[][..], |(_, zones)| zones);
        let every = if of.name.starts_with("in-") { OF_EVERY_IN } else { &[] };
        for (path, expected) in own.iter().chain(every) {
            let record = without(&minimal(of.name), path);
            let found = codes(engine, &check(engine, of.before, &record));
            tried += 1;
            // Without its number nobody knows that it is an administration: then whether a joint committee is missing is open.
            let unknown_school = of.name == "in-tea" && path.starts_with("/employer");
            let expected = if unknown_school { "90256-364" } else { expected };
            if found != set(expected) {
                wrong.push(format!("{} without {path}: {expected}, found {found:?}", of.name));
            }
        }
    }
    assert!(tried > 150, "only {tried} were tried");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_committee_of_the_user_is_asked_for_by_a_policy() {
    let mut policies = Policies::default();
    policies.user_committee = UserCommittee::Mandatory;
    let engine = Engine::builder().policies(policies).build().expect("the rules fit together");
    for (name, expected) in [("in-oth-agency", ""), ("in-bcw-agency", "00046-001"), ("in-oth", "")] {
        let found = codes(&engine, &check(&engine, &[], &minimal(name)));
        assert_eq!(found, set(expected), "{name}");
    }
}

fn address() -> Value {
    json!({"street": "Kaai", "houseNumber": "7", "boxNumber": "B", "postCode": "59000",
        "municipality": {"name": "Lille"}, "country": 111})
}

/// What an IN may have only under conditions: path, value and codes; and the IN in which it may stand.
fn of_some() -> Vec<(&'static str, Value, &'static str, &'static [&'static str])> {
    const TRAINEES: &[&str] = &["in-ivt", "in-tri", "in-stg"];
    const IN_HOURS: &[&str] = &["in-ext-hours", "in-ext-day-package", "in-flx-day", "in-flx-period"];
    const PLANNED: &[&str] = &["in-stu-hours", "in-stu-place", "in-o17", "in-s17"];
    const STUDENTS: &[&str] = &["in-stu-hours", "in-stu-place", "in-stu-days"];
    const AGENCIES: &[&str] = &["in-oth-agency", "in-oth-agency-construction", "in-oth-agency-named", "in-bcw-agency"];
    const CONSTRUCTION: &[&str] = &["in-bcw", "in-bcw-agency", "in-rta", "in-oth-agency-construction"];
    vec![
        ("/dimonaIn/periodId", json!(660_000_000_112_u64), "00913-005", &[]),
        ("/dimonaIn/startHour", json!("0800"), "00777-005", IN_HOURS),
        ("/dimonaIn/endHour", json!("1700"), "00778-005", IN_HOURS),
        (HOURS, json!(5), "01135-005", PLANNED),
        ("/dimonaIn/plannedDaysNumber", json!(5), "01017-005", &["in-stu-days"]),
        (
            STATUSES,
            json!({"employmentNature": "WORKER", "activityWithRisk": 1, "workerStatus": "F1"}),
            "00053-005 01231-005",
            TRAINEES,
        ),
        (
            "/dimonaIn/studentPlaceOfWork",
            json!({"name": "Depot", "address": address()}),
            "00776-005 00517-005 00518-005 00519-005 00520-005 00522-005 00523-005",
            STUDENTS,
        ),
        (CARDS, json!({"firstMonthC32ANumber": 1, "nextMonthC32ANumber": 2}), "00663-005 00664-005", CONSTRUCTION),
        (
            USER,
            json!({"jointCommissionNumber": "XXX", "enterpriseNumber": "0999555504"}),
            "00046-005 00131-005",
            AGENCIES,
        ),
        (
            USER,
            json!({"name": "Depot", "address": address()}),
            "00153-005 00517-005 00518-005 00519-005 00520-005 00522-005 00523-005",
            AGENCIES,
        ),
        // A block without anything of its own is not allowed either.
        (STATUSES, json!({}), "01231-005", TRAINEES),
        ("/dimonaIn/studentPlaceOfWork", json!({}), "00776-005", STUDENTS),
        (CARDS, json!({}), "00663-005", CONSTRUCTION),
        (USER, json!({}), "00153-005", AGENCIES),
    ]
}

/// What else is not allowed.
fn not_allowed() -> Vec<(&'static str, &'static str, Value, &'static str)> {
    let number = json!("0999555504");
    vec![
        ("in-oth-agency", "/dimonaIn/features/usingEmployer/name", json!("Depot"), "90107-352"),
        (
            "in-oth-agency",
            "/dimonaIn/features/usingEmployer/address",
            address(),
            "00517-005 00518-005 00519-005 00520-005 00522-005 00523-005",
        ),
        (
            "in-oth-agency-named",
            "/dimonaIn/features/usingEmployer/enterpriseNumber",
            number,
            "90107-352 00517-005 00518-005 00520-005 00522-005 00523-005",
        ),
        ("in-stu-days", HOURS, json!(5), "01135-005"),
        (
            "out",
            "/dimonaOut/features",
            json!({"workerType": "OTH", "jointCommissionNumber": "XXX"}),
            "00046-005 00655-005",
        ),
        ("update-dates", "/dimonaUpdate/features", json!({"workerType": "OTH"}), "00655-005"),
        ("cancel", "/dimonaCancel/features", json!({"jointCommissionNumber": "XXX"}), "00046-005"),
        ("update-dates", "/dimonaUpdate/startHour", json!("0800"), "00777-005"),
        ("update-dates", "/dimonaUpdate/endHour", json!("0800"), "00778-005"),
        ("update-dates", "/dimonaUpdate/plannedHoursNumber", json!(5), "01135-005"),
        ("update-dates", "/dimonaUpdate/plannedDaysNumber", json!(5), "01017-005"),
        ("update-hours", "/dimonaUpdate/startDate", json!("2026-09-02"), "00910-005"),
        ("update-hours", "/dimonaUpdate/plannedDaysNumber", json!(5), "01017-005"),
        ("update-days", "/dimonaUpdate/plannedHoursNumber", json!(5), "01135-005"),
        ("update-day-package", "/dimonaUpdate/endHour", json!("1900"), "00778-005"),
        // Numbers of an employer that has none.
        ("out", "/employer", json!({}), "90256-364"),
        ("update-dates", "/employer", json!({}), "90256-364"),
        ("cancel", "/employer", json!({}), "90256-364"),
    ]
}

#[test]
fn what_is_not_allowed_is_told_by_its_codes() {
    let engines = [engine(), engine_of_school()];
    let mut wrong = Vec::new();
    let mut tried = 0;
    let mut look = |name: &str, path: &str, value: &Value, expected: &str| {
        let of = ALL.iter().find(|of| of.name == name).expect("a declaration");
        let record = with(&minimal(name), path, value.clone());
        let engine = knowing(&engines, name);
        let found = codes(engine, &check(engine, of.before, &record));
        tried += 1;
        if found != set(expected) {
            wrong.push(format!("{name} with {path}: {expected}, found {found:?}"));
        }
    };
    for (path, value, expected, may) in of_some() {
        for of in ALL.iter().filter(|of| of.name.starts_with("in-") && !may.contains(&of.name)) {
            look(of.name, path, &value, expected);
        }
    }
    for (name, path, value, expected) in not_allowed() {
        look(name, path, &value, expected);
    }
    assert!(tried > 300, "only {tried} were tried");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
