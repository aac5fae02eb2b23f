#![doc = include_str!("../../../fixtures/cases/declaration/worker-type-outside-its-dates.md")]

use crate::declaration::message::{Kind, Row};
use crate::declaration::register::RegisterView;
use crate::declaration::schema::Zone;
use crate::judgement::{Blocks, Code, Context, Evidence, Label, Missing, Need, Outcome, RegisterRule, RuleMeta, Side};
use crate::law::{Dated, LegalRef, LimitState, LimitedBy, TypeFault};

/// A worker type used before it existed or after it ended, by the begin of the period or by the day of reception, as the law
/// has it for that type.
pub(super) struct WorkerTypeOutsideItsDates;

static META: RuleMeta = RuleMeta::new(
    "worker-type-outside-its-dates",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00655; the code is a reading"),
    "the worker type does not exist at that date[: its first day is {firstDay}][: its last day was {lastDay}]",
    "declare the work under the type that holds at that date, OTH for ordinary work",
)
.codes(&[Code::new(&[Kind::In], 655, 3, Blocks::Always)])
.at(Zone::WorkerType);

impl RegisterRule for WorkerTypeOutsideItsDates {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check(&self, row: &Row, _register: &dyn RegisterView, cx: &Context<'_>) -> Outcome {
        let Some(worker_type) = row.worker_type.filter(|_| row.kind == Kind::In) else {
            return Outcome::NotApplicable;
        };
        let received = row.received_at.map(|at| at.date());
        match cx.law.worker_type.state(TypeFault::OutsideItsDates, worker_type, row.start_date, received) {
            LimitState::Kept => Outcome::Satisfied,
            LimitState::Broken(row) => Outcome::Violated(dates(row)),
            LimitState::Open(LimitedBy::Reception) => Outcome::Undetermined(Missing::of(Need::ReceptionMoment)),
            // A begin that is not there is a fault of its own.
            LimitState::Open(_) | LimitState::NoLimit => Outcome::NotApplicable,
        }
    }
}

fn dates(row: &Dated<()>) -> Evidence {
    match row.until() {
        Some(last) => Evidence::of(Label::LastDay, last),
        None => Evidence::of(Label::FirstDay, row.from()),
    }
}
