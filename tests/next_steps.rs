//! The next steps of one verdict: each can be taken, and no two contradict each other.

use dimona::declaration::message::{EmployerNumbers, Letter};
use dimona::engine::Engine;
use dimona::facts::{CareerEntry, Contract, FactBook, Pension};
use dimona::id::{EnterpriseNumber, WorkerType};
use dimona::{Kind, Message, MessageContext, Register, Zone};

const WORKER: &str = "90021400128";

/// What is told of each finding: its rule and its next step.
fn steps(engine: &Engine, zones: &[(Zone, &str)], received: &str) -> Vec<(String, String)> {
    steps_of(engine, zones, MessageContext::at(received).expect("a moment"))
}

fn steps_of(engine: &Engine, zones: &[(Zone, &str)], context: MessageContext) -> Vec<(String, String)> {
    let base = [(Zone::EnterpriseNumber, "0999999031"), (Zone::Ssin, WORKER)];
    let message = base
        .iter()
        .chain(zones)
        .fold(Message::new(Kind::In), |message, (zone, text)| message.with_text(*zone, text).expect("a right text"));
    let received = message.received(context);
    let verdict = engine.check(&received, &Register::new());
    let told = engine.explain(&verdict).findings();
    let rules = verdict.findings.iter().map(|of| engine.rule(of.rule()).name.to_owned());
    rules.zip(told.into_iter().map(|of| of.action)).collect()
}

fn step<'a>(steps: &'a [(String, String)], rule: &str) -> &'a str {
    &steps.iter().find(|(of, _)| of == rule).unwrap_or_else(|| panic!("{rule} is told: {steps:?}")).1
}

/// A worker who worked nowhere in the quarters that count, and has a contract with the employer.
fn engine() -> Engine {
    let worker = WORKER.parse().expect("a right SSIN");
    let employer: EmployerNumbers = EnterpriseNumber::new(999_999_031).expect("a right number").into();
    let mut facts = FactBook::new();
    for quarter in ["2025Q3", "2025Q4", "2026Q1"] {
        facts.add_career(worker, quarter.parse().expect("a quarter"), CareerEntry::none());
    }
    facts.add_pension(worker, Pension::none());
    let mut contract = Contract::new(employer, "2020-01-01".parse().expect("a date"));
    contract.worker_type = Some(WorkerType::Oth);
    facts.add_contract(worker, contract);
    Engine::builder().facts(facts).build().expect("the rules fit together")
}

const FLEXI_JOB: [(Zone, &str); 4] = [
    (Zone::WorkerType, "FLX"),
    (Zone::JointCommittee, "XXX"),
    (Zone::StartDate, "2026-10-05"),
    (Zone::EndDate, "2026-10-31"),
];

#[test]
fn where_the_nsso_has_answered_its_answer_is_not_awaited() {
    let engine = Engine::belgium();
    // Whether such work was declared in time is not published: it was done before the application opened.
    let work = [
        (Zone::WorkerType, "O17"),
        (Zone::JointCommittee, "XXX"),
        (Zone::StartDate, "2022-04-01"),
        (Zone::EndDate, "2022-04-02"),
        (Zone::PlannedHours, "5"),
    ];
    let before = steps(&engine, &work, "2022-04-08T10:00");
    assert!(step(&before, "late-declaration").starts_with("await the NSSO's answer"), "{before:?}");
    let mut context = MessageContext::at("2022-04-08T10:00").expect("a moment");
    context.answer = Some(Letter::A);
    let answered = steps_of(&engine, &work, context);
    assert!(step(&answered, "late-declaration").starts_with("ask the NSSO"), "{answered:?}");
    for steps in [before, answered] {
        assert!(step(&steps, "open-right").starts_with("check its conditions by hand"), "{steps:?}");
    }
}

