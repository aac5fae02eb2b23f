#![doc = include_str!("../../../fixtures/cases/declaration/worker-type-closed-to-employer.md")]

use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::id::WorkerType;
use crate::judgement::{Outcome, Rule};
use crate::law::LegalRef;
use crate::numbers;
use chrono::NaiveDate;

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
    "no employer may use this worker type for a period that begins after {lastDay}",
    "declare the worker as OTH",
)
.numbers(Last::NUMBERS)
.codes(&[Code::new(&[Kind::In], 655, 350, Blocks::Always)])
.at(Zone::WorkerType);

impl Rule<Declarations> for WorkerTypeClosedToEmployer {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let (Kind::In, Some(WorkerType::Tea), Some(begin)) = (case.row.kind, case.row.worker_type, case.row.start_date)
        else {
            return Outcome::NotApplicable;
        };
        match case.law.worker_type.by_begin(WorkerType::Tea, begin) {
            Ok(()) => Outcome::Satisfied,
            Err(row) => Outcome::Violated(Last { last: row.until() }.into()),
        }
    }
}
