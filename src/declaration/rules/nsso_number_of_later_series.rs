#![doc = include_str!("../../../fixtures/cases/declaration/nsso-number-of-later-series.md")]

use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Code, MessageCase, Messages, RuleMeta, Side};
use crate::declaration::schema::{NSSO_NUMBER, Zone};
use crate::id::NssoNumber;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::LegalRef;
use crate::texts;

/// A definitive NSSO number from 200000031 on, in JSON or CSV. The form table refuses it in XML.
pub(super) struct NssoNumberOfLaterSeries;

const META: RuleMeta = RuleMeta::new(
    "nsso-number-of-later-series",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00011; a validation library of the government, 2025"),
    texts! {
        what: "the NSSO number lies beyond the numbers that the glossary has",
        action: "send the enterprise number instead, which leaves no doubt",
    },
)
.codes(&[Code::new(&Kind::OF_PERIODS, 11, 3, Blocks::Always)])
.at(Zone::NssoNumber);

impl Rule<Messages> for NssoNumberOfLaterSeries {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &MessageCase<'_>) -> Outcome {
        if case.draft.value(NSSO_NUMBER).is_some_and(NssoNumber::is_of_later_series) {
            return Outcome::Undetermined(Missing::of(Need::PublishedScope));
        }
        Outcome::NotApplicable
    }
}
