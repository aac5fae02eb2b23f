//! Whether a change of the planned work of a student comes in time to count.

use crate::declaration::deadline::{Deadline, are_wages_declared, plan_changed};
use crate::declaration::register::Content;
use crate::facts::Facts;
use crate::id::Ssin;
use crate::judgement::Need;
use crate::policy::{PlannedWorkChanged, Policies};
use crate::time::{Moment, Quarter};

/// A change of the planned work.
pub(super) struct PlanChange {
    /// Up to when the wages of the quarter are declared.
    pub(super) due: Deadline,
    /// Whether it comes too late, or what is missing where that cannot be said.
    pub(super) is_late: Result<bool, Need>,
    /// Whether it is assumed that the wages were not declared yet.
    pub(super) is_assumed: bool,
}

impl PlanChange {
    /// What was received at this moment, of a worker; `None` where the planned work stays, or none of a student is planned.
    pub(super) fn new(
        (before, after): (&Content, &Content),
        worker: Ssin,
        received: Option<Moment>,
        (facts, policies): (&dyn Facts, &Policies),
    ) -> Option<Self> {
        let due = plan_changed(before, after, None)?.in_time()?;
        let Some(received) = received else {
            return Some(PlanChange { due, is_late: Err(Need::ReceptionMoment), is_assumed: false });
        };
        let is_behind_month = due.is_missed_by(received) != Some(false);
        // No wages of a quarter are declared before it is over.
        let is_over = received.date() > Quarter::of(after.start_date).last_day();
        let declared = if is_over { are_wages_declared(facts, after, worker, Some(received)) } else { Some(false) };
        let is_assumed = declared.is_none() && !is_behind_month;
        let declared = declared.or((!is_behind_month).then_some(false));
        let is_late = match (policies.planned_work_changed, declared) {
            (PlannedWorkChanged::WagesDeclared, declared) => declared.ok_or(Need::WagesOfQuarter),
            // What becomes of the hours where only the month is over no source tells.
            (_, declared) => declared.filter(|declared| *declared == is_behind_month).ok_or(Need::HoursTaken),
        };
        Some(PlanChange { due, is_late, is_assumed })
    }
}
