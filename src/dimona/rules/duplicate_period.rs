#![doc = include_str!("../../../fixtures/cases/dimona/duplicate-period.md")]

use crate::dimona::message::{Kind, Row};
use crate::dimona::register::RegisterView;
use crate::dimona::rules::conflict::{Conflict, strongest};
use crate::dimona::schema::Zone;
use crate::law::LegalRef;
use crate::rule::{Blocks, Code, Context, Key, Need, Outcome, RegisterRule, RuleMeta, Side};

/// A period that equals another live one: same employer, worker, worker type, joint committee, dates and hours.
pub(super) struct DuplicatePeriod;

static META: RuleMeta = RuleMeta::new(
    "duplicate-period",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, blocks 90373 and 90378"),
    "the same period is already declared: begin {startDate}[, period {periodId}][, record {record} of file {file}]",
    "send nothing more: the period stands",
)
.codes(&[
    Code::new(&[Kind::In], 90373, 333, Blocks::Always).at(Zone::DimonaIn),
    Code::new(&[Kind::Update], 90378, 333, Blocks::Always).at(Zone::DimonaUpdate),
])
.assuming(&[Need::EmployerDirectory])
.keyed_by(Key::Worker);

impl RegisterRule for DuplicatePeriod {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check(&self, row: &Row, register: &dyn RegisterView, cx: &Context<'_>) -> Outcome {
        strongest(row, register, cx, Conflict::Duplicate)
    }
}
