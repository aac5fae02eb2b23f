//! A clean declaration in memory is judged without one allocation.

use std::io::Cursor;

use dimona::codec::nsso_xml::Decoder;
use dimona::codec::rest_json::decode;
use dimona::codec::{ReadOptions, RecordDecoder, Stream};
use dimona::declaration::message::{Draft, EmployerNumbers, Letter, Message, MessageContext};
use dimona::declaration::register::Register;
use dimona::declaration::schema::{
    END_DATE, END_HOUR, PLANNED_HOURS, PlannedAmount, Raw, START_DATE, START_HOUR, Zone,
};
use dimona::engine::Engine;
use dimona::facts::{CareerEntry, FactBook, WorkKind};
use dimona::id::{EnterpriseNumber, PeriodId, Ssin, WorkerType};
use dimona::policy::{FlexiFullTime, FlexiReduction, Policies};
use dimona::time::{ClockTime, Moment, parse_date};

fn student() -> Message {
    let employer = EmployerNumbers::from(EnterpriseNumber::new(999_999_031).expect("a right number"));
    let worker = "07.06.21-004.69".parse::<Ssin>().expect("a right SSIN");
    Message::dimona_in(employer, worker, WorkerType::Stu, parse_date("2026-07-01").expect("a date"))
        .with_some(END_DATE, parse_date("2026-07-31").ok())
        .with_some(PLANNED_HOURS, PlannedAmount::new(76))
}

fn context(moment: &str) -> MessageContext<'static> {
    let mut context = MessageContext::default();
    context.received_at = Moment::parse(moment).ok();
    context.period_id = PeriodId::new(660_000_000_112).ok();
    context
}

/// Allocations of one check, and the letter it gives.
fn check(engine: &Engine, register: &Register, message: &Message, moment: &str) -> (u64, Option<Letter>) {
    let context = context(moment);
    let mut letter = None;
    let counted = allocation_counter::measure(|| {
        let draft: Draft<'_> = message.received(context.clone());
        letter = engine.check(&draft, register).answer.letter();
    });
    (counted.count_total, letter)
}

#[test]
fn an_in_allocates_nothing() {
    let engine = Engine::belgium();
    let clean = check(&engine, &Register::new(), &student(), "2026-06-30T10:00");
    assert_eq!(clean, (0, Some(Letter::A)));
}

#[test]
fn an_in_beside_a_hundred_periods_allocates_nothing() {
    let engine = Engine::belgium();
    let mut register = Register::new();
    let shift = student().with_some(PLANNED_HOURS, PlannedAmount::new(1));
    for day in 1..=100 {
        let date = parse_date("2026-01-01").expect("a date") + chrono::Days::new(day);
        let message = shift.clone().with(START_DATE, date).with(END_DATE, date);
        let mut context = context("2026-01-01T08:00");
        context.period_id = None;
        let verdict = engine.check(&message.received(context), &register);
        register.apply(verdict.effect()).expect("fresh");
    }
    assert_eq!(register.periods().count(), 100);
    assert_eq!(check(&engine, &register, &student(), "2026-06-30T10:00"), (0, Some(Letter::A)));
}

#[test]
fn an_update_and_a_cancel_of_a_known_period_allocate_nothing() {
    let engine = Engine::belgium();
    let mut register = Register::new();
    let opened = student();
    let verdict = engine.check(&opened.received(context("2026-06-30T10:00")), &register);
    register.apply(verdict.effect()).expect("fresh");
    let id = PeriodId::new(660_000_000_112).expect("a number");
    let update = Message::dimona_update(id).with_some(PLANNED_HOURS, PlannedAmount::new(60));
    for message in [update, Message::dimona_cancel(id)] {
        assert_eq!(check(&engine, &register, &message, "2026-07-01T10:00"), (0, Some(Letter::A)));
    }
}

#[test]
fn a_flexi_job_with_a_career_of_several_employers_allocates_nothing() {
    let worker = "90.02.14-001.28".parse::<Ssin>().expect("a right SSIN");
    let mut facts = FactBook::new();
    for quarter in ["2025Q3", "2025Q4", "2026Q1"] {
        for part in ["1/2", "3/10", "1/7"] {
            let work = CareerEntry::new(WorkKind::Ordinary, EmployerNumbers::NONE, part.parse().ok()).expect("work");
            facts.add_career(worker, quarter.parse().expect("a quarter"), work);
        }
    }
    let mut policies = Policies::default();
    policies.flexi_full_time = FlexiFullTime::HundredPercent;
    policies.flexi_reduction = FlexiReduction::ExactlyFourFifths;
    let engine = Engine::builder().facts(facts).policies(policies).build().expect("the rules fit together");
    let employer = EmployerNumbers::from(EnterpriseNumber::new(999_999_031).expect("a right number"));
    let shift = Message::dimona_in(employer, worker, WorkerType::Flx, parse_date("2026-11-27").expect("a date"))
        .with_some(END_DATE, parse_date("2026-11-28").ok())
        .with_some(START_HOUR, ClockTime::new(21, 0))
        .with_some(END_HOUR, ClockTime::new(2, 30));
    let checked = check(&engine, &Register::new(), &shift, "2026-11-27T18:00");
    assert_eq!(checked, (0, Some(Letter::A)));
}

