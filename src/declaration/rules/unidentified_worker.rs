#![doc = include_str!("../../../fixtures/cases/declaration/unidentified-worker.md")]

use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Case, Code, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::{Zone, ZoneSet};
use crate::facts::PersonStatus;
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::texts;

/// An SSIN that nobody has: it was never given out, or was taken back.
pub(super) struct UnidentifiedWorker;

const META: RuleMeta = RuleMeta::new(
    "unidentified-worker",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, block 90017"),
    texts! {
        what: "nobody has this SSIN (INSZ, NISS): it was never given out, or was taken back",
        action: "read the number again from the identity document, or ask for a BIS number",
    },
)
.codes(&[Code::new(&[Kind::In], 90017, 151, Blocks::Always)])
.only_with(&[Need::PersonRegister])
.at(Zone::NaturalPerson);

impl Rule<Declarations> for UnidentifiedWorker {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::of(META.about).zones(ZoneSet::of(&[Zone::Ssin]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let (Kind::In, Some(worker)) = (case.row.kind, case.row.worker) else { return Outcome::NotApplicable };
        let person = case.facts.person(worker).value();
        match person.and_then(|person| person.status) {
            Some(PersonStatus::Known) => Outcome::Satisfied,
            Some(PersonStatus::Withdrawn | PersonStatus::Unknown) => Outcome::Violated(Evidence::NONE),
            None => Outcome::Undetermined(Missing::of(Need::PersonRegister)),
        }
    }
}
