#![doc = include_str!("../../../fixtures/cases/declaration/unknown-employer.md")]

use crate::declaration::message::{EmployerNumbers, Kind};
use crate::declaration::rule::{Blocks, Case, Code, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::{Zone, ZoneSet};
use crate::facts::Known;
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::texts;

/// A number of the employer that the NSSO's directory does not have.
pub(super) struct UnknownEmployer;

const META: RuleMeta = RuleMeta::new(
    "unknown-employer",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zones 00011, 00014 and 00948"),
    texts! {
        what: "the NSSO's directory has no employer with this number",
        action: "check the number; a new employer registers with the NSSO (WIDE) before the first Dimona",
    },
)
.codes(&[
    Code::new(&Kind::OF_PERIODS, 11, 235, Blocks::Always).at(Zone::NssoNumber),
    Code::new(&Kind::OF_PERIODS, 14, 235, Blocks::Always).at(Zone::EnterpriseNumber),
    Code::new(&Kind::OF_PERIODS, 948, 235, Blocks::Always).at(Zone::ProvisionalNssoNumber),
])
.only_with(&[Need::EmployerRecord]);

const NUMBERS: ZoneSet = ZoneSet::of(&[Zone::NssoNumber, Zone::EnterpriseNumber, Zone::ProvisionalNssoNumber]);

impl Rule<Declarations> for UnknownEmployer {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::of(META.about).zones(NUMBERS)
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let given = case.row.employer;
        let numbers = [
            (Zone::NssoNumber, given.nsso().map(EmployerNumbers::from)),
            (Zone::ProvisionalNssoNumber, given.provisional().map(EmployerNumbers::from)),
            (Zone::EnterpriseNumber, given.enterprise().map(EmployerNumbers::from)),
        ];
        let mut outcome = Outcome::NotApplicable;
        for (zone, number) in numbers {
            match number.map(|number| case.facts.is_registered(&number)) {
                Some(Known::Known(false)) => return Outcome::Violated(Evidence::NONE.at(zone)),
                Some(Known::Unknown) => outcome = Outcome::Undetermined(Missing::of(Need::EmployerRecord)),
                Some(Known::Known(true)) if outcome == Outcome::NotApplicable => outcome = Outcome::Satisfied,
                _ => {}
            }
        }
        outcome
    }
}
