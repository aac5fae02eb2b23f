//! What an employer is shown who has consent: what the service shows, and no more.

use chrono::Datelike;

use crate::citizen_data::{Purpose, Request, Shown};
use crate::declaration::message::EmployerNumbers;
use crate::declaration::register::RegisterView;
use crate::engine::Engine;
use crate::facts::OverseasDecision;
use crate::flexi_job::Inquiry;
use crate::judgement::Truth;
use crate::student::{HoursLeft, hours_left};
use crate::time::{Moment, Quarter};

/// What the service shows of a candidate at a moment, from the facts of an engine and a register. Whether it may be shown is decided
/// before ([`Ledger::may_read`](crate::citizen_data::Ledger::may_read)).
///
/// ```
/// use dimona::citizen_data::{Purpose, Request, Shown};
/// use dimona::{Engine, Register};
///
/// let request = Request::new("0999999031".parse()?, "07062100469".parse()?, Purpose::StudentHours);
/// let shown = dimona::worker::shown(&Engine::belgium(), &Register::new(), &request, "2026-11-02T10:00".parse()?);
/// assert_eq!(shown, Shown::HoursLeft { year: 2026, hours: None });
/// # Ok::<(), dimona::Error>(())
/// ```
#[must_use]
pub fn shown(engine: &Engine, register: &dyn RegisterView, request: &Request, at: Moment) -> Shown {
    let (law, facts, policies) = (engine.law(), engine.facts(), engine.policies());
    let quarter = request.quarter.unwrap_or(Quarter::of(at.date()));
    let worker = facts.current_number(request.worker);
    match request.purpose {
        Purpose::FlexiJob => {
            let employer = EmployerNumbers::from(request.employer);
            let first = if quarter.contains(at.date()) { at.date() } else { quarter.first_day() };
            let met = Inquiry { law, facts, policies }.right_beside(worker, first, &employer, register).met_by_the_nsso;
            Shown::Eligible { quarter, eligible: known(met) }
        }
        Purpose::StudentHours => {
            let day = if quarter.contains(at.date()) { at.date() } else { quarter.first_day() };
            let left = hours_left(worker, day, register, law, facts, policies);
            // The service counts what every employer booked. Without a counter that was read by then, and still stands, nobody here can.
            let is_told = |left: &HoursLeft| {
                left.doubtful == 0 && !left.counter_has_expired && left.counter_at.is_some_and(|read| read <= at)
            };
            Shown::HoursLeft { year: day.year(), hours: left.filter(is_told).map(|left| left.left) }
        }
        Purpose::OverseasApproval => {
            let decision = facts.overseas_decision(worker, quarter).value();
            Shown::Approved { quarter, approved: decision.map(|of| of == OverseasDecision::Approved) }
        }
    }
}

fn known(truth: Truth) -> Option<bool> {
    match truth {
        Truth::True => Some(true),
        Truth::False => Some(false),
        Truth::Unknown(_) => None,
    }
}
