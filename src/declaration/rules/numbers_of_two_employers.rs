#![doc = include_str!("../../../fixtures/cases/declaration/numbers-of-two-employers.md")]

use crate::declaration::message::{EmployerNumbers, Kind};
use crate::declaration::rule::{Blocks, Case, Code, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::{Zone, ZoneSet};
use crate::facts::Known;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::texts;

/// Numbers that the directory has of two employers.
pub(super) struct NumbersOfTwoEmployers;

const META: RuleMeta = RuleMeta::new(
    "numbers-of-two-employers",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, block 90256; what leads to the code is not published"),
    texts! {
        what: "the numbers given belong to two employers",
        action: "give the number of the one that hires; one number is enough",
    },
)
.codes(&[Code::new(&Kind::OF_PERIODS, 90256, 151, Blocks::Always)])
.only_with(&[Need::EmployerRecord])
.at(Zone::EmployerId);

impl Rule<Declarations> for NumbersOfTwoEmployers {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::of(META.about).zones(ZoneSet::of(&[Zone::EnterpriseNumber, Zone::ProvisionalNssoNumber]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let given = case.row.employer;
        let numbers = [
            given.nsso().map(EmployerNumbers::from),
            given.provisional().map(EmployerNumbers::from),
            given.enterprise().map(EmployerNumbers::from),
        ];
        let mut pairs = numbers.iter().enumerate().flat_map(|(i, one)| {
            numbers[i + 1..].iter().filter_map(move |other| Some((one.as_ref()?, other.as_ref()?)))
        });
        let two = |(one, other): (&EmployerNumbers, &EmployerNumbers)| {
            case.facts.is_same_employer(one, other) == Known::Known(false)
        };
        // The first number may decide alone, as the glossary says of zone 00014: whether the NSSO refuses is not told.
        if pairs.any(two) { Outcome::Undetermined(Missing::of(Need::PublishedScope)) } else { Outcome::NotApplicable }
    }
}
