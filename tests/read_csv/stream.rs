//! A file tells its format by what stands in it.

use std::io::{self, BufReader, Cursor, Read};

use dimona::codec::{ReadOptions, RecordDecoder, Stream};
use dimona::declaration::message::{Format, Kind};

use crate::STUDENT;

fn open(file: impl Into<Vec<u8>>) -> io::Result<Stream> {
    Stream::open(Box::new(Cursor::new(file.into())), ReadOptions::default())
}

/// The format, and for each record the kind of its declaration or what is wrong.
fn told(file: impl Into<Vec<u8>>) -> (Format, Vec<String>) {
    let mut stream = open(file).unwrap();
    let decoder = stream.decoder().clone();
    let mut told = Vec::new();
    loop {
        match stream.next() {
            Ok(Some(record)) => {
                let draft = record.body.and_then(|body| decoder.decode(body, record.byte));
                told.push(draft.map_or_else(|fault| fault.to_string(), |draft| draft.kind.unwrap().to_string()));
            }
            Ok(None) => return (decoder.format(), told),
            Err(fault) => {
                told.push(fault.to_string());
                return (decoder.format(), told);
            }
        }
    }
}

const JSON: &str = r#"{"dimonaCancel":{"periodId":660000000112}}"#;
const XML: &str =
    "<Dimona><Form><DimonaCancel><DimonaPeriodId>660000000112</DimonaPeriodId></DimonaCancel></Form></Dimona>";
const CSV: &str = "action,periodId\nCANCEL,660000000112\n";

#[test]
fn each_format_is_recognised_behind_blanks_and_a_byte_order_mark() {
    let blanks = " \r\n\t".repeat(10_000);
    for before in ["", "\u{FEFF}", " \n\r\n\t", "\u{FEFF}\n", &blanks] {
        for (file, format) in [
            (JSON, Format::Json),
            (&format!("[{JSON}]"), Format::Json),
            (XML, Format::Xml),
            (CSV, Format::Csv),
            (&CSV.replace(',', ";"), Format::Csv),
            (&CSV.replace("action", "\"action\""), Format::Csv),
        ] {
            assert_eq!(told(format!("{before}{file}")), (format, vec!["CANCEL".to_owned()]), "{file}");
        }
    }
}

#[test]
fn what_is_no_declaration_at_all_is_named_by_a_reader() {
    let not_json = |byte: u64| (Format::Json, vec![format!("record is not a JSON object at byte {byte}")]);
    assert_eq!(told(""), (Format::Json, vec![]));
    assert_eq!(told(" \n"), (Format::Json, vec![]));
    for text in ["action: none", "reference", "hello, world\n{"] {
        assert_eq!(told(text).1.first(), not_json(0).1.first(), "{text}");
    }
    // A row of words is a header that nobody knows.
    for (text, told) in [
        ("hello, world", "unknown column hello; "),
        ("the action, the answer", "column 1 of the header has no name of a column: "),
        ("actions,period\nIN,1", "unknown column actions, did you mean action; "),
    ] {
        let fault = open(text).unwrap_err().to_string();
        assert!(fault.starts_with(&format!("line 1: {told}")), "{fault}");
    }
}

/// A text in UTF-16, in either order of bytes, with and without its mark.
fn wide(text: &str) -> [Vec<u8>; 4] {
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    [[&[0xFF, 0xFE], &little[..]].concat(), [&[0xFE, 0xFF], &big[..]].concat(), little, big]
}

#[test]
fn a_file_of_two_bytes_a_character_is_read_as_if_it_had_one() {
    let xml = |encoding: &str| format!("<?xml version=\"1.0\"{encoding}?>{XML}");
    for encoding in ["", " encoding=\"UTF-16\"", " encoding='utf-16le'"] {
        for file in wide(&xml(encoding)) {
            assert_eq!(told(file), told(xml("")), "{encoding}");
        }
    }
    // One that says something else contradicts itself, and so does UTF-8 that calls itself UTF-16.
    let [marked, ..] = wide(&xml(" encoding=\"ISO-8859-1\""));
    assert!(told(marked).1[0].starts_with("encoding is another than"));
    assert!(told(xml(" encoding=\"UTF-16\"")).1[0].starts_with("encoding is another than"));
    // Without a mark nothing tells it of other files.
    let csv = "action\tperiodId\treference\nCANCEL\t660000000112\té\n";
    for file in &wide(csv)[..2] {
        assert_eq!(told(file.clone()), told(csv));
    }
    for file in &wide(&format!("[{JSON}]"))[..2] {
        assert_eq!(told(file.clone()), told(format!("[{JSON}]")));
    }
    // Half a character at the end, and nothing but a mark, are no reason to stop.
    assert_eq!(told([0xFF, 0xFE]), told(""));
    let [mut cut, ..] = wide(csv);
    cut.pop();
    assert_eq!(told(cut).0, Format::Csv);
}

