//! The shifts that are planned for a student.

use chrono::{NaiveDate, TimeDelta};

use crate::declaration::message::EmployerNumbers;
use crate::declaration::rule::Case;
use crate::facts::{Known, PlannedShift, SameEmployer};
use crate::id::Ssin;
use crate::student::studies::MOST_DAYS;

/// How much work is planned for the worker on these days, at one employer or at all; `None` where no shift of it is told.
pub(super) fn planned_work(
    case: &Case<'_>,
    worker: Ssin,
    employer: Option<&EmployerNumbers>,
    from: NaiveDate,
    to: NaiveDate,
) -> Option<TimeDelta> {
    if to.signed_duration_since(from).num_days() > MOST_DAYS {
        return None;
    }
    let own = employer.map(|of| SameEmployer::new(case.facts, of));
    let mut sum: Option<TimeDelta> = None;
    // Without shifts none is planned.
    let (Known::Known(()) | Known::Unknown) = case.facts.planned_shifts(worker, from, to, &mut |shift| {
        if own.as_ref().is_none_or(|own| own.is(shift.employer()) == Some(true)) {
            sum = sum.unwrap_or_default().checked_add(&shift.work());
        }
    });
    sum
}

/// The shifts of a worker that begin on these days, in their order, and whether each is one of this employer.
pub(super) fn shifts(
    case: &Case<'_>,
    worker: Ssin,
    employer: &EmployerNumbers,
    (from, to): (NaiveDate, NaiveDate),
) -> Vec<(PlannedShift, bool)> {
    let mut shifts = Vec::new();
    if to.signed_duration_since(from).num_days() > MOST_DAYS {
        return shifts;
    }
    let own = SameEmployer::new(case.facts, employer);
    // Without shifts none is planned.
    let (Known::Known(()) | Known::Unknown) = case.facts.planned_shifts(worker, from, to, &mut |shift| {
        shifts.push((*shift, own.is(shift.employer()) == Some(true)));
    });
    shifts.sort_by_key(|(of, _): &(PlannedShift, bool)| *of.shift());
    shifts
}
