//! How two periods of one worker stand to each other; shared by the rules on duplicates and overlaps.

use crate::declaration::rule::Case;
use crate::id::PeriodId;
use crate::judgement::{Evidence, Missing, Need, Outcome, Truth};
use crate::numbers;
use chrono::NaiveDate;
use std::ops::ControlFlow;

use crate::declaration::form::is_reopening;
use crate::declaration::message::Kind;
use crate::declaration::register::{Content, Period, Resolution};
use crate::declaration::schema::Zone;
use crate::facts::SameEmployer;
use crate::time::Shift;

/// The two ways in which periods conflict. A duplicate is not called an overlap too.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Conflict {
    Duplicate,
    Overlap,
}

numbers! {
    /// The other period: its number, its first day, and the record that opened it.
    pub(super) struct Other {
        period: PeriodId = "periodId",
        start: NaiveDate = "startDate",
        file: u32 = "file",
        record: i64 = "record",
    }
}

/// The conflict of the period after this declaration with the worker's other live periods: a certain one if there is any,
/// otherwise an open one.
pub(super) fn strongest(case: &Case<'_>, conflict: Conflict) -> Outcome {
    let Case { row, register, .. } = *case;
    let zone = match row.kind {
        Kind::In => Zone::DimonaIn,
        Kind::Update => Zone::DimonaUpdate,
        _ => return Outcome::NotApplicable,
    };
    let Some(content) = case.after else { return Outcome::NotApplicable };
    let Some(worker) = content.worker else { return Outcome::NotApplicable };
    let own = match case.period {
        Resolution::Found(period) if period.cancelled => return Outcome::NotApplicable,
        Resolution::Found(period) => Some(period),
        _ => None,
    };
    let end = content.end_date.filter(|end| !is_reopening(*end));
    if end.is_some_and(|end| end < content.start_date) {
        return Outcome::NotApplicable;
    }
    let mut outcome = Outcome::Satisfied;
    // Looked up when the first period is met that matters.
    let mut own_employer = None;
    let mut look = |other: &Period| {
        if other.cancelled || own.is_some_and(|own| own.id == other.id) {
            return ControlFlow::Continue(());
        }
        // Most periods cannot conflict: they are passed over before their employer is looked up.
        let Some(certain) = conflicts(content, &other.content, conflict) else { return ControlFlow::Continue(()) };
        let own_employer = own_employer.get_or_insert_with(|| SameEmployer::new(case.facts, &content.employer));
        let employer = own_employer.is(&other.content.employer);
        if employer == Some(false) {
            return ControlFlow::Continue(());
        }
        let evidence = Evidence::from(Other {
            period: other.id,
            start: Some(other.content.start_date),
            file: other.origin.map(|origin| origin.file),
            record: other.origin.map(|origin| origin.record as i64),
        })
        .at(zone);
        match Outcome::fault_if(between(other, certain, employer, evidence), evidence) {
            violated @ Outcome::Violated(_) => {
                outcome = violated;
                ControlFlow::Break(())
            }
            open @ Outcome::Undetermined(missing) => {
                outcome = match outcome {
                    // Of several open questions the one that no assumption closes is kept.
                    Outcome::Undetermined(kept) if kept.need() <= missing.need() => outcome,
                    _ => open,
                };
                ControlFlow::Continue(())
            }
            _ => ControlFlow::Continue(()),
        }
    };
    match conflict {
        Conflict::Duplicate => register.visit_equal(worker, content.start_date, content.end_date, &mut look),
        Conflict::Overlap => register.visit(worker, content.start_date, end, &mut look),
    }
    outcome
}

/// Whether two periods conflict, were they of one employer: for certain, or within a scope that is not published.
fn conflicts(content: &Content, other: &Content, conflict: Conflict) -> Option<bool> {
    let same_features = content.worker_type == other.worker_type
        && content.joint_committee == other.joint_committee
        && content.user_joint_committee == other.user_joint_committee;
    let equal = same_features && same_time(content, other);
    match conflict {
        Conflict::Duplicate => equal.then_some(true),
        Conflict::Overlap if equal || hours_apart(content, other) => None,
        Conflict::Overlap => Some(same_features),
    }
}

/// Whether a period that conflicts does so at this employer, which is the same or may be.
fn between(other: &Period, certain: bool, same_employer: Option<bool>, evidence: Evidence) -> Truth {
    // An employer that may be another is assumed to be another: it must not be hidden by what else is open.
    if same_employer.is_none() {
        return Truth::Unknown(Missing::of(Need::EmployerDirectory));
    }
    let fault = if certain { Truth::True } else { Truth::Unknown(Missing::of(Need::PublishedScope).with(evidence)) };
    // A period that may have been refused conflicts with nothing for certain.
    let exists =
        if other.doubtful { Truth::Unknown(Missing::of(Need::EarlierAnswer).with(evidence)) } else { Truth::True };
    exists.and(fault)
}

fn same_time(a: &Content, b: &Content) -> bool {
    (a.start_date, a.start_hour, a.end_date, a.end_hour) == (b.start_date, b.start_hour, b.end_date, b.end_hour)
}

/// Whether both have hours, and these do not meet. Periods that only share a day otherwise overlap.
fn hours_apart(a: &Content, b: &Content) -> bool {
    match (shift(a), shift(b)) {
        (Some(a), Some(b)) => !a.overlaps(&b),
        _ => false,
    }
}

fn shift(content: &Content) -> Option<Shift> {
    Shift::new(content.start_date, content.start_hour?, content.end_date?, content.end_hour?).ok()
}
