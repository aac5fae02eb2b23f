//! What is read of one record.

use std::borrow::Cow;

use dimona::codec::rest_json::decode;
use dimona::declaration::message::{Format, Kind, Letter};
use dimona::declaration::schema::{PLANNED_HOURS, PROVISIONAL_NSSO_NUMBER, Raw, SSIN, Shape, Zone};
use dimona::time::Moment;

use crate::{STUDENT, read, reason};

#[test]
fn every_zone_is_read_as_it_was_written() {
    let draft = read(STUDENT);
    assert_eq!((draft.format, draft.kind, draft.actions), (Format::Json, Some(Kind::In), 1));
    assert_eq!(draft.context.received_at, Moment::parse("2026-07-01T08:12:00+02:00").ok());
    assert_eq!(draft.context.work_start, Moment::parse("2026-07-01T09:00:00+02:00").ok());
    assert_eq!(draft.context.declaration_id.unwrap().get(), 660_000_000_011);
    assert_eq!(draft.context.period_id.unwrap().get(), 660_000_000_112);
    assert!(matches!(draft.context.reference, Some(Cow::Borrowed("SB-001"))));
    assert_eq!(draft.context.answer, Some(Letter::A));
    for (zone, raw) in [
        (Zone::EnterpriseNumber, Raw::Text("0999999031")),
        (Zone::Ssin, Raw::Text("07062100469")),
        (Zone::StartDate, Raw::Text("2026-07-01")),
        (Zone::EndDate, Raw::Text("2026-07-31")),
        (Zone::PlannedHours, Raw::Whole(76)),
        (Zone::DimonaFeatures, Raw::Block),
        (Zone::WorkerType, Raw::Text("STU")),
        (Zone::JointCommittee, Raw::Text("XXX")),
        (Zone::StudentPlaceOfWork, Raw::Block),
        (Zone::PlaceName, Raw::Text("Depot Noord")),
        (Zone::PlaceStreet, Raw::Text("Kaaistraat")),
        (Zone::PlaceHouseNumber, Raw::Text("12")),
        (Zone::PlaceBoxNumber, Raw::Text("B")),
        (Zone::PlacePostcode, Raw::Text("9000")),
        (Zone::PlaceMunicipalityCode, Raw::Whole(44021)),
        (Zone::PlaceMunicipality, Raw::Text("Gent")),
        (Zone::PlaceCountry, Raw::Whole(150)),
    ] {
        assert_eq!(draft.raw(zone), Some(raw), "{zone}");
    }
    // The context's period id is the NSSO's answer, and the address is that of the place of work.
    assert!(!draft.has(Zone::PeriodId) && !draft.has(Zone::Street) && !draft.has(Zone::Municipality));
    assert_eq!(draft.remarks, []);
}

#[test]
fn a_worker_without_ssin_is_read_in_full() {
    let draft = read(
        r#"{"worker":{"familyName":"Vermeiren","givenName":"Ilse","initial":"K","birthDate":"1990-02-14","placeOfBirth":"Lille",
        "countryOfBirth":111,"gender":"2","nationality":111,"address":{"street":"Rue Haute","houseNumber":"7","boxNumber":"b",
        "postCode":"59000","municipality":{"name":"Lille"},"country":111}},"dimonaIn":{"features":{"subEntityNumber":7,
        "usingEmployer":{"jointCommissionNumber":"124","enterpriseNumber":"0888888895","name":"Bouw","address":{"street":"Kaai","city":1}}},
        "constructionControlCards":{"firstMonthC32ANumber":1,"nextMonthC32ANumber":2},
        "smallStatutesInformation":{"employmentNature":"WORKER","activityWithRisk":1,"workerStatus":"F1"},
        "startHour":800,"plannedDaysNumber":8.0}}"#,
    );
    for (zone, raw) in [
        (Zone::FamilyName, Raw::Text("Vermeiren")),
        (Zone::GivenName, Raw::Text("Ilse")),
        (Zone::Initial, Raw::Text("K")),
        (Zone::BirthDate, Raw::Text("1990-02-14")),
        (Zone::BirthPlace, Raw::Text("Lille")),
        (Zone::BirthCountry, Raw::Whole(111)),
        (Zone::Nationality, Raw::Whole(111)),
        (Zone::Country, Raw::Whole(111)),
        (Zone::Sex, Raw::Text("2")),
        (Zone::Street, Raw::Text("Rue Haute")),
        (Zone::HouseNumber, Raw::Text("7")),
        (Zone::BoxNumber, Raw::Text("b")),
        (Zone::Postcode, Raw::Text("59000")),
        (Zone::Municipality, Raw::Text("Lille")),
        (Zone::SubEntity, Raw::Whole(7)),
        (Zone::UserJointCommittee, Raw::Text("124")),
        (Zone::UserEnterpriseNumber, Raw::Text("0888888895")),
        (Zone::UserName, Raw::Text("Bouw")),
        (Zone::UserStreet, Raw::Text("Kaai")),
        (Zone::UsingEmployer, Raw::Block),
        (Zone::ConstructionControlCards, Raw::Block),
        (Zone::FirstCard, Raw::Whole(1)),
        (Zone::NextCard, Raw::Whole(2)),
        (Zone::SmallStatutesInformation, Raw::Block),
        (Zone::EmploymentNature, Raw::Text("WORKER")),
        (Zone::ActivityWithRisk, Raw::Whole(1)),
        (Zone::WorkerStatus, Raw::Text("F1")),
        (Zone::StartHour, Raw::Whole(800)),
        (Zone::PlannedDays, Raw::Decimal(8.0)),
    ] {
        assert_eq!(draft.raw(zone), Some(raw), "{zone}");
    }
    assert!(!draft.has(Zone::EnterpriseNumber), "the user's number is not the employer's");
    assert_eq!(draft.remarks.len(), 1);
    assert_eq!(draft.remarks[0].path, "dimonaIn.features.usingEmployer.address.city");
}

