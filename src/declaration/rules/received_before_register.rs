#![doc = include_str!("../../../fixtures/cases/declaration/received-before-register.md")]

use crate::declaration::message::Row;
use crate::declaration::register::RegisterView;
use crate::declaration::schema::Zone;
use crate::judgement::{Context, Evidence, Label, Outcome, RegisterRule, RuleMeta, Side};
use crate::law::LegalRef;

/// A declaration received at or before the moment that the register contains: only its form is judged, and nothing of it is
/// applied a second time.
pub(crate) struct ReceivedBeforeRegister;

static META: RuleMeta = RuleMeta::new(
    "received-before-register",
    Side::Advice,
    LegalRef::seen("a register contains what was received up to its asOf"),
    "the declaration was received on {receivedAt}, and the register contains everything up to {asOf}: only its form was judged",
    "leave it out, or begin from an earlier register",
)
.at(Zone::Form);

impl RegisterRule for ReceivedBeforeRegister {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check(&self, row: &Row, register: &dyn RegisterView, _cx: &Context<'_>) -> Outcome {
        let (Some(received), Some(as_of)) = (row.received_at, register.as_of()) else { return Outcome::NotApplicable };
        let evidence = Evidence::of(Label::ReceivedAt, received).and(Label::AsOf, as_of);
        Outcome::fault_if((received <= as_of).into(), evidence)
    }
}
