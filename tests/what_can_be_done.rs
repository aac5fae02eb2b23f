//! Next steps go by what can still be done, and a mistake says what it costs.

use dimona::declaration::message::EmployerNumbers;
use dimona::declaration::rule::{Case, Declarations, RuleMeta, Side};
use dimona::engine::Engine;
use dimona::facts::{Contract, FactBook};
use dimona::id::{EnterpriseNumber, WorkerType};
use dimona::judgement::{Evidence, Outcome, Rule};
use dimona::law::LegalRef;
use dimona::time::Moment;
use dimona::{Kind, Message, MessageContext, Register, Zone};

/// A rule that every IN breaks, whose step hangs on the time.
struct Always;

impl Rule<Declarations> for Always {
    fn meta(&self) -> RuleMeta<'_> {
        let texts = dimona::texts! {
            what: "nothing is right",
            action: "ask",
            before: "cancel it, until {by}",
            first_day: "where nobody worked, cancel it, until {by}",
            running: "end it today",
            ended: "leave it",
        };
        RuleMeta::new("nothing-right", Side::Advice, LegalRef::seen("our works rules, art. 1"), texts)
    }

    fn check(&self, _: &Case<'_>) -> Outcome {
        Outcome::Violated(Evidence::NONE)
    }
}

fn message(zones: &[(Zone, &str)]) -> Message {
    let base = [(Zone::EnterpriseNumber, "0999999031"), (Zone::Ssin, "90021400128"), (Zone::JointCommittee, "XXX")];
    let put = |message: Message, (zone, text): &(Zone, &str)| message.with_text(*zone, text).expect("a right text");
    base.iter().chain(zones).fold(Message::new(Kind::In), put)
}

fn moment(text: &str) -> Moment {
    Moment::parse(text).expect("a moment")
}

/// What the rule of the tests says to do about a declaration that was received then and is asked about now.
fn step(zones: &[(Zone, &str)], received: Option<&str>, now: Option<&str>) -> String {
    let mut builder = Engine::builder().rule(Always);
    if let Some(now) = now {
        builder = builder.asked_at(moment(now));
    }
    let engine = builder.build().expect("the rules fit together");
    let context = received.map_or_else(MessageContext::default, |at| MessageContext::at(at).expect("a moment"));
    let verdict = engine.check(&message(zones).received(context), &Register::new());
    let at = verdict.findings.iter().position(|of| engine.rule(of.rule()).name == "nothing-right");
    engine.explain(&verdict).findings()[at.expect("the rule is told")].action.clone()
}

#[test]
fn the_step_goes_by_the_moment_at_which_one_asks() {
    let job = [(Zone::WorkerType, "OTH"), (Zone::StartDate, "2026-10-05"), (Zone::EndDate, "2026-10-09")];
    let open = &job[..2];
    for (now, expected) in [
        ("2026-10-04T23:59:59", "cancel it, until 2026-10-05 24:00"),
        ("2026-10-05T00:00", "where nobody worked, cancel it, until 2026-10-05 24:00"),
        ("2026-10-05T23:59:59", "where nobody worked, cancel it, until 2026-10-05 24:00"),
        ("2026-10-06T00:00", "end it today"),
        ("2026-10-09T23:59:59", "end it today"),
        ("2026-10-10T00:00", "leave it"),
    ] {
        assert_eq!(step(&job, Some(now), None), expected, "received at {now}");
        assert_eq!(step(&job, Some("2026-10-01T08:00"), Some(now)), expected, "asked at {now}");
        assert_eq!(step(&job, None, Some(now)), expected, "asked at {now}, not received");
        let expected = if expected == "leave it" { "end it today" } else { expected };
        assert_eq!(step(open, Some("2026-10-01T08:00"), Some(now)), expected, "without an end, asked at {now}");
    }
    assert_eq!(step(&job, None, None), "ask");
}

