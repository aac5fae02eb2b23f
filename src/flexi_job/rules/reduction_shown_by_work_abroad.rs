#![doc = include_str!("../../../fixtures/cases/flexi-job/reduction-shown-by-work-abroad.md")]

use super::{Asked, scope};
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::flexi_job::REGIME;
use crate::flexi_job::career::Eyes;
use crate::flexi_job::right::{Volume, unseen};
use crate::judgement::{Evidence, Outcome, Rule, Truth};
use crate::law::{FLEXI_JOBS_CHECKED, Law, LegalRef};
use crate::texts;

/// The NSSO's check is met, but work that it does not see shows a reduction from full-time to four fifths.
pub(super) struct ReductionShownByWorkAbroad;

const META: RuleMeta = RuleMeta::new(
    "reduction-shown-by-work-abroad",
    Side::Right,
    LegalRef::inferred("programme act 22-12-2023: whether work abroad counts for the reduction is not published")
        .checked(FLEXI_JOBS_CHECKED),
    texts! {
        numbers: Volume::NUMBERS,
        what: "work abroad, or summer pay of teachers, may show a reduction to four fifths that the NSSO does not see",
        action: "ask the NSSO with the facts of that work before relying on the regime",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.at(Zone::NaturalPerson);

impl Rule<Declarations> for ReductionShownByWorkAbroad {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(asked) = Asked::of(case).filter(Asked::law_sees_more) else { return Outcome::NotApplicable };
        let met = |eyes| asked.conditions(eyes).met;
        match met(Eyes::Nsso) {
            Truth::True => Outcome::fault_if(unseen(met(Eyes::Law)).not(), Evidence::NONE),
            _ => Outcome::NotApplicable,
        }
    }
}
