#![doc = include_str!("../../../fixtures/cases/declaration/unchangeable-registration.md")]

use chrono::NaiveDate;

use crate::declaration::message::Kind;
use crate::declaration::register::Registered;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::id::RegistrationId;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;

/// A change or cancellation of a daily registration that the NSSO does not allow: its period is locked. Until when one may be
/// changed is not published: on its days it may, and later that is open.
pub(super) struct UnchangeableRegistration;

numbers! {
    /// The registration, and its last day where it is past.
    struct Named { registration: RegistrationId = "registrationId", last: NaiveDate = "endDate" }
}

const META: RuleMeta = RuleMeta::new(
    "unchangeable-registration",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 01085; what leads to the code is not published"),
    texts! {
        numbers: Named::NUMBERS,
        what: "the daily registration {registrationId}[, of work that ended on {endDate},] can no longer be changed",
        action: "ask the NSSO",
    },
)
.codes(&[Code::new(&[Kind::DailyRegistration], 1085, 181, Blocks::Always)])
.at(Zone::DailyRegistrationId);

impl Rule<Declarations> for UnchangeableRegistration {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Registered::Found(registration, period) = case.registered else { return Outcome::NotApplicable };
        if registration.cancelled || period.cancelled {
            return Outcome::NotApplicable;
        }
        let named = Named { registration: registration.id, last: None };
        if period.locked {
            return Outcome::Violated(named.into());
        }
        let Some(last) = registration.work.end_date else { return Outcome::NotApplicable };
        let named = Named { last: Some(last), ..named };
        match case.row.received_at {
            Some(received) if !received.is_after(last) => Outcome::Satisfied,
            Some(_) => Outcome::Undetermined(Missing::of(Need::PublishedScope).with(named.into())),
            None => Outcome::Undetermined(Missing::of(Need::ReceptionMoment).with(named.into())),
        }
    }
}
