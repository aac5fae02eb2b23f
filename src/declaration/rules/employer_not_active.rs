#![doc = include_str!("../../../fixtures/cases/declaration/employer-not-active.md")]

use chrono::NaiveDate;

use crate::declaration::form::is_reopening;
use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Case, Code, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::{Zone, ZoneSet};
use crate::facts::Known;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;

/// A period that begins on a day on which the employer is not active; open where only its last day is one.
pub(super) struct EmployerNotActive;

numbers! {
    /// The first day of the period, or its last.
    struct Days { begin: NaiveDate = "startDate", end: NaiveDate = "endDate" }
}

const META: RuleMeta = RuleMeta::new(
    "employer-not-active",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, blocks 90373 and 90378"),
    texts! {
        numbers: Days::NUMBERS,
        what: "the employer is not active as an employer[ on {startDate}][ on {endDate}, the last day of the period]",
        action: "check the dates of the period and the number of the employer; an employer that starts again tells the NSSO first",
    },
)
.codes(&[
    Code::new(&[Kind::In], 90373, 343, Blocks::Always),
    Code::new(&[Kind::Update], 90378, 343, Blocks::Always),
])
.only_with(&[Need::EmployerRecord])
.at(Zone::StartDate);

impl Rule<Declarations> for EmployerNotActive {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::of(META.about).zones(ZoneSet::of(&[Zone::StartDate, Zone::EndDate]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(after) = case.declared() else { return Outcome::NotApplicable };
        if after.employer.is_none() {
            return Outcome::NotApplicable;
        }
        let is_active = |day| case.facts.is_active(&after.employer, day);
        // What an UPDATE leaves as it is was accepted before.
        match case.row.start_date.map(|begin| (begin, is_active(begin))) {
            Some((begin, Known::Known(false))) => {
                return Outcome::Violated(Days { begin: Some(begin), ..Days::default() }.into());
            }
            Some((_, Known::Unknown)) => return Outcome::Undetermined(Missing::of(Need::EmployerRecord)),
            _ => {}
        }
        let Some(end) = case.row.end_date.filter(|end| !is_reopening(*end)) else {
            return case.row.start_date.map_or(Outcome::NotApplicable, |_| Outcome::Satisfied);
        };
        match is_active(end) {
            Known::Known(true) => Outcome::Satisfied,
            // Which day the NSSO looks at, it has not published.
            Known::Known(false) => {
                let last = Days { end: Some(end), ..Days::default() };
                Outcome::Undetermined(Missing::of(Need::PublishedScope).with(last.into()))
            }
            Known::Unknown => Outcome::Undetermined(Missing::of(Need::EmployerRecord)),
        }
    }
}
