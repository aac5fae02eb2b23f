#![doc = include_str!("../../../fixtures/cases/declaration/no-worker-identification.md")]

use crate::declaration::form::FULL_IDENTIFICATION;
use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::id::WorkerType;
use crate::judgement::{Outcome, Rule};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;

/// An IN with neither SSIN nor full identification of the worker.
pub(super) struct NoWorkerIdentification;

numbers! {
    /// How many parts are missing.
    struct Parts { count: u32 = "count" }
}

const META: RuleMeta = RuleMeta::new(
    "no-worker-identification",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, block 90017"),
    texts! {
        numbers: Parts::NUMBERS,
        what: "the SSIN (INSZ, NISS) is missing, and so {count:is|are} {count|part|parts} of the full identification",
        action: "give the SSIN; without one give name, birth, sex, address and nationality in full",
    },
)
.codes(&[Code::new(&[Kind::In], 90017, 363, Blocks::Always)])
.at(Zone::NaturalPerson);

impl Rule<Declarations> for NoWorkerIdentification {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        // An occasional worker has to be declared with the SSIN: its absence has a code of its own (00024-001).
        if case.row.kind != Kind::In
            || case.row.present.contains(Zone::Ssin)
            || case.row.worker_type == Some(WorkerType::Ext)
        {
            return Outcome::NotApplicable;
        }
        let missing = FULL_IDENTIFICATION.minus(case.row.present);
        Outcome::fault_if(!missing.is_empty(), Parts { count: Some(missing.len()) })
    }
}
