#![doc = include_str!("../../../fixtures/cases/flexi-job/overseas-approval.md")]

use super::asked;
use crate::declaration::message::Row;
use crate::declaration::register::RegisterView;
use crate::facts::{Known, OverseasDecision};
use crate::judgement::{Context, Evidence, Key, Label, Outcome, RegisterRule, RuleMeta, Side};
use crate::law::LegalRef;
use crate::time::Quarter;

/// The NSSO's written decision on work under Overseas Social Security settles the right for the one quarter that it names; the
/// warning stays in the answer.
pub(super) struct OverseasApproval;

static META: RuleMeta = RuleMeta::new(
    "overseas-approval",
    Side::Right,
    LegalRef::seen("Overseas Social Security, flexi-jobs of expats who return for a time, 2024"),
    "the NSSO decided in writing on work under Overseas Social Security, for this quarter only",
    "ask overseas@rsz.fgov.be for the next quarter before it begins",
)
.keyed_by(Key::Worker)
.exempting("flexi-job-conditions-unmet");

impl RegisterRule for OverseasApproval {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check(&self, row: &Row, _register: &dyn RegisterView, cx: &Context<'_>) -> Outcome {
        let Some((inquiry, worker, begin, _)) = asked(row, cx) else { return Outcome::NotApplicable };
        let quarter = Quarter::of(begin);
        match inquiry.facts.overseas_decision(worker, quarter) {
            Known::Known(OverseasDecision::Approved) => Outcome::Satisfied,
            Known::Known(OverseasDecision::Refused) => Outcome::Violated(Evidence::of(Label::Quarter, quarter)),
            Known::Unknown => Outcome::NotApplicable,
        }
    }
}
