#![doc = include_str!("../../../fixtures/cases/declaration/cancelled-registration.md")]

use crate::declaration::message::Kind;
use crate::declaration::register::Registered;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::id::{PeriodId, RegistrationId};
use crate::judgement::{Outcome, Rule};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;

/// A change or cancellation of a daily registration that is already cancelled, by itself or with its period.
pub(super) struct CancelledRegistration;

numbers! {
    /// The registration, and the period where that is what was cancelled.
    struct Named { registration: RegistrationId = "registrationId", period: PeriodId = "periodId" }
}

const META: RuleMeta = RuleMeta::new(
    "cancelled-registration",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 01085"),
    texts! {
        numbers: Named::NUMBERS,
        what: "the daily registration {registrationId} is already cancelled[, with its period {periodId}]",
        action: "after a second cancellation do nothing; otherwise make a new registration",
    },
)
.codes(&[Code::new(&[Kind::DailyRegistration], 1085, 355, Blocks::Always)])
.by_order()
.at(Zone::DailyRegistrationId);

impl Rule<Declarations> for CancelledRegistration {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Registered::Found(registration, period) = case.registered else { return Outcome::NotApplicable };
        let with = period.id.filter(|_| period.cancelled && !registration.cancelled);
        let named = Named { registration: registration.id, period: with };
        Outcome::fault_if(registration.cancelled || period.cancelled, named)
    }
}
