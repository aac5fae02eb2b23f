#![doc = include_str!("../../../fixtures/cases/declaration/place-of-work-without-name.md")]

use crate::declaration::message::Kind;
use crate::declaration::rule::{DeclarationScope, MessageCase, Messages, RuleMeta, Side};
use crate::declaration::schema::{WORKER_TYPE, Zone, ZoneSet};
use crate::id::WorkerType;
use crate::judgement::{Evidence, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::texts;

/// A student's place of work of which no name is given: there is no code for that.
pub(super) struct PlaceOfWorkWithoutName;

const META: RuleMeta = RuleMeta::new(
    "place-of-work-without-name",
    Side::Advice,
    LegalRef::inferred("NSSO glossary 2023/3, block 90376"),
    texts! {
        what: "the student's place of work has no name",
        action: "give the name of the place, or leave the place out where it is the head office",
    },
)
.at(Zone::PlaceName);

impl Rule<Messages> for PlaceOfWorkWithoutName {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _law: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In]).zones(ZoneSet::of(&[Zone::StudentPlaceOfWork]))
    }

    fn check(&self, case: &MessageCase<'_>) -> Outcome {
        let draft = case.draft;
        let is_student = draft.kind == Some(Kind::In) && draft.value(WORKER_TYPE) == Some(WorkerType::Stu);
        if !is_student || !draft.has(Zone::StudentPlaceOfWork) {
            return Outcome::NotApplicable;
        }
        Outcome::fault_if(!draft.has(Zone::PlaceName), Evidence::NONE)
    }
}
