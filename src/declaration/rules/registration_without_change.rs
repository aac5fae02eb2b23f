#![doc = include_str!("../../../fixtures/cases/declaration/registration-without-change.md")]

use crate::declaration::message::{DailyAction, Kind};
use crate::declaration::register::{Registered, Work};
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::id::RegistrationId;
use crate::judgement::{Outcome, Rule};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;

/// A change of a daily registration whose every value is the one that the registration has already, or that gives none.
pub(super) struct RegistrationWithoutChange;

numbers! {
    /// The registration.
    struct Named { registration: RegistrationId = "registrationId" }
}

const META: RuleMeta = RuleMeta::new(
    "registration-without-change",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, block 90480"),
    texts! {
        numbers: Named::NUMBERS,
        what: "the change alters nothing of the daily registration {registrationId}",
        action: "send nothing if the registration is right as it is; otherwise give the values that are to change",
    },
)
.codes(&[Code::new(&[Kind::DailyRegistration], 90480, 444, Blocks::Always)])
.by_order()
.at(Zone::DailyRegistration);

impl Rule<Declarations> for RegistrationWithoutChange {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let (Some(DailyAction::Change), Some(id)) = (case.row.daily, case.row.registration_id) else {
            return Outcome::NotApplicable;
        };
        let named = Named { registration: Some(id) };
        let (before, is_cancelled) = match (Work::values(case.row), case.registered) {
            // Whatever the registration has.
            ((_, 0), _) => return Outcome::Violated(named.into()),
            ((true, _), Registered::Found(before, period)) => (before, before.cancelled || period.cancelled),
            // A value that is not understood has a code of its own, as has a number that is not known.
            _ => return Outcome::NotApplicable,
        };
        match case.work == Some(before.work) {
            _ if is_cancelled => Outcome::NotApplicable,
            false => Outcome::Satisfied,
            true => Outcome::Violated(named.into()),
        }
    }
}
