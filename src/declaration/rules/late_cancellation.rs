#![doc = include_str!("../../../fixtures/cases/declaration/late-cancellation.md")]

use crate::declaration::deadline::cancellation;
use crate::declaration::message::Kind;
use crate::declaration::register::Resolution;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Missing, Need, Outcome, Rule, Until};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;
use crate::time::Moment;

/// A CANCEL that the NSSO received after the declared first day. It has a code for cancellations that it does not allow, and nobody has
/// published when it gives it.
pub(super) struct LateCancellation;

numbers! {
    /// When it came, and when it was due.
    struct Moments { received_at: Moment = "receivedAt", deadline: Until = "deadline" }
}

const META: RuleMeta = RuleMeta::new(
    "late-cancellation",
    Side::Answer,
    LegalRef::inferred(
        "NSSO, when to declare: on the declared first day at the latest; a court of 2020 on later ones; glossary 2023/3, zone 00913",
    ),
    texts! {
        numbers: Moments::NUMBERS,
        what: "the cancellation is late[: received on {receivedAt}][, after the deadline {deadline}]",
        action: "ask the NSSO; a period in which somebody worked must not be cancelled at all",
    },
)
.codes(&[Code::new(&[Kind::Cancel], 913, 181, Blocks::Always)])
.at(Zone::PeriodId);

impl Rule<Declarations> for LateCancellation {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let (Kind::Cancel, Resolution::Found(period)) = (case.row.kind, case.period) else {
            return Outcome::NotApplicable;
        };
        // What is gone or locked is refused for that.
        if period.cancelled || period.locked {
            return Outcome::NotApplicable;
        }
        let (received_at, deadline) = (case.row.received_at, cancellation(period.content.start_date));
        let need = match received_at {
            Some(received) if !deadline.is_missed_by(received) => return Outcome::Satisfied,
            Some(_) => Need::PublishedScope,
            None => Need::ReceptionMoment,
        };
        let moments = Moments { received_at, deadline: Some(Until(deadline.moment())) };
        Outcome::Undetermined(Missing::of(need).with(moments.into()))
    }
}
