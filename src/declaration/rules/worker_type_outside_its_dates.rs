#![doc = include_str!("../../../fixtures/cases/declaration/worker-type-outside-its-dates.md")]

use crate::declaration::message::{Kind, Row};
use crate::declaration::register::RegisterView;
use crate::declaration::schema::Zone;
use crate::id::WorkerType;
use crate::judgement::{Blocks, Code, Context, Evidence, Label, Missing, Need, Outcome, RegisterRule, RuleMeta, Side};
use crate::law::{Dated, LegalRef};

/// A worker type used before it existed or after it ended: ALT and FLX by the begin of the period, QUA and STX by the day
/// of reception.
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
        let law = &cx.law.worker_type;
        let limit = match worker_type {
            WorkerType::Alt | WorkerType::Flx => {
                let Some(begin) = row.start_date else { return Outcome::NotApplicable };
                law.by_begin(worker_type, begin)
            }
            WorkerType::Qua | WorkerType::Stx => {
                let Some(received) = row.received_at else {
                    return Outcome::Undetermined(Missing::of(Need::ReceptionMoment));
                };
                law.by_reception(worker_type, received.date())
            }
            _ => return Outcome::NotApplicable,
        };
        match limit {
            Ok(()) => Outcome::Satisfied,
            Err(row) => Outcome::Violated(dates(row)),
        }
    }
}

fn dates(row: &Dated<()>) -> Evidence {
    match row.until() {
        Some(last) => Evidence::of(Label::LastDay, last),
        None => Evidence::of(Label::FirstDay, row.from()),
    }
}
