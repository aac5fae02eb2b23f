#![doc = include_str!("../../../fixtures/cases/declaration/article-17-declared-too-early.md")]

use chrono::{Days, NaiveDate};

use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Case, Code, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::{Zone, ZoneSet};
use crate::id::WorkerType;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LawSays, LegalRef};
use crate::numbers;
use crate::policy::Article17Earliest;
use crate::texts;
use crate::time::{Moment, Quarter};

/// Work under O17, S17 or T17 declared, or moved by an UPDATE, more than 15 days before it begins.
pub(super) struct Article17DeclaredTooEarly;

numbers! {
    /// The begin, the first day on which it can be declared, and when it came.
    struct Declarable { start: NaiveDate = "startDate", first: NaiveDate = "firstDay", received_at: Moment = "receivedAt" }
}

const META: RuleMeta = RuleMeta::new(
    "article-17-declared-too-early",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00910"),
    texts! {
        numbers: Declarable::NUMBERS,
        what: "the work under article 17 is declared too early[: it can be declared from {firstDay} on]",
        action: "send the declaration on {firstDay} or later, before the work begins",
        first_day: "send the declaration anew at once: what is refused declares nothing, and where work has begun it is late",
        running: "send the declaration anew at once: what is refused declares nothing, and where work has begun it is late",
        ended: "send the declaration anew at once: what is refused declares nothing, and where work has begun it is late",
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
        let limit = match case.policies.article_17_earliest {
            Article17Earliest::BeforeStart => begin,
            Article17Earliest::BeforeQuarter => Quarter::of(begin).first_day(),
        };
        let days = match (case.law.worker_type.article_17_earliest_days.at(case.law.on(begin)), case.row.received_at) {
            (LawSays::Nothing, _) => return Outcome::NotApplicable,
            // From then on no limit can be broken, trusted or not.
            (_, Some(received)) if received.date() >= limit => return Outcome::Satisfied,
            (LawSays::NotTrusted, Some(_)) => return Outcome::Undetermined(Missing::of(Need::Law)),
            (LawSays::NotTrusted, None) => return Outcome::Undetermined(Missing::of(Need::ReceptionMoment)),
            (LawSays::Row(days), _) => *days.value(),
        };
        let first = limit.checked_sub_days(Days::new(days.into())).unwrap_or(limit);
        let declarable = Declarable { start: Some(begin), first: Some(first), received_at: case.row.received_at };
        match case.row.received_at {
            Some(received) => Outcome::fault_if(received.date() < first, declarable),
            None => Outcome::Undetermined(Missing::of(Need::ReceptionMoment).with(declarable.into())),
        }
    }
}
