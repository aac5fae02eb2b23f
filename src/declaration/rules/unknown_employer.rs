#![doc = include_str!("../../../fixtures/cases/declaration/unknown-employer.md")]

use crate::declaration::message::{EmployerNumbers, Kind};
use crate::declaration::rule::{Blocks, Case, Code, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::{Zone, ZoneSet};
use crate::facts::{Known, is_administration};
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::texts;

/// A number of the employer that the NSSO's directory does not have. Only of the number that decides who the employer is, that is
/// certain.
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
        let mut numbers = [
            (Zone::NssoNumber, given.nsso().map(EmployerNumbers::from)),
            (Zone::ProvisionalNssoNumber, given.provisional().map(EmployerNumbers::from)),
            (Zone::EnterpriseNumber, given.enterprise().map(EmployerNumbers::from)),
        ];
        if is_administration(case.facts, &given) == Known::Known(true) {
            numbers.rotate_right(1);
        }
        let told = numbers.into_iter().filter_map(|(zone, number)| Some((zone, case.facts.is_registered(&number?))));
        let mut outcome = Outcome::NotApplicable;
        let is_enterprise = given.enterprise().map(|number| case.facts.is_enterprise(number));
        for (number, (zone, is_registered)) in told.enumerate() {
            // Whether the NSSO has an employer whose number the enterprise register lacks is not told; a row of its directory contradicts.
            let is_struck = zone == Zone::EnterpriseNumber && is_enterprise == Some(Known::Known(false));
            if is_struck && is_registered != Known::Known(false) {
                return Outcome::Undetermined(Missing::of(Need::PublishedScope).with(Evidence::NONE.at(zone)));
            }
            match is_registered {
                Known::Known(false) if number == 0 => return Outcome::Violated(Evidence::NONE.at(zone)),
                // The number before it decides who the employer is: whether the NSSO looks this one up is not told.
                Known::Known(false) => {
                    return Outcome::Undetermined(Missing::of(Need::PublishedScope).with(Evidence::NONE.at(zone)));
                }
                Known::Unknown => outcome = Outcome::Undetermined(Missing::of(Need::EmployerRecord)),
                Known::Known(true) if outcome == Outcome::NotApplicable => outcome = Outcome::Satisfied,
                Known::Known(true) => {}
            }
        }
        outcome
    }
}