#[test]
fn an_answer_of_the_search_is_no_file_of_declarations() {
    for file in [
        "{\"items\":[],\"next\":null}".to_owned(),
        format!("\u{FEFF}\n{{ \"next\" : \"https://example.org\", \"items\": [{JSON}] }}"),
        format!("{{\n  \"items\": [{JSON}]}}"),
    ] {
        let fault = open(file.clone()).unwrap_err();
        assert_eq!(fault.kind(), io::ErrorKind::InvalidData, "{file}");
        assert!(fault.to_string().starts_with("file is an answer of the REST search"), "{fault}");
    }
    // A declaration with such a member is a declaration.
    assert_eq!(told(JSON.replace("}}", "},\"items\":[]}")), (Format::Json, vec!["CANCEL".to_owned()]));
}

#[test]
fn a_header_without_the_action_is_known_by_its_other_columns() {
    let refused = |file: &str| open(file).unwrap_err().to_string();
    assert_eq!(refused("periodId;endDate\n660000000112;2026-12-31\n"), "line 1: missing column action");
    // A table of facts.
    let careers = "worker,quarter,kind,employerId,enterpriseNumber,days\n";
    assert!(refused(careers).starts_with("line 1: unknown column worker, did you mean "), "{}", refused(careers));
    assert!(refused("action,perioId\n").starts_with("line 1: unknown column perioId, did you mean periodId; "));
}

#[test]
fn a_bounded_beginning_is_looked_at() {
    for endless in [b'x', b' ', b','] {
        let reader = BufReader::new(io::repeat(endless));
        let stream = Stream::open(Box::new(reader), ReadOptions::default()).unwrap();
        assert_eq!(stream.decoder().format(), Format::Json);
        assert!(stream.memory() <= 1 << 18, "{}", stream.memory());
    }
    // What comes later than the first byte of JSON is not waited for.
    let reader = JSON.as_bytes()[..6].chain(Broken);
    assert!(Stream::open(Box::new(BufReader::with_capacity(6, reader)), ReadOptions::default()).is_ok());
    let reader = CSV.as_bytes()[..6].chain(Broken);
    let fault = Stream::open(Box::new(BufReader::with_capacity(6, reader)), ReadOptions::default()).unwrap_err();
    assert_eq!(fault.to_string(), "gone");
}

struct Broken;

impl Read for Broken {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Err(io::Error::other("gone"))
    }
}

#[test]
fn the_options_reach_each_reader() {
    let mut options = ReadOptions::default();
    options.record_limit = 18;
    for (file, reason) in [
        (JSON, "record is longer than 18 bytes at byte 0"),
        (XML, "form is longer than 18 bytes at byte 8"),
        (CSV, "record is longer than 18 bytes at byte 16"),
    ] {
        let mut stream = Stream::open(Box::new(Cursor::new(file.to_owned())), options).unwrap();
        let fault = stream.next().unwrap().unwrap().body.unwrap_err();
        assert_eq!(fault.to_string(), reason);
    }
    let form =
        "<Form><FormCreationDate>2026-11-27</FormCreationDate><FormCreationHour>21:00:00.000</FormCreationHour></Form>";
    for received_is_created in [false, true] {
        options.received_is_created = received_is_created;
        let stream = Stream::open(Box::new(XML.as_bytes()), options).unwrap();
        let draft = stream.decoder().decode(form.as_bytes(), 0).unwrap();
        assert_eq!(draft.context.received_at.is_some(), received_is_created);
    }
}

#[test]
fn records_are_understood_on_another_thread_by_a_clone_of_the_decoder() {
    let mut stream = open(STUDENT).unwrap();
    let decoder: RecordDecoder = stream.decoder().clone();
    let record = stream.next().unwrap().unwrap();
    let body = record.body.unwrap().to_vec();
    let kind = std::thread::spawn(move || decoder.decode(&body, 0).unwrap().kind).join().unwrap();
    assert_eq!(kind, Some(Kind::In));
}
