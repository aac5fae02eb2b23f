//! The next steps of one verdict: each can be taken, and no two contradict each other.

use dimona::declaration::message::{EmployerNumbers, Letter};
use dimona::engine::Engine;
use dimona::facts::{CareerEntry, Contract, FactBook, OverseasDecision, Pension, PensionKind, Study, StudyKind};
use dimona::id::{EnterpriseNumber, WorkerType};
use dimona::policy::Policies;
use dimona::time::Moment;
use dimona::words::Language;
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
    assert_eq!(
        step_of("2026-09-30"),
        "where it is the right period, of the right worker, close it with an OUT with end date 2026-09-30"
    );
    assert_eq!(
        step_of("2026-09-01"),
        "where it is the right period, of the right worker, close it with an OUT with end date 2026-09-01"
    );
    assert_eq!(step_of("2026-08-31"), "where it is the right period, of the right worker, close it with an OUT");
}

/// What is said of a flexi-job from 12 to 31 January with these contracts, asked then.
fn asked_of_contracts(contracts: &[Contract], now: &str) -> Vec<(String, String)> {
    let worker = WORKER.parse().expect("a right SSIN");
    let mut facts = FactBook::new();
    let pension = Pension::new(PensionKind::Survivor, date("2010-01-01"), None).expect("right days");
    facts.add_pension(worker, pension);
    contracts.iter().for_each(|of| facts.add_contract(worker, *of));
    let asked_at = Moment::parse(now).expect("a moment");
    let engine = Engine::builder().facts(facts).asked_at(asked_at).build().expect("the rules fit together");
    let flexi_job = [
        (Zone::WorkerType, "FLX"),
        (Zone::JointCommittee, "XXX"),
        (Zone::StartDate, "2026-01-12"),
        (Zone::EndDate, "2026-01-31"),
    ];
    steps(&engine, &flexi_job, "2026-01-10T10:00")
}

fn date(text: &str) -> chrono::NaiveDate {
    text.parse().expect("a date")
}

fn contract(start: &str) -> Contract {
    let employer: EmployerNumbers = EnterpriseNumber::new(999_999_031).expect("a right number").into();
    let mut contract = Contract::new(employer, date(start));
    contract.worker_type = Some(WorkerType::Oth);
    contract
}

#[test]
fn what_lies_before_a_fault_is_not_thrown_away() {
    let rule = "other-work-at-flexi-employer";
    let stands = "do not cancel it for this: the days before 2026-01-26 stand; let it end on the last of them, or at once where that \
        day is over, and declare what is done from 2026-01-26 on as ordinary work (OTH) before it begins, unless it is declared already";
    for now in ["2026-01-10T10:00", "2026-01-12T10:00", "2026-01-13T10:00", "2026-01-25T23:59"] {
        assert_eq!(step(&asked_of_contracts(&[contract("2026-01-26")], now), rule), stands, "{now}");
    }
    // What has begun is declared before it begins no more.
    let begun = "do not cancel it for this: the days before 2026-01-26 stand; end it today, and pay for the days worked from 2026-01-26 on \
        as ordinary work; declare the days to come as ordinary work (OTH) before they begin, unless they are declared already";
    for now in ["2026-01-26T00:00", "2026-01-28T10:00"] {
        assert_eq!(step(&asked_of_contracts(&[contract("2026-01-26")], now), rule), begun, "{now}");
    }
    let over = asked_of_contracts(&[contract("2026-01-26")], "2026-02-01T00:00");
    let text = "do not cancel it for this: the days before 2026-01-26 stand; pay for those from 2026-01-26 on as ordinary work";
    assert_eq!(step(&over, rule), text);
    // On the first day of the flexi-job nothing lies before it, and nothing is left where earlier work takes it all.
    for contracts in [&[contract("2026-01-12")][..], &[contract("2026-01-26"), contract("2020-01-01")]] {
        let told = asked_of_contracts(contracts, "2026-01-13T10:00");
        assert!(step(&told, rule).starts_with("end it today, since a CANCEL would be late"), "{told:?}");
    }
}

