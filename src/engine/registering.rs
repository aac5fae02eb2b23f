//! What a daily registration names, and what becomes of it.

use super::applied::Applied;
use crate::declaration::message::{DailyAction, Letter, Row};
use crate::declaration::register::{
    Change, Doubt, LostRegistration, Origin, RegisterView, Registered, Registration, Resolution, Work,
};

/// What the number of a daily registration leads to.
#[inline]
pub(super) fn registered<'r>(row: &Row, register: &'r impl RegisterView) -> Registered<'r> {
    match (row.daily, row.registration_id) {
        (Some(DailyAction::Create), _) => Registered::Makes,
        (Some(_), Some(id)) => register.registration(id),
        _ => Registered::Unnamed,
    }
}

/// The work as it would stand after a new or changed registration.
#[inline]
pub(super) fn work_after(row: &Row, registered: Registered<'_>) -> Option<Work> {
    match (row.daily?, registered) {
        (DailyAction::Create, _) => Some(Work::told(row)),
        (DailyAction::Change, Registered::Found(registration, _)) => Some(registration.work.changed(Work::told(row))),
        (DailyAction::Change, _) => Some(Work::told(row)),
        (DailyAction::Cancel, _) => None,
    }
}

/// What a daily registration does to the register.
pub(super) fn change(case: &Applied<'_>, applied: bool, origin: Origin) -> Change {
    match case.registered {
        Registered::Makes => made(case, applied, origin),
        Registered::Found(before, _) if applied => amended(case, before),
        _ => Change::Nothing,
    }
}

fn made(case: &Applied<'_>, applied: bool, origin: Origin) -> Change {
    let (row, is_found) = (case.row, matches!(case.period, Resolution::Found(_)));
    let Some(period) = row.period_id.filter(|_| !matches!(case.period, Resolution::Unknown)) else {
        return Change::Nothing;
    };
    let work = Work::told(row);
    if applied && is_found && work.span().is_some() {
        let origin = (origin != Origin::default()).then_some(origin);
        // What the NSSO took and nobody understands is another work than is told.
        let unclear = Doubt::CHANGE.only_if(!Work::values(row).0);
        let doubt = Doubt::OPENING.only_if(case.doubtful).with(unclear);
        return Change::Register(Registration::new(row.registration_id, period, work, doubt, origin));
    }
    let lost = |id| Change::Lose(LostRegistration::new(id, period, row.known_answer == Some(Letter::B)));
    row.registration_id.map_or(Change::Nothing, lost)
}

fn amended(case: &Applied<'_>, before: &Registration) -> Change {
    let Some(id) = case.row.registration_id else { return Change::Nothing };
    let cancels = case.row.daily == Some(DailyAction::Cancel);
    if cancels {
        let (work, cancelled) = (before.work, before.cancelled || !case.doubtful);
        return Change::AmendRegistration { id, work, cancelled, doubt: Doubt::CANCELLATION.only_if(case.doubtful) };
    }
    let after = before.work.changed(Work::told(case.row));
    let work = if case.doubtful { before.work.or(after) } else { after };
    // What the NSSO took and nobody understands is another work than is told.
    let doubt = Doubt::CHANGE.only_if(case.doubtful || !Work::values(case.row).0);
    Change::AmendRegistration { id, work, cancelled: before.cancelled, doubt }
}
