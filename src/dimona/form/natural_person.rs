//! Block 90017: the worker. Of the identification data only the SSIN is judged so far; the rest counts as given or not.

use super::zone_form::{GLOSSARY, ZoneForm, zone_form};
use crate::dimona::message::Kind;
use crate::dimona::schema::{Zone, ZoneSet};
use crate::rule::{Blocks, Code, RuleMeta, Side};

pub(super) static ZONES: &[ZoneForm] = &[zone_form!(Ssin, "ssin", "the SSIN", &Kind::JUDGED,
    missing: "an occasional worker (EXT) is declared with the SSIN: ask for a BIS number where there is none",
    invalid: "give the eleven digits of the SSIN; the last two are check digits",
)];

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
