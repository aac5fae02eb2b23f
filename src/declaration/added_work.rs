//! Whether a late UPDATE is an offence since it adds work that had begun: its data were not sent when work began.

use chrono::NaiveDate;

use crate::declaration::deadline::{Deadline, declared};
use crate::declaration::register::Content;
use crate::declaration::rule::Case;
use crate::declaration::told_work::held;

/// The day of an offence.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum OffendedOn {
    /// Work is told to have begun on it.
    Certain(NaiveDate),
    /// Whether somebody worked is not told.
    MayBe(NaiveDate),
}

/// That of a begin which was put forward, before and after the change: work began before what was declared until then.
pub(crate) fn by_earlier_begin(
    case: &Case<'_>,
    [before, after]: [&Content; 2],
    begins: Option<Deadline>,
    deadline: Deadline,
) -> Option<OffendedOn> {
    let from = declared(before).0;
    if declared(after).0 >= from {
        return None;
    }
    let Some(work) = begins else { return Some(OffendedOn::MayBe(deadline.date())) };
    let is_before = match work {
        Deadline::Minute(at) => at.at_the_latest() < from,
        Deadline::Day(_) => work.moment() <= from,
    };
    match work {
        _ if is_before => unless_held(case, before, work),
        // At which hour of that day it began is not told.
        Deadline::Day(day) if day == from.date() => Some(OffendedOn::MayBe(day)),
        _ => None,
    }
}

/// That of a last day which was moved later, or taken away: work went on behind the old one, before the change came.
pub(crate) fn by_later_end(
    case: &Case<'_>,
    [before, after]: [&Content; 2],
    resumed: Option<Deadline>,
    deadline: Deadline,
) -> Option<OffendedOn> {
    let old = before.end_date?;
    if before.begin_hour().is_some() || after.end_date.is_some_and(|new| new <= old) {
        return None;
    }
    match resumed.filter(|work| work.date() > old) {
        None => Some(OffendedOn::MayBe(deadline.date())),
        Some(work) => match work.is_missed_by(case.row.received_at?) {
            Some(true) => unless_held(case, before, work),
            Some(false) => None,
            None => Some(OffendedOn::MayBe(work.date())),
        },
    }
}

/// None where another period of the worker with the employer holds that work.
fn unless_held(case: &Case<'_>, before: &Content, work: Deadline) -> Option<OffendedOn> {
    let Some(worker) = before.worker else { return Some(OffendedOn::MayBe(work.date())) };
    match held(case, before, worker, work) {
        Some(None) => None,
        Some(Some(_)) => Some(OffendedOn::MayBe(work.date())),
        None => Some(OffendedOn::Certain(work.date())),
    }
}
