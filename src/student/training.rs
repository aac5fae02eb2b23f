//! The days on which an employer trains a student, and may not employ the student as one.

use std::ops::ControlFlow;

use chrono::NaiveDate;

use crate::declaration::message::EmployerNumbers;
use crate::declaration::register::Content;
use crate::declaration::rule::{Case, Types};
use crate::facts::{ContractDays, ContractPart, Known, SameEmployer};
use crate::id::{Ssin, WorkerType};
use crate::judgement::Need;
use crate::numbers;
use crate::student::studies::{Studies, last_day};
use crate::student::summer::outside_summer;

/// The worker types of alternating training.
const TRAINING: [WorkerType; 2] = WorkerType::ALTERNATING;

numbers! {
    /// The first and the last of the days in a row on which that is so; the last one where days on which it is not follow.
    pub(super) struct TrainedDays { first: NaiveDate = "barredFrom", last: NaiveDate = "barredUntil" }
}

/// The first days of the work outside July and August on which an employer trains the student, where there are any.
pub(super) fn trained_days(
    case: &Case<'_>,
    worker: Ssin,
    content: &Content,
    employer: &EmployerNumbers,
) -> Option<TrainedDays> {
    let (first, last) = (content.start_date, last_day(content));
    let mut days: Option<(NaiveDate, NaiveDate)> = None;
    let mut hear = |start: NaiveDate, end: Option<NaiveDate>| {
        let of = outside_summer(start.max(first), end.map_or(last, |end| end.min(last))).next();
        days = days.into_iter().chain(of).min();
    };
    let asked = ContractDays::new(ContractPart::Whole, first, last);
    // Without contracts there is none.
    let (Known::Known(()) | Known::Unknown) =
        case.facts.contracts_at(worker, employer, &asked, &mut |contract, certain| {
            match is_training(contract.worker_type) {
                true if certain => hear(contract.start(), contract.end()),
                true if outside_summer(contract.start().max(first), last).next().is_some() => {
                    case.assume(Need::EmployerDirectory);
                }
                _ => {}
            }
            ControlFlow::Continue(())
        });
    if case.register.worker_types(worker).meets(Types::of(TRAINING)) {
        let own = SameEmployer::new(case.facts, employer);
        case.look_through(worker, first, Some(last), &mut |period| {
            let of = &period.content;
            if !period.cancelled && is_training(of.worker_type) && own.is(&of.employer) == Some(true) {
                hear(of.start_date, of.end_date);
            }
            ControlFlow::Continue(())
        });
    }
    let (from, to) = days?;
    Some(TrainedDays { first: Some(from), last: Some(to).filter(|to| *to < last) })
}

/// Whether the student is told to be in alternating training, and nobody told with whom.
pub(super) fn may_train(case: &Case<'_>, worker: Ssin, content: &Content) -> bool {
    if !Studies::told(case, worker).is_some_and(|of| of.is_alternating(content)) {
        return false;
    }
    let last = last_day(content);
    let mut elsewhere = false;
    let asked = ContractDays::new(ContractPart::Whole, content.start_date, last);
    // Without contracts there is none.
    let (Known::Known(()) | Known::Unknown) =
        case.facts.contracts_on(worker, &asked, &mut |contract| elsewhere |= is_training(contract.worker_type));
    case.look_through(worker, content.start_date, Some(last), &mut |period| {
        elsewhere |= !period.cancelled && is_training(period.content.worker_type);
        ControlFlow::Continue(())
    });
    !elsewhere
}

fn is_training(of: Option<WorkerType>) -> bool {
    of.is_some_and(|of| TRAINING.contains(&of))
}
