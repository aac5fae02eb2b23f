#![doc = include_str!("../../../fixtures/cases/declaration/worker-type-closed-to-employer.md")]

use crate::declaration::message::{Kind, Row};
use crate::declaration::register::RegisterView;
use crate::declaration::schema::Zone;
use crate::judgement::{Blocks, Code, Context, Evidence, Label, Missing, Need, Outcome, RegisterRule, RuleMeta, Side};
use crate::law::{LegalRef, LimitState, TypeFault};

/// TEA for a period that begins in 2022 or later: closed to every employer. Whether an employer is a provincial or local
/// administration, on which the code depends before 2022, takes a directory.
pub(super) struct WorkerTypeClosedToEmployer;

static META: RuleMeta = RuleMeta::new(
    "worker-type-closed-to-employer",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00655"),
    "no employer may use this worker type for a period that begins after {lastDay}",
    "declare the worker as OTH",
)
.codes(&[Code::new(&[Kind::In], 655, 350, Blocks::Always)])
.at(Zone::WorkerType);

impl RegisterRule for WorkerTypeClosedToEmployer {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check(&self, row: &Row, _register: &dyn RegisterView, cx: &Context<'_>) -> Outcome {
        let (Kind::In, Some(worker_type), Some(begin)) = (row.kind, row.worker_type, row.start_date) else {
            return Outcome::NotApplicable;
        };
        let received = row.received_at.map(|at| at.date());
        match cx.law.worker_type.state(TypeFault::ClosedToEmployers, worker_type, Some(begin), received) {
            LimitState::NoLimit => Outcome::NotApplicable,
            LimitState::Kept => Outcome::Satisfied,
            LimitState::Broken(row) => Outcome::Violated(Evidence::NONE.and_maybe(Label::LastDay, row.until())),
            LimitState::Open(_) => Outcome::Undetermined(Missing::of(Need::ReceptionMoment)),
        }
    }
}
