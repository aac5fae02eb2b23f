#![doc = include_str!("../../../fixtures/cases/declaration/received-before-register.md")]

use crate::declaration::rule::{Case, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Outcome, Rule};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;
use crate::time::Moment;

/// A declaration received at or before the moment that the register contains: only its form is judged, and nothing of it is
/// applied a second time.
pub(crate) struct ReceivedBeforeRegister;

numbers! {
    /// When it came, and up to when the register holds what was declared.
    struct Moments { received_at: Moment = "receivedAt", as_of: Moment = "asOf" }
}

const META: RuleMeta = RuleMeta::new(
    "received-before-register",
    Side::Advice,
    LegalRef::seen("a register contains what was received up to its asOf"),
    texts! {
        numbers: Moments::NUMBERS,
        what: "the declaration was received on {receivedAt}, and the register contains everything up to {asOf}: only \
            its form was judged",
        action: "leave it out, or begin from an earlier register",
    },
)
.on_arrival()
.at(Zone::Form);

impl Rule<Declarations> for ReceivedBeforeRegister {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let (Some(received), Some(as_of)) = (case.row.received_at, case.register.as_of()) else {
            return Outcome::NotApplicable;
        };
        let evidence = Moments { received_at: Some(received), as_of: Some(as_of) };
        Outcome::fault_if(received <= as_of, evidence)
    }
}
