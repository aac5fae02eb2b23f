#![doc = include_str!("../../../fixtures/cases/declaration/sub-entity-left-out.md")]

use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::Known;
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::LegalRef;
use crate::texts;

/// An IN without sub-entity for an employer that declares for sub-entities.
pub(super) struct SubEntityLeftOut;

const META: RuleMeta = RuleMeta::new(
    "sub-entity-left-out",
    Side::Answer,
    LegalRef::seen("NSSO glossary 2023/3, zone 00652"),
    texts! {
        what: "the number of the sub-entity is missing",
        action: "give the sub-entity for which the worker works; the employer has its list from the NSSO",
    },
)
.codes(&[Code::new(&[Kind::In], 652, 1, Blocks::Always)])
.only_with(&[Need::EmployerRecord])
.at(Zone::SubEntity);

impl Rule<Declarations> for SubEntityLeftOut {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let row = case.row;
        if row.kind != Kind::In || row.employer.is_none() || row.present.contains(Zone::SubEntity) {
            return Outcome::NotApplicable;
        }
        match case.facts.sub_entities(&row.employer) {
            Known::Known(list) => Outcome::fault_if(!list.is_empty(), Evidence::NONE),
            Known::Unknown => Outcome::Undetermined(Missing::of(Need::EmployerRecord)),
        }
    }
}
