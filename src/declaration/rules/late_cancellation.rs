#![doc = include_str!("../../../fixtures/cases/declaration/late-cancellation.md")]

use chrono::NaiveDate;

use crate::declaration::deadline::{cancel, work_of};
use crate::declaration::message::Kind;
use crate::declaration::register::Resolution;
use crate::declaration::rule::{Case, DeclarationScope, Declarations, Offence, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Outcome, Rule, Until};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;
use crate::time::Moment;

/// A CANCEL that the NSSO received after the declared first day. No code is known for that: what it makes of it is another question.
pub(super) struct LateCancellation;

numbers! {
    /// When it came, when it was due, and when by another reading of the law; where that is an offence, its day.
    struct Moments {
        received_at: Moment = "receivedAt",
        deadline: Until = "deadline",
        other: Until = "otherDeadline",
        offence: NaiveDate = "offenceOn",
    }
}

const META: RuleMeta = RuleMeta::new(
    "late-cancellation",
    Side::Advice,
    LegalRef::seen("NSSO, when to declare: on the declared first day at the latest; a court of 2020 convicted for later ones"),
    texts! {
        numbers: Moments::NUMBERS,
        what: "the cancellation is late[: received on {receivedAt}][, after the deadline {deadline}][, and by another reading \
            {otherDeadline}]",
        action: "cancel the next one on its first day at the latest; a period in which somebody worked must not be \
            cancelled[, except occasional days ({EXT}) that a third day in a row made ordinary work: the NSSO asks to cancel those, and to \
            declare them at once as one ordinary period (OTH), though a court has punished late cancellations of days on which somebody worked]",
    },
)
.at(Zone::PeriodId)
.offence(Offence::Late);

impl Rule<Declarations> for LateCancellation {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::Cancel])
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let (Kind::Cancel, Resolution::Found(period)) = (case.row.kind, case.period) else {
            return Outcome::NotApplicable;
        };
        // What is gone or locked is refused for that.
        if period.cancelled || period.locked {
            return Outcome::NotApplicable;
        }
        let Some(received) = case.row.received_at else { return Outcome::NotApplicable };
        // Most come before the first day: of them nobody asks when work was to begin.
        let content = &period.content;
        let is_near = !received.is_days_before(1, content.start_date);
        let begins = is_near.then(|| work_of(period, case.row, case.facts)).flatten();
        let Some(of) = cancel(content, begins).judge(received, case.policies) else { return Outcome::NotApplicable };
        let moments = Moments {
            received_at: Some(received),
            deadline: Some(Until(of.deadline.moment())),
            other: of.other.map(|at| Until(at.moment())),
            // The conviction that is known was for work that is declared day by day; of other work no text makes it an offence.
            offence: Some(content.start_date).filter(|_| content.is_one_shift()),
        };
        of.assume(case);
        of.outcome(moments.into())
    }
}
