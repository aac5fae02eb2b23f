#![doc = include_str!("../../../fixtures/cases/flexi-job/foreign-work-or-pension-proven.md")]

use super::{Asked, scope};
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::flexi_job::career::Eyes;
use crate::flexi_job::right::{Volume, proven};
use crate::judgement::{Evidence, Outcome, Rule};
use crate::law::{FLEXI_JOBS_CHECKED, Law, LegalRef};
use crate::texts;

/// Work or a pension that the NSSO's data do not show, but that can be proven to it, meets the conditions.
pub(super) struct ForeignWorkOrPensionProven;

const META: RuleMeta = RuleMeta::new(
    "foreign-work-or-pension-proven",
    Side::Right,
    LegalRef::seen("Securex on the Dimona of flexi-jobs, 2024: proof to the NSSO undoes the warning")
        .checked(FLEXI_JOBS_CHECKED),
    texts! {
        numbers: Volume::NUMBERS,
        what: "work abroad, summer pay of teachers or a pension outside the register, with proof, meets the conditions",
        action: "keep the NSSO's reply to the proof; where it has not answered, send the proof to its contact centre",
    },
)
.exempting("flexi-job-conditions-unmet");

impl Rule<Declarations> for ForeignWorkOrPensionProven {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(asked) = Asked::of(case).filter(Asked::law_sees_more) else { return Outcome::NotApplicable };
        let met = |eyes| asked.conditions(eyes).met;
        match proven(met(Eyes::Nsso), met(Eyes::Law)) {
            Some(kept) => Outcome::fault_if(kept.not(), Evidence::NONE),
            None => Outcome::NotApplicable,
        }
    }
}
