//! What only a daily registration has. That its status is missing is told by the schema (`missing-element`).

use crate::declaration::form::zone_form::{ZoneForm, zone_form};
use crate::declaration::schema::Zone;

pub(super) static DAILY: &[ZoneForm] = &[
    zone_form!(DailyStatus, "daily-status", "the state of the daily registration",
        invalid: "write 0 for a new registration, 1 for a change, 3 to cancel it",
    ),
    zone_form!(DailyRegistrationId, "daily-registration-id", "the number of the daily registration",
        missing: "name the registration: its number stands in the NSSO's answer to it",
        invalid: "give the number of at most twelve digits from the NSSO's answer to the registration",
        forbidden: "leave the number out: the NSSO gives it to a new registration",
    ),
];
