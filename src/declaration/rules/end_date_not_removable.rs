#![doc = include_str!("../../../fixtures/cases/declaration/end-date-not-removable.md")]

use chrono::NaiveDate;

use crate::declaration::form::{has_end, is_reopening};
use crate::declaration::message::Kind;
use crate::declaration::register::Resolution;
use crate::declaration::rule::{Blocks, Case, Code, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::{Zone, ZoneSet};
use crate::id::WorkerType;
use crate::judgement::{Missing, Need, Outcome, Rule, Truth};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;

/// An UPDATE that takes the end date away from a period whose kind of work is declared with one.
pub(super) struct EndDateNotRemovable;

numbers! {
    /// The last day that the period has.
    struct End { end: NaiveDate = "endDate" }
}

const META: RuleMeta = RuleMeta::new(
    "end-date-not-removable",
    Side::Answer,
    // Flexi-jobs are inferred from the NSSO's instructions: a period has both dates, and its end never moves to a later day.
    LegalRef::inferred("NSSO glossary 2023/3, zone 00911 and block 90378"),
    texts! {
        numbers: End::NUMBERS,
        what: "the end date of this period[, {endDate},] may not be removed: this kind of work is declared with one",
        action: "leave the end date as it is; for work after it declare a new period before that work begins",
    },
)
// 00913-368 names the same fault; the block's own code is the more specific.
.despite_changes()
.codes(&[Code::new(&[Kind::Update], 90378, 368, Blocks::Always)])
.at(Zone::EndDate);

impl Rule<Declarations> for EndDateNotRemovable {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::Update]).zones(ZoneSet::of(&[Zone::EndDate]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let (Kind::Update, Resolution::Found(period)) = (case.row.kind, case.period) else {
            return Outcome::NotApplicable;
        };
        if period.cancelled || !case.row.end_date.is_some_and(is_reopening) {
            return Outcome::NotApplicable;
        }
        let of = &period.content;
        let needed = match (of.worker_type, of.joint_committee) {
            (Some(WorkerType::Flx | WorkerType::Qua), _) => Truth::True,
            (worker_type, committee) if has_end(worker_type, committee) => Truth::True,
            (Some(_), Some(_)) => Truth::False,
            // A period of a type that is not told, or perhaps of an agency.
            _ => Truth::Unknown(Missing::of(Need::PeriodFeatures)),
        };
        Outcome::fault_if(needed, End { end: of.end_date })
    }
}
