#![doc = include_str!("../../../fixtures/cases/declaration/duplicate-period.md")]

use crate::declaration::message::{Kind, Row};
use crate::declaration::register::RegisterView;
use crate::declaration::rules::conflict::{Conflict, strongest};
use crate::declaration::schema::Zone;
use crate::judgement::{Blocks, Code, Context, Key, Need, Outcome, RegisterRule, RuleMeta, Side};
use crate::law::LegalRef;

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
