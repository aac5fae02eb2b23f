#![doc = include_str!("../../../fixtures/cases/flexi-job/foreign-work-or-pension-proven.md")]

use super::asked;
use crate::declaration::message::Row;
use crate::declaration::register::RegisterView;
use crate::flexi_job::career::Eyes;
use crate::judgement::{Context, Key, Outcome, RegisterRule, RuleMeta, Side, Truth};
use crate::law::LegalRef;

/// Work or a pension that the NSSO's data do not show, but that can be proven to it, meets the conditions.
pub(super) struct ForeignWorkOrPensionProven;

static META: RuleMeta = RuleMeta::new(
    "foreign-work-or-pension-proven",
    Side::Right,
    LegalRef::seen("Securex on the Dimona of flexi-jobs, 2024: proof to the NSSO undoes the warning"),
    "work abroad, summer pay of teachers or a pension outside the register, with proof, meets the conditions",
    "send the proof to the NSSO contact centre",
)
.keyed_by(Key::Worker)
.exempting("flexi-job-conditions-unmet");

impl RegisterRule for ForeignWorkOrPensionProven {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check(&self, row: &Row, _register: &dyn RegisterView, cx: &Context<'_>) -> Outcome {
        let Some((inquiry, worker, begin, employer)) = asked(row, cx) else { return Outcome::NotApplicable };
        let met = |eyes| inquiry.conditions(worker, begin, &employer, eyes, &|need| cx.assume(need)).met;
        // Asked only where the NSSO's own check is not met; what the law sees beyond it is the proof.
        match (met(Eyes::Nsso), met(Eyes::Law)) {
            (Truth::False | Truth::Unknown(_), Truth::True) => Outcome::Satisfied,
            (Truth::False, Truth::Unknown(missing)) => Outcome::Undetermined(missing),
            _ => Outcome::NotApplicable,
        }
    }
}
