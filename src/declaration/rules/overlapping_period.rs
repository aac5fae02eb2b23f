#![doc = include_str!("../../../fixtures/cases/declaration/overlapping-period.md")]

use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::rules::conflict::{Conflict, Other, strongest};
use crate::declaration::schema::Zone;
use crate::judgement::{Need, Outcome, Rule};
use crate::law::LegalRef;
use crate::texts;

/// A period that overlaps another live one of the same worker and employer: certain under the same worker type and joint
/// committee, undetermined under others, since the NSSO has not published how far the code reaches.
pub(super) struct OverlappingPeriod;

const META: RuleMeta = RuleMeta::new(
    "overlapping-period",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, blocks 90373 and 90378; the exact scope is not published"),
    texts! {
        numbers: Other::NUMBERS,
        what: "the period overlaps another one: begin {startDate}[, period {periodId}]\
            [, record {record} of file {file}]",
        action: "correct the dates or hours, or let the period that begins first end before the other begins; cancel one \
            only where nobody worked in it",
        ended: "correct the dates or hours of the one that is wrong; a period in which somebody worked is not cancelled, \
            only its end \
            is moved",
    },
)
.codes(&[
    Code::new(&[Kind::In], 90373, 334, Blocks::Always).at(Zone::DimonaIn),
    Code::new(&[Kind::Update], 90378, 334, Blocks::Always).at(Zone::DimonaUpdate),
])
.assuming(&[Need::EmployerDirectory])
.by_order();

impl Rule<Declarations> for OverlappingPeriod {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        strongest(case, Conflict::Overlap)
    }
}
