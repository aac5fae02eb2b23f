//! What stands against hiring a worker on a day: a declaration that nobody has made is judged as any other.

use std::ops::ControlFlow;

use chrono::NaiveDate;

use crate::declaration::message::{EmployerNumbers, Letter, Message, MessageContext};
use crate::declaration::register::{Register, RegisterView};
use crate::declaration::rule::{Bearing, Side, zone_of};
use crate::declaration::schema::{END_DATE, END_HOUR, PLANNED_DAYS, PLANNED_HOURS, PlannedAmount, START_HOUR, Zone};
use crate::engine::{Engine, Verdict};
use crate::facts::{ContractDays, ContractPart, Known};
use crate::id::{AnomalyCode, Ssin, WorkerType};
use crate::judgement::{Finding, Missing, Need, NeedSet, State, Truth};
use crate::time::{ClockTime, Moment};

/// What is assumed of the declaration itself, or told on the page in another way.
const OF_THE_DECLARATION: [Need; 3] = [Need::FirstHour, Need::ChannelUntold, Need::QuotaUseElsewhere];

/// What is found, and for what the usual case was assumed.
pub(super) struct Hiring {
    /// What bears on the right.
    pub(super) findings: Vec<Finding>,
    /// What an IN for this day would meet that was declared before, and the code for which it would be refused.
    pub(super) refusals: Vec<(Finding, Option<AnomalyCode>)>,
    /// What is good to know.
    pub(super) advice: Vec<Finding>,
    pub(super) assumed: NeedSet,
    /// Whether advice leaves the right open, because no source says what becomes of it.
    is_doubted: bool,
    /// Whether a contract of a flexi-job with the employer tells the function of the worker on that day.
    tells_function: bool,
    /// Whether it does, and something is found that looks at it.
    is_by_function: bool,
}

impl Hiring {
    /// What is said of an IN for this day and this worker type, under joint committee `XXX`. How and when it is declared is no question
    /// here: that is left out, and so are the grounds of the regimes, of which the page tells more. What was declared already takes no
    /// right, and is kept apart.
    pub(super) fn ask(
        engine: &Engine,
        register: &Register,
        (worker, day): (Ssin, NaiveDate),
        employer: &EmployerNumbers,
        worker_type: WorkerType,
    ) -> Hiring {
        // Behind all that the register holds, so that nothing hangs on the order.
        let start = Moment::start_of_day(day);
        let received = register.as_of().map_or(start, |of| Moment::end_of_day(of.date()).max(start));
        let message = declared(engine, (worker, day), employer, worker_type);
        let mut reading = engine.read(&message.received(MessageContext::default().with_received_at(received)));
        // Without an employer the page says so.
        let of_employer = |finding: &Finding| employer.is_none() && zone_of(finding) == Some(Zone::EmployerId);
        reading.findings.retain(|finding| !of_employer(finding));
        let verdict = engine.judge_undeclared(reading, register);
        let mut hiring = Hiring {
            findings: Vec::new(),
            refusals: Vec::new(),
            advice: Vec::new(),
            assumed: OF_THE_DECLARATION.into_iter().fold(verdict.assumed, NeedSet::without),
            is_doubted: false,
            tells_function: tells_function(engine, (worker, day), employer),
            is_by_function: false,
        };
        for finding in &verdict.findings {
            match meant(engine, &verdict, finding) {
                Some(Meant::Right) => hiring.findings.push(finding.clone()),
                Some(Meant::Refusal) => hiring.refusals.push((finding.clone(), engine.code(&verdict, finding))),
                Some(Meant::Advice) => {
                    hiring.is_doubted |= matches!(engine.bearing(engine.rule(finding.rule()).name), Bearing::Doubt(_));
                    hiring.advice.push(finding.clone());
                }
                None => {}
            }
        }
        let on_function = |of: &Finding| engine.rule(of.rule()).about.is_on_function;
        hiring.is_by_function = hiring.tells_function && hiring.findings.iter().any(on_function);
        hiring
    }

    /// Whether something is open for want of this.
    pub(super) fn is_missing(&self, need: Need) -> bool {
        self.findings.iter().any(|of| matches!(of.state(), State::Undetermined(missing) if missing.need() == need))
    }

    /// Whether nothing stands against the work, after a day on which something did. A function that did so does on every day, also where
    /// no contract tells it any more.
    pub(super) fn is_open_after(&self, before: &Hiring) -> bool {
        self.with(Truth::True) == Truth::True && (self.tells_function || !before.is_by_function)
    }

    /// What the right comes to with what is found.
    pub(super) fn with(&self, right: Truth) -> Truth {
        let doubt = Truth::Unknown(Missing::of(Need::PublishedScope));
        let right = if self.is_doubted { right.and(doubt) } else { right };
        self.findings.iter().filter(|of| of.settled_by().is_none() || of.is_settled_against()).fold(
            right,
            |right, finding| {
                right.and(match finding.state() {
                    State::Violated(_) => Truth::False,
                    State::Undetermined(missing) => Truth::Unknown(missing),
                })
            },
        )
    }
}

/// Whether a contract of a flexi-job with the employer tells the function of the worker on this day.
fn tells_function(engine: &Engine, (worker, day): (Ssin, NaiveDate), employer: &EmployerNumbers) -> bool {
    let mut tells = false;
    let asked = ContractDays::new(ContractPart::Terms, day, day);
    // Without contracts none does.
    let (Known::Known(()) | Known::Unknown) =
        engine.facts().contracts_at(worker, employer, &asked, &mut |contract, certain| {
            tells |= certain && contract.worker_type == Some(WorkerType::Flx) && contract.function.is_some();
            if certain && !tells { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        });
    tells
}

/// The least that has to stand in an IN of this type for one day.
fn declared(
    engine: &Engine,
    (worker, day): (Ssin, NaiveDate),
    employer: &EmployerNumbers,
    worker_type: WorkerType,
) -> Message {
    let message = Message::dimona_in(*employer, worker, worker_type, day).with(END_DATE, day);
    match worker_type {
        WorkerType::Stu if engine.law().student.counts_days(day) => {
            message.with_some(PLANNED_DAYS, PlannedAmount::new(1))
        }
        WorkerType::Stu => message.with_some(PLANNED_HOURS, PlannedAmount::new(1)),
        // The whole day: at which hours the work lies is not asked.
        _ => message.with_some(START_HOUR, ClockTime::new(0, 0)).with_some(END_HOUR, ClockTime::new(23, 59)),
    }
}

/// What a finding says.
enum Meant {
    Right,
    Refusal,
    Advice,
}

/// What a finding says of the worker or the employer on that day; `None` where it is about the declaration.
fn meant(engine: &Engine, verdict: &Verdict, finding: &Finding) -> Option<Meant> {
    let rule = engine.rule(finding.rule());
    match rule.about.side {
        Side::Right => {
            let bearing = engine.bearing(rule.name);
            let is_of_hiring = !rule.about.is_of_declaration || rule.about.is_told_before_hiring;
            let is_meant = matches!(bearing, Bearing::Condition(_)) && is_of_hiring;
            is_meant.then_some(Meant::Right)
        }
        Side::Answer if engine.letter(verdict, finding) != Some(Letter::B) => None,
        // What hangs on the order of declarations is about those that were made, and what is in the declaration itself about who sends it.
        Side::Answer if rule.about.by_order || rule.about.is_of_declaration => Some(Meant::Refusal),
        Side::Answer => Some(Meant::Right),
        Side::Advice => (finding.is_violated() && rule.about.is_told_before_hiring).then_some(Meant::Advice),
    }
}
