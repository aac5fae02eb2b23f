#![doc = include_str!("../../../fixtures/cases/declaration/ssin-not-given-out.md")]

use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::{Zone, ZoneSet};
use crate::judgement::{Evidence, Outcome, Rule, Scope};
use crate::law::{Law, LegalRef};
use crate::texts;

/// An SSIN with right check digits that no register gives out: its date is none, or its serial is 000 or 999.
pub(super) struct SsinNotGivenOut;

const META: RuleMeta = RuleMeta::new(
    "ssin-not-given-out",
    Side::Advice,
    LegalRef::inferred("the numbering of the registers; a validation library of the government, 2025"),
    texts! {
        what: "such an SSIN (INSZ, NISS) is not given out: its date of birth does not exist, or its serial is 000 or 999",
        action: "read the number again from the identity document; the NSSO may not find the worker (90017-151)",
    },
)
.at(Zone::Ssin)
.told_before_hiring();

impl Rule<Declarations> for SsinNotGivenOut {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::ALL.zones(ZoneSet::of(&[Zone::Ssin]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(worker) = case.row.worker else { return Outcome::NotApplicable };
        Outcome::fault_if(!worker.can_be_given_out(), Evidence::NONE)
    }
}
