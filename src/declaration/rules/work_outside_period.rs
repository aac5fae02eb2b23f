#![doc = include_str!("../../../fixtures/cases/declaration/work-outside-period.md")]

use std::ops::ControlFlow;

use chrono::NaiveDate;

use crate::declaration::deadline::{BY_THE_HOUR, Deadline, declared, holds, moves_begin, work_began};
use crate::declaration::message::{Kind, Types};
use crate::declaration::register::{Content, Resolution};
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::{Contract, ContractDays, ContractPart, Known, SameEmployer};
use crate::id::{Ssin, WorkerType};
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule, Until};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;
use crate::time::{Moment, Quarter};

/// Work that is told to begin before what is declared, or behind it.
pub(super) struct WorkOutsidePeriod;

numbers! {
    /// When work is told to begin, the minute or the day, and from when to when it is declared.
    struct Work {
        begins: Until = "workBegins",
        first: NaiveDate = "workBeginsOn",
        from: Moment = "declaredFrom",
        to: Until = "declaredTo",
    }
}

const META: RuleMeta = RuleMeta::new(
    "work-outside-period",
    Side::Right,
    LegalRef::seen("NSSO, when to declare; art. 181 Social Penal Code: an offence of level 4"),
    texts! {
        numbers: Work::NUMBERS,
        what: "the work is told to begin outside what is declared[: on {workBegins}][: on {workBeginsOn}][, declared from {declaredFrom} \
            on][ to {declaredTo}]",
        because: "work that no declaration holds when it begins is not declared in time",
        action: "declare that work before it begins: by an UPDATE of the begin or the end, and of a student by an IN of those days; behind \
            that it is late",
    },
)
.at(Zone::StartDate);

/// One declaration for each quarter, at least.
const BY_QUARTER: Types = Types::NONE
    .with(WorkerType::Flx)
    .with(WorkerType::Stu)
    .with(WorkerType::A17)
    .with(WorkerType::O17)
    .with(WorkerType::S17)
    .with(WorkerType::T17);

impl Rule<Declarations> for WorkOutsidePeriod {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In, Kind::Update])
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        if matches!(case.period, Resolution::Found(period) if period.cancelled) {
            return Outcome::NotApplicable;
        }
        let Some(content) = case.declared() else { return Outcome::NotApplicable };
        let (from, to) = declared(content);
        // What ends before it begins is refused for that.
        if to.is_some_and(|to| to <= from) {
            return Outcome::NotApplicable;
        }
        let told = told(case, content);
        let by_contract = content.worker.and_then(|worker| first_work(case, content, worker));
        let all = [told, by_contract.map(|at| (at, Teller::Contract))];
        let outside = all.into_iter().flatten().filter(|(at, _)| !holds(content, *at));
        let Some((begins, teller)) = outside.min_by_key(|(at, _)| at.moment()) else {
            return if told.is_some() { Outcome::Satisfied } else { Outcome::NotApplicable };
        };
        let (minute, first) = match begins {
            Deadline::Minute(at) => (Some(Until(at)), None),
            Deadline::Day(day) => (None, Some(day)),
        };
        let evidence = Work { begins: minute, first, from: Some(from), to: to.map(Until) }.into();
        let held = content.worker.and_then(|worker| held(case, content, worker, begins));
        match held {
            Some(None) => Outcome::Satisfied,
            Some(Some(need)) => Outcome::Undetermined(Missing::of(need).with(evidence)),
            None => not_held(case, content, (begins, teller), evidence),
        }
    }
}

/// Who tells when work begins.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Teller {
    Declaration,
    /// The IN, before this declaration: it may have told a plan.
    Opening,
    Contract,
}

fn not_held(case: &Case<'_>, content: &Content, (begins, teller): (Deadline, Teller), evidence: Evidence) -> Outcome {
    let open = |need| Outcome::Undetermined(Missing::of(need).with(evidence));
    if BY_THE_HOUR.contains(content.worker_type) && has_begun(case, content) {
        return Outcome::NotApplicable;
    }
    let is_late = case.row.received_at.is_some_and(|received| begins.is_missed_by(received) == Some(true));
    match teller {
        Teller::Contract if !case.register.covers(&content.employer) => open(Need::Period),
        // Until it begins another declaration may hold it in time.
        _ if !is_late => open(Need::LaterDeclaration),
        Teller::Opening => open(Need::WorkDone),
        // What days that are declared late do to the others of a student no source says.
        _ if content.worker_type == Some(WorkerType::Stu) => open(Need::PublishedScope),
        _ => Outcome::Violated(evidence),
    }
}

/// Whether work had begun when its begin was declared: that is told as such, and the right fails by it.
fn has_begun(case: &Case<'_>, content: &Content) -> bool {
    let declares_begin = match case.period {
        Resolution::Found(period) => moves_begin(&period.content, content),
        _ => true,
    };
    let began = work_began(case.row, case.after, case.facts).filter(|_| declares_begin);
    began.zip(case.row.received_at).is_some_and(|(began, received)| began.is_missed_by(received) == Some(true))
}

/// When the work of the period begins, as it is told beside its IN, or beside an UPDATE that moves its begin.
fn told(case: &Case<'_>, content: &Content) -> Option<(Deadline, Teller)> {
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
fn first_work(case: &Case<'_>, content: &Content, worker: Ssin) -> Option<Deadline> {
    // Most workers have no contract here: nothing more is looked up for them.
    case.facts.contracts(worker).value().filter(|of| !of.is_empty())?;
    let begin = content.start_date;
    let asked = if content.is_by_hours() {
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

/// Whether another period of the worker with the employer holds the work: `Some(None)` where one does, and what is missing where one may.
fn held(case: &Case<'_>, content: &Content, worker: Ssin, begins: Deadline) -> Option<Option<Need>> {
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
