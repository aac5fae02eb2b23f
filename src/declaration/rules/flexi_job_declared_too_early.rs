#![doc = include_str!("../../../fixtures/cases/declaration/flexi-job-declared-too-early.md")]

use chrono::NaiveDate;

use crate::declaration::deadline::Earliest;
use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Case, Code, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::{Zone, ZoneSet};
use crate::id::WorkerType;
use crate::judgement::{Outcome, Rule, Texts};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;
use crate::time::{Moment, Quarter};

/// A flexi-job declared, or moved by an UPDATE, more than 31 days before the quarter in which it begins.
pub(super) struct FlexiJobDeclaredTooEarly;

numbers! {
    /// The quarter of the flexi-job, the first day on which it can be declared, and when it came.
    struct Declarable { quarter: Quarter = "quarter", first: NaiveDate = "firstDay", received_at: Moment = "receivedAt" }
}

/// What it says of its next steps, other work that is declared too early says too.
pub(super) const TEXTS: Texts<'_> = texts! {
    numbers: Declarable::NUMBERS,
    what: "the flexi-job is declared too early[: for {quarter} it can be declared from {firstDay} on]",
    action: "send the declaration on {firstDay} or later, before the work begins",
    begun: "send the declaration anew at once where work has begun: what is refused declares nothing, and it is late; work that is still \
        to come can be declared from {firstDay} on, and a period that is declared for days on which nobody works is cancelled on its first \
        day at the latest",
};

const META: RuleMeta = RuleMeta::new(
    "flexi-job-declared-too-early",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00910"),
    TEXTS,
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
        let received_at = case.row.received_at;
        let quarter = received_at.map(|_| Quarter::of(begin));
        Earliest::of(Some(WorkerType::Flx), begin, case.law, case.policies)
            .judge(received_at, |first| Declarable { quarter, first: Some(first), received_at }.into())
    }
}
