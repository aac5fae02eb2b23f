#![doc = include_str!("../../../fixtures/cases/declaration/declared-after-work-began.md")]

use chrono::NaiveDate;

use super::hidden_lateness;
use crate::declaration::message::{Kind, Types};
use crate::declaration::register::PeriodForm;
use crate::declaration::rule::{Case, DeclarationScope, Declarations, Offence, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Need, Outcome, Rule, Until};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;
use crate::time::Moment;

/// An IN, or an UPDATE that puts the begin forward, received after work effectively began, which the NSSO cannot see in the message.
pub(super) struct DeclaredAfterWorkBegan;

numbers! {
    /// When it came, and when work began: the minute, or the day.
    struct Moments { received_at: Moment = "receivedAt", deadline: Until = "deadline", first: NaiveDate = "firstWork" }
}

const META: RuleMeta = RuleMeta::new(
    "declared-after-work-began",
    Side::Advice,
    LegalRef::seen("art. 181 Social Penal Code: an offence of level 4"),
    texts! {
        numbers: Moments::NUMBERS,
        what: "the declaration came after work began[: received on {receivedAt}][, and work began on {deadline}]\
            [, and work began on {firstWork}]",
        action: "declare before the worker begins, next time; the NSSO's answer does not show this lateness, an inspection does",
    },
)
.assuming(&[Need::FirstHour])
.at(Zone::DimonaIn)
.offence(Offence::Late);

impl Rule<Declarations> for DeclaredAfterWorkBegan {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In, Kind::Update]).types(Types::ALL.without(PeriodForm::TYPES_WITH_HOURS))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        if case.after.is_none_or(|of| of.takes_form_from_hours()) {
            return Outcome::NotApplicable;
        }
        hidden_lateness(case, |received_at, deadline, first| Moments { received_at, deadline, first }.into())
    }
}
