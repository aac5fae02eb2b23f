#![doc = include_str!("../../../fixtures/cases/declaration/received-before-register.md")]

use crate::declaration::register::Recorded;
use crate::declaration::rule::{Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;
use crate::time::Moment;

/// A declaration that the register holds, or may hold: only its form is judged, and nothing of it is applied a second time.
pub(crate) struct ReceivedBeforeRegister;

numbers! {
    /// When it came, and up to when the register holds what was declared.
    struct Moments { received_at: Moment = "receivedAt", as_of: Moment = "asOf" }
}

const META: RuleMeta = RuleMeta::new(
    "received-before-register",
    Side::Answer,
    LegalRef::seen("a register contains what was received up to its asOf"),
    texts! {
        numbers: Moments::NUMBERS,
        what: "one that its form does not show: nothing else was judged[, since the declaration of {receivedAt} is not \
            newer than the register of {asOf}]",
        action: "leave it out, or begin from an earlier register",
    },
)
.codes(&[Code::any(&[])])
.on_arrival()
.at(Zone::Form);

impl Rule<Declarations> for ReceivedBeforeRegister {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let need = match case.register.recorded(case.row) {
            Recorded::New => return Outcome::NotApplicable,
            Recorded::Held => Need::EarlierRun,
            Recorded::Unknown => Need::RecordsOfRegister,
            // Moments say nothing here: one of the two has none.
            Recorded::Undated => return Outcome::Undetermined(Missing::of(Need::UndatedRecord)),
        };
        let moments = Moments { received_at: case.row.received_at, as_of: case.register.as_of() };
        Outcome::Undetermined(Missing::of(need).with(moments.into()))
    }
}