#[test]
fn a_late_shift_in_which_nobody_has_worked_yet_is_declared_anew() {
    let shift = [
        (Zone::WorkerType, "FLX"),
        (Zone::JointCommittee, "XXX"),
        (Zone::StartDate, "2026-10-05"),
        (Zone::StartHour, "0900"),
        (Zone::EndDate, "2026-10-05"),
        (Zone::EndHour, "1200"),
    ];
    let told = |received: &str, begins: Option<&str>, now: &str| {
        let now = Moment::parse(now).expect("a moment");
        let engine = Engine::builder().asked_at(now).build().expect("the rules fit together");
        let mut context = MessageContext::at(received).expect("a moment");
        context.work_start = begins.map(|at| Moment::parse(at).expect("a moment"));
        step(&steps_of(&engine, &shift, context), "late-declaration").to_owned()
    };
    let (received, ten) = ("2026-10-05T09:30+02:00", Some("2026-10-05T10:00+02:00"));
    let anew = "nobody has worked yet: cancel it, by 2026-10-05 24:00 and before work begins, and declare the work anew from its true \
        begin on, before that as well";
    assert_eq!(told(received, ten, "2026-10-05T10:00+02:00"), anew);
    for (begins, now) in [(ten, "2026-10-05T10:01+02:00"), (None, "2026-10-05T09:30+02:00")] {
        let kept = told(received, begins, now);
        assert!(kept.starts_with("keep it: nothing undoes the delay, and a cancellation"), "{kept}");
    }
}

#[test]
fn no_out_is_invented_to_make_room_for_a_flexi_job() {
    let engine = engine();
    let mut register = Register::new();
    let declared = |of: &str, begin: &str| {
        let zones = [
            (Zone::EnterpriseNumber, "0999999031"),
            (Zone::Ssin, WORKER),
            (Zone::WorkerType, of),
            (Zone::JointCommittee, "XXX"),
            (Zone::StartDate, begin),
        ];
        let zones = zones.into_iter().chain((of == "FLX").then_some((Zone::EndDate, "2026-10-31")));
        zones.fold(Message::new(Kind::In), |message, (zone, text)| message.with_text(zone, text).expect("a right text"))
    };
    let at = |received| MessageContext::at(received).expect("a moment");
    let work = declared("OTH", "2026-10-01");
    let first = engine.check(&work.received(at("2026-09-30T10:00")), &register);
    register.apply(first.effect()).expect("fresh");
    let told = |of: &str| {
        let other = declared(of, "2026-10-05");
        let verdict = engine.check(&other.received(at("2026-10-02T10:00")), &register);
        let told = engine.explain(&verdict).findings();
        let rules = verdict.findings.iter().map(|of| engine.rule(of.rule()).name);
        let mut steps = rules.zip(told).filter(|(rule, _)| *rule == "feature-changed-in-open-period");
        steps.next().expect("it is told").1.action
    };
    let flexi_job = told("FLX");
    assert!(flexi_job.contains("by an OUT on the last day of that work"), "{flexi_job}");
    assert!(flexi_job.ends_with("no flexi-job is possible there before the next"), "{flexi_job}");
    assert!(told("STU").ends_with("leave it open"));
}

#[test]
fn what_comes_behind_a_fault_is_not_forbidden() {
    let mut covered = contract("2020-01-01").with_end(date("2025-12-31")).expect("right days");
    covered = covered.with_severance_until(date("2026-01-12")).expect("right days");
    let rule = "notice-or-severance-at-flexi-employer";
    let told = asked_of_contracts(&[covered], "2026-01-13T10:00");
    let text = "end it today where 2026-01-12 is still to come, since a CANCEL would be late; pay for the days worked until 2026-01-12 \
        as ordinary work; let the flexi-job wait: there it is possible after the last of these days";
    assert!(step(&told, rule).starts_with(text), "{told:?}");
    let over = asked_of_contracts(&[covered], "2026-02-01T10:00");
    assert!(step(&over, rule).starts_with("pay for the days until 2026-01-12 as ordinary work"), "{over:?}");
}

#[test]
fn what_an_approval_settles_it_settles_for_a_new_declaration_too() {
    let worker = WORKER.parse().expect("a right SSIN");
    let mut facts = FactBook::new();
    let quarter = "2026Q4".parse().expect("a quarter");
    for back in ["2025Q3", "2025Q4", "2026Q1"] {
        facts.add_career(worker, back.parse().expect("a quarter"), CareerEntry::none());
    }
    facts.add_pension(worker, Pension::none());
    facts.add_overseas_decision(worker, quarter, OverseasDecision::Approved).expect("one decision");
    let engine = Engine::builder().facts(facts).build().expect("the rules fit together");
    let late = steps(&engine, &FLEXI_JOB, "2026-10-08T10:00");
    assert!(step(&late, "late-declaration").starts_with("keep it"), "{late:?}");
    let settled = step(&late, "flexi-job-conditions-unmet");
    assert_eq!(settled, "ask overseas@rsz.fgov.be about each other quarter before it begins");
}

