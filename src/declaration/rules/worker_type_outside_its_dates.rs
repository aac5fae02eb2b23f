#![doc = include_str!("../../../fixtures/cases/declaration/worker-type-outside-its-dates.md")]

use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::id::WorkerType;
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::{Dated, LegalRef};
use crate::numbers;
use chrono::NaiveDate;

/// A worker type used before it existed or after it ended: ALT and FLX by the begin of the period, QUA and STX by the day
/// of reception.
pub(super) struct WorkerTypeOutsideItsDates;

numbers! {
    /// The first or the last day on which the type is allowed.
    struct Limits { first: NaiveDate = "firstDay", last: NaiveDate = "lastDay" }
}

const META: RuleMeta = RuleMeta::new(
    "worker-type-outside-its-dates",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00655; the code is a reading"),
    "the worker type does not exist at that date[: its first day is {firstDay}][: its last day was {lastDay}]",
    "declare the work under the type that holds at that date, OTH for ordinary work",
)
.numbers(Limits::NUMBERS)
.codes(&[Code::new(&[Kind::In], 655, 3, Blocks::Always)])
.at(Zone::WorkerType);

impl Rule<Declarations> for WorkerTypeOutsideItsDates {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(worker_type) = case.row.worker_type.filter(|_| case.row.kind == Kind::In) else {
            return Outcome::NotApplicable;
        };
        let law = &case.law.worker_type;
        let limit = match worker_type {
            WorkerType::Alt | WorkerType::Flx => {
                let Some(begin) = case.row.start_date else { return Outcome::NotApplicable };
                law.by_begin(worker_type, begin)
            }
            WorkerType::Qua | WorkerType::Stx => {
                let Some(received) = case.row.received_at else {
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
        Some(last) => Limits { last: Some(last), first: None }.into(),
        None => Limits { first: Some(row.from()), last: None }.into(),
    }
}
