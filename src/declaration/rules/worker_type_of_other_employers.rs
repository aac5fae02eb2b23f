#![doc = include_str!("../../../fixtures/cases/declaration/worker-type-of-other-employers.md")]

use chrono::NaiveDate;

use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::{Known, is_administration};
use crate::id::WorkerType;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;

/// Before 2022, a worker type that a provincial or local administration could not declare, or TEA of another employer.
pub(super) struct WorkerTypeOfOtherEmployers;

numbers! {
    /// The last day on which that was so.
    struct Last { last: NaiveDate = "lastDay" }
}

const META: RuleMeta = RuleMeta::new(
    "worker-type-of-other-employers",
    Side::Answer,
    LegalRef::seen("NSSO glossary 2023/3, zone 00655"),
    texts! {
        numbers: Last::NUMBERS,
        what: "for periods that begin up to {lastDay} this kind of employer cannot use the worker type",
        action: "declare the worker as OTH",
    },
)
.codes(&[Code::new(&[Kind::In], 655, 350, Blocks::Always)])
.at(Zone::WorkerType);

impl Rule<Declarations> for WorkerTypeOfOtherEmployers {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let row = case.row;
        let (Kind::In, Some(worker_type), Some(begin)) = (row.kind, row.worker_type, row.start_date) else {
            return Outcome::NotApplicable;
        };
        let Some((types, last)) = case.law.worker_type.of_administrations(begin) else {
            return Outcome::NotApplicable;
        };
        // TEA is theirs alone.
        let is_theirs = worker_type == WorkerType::Tea;
        if !is_theirs && types.contains(&worker_type) {
            // Theirs too, so that nobody has to be asked who the employer is.
            return Outcome::Satisfied;
        }
        let evidence = Last { last: Some(last) };
        match is_administration(case.facts, &row.employer) {
            Known::Known(true) => Outcome::fault_if(!types.contains(&worker_type), evidence),
            Known::Known(false) => Outcome::fault_if(is_theirs, evidence),
            Known::Unknown if is_theirs => {
                Outcome::Undetermined(Missing::of(Need::EmployerRecord).with(evidence.into()))
            }
            // Nearly every employer is none.
            Known::Unknown => Outcome::NotApplicable,
        }
    }
}
