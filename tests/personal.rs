//! What is personal stands in no log, error or report. Which zones are is told by the schema.

use dimona::codec::answers::Answers;
use dimona::codec::csv::Header;
use dimona::codec::{nsso_xml, rest_json};
use dimona::declaration::message::{Draft, Format, Kind, Message, RecordFault};
use dimona::declaration::register::Register;
use dimona::declaration::schema::{Raw, Zone, path};
use dimona::engine::Engine;
use dimona::facts::{FactBook, TableFormat};
use dimona::report::{JsonReport, ReportOptions, ReportWriter, TextReport};
use dimona::time::Moment;

/// Names, numbers and dates: each zone takes one of them, and none of them takes all.
const SECRETS: [&str; 4] = ["Zonderling", "98765", "2001-02-03", "07062100469"];

fn personal() -> impl Iterator<Item = Zone> {
    Zone::ALL.iter().copied().filter(|zone| zone.is_personal())
}

#[test]
fn what_stands_in_the_worker_is_personal() {
    for zone in Zone::ALL.iter().filter(|zone| !zone.is_block()) {
        let path = path(*zone, Some(Kind::In), Format::Json);
        assert_eq!(zone.is_personal(), path.is_some_and(|path| path.starts_with("worker.")), "{zone}");
    }
}

/// A declaration in which this text stands in every personal zone.
fn draft(kind: Kind, secret: &str) -> Draft<'static> {
    let mut draft = Draft::new(kind);
    personal().for_each(|zone| draft.set(zone, Raw::Text(secret)));
    draft
}

/// Everything that the library says of a record, in its reports and to a programmer.
fn told(record: Result<Draft<'_>, RecordFault>) -> String {
    let engine = Engine::belgium();
    let mut replay = engine.replay(Register::new());
    let mut told = match record {
        Ok(draft) => {
            replay.add(1, 1, &draft);
            format!("{draft:?}")
        }
        Err(fault) => {
            let told = format!("{fault} {fault:?}");
            replay.add_unreadable(1, 1, fault);
            told
        }
    };
    let judged = replay.run().judged;
    let (mut json, mut text) = (Vec::new(), Vec::new());
    let mut for_programs = ReportWriter::new(JsonReport::new(&engine), &engine, &mut json).expect("there is memory");
    let of_text = TextReport::new(&engine, ReportOptions::default());
    let mut for_people = ReportWriter::new(of_text, &engine, &mut text).expect("there is memory");
    for one in &judged {
        told += &format!("{:?}", one.verdict);
        for_programs.judged("one", one).expect("there is memory");
        for_people.judged("one", one).expect("there is memory");
    }
    for_programs.finish().expect("there is memory");
    for_people.finish().expect("there is memory");
    for report in [json, text] {
        told += &String::from_utf8(report).expect("a report is text");
    }
    told
}

#[test]
fn no_report_and_no_debug_text_shows_what_is_personal() {
    let created = Moment::parse("2026-06-30T10:00").expect("a moment");
    let header = Header::default();
    for secret in SECRETS {
        let draft = draft(Kind::In, secret);
        let json = rest_json::encode(&draft).expect("an IN has them");
        let xml = nsso_xml::encode(&draft, created).expect("an IN has them");
        let row = header.encode(&draft).expect("an IN has them");
        for written in [&json, &xml, &row] {
            assert!(written.contains(secret), "{written}");
        }
        // Whole, and cut off within the worker.
        let cut = |body: &str| body[..body.rfind(secret).expect("it stands there") + 1].to_owned();
        let (json_cut, xml_cut) = (cut(&json), cut(&xml));
        let told = [
            told(Ok(draft)),
            told(rest_json::decode(json.as_bytes(), 0)),
            told(rest_json::decode(json_cut.as_bytes(), 0)),
            told(nsso_xml::decode(xml.as_bytes(), 0)),
            told(nsso_xml::decode(xml_cut.as_bytes(), 0)),
            told(header.decode(row.as_bytes(), 0)),
            told(header.decode([&row, ",", secret].concat().as_bytes(), 0)),
        ];
        for told in &told {
            assert!(told.len() > 1000 && !told.contains(secret), "{secret}: {told}");
        }
    }
}

