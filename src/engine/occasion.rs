//! What a declaration is about in time, seen from the moment at which one asks.

use chrono::NaiveDate;

use super::Engine;
use crate::declaration::deadline::{Deadline, cancel_by, opening, plan_by, wages_declared_at, work_began, work_of};
use crate::declaration::message::Row;
use crate::declaration::register::{Content, Resolution};
use crate::facts::Facts;
use crate::policy::Policies;
use crate::time::Moment;
use crate::words::Phase;

/// Where the days that a declaration is about lie, seen from the moment at which one asks: what can still be done hangs on it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct Occasion {
    /// Where they lie; `None` where the days, or the moment, are not known.
    pub phase: Option<Phase>,
    /// The first of them.
    pub first_day: Option<NaiveDate>,
    /// The day on which one asks.
    pub asked_on: Option<NaiveDate>,
    /// The last moment at which the declaration can be cancelled in time, as a late one is judged. On a first day on which it hangs on an
    /// hour that is not known, or on a policy that is open: in time where nobody has worked yet.
    pub cancel_by: Option<Deadline>,
    /// The last moment at which the planned work of a student can be changed in time.
    pub plan_by: Option<Deadline>,
}

impl Occasion {
    /// That of a period, asked at this moment. `begins` tells when its work effectively begins.
    pub(super) fn of(
        content: &Content,
        begins: impl Fn() -> Option<Deadline>,
        asked: Option<Moment>,
        (facts, policies): (&dyn Facts, &Policies),
    ) -> Occasion {
        let cancel_by = cancel_by(content, &begins, asked, policies);
        let wages = || content.worker.and_then(|worker| wages_declared_at(facts, content, worker));
        let phase = |at| match phase(content, cancel_by, at) {
            // Nobody has worked yet.
            Phase::FirstDay if begins().is_some_and(|work| work.is_surely_after(at)) => Phase::Before,
            // Somebody works, or has worked: that is not cancelled. Of one shift nothing is to come that could be declared otherwise.
            Phase::FirstDay if !content.is_one_shift() && begins().is_some_and(|work| work.has_begun_at(at)) => {
                Phase::Running
            }
            phase => phase,
        };
        Occasion {
            phase: asked.map(phase),
            first_day: Some(content.start_date),
            asked_on: asked.map(Moment::date),
            cancel_by,
            plan_by: plan_by(content, wages, policies),
        }
    }
}

impl Engine {
    /// Where the days of a declaration lie: those of the period that it names, as that stands, or of the one that it opens.
    pub(super) fn occasion(&self, row: &Row, period: &Resolution<'_>, after: Option<&Content>) -> Occasion {
        let (asked, facts) = (self.asked_at.or(row.received_at), self.facts.as_ref());
        let by = (facts, &self.policies);
        match (period, after) {
            (Resolution::Found(period), _) => {
                let begins = || work_of(period, row, facts);
                Occasion::of(&period.content, begins, asked, by)
            }
            (_, Some(content)) => Occasion::of(content, || work_began(row, after, facts), asked, by),
            _ => Occasion::default(),
        }
    }
}

fn phase(content: &Content, cancel_by: Option<Deadline>, at: Moment) -> Phase {
    // Most declarations come before the day: no clock has to be read for them.
    if at.is_days_before(1, content.start_date) {
        return Phase::Before;
    }
    let has_begun = match opening(content) {
        Deadline::Minute(begin) => at.to_minute() >= begin,
        Deadline::Day(day) => at.date() >= day,
    };
    if !has_begun {
        Phase::Before
    } else if cancel_by.is_some_and(|by| by.is_missed_by(at) == Some(false)) {
        Phase::FirstDay
    } else if content.is_one_shift() || content.end_date.is_some_and(|last| at.is_after(last)) {
        Phase::Ended
    } else {
        Phase::Running
    }
}
