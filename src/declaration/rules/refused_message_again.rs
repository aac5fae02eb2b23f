#![doc = include_str!("../../../fixtures/cases/declaration/refused-message-again.md")]

use crate::declaration::rule::{Code, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::law::LegalRef;
use crate::texts;

/// What is told of a message that declares what the NSSO refused in an earlier one, where nothing here says why it did. No rule is asked for
/// it: what was refused so the register knows.
pub(crate) static REFUSED_MESSAGE_AGAIN: RuleMeta<'static> = RuleMeta::new(
    "refused-message-again",
    Side::Answer,
    LegalRef::inferred("what the NSSO refused it may refuse again: it sees registers that are not given here"),
    texts! {
        what: "the same that the NSSO refused before",
        action: "look up the anomalies of the refused declaration, and correct what they name before it is sent again",
    },
)
.codes(&[Code::any(&[])])
.at(Zone::Form);
