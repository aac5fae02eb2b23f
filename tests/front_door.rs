//! The front door: every form of a declaration is made in code, a register is filled from what a program knows, and a verdict is
//! an object of the output schema.

use dimona::codec::{RecordDecoder, nsso_xml, rest_json};
use dimona::declaration::message::{EmployerNumbers, Format, Letter, Person};
use dimona::declaration::register::{Content, Coverage, Period, Quota, RegisterView};
use dimona::declaration::schema::{END_DATE, zones};
use dimona::id::{EnterpriseNumber, Ssin, WorkerType};
use dimona::report::{JsonReport, ReportWriter, SCHEMA};
use dimona::time::Moment;
use dimona::{Engine, Kind, Message, MessageContext, Register, Zone};

const NOBODY_KNOWN: &[(Zone, &str)] = &[
    (Zone::FamilyName, "Peeters"),
    (Zone::GivenName, "Jana"),
    (Zone::BirthDate, "2007-06-21"),
    (Zone::BirthPlace, "Gent"),
    (Zone::BirthCountry, "150"),
    (Zone::Sex, "2"),
    (Zone::Nationality, "150"),
    (Zone::Street, "Kerkstraat"),
    (Zone::HouseNumber, "1"),
    (Zone::Postcode, "9000"),
    (Zone::Municipality, "Gent"),
    (Zone::Country, "150"),
];
const JANA: &[(Zone, &str)] = &[(Zone::Ssin, "07062100469")];
const FIRM: &[(Zone, &str)] = &[(Zone::EnterpriseNumber, "0999999031")];

fn message(kind: Kind, parts: &[&[(Zone, &str)]]) -> Message {
    let zones = parts.iter().copied().flatten();
    zones.fold(Message::new(kind), |message, (zone, text)| message.with_text(*zone, text).expect("a right text"))
}

