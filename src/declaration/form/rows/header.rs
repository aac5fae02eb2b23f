//! The header of a form and its references, which XML alone has.

use crate::declaration::form::zone_form::{ZoneForm, zone_form};
use crate::declaration::schema::Zone;

pub(super) static HEADER: &[ZoneForm] = &[
    zone_form!(Identification, "identification", "the name of the message",
        missing: "write DIMONA",
        invalid: "write DIMONA",
    ),
    zone_form!(FormCreationDate, "form-creation-date", "the date of the form",
        missing: "give the day on which the form was made",
        invalid: "give a date that exists, as YYYY-MM-DD",
    ),
    zone_form!(FormCreationHour, "form-creation-hour", "the time of the form",
        missing: "give the time at which the form was made, as HH:MM:SS.mmm",
        invalid: "give a time from 00:00:00.000 to 23:59:59.999, with three decimals",
    ),
    zone_form!(AttestationStatus, "attestation-status", "the state of the form",
        missing: "write 0",
        invalid: "write 0: 1 and 3 belong to daily registrations",
    ),
    zone_form!(TypeForm, "type-form", "the type of the form",
        missing: "write SU",
        invalid: "write SU",
    ),
    zone_form!(ReferenceType, "reference-type", "the type of a reference",
        missing: "give 1 for a reference of your own",
        invalid: "give 1, 6, 7 or 8",
    ),
    zone_form!(ReferenceOrigin, "reference-origin", "the origin of a reference",
        missing: "write 1",
        invalid: "write 1",
    ),
    zone_form!(ReferenceNumber, "reference-number", "the number of a reference",
        missing: "give one to 20 characters, or leave the reference out",
        invalid: "give one to 20 characters",
    ),
];

/// What stands once in each form.
const ONCE: u128 = Zone::Identification.bit()
    | Zone::FormCreationDate.bit()
    | Zone::FormCreationHour.bit()
    | Zone::AttestationStatus.bit()
    | Zone::TypeForm.bit();

/// The zones of the header that a form must have and does not have.
pub(in crate::declaration::form) fn missing(present: u128, in_references: u128) -> u128 {
    ONCE & !present | in_references
}
