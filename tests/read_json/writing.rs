//! What is written reads back as the same.

use dimona::codec::rest_json::encode;
use dimona::dimona::message::{
    DimonaCancel, DimonaIn, DimonaOut, DimonaUpdate, Draft, EmployerNumbers, Letter, Message, MessageContext,
    PlannedAmount,
};
use dimona::id::{EnterpriseNumber, JointCommittee, NssoNumber, PeriodId, ProvisionalNssoNumber, WorkerType};
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
    let worker = "07.06.21-004.69".parse().unwrap();
    let date = |text| parse_date(text).unwrap();
    let clock = |text| ClockTime::parse_digits(text).ok();
    let least = DimonaIn::new(EmployerNumbers::NONE, worker, WorkerType::Oth, date("2026-01-01"));
    let mut most = DimonaIn::new(employer, worker, WorkerType::Flx, date("2026-11-27"));
    most.joint_committee = JointCommittee::from_code("322");
    most.user_joint_committee = JointCommittee::from_code("302");
    (most.start_hour, most.end_hour) = (clock("2100"), clock("0005"));
    most.end_date = Some(date("2026-11-28"));
    (most.planned_hours, most.planned_days) = (PlannedAmount::new(999), PlannedAmount::new(1));
    let mut out = DimonaOut::new(number(660_000_000_213), date("2026-12-31"));
    (out.employer, out.worker) = (employer, Some(worker));
    let mut update = DimonaUpdate::new(number(660_000_000_112));
    (update.start_date, update.end_date) = (Some(date("0001-01-01")), Some(date("9999-12-31")));
    (update.start_hour, update.end_hour) = (clock("0000"), clock("2359"));
    (update.planned_hours, update.planned_days) = (PlannedAmount::new(76), PlannedAmount::new(5));
    (update.employer, update.worker) = (employer, Some(worker));
    vec![
        Message::In(least),
        Message::In(most),
        Message::Out(out),
        Message::Update(DimonaUpdate::new(number(1))),
        Message::Update(update),
        Message::Cancel(DimonaCancel::new(number(660_000_000_112))),
    ]
}

/// What the zones of a draft are understood to hold; the SSIN as a number, because its own text is masked.
fn understood(draft: &Draft<'_>) -> String {
    let ssin = draft.ssin.read();
    assert!(ssin.valid && ssin.shape.is_none());
    format!(
        "{:?}",
        (
            (draft.kind, draft.actions, &draft.context, &draft.remarks, ssin.value.map(|ssin| ssin.get())),
            (draft.nsso_number.read(), draft.provisional_nsso_number.read(), draft.enterprise_number.read()),
            (draft.period_id.read(), draft.start_date.read(), draft.start_hour.read()),
            (draft.end_date.read(), draft.end_hour.read(), draft.planned_hours.read(), draft.planned_days.read()),
            (draft.features.read(), draft.joint_committee.read(), draft.worker_type.read()),
            (draft.using_employer.read(), draft.user_joint_committee.read()),
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
            let line = encode(&message, &context);
            assert!(!line.contains(['\n', '\r', '\u{2028}']), "{line}");
            assert_eq!(frame(line.as_bytes()), [(1, 0, Ok(line.clone().into_bytes()))]);
            assert_eq!(understood(&read(&line)), understood(&message.received(context.clone())), "{line}");
        }
    }
}

#[test]
fn the_ssin_is_written_in_clear() {
    let line = encode(&messages()[0], &MessageContext::default());
    assert_eq!(
        line,
        r#"{"worker":{"ssin":"07062100469"},"dimonaIn":{"startDate":"2026-01-01","features":{"workerType":"OTH","jointCommissionNumber":"XXX"}}}"#
    );
}
