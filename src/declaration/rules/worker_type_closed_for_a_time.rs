#![doc = include_str!("../../../fixtures/cases/declaration/worker-type-closed-for-a-time.md")]

use chrono::NaiveDate;

use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Case, Code, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef, LimitState, LimitedBy, TypeFault};
use crate::numbers;
use crate::texts;

/// A declaration of a type for which the NSSO takes none for a time.
pub(super) struct WorkerTypeClosedForATime;

numbers! {
    /// The day from which on it takes them again.
    struct Open { first: NaiveDate = "firstDay" }
}

const META: RuleMeta = RuleMeta::new(
    "worker-type-closed-for-a-time",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, blocks 90373 and 90378; the list of closed types is not published"),
    texts! {
        numbers: Open::NUMBERS,
        what: "the NSSO takes no declarations of this worker type for that time[: it does from {firstDay} on]",
        action: "declare the work when the type is open, or ask the NSSO how to declare it until then",
    },
)
.codes(&[Code::new(&[Kind::In], 90373, 450, Blocks::Always), Code::new(&[Kind::Update], 90378, 450, Blocks::Always)])
.at(Zone::WorkerType);

impl Rule<Declarations> for WorkerTypeClosedForATime {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, law: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In, Kind::Update])
            .types(Types::of(law.worker_type.types_with_limits(TypeFault::ClosedForATime)))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(after) = case.declared() else { return Outcome::NotApplicable };
        let Some(worker_type) = after.worker_type else { return Outcome::NotApplicable };
        // Of a type that its period cannot have, that is said.
        let of_dates = case.law.worker_type.state(TypeFault::Article17, worker_type, Some(after.start_date), None);
        if matches!(of_dates, LimitState::Broken(_)) {
            return Outcome::NotApplicable;
        }
        let received = case.row.received_at.map(|at| at.date());
        let state =
            case.law.worker_type.state(TypeFault::ClosedForATime, worker_type, Some(after.start_date), received);
        match state {
            LimitState::Kept => Outcome::Satisfied,
            LimitState::Broken(row) => Outcome::Violated(Open { first: Some(row.from()) }.into()),
            LimitState::Open(LimitedBy::Reception) => Outcome::Undetermined(Missing::of(Need::ReceptionMoment)),
            LimitState::Open(_) | LimitState::NoLimit => Outcome::NotApplicable,
        }
    }
}
