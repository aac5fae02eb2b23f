//! What is written, to the letter. That any declaration reads back as the same is a property of its own.

use dimona::codec::csv::Header;
use dimona::declaration::message::{Draft, EmployerNumbers, Kind, Letter, Message, MessageContext};
use dimona::declaration::schema::{
    END_DATE, END_HOUR, JOINT_COMMITTEE, PLANNED_DAYS, PLANNED_HOURS, PlannedAmount, Raw, START_HOUR,
    USER_JOINT_COMMITTEE, Zone,
};
use dimona::id::{EnterpriseNumber, JointCommittee, NssoNumber, PeriodId, ProvisionalNssoNumber, Ssin, WorkerType};
use dimona::time::{ClockTime, Moment, parse_date};

use crate::{header, row};

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
    Message::dimona_in(employer, "07.06.21-004.69".parse::<Ssin>().unwrap(), WorkerType::Flx, start)
        .with_some(JOINT_COMMITTEE, JointCommittee::from_code("322"))
        .with_some(USER_JOINT_COMMITTEE, JointCommittee::from_code("302"))
        .with_some(START_HOUR, ClockTime::new(21, 0))
        .with_some(END_HOUR, ClockTime::new(0, 5))
        .with_some(END_DATE, parse_date("2026-11-28").ok())
        .with_some(PLANNED_HOURS, PlannedAmount::new(999))
        .with_some(PLANNED_DAYS, PlannedAmount::new(1))
}

fn known() -> MessageContext<'static> {
    let mut context = MessageContext::default().with_reference("a \"quoted\", or; not");
    context.received_at = Moment::parse("2026-07-01T08:12:00.250+02:00").ok();
    context.work_start = Moment::parse("2026-12-01T08:12:00+01:00").ok();
    context.declaration_id = Some(number(660_000_000_011));
    context.period_id = Some(number(660_000_000_112));
    context.answer = Some(Letter::S);
    context
}

#[test]
fn a_row_holds_everything_in_the_order_of_its_header() {
    let row = row(&[
        ("action", "IN"),
        ("employerId", "123456749"),
        ("provisionalEmployerId", "5000000120"),
        ("enterpriseNumber", "0999999031"),
        ("ssin", "07062100469"),
        ("periodId", "660000000112"),
        ("startDate", "2026-11-27"),
        ("startHour", "2100"),
        ("endDate", "2026-11-28"),
        ("endHour", "0005"),
        ("plannedHoursNumber", "999"),
        ("plannedDaysNumber", "1"),
        ("jointCommissionNumber", "322"),
        ("workerType", "FLX"),
        ("userJointCommissionNumber", "302"),
        ("receivedAt", "2026-07-01T08:12:00.250+02:00"),
        ("workStart", "2026-12-01T08:12:00+01:00"),
        ("declarationId", "660000000011"),
        ("reference", "\"a \"\"quoted\"\", or; not\""),
        ("answer", "S"),
    ]);
    assert_eq!(Header::default().encode(&shift().received(known())).unwrap(), row);
    let header = header("endHour;plannedHoursNumber;reference;periodId;action;startHour");
    let update = Message::dimona_update(number(660_000_000_112)).with_some(START_HOUR, ClockTime::new(0, 0));
    let context = MessageContext::default().with_reference("a,b");
    assert_eq!(header.encode(&update.received(context)).unwrap(), ";;a,b;660000000112;UPDATE;0000");
    // A period id beside the one that is named means nothing.
    let cancel = Message::dimona_cancel(number(7));
    let mut context = MessageContext::default();
    context.period_id = Some(number(8));
    assert_eq!(header.encode(&cancel.received(context)).unwrap(), ";;;7;CANCEL;");
}

#[test]
fn a_row_that_cannot_hold_everything_is_not_written() {
    let out = Message::dimona_out(number(7), parse_date("2026-12-31").unwrap());
    let nothing = MessageContext::default();
    for (columns, context, reason) in [
        ("action,endDate", nothing.clone(), "the header has no column periodId"),
        ("action,periodId", nothing, "the header has no column endDate"),
        (
            "action,periodId,endDate",
            MessageContext::default().with_reference("x"),
            "the header has no column reference",
        ),
        (
            "action,periodId,endDate,reference",
            MessageContext::default().with_reference("Rosa\nPeeters"),
            "reference has a line break, which a cell cannot hold",
        ),
    ] {
        let error = header(columns).encode(&out.received(context)).unwrap_err();
        assert!(error.is_write());
        assert_eq!(error.to_string(), format!("cannot write: {reason}"));
    }
}

#[test]
fn a_wrong_value_that_no_cell_can_tell_is_not_left_out() {
    for zone in [Zone::StartDate, Zone::WorkerType, Zone::PlannedHours, Zone::PlaceHouseNumber] {
        for raw in [Raw::Text(""), Raw::Nested] {
            let mut draft = Draft::new(Kind::In);
            draft.set(zone, raw);
            let error = Header::default().encode(&draft).unwrap_err().to_string();
            assert!(error.ends_with(" is given without text, which a cell cannot show"), "{error}");
        }
    }
}

#[test]
fn a_user_a_place_of_work_cards_and_a_small_status_have_columns() {
    let message = [
        (Zone::UserName, "Bar, \"De Zwaan\""),
        (Zone::UserEnterpriseNumber, "0888888895"),
        (Zone::UserStreet, "Kaai"),
        (Zone::UserMunicipality, "Gent"),
        (Zone::FirstCard, "100000000001"),
        (Zone::PlaceName, "Depot"),
        (Zone::PlacePostcode, "9000"),
        (Zone::PlaceCountry, "150"),
        (Zone::EmploymentNature, "WORKER"),
        (Zone::ActivityWithRisk, "1"),
        (Zone::WorkerStatus, "F2"),
    ];
    let message =
        message.into_iter().fold(Message::new(Kind::In), |of, (zone, text)| of.with_text(zone, text).unwrap());
    let columns = "action,userName,userEnterpriseNumber,userStreet,userMunicipality,firstMonthC32ANumber,\
                   placeOfWorkName,placeOfWorkPostCode,placeOfWorkCountry,employmentNature,activityWithRisk,workerStatus";
    let row = header(columns).encode(&Draft::from(&message)).unwrap();
    assert_eq!(row, "IN,\"Bar, \"\"De Zwaan\"\"\",0888888895,Kaai,Gent,100000000001,Depot,9000,150,WORKER,1,F2");
}

#[test]
fn a_daily_registration_has_no_row() {
    let error = Header::default().encode(&Draft::new(Kind::DailyRegistration)).unwrap_err();
    assert!(error.is_write());
    assert_eq!(error.to_string(), "cannot write: CSV has no columns for a daily registration");
}
