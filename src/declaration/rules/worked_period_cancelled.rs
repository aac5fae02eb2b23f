#![doc = include_str!("../../../fixtures/cases/declaration/worked-period-cancelled.md")]

use std::ops::ControlFlow;

use chrono::NaiveDate;

use crate::declaration::deadline::{Deadline, work_began};
use crate::declaration::message::Kind;
use crate::declaration::register::{Period, Resolution};
use crate::declaration::rule::{Case, DeclarationScope, Declarations, Offence, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::SameEmployer;
use crate::judgement::{Missing, Need, Outcome, Rule, Until};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;

/// A CANCEL of a period in which somebody worked: behind it that work has no declaration.
pub(super) struct WorkedPeriodCancelled;

numbers! {
    /// When work began: the minute, or the day.
    struct Work { began: Until = "workBegan", first: NaiveDate = "firstWork" }
}

const META: RuleMeta = RuleMeta::new(
    "worked-period-cancelled",
    Side::Advice,
    LegalRef::seen("NSSO, when to declare; art. 181 Social Penal Code"),
    texts! {
        numbers: Work::NUMBERS,
        what: "a period in which somebody worked is cancelled[: work began on {workBegan}][: work began on {firstWork}]",
        action: "declare that work anew at once: behind the cancellation no Dimona tells of it[; a new {FLX} is late, and its work loses the regime: \
            it is paid as ordinary work; it must not be declared as OTH, which bars flexi-jobs there in the quarter][; occasional days ({EXT}) that a \
            third day in a row made ordinary work are declared as one ordinary period (OTH)]",
    },
)
.at(Zone::PeriodId)
.offence(Offence::Missing);

impl Rule<Declarations> for WorkedPeriodCancelled {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::Cancel])
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let (Kind::Cancel, Resolution::Found(period)) = (case.row.kind, case.period) else {
            return Outcome::NotApplicable;
        };
        let Some(received) = case.row.received_at.filter(|_| !period.cancelled && !period.locked) else {
            return Outcome::NotApplicable;
        };
        // Before the first day nobody worked.
        if received.is_days_before(1, period.content.start_date) {
            return Outcome::NotApplicable;
        }
        let has_begun = |work: &Deadline| work.has_begun_at(received);
        let told = work_began(case.row, Some(&period.content), case.facts).filter(has_begun);
        // What was told beside the IN may have been a plan. The hour of a shift is less: a shift to which nobody came is cancelled behind it and
        // in time until midnight, and a remark on each of them would say nothing of any.
        let planned = || period.work_start.map(|at| Deadline::Minute(at.to_minute())).filter(has_begun);
        let Some(began) = told.or_else(planned) else { return Outcome::NotApplicable };
        if is_declared_otherwise(case, period, began.date()) {
            return Outcome::Satisfied;
        }
        let work = match began {
            Deadline::Minute(at) => Work { began: Some(Until(at)), first: None },
            Deadline::Day(day) => Work { began: None, first: Some(day) },
        };
        match told {
            Some(_) => Outcome::Violated(work.into()),
            None => Outcome::Undetermined(Missing::of(Need::WorkDone).with(work.into())),
        }
    }
}

/// Whether another live period of the worker at that employer has the day.
fn is_declared_otherwise(case: &Case<'_>, own: &Period, day: NaiveDate) -> bool {
    let Some(worker) = own.content.worker else { return false };
    let employer = SameEmployer::new(case.facts, &own.content.employer);
    let mut is_declared = false;
    case.look_through(worker, day, Some(day), &mut |period| {
        let is_other = !period.cancelled && period.id != own.id;
        is_declared = is_other && employer.is(&period.content.employer) == Some(true);
        if is_declared { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    is_declared
}
