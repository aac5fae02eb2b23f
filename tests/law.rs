//! The dated values: boundary days, sources, trust, and what was known when.

use std::collections::BTreeMap;

use dimona::declaration::message::{EmployerNumbers, Message, MessageContext};
use dimona::declaration::register::Register;
use dimona::engine::Engine;
use dimona::id::{EnterpriseNumber, JointCommittee, Ssin, WorkerType};
use dimona::law::{
    Cell, Confidence, KNOWLEDGE_DAY, Law, LawSays, LawValue, LegalRef, LimitedBy, NeutralScope, Timeline, Trust,
    TypeFault, TypeLimit,
};
use dimona::time::{Moment, Quarter, parse_date};
use dimona::words::EN;

fn day(text: &str) -> chrono::NaiveDate {
    parse_date(text).expect("a date")
}

fn quota(law: &Law, on: &str) -> Option<u16> {
    law.student.quota_hours.at(law.on(day(on))).value().copied()
}

#[test]
fn the_student_quota_changes_on_its_days() {
    let law = Law::belgium();
    let expected = [
        ("2016-12-31", None),
        ("2017-01-01", Some(475)),
        ("2022-12-31", Some(475)),
        ("2023-01-01", Some(600)),
        ("2024-12-31", Some(600)),
        ("2025-01-01", Some(650)),
        ("2027-06-30", Some(650)),
        ("2027-07-01", None),
    ];
    for (on, hours) in expected {
        assert_eq!(quota(&law, on), hours, "{on}");
    }
    let days = |on| law.student.quota_days.at(law.on(day(on))).value().copied();
    assert_eq!(
        [days("2011-12-31"), days("2012-01-01"), days("2016-12-31"), days("2017-01-01")],
        [None, Some(50), Some(50), None]
    );
    let seasons = law.student.quota_days_by_season.at(law.on(day("2011-12-31"))).value();
    assert_eq!(seasons, Some(&(23, 23)));
}

#[test]
fn a_retroactive_act_was_not_known_before_it_was_made() {
    let law = Law::belgium();
    let known =
        |on, knowledge| law.student.quota_hours.at(law.on(day(on)).as_known_on(day(knowledge))).value().copied();
    assert_eq!(known("2025-02-10", "2025-02-10"), Some(475), "the fallback at the start of 2025");
    assert_eq!(known("2025-02-10", "2025-04-09"), Some(475));
    assert_eq!(known("2025-02-10", "2025-04-10"), Some(650));
    assert_eq!(known("2023-01-01", "2022-12-18"), Some(475));
    assert_eq!(known("2023-01-01", "2022-12-19"), Some(600));
}

#[test]
fn the_values_around_the_quota_have_their_days() {
    let law = Law::belgium();
    let student = &law.student;
    let today = KNOWLEDGE_DAY;
    let rates = student.solidarity.at(law.on(today)).value().expect("in force");
    assert_eq!((rates.worker_percent.to_string(), rates.employer_percent.to_string()), ("2.71".into(), "5.42".into()));
    let rates = student.solidarity.at(law.on(day("2011-12-31"))).value().expect("in force then");
    assert_eq!((rates.worker_percent.to_string(), rates.employer_percent.to_string()), ("4.5".into(), "8.01".into()));
    assert_eq!(student.asbestos_fund_percent.at(law.on(today)).value().map(ToString::to_string), Some("0.01".into()));
    assert_eq!(
        student.ordinary_worker_percent.at(law.on(today)).value().map(ToString::to_string),
        Some("13.07".into())
    );
    assert_eq!(student.longest_contract_months.at(law.on(day("2011-12-31"))).value(), Some(&6));
    assert_eq!(student.longest_contract_months.at(law.on(day("2012-01-01"))).value(), Some(&12));
    assert_eq!(student.fewest_planned_hours.at(law.on(today)).value(), Some(&1));
    assert_eq!(student.access_code_months.at(law.on(today)).value(), Some(&3));
    assert_eq!(student.article_17_hours.at(law.on(day("2022-01-01"))).value(), Some(&190));
    assert_eq!(student.article_17_hours.at(law.on(day("2021-12-31"))).value(), None);
    assert_eq!(student.third_country_weekly_hours.at(law.on(today)).value(), Some(&20));
}

