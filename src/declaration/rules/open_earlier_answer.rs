#![doc = include_str!("../../../fixtures/cases/declaration/open-earlier-answer.md")]

use crate::declaration::message::{Kind, Row};
use crate::declaration::register::{Doubt, Registered, Resolution};
use crate::declaration::rule::{Code, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::id::{PeriodId, RegistrationId};
use crate::judgement::{Missing, Need};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;

numbers! {
    /// The period, the daily registration where it is one that is named, and the record that opened the period where that is in doubt.
    struct Named {
        period: PeriodId = "periodId",
        registration: RegistrationId = "registrationId",
        file: u32 = "file",
        record: i64 = "record",
    }
}

/// What is told of a declaration of a period or daily registration of which an earlier declaration is in doubt. What other rules find
/// is open then as far as it may hang on that; so no rule is asked for this one.
pub(crate) static OPEN_EARLIER_ANSWER: RuleMeta<'static> = RuleMeta::new(
    "open-earlier-answer",
    Side::Answer,
    LegalRef::inferred("the NSSO judges a declaration by what it accepted before"),
    texts! {
        numbers: Named::NUMBERS,
        what: "one that hangs on an earlier declaration of the period {periodId}[, or of the registration {registrationId}], of which \
            not all is known[: record {record} of file {file}]",
        action: "give what is missing of the earlier declaration, the NSSO's answer to it most often, and judge both again",
    },
)
.codes(&[Code::any(&[])])
.at(Zone::PeriodId);

/// What in a declaration hangs on answers that are not known.
#[derive(Clone, Copy)]
pub(crate) struct Hanging {
    /// Whether faults do too: a change is in doubt.
    pub(crate) faults: bool,
    /// What is missing.
    pub(crate) missing: Missing,
}

/// What in a declaration hangs on earlier answers that are not known; most often nothing. Where only the opening or a cancellation is in
/// doubt, what a declaration names is as it is held or it is not there: then it is refused, and so whatever else refuses it does so for
/// certain. Where a change is in doubt, faults are open too.
#[inline]
pub(crate) fn hanging(row: &Row, period: &Resolution<'_>, registered: &Registered<'_>) -> Option<Hanging> {
    let (doubt, found, registration) = match (period, registered) {
        (Resolution::Found(period), _) => (period.doubt, period, None),
        (_, Registered::Found(registration, period)) => {
            (period.doubt.with(registration.doubt), period, Some(registration))
        }
        _ => return None,
    };
    if found.shares_number {
        let named = Named { period: found.id, ..Named::default() };
        return Some(Hanging { faults: true, missing: Missing::of(Need::PeriodNumber).with(named.into()) });
    }
    if doubt.is_none() {
        return None;
    }
    // What is gone for certain is gone whatever was said of it.
    let is_gone = found.cancelled || registration.is_some_and(|registration| registration.cancelled);
    // A CANCEL says the same of whatever a change made of the period.
    let faults = doubt.has(Doubt::CHANGE) && row.kind != Kind::Cancel;
    if is_gone || !faults && !doubt.has(Doubt::OPENING.with(Doubt::CANCELLATION)) {
        return None;
    }
    let origin = found.origin.filter(|_| found.doubt.has(Doubt::OPENING));
    let named = Named {
        period: found.id,
        registration: registration.and_then(|registration| registration.id),
        file: origin.map(|origin| origin.file),
        record: origin.map(|origin| origin.record as i64),
    };
    Some(Hanging { faults, missing: Missing::of(Need::EarlierAnswer).with(named.into()) })
}
