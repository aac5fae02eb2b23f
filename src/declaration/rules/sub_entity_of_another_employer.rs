#![doc = include_str!("../../../fixtures/cases/declaration/sub-entity-of-another-employer.md")]

use crate::declaration::message::{EmployerNumbers, Kind};
use crate::declaration::rule::{Blocks, Code, MessageCase, Messages, RuleMeta, Side};
use crate::declaration::schema::{ENTERPRISE_NUMBER, NSSO_NUMBER, PROVISIONAL_NSSO_NUMBER, Raw, Zone};
use crate::facts::Known;
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::LegalRef;
use crate::texts;

/// A sub-entity that is not in the list of the employer.
pub(super) struct SubEntityOfAnotherEmployer;

const META: RuleMeta = RuleMeta::new(
    "sub-entity-of-another-employer",
    Side::Answer,
    LegalRef::seen("NSSO glossary 2023/3, zone 00652"),
    texts! {
        what: "the sub-entity is none of this employer",
        action: "give a sub-entity of the list that the employer has from the NSSO",
    },
)
.codes(&[Code::new(&[Kind::In], 652, 3, Blocks::Always)])
.only_with(&[Need::EmployerRecord])
.at(Zone::SubEntity);

impl Rule<Messages> for SubEntityOfAnotherEmployer {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &MessageCase<'_>) -> Outcome {
        let draft = case.draft;
        // A value that is no number has the same code from the form, where it is looked at.
        let number = match draft.raw(Zone::SubEntity) {
            Some(Raw::Text(text)) => text.trim().parse::<u64>().ok(),
            Some(Raw::Whole(number)) => u64::try_from(number).ok(),
            _ => None,
        };
        let (Some(Kind::In), Some(number)) = (draft.kind, number) else { return Outcome::NotApplicable };
        let employer = EmployerNumbers::new(
            draft.value(NSSO_NUMBER),
            draft.value(PROVISIONAL_NSSO_NUMBER),
            draft.value(ENTERPRISE_NUMBER),
        );
        if employer.is_none() {
            return Outcome::NotApplicable;
        }
        match case.facts.sub_entities(&employer) {
            // Of an employer without any, that is another fault.
            Known::Known([]) => Outcome::NotApplicable,
            Known::Known(_) => {
                Outcome::fault_if(case.facts.has_sub_entity(&employer, number) == Known::Known(false), Evidence::NONE)
            }
            Known::Unknown => Outcome::Undetermined(Missing::of(Need::EmployerRecord)),
        }
    }
}
