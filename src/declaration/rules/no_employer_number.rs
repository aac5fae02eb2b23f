#![doc = include_str!("../../../fixtures/cases/declaration/no-employer-number.md")]

use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Code, MessageCase, Messages, RuleMeta, Side};
use crate::declaration::schema::{Zone, ZoneSet};
use crate::judgement::{Evidence, Outcome, Rule};
use crate::law::LegalRef;
use crate::texts;

/// An IN without any number of the employer, or another declaration with an employer that has none.
pub(super) struct NoEmployerNumber;

const META: RuleMeta = RuleMeta::new(
    "no-employer-number",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, block 90256"),
    texts! {
        what: "the number of the employer is missing",
        action: "give the NSSO number (RSZ, ONSS) or the enterprise number (KBO, BCE)",
    },
)
// 00014-001 names the same fault; the block's own code is the more specific.
.codes(&[Code::new(&Kind::OF_PERIODS, 90256, 364, Blocks::Always)])
.at(Zone::EmployerId);

const NUMBERS: ZoneSet = ZoneSet::of(&[Zone::NssoNumber, Zone::ProvisionalNssoNumber, Zone::EnterpriseNumber]);

impl Rule<Messages> for NoEmployerNumber {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &MessageCase<'_>) -> Outcome {
        // Other kinds may leave the employer out, but not the numbers of one that they give.
        if case.draft.kind != Some(Kind::In) && !case.draft.has(Zone::EmployerId) {
            return Outcome::NotApplicable;
        }
        let none = case.draft.present().intersection(NUMBERS).is_empty();
        Outcome::fault_if(none, Evidence::NONE)
    }
}