#[test]
fn the_neutral_quarters_are_those_of_the_pandemic() {
    let law = Law::belgium();
    let scopes = |year, number| -> Vec<NeutralScope> {
        let quarter = Quarter::new(year, number).expect("a quarter");
        law.student.neutral_in(quarter).map(|row| row.scope).collect()
    };
    use NeutralScope::{AllButCareAndEducation, Care, CareAndEducation, Everybody};
    assert_eq!(scopes(2020, 1), []);
    assert_eq!(scopes(2020, 2), [Everybody]);
    assert_eq!(scopes(2020, 3), []);
    assert_eq!(scopes(2020, 4), [CareAndEducation]);
    assert_eq!(scopes(2021, 1), [CareAndEducation]);
    assert_eq!(scopes(2021, 2), [CareAndEducation]);
    assert_eq!(scopes(2021, 3), [Everybody]);
    assert_eq!(scopes(2021, 4), [CareAndEducation]);
    assert_eq!(scopes(2022, 1), [CareAndEducation, AllButCareAndEducation]);
    assert_eq!(scopes(2022, 2), [CareAndEducation]);
    assert_eq!(scopes(2022, 3), [Care]);
    assert_eq!(scopes(2022, 4), [Care]);
    assert_eq!(scopes(2023, 1), []);
}

#[test]
fn every_value_has_days_in_order_a_source_and_a_day_on_which_it_was_checked() {
    let law = Law::belgium();
    let mut seen = 0;
    // The house sees to it that every dated value is in this list on a day on which it is in force.
    for on in (1970..2030).flat_map(|year| [1, 4, 7, 10].map(|month| day(&format!("{year}-{month:02}-01")))) {
        for of in law.values_on(on) {
            seen += 1;
            let what = format!("{} on {on}", of.name);
            assert!(!of.legal.citation().is_empty(), "{what} has no source");
            let checked = of.legal.checked_on();
            assert!(checked >= day("2026-02-28") && checked <= KNOWLEDGE_DAY, "{what} was checked on {checked}");
            assert!(of.until.is_none_or(|until| on <= until), "{what} has ended: {:?}", of.until);
            // A pair of committee and type stands in the list on any day: before its first day too.
            let has_begun = of.from.is_none_or(|from| from <= on) || of.name.contains(" under ");
            assert!(has_begun, "{what} begins later: {:?}", of.from);
        }
    }
    assert!(seen > 5_000, "only {seen} values were seen");
    let cells = law.joint_committee_matrix.cells().filter(|(.., legal)| !legal.citation().is_empty()).count();
    assert_eq!(cells, law.joint_committee_matrix.cells().count());
}

/// Whether a value is taken on any day, trusted or not: a limit of a worker type, or a pair of committee and type.
fn needs_no_trust(of: &LawValue<'_>) -> bool {
    let is_limit = ["begin ", "reception ", "of-administrations"].iter().any(|name| of.name.starts_with(name));
    of.topic == "joint-committee-matrix" || (of.topic == "worker-type" && is_limit)
}

