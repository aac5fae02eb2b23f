#![doc = include_str!("../../../fixtures/cases/declaration/duplicate-period.md")]

use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::rules::conflict::{Conflict, Other, strongest};
use crate::declaration::schema::Zone;
use crate::judgement::{Need, Outcome, Rule};
use crate::law::LegalRef;
use crate::texts;

/// A period that equals another live one: same employer, worker, worker type, joint committee, dates and hours.
pub(super) struct DuplicatePeriod;

const META: RuleMeta = RuleMeta::new(
    "duplicate-period",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, blocks 90373 and 90378"),
    texts! {
        numbers: Other::NUMBERS,
        what: "the same period is already declared: begin {startDate}[, period {periodId}]\
            [, record {record} of file {file}]",
        action: "send nothing more if it is the same work: the period is declared; where other hours are planned, change those by an UPDATE of it",
    },
)
.codes(&[
    Code::new(&[Kind::In], 90373, 333, Blocks::Always).at(Zone::DimonaIn),
    Code::new(&[Kind::Update], 90378, 333, Blocks::Always).at(Zone::DimonaUpdate),
])
.assuming(&[Need::EmployerDirectory])
.by_order();

impl Rule<Declarations> for DuplicatePeriod {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        strongest(case, Conflict::Duplicate)
    }
}