#[test]
fn what_is_declared_by_the_hour_begins_at_its_hour() {
    let shift = [
        (Zone::WorkerType, "FLX"),
        (Zone::StartDate, "2026-10-05"),
        (Zone::StartHour, "1800"),
        (Zone::EndDate, "2026-10-05"),
        (Zone::EndHour, "2300"),
    ];
    for (now, expected) in [
        ("2026-10-05T17:59:59", "cancel it, until 2026-10-05 24:00"),
        ("2026-10-05T18:00", "where nobody worked, cancel it, until 2026-10-05 24:00"),
        ("2026-10-06T00:00", "leave it"),
    ] {
        assert_eq!(step(&shift, Some("2026-10-01T08:00"), Some(now)), expected, "{now}");
    }
}

/// One performance has one declaration: nothing of a shift is still to come behind midnight.
#[test]
fn a_shift_past_midnight_is_not_ended() {
    let shift = |worker_type| {
        [
            (Zone::WorkerType, worker_type),
            (Zone::StartDate, "2026-11-28"),
            (Zone::StartHour, "1800"),
            (Zone::EndDate, "2026-11-29"),
            (Zone::EndHour, "0200"),
        ]
    };
    for (worker_type, now, expected) in [
        ("EXT", "2026-11-28T23:59:59", "where nobody worked, cancel it, until 2026-11-28 24:00"),
        ("EXT", "2026-11-29T00:00", "leave it"),
        ("FLX", "2026-11-29T00:30", "leave it"),
        ("EXT", "2026-11-29T03:00", "leave it"),
    ] {
        assert_eq!(step(&shift(worker_type), Some("2026-11-01T08:00"), Some(now)), expected, "{worker_type}, {now}");
    }
}

#[test]
fn a_late_period_is_ended_as_its_type_can_be() {
    let engine = Engine::belgium();
    let of = |zones: &[(Zone, &str)]| {
        let context = MessageContext::at("2026-11-29T00:30").expect("a moment");
        let verdict = engine.check(&message(zones).received(context), &Register::new());
        let at = verdict.findings.iter().position(|of| engine.rule(of.rule()).name == "late-declaration");
        engine.explain(&verdict).findings()[at.expect("it is late")].action.clone()
    };
    let [begin, end] = [(Zone::StartDate, "2026-11-28"), (Zone::EndDate, "2026-11-30")];
    let student = of(&[(Zone::WorkerType, "STU"), begin, end, (Zone::PlannedHours, "40")]);
    assert!(student.contains("end the period today by an UPDATE") && !student.contains("OUT"), "{student}");
    let flexi_job = of(&[(Zone::WorkerType, "FLX"), begin, end]);
    assert!(flexi_job.contains("a FLX without end is ended by an OUT"), "{flexi_job}");
    let ordinary = of(&[(Zone::WorkerType, "OTH"), begin, end]);
    assert!(!ordinary.contains("end the period"), "{ordinary}");
    let extra = of(&[
        (Zone::WorkerType, "EXT"),
        begin,
        (Zone::StartHour, "1800"),
        (Zone::EndDate, "2026-11-29"),
        (Zone::EndHour, "0200"),
    ]);
    assert!(extra.starts_with("keep it: nothing undoes the delay") && !extra.contains("UPDATE"), "{extra}");
}

/// What the findings of a verdict say that it costs, by rule.
fn costs(engine: &Engine, zones: &[(Zone, &str)], received: &str) -> Vec<(String, Vec<String>)> {
    let context = MessageContext::at(received).expect("a moment");
    let verdict = engine.check(&message(zones).received(context), &Register::new());
    let told = engine.explain(&verdict).findings();
    let names = verdict.findings.iter().map(|of| engine.rule(of.rule()).name.to_owned());
    names.zip(told.iter().map(|of| of.costs.iter().map(|cost| cost.said.to_string()).collect())).collect()
}

