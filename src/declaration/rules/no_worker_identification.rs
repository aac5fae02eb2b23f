#![doc = include_str!("../../../fixtures/cases/declaration/no-worker-identification.md")]

use crate::declaration::form::FULL_IDENTIFICATION;
use crate::declaration::message::{Kind, Row};
use crate::declaration::register::RegisterView;
use crate::declaration::schema::Zone;
use crate::id::WorkerType;
use crate::judgement::{Blocks, Code, Context, Evidence, Label, Outcome, RegisterRule, RuleMeta, Side};
use crate::law::LegalRef;

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
