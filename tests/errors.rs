//! Every error and fault of this crate becomes the one error with `?`, and can be asked what it is.

use dimona::codec::{ReadOptions, Stream, answers::Answers, csv::Header, nsso_xml, rest_json};
use dimona::declaration::message::{EmployerNumbers, Kind, Message, RecordFault};
use dimona::declaration::register::Register;
use dimona::declaration::schema::{PLANNED_HOURS, PlannedAmount, Zone};
use dimona::engine::Engine;
use dimona::facts::{
    CareerEntry, FactBook, FirstWork, Fraction, OverseasDecision, Pension, PensionKind, Proof, TableFormat, WorkKind,
};
use dimona::id::{
    EnterpriseNumber, IdentifierFault, JointCommittee, NssoNumber, PeriodId, ProvisionalNssoNumber, Ssin, WorkerType,
};
use dimona::law::{LegalRef, Timeline, day};
use dimona::policy::Policies;
use dimona::time::{ClockTime, Moment, Period, Quarter, TimeFault, parse_date};
use dimona::{Error, Result};

/// What is done in a function that uses `?` and nothing else.
macro_rules! fails {
    ($($is:ident: $($what:expr),+ $(,)?;)+) => {$($({
        let error: Error = (|| -> Result<()> {
            $what?;
            Ok(())
        })()
        .expect_err(stringify!($what));
        assert!(error.$is(), "{}: {error}", stringify!($what));
        let text = error.to_string();
        let is_plain = !text.is_empty() && !text.contains('\n') && !text.ends_with('.');
        assert!(is_plain && !text.starts_with(char::is_uppercase), "{text}");
    })+)+};
}

/// A stream that fails, and an output that does.
struct Broken;

impl std::io::Read for Broken {
    fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
        Err(std::io::Error::other("the disk is gone"))
    }
}

impl std::io::Write for Broken {
    fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
        Err(std::io::Error::other("the disk is full"))
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Err(std::io::Error::other("the disk is full"))
    }
}

fn worker() -> Ssin {
    "07.06.21-004.69".parse().expect("a right SSIN")
}

fn quarter() -> Quarter {
    Quarter::new(2026, 1).expect("a quarter")
}

#[test]
fn identifiers_and_times() {
    fails! {
        is_identifier: Ssin::new(1), Ssin::parse_digits("1"), Ssin::parse_lenient("1"), "1".parse::<Ssin>(),
            EnterpriseNumber::new(1), "1".parse::<EnterpriseNumber>(), NssoNumber::new(1), "1".parse::<NssoNumber>(),
            ProvisionalNssoNumber::new(1), "1".parse::<ProvisionalNssoNumber>(), PeriodId::new(u64::MAX), "x".parse::<PeriodId>(),
            "ART".parse::<WorkerType>(), WorkerType::parse_lenient("ART"), "200".parse::<JointCommittee>(),
            Err::<(), IdentifierFault>(Ssin::new(1).expect_err("wrong"));
        is_time: parse_date("soon"), Moment::parse("soon"), "soon".parse::<Moment>(), Moment::from_millis(i64::MAX),
            Quarter::parse("soon"), "soon".parse::<Quarter>(), ClockTime::parse_digits("2460"), "25:00".parse::<ClockTime>(),
            Period::closed(day::<2026, 1, 2>(), day::<2026, 1, 1>()), "soon".parse::<FirstWork>(),
            Err::<(), TimeFault>(parse_date("soon").expect_err("wrong"));
    }
}

#[test]
fn a_program_that_returns_an_error_says_the_same_as_one_that_prints_it() {
    let error = Message::new(Kind::Out).with_text(Zone::EndDate, "1/07/2026").expect_err("no date");
    let says =
        "the NSSO does not take this text as end-date; unexpected character '/' at position 2, expected YYYY-MM-DD";
    assert_eq!((error.to_string(), format!("{error:?}")), (says.to_owned(), says.to_owned()));
    // What may be the birth date of a person is not repeated.
    let error = Message::new(Kind::In).with_text(Zone::BirthDate, "1990-02-30").expect_err("no date");
    assert_eq!(format!("{error:?}"), "the NSSO does not take this text as birth-date");
}

#[test]
fn messages_and_records() {
    let out = Message::new(Kind::Out).with_some(PLANNED_HOURS, PlannedAmount::new(8));
    let out = out.received(Default::default());
    let made = Moment::parse("2026-01-01T00:00").expect("a moment");
    let header = Header::read(b"action,periodId", 0).expect("a header");
    fails! {
        is_value: Message::new(Kind::Out).with_text(Zone::EndDate, "soon");
        is_write: rest_json::encode(&out), nsso_xml::encode(&out, made), header.encode(&out);
        is_record: rest_json::decode(b"{", 0), nsso_xml::decode(b"<Form>", 0), header.decode(b"\"", 0), Header::read(b"a,a", 0),
            Err::<(), RecordFault>(RecordFault::new(17, "text is not UTF-8"));
        is_stream: Stream::open(Box::new(std::io::BufReader::new(Broken)), ReadOptions::default());
    }
}

#[test]
fn facts_law_and_what_a_run_is_given() {
    let mut facts = FactBook::new();
    facts.add_overseas_decision(worker(), quarter(), OverseasDecision::Approved).expect("the first");
    let (first, last) = (day::<2026, 1, 2>(), day::<2026, 1, 1>());
    let work = || CareerEntry::new(WorkKind::Ordinary, EmployerNumbers::NONE, None);
    fails! {
        is_fact: "a lot".parse::<Fraction>(), Pension::new(PensionKind::Survivor, first, Some(last)),
            Pension::new(PensionKind::None, first, None), work().and_then(|work| work.with_proof(Proof::Accepted)),
            CareerEntry::new(WorkKind::None, EmployerNumbers::NONE, Some(Fraction::ONE)),
            CareerEntry::none().with_regime(dimona::facts::WorkRegime::FullTime),
            facts.add_overseas_decision(worker(), quarter(), OverseasDecision::Refused);
        is_table: facts.read_table("careers", "careers.csv", TableFormat::Csv, &b"what"[..]), FactBook::known_table("what"),
            Engine::belgium().read_register("register", &b"{"[..]), Answers::read("answers", &b"{"[..]);
        is_law: Timeline::new().patch(first, Some(last), (), LegalRef::seen("an act"));
        is_configuration: Policies::default().set("what", "ever"), Policies::default().set("late-student", "ever");
        is_write: Register::new().write(Broken);
    }
}
