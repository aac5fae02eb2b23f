#![doc = include_str!("../../../fixtures/cases/declaration/sex-against-ssin.md")]

use crate::declaration::message::{Format, Kind};
use crate::declaration::rule::{Blocks, Code, DeclarationScope, MessageCase, Messages, RuleMeta, Side};
use crate::declaration::schema::{SSIN, Zone, ZoneSet};
use crate::id::Sex;
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::texts;

/// A sex that the serial of the SSIN contradicts. A BIS number may have been given while the sex was not known.
pub(super) struct SexAgainstSsin;

const META: RuleMeta = RuleMeta::new(
    "sex-against-ssin",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00029"),
    texts! {
        what: "the sex does not fit the SSIN (INSZ, NISS)",
        action: "compare both with the identity document; leave the sex out where the SSIN is right",
    },
)
.codes(&[Code::new(&[Kind::In], 29, 348, Blocks::Never)])
.assuming(&[Need::PersonRegister])
.at(Zone::Sex);

impl Rule<Messages> for SexAgainstSsin {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _law: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In]).zones(ZoneSet::of(&[Zone::Sex]))
    }

    fn check(&self, case: &MessageCase<'_>) -> Outcome {
        let draft = case.draft;
        let told = match draft.number(Zone::Sex) {
            Some(1) => Sex::Man,
            Some(2) => Sex::Woman,
            _ => return Outcome::NotApplicable,
        };
        let Some(worker) = draft.value(SSIN).filter(|_| draft.kind == Some(Kind::In)) else {
            return Outcome::NotApplicable;
        };
        match worker.sex() {
            Some(sex) if sex == told => Outcome::Satisfied,
            // Clients of the REST service send 0 and 1, others 1 and 2.
            Some(_) if draft.format == Format::Json => Outcome::Undetermined(Missing::of(Need::PublishedScope)),
            Some(_) => Outcome::Violated(Evidence::NONE),
            None => Outcome::Undetermined(Missing::of(Need::PersonRegister)),
        }
    }
}
