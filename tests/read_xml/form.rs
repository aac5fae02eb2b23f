//! What one form says.

use dimona::codec::nsso_xml::Decoder;
use dimona::declaration::message::{Draft, Format, Kind, RemarkKind};
use dimona::declaration::schema::{END_DATE, PERIOD_ID, Raw, Zone};

use crate::{CANCEL, IN, read, remarks_of};

/// The text that stands in a zone.
fn text<'d>(draft: &'d Draft<'_>, zone: Zone) -> &'d str {
    match draft.raw(zone) {
        Some(Raw::Text(text)) => text,
        other => panic!("{zone} holds {other:?}"),
    }
}

#[test]
fn an_in_fills_its_zones_and_keeps_what_stands_there() {
    let draft = read(IN);
    assert_eq!((draft.format, draft.kind, draft.actions), (Format::Xml, Some(Kind::In), 1));
    assert_eq!(draft.context.reference.as_deref(), Some("SB-001"));
    for (zone, expected) in [
        (Zone::Identification, "DIMONA"),
        (Zone::FormCreationDate, "2026-06-30"),
        (Zone::FormCreationHour, "10:00:00.000"),
        (Zone::AttestationStatus, "0"),
        (Zone::TypeForm, "SU"),
        (Zone::StartDate, "2026-07-01"),
        (Zone::EndDate, "2026-07-31"),
        (Zone::PlannedHours, "76"),
        (Zone::EnterpriseNumber, "0999999031"),
        (Zone::Ssin, "07062100469"),
        (Zone::JointCommittee, "XXX"),
        (Zone::WorkerType, "STU"),
        (Zone::PlaceName, "Depot Noord"),
    ] {
        assert_eq!(text(&draft, zone), expected, "{zone}");
    }
    assert!(draft.has(Zone::DimonaFeatures) && draft.has(Zone::StudentPlaceOfWork));
    assert!(!draft.has(Zone::StartHour) && remarks_of(&draft).is_empty());
    assert!(draft.context.received_at.is_none());
}

#[test]
fn a_worker_without_number_is_read_element_by_element() {
    let names = [
        "WorkerName",
        "WorkerFirstName",
        "WorkerInitial",
        "WorkerBirthdate",
        "WorkerBirthplace",
        "WorkerBirthplaceCountry",
        "WorkerSex",
        "WorkerStreet",
        "WorkerHouseNbr",
        "WorkerPostBox",
        "WorkerZIPCode",
        "WorkerCity",
        "WorkerCountry",
        "Nationality",
    ];
    let elements: String = names.iter().map(|name| format!("<{name}>{name}</{name}>")).collect();
    let form = format!("<Form><DimonaIn><NaturalPerson>{elements}</NaturalPerson></DimonaIn></Form>");
    let draft = read(&form);
    let zones = [
        Zone::FamilyName,
        Zone::GivenName,
        Zone::Initial,
        Zone::BirthDate,
        Zone::BirthPlace,
        Zone::BirthCountry,
        Zone::Sex,
        Zone::Street,
        Zone::HouseNumber,
        Zone::BoxNumber,
        Zone::Postcode,
        Zone::Municipality,
        Zone::Country,
        Zone::Nationality,
    ];
    for (zone, name) in zones.into_iter().zip(names) {
        assert_eq!(text(&draft, zone), name, "{zone}");
    }
    assert!(remarks_of(&draft).is_empty(), "{:?}", draft.remarks);
}

#[test]
fn an_update_of_an_agency_names_period_hours_and_numbers() {
    let draft = read(
        "<Form><DimonaUpdate><DimonaPeriodId>660000000112</DimonaPeriodId><StartingDate>2026-09-01</StartingDate>\
         <StartingHour>0800</StartingHour><EndingDate>2026-09-02</EndingDate><EndingHour>1700</EndingHour>\
         <INSS>0</INSS><PlannedDaysNbr>3</PlannedDaysNbr><EmployerId><ProvisionalNSSONbr>5000000120</ProvisionalNSSONbr>\
         </EmployerId></DimonaUpdate></Form>",
    );
    assert_eq!(draft.kind, Some(Kind::Update));
    assert_eq!(text(&draft, Zone::PeriodId), "660000000112");
    assert_eq!((text(&draft, Zone::StartDate), text(&draft, Zone::EndDate)), ("2026-09-01", "2026-09-02"));
    assert_eq!((text(&draft, Zone::StartHour), text(&draft, Zone::EndHour)), ("0800", "1700"));
    assert_eq!(text(&draft, Zone::PlannedDays), "3");
    assert_eq!(text(&draft, Zone::ProvisionalNssoNumber), "5000000120");
    // An SSIN of 0 says that there is none.
    assert!(!draft.has(Zone::Ssin) && draft.is_valid(Zone::Ssin));
    assert!(remarks_of(&draft).is_empty(), "{:?}", draft.remarks);
}

