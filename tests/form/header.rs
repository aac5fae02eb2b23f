//! The header of a form, and what the schema takes and the NSSO does not.

use std::collections::BTreeSet;

use dimona::codec::nsso_xml::decode;
use dimona::declaration::register::Register;
use dimona::time::Moment;

use crate::{check, codes, engine, minimal, set, with, without};
use serde_json::json;

const FORM: &str = "<Form><Identification>DIMONA</Identification><FormCreationDate>2026-08-31</FormCreationDate>\
    <FormCreationHour>09:00:00.000</FormCreationHour><AttestationStatus>0</AttestationStatus><TypeForm>SU</TypeForm>\
    <Reference><ReferenceType>1</ReferenceType><ReferenceOrigin>1</ReferenceOrigin><ReferenceNbr>A</ReferenceNbr>\
    </Reference><DimonaIn><StartingDate>2026-09-02</StartingDate><EmployerId><CompanyID>0999999031</CompanyID>\
    </EmployerId><NaturalPerson><INSS>90021400128</INSS></NaturalPerson><DimonaFeatures><JointCommissionNbr>XXX\
    </JointCommissionNbr><WorkerType>OTH</WorkerType></DimonaFeatures></DimonaIn></Form>";

/// The codes of a form that was received at this moment.
fn told(form: &str, received_at: &str) -> BTreeSet<String> {
    let engine = engine();
    let mut draft = decode(form.as_bytes(), 0).expect("a form");
    draft.context.received_at = Moment::parse(received_at).ok();
    codes(&engine, &engine.check(&draft, &Register::new()))
}

const TODAY: &str = "2026-08-31T10:00:00+02:00";

#[test]
fn each_zone_is_asked_for_and_held_against_its_values() {
    assert_eq!(told(FORM, TODAY), set(""));
    for (element, number, value, wrong) in [
        ("Identification", "00296", "DIMONA", &["DMFA", "dimona", ""][..]),
        ("FormCreationDate", "00218", "2026-08-31", &["2026-02-30", "31/08/2026"]),
        ("FormCreationHour", "00299", "09:00:00.000", &["24:00:00.000", "09:00:00", "09:60:00.000"]),
        ("AttestationStatus", "00110", "0", &["1", "3", "2", "-1"]),
        ("TypeForm", "00297", "SU", &["LA", "su"]),
        ("ReferenceType", "00221", "1", &["2", "0", ""]),
        ("ReferenceOrigin", "00298", "1", &["2", "0"]),
        ("ReferenceNbr", "00222", "A", &["", "123456789012345678901"]),
    ] {
        let whole = format!("<{element}>{value}</{element}>");
        assert!(FORM.contains(&whole), "{element}");
        assert_eq!(told(&FORM.replacen(&whole, "", 1), TODAY), set(&format!("{number}-001")), "{element}");
        for wrong in wrong {
            let form = FORM.replacen(&whole, &format!("<{element}>{wrong}</{element}>"), 1);
            assert_eq!(told(&form, TODAY), set(&format!("{number}-003")), "{element} {wrong:?}");
        }
    }
}

#[test]
fn a_form_is_dated_in_this_year_or_the_last_and_not_in_the_future() {
    for (date, received_at, expected) in [
        ("2026-08-31", TODAY, ""),
        ("2026-09-01", TODAY, "00218-003"),
        ("2025-01-01", TODAY, ""),
        ("2024-12-31", TODAY, "00218-003"),
        ("2026-01-01", "2026-01-01T00:00:00+01:00", ""),
        ("2025-01-01", "2026-01-01T00:00:00+01:00", ""),
        ("2024-12-31", "2026-01-01T00:00:00+01:00", "00218-003"),
        ("2024-12-31", "2025-12-31T23:59:59+01:00", ""),
    ] {
        let form = FORM.replace("2026-08-31", date);
        assert_eq!(told(&form, received_at), set(expected), "{date} {received_at}");
    }
}

#[test]
fn references_are_four_at_most_and_no_two_are_the_same() {
    let reference = |kind: u8, number: &str| {
        format!(
            "<Reference><ReferenceType>{kind}</ReferenceType><ReferenceOrigin>1</ReferenceOrigin>\
             <ReferenceNbr>{number}</ReferenceNbr></Reference>"
        )
    };
    let of = |more: &[(u8, &str)]| {
        let more: String = more.iter().map(|(kind, number)| reference(*kind, number)).collect();
        told(&FORM.replace("<DimonaIn>", &format!("{more}<DimonaIn>")), TODAY)
    };
    assert_eq!(of(&[(6, "B"), (7, "C"), (8, "D")]), set(""));
    assert_eq!(of(&[(6, "B"), (7, "C"), (8, "D"), (8, "E")]), set("90082-006"));
    assert_eq!(of(&[(1, "A")]), set("90082-006"));
    // Whether the number counts is not published.
    assert_eq!(of(&[(1, "B")]), set(""));
}

#[test]
fn what_no_schema_refuses_is_refused_by_its_code() {
    let engine = engine();
    let codes_of = |record| codes(&engine, &check(&engine, &[], &record));
    let (oth, person) = (minimal("in-oth"), minimal("in-oth-person"));
    // A worker and an employer that are there and say nothing.
    assert_eq!(codes_of(with(&without(&oth, "/worker"), "/worker", json!({}))), set("90017-363"));
    assert_eq!(codes_of(with(&without(&oth, "/employer"), "/employer", json!({}))), set("90256-364"));
    let zeros = with(&without(&oth, "/employer"), "/employer", json!({"enterpriseNumber": "0000000000"}));
    assert_eq!(codes_of(zeros), set("00014-003"));
    let impossible = with(&without(&person, "/worker/birthDate"), "/worker/birthDate", json!("1990-99-99"));
    assert_eq!(codes_of(impossible), set("00028-003"));
    for (path, code) in [
        ("/worker/familyName", "00025-003"),
        ("/worker/givenName", "00026-003"),
        ("/worker/placeOfBirth", "00168-003"),
        ("/worker/address/street", "00030-003"),
        ("/worker/address/houseNumber", "00031-003"),
        ("/worker/address/postCode", "00033-003"),
        ("/worker/address/municipality/name", "00034-003"),
    ] {
        for empty in ["", " "] {
            assert_eq!(codes_of(with(&without(&person, path), path, json!(empty))), set(code), "{path}");
        }
    }
    let negative = with(
        &without(&minimal("in-bcw"), "/dimonaIn/constructionControlCards/nextMonthC32ANumber"),
        "/dimonaIn/constructionControlCards/nextMonthC32ANumber",
        json!(-1),
    );
    assert_eq!(codes_of(negative), set("00664-003"));
    let reopening = with(&without(&minimal("out"), "/dimonaOut/endDate"), "/dimonaOut/endDate", json!("9999-12-31"));
    assert_eq!(codes(&engine, &check(&engine, &["in-oth"], &reopening)), set("00911-008"));
    assert_eq!(codes_of(without(&oth, "/dimonaIn")), set("90059-134"));
}
