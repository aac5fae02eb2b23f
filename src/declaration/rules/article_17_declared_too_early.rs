#![doc = include_str!("../../../fixtures/cases/declaration/article-17-declared-too-early.md")]

use chrono::NaiveDate;

use super::flexi_job_declared_too_early;
use crate::declaration::deadline::Earliest;
use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Case, Code, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::{Zone, ZoneSet};
use crate::id::WorkerType;
use crate::judgement::{Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;
use crate::time::Moment;

/// Work under O17, S17 or T17 declared, or moved by an UPDATE, more than 15 days before it begins.
pub(super) struct Article17DeclaredTooEarly;

numbers! {
    /// The begin, the first day on which it can be declared, by another reading too, and when it came.
    struct Declarable {
        start: NaiveDate = "startDate",
        first: NaiveDate = "firstDay",
        other: NaiveDate = "otherFirstDay",
        received_at: Moment = "receivedAt",
    }
}

const META: RuleMeta = RuleMeta::new(
    "article-17-declared-too-early",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00910"),
    texts! {
        numbers: Declarable::NUMBERS,
        what: "the work under article 17 is declared too early[: it can be declared from {firstDay} on][, and by another reading from \
            {otherFirstDay} on]",
        action: flexi_job_declared_too_early::TEXTS.action,
        begun: flexi_job_declared_too_early::TEXTS.steps.ended,
    },
)
.codes(&[Code::new(&[Kind::In, Kind::Update], 910, 8, Blocks::Always)])
.at(Zone::StartDate);

impl Rule<Declarations> for Article17DeclaredTooEarly {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In, Kind::Update])
            .types(Types::of(WorkerType::ARTICLE_17_SINCE_2022))
            .zones(ZoneSet::of(&[Zone::StartDate]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let of_type = case
            .after
            .is_some_and(|after| after.worker_type.is_some_and(|of| WorkerType::ARTICLE_17_SINCE_2022.contains(&of)));
        let Some(begin) = case.begin().filter(|_| of_type) else { return Outcome::NotApplicable };
        let (received_at, of) = (case.row.received_at, case.after.and_then(|after| after.worker_type));
        let judge = |of: Earliest, other| {
            of.judge(received_at, |first| {
                Declarable { start: Some(begin), first: Some(first), other, received_at }.into()
            })
        };
        let earliest = Earliest::of(of, begin, case.law, case.policies);
        let by_other = Earliest::by_other_reading(of, begin, case.law, case.policies).map(|(other, _)| other);
        // The verdict hangs on the reading where the other one says otherwise.
        let is_late_enough = |of: Earliest| judge(of, None) == Outcome::Satisfied;
        let differs = by_other.filter(|other| {
            received_at.is_some() && other.first().is_some() && is_late_enough(*other) != is_late_enough(earliest)
        });
        if differs.is_some() {
            case.assume(Need::Article17Earliest);
        }
        judge(earliest, differs.and_then(Earliest::first))
    }
}
