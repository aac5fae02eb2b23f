#![doc = include_str!("../../../fixtures/cases/declaration/employer-without-sub-entities.md")]

use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Case, Code, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::{Zone, ZoneSet};
use crate::facts::Known;
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::texts;

/// A sub-entity of an employer that has none.
pub(super) struct EmployerWithoutSubEntities;

const META: RuleMeta = RuleMeta::new(
    "employer-without-sub-entities",
    Side::Answer,
    LegalRef::seen("NSSO glossary 2023/3, zone 00652"),
    texts! {
        what: "the employer has no sub-entities, and one is given",
        action: "leave the sub-entity out",
    },
)
.codes(&[Code::new(&[Kind::In], 652, 5, Blocks::Always)])
.only_with(&[Need::EmployerRecord])
.at(Zone::SubEntity);

impl Rule<Declarations> for EmployerWithoutSubEntities {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::of(META.about).zones(ZoneSet::of(&[Zone::SubEntity]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let row = case.row;
        if row.kind != Kind::In || row.employer.is_none() || !row.present.contains(Zone::SubEntity) {
            return Outcome::NotApplicable;
        }
        match case.facts.sub_entities(&row.employer) {
            Known::Known(list) => Outcome::fault_if(list.is_empty(), Evidence::NONE),
            Known::Unknown => Outcome::Undetermined(Missing::of(Need::EmployerRecord)),
        }
    }
}
