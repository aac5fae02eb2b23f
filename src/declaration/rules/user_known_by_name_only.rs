#![doc = include_str!("../../../fixtures/cases/declaration/user-known-by-name-only.md")]

use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Code, DeclarationScope, MessageCase, Messages, RuleMeta, Side};
use crate::declaration::schema::{Zone, ZoneSet};
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::texts;

/// A user of an agency worker who is given by name, although the enterprise register may have a number for it.
pub(super) struct UserKnownByNameOnly;

const META: RuleMeta = RuleMeta::new(
    "user-known-by-name-only",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00131"),
    texts! {
        what: "the user of the agency worker is given by name, although it has an enterprise number (KBO, BCE)",
        action: "give the enterprise number in the place of name and address",
    },
)
.codes(&[Code::new(&[Kind::In], 131, 1, Blocks::Always)])
.at(Zone::UserEnterpriseNumber);

impl Rule<Messages> for UserKnownByNameOnly {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _law: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In]).zones(ZoneSet::of(&[Zone::UserName]))
    }

    fn check(&self, case: &MessageCase<'_>) -> Outcome {
        let draft = case.draft;
        if !case.opens_agency_work() {
            return Outcome::NotApplicable;
        }
        if !draft.has(Zone::UserName) || draft.has(Zone::UserEnterpriseNumber) {
            return Outcome::NotApplicable;
        }
        Outcome::Undetermined(Missing::of(Need::UserRegistration))
    }
}