#[test]
fn a_wrong_value_that_may_be_a_person_is_masked_wherever_it_stands() {
    let body = |employer: &str, start: &str, worker_type: &str| {
        format!(
            r#"{{"context":{{"receivedAt":"2026-06-30T10:00"}},"employer":{{"enterpriseNumber":"{employer}"}},
                "dimonaIn":{{"startDate":"{start}","features":{{"workerType":"{worker_type}"}}}}}}"#
        )
    };
    // A spreadsheet dropped the zero; a column is shifted; two numbers in one cell.
    for (employer, start, worker_type, secret) in [
        ("7062100469", "2026-07-01", "OTH", "70621004"),
        ("07062100469 07062100469", "2026-07-01", "OTH", "0706210"),
        ("0999999031", "07062100469", "OTH", "0706210"),
        ("0999999031", "2026-07-01", "Jan Bos", "Bos"),
        ("0999999031", "\\u202eabc", "OTH", "\u{202e}"),
    ] {
        let told = told(rest_json::decode(body(employer, start, worker_type).as_bytes(), 0));
        let report = told.split_once("one, record 1").expect("a report for people").1;
        assert!(!report.contains(secret), "{secret}: {report}");
    }
    // What cannot be one is shown.
    let told = told(rest_json::decode(body("0999999032", "2026-13-01", "ABC").as_bytes(), 0));
    for shown in ["\"0999999032\"", "\"2026-13-01\"", "\"ABC\""] {
        assert!(told.contains(shown), "{shown}: {told}");
    }
}

#[test]
fn the_number_of_a_person_is_not_shown_as_that_of_a_period() {
    let body = |number: &str| {
        format!(r#"{{"context":{{"receivedAt":"2026-06-30T10:00"}},"dimonaCancel":{{"periodId":{number}}}}}"#)
    };
    for (number, is_shown) in [("7062100469", false), ("90021400128", false), ("660000000112", true)] {
        let body = body(number);
        let told = told(rest_json::decode(body.as_bytes(), 0));
        assert_eq!(told.contains(&format!("period {number} does not exist")), is_shown, "{told}");
        assert_eq!(told.contains(&format!("\"periodId\":{number}")), is_shown, "{told}");
    }
}

#[test]
fn no_error_shows_what_is_personal() {
    let created = Moment::parse("2026-06-30T10:00").expect("a moment");
    let mut seen = 0;
    for (zone, secret) in personal().flat_map(|zone| SECRETS.map(|secret| (zone, secret))) {
        match Message::new(Kind::In).with_text(zone, secret) {
            Ok(message) => assert!(!format!("{message:?}").contains(secret), "{zone}: {message:?}"),
            Err(error) => assert!(!format!("{error} {error:?}").contains(secret), "{zone}: {error:?}"),
        }
        let mut draft = Draft::new(Kind::Out);
        draft.set(zone, Raw::Text(secret));
        let narrow = Header::read(b"action,endDate", 0).expect("a header");
        for written in [rest_json::encode(&draft), nsso_xml::encode(&draft, created), narrow.encode(&draft)] {
            let Err(error) = written else { continue };
            assert!(!format!("{error} {error:?}").contains(secret), "{zone}: {error:?}");
            seen += 1;
        }
    }
    assert!(seen > SECRETS.len() * personal().count(), "only {seen} errors were seen");
}

#[test]
fn no_error_repeats_a_name_that_holds_a_number_of_a_person() {
    let line = r#"{"07062100469":"a"}"#;
    let answers = Answers::read("answers.ndjson", line.as_bytes()).map(drop);
    let header = r#"{"register":1,"07062100469":"a"}"#;
    let register = Engine::belgium().read_register("register.ndjson", header.as_bytes()).map(drop);
    let facts =
        FactBook::new().read_table("pensions", "pensions.csv", TableFormat::Csv, &b"ssin,x07062100469"[..]).map(drop);
    let header = Header::read(b"action,x07062100469", 0).map(drop).map_err(|fault| fault.to_string());
    for (said, what) in [
        (answers.map_err(|error| error.to_string()), "answers"),
        (register.map_err(|error| error.to_string()), "register"),
        (facts.map_err(|error| error.to_string()), "facts"),
        (header, "header"),
    ] {
        let said = said.expect_err(what);
        assert!(said.contains("unknown") && !said.contains("07062100469"), "{what}: {said}");
    }
}
