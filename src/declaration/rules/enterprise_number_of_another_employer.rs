#![doc = include_str!("../../../fixtures/cases/declaration/enterprise-number-of-another-employer.md")]

use crate::declaration::message::{EmployerNumbers, Kind};
use crate::declaration::rule::{Blocks, Case, Code, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::{Zone, ZoneSet};
use crate::facts::Known;
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::texts;

/// An enterprise number beside an NSSO number that the directory ties to another enterprise.
pub(super) struct EnterpriseNumberOfAnotherEmployer;

const META: RuleMeta = RuleMeta::new(
    "enterprise-number-of-another-employer",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00014"),
    texts! {
        what: "the NSSO number of the employer belongs to another enterprise number",
        action: "check both numbers; one of them is enough",
    },
)
.codes(&[Code::new(&Kind::OF_PERIODS, 14, 22, Blocks::Never)])
.only_with(&[Need::EmployerRecord])
.at(Zone::EnterpriseNumber);

impl Rule<Declarations> for EnterpriseNumberOfAnotherEmployer {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::of(META.about).zones(ZoneSet::of(&[Zone::EnterpriseNumber]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let given = case.row.employer;
        let first = EmployerNumbers::new(given.nsso(), given.provisional(), None);
        let Some(enterprise) = given.enterprise().map(EmployerNumbers::from) else { return Outcome::NotApplicable };
        if first.is_none() {
            return Outcome::NotApplicable;
        }
        if let Known::Known(same) = case.facts.is_same_employer(&first, &enterprise) {
            return Outcome::fault_if(!same, Evidence::NONE);
        }
        // The directory does not know the enterprise number, but it may know another one of this employer.
        let own = case.facts.employer_identity(&first).value().and_then(|of| of.numbers.enterprise());
        match own {
            Some(_) => Outcome::Violated(Evidence::NONE),
            None => Outcome::Undetermined(Missing::of(Need::EmployerRecord)),
        }
    }
}
