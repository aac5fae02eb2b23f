//! Zones that are wrong, missing or not allowed in the blocks of the worker, the user, the place of work, the cards and the small
//! statuses, and in the header.

use dimona::declaration::schema::Zone;

use super::{ALL, Planter, XML, refused};
use crate::sheet::Sheet;
use crate::trade::Trade;
use crate::truth::Expected;
use crate::write::Flaw;

/// A planter of a refused IN with one finding.
macro_rules! wrong {
    ($rule:literal, $code:literal, $trade:ident, $spoil:expr) => {
        refused($rule, ALL, Trade::$trade, $spoil, &[Expected::violated($rule, $code)])
    };
}

/// A planter of a form with a wrong header.
macro_rules! header {
    ($rule:literal, $code:literal, $flaw:expr) => {
        refused($rule, XML, Trade::Employee, |sheet, _| sheet.flaw = Some($flaw), &[Expected::violated($rule, $code)])
    };
}

pub(super) const PLANTERS: &[Planter] = &[
    wrong!("invalid-family-name", "00025-003", Employee, |sheet, _| sheet.text(Zone::FamilyName, " ")),
    wrong!("invalid-given-name", "00026-003", Employee, |sheet, _| sheet
        .text(Zone::GivenName, "XXXXXXXXXXXXXXXXXXXXXXXXX")),
    wrong!("invalid-initial", "00027-003", Employee, |sheet, _| sheet.text(Zone::Initial, "7")),
    wrong!("invalid-birth-date", "00028-003", Employee, |sheet, _| sheet.text(Zone::BirthDate, "1990-02-30")),
    wrong!("invalid-birth-place", "00168-003", Employee, |sheet, _| sheet.text(Zone::BirthPlace, " ")),
    wrong!("invalid-birth-country", "00169-003", Employee, |sheet, _| sheet.text(Zone::BirthCountry, "99999")),
    wrong!("invalid-sex", "00029-003", Employee, |sheet, _| sheet.text(Zone::Sex, "3")),
    wrong!("invalid-nationality", "00119-003", Employee, |sheet, _| sheet.text(Zone::Nationality, "99999")),
    wrong!("invalid-street", "00030-003", Employee, |sheet, _| sheet.text(Zone::Street, " ")),
    wrong!("invalid-house-number", "00031-003", Employee, |sheet, _| sheet.text(Zone::HouseNumber, "12345678901")),
    wrong!("invalid-box-number", "00032-003", Employee, |sheet, _| sheet.text(Zone::BoxNumber, "12ABC")),
    wrong!("invalid-postcode", "00033-003", Employee, |sheet, _| sheet.text(Zone::Postcode, "1234567890")),
    wrong!("invalid-municipality", "00034-003", Employee, |sheet, _| sheet.text(Zone::Municipality, " ")),
    wrong!("invalid-country", "00035-003", Employee, |sheet, _| sheet.text(Zone::Country, "99999")),
    wrong!("invalid-sub-entity", "00652-003", Official, |sheet, _| sheet.text(Zone::SubEntity, "12345678901")),
    wrong!("invalid-user-enterprise-number", "00131-003", Agency, |sheet, _| sheet
        .text(Zone::UserEnterpriseNumber, "0999555505")),
    wrong!("forbidden-user-enterprise-number", "00131-005", Employee, |sheet, _| sheet
        .text(Zone::UserEnterpriseNumber, "0999555504")),
    wrong!("forbidden-user-joint-committee", "00046-005", Employee, |sheet, _| sheet
        .text(Zone::UserJointCommittee, "XXX")),
    wrong!("forbidden-user-name", "00153-005", Employee, |sheet, _| sheet.text(Zone::UserName, "Depot Noord")),
    wrong!("forbidden-address-street", "00517-005", Agency, |sheet, _| sheet.text(Zone::UserStreet, "Kaai")),
    wrong!("invalid-address-street", "00517-003", Student, |sheet, _| {
        at_a_place(sheet);
        sheet.text(Zone::PlaceStreet, " ");
    }),
    wrong!("missing-address-street", "00517-001", Student, |sheet, _| {
        at_a_place(sheet);
        sheet.clear(Zone::PlaceStreet);
    }),
    wrong!("forbidden-address-house-number", "00518-005", Agency, |sheet, _| sheet.text(Zone::UserHouseNumber, "7")),
    wrong!("invalid-address-house-number", "00518-003", Student, |sheet, _| {
        at_a_place(sheet);
        sheet.text(Zone::PlaceHouseNumber, "12345678901");
    }),
    wrong!("missing-address-house-number", "00518-001", Student, |sheet, _| {
        at_a_place(sheet);
        sheet.clear(Zone::PlaceHouseNumber);
    }),
    wrong!("forbidden-address-box-number", "00519-005", Agency, |sheet, _| sheet.text(Zone::UserBoxNumber, "B")),
    wrong!("invalid-address-box-number", "00519-003", Student, |sheet, _| {
        at_a_place(sheet);
        sheet.text(Zone::PlaceBoxNumber, "12ABC");
    }),
    wrong!("forbidden-address-postcode", "00520-005", Agency, |sheet, _| sheet.text(Zone::UserPostcode, "9000")),
    wrong!("invalid-address-postcode", "00520-003", Student, |sheet, _| {
        at_a_place(sheet);
        sheet.text(Zone::PlacePostcode, "1234567890");
    }),
    wrong!("missing-address-postcode", "00520-001", Student, |sheet, _| {
        at_a_place(sheet);
        sheet.clear(Zone::PlacePostcode);
    }),
    wrong!("forbidden-address-municipality", "00522-005", Agency, |sheet, _| sheet
        .text(Zone::UserMunicipality, "Gent")),
    wrong!("invalid-address-municipality", "00522-003", Student, |sheet, _| {
        at_a_place(sheet);
        sheet.text(Zone::PlaceMunicipality, " ");
    }),
    wrong!("missing-address-municipality", "00522-001", Student, |sheet, _| {
        at_a_place(sheet);
        sheet.clear(Zone::PlaceMunicipality);
    }),
    wrong!("forbidden-address-country", "00523-005", Agency, |sheet, _| sheet.text(Zone::UserCountry, "150")),
    wrong!("invalid-address-country", "00523-003", Student, |sheet, _| {
        at_a_place(sheet);
        sheet.text(Zone::PlaceCountry, "99999");
    }),
    wrong!("missing-address-country", "00523-001", Student, |sheet, _| {
        at_a_place(sheet);
        sheet.clear(Zone::PlaceCountry);
    }),
    wrong!("invalid-place-name", "00776-003", Student, |sheet, _| {
        at_a_place(sheet);
        sheet.text(Zone::PlaceName, " ");
    }),
    wrong!("forbidden-place-name", "00776-005", Employee, |sheet, _| sheet.text(Zone::PlaceName, "Depot Noord")),
    wrong!("missing-first-card", "00663-001", Builder, |sheet, _| sheet.clear(Zone::FirstCard)),
    wrong!("invalid-first-card", "00663-003", Builder, |sheet, _| sheet.text(Zone::FirstCard, "1234567890123")),
    wrong!("forbidden-first-card", "00663-005", Employee, |sheet, _| sheet.text(Zone::FirstCard, "260900012345")),
    wrong!("missing-next-card", "00664-001", Builder, |sheet, _| sheet.clear(Zone::NextCard)),
    wrong!("invalid-next-card", "00664-003", Builder, |sheet, _| sheet.text(Zone::NextCard, "1234567890123")),
    wrong!("forbidden-next-card", "00664-005", Employee, |sheet, _| sheet.text(Zone::NextCard, "260900012345")),
    wrong!("same-card-twice", "00664-353", Builder, |sheet, _| sheet.copy(Zone::FirstCard, Zone::NextCard)),
    wrong!("missing-employment-nature", "01231-001", Trainee, |sheet, _| sheet.clear(Zone::EmploymentNature)),
    wrong!("invalid-employment-nature", "01231-003", Trainee, |sheet, _| sheet.text(Zone::EmploymentNature, "F0")),
    wrong!("forbidden-employment-nature", "01231-005", Employee, |sheet, _| sheet
        .text(Zone::EmploymentNature, "WORKER")),
    wrong!("missing-worker-status", "00053-001", Trainee, |sheet, _| sheet.clear(Zone::WorkerStatus)),
    wrong!("invalid-worker-status", "00053-003", Trainee, |sheet, _| sheet.text(Zone::WorkerStatus, "F0")),
    wrong!("forbidden-worker-status", "00053-005", Employee, |sheet, _| sheet.text(Zone::WorkerStatus, "F1")),
    wrong!("risk-activity-against-nature", "00041-521", Trainee, |sheet, _| {
        sheet.text(Zone::EmploymentNature, "WORKER");
        sheet.text(Zone::ActivityWithRisk, "401");
    }),
    wrong!("user-not-identified", "90107-351", Agency, |sheet, _| sheet.clear(Zone::UserEnterpriseNumber)),
    wrong!("user-identified-twice", "90107-352", Agency, |sheet, _| sheet.text(Zone::UserName, "Depot Noord")),
    header!("missing-identification", "00296-001", Flaw::Without(Zone::Identification)),
    header!("missing-attestation-status", "00110-001", Flaw::Without(Zone::AttestationStatus)),
    header!("missing-type-form", "00297-001", Flaw::Without(Zone::TypeForm)),
];

/// Puts a student's place of work, abroad, into a sheet.
fn at_a_place(sheet: &mut Sheet) {
    for (zone, text) in [
        (Zone::PlaceName, "Depot Noord"),
        (Zone::PlaceStreet, "Kaai"),
        (Zone::PlaceHouseNumber, "7"),
        (Zone::PlacePostcode, "59000"),
        (Zone::PlaceMunicipality, "Lille"),
        (Zone::PlaceCountry, "111"),
    ] {
        sheet.text(zone, text);
    }
}