fn features(worker_type: &'static str, committee: &'static str) -> [(Zone, &'static str); 2] {
    [(Zone::WorkerType, worker_type), (Zone::JointCommittee, committee)]
}

fn dates(start: &'static str, end: &'static str) -> [(Zone, &'static str); 2] {
    [(Zone::StartDate, start), (Zone::EndDate, end)]
}

fn hours(start: &'static str, end: &'static str) -> [(Zone, &'static str); 2] {
    [(Zone::StartHour, start), (Zone::EndHour, end)]
}

/// Each form of an IN, by name.
fn forms() -> Vec<(&'static str, Message)> {
    let (day, july) = (dates("2026-07-03", "2026-07-03"), dates("2026-07-01", "2026-07-31"));
    let provisional = [(Zone::ProvisionalNssoNumber, "5999999989")];
    let nsso = [(Zone::NssoNumber, "123456749")];
    let user = [(Zone::UserJointCommittee, "302"), (Zone::UserEnterpriseNumber, "0999555504")];
    vec![
        (
            "ordinary work",
            message(Kind::In, &[FIRM, JANA, &features("OTH", "XXX"), &[(Zone::StartDate, "2026-07-01")]]),
        ),
        ("without SSIN", message(Kind::In, &[FIRM, NOBODY_KNOWN, &features("OTH", "XXX"), &july])),
        ("a provisional number", message(Kind::In, &[&provisional, JANA, &features("OTH", "XXX"), &july])),
        ("an NSSO number", message(Kind::In, &[&nsso, JANA, &features("OTH", "XXX"), &july])),
        ("an agency", message(Kind::In, &[FIRM, JANA, &features("OTH", "322"), &user, &day])),
        ("EXT in hours", message(Kind::In, &[FIRM, JANA, &features("EXT", "302"), &day, &hours("1800", "2300")])),
        ("EXT by day", message(Kind::In, &[FIRM, JANA, &features("EXT", "302"), &day, &[(Zone::StartHour, "1000")]])),
        ("FLX by day", message(Kind::In, &[FIRM, JANA, &features("FLX", "XXX"), &day, &hours("1800", "2300")])),
        ("FLX by period", message(Kind::In, &[FIRM, JANA, &features("FLX", "XXX"), &july])),
        ("a student", message(Kind::In, &[FIRM, JANA, &features("STU", "XXX"), &july, &[(Zone::PlannedHours, "76")]])),
    ]
}

#[test]
fn a_person_is_told_in_full_or_not_at_all() {
    let jana = Person {
        family_name: "Peeters",
        given_name: "Jana",
        birth_date: "2007-06-21",
        birth_place: "Gent",
        birth_country: "150",
        sex: "2",
        nationality: "150",
        street: "Kerkstraat",
        house_number: "1",
        postcode: "9000",
        municipality: "Gent",
        country: "150",
    };
    let firm = EnterpriseNumber::new(999_999_031).expect("a number").into();
    let identity = jana.identity().expect("right texts");
    assert_eq!((format!("{jana:?}"), format!("{identity:?}")), ("Person(..)".into(), "Identity(Person)".into()));
    let (start, end) = ("2026-07-01".parse().expect("a day"), "2026-07-31".parse().expect("a day"));
    let made = Message::dimona_in(firm, identity, WorkerType::Oth, start).with(END_DATE, end);
    let (_, zone_by_zone) = forms().into_iter().find(|(name, _)| *name == "without SSIN").expect("the form");
    let written = |message: &Message| rest_json::encode(&message.into()).expect("it can be written");
    assert_eq!(written(&made), written(&zone_by_zone));

    let fault = Person { birth_date: "21/06/2007", ..jana }.identity().expect_err("no such form of a date");
    assert_eq!((fault.is_value(), fault.to_string().contains("2007")), (true, false), "{fault}");
}

#[test]
fn every_form_is_made_in_code_and_has_no_fault_of_form() {
    let engine = Engine::belgium();
    for (name, message) in forms() {
        let context = MessageContext::at("2026-06-30T10:00").expect("a moment");
        let verdict = engine.check(&message.received(context), &Register::new());
        let faults: Vec<_> = verdict.findings.iter().filter(|finding| finding.is_violated()).collect();
        assert!(faults.is_empty(), "{name}:\n{}", engine.explain(&verdict));
        let letter = if name == "without SSIN" { Letter::S } else { Letter::A };
        assert_eq!(verdict.answer.at_least(), letter, "{name}");
    }
}

#[test]
fn what_is_made_in_code_is_what_is_read() {
    let created = Moment::parse("2026-06-30T10:00").expect("a moment");
    for (name, message) in forms() {
        let draft = message.received(MessageContext::at("2026-06-30T10:00").expect("a moment"));
        let text = nsso_xml::encode(&draft, created).expect("every zone has a place in XML");
        let verdict = |draft| Engine::belgium().check(draft, &Register::new()).findings;
        let values = |draft| rest_json::encode(draft).expect("it can be written");
        let mut read = RecordDecoder::xml().decode(text.as_bytes(), 0).expect("a form");
        read.context.received_at = Some(created);
        assert_eq!(verdict(&read), verdict(&draft), "{name}");
        // The writer adds a header, which no message needs and JSON does not have.
        assert_eq!(values(&read), values(&draft), "{name}");
    }
}

#[test]
fn every_zone_that_a_kind_can_have_is_taken_by_a_message() {
    for kind in Kind::ALL {
        for zone in zones(kind, Format::Xml) {
            let texts = ["1", "0", "2026-07-01", "0800", "STU", "XXX", "0999999031", "123456749"];
            let more = [
                "302",
                "07062100469",
                "660000000112",
                "F1",
                "EMPLOYEE",
                "DIMONA",
                "SU",
                "10:00:00.000",
                "5999999989",
                "J",
            ];
            let taken = texts.into_iter().chain(more).any(|text| Message::new(kind).with_text(zone, text).is_ok());
            assert!(taken, "{kind}: {zone}");
        }
    }
}

/// A period of a student of 76 hours, six of them beyond the quota.
fn july() -> Period {
    let worker: Ssin = "07062100469".parse().expect("an SSIN");
    let employer = EnterpriseNumber::new(999_999_031).expect("a number").into();
    let mut content = Content::new(Some(worker), employer, "2026-07-01".parse().expect("a day"));
    content.worker_type = Some(WorkerType::Stu);
    content.end_date = "2026-07-31".parse().ok();
    content.planned_hours = Some(76);
    Period::new("660000000112".parse().ok(), content)
}

const JULY: &str = concat!(
    r#"{"register":1,"asOf":"2026-08-01T00:00:00+02:00","covers":"all"}"#,
    "\n",
    r#"{"period":{"periodId":660000000112,"ssin":"07062100469","employer":{"enterpriseNumber":"0999999031"},"#,
    r#""workerType":"STU","startDate":"2026-07-01","endDate":"2026-07-31","plannedHours":76,"exceedingHours":6,"late":false}}"#,
    "\n",
);

fn written(register: &Register) -> String {
    let mut text = Vec::new();
    register.write(&mut text).expect("memory takes it");
    String::from_utf8(text).expect("text")
}

#[test]
fn a_register_that_is_filled_in_code_is_the_one_that_is_read() {
    let engine = Engine::belgium();
    let moment = Moment::parse("2026-08-01T00:00").expect("a moment");
    let mut made = Register::new().covering(Coverage::Everybody).as_of_moment(moment);
    engine.load_period(&mut made, july(), 6).expect("nothing stands against it");
    let read = engine.read_register("july", JULY.as_bytes()).expect("a register");
    assert_eq!(written(&made), written(&read));
    // Beyond the quota nothing was left: what this period did not book, others had booked, or freed since.
    let ledger = made.ledger(july().content.worker.expect("a worker"), Quota::StudentHours, 2026);
    assert_eq!((ledger.used, ledger.doubtful), (650, 580));
}

#[test]
fn a_late_or_cancelled_period_books_nothing_and_a_booking_that_is_told_stays() {
    let engine = Engine::belgium();
    let used = |period: Period, exceeding| {
        let worker = period.content.worker.expect("a worker");
        let mut register = Register::new();
        engine.load_period(&mut register, period, exceeding).expect("nothing stands against it");
        register.ledger(worker, Quota::StudentHours, 2026).used
    };
    let (mut late, mut cancelled) = (july(), july());
    late.late = Some(true);
    cancelled.cancelled = true;
    assert_eq!((used(late, 0), used(cancelled, 0), used(july(), 0)), (0, 0, 76));

    let mut register = Register::new();
    engine.load_period(&mut register, july(), 6).expect("nothing stands against it");
    let booked = *register.periods().next().expect("a period");
    assert_eq!(used(booked, 0), 70);
}

#[test]
fn what_stands_against_a_period_is_said_and_the_register_stays() {
    let engine = Engine::belgium();
    let mut register = Register::new();
    engine.load_period(&mut register, july(), 6).expect("nothing stands against it");
    let before = written(&register);
    let with = |change: &dyn Fn(&mut Period)| {
        let mut period = Period::new("660000000213".parse().ok(), july().content);
        change(&mut period);
        period
    };
    let of_period = [
        (july(), 0, "periodId: is the number of a period that is held already"),
        (with(&|of| of.content.end_date = "2026-06-30".parse().ok()), 0, "endDate: is before startDate"),
        (with(&|of| of.content.employer = EmployerNumbers::NONE), 0, "employer: has no number"),
        (with(&|of| of.content.planned_hours = Some(1000)), 0, "plannedHours: is above 999"),
        (with(&|_| ()), 1000, "exceedingHours: is above 999"),
    ];
    for (period, exceeding, said) in of_period {
        let fault = engine.load_period(&mut register, period, exceeding).expect_err(said);
        assert_eq!((fault.to_string().as_str(), fault.is_period()), (said, true));
        assert_eq!(written(&register), before, "{said}");
    }

    // Periods without a number are never the same, and each books.
    let ledger = |register: &Register| register.ledger(july().content.worker.expect("one"), Quota::StudentHours, 2026);
    for certain in [146, 222] {
        engine.load_period(&mut register, Period::new(None, july().content), 0).expect("nothing stands against it");
        assert_eq!(ledger(&register).used - ledger(&register).doubtful, certain);
    }
}

#[test]
fn a_verdict_is_stale_once_a_period_of_its_worker_was_put_in() {
    let engine = Engine::belgium();
    let mut register = Register::new();
    let (_, message) = forms().into_iter().find(|(name, _)| *name == "a student").expect("the form");
    let context = MessageContext::at("2026-06-30T10:00").expect("a moment");
    let verdict = engine.check(&message.received(context), &register);
    engine.load_period(&mut register, july(), 6).expect("nothing stands against it");
    assert!(register.apply(verdict.effect()).expect_err("it was given before").is_stale_verdict());
}

#[test]
fn a_verdict_serialises_as_the_report_writes_it() {
    let engine = Engine::belgium();
    let schema: serde_json::Value = serde_json::from_str(SCHEMA).expect("the schema is JSON");
    let schema = jsonschema::validator_for(&schema).expect("a schema");
    let mut number = 0;
    for (name, message) in forms() {
        for moment in ["2026-06-30T10:00", "2026-08-30T10:00"] {
            number += 1;
            let draft = message.received(MessageContext::at(moment).expect("a moment").with_reference(name));
            let mut replay = engine.replay(Register::new());
            replay.add(1, number, &draft);
            let mut report = Vec::new();
            let mut writer =
                ReportWriter::new(JsonReport::new(&engine), &engine, &mut report).expect("memory takes it");
            for judged in &replay.run().judged {
                writer.judged("forms", judged).expect("memory takes it");
            }
            writer.finish().expect("memory takes it");

            let verdict = engine.check(&draft, &Register::new());
            let told = engine.explain(&verdict).in_record("forms", number).with_reference(name);
            let line = serde_json::to_string(&told).expect("an object");
            assert_eq!(String::from_utf8(report).expect("text").lines().nth(1), Some(line.as_str()));
            for object in [told, engine.explain(&verdict)] {
                let object = serde_json::to_value(object).expect("an object");
                assert!(schema.is_valid(&object), "{name}: {object}");
            }
        }
    }
}

#[test]
fn what_the_first_page_shows_is_what_its_program_says() {
    let student = [
        (Zone::EnterpriseNumber, "0999999031"),
        (Zone::Ssin, "07062100469"),
        (Zone::WorkerType, "STU"),
        (Zone::JointCommittee, "XXX"),
        (Zone::StartDate, "2026-07-01"),
        (Zone::EndDate, "2026-07-31"),
        (Zone::PlannedHours, "651"),
    ];
    let student = message(Kind::In, &[&student]);
    let draft = student.received(MessageContext::at("2026-06-30T10:00").expect("a moment"));
    let engine = Engine::belgium();
    let said = engine.explain(&engine.check(&draft, &Register::new())).to_string();
    let page = include_str!("../src/lib.rs");
    let shown = page.split("//! ```text\n").nth(1).and_then(|rest| rest.split("//! ```\n").next()).expect("a text");
    let shown: String = shown
        .lines()
        .map(|line| format!("{}\n", line.trim_start_matches("//!").strip_prefix(' ').unwrap_or("")))
        .collect();
    assert_eq!(shown.trim_end(), said.trim_end());
}
