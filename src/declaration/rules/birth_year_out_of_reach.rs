#![doc = include_str!("../../../fixtures/cases/declaration/birth-year-out-of-reach.md")]

use chrono::Datelike;

use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Code, DeclarationScope, MessageCase, Messages, RuleMeta, Side};
use crate::declaration::schema::{Raw, Zone, ZoneSet};
use crate::id::BirthDate;
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::texts;

/// A birth date in a year after that of the declaration, or more than 120 years before it.
pub(super) struct BirthYearOutOfReach;

const META: RuleMeta = RuleMeta::new(
    "birth-year-out-of-reach",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00028"),
    texts! {
        what: "the worker was born after the year of the declaration, or more than 120 years before it",
        action: "read the birth date again from the identity document",
    },
)
.codes(&[Code::new(&[Kind::In], 28, 3, Blocks::Always)])
.at(Zone::BirthDate);

const MOST_YEARS: i32 = 120;

impl Rule<Messages> for BirthYearOutOfReach {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _law: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In]).zones(ZoneSet::of(&[Zone::BirthDate]))
    }

    fn check(&self, case: &MessageCase<'_>) -> Outcome {
        let written = case.draft.raw(Zone::BirthDate).filter(|_| case.draft.kind == Some(Kind::In));
        let Some(Raw::Text(text)) = written else { return Outcome::NotApplicable };
        let Some(year) = BirthDate::parse(text).and_then(|born| born.year()) else {
            return Outcome::NotApplicable;
        };
        let Some(at) = case.received_at else {
            return Outcome::Undetermined(Missing::of(Need::ReceptionMoment));
        };
        let declared = at.date().year();
        Outcome::fault_if(!(declared - MOST_YEARS..=declared).contains(&year), Evidence::NONE)
    }
}
