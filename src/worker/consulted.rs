//! What an employer is shown who has consent: what the service shows, and no more.

use chrono::{Datelike, NaiveDate};

use crate::citizen_data::{HoursShown, Purpose, Request, Shown};
use crate::declaration::message::EmployerNumbers;
use crate::declaration::register::RegisterView;
use crate::declaration::rule::wanting;
use crate::engine::Engine;
use crate::facts::{Facts, Known, OverseasDecision, StudentCounter, UsableFacts};
use crate::flexi_job::{FlexiJobRight, Inquiry};
use crate::id::Ssin;
use crate::judgement::{Missing, Need, Truth};
use crate::student::{HoursLeft, hours_left};
use crate::time::{Moment, Quarter};

/// What the service shows of a candidate at a moment, from the facts of an engine and a register. Whether it may be shown is decided
/// before ([`Ledger::may_read`](crate::citizen_data::Ledger::may_read)).
///
/// ```
/// use dimona::citizen_data::{Purpose, Request, Shown};
/// use dimona::judgement::Need;
/// use dimona::{Engine, Register};
///
/// let request = Request::new("0999999031".parse()?, "07062100469".parse()?, Purpose::StudentHours);
/// let shown = dimona::worker::shown(&Engine::belgium(), &Register::new(), &request, "2026-11-02T10:00".parse()?);
/// assert_eq!(shown, Shown::HoursLeft { year: 2026, hours: Err(Need::QuotaUseElsewhere) });
/// # Ok::<(), dimona::Error>(())
/// ```
#[must_use]
pub fn shown(engine: &Engine, register: &dyn RegisterView, request: &Request, at: Moment) -> Shown {
    let quarter = request.quarter.unwrap_or(Quarter::of(at.date()));
    let day = if quarter.contains(at.date()) { at.date() } else { quarter.first_day() };
    let employer = EmployerNumbers::from(request.employer);
    let worker = engine.facts().current_number(request.worker);
    let asked = Asking { engine, worker, day, employer: &employer };
    match request.purpose {
        Purpose::FlexiJob => Shown::Eligible { quarter, eligible: eligible(&asked.flexi_job_right(register)) },
        Purpose::StudentHours => {
            let hours = asked.hours_left(register, Some(at)).map_or(Err(Need::Law), |left| hours_shown(&left));
            Shown::HoursLeft { year: day.year(), hours }
        }
        Purpose::OverseasApproval => {
            let usable = asked.usable();
            let facts = usable.as_ref().map_or(engine.facts(), |of| of as &dyn Facts);
            // What is decided later is no decision yet.
            let decided_on = facts.overseas_decided_on(worker, quarter).value();
            let is_made = decided_on.is_none_or(|day| day <= at.date());
            let decision = facts.overseas_decision(worker, quarter).value().filter(|_| is_made);
            let approved = decision.map(|of| of == OverseasDecision::Approved);
            Shown::Approved { quarter, approved, assumes_day: approved.is_some() && decided_on.is_none() }
        }
    }
}

/// The service tests the work in T-3. Whether it looks at a pension, a reduction, a proof of work abroad and an approval of Overseas Social
/// Security too no source tells: where one of them says something else, what it shows is open.
fn eligible(right: &FlexiJobRight) -> Result<bool, Need> {
    match (right.enough_in_t3, right.pensioner, right.reduced) {
        (Truth::Unknown(missing), ..) | (Truth::False, Truth::Unknown(missing), _) => Err(missing.need()),
        (Truth::True, _, Truth::True) | (Truth::False, Truth::True, _) => Err(Need::PublishedScope),
        (Truth::False, ..) => match right.holds {
            Truth::True => Err(Need::PublishedScope),
            Truth::Unknown(missing) => Err(missing.need()),
            Truth::False => Ok(false),
        },
        (Truth::True, ..) => Ok(true),
    }
}

/// The service counts what every employer booked. Without a counter that still stands nobody here can.
fn hours_shown(left: &HoursLeft) -> Result<HoursShown, Need> {
    match left.counter_at {
        None => Err(Need::QuotaUseElsewhere),
        Some(counter_at) => left.open.map_or(Ok(HoursShown::new(left.left, counter_at)), Err),
    }
}

/// What is asked of a worker on a day, of the facts as far as they may be used for work with an employer.
pub(super) struct Asking<'a> {
    pub(super) engine: &'a Engine,
    pub(super) worker: Ssin,
    pub(super) day: NaiveDate,
    pub(super) employer: &'a EmployerNumbers,
}

impl Asking<'_> {
    fn usable(&self) -> Option<UsableFacts<'_>> {
        UsableFacts::of(self.engine.facts(), self.employer, Quarter::of(self.day))
    }

    /// The right to a flexi-job. What is missing to it is consent, where what would decide may not be used.
    pub(super) fn flexi_job_right(&self, register: &dyn RegisterView) -> FlexiJobRight {
        let (law, policies, usable) = (self.engine.law(), self.engine.policies(), self.usable());
        let facts = usable.as_ref().map_or(self.engine.facts(), |of| of as &dyn Facts);
        let inquiry = Inquiry { law, facts, policies };
        let right = inquiry.right_beside(self.worker, self.day, self.employer, register);
        let asked = |truth| match truth {
            Truth::Unknown(missing) => {
                let need = wanting(facts, self.worker, missing.need());
                Truth::Unknown(Missing::of(need).with(*missing.evidence()))
            }
            known => known,
        };
        FlexiJobRight {
            holds: asked(right.holds),
            met_by_the_nsso: asked(right.met_by_the_nsso),
            enough_in_t3: asked(right.enough_in_t3),
            ..right
        }
    }

    /// The hours left of a student, by the newest counter; where a moment is told, by the newest that was read until then.
    pub(super) fn hours_left(&self, register: &dyn RegisterView, until: Option<Moment>) -> Option<HoursLeft> {
        let (law, policies, usable) = (self.engine.law(), self.engine.policies(), self.usable());
        let facts = usable.as_ref().map_or(self.engine.facts(), |of| of as &dyn Facts);
        let of_then = until.map(|until| FactsOfThen { facts, until });
        let facts = of_then.as_ref().map_or(facts, |of| of as &dyn Facts);
        hours_left(self.worker, self.day, register, law, facts, policies)
    }
}

/// Facts without the counters that were read later.
struct FactsOfThen<'a> {
    facts: &'a dyn Facts,
    until: Moment,
}

impl Facts for FactsOfThen<'_> {
    fn behind(&self) -> Option<&dyn Facts> {
        Some(self.facts)
    }

    fn student_counter(&self, worker: Ssin, year: i32, at: Option<Moment>) -> Known<StudentCounter> {
        let at = at.map_or(self.until, |at| at.min(self.until));
        self.facts.student_counter(worker, year, Some(at))
    }
}
