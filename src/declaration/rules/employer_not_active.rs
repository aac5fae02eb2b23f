#![doc = include_str!("../../../fixtures/cases/declaration/employer-not-active.md")]

use chrono::NaiveDate;

use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Case, Code, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::{Zone, ZoneSet};
use crate::facts::Known;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;

/// A period that begins on a day on which the employer is not active.
pub(super) struct EmployerNotActive;

numbers! {
    /// When the period begins.
    struct Begin { begin: NaiveDate = "startDate" }
}

const META: RuleMeta = RuleMeta::new(
    "employer-not-active",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, blocks 90373 and 90378"),
    texts! {
        numbers: Begin::NUMBERS,
        what: "the employer is not active as an employer on {startDate}",
        action: "check the begin date and the number of the employer; an employer that starts again tells the NSSO first",
    },
)
.codes(&[
    Code::new(&[Kind::In], 90373, 343, Blocks::Always),
    Code::new(&[Kind::Update], 90378, 343, Blocks::Always),
])
.only_with(&[Need::EmployerRecord])
.at(Zone::StartDate);

impl Rule<Declarations> for EmployerNotActive {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::of(META.about).zones(ZoneSet::of(&[Zone::StartDate]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let (Some(begin), Some(after)) = (case.row.start_date, case.declared()) else { return Outcome::NotApplicable };
        if after.employer.is_none() {
            return Outcome::NotApplicable;
        }
        match case.facts.is_active(&after.employer, begin) {
            Known::Known(is_active) => Outcome::fault_if(!is_active, Begin { begin: Some(begin) }),
            Known::Unknown => Outcome::Undetermined(Missing::of(Need::EmployerRecord)),
        }
    }
}