#[test]
fn on_every_day_a_value_is_one_or_none_and_it_changes_on_the_days_that_it_names() {
    // The house sees to it that every field of the law has its line in this list.
    let law = Law::belgium();
    let (first, last) = (day("2012-01-01"), day("2030-12-31"));
    let mut before: BTreeMap<(&str, String), LawValue<'_>> = BTreeMap::new();
    let mut changes = 0;
    for (on, yesterday) in first.iter_days().take_while(|on| *on <= last).map(|on| (on, on.pred_opt())) {
        let mut today = BTreeMap::new();
        for of in law.values_on(on) {
            let what = format!("{} {} on {on}", of.topic, of.name);
            let is_pair = of.topic == "joint-committee-matrix";
            assert!(is_pair || of.from.is_none_or(|from| from <= on), "{what} begins later: {:?}", of.from);
            assert!(of.until.is_none_or(|until| on <= until), "{what} has ended: {:?}", of.until);
            // What nobody looked at beyond the trust is a stated unknown; what the law ends, and what is open on any day, is none.
            let is_open = of.until.is_none() && !needs_no_trust(&of);
            assert_eq!(of.trusted, !is_open || law.trust.reaches(on), "{what}: trusted or not?");
            let is_second = today.insert((of.topic, of.name.to_string()), of).is_some();
            assert!(!is_second, "{what}: two values");
        }
        for (name, of) in &today {
            let was = before.get(name);
            let is_same = was.is_some_and(|was| {
                let shown = |of: &LawValue<'_>| (of.value.clone(), of.from, of.until, of.known_from, of.legal.clone());
                shown(was) == shown(of)
            });
            if on == first || is_same {
                continue;
            }
            changes += 1;
            assert_eq!(of.from, Some(on), "{name:?} is another from {on} on");
            assert!(was.is_none_or(|was| was.until == yesterday), "{name:?} did not end on {yesterday:?}");
        }
        for (name, was) in before.iter().filter(|(name, _)| !today.contains_key(*name)) {
            assert_eq!(was.until, yesterday, "{name:?} is gone from {on} on");
        }
        before = today;
    }
    assert!(changes > 30, "only {changes} changes were seen");
    assert!(before.values().any(|of| !of.trusted), "in 2030 nothing open is trusted");
}

#[test]
fn on_every_day_a_retroactive_value_was_known_or_the_one_before_it() {
    let law = Law::belgium();
    let rows = law.student.quota_hours.rows();
    let (first, last) = (day("2022-01-01"), day("2026-12-31"));
    let days = || first.iter_days().take_while(|on| *on <= last);
    for on in days() {
        let mut known = Vec::new();
        for knowledge in days().filter(|knowledge| knowledge.to_string().ends_with('1') || *knowledge == on) {
            let value = law.student.quota_hours.at(law.on(on).as_known_on(knowledge)).value();
            known.push(*value.unwrap_or_else(|| panic!("no value for {on} as known on {knowledge}")));
        }
        // What is known changes once, on the day of the act.
        known.dedup();
        assert!(known.len() <= 2, "{on}: {known:?}");
        let today = law.student.quota_hours.at(law.on(on)).value();
        assert!(known.last() == today && rows.iter().any(|row| Some(row.value()) == today), "{on}: {known:?}");
    }
}

#[test]
fn trust_ends_with_the_second_quarter_after_the_day_of_knowledge() {
    assert_eq!(KNOWLEDGE_DAY, day("2026-11-22"));
    assert_eq!(Trust::default().until(), day("2027-06-30"));
    // A value that the law itself ends needs no trust.
    let mut law = Law::belgium();
    law.trust = Trust::to(day("2015-01-01"));
    assert_eq!(quota(&law, "2024-01-01"), Some(600));
    assert_eq!(quota(&law, "2026-01-01"), None);
}

/// What the list of the law says of a name on a day: value, first day, last day, and whether it is trusted.
fn listed(law: &Law, on: &str, name: &str) -> Vec<(String, Option<String>, Option<String>, bool)> {
    let text = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string());
    law.values_on(day(on))
        .into_iter()
        .filter(|of| of.name == name)
        .map(|of| (EN.say_value(&of.value), text(of.from), text(of.until), of.trusted))
        .collect()
}

