//! What is written, to the letter. That any declaration reads back as the same is a property of its own.

use dimona::codec::csv::Header;
use dimona::dimona::message::{
    DimonaCancel, DimonaIn, DimonaOut, DimonaUpdate, EmployerNumbers, Letter, Message, MessageContext, PlannedAmount,
};
use dimona::id::{EnterpriseNumber, JointCommittee, NssoNumber, PeriodId, ProvisionalNssoNumber, WorkerType};
use dimona::time::{ClockTime, Moment, parse_date};

use crate::header;

fn number(digits: u64) -> PeriodId {
    PeriodId::new(digits).unwrap()
}

fn shift() -> Message {
    let employer = EmployerNumbers::new(
        NssoNumber::new(123_456_749).ok(),
        ProvisionalNssoNumber::new(5_000_000_120).ok(),
        EnterpriseNumber::new(999_999_031).ok(),
    );
    let start = parse_date("2026-11-27").unwrap();
    let mut shift = DimonaIn::new(employer, "07.06.21-004.69".parse().unwrap(), WorkerType::Flx, start);
    shift.joint_committee = JointCommittee::from_code("322");
    shift.user_joint_committee = JointCommittee::from_code("302");
    (shift.start_hour, shift.end_hour) = (ClockTime::new(21, 0), ClockTime::new(0, 5));
    shift.end_date = parse_date("2026-11-28").ok();
    (shift.planned_hours, shift.planned_days) = (PlannedAmount::new(999), PlannedAmount::new(1));
    Message::In(shift)
}

fn known() -> MessageContext<'static> {
    let mut context = MessageContext::with_reference("a \"quoted\", or; not");
    context.received_at = Moment::parse("2026-07-01T08:12:00.250+02:00").ok();
    context.work_start = Moment::parse("2026-12-01T08:12:00+01:00").ok();
    context.declaration_id = Some(number(660_000_000_011));
    context.period_id = Some(number(660_000_000_112));
    context.answer = Some(Letter::S);
    context
}

#[test]
fn a_row_holds_everything_in_the_order_of_its_header() {
    assert_eq!(
        Header::default().encode(&shift(), &known()).unwrap(),
        "IN,123456749,5000000120,0999999031,07062100469,,,,,,,,,,,,,,,660000000112,2026-11-27,2100,2026-11-28,0005,999,1,\
         322,FLX,,302,2026-07-01T08:12:00.250+02:00,2026-12-01T08:12:00+01:00,660000000011,\
         \"a \"\"quoted\"\", or; not\",S"
    );
    let header = header("endHour;plannedHoursNumber;reference;periodId;action;startHour");
    let mut update = DimonaUpdate::new(number(660_000_000_112));
    update.start_hour = ClockTime::new(0, 0);
    let update = Message::Update(update);
    let context = MessageContext::with_reference("a,b");
    assert_eq!(header.encode(&update, &context).unwrap(), ";;a,b;660000000112;UPDATE;0000");
    // A period id beside the one that is named means nothing.
    let cancel = Message::Cancel(DimonaCancel::new(number(7)));
    let mut context = MessageContext::default();
    context.period_id = Some(number(8));
    assert_eq!(header.encode(&cancel, &context).unwrap(), ";;;7;CANCEL;");
}

#[test]
fn a_row_that_cannot_hold_everything_is_not_written() {
    let out = Message::Out(DimonaOut::new(number(7), parse_date("2026-12-31").unwrap()));
    let nothing = MessageContext::default();
    for (columns, context, reason) in [
        ("action,endDate", nothing.clone(), "the header has no column periodId"),
        ("action,periodId", nothing, "the header has no column endDate"),
        ("action,periodId,endDate", MessageContext::with_reference("x"), "the header has no column reference"),
        (
            "action,periodId,endDate,reference",
            MessageContext::with_reference("Rosa\nPeeters"),
            "reference has a line break in it, which no cell can hold",
        ),
    ] {
        let error = header(columns).encode(&out, &context).unwrap_err();
        assert!(error.is_write());
        assert_eq!(error.to_string(), format!("cannot write: {reason}"));
    }
}
