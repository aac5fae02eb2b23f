#![doc = include_str!("../../../fixtures/cases/declaration/conflicting-daily-registration.md")]

use crate::declaration::message::Kind;
use crate::declaration::rule::{Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::LegalRef;
use crate::texts;

/// A daily registration against the earlier ones that the NSSO holds. No register here holds them, so this is open for each one.
pub(super) struct ConflictingDailyRegistration;

const META: RuleMeta = RuleMeta::new(
    "conflicting-daily-registration",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, block 90480 and zone 01085"),
    texts! {
        what: "the daily registration does not agree with earlier ones",
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
