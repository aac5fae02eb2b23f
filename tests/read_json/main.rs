//! What a user sees of reading declarations in JSON: whatever stands in a file, no record is lost and nothing panics.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod broken;
mod files;
mod laws;
mod long;
mod record;
mod remarks;
mod writing;

use std::io::BufRead;

use dimona::codec::rest_json::{Records, decode};
use dimona::declaration::message::{Draft, Kind, RecordFault, RemarkKind};

const STUDENT: &str = r#"{"context":{"receivedAt":"2026-07-01T08:12:00+02:00","declarationId":660000000011,"periodId":660000000112,"reference":"SB-001","answer":"A","workStart":"2026-07-01T09:00:00+02:00"},"employer":{"enterpriseNumber":"0999999031"},"worker":{"ssin":"07062100469"},"dimonaIn":{"startDate":"2026-07-01","endDate":"2026-07-31","plannedHoursNumber":76,"features":{"workerType":"STU","jointCommissionNumber":"XXX"},"studentPlaceOfWork":{"name":"Depot Noord","address":{"street":"Kaaistraat","houseNumber":"12","boxNumber":"B","postCode":"9000","municipality":{"code":44021,"name":"Gent"},"country":150}}}}"#;
const OUT: &str = r#"{"dimonaOut":{"periodId":660000000213,"endDate":"2026-12-31"}}"#;
const CANCEL: &str = r#"{"dimonaCancel":{"periodId":660000000112}}"#;
const PRETTY: &str = "{\n  \"employer\": { \"employerId\": 123456749 },\n  \"dimonaUpdate\": {\n    \"periodId\": 660000000112,\n    \"endHour\": \"0200\"\n  }\n}";

type Framed = (u64, u64, Result<Vec<u8>, RecordFault>);

fn frame_all<R: BufRead>(mut records: Records<R>) -> Vec<Framed> {
    let mut all = Vec::new();
    while let Some(record) = records.next().unwrap() {
        all.push((record.number, record.byte, record.body.map(<[u8]>::to_vec)));
    }
    all
}

fn frame(file: &[u8]) -> Vec<Framed> {
    frame_all(Records::new(file))
}

/// One line for each record: its body, or what is wrong and where.
fn story(file: &str) -> Vec<String> {
    frame(file.as_bytes())
        .into_iter()
        .map(|(_, _, body)| match body {
            Ok(body) => String::from_utf8(body).unwrap(),
            Err(fault) => fault.to_string(),
        })
        .collect()
}

/// The record numbers that can be read, and the faults of the others, framing and decoding together.
fn read_file(file: &[u8]) -> Vec<Result<Kind, String>> {
    let mut records = Records::new(file);
    let mut all = Vec::new();
    while let Some(record) = records.next().unwrap() {
        let draft = record.body.and_then(|body| decode(body, record.byte));
        all.push(draft.map(|draft| draft.kind.unwrap()).map_err(|fault| fault.to_string()));
    }
    all
}

fn read(body: &str) -> Draft<'_> {
    decode(body.as_bytes(), 0).unwrap()
}

fn remarks(body: &str) -> Vec<(RemarkKind, String)> {
    read(body).remarks.into_iter().map(|remark| (remark.kind, remark.path.into_owned())).collect()
}

fn reason(body: &[u8]) -> String {
    decode(body, 0).unwrap_err().to_string()
}
