//! When the work of a declaration is told or planned to begin, and which other period holds that.

use std::ops::ControlFlow;

use chrono::NaiveDate;

use crate::declaration::deadline::{Deadline, declared, holds, moves_begin};
use crate::declaration::message::{Kind, Types};
use crate::declaration::register::{Content, Resolution};
use crate::declaration::rule::Case;
use crate::facts::{Contract, ContractDays, ContractPart, Known, SameEmployer};
use crate::id::{Ssin, WorkerType};
use crate::judgement::Need;
use crate::time::{Moment, Quarter};

/// One declaration for each quarter, at least.
const BY_QUARTER: Types = Types::NONE
    .with(WorkerType::Flx)
    .with(WorkerType::Stu)
    .with(WorkerType::A17)
    .with(WorkerType::O17)
    .with(WorkerType::S17)
    .with(WorkerType::T17);

/// Who tells when work begins.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Teller {
    Declaration,
    /// The IN, before this declaration: it may have told a plan.
    Opening,
    Contract,
}

/// When the work of the period begins, as it is told beside its IN, or beside an UPDATE that moves its begin.
pub(crate) fn told(case: &Case<'_>, content: &Content) -> Option<(Deadline, Teller)> {
    let (own, at_opening) = match case.period {
        // What was told of a begin that is put off says nothing of the new one.
        Resolution::Found(period) if moves_begin(&period.content, content) => {
            let is_forward = declared(content).0 < declared(&period.content).0;
            (case.row.work_start, period.work_start.filter(|_| is_forward))
        }
        Resolution::Found(period) => (None, period.work_start),
        _ => (case.row.work_start, None),
    };
    let own = own.map(|at| (at, Teller::Declaration));
    let told = own.or(at_opening.map(|at| (at, Teller::Opening)));
    told.map(|(at, teller)| (Deadline::Minute(at.to_minute()), teller))
}

/// When work first began under the contract of the declaration, where that is before what is declared. A contract that began before is
/// another fault, but not of work that is declared by the shift or the quarter.
pub(crate) fn first_work(case: &Case<'_>, content: &Content, worker: Ssin) -> Option<Deadline> {
    // Most workers have no contract here: nothing more is looked up for them.
    case.facts.contracts(worker).value().filter(|of| !of.is_empty())?;
    let begin = content.start_date;
    let asked = if content.is_one_shift() {
        ContractDays::new(ContractPart::FirstWork, begin, begin)
    } else if BY_QUARTER.contains(content.worker_type) {
        ContractDays::new(ContractPart::FirstWork, Quarter::of(begin).first_day(), begin.pred_opt()?)
    } else {
        ContractDays::new(ContractPart::Start, begin, content.end_date.unwrap_or(NaiveDate::MAX))
    };
    let (from, _) = declared(content);
    let mut first = None;
    let mut look = |contract: &Contract, certain: bool| {
        let is_of_type = contract.worker_type.is_none() || contract.worker_type == content.worker_type;
        let is_meant = certain && is_of_type && contract.end().is_none_or(|last| begin <= last);
        let work = contract.first_work.filter(|_| is_meant).map(Deadline::from);
        let before = work.filter(|at| match at {
            Deadline::Day(day) => *day < begin,
            Deadline::Minute(at) => at.at_the_latest() < from,
        });
        first = first.into_iter().chain(before).min_by_key(|of: &Deadline| of.moment());
        // Those with the employer for certain come first.
        if certain { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    };
    let (Known::Known(()) | Known::Unknown) = case.facts.contracts_at(worker, &content.employer, &asked, &mut look);
    first
}

/// When the first shift begins that the employer planned for the worker on the day of reception and among what is declared, where that
/// had passed.
pub(crate) fn planned_before(case: &Case<'_>, content: &Content, received: Moment) -> Option<Moment> {
    let (worker, day) = (content.worker?, received.date());
    let employer = SameEmployer::new(case.facts, &content.employer);
    let mut first: Option<Moment> = None;
    // Without shifts none is planned.
    let (Known::Known(()) | Known::Unknown) = case.facts.planned_shifts(worker, day, day, &mut |planned| {
        let begins = planned.shift().starts_at();
        let is_meant = Deadline::Minute(begins).has_begun_at(received) && holds(content, Deadline::Minute(begins));
        if is_meant && employer.is(planned.employer()) == Some(true) {
            first = first.into_iter().chain([begins]).min();
        }
    });
    first
}

/// Whether the hours that are planned still fit in the days that are declared, from the minute of reception on. More of them than all of
/// the days have are another fault.
pub(crate) fn fits_behind(content: &Content, received: Moment) -> bool {
    let (Some(planned), (from, Some(end))) = (content.planned_hours, declared(content)) else { return true };
    let minutes = i64::from(planned) * 60;
    end.minutes_since(received.to_minute()) >= minutes || end.minutes_since(from) < minutes
}

/// Whether another period of the worker with the employer holds the work: `Some(None)` where one does, and what is missing where one may.
pub(crate) fn held(case: &Case<'_>, content: &Content, worker: Ssin, begins: Deadline) -> Option<Option<Need>> {
    let own = case.row.period_id.filter(|_| case.row.kind == Kind::Update);
    let employer = SameEmployer::new(case.facts, &content.employer);
    let mut found = None;
    case.look_through(worker, begins.date(), Some(begins.date()), &mut |period| {
        let is_own = own.is_some() && period.id == own;
        let same = employer.is(&period.content.employer);
        if period.cancelled || is_own || same == Some(false) || !holds(&period.content, begins) {
            return ControlFlow::Continue(());
        }
        let lacks = match same {
            None => Some(Need::EmployerDirectory),
            Some(_) if !period.doubt.is_none() => Some(Need::EarlierAnswer),
            Some(_) => None,
        };
        if found.is_none() || lacks.is_none() {
            found = Some(lacks);
        }
        if lacks.is_none() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    found
}