#[test]
fn the_user_of_an_agency_worker_has_a_joint_committee_of_its_own() {
    let draft = read(
        "<Form><DimonaIn><DimonaFeatures><JointCommissionNbr>322</JointCommissionNbr><WorkerType>OTH</WorkerType>\
         <SubEntityNbr>7</SubEntityNbr><UsingEmployer><JointCommissionNbr>302</JointCommissionNbr>\
         <UsingEmployerName>Bar</UsingEmployerName><Address><Street>S</Street><HouseNbr>1</HouseNbr><ZIPCode>9000</ZIPCode>\
         <City>Gent</City><Country>150</Country></Address></UsingEmployer></DimonaFeatures></DimonaIn></Form>",
    );
    for (zone, expected) in [
        (Zone::JointCommittee, "322"),
        (Zone::SubEntity, "7"),
        (Zone::UserJointCommittee, "302"),
        (Zone::UserName, "Bar"),
        (Zone::UserStreet, "S"),
        (Zone::UserHouseNumber, "1"),
        (Zone::UserPostcode, "9000"),
        (Zone::UserMunicipality, "Gent"),
        (Zone::UserCountry, "150"),
    ] {
        assert_eq!(text(&draft, zone), expected, "{zone}");
    }
    assert!(draft.has(Zone::UsingEmployer));
    assert!(!draft.has(Zone::Street) && remarks_of(&draft).is_empty(), "{:?}", draft.remarks);
}

#[test]
fn nothing_is_trimmed_and_an_empty_element_is_there() {
    let draft = read("<Form><DimonaOut><DimonaPeriodId> 005 </DimonaPeriodId><EndingDate/></DimonaOut></Form>");
    assert_eq!(text(&draft, Zone::PeriodId), " 005 ");
    assert_eq!(text(&draft, Zone::EndDate), "");
    // White space round a number does not count, and neither do zeros before it.
    assert_eq!((draft.value(PERIOD_ID).map(|id| id.get()), draft.is_valid(Zone::PeriodId)), (Some(5), true));
    assert!(!draft.read(END_DATE).valid);
}

#[test]
fn blanks_and_a_plus_round_a_number_are_kept_and_do_not_count() {
    // The schema collapses white space round numbers, and takes a plus before them.
    for written in ["+660000000112", " 660000000112\n", "\t+000660000000112 "] {
        let form = format!("<Form><DimonaCancel><DimonaPeriodId>{written}</DimonaPeriodId></DimonaCancel></Form>");
        let draft = read(&form);
        assert_eq!(text(&draft, Zone::PeriodId), written);
        let reading = draft.read(PERIOD_ID);
        assert_eq!((reading.value.map(|id| id.get()), reading.valid), (Some(660_000_000_112), true), "{written}");
    }
    for written in ["660000 000112", "-660000000112", "+ 660000000112", "++660000000112", "660000000112\u{A0}", "+"] {
        let form = format!("<Form><DimonaCancel><DimonaPeriodId>{written}</DimonaPeriodId></DimonaCancel></Form>");
        assert!(!read(&form).read(PERIOD_ID).valid, "{written}");
    }
}

