#![doc = include_str!("../../../fixtures/cases/declaration/same-card-twice.md")]

use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Code, DeclarationScope, MessageCase, Messages, RuleMeta, Side};
use crate::declaration::schema::{Zone, ZoneSet};
use crate::judgement::{Evidence, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::texts;

/// Two months with the number of one construction control card.
pub(super) struct SameCardTwice;

const META: RuleMeta = RuleMeta::new(
    "same-card-twice",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00664"),
    texts! {
        what: "both months have the same construction control card (C3.2A)",
        action: "give the number of another card for the next month",
    },
)
.codes(&[Code::new(&[Kind::In], 664, 353, Blocks::Always)])
.at(Zone::NextCard);

impl Rule<Messages> for SameCardTwice {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _law: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In]).zones(ZoneSet::of(&[Zone::NextCard]))
    }

    fn check(&self, case: &MessageCase<'_>) -> Outcome {
        let (Some(first), Some(next)) = (case.draft.number(Zone::FirstCard), case.draft.number(Zone::NextCard)) else {
            return Outcome::NotApplicable;
        };
        Outcome::fault_if(first == next, Evidence::NONE)
    }
}
