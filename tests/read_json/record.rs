//! What is read of one record.

use std::borrow::Cow;

use dimona::codec::rest_json::decode;
use dimona::dimona::message::{Field, Format, Kind, Letter, PlainText, Raw, Shape};
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
    assert_eq!(draft.enterprise_number, Field::text("0999999031"));
    assert_eq!(draft.ssin, Field::text("07062100469"));
    assert_eq!(draft.start_date, Field::text("2026-07-01"));
    assert_eq!(draft.end_date, Field::text("2026-07-31"));
    assert_eq!(draft.planned_hours, Field::Raw(Raw::Whole(76)));
    assert_eq!(draft.features, Field::Known(PlainText));
    assert_eq!(draft.worker_type, Field::text("STU"));
    assert_eq!(draft.joint_committee, Field::text("XXX"));
    assert_eq!(draft.student_place_of_work, Field::Known(PlainText));
    // The context's period id is the NSSO's answer, and the address is that of the place of work.
    assert!(draft.period_id.is_absent() && draft.street.is_absent() && draft.municipality.is_absent());
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
    let number = || Field::Raw(Raw::Whole(111));
    assert_eq!(draft.family_name, Field::text("Vermeiren"));
    assert_eq!(draft.given_name, Field::text("Ilse"));
    assert_eq!(draft.initial, Field::text("K"));
    assert_eq!(draft.birth_date, Field::text("1990-02-14"));
    assert_eq!(draft.birth_place, Field::text("Lille"));
    assert_eq!((draft.birth_country, draft.nationality, draft.country), (number(), number(), number()));
    assert_eq!(draft.sex, Field::text("2"));
    assert_eq!(draft.street, Field::text("Rue Haute"));
    assert_eq!(draft.house_number, Field::text("7"));
    assert_eq!(draft.box_number, Field::text("b"));
    assert_eq!(draft.postcode, Field::text("59000"));
    assert_eq!(draft.municipality, Field::text("Lille"));
    assert_eq!(draft.sub_entity, Field::Raw(Raw::Whole(7)));
    assert_eq!(draft.user_joint_committee, Field::text("124"));
    assert!(draft.enterprise_number.is_absent(), "the user's number is not the employer's");
    for block in [draft.using_employer, draft.construction_control_cards, draft.small_statutes_information] {
        assert_eq!(block, Field::Known(PlainText));
    }
    assert_eq!(draft.start_hour, Field::Raw(Raw::Whole(800)));
    assert_eq!(draft.planned_days, Field::Raw(Raw::Decimal(8.0)));
    assert_eq!(draft.remarks.len(), 1);
    assert_eq!(draft.remarks[0].path, "dimonaIn.features.usingEmployer.address.city");
}

#[test]
fn values_of_another_json_type_are_kept_as_they_are() {
    let hours = |value: &str| {
        let body = format!("{{\"dimonaIn\":{{\"plannedHoursNumber\":{value}}}}}");
        let draft = read(&body);
        let reading = draft.planned_hours.read();
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
    assert_eq!(read(r#"{"dimonaIn":{"endDate":{"y":1}}}"#).end_date, Field::Raw(Raw::Nested));
    assert_eq!(read(r#"{"dimonaIn":{"endDate":null}}"#).end_date, Field::Absent);
    assert!(matches!(
        read(r#"{"dimonaIn":{"endDate":"2026\u002d07-31"}}"#).end_date,
        Field::Raw(Raw::Text(Cow::Owned(text))) if text == "2026-07-31"
    ));
    let ssin = read(r#"{"worker":{"ssin":7062100469}}"#).ssin.read();
    assert_eq!((ssin.value.map(|ssin| ssin.get()), ssin.shape), (Some(7_062_100_469), Some(Shape::TextAsNumber)));
}

#[test]
fn a_period_id_in_an_in_and_features_elsewhere_are_read_because_the_nsso_has_codes_for_them() {
    let draft = read(r#"{"dimonaIn":{"periodId":660000000112}}"#);
    assert_eq!((draft.period_id, draft.remarks.len()), (Field::Raw(Raw::Whole(660_000_000_112)), 0));
    for kind in ["dimonaOut", "dimonaUpdate", "dimonaCancel"] {
        let body =
            format!("{{\"{kind}\":{{\"features\":{{\"workerType\":\"STU\",\"jointCommissionNumber\":\"XXX\"}}}}}}");
        let draft = read(&body);
        assert_eq!((draft.features, draft.worker_type), (Field::Known(PlainText), Field::text("STU")));
        assert_eq!((draft.joint_committee, draft.remarks.len()), (Field::text("XXX"), 0));
    }
}

#[test]
fn an_out_may_repeat_worker_and_employer_beside_or_inside_the_action() {
    for body in [
        r#"{"employer":{"employerId":123456749},"worker":{"ssin":"07062100469"},"dimonaOut":{"periodId":1}}"#,
        r#"{"dimonaOut":{"periodId":1,"ssin":"07062100469","employer":{"employerId":123456749}}}"#,
    ] {
        let draft = read(body);
        assert_eq!(draft.nsso_number, Field::Raw(Raw::Whole(123_456_749)));
        assert_eq!(draft.ssin, Field::text("07062100469"));
        assert_eq!(draft.remarks, []);
    }
}

#[test]
fn the_first_of_several_actions_fills_the_draft() {
    let draft = read(
        r#"{"dimonaOut":{"periodId":660000000213,"endDate":"2026-12-31"},"dimonaIn":{"startDate":"2026-01-01"},"dimonaCancel":null}"#,
    );
    assert_eq!((draft.kind, draft.actions), (Some(Kind::Out), 2));
    assert!(draft.start_date.is_absent());
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
        ("{\"worker\":{\"ssin\":1e999}}", "broken JSON: number out of range at byte 22"),
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
