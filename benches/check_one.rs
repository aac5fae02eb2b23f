//! One check of a declaration in memory.

#![allow(missing_docs, reason = "criterion's macros make undocumented functions")]

use criterion::{Criterion, criterion_group, criterion_main};
use dimona::declaration::message::{EmployerNumbers, Message, MessageContext};
use dimona::declaration::register::Register;
use dimona::declaration::schema::{END_DATE, END_HOUR, PLANNED_HOURS, PlannedAmount, START_DATE, START_HOUR};
use dimona::engine::Engine;
use dimona::facts::{CareerEntry, FactBook, Fraction, WorkKind};
use dimona::id::{EnterpriseNumber, Ssin, WorkerType};
use dimona::time::{ClockTime, Moment, parse_date};

fn received(moment: &str) -> MessageContext<'static> {
    let mut context = MessageContext::default();
    context.received_at = Moment::parse(moment).ok();
    context
}

fn student() -> Message {
    let employer = EmployerNumbers::from(EnterpriseNumber::new(999_999_031).expect("a right number"));
    let worker = "07.06.21-004.69".parse::<Ssin>().expect("a right SSIN");
    Message::dimona_in(employer, worker, WorkerType::Stu, parse_date("2026-07-01").expect("a date"))
        .with_some(END_DATE, parse_date("2026-07-31").ok())
        .with_some(PLANNED_HOURS, PlannedAmount::new(76))
}

fn flexi_job() -> Message {
    let employer = EmployerNumbers::from(EnterpriseNumber::new(999_999_031).expect("a right number"));
    let worker = "90.02.14-001.28".parse::<Ssin>().expect("a right SSIN");
    Message::dimona_in(employer, worker, WorkerType::Flx, parse_date("2026-11-27").expect("a date"))
        .with_some(END_DATE, parse_date("2026-11-28").ok())
        .with_some(START_HOUR, ClockTime::new(21, 0))
        .with_some(END_HOUR, ClockTime::new(2, 30))
}

/// Full-time work elsewhere in the quarters that the check of the flexi-job looks at.
fn careers() -> FactBook {
    let mut facts = FactBook::new();
    let worker = "90.02.14-001.28".parse::<Ssin>().expect("a right SSIN");
    for quarter in ["2025Q3", "2025Q4", "2026Q1"] {
        let work = CareerEntry::new(WorkKind::Ordinary, EmployerNumbers::NONE, Some(Fraction::ONE)).expect("work");
        facts.add_career(worker, quarter.parse().expect("a quarter"), work);
    }
    facts
}

fn check_one(c: &mut Criterion) {
    let engine = Engine::builder().facts(careers()).build().expect("the rules fit together");
    let empty = Register::new();
    let (student, flexi_job) = (student(), flexi_job());
    let in_june = received("2026-06-30T10:00");
    let in_november = received("2026-11-27T18:00");

    c.bench_function("check_one/student", |b| {
        b.iter(|| engine.check(&student.received(in_june.clone()), &empty));
    });
    c.bench_function("check_one/flexi_job", |b| {
        b.iter(|| engine.check(&flexi_job.received(in_november.clone()), &empty));
    });

    // A student with fifty daily jobs behind him.
    let mut busy = Register::new();
    let shift = student.clone().with_some(PLANNED_HOURS, PlannedAmount::new(8));
    for day in 0..50 {
        let date = parse_date("2026-02-01").expect("a date") + chrono::Days::new(day);
        let message = shift.clone().with(START_DATE, date).with(END_DATE, date);
        let verdict = engine.check(&message.received(received("2026-01-15T08:00")), &busy);
        busy.apply(verdict.effect()).expect("the verdict is fresh");
    }
    c.bench_function("check_one/student_with_50_periods", |b| {
        b.iter(|| engine.check(&student.received(in_june.clone()), &busy));
    });
}

criterion_group!(benches, check_one);
criterion_main!(benches);
