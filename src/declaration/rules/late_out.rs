#![doc = include_str!("../../../fixtures/cases/declaration/late-out.md")]

use crate::declaration::deadline::out;
use crate::declaration::message::Kind;
use crate::declaration::register::{Doubt, Resolution};
use crate::declaration::rule::{Case, DeclarationScope, Declarations, Offence, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Missing, Need, Outcome, Rule, Until};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;
use crate::time::Moment;

/// An OUT that the NSSO received after the first working day behind the end. No code of its answer is known for that.
pub(super) struct LateOut;

numbers! {
    /// When it came, when it was due, and when by another reading of the law.
    struct Moments { received_at: Moment = "receivedAt", deadline: Until = "deadline", other: Until = "otherDeadline" }
}

const META: RuleMeta = RuleMeta::new(
    "late-out",
    Side::Advice,
    LegalRef::seen("RD 05-11-2002; art. 181 Social Penal Code: an offence of level 4, for an OUT as for an IN"),
    texts! {
        numbers: Moments::NUMBERS,
        what: "the OUT is late[: received on {receivedAt}][, after the deadline {deadline}][, and by another reading {otherDeadline}]",
        action: "keep it; send the next one on the first working day after the end at the latest: the NSSO's answer does not show this \
            lateness, an inspection does",
    },
)
.at(Zone::EndDate)
.offence(Offence::Late);

impl Rule<Declarations> for LateOut {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::Out])
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let (Kind::Out, Resolution::Found(period)) = (case.row.kind, case.period) else {
            return Outcome::NotApplicable;
        };
        let Some(end) = case.row.end_date else { return Outcome::NotApplicable };
        // What gives no period its end is refused for that.
        let ends =
            end >= period.content.start_date && (period.content.end_date.is_none() || period.doubt.has(Doubt::CHANGE));
        if period.cancelled || !ends {
            return Outcome::NotApplicable;
        }
        let Some(received) = case.row.received_at else {
            return Outcome::Undetermined(Missing::of(Need::ReceptionMoment));
        };
        // Most come before the last day: of them no working day has to be found.
        if received.is_days_before(1, end) {
            return Outcome::Satisfied;
        }
        let Some(of) = out(end).judge(received, case.policies) else { return Outcome::NotApplicable };
        let moments = Moments {
            received_at: Some(received),
            deadline: Some(Until(of.deadline.moment())),
            other: of.other.map(|at| Until(at.moment())),
        };
        of.assume(case);
        of.outcome(moments.into())
    }
}