#[test]
fn what_an_approval_refuses_is_cancelled_in_time_and_ended_behind_that() {
    let worker = WORKER.parse().expect("a right SSIN");
    let mut facts = FactBook::new();
    for quarter in ["2025Q3", "2025Q4", "2026Q1"] {
        facts.add_career(worker, quarter.parse().expect("a quarter"), CareerEntry::none());
    }
    facts.add_pension(worker, Pension::none());
    let quarter = "2026Q4".parse().expect("a quarter");
    facts.add_overseas_decision(worker, quarter, OverseasDecision::Refused).expect("one decision");
    // What was declared in time is asked about on these days.
    let engine = |now: &str| {
        let asked_at = Moment::parse(now).expect("a moment");
        Engine::builder().facts(facts.clone()).asked_at(asked_at).build().expect("the rules fit together")
    };
    let asked = |now: &str| steps(&engine(now), &FLEXI_JOB, "2026-10-01T10:00");
    let by_phase = [
        ("2026-10-04T10:00", "cancel it, until 2026-10-05 24:00, and hire as OTH"),
        ("2026-10-05T10:00", "where nobody has worked yet, cancel it, until 2026-10-05 24:00, and hire as OTH"),
        ("2026-10-06T10:00", "end it today, since a CANCEL would be late, declare the days to come as OTH"),
        ("2026-11-02T10:00", "pay for these days as ordinary work"),
    ];
    for (now, expected) in by_phase {
        let told = asked(now);
        let step = step(&told, "flexi-job-conditions-unmet");
        assert!(step.starts_with(expected) && step.contains("ask overseas@rsz.fgov.be"), "{now}: {told:?}");
    }
    // What is late stays, whatever was refused.
    let late = steps(&engine("2026-10-08T10:00"), &FLEXI_JOB, "2026-10-08T10:00");
    assert!(step(&late, "flexi-job-conditions-unmet").starts_with("nothing for the days that are over"), "{late:?}");
}

#[test]
fn a_student_who_never_studied_is_told_to_cancel_in_time() {
    let worker = WORKER.parse().expect("a right SSIN");
    let mut facts = FactBook::new();
    facts.add_study(worker, Study::new(StudyKind::None, None, None).expect("right days")).expect("one row");
    let job = [
        (Zone::WorkerType, "STU"),
        (Zone::JointCommittee, "XXX"),
        (Zone::StartDate, "2026-07-01"),
        (Zone::EndDate, "2026-07-31"),
        (Zone::PlannedHours, "40"),
    ];
    let engine = |now: &str| {
        let asked_at = Moment::parse(now).expect("a moment");
        Engine::builder().facts(facts.clone()).asked_at(asked_at).build().expect("the rules fit together")
    };
    let told = |now: &str| step(&steps(&engine(now), &job, "2026-06-25T10:00"), "student-after-studies").to_owned();
    assert!(told("2026-06-26T10:00").ends_with("what is declared can be cancelled until 2026-07-01 24:00"));
    assert!(told("2026-12-01T10:00").starts_with("pay for these days as ordinary work"));
    // By the other reading the last moment is that of work, where it is told.
    let mut policies = Policies::default();
    policies.set("cancel-on-first-day", "until-work").expect("a value");
    let asked_at = Moment::parse("2026-06-26T10:00").expect("a moment");
    let builder = Engine::builder().facts(facts.clone()).asked_at(asked_at).policies(policies);
    let until_work = builder.build().expect("the rules fit together");
    let mut context = MessageContext::at("2026-06-25T10:00").expect("a moment");
    context.work_start = Some(Moment::parse("2026-07-01T08:00").expect("a moment"));
    let steps = steps_of(&until_work, &job, context);
    assert!(step(&steps, "student-after-studies").ends_with("can be cancelled until 2026-07-01 08:00"), "{steps:?}");
}

#[test]
fn of_a_refused_in_the_step_says_until_when_a_new_one_is_in_time() {
    let shift = [
        (Zone::EnterpriseNumber, "0999999031"),
        (Zone::Ssin, WORKER),
        (Zone::WorkerType, "EXT"),
        (Zone::JointCommittee, "302"),
        (Zone::StartDate, "2026-11-21"),
        (Zone::EndDate, "2026-11-21"),
        (Zone::StartHour, "1000"),
        (Zone::EndHour, "1400"),
    ];
    let message = shift
        .iter()
        .fold(Message::new(Kind::In), |message, (zone, text)| message.with_text(*zone, text).expect("a right text"));
    let step = |language: Language, answer: Letter, now: &str| {
        let engine =
            Engine::builder().asked_at(now.parse().expect("a moment")).build().expect("the rules fit together");
        let context = MessageContext::at("2026-11-20T09:00").expect("a moment");
        let verdict = engine.check(&message.received(context.with_answer(answer)), &Register::new());
        let at = verdict.findings.iter().position(|of| engine.rule(of.rule()).name == "answer-differs");
        let told = engine.explain(&verdict).in_language(language).findings();
        told[at.expect("it differs")].action.clone()
    };
    let before = "2026-11-21T09:00";
    for (language, begin) in [
        (Language::En, "nothing is declared: a corrected IN is due by 2026-11-21 10:00, before work begins; look up"),
        (Language::Nl, "er is niets aangegeven: een verbeterde IN moet er zijn uiterlijk op 2026-11-21 10:00, voor"),
        (Language::Fr, "rien n'est déclaré : un IN corrigé est dû au plus tard le 2026-11-21 10:00, avant que"),
        (Language::De, "es ist nichts gemeldet: ein berichtigter IN ist bis 2026-11-21 10:00 fällig, vor"),
    ] {
        let told = step(language, Letter::B, before);
        assert!(told.starts_with(begin), "{told}");
    }
    assert!(
        step(Language::En, Letter::B, "2026-11-21T10:00")
            .starts_with("nothing is declared: send a corrected IN at once")
    );
    // What the NSSO accepted with a warning is declared.
    assert!(step(Language::En, Letter::W, before).starts_with("look up its answer"));
}

