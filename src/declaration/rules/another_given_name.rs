#![doc = include_str!("../../../fixtures/cases/declaration/another-given-name.md")]

use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Code, MessageCase, Messages, RuleMeta, Side};
use crate::declaration::schema::{Raw, SSIN, Zone};
use crate::facts::{Known, same_name};
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::LegalRef;
use crate::texts;

/// A first name other than the one that the registers hold.
pub(super) struct AnotherGivenName;

const META: RuleMeta = RuleMeta::new(
    "another-given-name",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00026"),
    texts! {
        what: "the registers hold another first name for this SSIN (INSZ, NISS)",
        action: "compare name and number with the identity document",
    },
)
.codes(&[Code::new(&[Kind::In], 26, 348, Blocks::Never)])
.only_with(&[Need::PersonRegister])
.at(Zone::GivenName);

impl Rule<Messages> for AnotherGivenName {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &MessageCase<'_>) -> Outcome {
        let draft = case.draft;
        let (Some(Kind::In), Some(Raw::Text(given))) = (draft.kind, draft.raw(Zone::GivenName)) else {
            return Outcome::NotApplicable;
        };
        let Some(worker) = draft.value(SSIN) else { return Outcome::NotApplicable };
        let missing = Missing::of(Need::PersonRegister);
        let person = case.facts.person(case.facts.current_number(worker)).value();
        let Some(held) = person.and_then(|person| person.given_name.as_deref()) else {
            return Outcome::Undetermined(missing);
        };
        match same_name(given, held) {
            Known::Known(same) => Outcome::fault_if(!same, Evidence::NONE),
            // How the NSSO compares is not told.
            Known::Unknown => Outcome::Undetermined(Missing::of(Need::PublishedScope)),
        }
    }
}
