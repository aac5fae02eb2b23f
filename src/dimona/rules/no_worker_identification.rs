#![doc = include_str!("../../../fixtures/cases/dimona/no-worker-identification.md")]

use crate::dimona::form::FULL_IDENTIFICATION;
use crate::dimona::message::{Kind, Row};
use crate::dimona::register::RegisterView;
use crate::dimona::schema::Zone;
use crate::id::WorkerType;
use crate::law::LegalRef;
use crate::rule::{Blocks, Code, Context, Evidence, Label, Outcome, RegisterRule, RuleMeta, Side};

/// An IN with neither SSIN nor full identification of the worker.
pub(super) struct NoWorkerIdentification;

static META: RuleMeta = RuleMeta::new(
    "no-worker-identification",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, block 90017"),
    "neither the SSIN nor all of the worker's identification is given ({count} parts are missing)",
    "give the SSIN; without one give name, birth, sex, address and nationality in full",
)
.codes(&[Code::new(&[Kind::In], 90017, 363, Blocks::Always)])
.at(Zone::NaturalPerson);

impl RegisterRule for NoWorkerIdentification {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check(&self, row: &Row, _register: &dyn RegisterView, _cx: &Context<'_>) -> Outcome {
        // An occasional worker has to be declared with the SSIN: its absence has a code of its own (00024-001).
        if row.kind != Kind::In || row.present.contains(Zone::Ssin) || row.worker_type == Some(WorkerType::Ext) {
            return Outcome::NotApplicable;
        }
        let missing = FULL_IDENTIFICATION.minus(row.present);
        Outcome::fault_if((!missing.is_empty()).into(), Evidence::of(Label::Count, missing.len()))
    }
}
