#![doc = include_str!("../../../fixtures/cases/declaration/received-out-of-order.md")]

use crate::declaration::message::Row;
use crate::declaration::register::RegisterView;
use crate::declaration::rule::{Code, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Missing, Need, Outcome};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;
use crate::time::Moment;

numbers! {
    /// When it came, and when what is known already came.
    struct Moments { received_at: Moment = "receivedAt", last_change: Moment = "lastChange" }
}

/// What is told of a declaration that is judged after others of its worker that came later. What other rules find on what came
/// later is open then; so no rule is asked for this one.
pub(crate) static RECEIVED_OUT_OF_ORDER: RuleMeta<'static> = RuleMeta::new(
    "received-out-of-order",
    Side::Answer,
    LegalRef::inferred("the NSSO judges a declaration by what it received before"),
    texts! {
        numbers: Moments::NUMBERS,
        what: "one that hangs on the order of reception: what the NSSO received for the worker on {lastChange} was judged before",
        action: "give every declaration its moment of reception, and judge anew from an earlier register",
    },
)
.codes(&[Code::any(&[])])
.at(Zone::ReceivedAt);

/// What is missing where a declaration is judged after what came later. One without a moment is the last of all; beside others of
/// this run that have one, nobody can say that.
pub(crate) fn out_of_order(row: &Row, register: &impl RegisterView) -> Option<Missing> {
    let last_change = register.last_change(row)?;
    let need = match row.received_at {
        Some(received) if received < last_change => Need::OrderOfReception,
        None if Some(last_change) > register.as_of() => Need::ReceptionMoment,
        _ => return None,
    };
    let moments = Moments { received_at: row.received_at, last_change: Some(last_change) };
    Some(Missing::of(need).with(moments.into()))
}

/// What a rule says that hangs on the order, where this is missing to it: its fault is no longer certain.
pub(crate) fn opened(outcome: Outcome, missing: Missing) -> Outcome {
    match outcome {
        Outcome::Violated(evidence) => Outcome::Undetermined(Missing::of(missing.need()).with(evidence)),
        outcome => outcome,
    }
}
