//! What the reader notices beside the zones.

use dimona::declaration::message::{Draft, RemarkKind};
use dimona::declaration::schema::{
    END_DATE, JOINT_COMMITTEE, Raw, SSIN, START_DATE, USER_JOINT_COMMITTEE, WORKER_TYPE, Zone,
};

use crate::{read, remarks};

#[test]
fn an_unknown_property_is_named_by_its_path() {
    let unknown = |body: &str| -> Vec<String> {
        remarks(body)
            .into_iter()
            .map(|(kind, path)| {
                assert_eq!(kind, RemarkKind::UnknownProperty, "{path}");
                path
            })
            .collect()
    };
    assert_eq!(
        unknown(
            r#"{"a":1,"worker":{"b":{"c":[1]},"address":{"zip":1,"municipality":{"d":null}}},"employer":{"e":"x"},
            "context":{"f":1},"dimonaIn":{"startdate":"x","worker":{},"ssin":"1","features":{"g":1,"usingEmployer":{"h":{}}},
            "studentPlaceOfWork":{"i":1},"constructionControlCards":{"j":2},"smallStatutesInformation":{"k":3}}}"#
        ),
        [
            "a",
            "worker.b",
            "worker.address.zip",
            "worker.address.municipality.d",
            "employer.e",
            "context.f",
            "dimonaIn.startdate",
            "dimonaIn.worker",
            "dimonaIn.ssin",
            "dimonaIn.features.g",
            "dimonaIn.features.usingEmployer.h",
            "dimonaIn.studentPlaceOfWork.i",
            "dimonaIn.constructionControlCards.j",
            "dimonaIn.smallStatutesInformation.k",
        ]
    );
    // Properties of another kind of declaration, but for those that have a code of their own there.
    assert_eq!(
        unknown(
            r#"{"dimonaOut":{"startDate":"x","startHour":"0800","endHour":"0900","plannedHoursNumber":1,"endDate":"2026-01-01"}}"#
        ),
        ["dimonaOut.plannedHoursNumber"]
    );
    assert_eq!(
        unknown(r#"{"dimonaCancel":{"startDate":"x","endDate":"y","plannedDaysNumber":1}}"#),
        ["dimonaCancel.endDate", "dimonaCancel.plannedDaysNumber"]
    );
    assert_eq!(unknown(r#"{"dimonaUpdate":{"studentPlaceOfWork":{}}}"#), ["dimonaUpdate.studentPlaceOfWork"]);
    // Something else where an object belongs.
    assert_eq!(
        unknown(
            r#"{"employer":"0999999031","worker":[{"ssin":"1"}],"dimonaIn":{"features":[],"studentPlaceOfWork":5}}"#
        ),
        ["employer", "worker[0]", "dimonaIn.features", "dimonaIn.studentPlaceOfWork"]
    );
}

#[test]
fn remarks_are_bounded_in_number_and_length() {
    let many: Vec<String> = (0..1000).map(|n| format!("\"p{n}\":0")).collect();
    assert_eq!(remarks(&format!("{{{}}}", many.join(","))).len(), 32);
    let long = format!("{{\"\\u001b[31m{}\":0}}", "é".repeat(5000));
    assert_eq!(remarks(&long)[0].1, format!("\u{FFFD}[31m{}…", "é".repeat(59)));
}

#[test]
fn of_a_property_that_stands_twice_and_differs_nothing_is_understood() {
    let draft = read(
        r#"{"worker":{"ssin":"1","familyName":"A","address":{"street":"S"}},"dimonaIn":{"startDate":"a","features":{"workerType":"STU",
        "usingEmployer":{"jointCommissionNumber":"124"}},"startDate":"b","features":{"jointCommissionNumber":"XXX"},"endDate":"e","endDate":"e"},
        "worker":{"ssin":"2"}}"#,
    );
    // What one of them tells and the other does not is there, and nobody knows which.
    let told_once = [Zone::FamilyName, Zone::Street, Zone::WorkerType, Zone::UserJointCommittee, Zone::JointCommittee];
    for zone in [Zone::Ssin, Zone::StartDate].into_iter().chain(told_once) {
        assert!(draft.has(zone) && draft.is_valid(zone), "{zone}");
    }
    assert_eq!((draft.value(SSIN), draft.value(START_DATE), draft.value(WORKER_TYPE)), (None, None, None));
    assert_eq!((draft.value(JOINT_COMMITTEE), draft.value(USER_JOINT_COMMITTEE)), (None, None));
    assert_eq!(draft.raw(Zone::EndDate), Some(Raw::Text("e")));
    let mut paths: Vec<_> = draft.remarks.iter().map(|remark| (remark.kind, &*remark.path)).collect();
    paths.sort_unstable();
    let differs = RemarkKind::Contradiction;
    let expected = [
        (RemarkKind::DuplicateProperty, "dimonaIn.endDate"),
        (differs, "dimonaIn.features.jointCommissionNumber"),
        (differs, "dimonaIn.features.usingEmployer.jointCommissionNumber"),
        (differs, "dimonaIn.features.workerType"),
        (differs, "dimonaIn.startDate"),
        (differs, "worker.address.street"),
        (differs, "worker.familyName"),
        (differs, "worker.ssin"),
    ];
    assert_eq!(paths, expected);
    let draft = read(r#"{"dimonaIn":{"startDate":"a","endDate":"b"},"dimonaIn":{"endDate":"c"}}"#);
    assert_eq!((draft.actions, draft.value(START_DATE), draft.value(END_DATE)), (1, None, None));
    // What stands beside the message is not known then.
    let draft = read(r#"{"context":{"answer":"A","reference":"r"},"context":{"answer":"B"}}"#);
    assert_eq!((draft.context.answer, draft.context.reference), (None, None));
    assert_eq!(draft.remarks.iter().filter(|remark| remark.kind == RemarkKind::UnreadableContext).count(), 2);
}

#[test]
fn many_of_one_name_are_disputed_without_being_compared() {
    let one = r#""startDate":"2026-09-01","#;
    let body = format!(r#"{{"dimonaIn":{{{}"endDate":"2026-09-30"}}}}"#, one.repeat(20_000));
    let draft = read(&body);
    assert!(draft.has(Zone::StartDate) && draft.value(START_DATE).is_none());
    assert_eq!(draft.value(END_DATE), chrono::NaiveDate::from_ymd_opt(2026, 9, 30));
}

#[test]
fn two_places_that_differ_are_a_contradiction() {
    let differ = |body: &str| remarks(body).iter().filter(|(kind, _)| *kind == RemarkKind::Contradiction).count();
    for (one, other, count) in [
        (r#""90021400128""#, r#""07062100469""#, 1),
        (r#""90021400128""#, r#""90021400128""#, 0),
        (r#""90021400128""#, "90021400128", 0),
        (r#""90021400128""#, r#""0""#, 0),
        (r#""90021400128""#, "null", 0),
    ] {
        for (beside, within) in [(one, other), (other, one)] {
            let body = format!(r#"{{"worker":{{"ssin":{beside}}},"dimonaOut":{{"ssin":{within}}}}}"#);
            assert_eq!(differ(&body), count, "{body}");
            assert!(read(&body).has(Zone::Ssin), "{body}");
            // Among many other remarks it is still there.
            let many: String = (0..100).map(|n| format!("\"p{n}\":0,")).collect();
            assert_eq!(differ(&body.replacen('{', &format!("{{{many}"), 1)), count, "{body}");
        }
    }
    for (beside, within) in [("123456749", "5000000120"), ("5000000120", "123456749")] {
        let body =
            format!(r#"{{"employer":{{"employerId":{beside}}},"dimonaOut":{{"employer":{{"employerId":{within}}}}}}}"#);
        let draft = read(&body);
        assert!(draft.has(Zone::NssoNumber) && draft.has(Zone::ProvisionalNssoNumber), "{body}");
    }
}

#[test]
fn a_number_of_a_person_in_a_name_is_not_repeated() {
    let paths = |body: &str| remarks(body).into_iter().map(|(_, path)| path).collect::<Vec<_>>();
    assert_eq!(
        paths(r#"{"worker":{"93051822361":"x","93.05.18-223.61":1}}"#),
        ["worker.***********", "worker.**.**.**-***.**"]
    );
    assert_eq!(paths(r#"{"worker":{"name2026":"x"}}"#), ["worker.name2026"]);
}

#[test]
fn a_number_in_a_zone_of_text_is_checked_like_the_text() {
    for (body, zone, valid) in [
        (r#"{"worker":{"address":{"boxNumber":1234}},"dimonaIn":{}}"#, Zone::BoxNumber, true),
        (r#"{"worker":{"address":{"boxNumber":12345}},"dimonaIn":{}}"#, Zone::BoxNumber, false),
        (r#"{"worker":{"address":{"boxNumber":1.25}},"dimonaIn":{}}"#, Zone::BoxNumber, true),
        (r#"{"worker":{"birthDate":20070621},"dimonaIn":{}}"#, Zone::BirthDate, false),
        (r#"{"worker":{"address":{"municipality":{"code":44021},"country":150}},"dimonaIn":{}}"#, Zone::Country, true),
    ] {
        let draft = read(body);
        assert!(draft.has(zone), "{body}");
        assert_eq!(draft.is_valid(zone), valid, "{body}");
    }
}

#[test]
fn nothing_in_one_place_leaves_what_another_place_tells() {
    for body in [
        r#"{"employer":{"employerId":5000000120,"provisionalEmployerId":null}}"#,
        r#"{"employer":{"provisionalEmployerId":null,"employerId":5000000120}}"#,
    ] {
        let draft = read(body);
        assert!(draft.is_valid(Zone::ProvisionalNssoNumber) && draft.has(Zone::ProvisionalNssoNumber), "{body}");
    }
    for body in [
        r#"{"worker":{"ssin":"93051822362"},"dimonaOut":{"ssin":null}}"#,
        r#"{"dimonaOut":{"ssin":null},"worker":{"ssin":"93051822362"}}"#,
    ] {
        let draft = read(body);
        assert_eq!(draft.raw(Zone::Ssin), Some(Raw::Text("93051822362")), "{body}");
        assert_eq!(draft.remarks, [], "{body}");
    }
}

#[test]
fn a_context_that_cannot_be_understood_is_absent_and_named() {
    let body = r#"{"context":{"receivedAt":"2026-02-30T08:00:00+01:00","workStart":1,"declarationId":"x","periodId":-1,"reference":[],"answer":"Z"}}"#;
    let draft = read(body);
    assert_eq!(draft.context, Draft::default().context);
    assert!(!draft.is_valid(Zone::ReceivedAt) && !draft.is_valid(Zone::Answer));
    let unreadable = RemarkKind::UnreadableContext;
    assert_eq!(
        remarks(body),
        ["receivedAt", "workStart", "declarationId", "periodId", "reference", "answer"]
            .map(|name| (unreadable, format!("context.{name}")))
    );
    assert_eq!(remarks(r#"{"context":"A"}"#), [(unreadable, "context".to_owned())]);
    let draft =
        read(r#"{"context":{"declarationId":"660000000011","periodId":"660000000112","reference":17,"answer":null}}"#);
    assert_eq!(draft.context.declaration_id.map(|id| id.get()), Some(660_000_000_011));
    assert_eq!(draft.context.period_id.map(|id| id.get()), Some(660_000_000_112));
    assert_eq!(draft.context.reference.as_deref(), Some("17"));
    assert_eq!(draft.remarks, []);
}
