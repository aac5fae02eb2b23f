#![doc = include_str!("../../../fixtures/cases/declaration/overlapping-period.md")]

use crate::declaration::message::{Kind, Row};
use crate::declaration::register::RegisterView;
use crate::declaration::rules::conflict::{Conflict, strongest};
use crate::declaration::schema::Zone;
use crate::judgement::{Blocks, Code, Context, Key, Need, Outcome, RegisterRule, RuleMeta, Side};
use crate::law::LegalRef;

/// A period that overlaps another live one of the same worker and employer: certain under the same worker type and joint
/// committee, undetermined under others, since the NSSO has not published how far the code reaches.
pub(super) struct OverlappingPeriod;

static META: RuleMeta = RuleMeta::new(
    "overlapping-period",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, blocks 90373 and 90378; the exact scope is not published"),
    "the period overlaps another one: begin {startDate}[, period {periodId}][, record {record} of file {file}]",
    "correct the dates or hours, or close or cancel the other period first",
)
.codes(&[
    Code::new(&[Kind::In], 90373, 334, Blocks::Always).at(Zone::DimonaIn),
    Code::new(&[Kind::Update], 90378, 334, Blocks::Always).at(Zone::DimonaUpdate),
])
.assuming(&[Need::EmployerDirectory])
.keyed_by(Key::Worker);

impl RegisterRule for OverlappingPeriod {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check(&self, row: &Row, register: &dyn RegisterView, cx: &Context<'_>) -> Outcome {
        strongest(row, register, cx, Conflict::Overlap)
    }
}