#[test]
fn planned_work_that_has_begun_is_to_be_declared_and_not_kept() {
    use dimona::declaration::deadline::planned;
    let engine = Engine::belgium();
    let (begin, end) = ("2026-11-21T10:00".parse().expect("a moment"), "2026-11-21T18:00".parse().expect("a moment"));
    let (message, context) = planned("EXT", Some("302"), begin, Some(end)).expect("work");
    let told = |now: &str| {
        let context = context.clone().with_received_at(now.parse().expect("a moment"));
        let verdict = engine.check_planned(&message.received(context), &Register::new());
        engine.explain(&verdict).findings().into_iter().map(|of| of.action).collect::<Vec<_>>()
    };
    assert!(!told("2026-11-21T10:00").iter().any(|step| step.contains("send the IN now")));
    let late = told("2026-11-21T10:01");
    assert!(late.iter().any(|step| step.starts_with("send the IN now")), "{late:?}");
    assert!(!late.iter().any(|step| step.contains("keep it") || step.contains("cancel")), "{late:?}");
}

#[test]
fn a_flexi_job_of_weeks_that_had_begun_is_ended_and_the_days_to_come_are_declared_anew() {
    let zones = |hours: bool| {
        let mut zones = FLEXI_JOB.to_vec();
        if hours {
            zones[3] = (Zone::EndDate, "2026-10-05");
            zones.extend([(Zone::StartHour, "1000"), (Zone::EndHour, "1400")]);
        }
        zones
    };
    let told = |hours: bool| {
        let mut context = MessageContext::at("2026-10-05T09:00").expect("a moment");
        context.work_start = Some("2026-10-05T08:00".parse().expect("a moment"));
        let facts = FactBook::new();
        let engine = Engine::builder().facts(facts).asked_at("2026-10-05T09:00".parse().expect("a moment"));
        let engine = engine.build().expect("the rules fit together");
        let steps = steps_of(&engine, &zones(hours), context);
        step(&steps, "begun-before-declaration").to_owned()
    };
    let of_weeks = told(false);
    assert!(
        of_weeks.contains("end it today, or on its second day where today is its first, by an UPDATE")
            && of_weeks.contains("with a new IN"),
        "{of_weeks}"
    );
    assert!(told(true).contains("a FLX of several days is ordinary work up to its end"));
}

#[test]
fn a_late_cancellation_tells_the_days_that_became_ordinary_work() {
    let engine = Engine::belgium();
    let rules = engine.rules();
    let action = |name: &str| rules.iter().find(|rule| rule.name == name).expect("it is there").texts.action;
    for name in ["late-cancellation", "worked-period-cancelled"] {
        assert!(action(name).contains("a third day in a row made ordinary work"), "{name}");
    }
}

#[test]
fn what_somebody_works_in_is_not_cancelled() {
    let told = |now: &str| {
        let mut context = MessageContext::at("2026-10-05T07:00").expect("a moment");
        context.work_start = Some("2026-10-05T08:00".parse().expect("a moment"));
        let mut facts = FactBook::new();
        let worker = WORKER.parse().expect("a right SSIN");
        facts.add_career(worker, "2026Q1".parse().expect("a quarter"), CareerEntry::none());
        facts.add_pension(worker, Pension::none());
        let engine = Engine::builder().facts(facts).asked_at(Moment::parse(now).expect("a moment"));
        let engine = engine.build().expect("the rules fit together");
        step(&steps_of(&engine, &FLEXI_JOB, context), "flexi-job-conditions-unmet").to_owned()
    };
    let before = told("2026-10-05T07:59");
    assert!(before.ends_with("what is declared can be cancelled until 2026-10-05 24:00"), "{before}");
    let begun = told("2026-10-05T12:00");
    assert!(begun.contains("otherwise end it today") && !begun.contains("can be cancelled"), "{begun}");
}
