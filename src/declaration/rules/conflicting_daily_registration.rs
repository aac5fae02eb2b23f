#![doc = include_str!("../../../fixtures/cases/declaration/conflicting-daily-registration.md")]

use crate::declaration::message::Kind;
use crate::declaration::rule::{Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::LegalRef;
use crate::texts;

/// A daily registration against what the NSSO holds beside the period: earlier registrations, and the employer's choice of Dimona
/// for them. No register here holds either, so this is open for each one.
pub(super) struct ConflictingDailyRegistration;

const META: RuleMeta = RuleMeta::new(
    "conflicting-daily-registration",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, block 90480, zones 01085 and 00913"),
    texts! {
        what: "the daily registration does not agree with earlier ones, or the employer may not make it in Dimona",
        action: "await the NSSO's answer",
    },
)
.codes(&[Code::any(&[Kind::DailyRegistration])])
.at(Zone::DailyRegistration);

impl Rule<Declarations> for ConflictingDailyRegistration {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        match case.row.kind {
            Kind::DailyRegistration => Outcome::Undetermined(Missing::of(Need::DailyRegistration)),
            _ => Outcome::NotApplicable,
        }
    }
}
