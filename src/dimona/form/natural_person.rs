//! Block 90017: the worker. Of the identification data only the SSIN is judged so far; the rest counts as given or not.

use super::zone_form::{Form, GLOSSARY, ZoneForm, read, zone_form};
use crate::dimona::message::{Draft, Field, Kind, Raw, Zone, ZoneSet};
use crate::rule::{Blocks, Code, RuleMeta, Side};

pub(super) static ZONES: &[ZoneForm] = &[zone_form!(Ssin, "ssin", 24, "the SSIN", &Kind::ALL,
    read: |draft, row| {
        if is_zero(draft) {
            return Form { present: false, valid: true, shape: None };
        }
        let (form, value) = read(&draft.ssin);
        row.worker = value;
        form
    },
    missing: "an occasional worker (EXT) is declared with the SSIN: ask for a BIS number where there is none",
    invalid: "give the eleven digits of the SSIN; the last two are check digits",
)];

/// An SSIN of zero says that there is none (zone 00024).
fn is_zero(draft: &Draft<'_>) -> bool {
    match &draft.ssin {
        Field::Raw(Raw::Text(text)) => text == "0",
        Field::Raw(Raw::Whole(n)) => *n == 0,
        _ => false,
    }
}

/// Which zones of the identification data stand in the message.
pub(super) fn identification(draft: &Draft<'_>) -> ZoneSet {
    let fields = [
        (Zone::FamilyName, draft.family_name.is_absent()),
        (Zone::GivenName, draft.given_name.is_absent()),
        (Zone::Initial, draft.initial.is_absent()),
        (Zone::BirthDate, draft.birth_date.is_absent()),
        (Zone::BirthPlace, draft.birth_place.is_absent()),
        (Zone::BirthCountry, draft.birth_country.is_absent()),
        (Zone::Sex, draft.sex.is_absent()),
        (Zone::Nationality, draft.nationality.is_absent()),
        (Zone::Street, draft.street.is_absent()),
        (Zone::HouseNumber, draft.house_number.is_absent()),
        (Zone::BoxNumber, draft.box_number.is_absent()),
        (Zone::Postcode, draft.postcode.is_absent()),
        (Zone::Municipality, draft.municipality.is_absent()),
        (Zone::Country, draft.country.is_absent()),
    ];
    let mut set = ZoneSet::EMPTY;
    for (zone, absent) in fields {
        if !absent {
            set.insert(zone);
        }
    }
    set
}

/// What identifies a worker without SSIN, all of it (90017-363).
pub(in crate::dimona) const FULL_IDENTIFICATION: ZoneSet = ZoneSet::of(&[
    Zone::FamilyName,
    Zone::GivenName,
    Zone::BirthDate,
    Zone::BirthPlace,
    Zone::BirthCountry,
    Zone::Sex,
    Zone::Street,
    Zone::HouseNumber,
    Zone::Postcode,
    Zone::Municipality,
    Zone::Country,
    Zone::Nationality,
]);