#[test]
fn where_a_right_is_lost_by_lateness_the_other_steps_are_moot() {
    let engine = engine();
    let late = steps(&engine, &FLEXI_JOB, "2026-10-08T10:00");
    assert!(step(&late, "late-declaration").starts_with("keep it: nothing undoes the delay"), "{late:?}");
    for moot in ["flexi-job-conditions-unmet", "other-work-at-flexi-employer"] {
        // What is declared for the days to come meets the condition again, and to keep the period is not to cancel it.
        assert_eq!(
            step(&late, moot),
            "nothing for the days that are over, whose right late-declaration takes too; a new IN for days to come meets \
                this again: put it right first, or declare them without the regime (OTH)"
        );
    }
    // In time, each has its own.
    let timely = steps(&engine, &FLEXI_JOB, "2026-10-01T10:00");
    assert!(timely.iter().all(|(rule, _)| rule != "late-declaration"), "{timely:?}");
    for own in ["flexi-job-conditions-unmet", "other-work-at-flexi-employer"] {
        assert!(step(&timely, own).contains("cancel"), "{timely:?}");
    }
}

#[test]
fn what_the_nsso_accepted_without_a_warning_is_not_cancelled_for_its_own_check() {
    let engine = engine();
    let context = || MessageContext::at("2026-10-01T10:00").expect("a moment");
    let step_of = |answer| {
        let told = steps_of(&engine, &FLEXI_JOB, context().with_answer(answer));
        step(&told, "flexi-job-conditions-unmet").to_owned()
    };
    assert!(step_of(Letter::A).starts_with("keep it for now: the NSSO accepted it without a warning"));
    assert!(step_of(Letter::W).contains("cancel"));
}

#[test]
fn of_a_refused_declaration_nothing_is_kept() {
    let engine = engine();
    let refused = FLEXI_JOB.map(|(zone, text)| (zone, if zone == Zone::JointCommittee { "302" } else { text }));
    let told = steps(&engine, &refused, "2026-10-08T10:00");
    assert!(step(&told, "joint-committee-against-worker-type").starts_with("correct the committee"), "{told:?}");
    for moot in ["late-declaration", "flexi-job-conditions-unmet", "other-work-at-flexi-employer"] {
        assert_eq!(step(&told, moot), "correct first what the NSSO refuses: nothing of the declaration stands");
    }
}

#[test]
fn an_update_that_closes_a_period_before_its_begin_is_sent_to_no_day() {
    let (engine, mut register) = (Engine::belgium(), Register::new());
    let zones = [
        (Zone::EnterpriseNumber, "0999999031"),
        (Zone::Ssin, WORKER),
        (Zone::WorkerType, "OTH"),
        (Zone::JointCommittee, "XXX"),
        (Zone::StartDate, "2026-09-01"),
    ];
    let message = zones
        .iter()
        .fold(Message::new(Kind::In), |message, (zone, text)| message.with_text(*zone, text).expect("a right text"));
    let number = "660000000112".parse().expect("a right number");
    let context = MessageContext::at("2026-08-31T08:00").expect("a moment").with_period_id(number);
    let verdict = engine.check(&message.received(context), &register);
    register.apply(verdict.effect()).expect("nothing changed since");
    let step_of = |end: &str| {
        let update = Message::new(Kind::Update)
            .with_text(Zone::PeriodId, "660000000112")
            .and_then(|message| message.with_text(Zone::EndDate, end))
            .expect("a right text");
        let verdict =
            engine.check(&update.received(MessageContext::at("2026-08-31T09:00").expect("a moment")), &register);
        let told = engine.explain(&verdict).findings();
        let names: Vec<&str> = verdict.findings.iter().map(|of| engine.rule(of.rule()).name).collect();
        let place = names.iter().position(|name| *name == "update-closes-period").expect("it is told");
        told[place].action.clone()
    };
    assert_eq!(step_of("2026-09-30"), "close the period with an OUT on 2026-09-30");
    assert_eq!(step_of("2026-09-01"), "close the period with an OUT on 2026-09-01");
    assert_eq!(step_of("2026-08-31"), "close the period with an OUT");
}
