#![doc = include_str!("../../../fixtures/cases/declaration/flexi-job-end-moved-later.md")]

use chrono::NaiveDate;

use crate::declaration::form::is_reopening;
use crate::declaration::message::Kind;
use crate::declaration::register::Resolution;
use crate::declaration::rule::{Blocks, Case, Code, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::{Zone, ZoneSet};
use crate::id::WorkerType;
use crate::judgement::{Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;

/// An UPDATE that moves the end of a flexi-job, declared by its dates, to a later day.
pub(super) struct FlexiJobEndMovedLater;

numbers! {
    /// The last day that the period has, and the one that it would have.
    struct Ends { before: NaiveDate = "before", end: NaiveDate = "endDate" }
}

const META: RuleMeta = RuleMeta::new(
    "flexi-job-end-moved-later",
    Side::Answer,
    LegalRef::inferred("NSSO instructions on flexi-jobs; glossary 2023/3, zone 00911"),
    texts! {
        numbers: Ends::NUMBERS,
        what: "the end of a flexi-job never moves to a later day[: from {before}][ to {endDate}]",
        action: "leave the period as it is; declare the days after {before} that are still to come as a new flexi-job before they begin, one for each \
            quarter; for days that are worked already send the IN at once, which is late",
    },
)
.codes(&[Code::new(&[Kind::Update], 911, 344, Blocks::Always)])
.at(Zone::EndDate);

impl Rule<Declarations> for FlexiJobEndMovedLater {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::Update])
            .types(Types::of([WorkerType::Flx]))
            .zones(ZoneSet::of(&[Zone::EndDate]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Resolution::Found(period) = case.period else { return Outcome::NotApplicable };
        let of = &period.content;
        // A flexi-job for one day may end later, past midnight too; one without an end date has nothing to move.
        if period.cancelled || of.worker_type != Some(WorkerType::Flx) || of.is_one_shift() {
            return Outcome::NotApplicable;
        }
        let (Kind::Update, Some(before), Some(end)) = (case.row.kind, of.end_date, case.row.end_date) else {
            return Outcome::NotApplicable;
        };
        let later = end > before && !is_reopening(end);
        Outcome::fault_if(later, Ends { before: Some(before), end: Some(end) })
    }
}
