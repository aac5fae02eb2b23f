#![doc = include_str!("../../../fixtures/cases/declaration/worker-type-closed-to-employer.md")]

use chrono::NaiveDate;

use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Case, Code, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef, LimitState, TypeFault};
use crate::numbers;
use crate::texts;

/// TEA for a period that begins in 2022 or later: closed to every employer. Whether an employer is a provincial or local
/// administration, on which the code depends before 2022, takes a directory.
pub(super) struct WorkerTypeClosedToEmployer;

numbers! {
    /// The last day on which it was open.
    struct Last { last: NaiveDate = "lastDay" }
}

const META: RuleMeta = RuleMeta::new(
    "worker-type-closed-to-employer",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00655"),
    texts! {
        numbers: Last::NUMBERS,
        what: "no employer may use this worker type[ for a period that begins after {lastDay}]",
        action: "declare the worker as OTH",
    },
)
.codes(&[Code::new(&[Kind::In], 655, 350, Blocks::Always)])
.at(Zone::WorkerType);

impl Rule<Declarations> for WorkerTypeClosedToEmployer {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, law: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In])
            .types(Types::of(law.worker_type.types_with_limits(TypeFault::ClosedToEmployers)))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let row = case.row;
        let (Kind::In, Some(worker_type), Some(begin)) = (row.kind, row.worker_type, row.start_date) else {
            return Outcome::NotApplicable;
        };
        let received = row.received_at.map(|at| at.date());
        match case.law.worker_type.state(TypeFault::ClosedToEmployers, worker_type, Some(begin), received) {
            LimitState::NoLimit => Outcome::NotApplicable,
            LimitState::Kept => Outcome::Satisfied,
            LimitState::Broken(row) => Outcome::Violated(Last { last: row.until() }.into()),
            LimitState::Open(_) => Outcome::Undetermined(Missing::of(Need::ReceptionMoment)),
        }
    }
}
