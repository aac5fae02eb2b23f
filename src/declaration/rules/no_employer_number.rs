#![doc = include_str!("../../../fixtures/cases/declaration/no-employer-number.md")]

use crate::declaration::message::{Draft, Kind};
use crate::declaration::schema::{Zone, ZoneSet};
use crate::judgement::{Blocks, Code, Context, Evidence, MessageRule, Outcome, RuleMeta, Side};
use crate::law::LegalRef;

/// An IN without any number of the employer.
pub(super) struct NoEmployerNumber;

static META: RuleMeta = RuleMeta::new(
    "no-employer-number",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, block 90256"),
    "no number of the employer is given",
    "give the NSSO number or the enterprise number",
)
// 00014-001 names the same fault; the block's own code is the more specific.
.codes(&[Code::new(&[Kind::In], 90256, 364, Blocks::Always)])
.at(Zone::EmployerId);

const NUMBERS: ZoneSet = ZoneSet::of(&[Zone::NssoNumber, Zone::ProvisionalNssoNumber, Zone::EnterpriseNumber]);

impl MessageRule for NoEmployerNumber {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check(&self, draft: &Draft<'_>, _cx: &Context<'_>) -> Outcome {
        if draft.kind != Some(Kind::In) {
            return Outcome::NotApplicable;
        }
        let none = draft.present().intersection(NUMBERS).is_empty();
        Outcome::fault_if(none.into(), Evidence::NONE)
    }
}
