#![doc = include_str!("../../../fixtures/cases/declaration/risk-activity-against-nature.md")]

use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Code, DeclarationScope, MessageCase, Messages, RuleMeta, Side};
use crate::declaration::schema::{Raw, Zone, ZoneSet};
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::texts;

/// A risk class of employees for manual work, or of manual workers for the work of an employee.
pub(super) struct RiskActivityAgainstNature;

const META: RuleMeta = RuleMeta::new(
    "risk-activity-against-nature",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00041; annex 6"),
    texts! {
        what: "the risk class of the activity is not one of this nature of work",
        action: "give 1 to 6 for manual work (WORKER), 401 to 412 for that of an employee (EMPLOYEE)",
    },
)
.codes(&[Code::new(&[Kind::In], 41, 521, Blocks::Always)])
.at(Zone::ActivityWithRisk);

const WORKER: &str = "WORKER";
const EMPLOYEE: &str = "EMPLOYEE";

impl Rule<Messages> for RiskActivityAgainstNature {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _law: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In]).zones(ZoneSet::of(&[Zone::ActivityWithRisk]))
    }

    fn check(&self, case: &MessageCase<'_>) -> Outcome {
        let nature = case.draft.raw(Zone::EmploymentNature);
        let (Some(activity), Some(Raw::Text(nature))) = (case.draft.number(Zone::ActivityWithRisk), nature) else {
            return Outcome::NotApplicable;
        };
        match (activity, nature) {
            (1..=6, WORKER) | (401..=412, EMPLOYEE) => Outcome::Satisfied,
            (1..=6, EMPLOYEE) | (401..=412, WORKER) => Outcome::Violated(Evidence::NONE),
            // A number that annex 6 does not have has no code of its own.
            (_, WORKER | EMPLOYEE) => Outcome::Undetermined(Missing::of(Need::PublishedScope)),
            _ => Outcome::NotApplicable,
        }
    }
}