#[test]
fn a_faulty_declaration_does_allocate_so_the_count_counts() {
    let id = PeriodId::new(660_000_000_112).expect("a number");
    let out = Message::dimona_out(id, parse_date("2026-12-31").expect("a date"));
    let (allocations, letter) = check(&Engine::belgium(), &Register::new(), &out, "2026-07-02T10:00");
    assert!(allocations > 0);
    assert_eq!(letter, None);
}

#[test]
fn bodies_and_forms_are_read_into_one_draft_without_allocation_unless_something_is_escaped() {
    let body = r#"{"employer":{"enterpriseNumber":"0999999031"},"worker":{"ssin":"07062100469","familyName":"Zoé"},"dimonaIn":{"startDate":"2026-07-01","plannedHoursNumber":76,"features":{"workerType":"STU","jointCommissionNumber":"XXX"}},"context":{"reference":"SB-001","receivedAt":"2026-06-30T10:00:00+02:00"}}"#;
    let form = "<Form><Identification>DIMONA</Identification><FormCreationDate>2026-06-30</FormCreationDate>\
                <FormCreationHour>10:00:00.000</FormCreationHour><AttestationStatus>0</AttestationStatus>\
                <TypeForm>SU</TypeForm><DimonaIn><StartingDate>2026-07-01</StartingDate><PlannedHoursNbr>76</PlannedHoursNbr>\
                <NaturalPerson><INSS>07062100469</INSS><WorkerName>Zoé</WorkerName></NaturalPerson></DimonaIn></Form>";
    for (decoder, text, escaped) in [
        (RecordDecoder::Json, body, body.replace('é', r"\u00e9")),
        (RecordDecoder::Xml(Decoder::new()), form, form.replace('é', "&#233;")),
    ] {
        let mut draft = Draft::default();
        let mut read = 0;
        let counted = allocation_counter::measure(|| {
            for _ in 0..100 {
                read += u32::from(decoder.decode_into(&mut draft, text.as_bytes(), 0).is_ok());
            }
        });
        assert_eq!((read, counted.count_total), (100, 0), "{text}");
        assert_eq!(draft.raw(Zone::FamilyName), Some(Raw::Text("Zoé")));
        let counted = allocation_counter::measure(|| {
            let draft = decoder.decode(escaped.as_bytes(), 0).expect("a declaration");
            assert_eq!(draft.raw(Zone::FamilyName), Some(Raw::Text("Zoé")));
        });
        assert!(counted.count_total > 0, "{escaped}");
    }
}

#[test]
fn rows_of_csv_are_read_without_allocation_unless_a_quote_is_doubled() {
    let rows = "OUT,660000000112,2026-12-31,SB-001,2026-12-30T10:00\n\"OUT\",660000000112,,\"SB, 2\",\n".repeat(100);
    let file = format!("action,periodId,endDate,reference,receivedAt\n{rows}");
    let mut stream = Stream::open(Box::new(Cursor::new(file)), ReadOptions::default()).expect("a header");
    let decoder = stream.decoder().clone();
    let mut kinds = 0;
    let counted = allocation_counter::measure(|| {
        while let Ok(Some(row)) = stream.next() {
            let draft = row.body.and_then(|body| decoder.decode(body, row.byte));
            kinds += u32::from(draft.is_ok_and(|draft| draft.kind.is_some()));
        }
    });
    assert_eq!((kinds, counted.count_total), (200, 0));
    let doubled = allocation_counter::measure(|| {
        let draft = decoder.decode(b"OUT,660000000112,,\"SB \"\"2\"\"\",", 0).expect("a row");
        assert_eq!(draft.context.reference.as_deref(), Some("SB \"2\""));
    });
    assert!(doubled.count_total > 0);
}

#[test]
fn the_form_of_a_clean_declaration_of_every_block_is_judged_without_an_allocation() {
    let engine = Engine::belgium();
    let worker = r#""worker":{"ssin":"90021400128","familyName":"Lefranc","givenName":"Odin","birthDate":"1990-02-14","gender":"1","nationality":150}"#;
    let features = r#""features":{"workerType":"OTH","jointCommissionNumber":"322","usingEmployer":{"jointCommissionNumber":"124","enterpriseNumber":"0999555504"}}"#;
    let cards =
        r#""constructionControlCards":{"firstMonthC32ANumber":260900012345,"nextMonthC32ANumber":261000054321}"#;
    let record = format!(
        r#"{{"context":{{"receivedAt":"2026-08-31T09:00:00+02:00"}},"employer":{{"enterpriseNumber":"0999999031"}},{worker},"dimonaIn":{{"startDate":"2026-09-01","endDate":"2026-09-04",{features},{cards}}}}}"#
    );
    let draft = decode(record.as_bytes(), 0).expect("a record");
    let mut findings = 0;
    let counted = allocation_counter::measure(|| findings = engine.read(&draft).findings.len());
    assert_eq!((counted.count_total, findings), (0, 0));
}