#[test]
fn the_day_of_the_offence_decides_the_fine() {
    let engine = Engine::belgium();
    let late = |start: &str, received: &str| {
        let zones = [(Zone::WorkerType, "OTH"), (Zone::StartDate, start)];
        costs(&engine, &zones, received).into_iter().find(|(rule, _)| rule == "late-declaration").expect("it is late").1
    };
    let fine = |administrative: &str, criminal: &str| {
        vec![format!(
            "an offence of level 4: an administrative fine of {administrative} euro, or a criminal one of {criminal} euro"
        )]
    };
    // The decimes went up on 1 February 2026, the amounts of the code on 1 July 2024; before 2017 no surcharge was read.
    assert_eq!(late("2026-02-01", "2026-02-02T08:00"), fine("3000 to 35000", "6000 to 70000"));
    assert_eq!(late("2026-01-31", "2026-02-02T08:00"), fine("2400 to 28000", "4800 to 56000"));
    assert_eq!(late("2024-07-01", "2024-07-02T08:00"), fine("2400 to 28000", "4800 to 56000"));
    assert_eq!(late("2024-06-30", "2024-07-02T08:00"), fine("2400 to 24000", "4800 to 48000"));
    assert_eq!(late("2016-12-31", "2017-01-02T08:00"), vec!["an offence of level 4".to_owned()]);
}

#[test]
fn a_regime_that_is_lost_costs_what_the_first_finding_tells() {
    let employer: EmployerNumbers = EnterpriseNumber::new(999_999_031).expect("a right number").into();
    let mut facts = FactBook::new();
    let mut contract = Contract::new(employer, "2020-01-01".parse().expect("a date"));
    contract.worker_type = Some(WorkerType::Oth);
    facts.add_contract("90021400128".parse().expect("a right SSIN"), contract);
    let engine = Engine::builder().facts(facts).build().expect("the rules fit together");
    let flexi_job = [(Zone::WorkerType, "FLX"), (Zone::StartDate, "2026-10-05"), (Zone::EndDate, "2026-10-31")];
    let told = costs(&engine, &flexi_job, "2026-10-08T08:00");
    let of_regime = |told: &[(String, Vec<String>)], words: &str| {
        told.iter().flat_map(|(_, costs)| costs).filter(|cost| cost.contains(words)).count()
    };
    assert_eq!(of_regime(&told, "225 % of the flexi-wage"), 1, "{told:?}");
    // Open conditions cost nothing yet.
    let open = costs(&Engine::belgium(), &flexi_job, "2026-10-01T08:00");
    assert_eq!(of_regime(&open, ""), 0, "{open:?}");
    let student = [
        (Zone::WorkerType, "STU"),
        (Zone::StartDate, "2026-10-05"),
        (Zone::EndDate, "2026-10-31"),
        (Zone::PlannedHours, "40"),
    ];
    let told = costs(&Engine::belgium(), &student, "2026-10-08T08:00");
    assert_eq!(of_regime(&told, "pays 13.07 % of the wage in place of 2.71 %"), 1, "{told:?}");
}

#[test]
fn before_there_was_the_social_penal_code_none_of_its_fines_is_told() {
    let engine = Engine::belgium();
    let costs = |day: &str, received: &str| {
        let work = [(Zone::WorkerType, "OTH"), (Zone::StartDate, day), (Zone::EndDate, day)];
        let context = MessageContext::at(received).expect("a moment");
        let verdict = engine.check(&message(&work).received(context), &Register::new());
        let at = verdict.findings.iter().position(|of| engine.rule(of.rule()).name == "late-declaration");
        engine.explain(&verdict).findings()[at.expect("it is late")].costs.len()
    };
    assert_eq!(costs("2009-01-31", "2009-02-01T09:00"), 0);
    // The day of the deadline is that of the offence.
    assert_eq!(costs("2011-06-30", "2011-07-01T09:00"), 0);
    assert_eq!(costs("2011-07-01", "2011-07-02T09:00"), 1);
}
