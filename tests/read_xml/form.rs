//! What one form says.

use dimona::codec::nsso_xml::Decoder;
use dimona::dimona::message::{Field, Format, Kind, Raw};

use crate::{CANCEL, IN, read};

#[test]
fn an_in_fills_its_zones_and_keeps_what_stands_there() {
    let draft = read(IN);
    assert_eq!((draft.format, draft.kind, draft.actions), (Format::Xml, Some(Kind::In), 1));
    assert_eq!(draft.context.reference.as_deref(), Some("SB-001"));
    assert_eq!(draft.start_date, Field::text("2026-07-01"));
    assert_eq!(draft.end_date, Field::text("2026-07-31"));
    assert_eq!(draft.planned_hours, Field::text("76"));
    assert_eq!(draft.enterprise_number, Field::text("0999999031"));
    assert_eq!(draft.ssin, Field::text("07062100469"));
    assert_eq!(draft.joint_committee, Field::text("XXX"));
    assert_eq!(draft.worker_type, Field::text("STU"));
    assert!(!draft.features.is_absent() && !draft.student_place_of_work.is_absent());
    assert!(draft.start_hour.is_absent() && draft.remarks.is_empty());
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
        &draft.family_name,
        &draft.given_name,
        &draft.initial,
        &draft.birth_date,
        &draft.birth_place,
        &draft.birth_country,
        &draft.sex,
        &draft.street,
        &draft.house_number,
        &draft.box_number,
        &draft.postcode,
        &draft.municipality,
        &draft.country,
        &draft.nationality,
    ];
    for (zone, name) in zones.into_iter().zip(names) {
        assert_eq!(*zone, Field::text(name));
    }
    assert!(draft.remarks.is_empty(), "{:?}", draft.remarks);
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
    assert_eq!(draft.period_id, Field::text("660000000112"));
    assert_eq!((draft.start_hour, draft.end_hour), (Field::text("0800"), Field::text("1700")));
    assert_eq!((draft.ssin, draft.planned_days), (Field::text("0"), Field::text("3")));
    assert_eq!(draft.provisional_nsso_number, Field::text("5000000120"));
    assert!(draft.remarks.is_empty(), "{:?}", draft.remarks);
}

#[test]
fn the_user_of_an_agency_worker_has_a_joint_committee_of_its_own() {
    let draft = read(
        "<Form><DimonaIn><DimonaFeatures><JointCommissionNbr>322</JointCommissionNbr><WorkerType>OTH</WorkerType>\
         <SubEntityNbr>7</SubEntityNbr><UsingEmployer><JointCommissionNbr>302</JointCommissionNbr>\
         <UsingEmployerName>Bar</UsingEmployerName><Address><Street>S</Street><HouseNbr>1</HouseNbr><ZIPCode>9000</ZIPCode>\
         <City>Gent</City><Country>150</Country></Address></UsingEmployer></DimonaFeatures></DimonaIn></Form>",
    );
    assert_eq!((draft.joint_committee, draft.user_joint_committee), (Field::text("322"), Field::text("302")));
    assert_eq!(draft.sub_entity, Field::text("7"));
    assert!(!draft.using_employer.is_absent());
    assert!(draft.street.is_absent() && draft.remarks.is_empty(), "{:?}", draft.remarks);
}

#[test]
fn nothing_is_trimmed_and_an_empty_element_is_there() {
    let draft = read("<Form><DimonaOut><DimonaPeriodId> 005 </DimonaPeriodId><EndingDate/></DimonaOut></Form>");
    assert_eq!(draft.period_id, Field::text(" 005 "));
    assert_eq!(draft.end_date, Field::text(""));
    assert!(!draft.period_id.read().valid && !draft.end_date.read().valid);
    let signed = read("<Form><DimonaCancel><DimonaPeriodId>+660000000112</DimonaPeriodId></DimonaCancel></Form>");
    assert!(!signed.period_id.read().valid);
}

#[test]
fn elements_where_a_value_belongs_are_no_value() {
    let draft = read("<Form><DimonaCancel><DimonaPeriodId>66<b/>0000000112</DimonaPeriodId></DimonaCancel></Form>");
    assert_eq!(draft.period_id, Field::Raw(Raw::Nested));
}

#[test]
fn of_several_actions_the_first_counts() {
    let form =
        CANCEL.replace("</Form>", "<DimonaOut><EndingDate>2026-12-31</EndingDate></DimonaOut><DimonaCancel/></Form>");
    let draft = read(&form);
    assert_eq!((draft.kind, draft.actions), (Some(Kind::Cancel), 3));
    assert!(draft.end_date.is_absent() && draft.remarks.is_empty());
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
