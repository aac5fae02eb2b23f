#![doc = include_str!("../../../fixtures/cases/declaration/unknown-registration.md")]

use crate::declaration::message::{EmployerNumbers, Kind};
use crate::declaration::register::Registered;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::id::RegistrationId;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;

/// A change or cancellation of a daily registration that no accepted declaration made.
///
/// Violated only where a register holds every daily registration of everybody: the message names no employer.
pub(super) struct UnknownRegistration;

numbers! {
    /// The registration.
    struct Named { registration: RegistrationId = "registrationId" }
}

const META: RuleMeta = RuleMeta::new(
    "unknown-registration",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 01085"),
    texts! {
        numbers: Named::NUMBERS,
        what: "the daily registration {registrationId} does not exist",
        action: "check the number in the NSSO's answer to the registration, or load a register that holds it",
    },
)
.codes(&[Code::new(&[Kind::DailyRegistration], 1085, 92, Blocks::Always)])
.by_order()
.at(Zone::DailyRegistrationId);

impl Rule<Declarations> for UnknownRegistration {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let named = Named { registration: case.row.registration_id };
        let open = |need| Outcome::Undetermined(Missing::of(need).with(named.into()));
        let holds_all = || case.register.holds_registrations() && case.register.covers(&EmployerNumbers::NONE);
        match case.registered {
            Registered::Found(..) => Outcome::Satisfied,
            Registered::Lost { refused: true } => Outcome::Violated(named.into()),
            Registered::Lost { refused: false } => open(Need::EarlierAnswer),
            Registered::Unknown if holds_all() && case.register.lacks_numbers() => open(Need::ReadableRecord),
            Registered::Unknown if holds_all() => Outcome::Violated(named.into()),
            Registered::Unknown => open(Need::DailyRegistration),
            Registered::Makes | Registered::Unnamed => Outcome::NotApplicable,
        }
    }
}
