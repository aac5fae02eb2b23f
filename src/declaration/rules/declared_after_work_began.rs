#![doc = include_str!("../../../fixtures/cases/declaration/declared-after-work-began.md")]

use crate::declaration::message::Kind;
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Outcome, Rule, Until};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;
use crate::time::Moment;

/// An IN received after work effectively began, which the NSSO cannot see in the message.
pub(super) struct DeclaredAfterWorkBegan;

numbers! {
    /// When it came, and when work began.
    struct Moments { received_at: Moment = "receivedAt", deadline: Until = "deadline" }
}

const META: RuleMeta = RuleMeta::new(
    "declared-after-work-began",
    Side::Advice,
    LegalRef::seen("art. 181 Social Penal Code: an offence of level 4"),
    texts! {
        numbers: Moments::NUMBERS,
        what: "the declaration came after work began[: received on {receivedAt}, and work began on {deadline}]",
        action: "declare before the worker begins; the NSSO's answer does not show this lateness, an inspection does",
    },
)
.at(Zone::DimonaIn);

impl Rule<Declarations> for DeclaredAfterWorkBegan {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In])
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let (Kind::In, Some(work), Some(received)) = (case.row.kind, case.row.work_start, case.row.received_at) else {
            return Outcome::NotApplicable;
        };
        if case.late != Some(false) {
            return Outcome::NotApplicable;
        }
        let late = received.to_minute() > work.to_minute();
        Outcome::fault_if(late, Moments { received_at: Some(received), deadline: Some(Until(work)) })
    }
}
