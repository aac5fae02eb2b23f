#![doc = include_str!("../../../fixtures/cases/declaration/user-identified-twice.md")]

use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Code, DeclarationScope, MessageCase, Messages, RuleMeta, Side};
use crate::declaration::schema::{Zone, ZoneSet};
use crate::judgement::{Evidence, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::texts;

/// A user of an agency worker who is given by number and by name.
pub(super) struct UserIdentifiedTwice;

const META: RuleMeta = RuleMeta::new(
    "user-identified-twice",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, block 90107"),
    texts! {
        what: "the user of the agency worker is given both by enterprise number (KBO, BCE) and by name",
        action: "give the enterprise number alone; name and address only where there is none",
    },
)
.codes(&[Code::new(&[Kind::In], 90107, 352, Blocks::Always)])
.at(Zone::UsingEmployer);

impl Rule<Messages> for UserIdentifiedTwice {
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
        Outcome::fault_if(draft.has(Zone::UserEnterpriseNumber) && draft.has(Zone::UserName), Evidence::NONE)
    }
}
