#![doc = include_str!("../../../fixtures/cases/declaration/no-mandate.md")]

use crate::declaration::message::Kind;
use crate::declaration::register::Resolution;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::Known;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;
use crate::time::Moment;

/// A declaration for an employer that has given the sender no mandate that is in force.
pub(super) struct NoMandate;

numbers! {
    /// When the declaration was received.
    struct Received { received: Moment = "receivedAt" }
}

const META: RuleMeta = RuleMeta::new(
    "no-mandate",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, block 90256"),
    texts! {
        numbers: Received::NUMBERS,
        what: "the employer has given the sender no mandate that was in force[ at {receivedAt}]",
        action: "register the mandate with the NSSO (Mahis), or let the employer declare",
    },
)
.codes(&[Code::new(&Kind::OF_PERIODS, 90256, 155, Blocks::Always)])
.only_with(&[Need::Mandate])
.at(Zone::EmployerId)
.of_declaration();

impl Rule<Declarations> for NoMandate {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let employer = match &case.period {
            _ if !case.row.employer.is_none() => &case.row.employer,
            Resolution::Found(period) => &period.content.employer,
            _ => return Outcome::NotApplicable,
        };
        let Some(received) = case.row.received_at else {
            return Outcome::Undetermined(Missing::of(Need::ReceptionMoment));
        };
        match case.facts.has_mandate(employer, received.date()) {
            Known::Known(has) => Outcome::fault_if(!has, Received { received: Some(received) }),
            Known::Unknown => Outcome::Undetermined(Missing::of(Need::Mandate)),
        }
    }
}
