#![doc = include_str!("../../../fixtures/cases/occasional/declared-before-work-began.md")]

use chrono::NaiveDate;

use crate::declaration::deadline::{Deadline, work_began};
use crate::declaration::message::Kind;
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::id::WorkerType;
use crate::judgement::{Missing, Need, Outcome, Rule, Until};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;

/// Occasional work that the NSSO sees declared late, by the hour that was declared, and that is told to begin only later: the law asks for
/// the declaration before the worker begins, and what the NSSO's answer does to the regime then is not published.
pub(super) struct DeclaredBeforeWorkBegan;

numbers! {
    /// When work begins: the minute, or the day.
    struct Work { begins: Until = "workBegins", first: NaiveDate = "workBeginsOn" }
}

const META: RuleMeta = RuleMeta::new(
    "declared-before-work-began",
    Side::Right,
    LegalRef::inferred("NSSO instructions on occasional workers"),
    texts! {
        numbers: Work::NUMBERS,
        what: "the work was declared before it began[: it begins on {workBegins}][: it begins on {workBeginsOn}]",
        action: "ask the NSSO before relying on the regime, and show when the work began",
    },
)
.exempting("late-declaration");

impl Rule<Declarations> for DeclaredBeforeWorkBegan {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In]).types(Types::of([WorkerType::Ext]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(received) = case.row.received_at.filter(|_| case.row.worker_type == Some(WorkerType::Ext)) else {
            return Outcome::NotApplicable;
        };
        let begins = work_began(case.row, case.after, case.facts).filter(|work| work.is_surely_after(received));
        let work = match begins {
            Some(Deadline::Minute(at)) => Work { begins: Some(Until(at)), first: None },
            Some(Deadline::Day(day)) => Work { begins: None, first: Some(day) },
            None => return Outcome::NotApplicable,
        };
        Outcome::Undetermined(Missing::of(Need::PublishedScope).with(work.into()))
    }
}
