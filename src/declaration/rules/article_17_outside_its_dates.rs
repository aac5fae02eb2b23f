#![doc = include_str!("../../../fixtures/cases/declaration/article-17-outside-its-dates.md")]

use chrono::NaiveDate;

use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Case, Code, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::{Zone, ZoneSet};
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef, LimitState, TypeFault};
use crate::numbers;
use crate::texts;

/// Article 17 under A17 after 2021, or under O17, S17 or T17 before 2022, by an IN or by an UPDATE that moves the begin there.
pub(super) struct Article17OutsideItsDates;

numbers! {
    /// The first day of the period.
    struct Begin { start: NaiveDate = "startDate" }
}

const META: RuleMeta = RuleMeta::new(
    "article-17-outside-its-dates",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00910"),
    texts! {
        numbers: Begin::NUMBERS,
        what: "this worker type of article 17 does not exist[ for a period that begins on {startDate}]",
        action: "use A17 for periods that begin before 2022, and O17, S17 or T17 from 2022-01-01 on",
    },
)
.codes(&[Code::new(&[Kind::In, Kind::Update], 910, 8, Blocks::Always)])
.at(Zone::StartDate);

impl Rule<Declarations> for Article17OutsideItsDates {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, law: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In, Kind::Update])
            .types(Types::of(law.worker_type.types_with_limits(TypeFault::Article17)))
            .zones(ZoneSet::of(&[Zone::StartDate]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let (Some(begin), Some(worker_type)) = (case.begin(), case.after.and_then(|after| after.worker_type)) else {
            return Outcome::NotApplicable;
        };
        let received = case.row.received_at.map(|at| at.date());
        match case.law.worker_type.state(TypeFault::Article17, worker_type, Some(begin), received) {
            LimitState::NoLimit => Outcome::NotApplicable,
            LimitState::Kept => Outcome::Satisfied,
            LimitState::Broken(_) => Outcome::Violated(Begin { start: Some(begin) }.into()),
            LimitState::Open(_) => Outcome::Undetermined(Missing::of(Need::ReceptionMoment)),
        }
    }
}
