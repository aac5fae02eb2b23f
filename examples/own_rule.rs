//! Rules of one's own, composed with those of the crate: a composite, an exception, and a level.
//!
//! `cargo run --example own_rule`
#![allow(clippy::print_stdout, reason = "an example shows what it does")]

use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};
use dimona::declaration::message::{Draft, EmployerNumbers, Kind, Letter, Message, MessageContext};
use dimona::declaration::register::Register;
use dimona::declaration::rule::{Case, Declarations, RuleMeta, Side};
use dimona::declaration::schema::{END_DATE, END_HOUR, START_HOUR};
use dimona::engine::{Engine, Level, RightState};
use dimona::facts::{CareerEntry, FactBook, Fraction, WorkKind};
use dimona::id::{EnterpriseNumber, Ssin, WorkerType};
use dimona::judgement::{Any, Outcome, Rule};
use dimona::law::LegalRef;
use dimona::report::{ReportOptions, ReportWriter, TextReport, Threshold};
use dimona::texts;
use dimona::time::ClockTime;

dimona::numbers! {
    /// What our rules tell: the day on which work begins.
    struct Begin { start: NaiveDate = "startDate" }
}

/// A house rule: whoever begins in a weekend is declared two days ahead, so that somebody is there to receive them.
///
/// It is made of two parts. `Any` is violated only where both are: the job begins in a weekend *and* was declared late.
fn unattended_weekend_start() -> Any<Declarations> {
    const META: RuleMeta = RuleMeta::new(
        "unattended-weekend-start",
        Side::Advice,
        LegalRef::seen("our works rules, art. 12"),
        texts! {
            numbers: Begin::NUMBERS,
            what: "work begins in the weekend of {startDate}, and was declared less than two days ahead",
            action: "ask the site manager to be there",
        },
    );
    Any::new(META, vec![Box::new(BeginsOnAWeekday), Box::new(DeclaredTwoDaysAhead)])
}

/// The first part: the job begins on a weekday.
struct BeginsOnAWeekday;

impl Rule<Declarations> for BeginsOnAWeekday {
    fn meta(&self) -> RuleMeta<'_> {
        RuleMeta::new(
            "weekend-start",
            Side::Advice,
            LegalRef::seen("our works rules, art. 12"),
            texts!(numbers: Begin::NUMBERS, what: "begins", action: "ask"),
        )
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let (Kind::In, Some(start)) = (case.row.kind, case.row.start_date) else { return Outcome::NotApplicable };
        let weekend = matches!(start.weekday(), Weekday::Sat | Weekday::Sun);
        Outcome::fault_if(weekend, Begin { start: Some(start) })
    }
}

/// The second part: the declaration arrived two days before.
struct DeclaredTwoDaysAhead;

impl Rule<Declarations> for DeclaredTwoDaysAhead {
    fn meta(&self) -> RuleMeta<'_> {
        RuleMeta::new(
            "short-notice",
            Side::Advice,
            LegalRef::seen("our works rules, art. 12"),
            texts!(numbers: Begin::NUMBERS, what: "arrived", action: "ask"),
        )
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let (Some(start), Some(received)) = (case.row.start_date, case.row.received_at) else {
            return Outcome::NotApplicable;
        };
        let short = received.date() > start - TimeDelta::days(2);
        Outcome::fault_if(short, Begin { start: Some(start) })
    }
}

/// An exception: the NSSO's portal was down that day, and the employer has the ticket to prove it. It names its base,
/// `late-declaration`, in its own metadata; the base knows nothing of it.
struct PortalOutage {
    day: NaiveDate,
}

const PORTAL_OUTAGE: RuleMeta = RuleMeta::new(
    "portal-outage",
    Side::Right,
    LegalRef::memory("ticket of the Eranova contact centre; force majeure"),
    texts! {
        what: "the portal was down when the declaration was due",
        action: "keep the ticket with the personnel file",
    },
)
.exempting("late-declaration");

impl Rule<Declarations> for PortalOutage {
    fn meta(&self) -> RuleMeta<'_> {
        PORTAL_OUTAGE
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        if case.row.start_date == Some(self.day) { Outcome::Satisfied } else { Outcome::NotApplicable }
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // A flexi-job on Saturday evening, received four minutes after it began.
    let employer = EmployerNumbers::from("0999.999.031".parse::<EnterpriseNumber>()?);
    let saturday = NaiveDate::from_ymd_opt(2026, 11, 7).ok_or("no such day")?;
    let message = Message::dimona_in(employer, "90.02.14-001.28".parse::<Ssin>()?, WorkerType::Flx, saturday)
        .with(START_HOUR, ClockTime::parse_digits("1830")?)
        .with(END_DATE, saturday)
        .with(END_HOUR, ClockTime::parse_digits("2330")?);
    let draft = message.received(MessageContext::at("2026-11-07T18:34")?.with_reference("SAT-1"));

    // The worker had a full-time job elsewhere in T-3, T-4 and T-5, so the conditions of a flexi-job are met.
    let mut facts = FactBook::new();
    for quarter in ["2025Q3", "2025Q4", "2026Q1"] {
        let work = CareerEntry::new(WorkKind::Ordinary, EmployerNumbers::NONE, Some(Fraction::ONE))?;
        facts.add_career("90.02.14-001.28".parse()?, quarter.parse()?, work);
    }

    // The crate's own rules: late, so the NSSO warns and the regime is lost.
    let plain = Engine::builder().facts(facts.clone()).build()?;
    let before = plain.check(&draft, &Register::new());
    assert_eq!((before.answer.letter(), before.right.state), (Some(Letter::W), RightState::Fails));

    // Ours beside them.
    let engine = Engine::builder()
        .facts(facts)
        .rule(unattended_weekend_start())
        .rule(PortalOutage { day: saturday })
        .level("unattended-weekend-start", Level::Error)
        .build()?;
    let after = engine.check(&draft, &Register::new());

    // An exception settles the right and nothing else: answer and codes stay.
    assert_eq!(after.answer, before.answer);
    assert_eq!(engine.anomalies(&after), plain.anomalies(&before));
    assert_eq!(after.right.settled_by.map(|rule| engine.rule(rule).name), Some("portal-outage"));
    assert_eq!(after.right.state, RightState::Holds);
    // The composite gives one finding; its parts give none.
    let found: Vec<&str> = after.findings.iter().map(|finding| engine.rule(finding.rule()).name).collect();
    assert_eq!(found, ["unattended-weekend-start", "late-declaration"]);

    println!("With the crate's rules\n");
    print(&plain, &draft)?;
    println!("\nWith our own rules beside them\n");
    let reached = print(&engine, &draft)?;
    assert!(reached, "the level that we chose makes the run fail");
    Ok(())
}

/// Prints the report of one declaration; true when it holds an error.
fn print(engine: &Engine, draft: &Draft<'_>) -> Result<bool, dimona::Error> {
    let mut replay = engine.replay(Register::new());
    replay.add(1, 1, draft);
    let judged = replay.run().judged;
    let text = TextReport::new(engine, ReportOptions::default());
    let mut report = ReportWriter::new(text, engine, std::io::stdout().lock())?;
    for judged in &judged {
        report.judged("memory", judged)?;
    }
    Ok(Threshold::Refuse.reached_in(&report.finish()?))
}