#[test]
fn a_daily_registration_is_read_zone_by_zone() {
    let draft = read(
        "<Form><DailyRegistrationDeclaration><AttestationStatus>3</AttestationStatus>\
         <DailyRegistrationId>100000000001</DailyRegistrationId><DimonaPeriodId>660000000112</DimonaPeriodId>\
         <StartingDate>2026-09-01</StartingDate><StartingHour>0800</StartingHour><EndingDate>2026-09-01</EndingDate>\
         <EndingHour>1700</EndingHour></DailyRegistrationDeclaration></Form>",
    );
    assert_eq!((draft.kind, draft.actions), (Some(Kind::DailyRegistration), 1));
    for (zone, expected) in [
        (Zone::DailyStatus, "3"),
        (Zone::DailyRegistrationId, "100000000001"),
        (Zone::PeriodId, "660000000112"),
        (Zone::StartDate, "2026-09-01"),
        (Zone::StartHour, "0800"),
        (Zone::EndDate, "2026-09-01"),
        (Zone::EndHour, "1700"),
    ] {
        assert_eq!(text(&draft, zone), expected, "{zone}");
        assert!(draft.is_valid(zone), "{zone}");
    }
    // The state of the form is another zone.
    assert!(!draft.has(Zone::AttestationStatus) && remarks_of(&draft).is_empty(), "{:?}", draft.remarks);
    let wrong = read(
        "<Form><DailyRegistrationDeclaration><AttestationStatus>2</AttestationStatus><INSS>0</INSS>\
         </DailyRegistrationDeclaration></Form>",
    );
    assert!(!wrong.is_valid(Zone::DailyStatus));
    assert_eq!(remarks_of(&wrong), [(RemarkKind::UnknownProperty, "DailyRegistrationDeclaration/INSS".to_owned())]);
}

#[test]
fn a_text_is_taken_as_long_as_the_schema_says_and_as_it_stands() {
    for (name, valid) in [
        ("x".repeat(48), true),
        ("é".repeat(48), true),
        ("x".repeat(49), false),
        (format!("{} ", "x".repeat(48)), false),
    ] {
        let form = IN.replace("<INSS>07062100469</INSS>", &format!("<WorkerName>{name}</WorkerName>"));
        let draft = read(&form);
        assert_eq!((text(&draft, Zone::FamilyName), draft.is_valid(Zone::FamilyName)), (&*name, valid));
    }
    // The schema takes an empty street, and the NSSO takes no text that says nothing.
    let empty = IN.replace("<INSS>07062100469</INSS>", "<WorkerName/><WorkerStreet/>");
    let draft = read(&empty);
    for zone in [Zone::FamilyName, Zone::Street] {
        assert!(draft.has(zone) && !draft.is_valid(zone), "{zone}");
    }
}

#[test]
fn elements_where_a_value_belongs_are_no_value() {
    let draft = read("<Form><DimonaCancel><DimonaPeriodId>66<b/>0000000112</DimonaPeriodId></DimonaCancel></Form>");
    assert_eq!(draft.raw(Zone::PeriodId), Some(Raw::Nested));
    assert!(!draft.is_valid(Zone::PeriodId));
}

#[test]
fn of_several_actions_the_first_counts() {
    let form =
        CANCEL.replace("</Form>", "<DimonaOut><EndingDate>2026-12-31</EndingDate></DimonaOut><DimonaCancel/></Form>");
    let draft = read(&form);
    assert_eq!((draft.kind, draft.actions), (Some(Kind::Cancel), 3));
    assert!(!draft.has(Zone::EndDate) && remarks_of(&draft).is_empty());
}

#[test]
fn only_a_reference_of_this_form_is_the_reference() {
    let reference = |kind: &str, number: &str| {
        format!(
            "<Reference><ReferenceType>{kind}</ReferenceType><ReferenceOrigin>1</ReferenceOrigin><ReferenceNbr>{number}</ReferenceNbr></Reference>"
        )
    };
    for (references, expected) in [
        (reference("6", "A"), None),
        (reference("1", "A"), Some("A")),
        (reference("8", "A") + &reference("1", "B") + &reference("7", "C"), Some("B")),
        (reference("1", "A") + &reference("1", "B"), Some("A")),
        (reference("1", "A") + "<Reference><ReferenceType>1</ReferenceType></Reference>", Some("A")),
    ] {
        let form = format!("<Form>{references}</Form>");
        assert_eq!(read(&form).context.reference.as_deref(), expected, "{form}");
    }
}

#[test]
fn the_moment_of_creation_is_that_of_reception_only_when_asked() {
    let decoder = Decoder::new().received_is_created(true);
    let draft = decoder.decode(IN.as_bytes(), 0).unwrap();
    assert_eq!(draft.context.received_at.unwrap().to_string(), "2026-06-30T10:00:00+02:00");
    for hour in ["24:00:00.000", "10:00", "10:00:00", "10:00:00.000Z", "", "10:61:00.000"] {
        let form = IN.replace("10:00:00.000", hour);
        let draft = decoder.decode(form.as_bytes(), 0).unwrap();
        assert!(draft.context.received_at.is_none(), "{hour}");
        assert_eq!(draft.remarks[0].path, "FormCreationDate");
        assert!(read(&form).remarks.is_empty(), "{hour}: the header is not judged");
    }
}
