//! One declaration, made in memory and checked: what will the NSSO answer, why, and what to do?
//!
//! `cargo run --example check_one`
#![allow(clippy::print_stdout, reason = "an example shows what it does")]

use dimona::declaration::message::{EmployerNumbers, Letter, Message, MessageContext};
use dimona::declaration::register::Register;
use dimona::declaration::schema::{END_DATE, PLANNED_HOURS, PlannedAmount};
use dimona::engine::{Engine, RightState, Verdict};
use dimona::id::{EnterpriseNumber, WorkerType};
use dimona::report::FindingText;
use dimona::time::Moment;
use dimona::words::EN;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let engine = Engine::belgium();
    let register = Register::new();

    // A student for the summer, declared the day before, with one hour more than a year's quota.
    let employer = EmployerNumbers::from("0999.999.031".parse::<EnterpriseNumber>()?);
    let job = Message::dimona_in(employer, "07.06.21-004.69".parse()?, WorkerType::Stu, "2026-07-01".parse()?)
        .with(END_DATE, "2026-09-30".parse()?)
        .with_some(PLANNED_HOURS, PlannedAmount::new(651));
    let mut context = MessageContext::default();
    context.received_at = Some(Moment::parse("2026-06-30T10:00")?);

    let verdict = engine.check(&job.received(context.clone()), &register);
    println!("651 planned hours");
    print(&engine, &verdict);
    assert_eq!(verdict.answer.letter(), Some(Letter::W));
    assert_eq!(engine.anomalies(&verdict)[0].to_string(), "90017-369");
    assert_eq!(verdict.right.state, RightState::Fails);

    // With one hour less every hour lies inside the quota.
    let job = job.with_some(PLANNED_HOURS, PlannedAmount::new(650));
    let verdict = engine.check(&job.received(context), &register);
    println!("650 planned hours");
    print(&engine, &verdict);
    assert_eq!(verdict.answer.letter(), Some(Letter::A));
    assert_eq!(verdict.right.state, RightState::Holds);
    assert!(verdict.findings.is_empty());
    Ok(())
}

fn print(engine: &Engine, verdict: &Verdict) {
    let answer = verdict.answer.letter().map_or("open", Letter::as_str);
    let codes: Vec<String> = engine.anomalies(verdict).iter().map(ToString::to_string).collect();
    println!("  answer  {answer} {}", codes.join(" "));
    println!("  right   {}", verdict.right.state.as_str());
    for finding in &verdict.findings {
        let rule = engine.rule(finding.rule());
        let words = FindingText::of(&rule, finding, &EN);
        println!("  what    {}", words.what);
        println!("  why     {}", rule.legal);
        println!("  do      {}", words.action);
    }
    println!();
}
