#![doc = include_str!("../../../fixtures/cases/flexi-job/accepted-without-warning.md")]

use super::{Asked, at_in};
use crate::declaration::message::{Kind, Letter};
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::flexi_job::career::Eyes;
use crate::flexi_job::right::Volume;
use crate::judgement::{Outcome, Rule, Truth};
use crate::law::{FLEXI_JOBS_CHECKED, Law, LegalRef};
use crate::texts;

/// The NSSO accepted a flexi-job without a warning: its own check found the conditions met, which the facts given here left open.
pub(super) struct AcceptedWithoutWarning;

const META: RuleMeta = RuleMeta::new(
    "accepted-without-warning",
    Side::Right,
    LegalRef::seen(
        "NSSO answers on flexi-jobs: accepted without warning proves the work in the third quarter before or the \
        pension",
    )
    .checked(FLEXI_JOBS_CHECKED),
    texts! {
        numbers: Volume::NUMBERS,
        what: "the NSSO accepted the flexi-job without a warning: it found the work in the third quarter before or the \
            pension",
        action: "keep its answer; it says nothing of the conditions in the quarter itself",
    },
)
.exempting("flexi-job-conditions-unmet");

impl Rule<Declarations> for AcceptedWithoutWarning {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        at_in()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        // What the NSSO says to an UPDATE is no word on the conditions.
        if case.row.known_answer != Some(Letter::A) || case.row.kind != Kind::In {
            return Outcome::NotApplicable;
        }
        let Some(asked) = Asked::of(case) else { return Outcome::NotApplicable };
        // Where the facts say otherwise, the two contradict each other, and that is told elsewhere.
        match asked.conditions(Eyes::Nsso).met {
            Truth::Unknown(_) => Outcome::Satisfied,
            _ => Outcome::NotApplicable,
        }
    }
}