#[test]
fn values_of_another_json_type_are_kept_as_they_are() {
    let hours = |value: &str| {
        let body = format!("{{\"dimonaIn\":{{\"plannedHoursNumber\":{value}}}}}");
        let draft = read(&body);
        let reading = draft.read(PLANNED_HOURS);
        (reading.value.map(|hours| hours.get()), reading.shape, reading.valid)
    };
    assert_eq!(hours("76"), (Some(76), None, true));
    assert_eq!(hours("\"76\""), (Some(76), Some(Shape::NumberAsText), true));
    assert_eq!(hours("8.0"), (Some(8), Some(Shape::DecimalWhole), true));
    assert_eq!(hours("8.5"), (None, None, false));
    assert_eq!(hours("-1"), (None, None, false));
    assert_eq!(hours("1e30"), (None, None, false));
    assert_eq!(hours("18446744073709551615"), (None, None, false));
    assert_eq!(hours("true"), (None, None, false));
    assert_eq!(hours("{\"a\":[1]}"), (None, None, false));
    assert_eq!(hours("[]"), (None, None, false));
    assert_eq!(hours("null"), (None, None, true));
    assert_eq!(read(r#"{"dimonaIn":{"endDate":{"y":1}}}"#).raw(Zone::EndDate), Some(Raw::Nested));
    assert_eq!(read(r#"{"dimonaIn":{"endDate":null}}"#).raw(Zone::EndDate), None);
    let escaped = read(r#"{"dimonaIn":{"endDate":"2026\u002d07-31"}}"#);
    assert_eq!(escaped.raw(Zone::EndDate), Some(Raw::Text("2026-07-31")));
    let ssin = read(r#"{"worker":{"ssin":7062100469}}"#).read(SSIN);
    assert_eq!((ssin.value.map(|ssin| ssin.get()), ssin.shape), (Some(7_062_100_469), Some(Shape::TextAsNumber)));
}

#[test]
fn a_period_id_in_an_in_and_features_elsewhere_are_read_because_the_nsso_has_codes_for_them() {
    let draft = read(r#"{"dimonaIn":{"periodId":660000000112}}"#);
    assert_eq!((draft.raw(Zone::PeriodId), draft.remarks.len()), (Some(Raw::Whole(660_000_000_112)), 0));
    for kind in ["dimonaOut", "dimonaUpdate", "dimonaCancel"] {
        let body =
            format!("{{\"{kind}\":{{\"features\":{{\"workerType\":\"STU\",\"jointCommissionNumber\":\"XXX\"}}}}}}");
        let draft = read(&body);
        assert_eq!(draft.raw(Zone::DimonaFeatures), Some(Raw::Block));
        assert_eq!(draft.raw(Zone::WorkerType), Some(Raw::Text("STU")));
        assert_eq!((draft.raw(Zone::JointCommittee), draft.remarks.len()), (Some(Raw::Text("XXX")), 0));
    }
}

#[test]
fn an_out_may_repeat_worker_and_employer_beside_or_inside_the_action() {
    for body in [
        r#"{"employer":{"employerId":123456749},"worker":{"ssin":"07062100469"},"dimonaOut":{"periodId":1}}"#,
        r#"{"dimonaOut":{"periodId":1,"ssin":"07062100469","employer":{"employerId":123456749}}}"#,
    ] {
        let draft = read(body);
        assert_eq!(draft.raw(Zone::NssoNumber), Some(Raw::Whole(123_456_749)));
        assert_eq!(draft.raw(Zone::Ssin), Some(Raw::Text("07062100469")));
        assert_eq!(draft.remarks, []);
    }
}

#[test]
fn a_provisional_number_may_stand_where_an_nsso_number_does() {
    for body in [
        r#"{"employer":{"employerId":5000000120},"dimonaIn":{}}"#,
        r#"{"employer":{"provisionalEmployerId":5000000120},"dimonaIn":{}}"#,
        r#"{"dimonaOut":{"employer":{"employerId":5000000120}}}"#,
    ] {
        let draft = read(body);
        assert_eq!(draft.raw(Zone::ProvisionalNssoNumber), Some(Raw::Whole(5_000_000_120)), "{body}");
        assert_eq!(draft.value(PROVISIONAL_NSSO_NUMBER).map(|number| number.get()), Some(5_000_000_120));
        assert!(!draft.has(Zone::NssoNumber) && draft.is_valid(Zone::NssoNumber), "{body}");
        assert!(draft.has(Zone::EmployerId) && draft.remarks.is_empty());
    }
    // What is neither stays a wrong NSSO number; and the other member holds nothing else.
    let wrong = read(r#"{"employer":{"employerId":5000000121},"dimonaIn":{}}"#);
    assert!(wrong.has(Zone::NssoNumber) && !wrong.is_valid(Zone::NssoNumber));
    assert!(!wrong.has(Zone::ProvisionalNssoNumber));
    let turned = read(r#"{"employer":{"provisionalEmployerId":123456749},"dimonaIn":{}}"#);
    assert!(!turned.has(Zone::NssoNumber) && !turned.is_valid(Zone::ProvisionalNssoNumber));
}

#[test]
fn an_ssin_of_zero_says_that_there_is_none() {
    for ssin in ["0", "\"0\""] {
        let body = format!("{{\"worker\":{{\"ssin\":{ssin}}},\"dimonaIn\":{{}}}}");
        let draft = read(&body);
        assert!(!draft.has(Zone::Ssin) && draft.is_valid(Zone::Ssin) && draft.read(SSIN).value.is_none(), "{ssin}");
    }
    let draft = read(r#"{"worker":{"ssin":"00"},"dimonaIn":{}}"#);
    assert!(draft.has(Zone::Ssin) && !draft.is_valid(Zone::Ssin));
}

#[test]
fn the_first_of_several_actions_fills_the_draft() {
    let draft = read(
        r#"{"dimonaOut":{"periodId":660000000213,"endDate":"2026-12-31"},"dimonaIn":{"startDate":"2026-01-01"},"dimonaCancel":null}"#,
    );
    assert_eq!((draft.kind, draft.actions), (Some(Kind::Out), 2));
    assert!(!draft.has(Zone::StartDate));
    for body in ["{}", r#"{"employer":{}}"#, r#"{"dimonaIn":null}"#] {
        assert_eq!((read(body).kind, read(body).actions), (None, 0), "{body}");
    }
    assert_eq!(read(r#"{"dimonaIn":{}}"#).kind, Some(Kind::In));
    let draft = read(r#"{"dimonaIn":[5]}"#);
    assert_eq!((draft.kind, draft.actions, &*draft.remarks[0].path), (Some(Kind::In), 1, "dimonaIn[0]"));
}

#[test]
fn a_fault_tells_the_byte_in_the_file_and_never_a_value() {
    let faults = [
        ("", "record ends too early at byte 0"),
        ("  5", "record is not a JSON object at byte 2"),
        ("null", "record is not a JSON object at byte 0"),
        ("[{}]", "record is not a JSON object at byte 0"),
        ("\"secret\"", "record is not a JSON object at byte 0"),
        ("{} x", "text behind the end of the record at byte 3"),
        ("{\"a\":\"secret\",\n\"b\":secret}", "broken JSON: expected value at byte 19"),
        ("{\"a\":1 \"b\":2}", "broken JSON: expected `,` or `}` at byte 7"),
        (
            "{\"worker\":{\"ssin\":\"se\tcret\"}}",
            "broken JSON: control character (\\u0000-\\u001F) found while parsing a string at byte 21",
        ),
        ("{\"worker\":{\"ssin\":\"\\x\"}}", "broken JSON: invalid escape at byte 20"),
        ("{\"worker\":{\"ssin\":1e999}}", "a number is larger than programs can read at byte 22"),
        ("{\"worker\":{\"ssin\":\"secre", "record ends too early at byte 24"),
        ("{secret:1}", "broken JSON: key must be a string at byte 1"),
    ];
    for (body, fault) in faults {
        assert_eq!(reason(body.as_bytes()), fault, "{body}");
        let shifted = decode(body.as_bytes(), 5000).unwrap_err();
        assert_eq!(shifted.byte(), decode(body.as_bytes(), 0).unwrap_err().byte() + 5000);
    }
    assert_eq!(reason(b"{\"a\":\"\xFF\"}"), "text is not UTF-8 at byte 6");
    assert_eq!(decode("\u{FEFF}{} x".as_bytes(), 10).unwrap_err().byte(), 16);
}
