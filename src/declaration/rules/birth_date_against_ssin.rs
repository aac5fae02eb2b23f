#![doc = include_str!("../../../fixtures/cases/declaration/birth-date-against-ssin.md")]

use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Code, DeclarationScope, MessageCase, Messages, RuleMeta, Side};
use crate::declaration::schema::{Raw, SSIN, Zone, ZoneSet};
use crate::id::BirthDate;
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::texts;

/// A birth date that the SSIN contradicts. Where either of the two tells it in part, the person register knows more.
pub(super) struct BirthDateAgainstSsin;

const META: RuleMeta = RuleMeta::new(
    "birth-date-against-ssin",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00028"),
    texts! {
        what: "the birth date does not fit the SSIN (INSZ, NISS)",
        action: "compare both with the identity document; leave the birth date out where the SSIN is right",
    },
)
.codes(&[Code::new(&[Kind::In], 28, 348, Blocks::Never)])
.assuming(&[Need::PersonRegister])
.at(Zone::BirthDate);

impl Rule<Messages> for BirthDateAgainstSsin {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _law: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In]).zones(ZoneSet::of(&[Zone::BirthDate]))
    }

    fn check(&self, case: &MessageCase<'_>) -> Outcome {
        let draft = case.draft;
        let written = draft.raw(Zone::BirthDate).filter(|_| draft.kind == Some(Kind::In));
        let (Some(Raw::Text(text)), Some(worker)) = (written, draft.value(SSIN)) else {
            return Outcome::NotApplicable;
        };
        let (Some(told), born) = (BirthDate::parse(text), worker.birth_date()) else {
            return Outcome::NotApplicable;
        };
        // Where the number has no month, its other parts may be a counter.
        if born.month().is_some() && told.contradicts(&born) {
            return Outcome::Violated(Evidence::NONE);
        }
        let whole = born.date().is_some() && told.date().is_some();
        if whole { Outcome::Satisfied } else { Outcome::Undetermined(Missing::of(Need::PersonRegister)) }
    }
}
