//! What is written reads back as the same.

use dimona::codec::rest_json::encode;
use dimona::declaration::message::{Draft, EmployerNumbers, Letter, Message, MessageContext};
use dimona::declaration::schema::{
    END_DATE, END_HOUR, ENTERPRISE_NUMBER, JOINT_COMMITTEE, NSSO_NUMBER, PERIOD_ID, PLANNED_DAYS, PLANNED_HOURS,
    PROVISIONAL_NSSO_NUMBER, PlannedAmount, SSIN, START_DATE, START_HOUR, USER_JOINT_COMMITTEE, WORKER_TYPE, Zone,
};
use dimona::id::{EnterpriseNumber, JointCommittee, NssoNumber, PeriodId, ProvisionalNssoNumber, Ssin, WorkerType};
use dimona::time::{ClockTime, Moment, parse_date};

use crate::{frame, read};

fn number(digits: u64) -> PeriodId {
    PeriodId::new(digits).unwrap()
}

/// Declarations of every kind, with everything set and with the least.
fn messages() -> Vec<Message> {
    let employer = EmployerNumbers::new(
        NssoNumber::new(123_456_749).ok(),
        ProvisionalNssoNumber::new(5_000_000_120).ok(),
        EnterpriseNumber::new(999_999_031).ok(),
    );
    let worker = "07.06.21-004.69".parse::<Ssin>().unwrap();
    let date = |text| parse_date(text).unwrap();
    let clock = |text| ClockTime::parse_digits(text).ok();
    let least = Message::dimona_in(EmployerNumbers::NONE, worker, WorkerType::Oth, date("2026-01-01"));
    let most = Message::dimona_in(employer, worker, WorkerType::Flx, date("2026-11-27"))
        .with_some(JOINT_COMMITTEE, JointCommittee::from_code("322"))
        .with_some(USER_JOINT_COMMITTEE, JointCommittee::from_code("302"))
        .with_some(START_HOUR, clock("2100"))
        .with_some(END_HOUR, clock("0005"))
        .with(END_DATE, date("2026-11-28"))
        .with_some(PLANNED_HOURS, PlannedAmount::new(999))
        .with_some(PLANNED_DAYS, PlannedAmount::new(1));
    let out = Message::dimona_out(number(660_000_000_213), date("2026-12-31")).with_employer(&employer);
    let update = Message::dimona_update(number(660_000_000_112))
        .with(START_DATE, date("0001-01-01"))
        .with(END_DATE, date("9999-12-31"))
        .with_some(START_HOUR, clock("0000"))
        .with_some(END_HOUR, clock("2359"))
        .with_some(PLANNED_HOURS, PlannedAmount::new(76))
        .with_some(PLANNED_DAYS, PlannedAmount::new(5))
        .with_employer(&employer);
    vec![
        least,
        most,
        out.with(SSIN, worker),
        Message::dimona_update(number(1)),
        update.with(SSIN, worker),
        Message::dimona_cancel(number(660_000_000_112)),
    ]
}

/// What the zones of a draft are understood to hold; the SSIN as a number, because its own text is masked.
fn understood(draft: &Draft<'_>) -> String {
    let ssin = draft.read(SSIN);
    assert!(ssin.valid && ssin.shape.is_none());
    let has = |zone| (draft.has(zone), draft.is_valid(zone));
    format!(
        "{:?}",
        (
            (draft.kind, draft.actions, &draft.context, &draft.remarks, ssin.value.map(|ssin| ssin.get())),
            (draft.read(NSSO_NUMBER), draft.read(PROVISIONAL_NSSO_NUMBER), draft.read(ENTERPRISE_NUMBER)),
            (draft.read(PERIOD_ID), draft.read(START_DATE), draft.read(START_HOUR)),
            (draft.read(END_DATE), draft.read(END_HOUR), draft.read(PLANNED_HOURS), draft.read(PLANNED_DAYS)),
            (has(Zone::DimonaFeatures), draft.read(JOINT_COMMITTEE), draft.read(WORKER_TYPE)),
            (has(Zone::UsingEmployer), draft.read(USER_JOINT_COMMITTEE)),
        )
    )
}

#[test]
fn what_is_written_reads_back_as_the_same() {
    for message in messages() {
        let mut context = MessageContext::default();
        for step in 0..=6 {
            match step {
                1 => context.received_at = Moment::parse("2026-07-01T08:12:00.250+02:00").ok(),
                2 => context.work_start = Moment::parse("2026-12-01T08:12:00Z").ok(),
                3 => context.declaration_id = Some(number(660_000_000_011)),
                4 => context.period_id = Some(number(7)),
                5 => context.reference = Some("a \"quoted\\\" line\r\n\u{2028}é\u{1}\u{7F}\u{10FFFF}".into()),
                6 => context.answer = Some(Letter::S),
                _ => {}
            }
            let line = encode(&message.received(context.clone())).unwrap();
            assert!(!line.contains(['\n', '\r', '\u{2028}']), "{line}");
            assert_eq!(frame(line.as_bytes()), [(1, 0, Ok(line.clone().into_bytes()))]);
            assert_eq!(understood(&read(&line)), understood(&message.received(context.clone())), "{line}");
        }
    }
}

#[test]
fn what_is_wrong_stays_wrong() {
    for body in [
        r#"{"dimonaUpdate":{"periodId":660000000112,"endHour":8.0}}"#,
        r#"{"dimonaUpdate":{"periodId":660000000112,"endHour":8.5,"plannedHoursNumber":38.0}}"#,
        r#"{"dimonaOut":{"periodId":660000000112,"endDate":""}}"#,
    ] {
        let draft = read(body);
        let written = encode(&draft).unwrap();
        assert_eq!(read(&written), draft, "{written}");
    }
    let several = read(r#"{"dimonaCancel":{"periodId":660000000112},"dimonaOut":{"periodId":660000000112}}"#);
    assert_eq!(encode(&several).unwrap_err().to_string(), "cannot write: the record holds 2 declarations");
}

#[test]
fn the_ssin_is_written_in_clear() {
    let line = encode(&Draft::from(&messages()[0])).unwrap();
    assert_eq!(
        line,
        r#"{"worker":{"ssin":"07062100469"},"dimonaIn":{"startDate":"2026-01-01","features":{"jointCommissionNumber":"XXX","workerType":"OTH"}}}"#
    );
}
