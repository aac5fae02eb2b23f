#![doc = include_str!("../../../fixtures/cases/declaration/flexi-job-declared-too-early.md")]

use chrono::{Days, NaiveDate};

use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Case, Code, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::{Zone, ZoneSet};
use crate::id::WorkerType;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LawSays, LegalRef};
use crate::numbers;
use crate::texts;
use crate::time::{Moment, Quarter};

/// A flexi-job declared, or moved by an UPDATE, more than 31 days before the quarter in which it begins.
pub(super) struct FlexiJobDeclaredTooEarly;

numbers! {
    /// The quarter of the flexi-job, the first day on which it can be declared, and when it came.
    struct Declarable { quarter: Quarter = "quarter", first: NaiveDate = "firstDay", received_at: Moment = "receivedAt" }
}

const META: RuleMeta = RuleMeta::new(
    "flexi-job-declared-too-early",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00910"),
    texts! {
        numbers: Declarable::NUMBERS,
        what: "the flexi-job is declared too early[: for {quarter} it can be declared from {firstDay} on]",
        action: "send the declaration on {firstDay} or later, before the work begins",
        first_day: "send the declaration anew at once: what is refused declares nothing, and where work has begun it is late",
        running: "send the declaration anew at once: what is refused declares nothing, and where work has begun it is late",
        ended: "send the declaration anew at once: what is refused declares nothing, and where work has begun it is late",
    },
)
.codes(&[Code::new(&[Kind::In, Kind::Update], 910, 8, Blocks::Always)])
.at(Zone::StartDate);

impl Rule<Declarations> for FlexiJobDeclaredTooEarly {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In, Kind::Update])
            .types(Types::of([WorkerType::Flx]))
            .zones(ZoneSet::of(&[Zone::StartDate]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let (Some(begin), Some(WorkerType::Flx)) = (case.begin(), case.after.and_then(|after| after.worker_type))
        else {
            return Outcome::NotApplicable;
        };
        let quarter = Quarter::of(begin);
        let days = match (case.law.flexi_job.earliest_days_before_quarter.at(case.law.on(begin)), case.row.received_at)
        {
            (LawSays::Nothing, _) => return Outcome::NotApplicable,
            // Within the quarter no limit can be broken, trusted or not.
            (_, Some(received)) if received.date() >= quarter.first_day() => return Outcome::Satisfied,
            (LawSays::NotTrusted, Some(_)) => return Outcome::Undetermined(Missing::of(Need::Law)),
            (LawSays::NotTrusted, None) => return Outcome::Undetermined(Missing::of(Need::ReceptionMoment)),
            (LawSays::Row(days), _) => *days.value(),
        };
        let first = quarter.first_day().checked_sub_days(Days::new(days.into())).unwrap_or(quarter.first_day());
        let Some(received) = case.row.received_at else {
            return Outcome::Undetermined(
                Missing::of(Need::ReceptionMoment)
                    .with(Declarable { first: Some(first), ..Declarable::default() }.into()),
            );
        };
        Outcome::fault_if(
            received.date() < first,
            Declarable { quarter: Some(quarter), first: Some(first), received_at: Some(received) },
        )
    }
}