#[test]
fn the_list_of_the_law_says_what_is_in_force() {
    let law = Law::belgium();
    let of = |on, name| listed(&law, on, name);
    let entry = |value: &str, from: &str, until: Option<&str>, trusted| {
        vec![(value.to_owned(), Some(from.to_owned()), until.map(str::to_owned), trusted)]
    };
    assert!(of("2016-12-31", "quota-hours").is_empty());
    // The row has no last day, but another value took its place.
    assert_eq!(of("2022-12-31", "quota-hours"), entry("475", "2017-01-01", Some("2022-12-31"), true));
    assert_eq!(of("2023-01-01", "quota-hours"), entry("600", "2023-01-01", Some("2024-12-31"), true));
    // One act, of which less was read for each year: the rows differ in how sure they are.
    assert_eq!(of("2025-12-31", "quota-hours"), entry("650", "2025-01-01", Some("2025-12-31"), true));
    assert_eq!(of("2026-12-31", "quota-hours"), entry("650", "2026-01-01", Some("2026-12-31"), true));
    assert_eq!(of("2027-06-30", "quota-hours"), entry("650", "2027-01-01", None, true));
    assert_eq!(of("2027-07-01", "quota-hours"), entry("650", "2027-01-01", None, false));
    let confidence = |on| {
        let values = law.values_on(day(on));
        values.iter().find(|of| of.name == "quota-hours").map(|of| of.legal.confidence()).expect("a row")
    };
    assert_eq!(
        ["2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01"].map(confidence),
        [Confidence::Seen, Confidence::Inferred, Confidence::Inferred, Confidence::Memory]
    );
    assert_eq!(of("2010-01-01", "quota-days-by-season"), entry("23 and 23", "2005-07-01", Some("2011-12-31"), true));
    assert_eq!(of("2022-03-31", "neutral-quarters everybody"), []);
    assert_eq!(
        of("2022-03-31", "neutral-quarters all-but-care-and-education"),
        entry("the first 45", "2022-01-01", Some("2022-03-31"), true)
    );
    assert_eq!(of("2023-09-01", "begin ALT"), entry("open", "2023-09-01", None, true));
    let closed = |from: Option<&str>, until: Option<&str>| {
        vec![("closed".to_owned(), from.map(str::to_owned), until.map(str::to_owned), true)]
    };
    assert_eq!(of("2023-08-31", "begin ALT"), closed(None, Some("2023-08-31")));
    assert_eq!(of("2022-01-01", "begin A17"), closed(Some("2022-01-01"), None));
    assert_eq!(of("2021-12-31", "begin A17")[0].1, None, "no text names a first day");
}

#[test]
fn the_list_of_the_law_follows_a_patch() {
    let mut law = Law::belgium();
    let source = || LegalRef::own("a new act", Confidence::Seen, day("2026-11-22"));
    law.student.quota_hours.patch(day("2026-03-01"), Some(day("2026-03-31")), 700, source()).expect("in order");
    law.joint_committee_matrix.patch(JointCommittee::Other, WorkerType::Stu, Cell::Refused, source());
    let days = |on| {
        let mut of = listed(&law, on, "quota-hours");
        assert_eq!(of.len(), 1);
        let (value, from, until, _) = of.remove(0);
        (value, from.expect("a first day"), until.unwrap_or_default())
    };
    assert_eq!(days("2026-02-28"), ("650".into(), "2026-01-01".into(), "2026-02-28".into()));
    assert_eq!(days("2026-03-31"), ("700".into(), "2026-03-01".into(), "2026-03-31".into()));
    assert_eq!(days("2026-04-01"), ("650".into(), "2026-04-01".into(), "2026-12-31".into()));
    assert_eq!(listed(&law, "2026-03-01", "STU under XXX"), [("refused".to_owned(), None, None, true)]);
}

#[test]
fn before_the_scheme_and_past_the_trust_are_two_answers() {
    let law = Law::belgium();
    let says = |on| law.flexi_job.least_percent_in_t3.at(law.on(day(on)));
    assert_eq!(says("2015-11-30"), LawSays::Nothing);
    assert_eq!(says("2015-12-01").value(), Some(&80));
    assert_eq!(says("2027-06-30").value(), Some(&80));
    assert_eq!(says("2027-07-01"), LawSays::NotTrusted);
    // What the law itself has ended is no question of trust.
    let age = |on| law.flexi_job.age_instead.at(law.on(day(on)));
    assert_eq!((age("2025-09-30").value(), age("2027-07-01")), (Some(&66), LawSays::Nothing));
}

#[test]
fn rules_ask_the_law_by_the_day_only() {
    // The rows of a timeline are for readers: they say nothing of trust.
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![root.clone()];
    let mut seen = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.extend((path != root.join("law")).then_some(path));
                continue;
            }
            let text = std::fs::read_to_string(&path).expect("a text");
            seen += usize::from(text.contains("law"));
            assert!(!(text.contains("law") && text.contains(".rows()")), "{} reads rows of law", path.display());
        }
    }
    assert!(seen >= 10, "only {seen} files that speak of law were seen");
}

