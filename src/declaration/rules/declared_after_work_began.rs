#![doc = include_str!("../../../fixtures/cases/declaration/declared-after-work-began.md")]

use crate::declaration::deadline;
use crate::declaration::message::{Kind, Row};
use crate::declaration::register::RegisterView;
use crate::declaration::schema::Zone;
use crate::judgement::{Context, Evidence, Label, Outcome, RegisterRule, RuleMeta, Side};
use crate::law::LegalRef;

/// An IN received after work effectively began, which the NSSO cannot see in the message.
pub(super) struct DeclaredAfterWorkBegan;

static META: RuleMeta = RuleMeta::new(
    "declared-after-work-began",
    Side::Advice,
    LegalRef::seen("art. 181 Social Penal Code: an offence of level 4"),
    "the declaration was received on {receivedAt}, after work began ({deadline})",
    "declare before the worker begins; the NSSO's answer does not show this lateness, an inspection does",
)
.at(Zone::DimonaIn);

impl RegisterRule for DeclaredAfterWorkBegan {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check(&self, row: &Row, _register: &dyn RegisterView, _cx: &Context<'_>) -> Outcome {
        let (Kind::In, Some(work), Some(received)) = (row.kind, row.work_start, row.received_at) else {
            return Outcome::NotApplicable;
        };
        if deadline::is_late(row) != Some(false) {
            return Outcome::NotApplicable;
        }
        let late = received.to_minute() > work.to_minute();
        Outcome::fault_if(late.into(), Evidence::of(Label::ReceivedAt, received).and(Label::Deadline, work))
    }
}