/// The findings of an IN of this type that begins and is received on these days.
fn findings(law: Law, worker_type: WorkerType, begin: &str, received: Option<&str>) -> Vec<String> {
    let employer = EmployerNumbers::from(EnterpriseNumber::new(999_999_031).expect("a right number"));
    let worker = "90.02.14-001.28".parse::<Ssin>().expect("a right SSIN");
    let mut context = MessageContext::default();
    context.received_at = received.map(|at| Moment::parse(&format!("{at}T10:00")).expect("a moment"));
    let message = Message::dimona_in(employer, worker, worker_type, day(begin));
    let engine = Engine::builder().law(law).build().expect("the rules fit together");
    let verdict = engine.check(&message.received(context), &Register::new());
    verdict
        .findings
        .iter()
        .map(|of| engine.rule(of.rule()).name.to_owned())
        .filter(|rule| rule.contains("type") || rule.contains("dates"))
        .collect()
}

#[test]
fn a_patched_limit_reaches_its_rule_for_any_worker_type() {
    let rules = [
        (TypeFault::OutsideItsDates, "worker-type-outside-its-dates"),
        (TypeFault::Article17, "article-17-outside-its-dates"),
        (TypeFault::ClosedToEmployers, "worker-type-closed-to-employer"),
    ];
    for (fault, rule) in rules {
        let law = |by| {
            let mut law = Law::belgium();
            let mut days = Timeline::new();
            let source = LegalRef::own("a text to come", Confidence::Seen, day("2026-11-22"));
            days.patch(day("2013-01-01"), Some(day("2026-11-30")), (), source).expect("in order");
            law.worker_type.patch(TypeLimit::new(WorkerType::Tri, by, fault, days));
            assert!(law.worker_type.types_with_limits(fault).any(|of| of == WorkerType::Tri));
            law
        };
        assert_eq!(findings(law(LimitedBy::Begin), WorkerType::Tri, "2026-11-30", Some("2026-11-28")), [""; 0]);
        assert_eq!(findings(law(LimitedBy::Begin), WorkerType::Tri, "2026-12-01", Some("2026-11-28")), [rule]);
        assert_eq!(findings(law(LimitedBy::Reception), WorkerType::Tri, "2026-12-01", Some("2026-11-30")), [""; 0]);
        assert_eq!(findings(law(LimitedBy::Reception), WorkerType::Tri, "2026-12-02", Some("2026-12-01")), [rule]);
        // Without the moment of reception it cannot be said.
        assert_eq!(findings(law(LimitedBy::Reception), WorkerType::Tri, "2026-12-02", None), [rule]);
    }
    // A limit takes the place of the one that stood there.
    let mut law = Law::belgium();
    let always = TypeLimit::new(WorkerType::Alt, LimitedBy::Begin, TypeFault::OutsideItsDates, Timeline::new());
    assert_eq!(
        findings(law.clone(), WorkerType::Alt, "2023-08-31", Some("2023-08-30")),
        ["worker-type-outside-its-dates"]
    );
    law.worker_type.patch(always);
    assert_eq!(findings(law, WorkerType::Alt, "2023-08-31", Some("2023-08-30")), [""; 0]);
}

#[test]
fn a_limit_outlives_the_trust() {
    // A type is open until a text ends it, and what is closed stays so.
    let on = |worker_type| findings(Law::belgium(), worker_type, "2030-01-01", Some("2029-12-31"));
    assert_eq!(on(WorkerType::Alt), [""; 0]);
    assert_eq!(on(WorkerType::Tea), ["worker-type-closed-to-employer"]);
}

#[test]
fn the_types_with_limits_are_those_of_the_glossary() {
    use WorkerType::{A17, Alt, Flx, O17, Qua, S17, Stx, T17, Tea};
    let law = Law::belgium();
    let of = |fault| law.worker_type.types_with_limits(fault).collect::<Vec<_>>();
    assert_eq!(of(TypeFault::OutsideItsDates), [Alt, Flx, Qua, Stx]);
    assert_eq!(of(TypeFault::Article17), [A17, O17, S17, T17]);
    assert_eq!(of(TypeFault::ClosedToEmployers), [Tea]);
}
