//! What a user sees of reading declarations in CSV: whatever stands in a file, no row is lost and nothing panics.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod broken;
mod columns;
mod document;
mod header;
mod laws;
mod long;
mod meant;
mod stream;
mod writing;

use std::io::BufRead;

use dimona::codec::csv::{Column, Header, Lines, columns};
use dimona::declaration::message::{Draft, Kind, RecordFault, RemarkKind};
use dimona::declaration::schema::Zone;

const STUDENT: &str = "action,enterpriseNumber,ssin,startDate,endDate,plannedHoursNumber,workerType,jointCommissionNumber,receivedAt,reference
IN,0999999031,07062100469,2026-07-01,2026-07-31,76,STU,XXX,2026-06-30T10:00:00+02:00,SB-001
";

type Framed = (u64, u64, Result<Vec<u8>, RecordFault>);

fn frame_all<R: BufRead>(mut lines: Lines<R>) -> Vec<Framed> {
    let mut all = Vec::new();
    while let Some(row) = lines.next().unwrap() {
        all.push((row.number, row.byte, row.body.map(<[u8]>::to_vec)));
    }
    all
}

fn frame(file: impl AsRef<[u8]>) -> Vec<Framed> {
    frame_all(Lines::open(file.as_ref()).unwrap())
}

/// One line for each row: the kind of its declaration, or what is wrong and where.
fn story(file: impl AsRef<[u8]>) -> Vec<String> {
    let mut lines = Lines::open(file.as_ref()).unwrap();
    let header = lines.header().clone();
    let mut all = Vec::new();
    while let Some(row) = lines.next().unwrap() {
        all.push(match row.body.and_then(|body| Ok(header.decode(body, row.byte)?.kind)) {
            Ok(kind) => kind.map_or("nothing", Kind::word).to_owned(),
            Err(fault) => fault.to_string(),
        });
    }
    all
}

/// Why a file is refused as a whole.
fn refusal(file: impl AsRef<[u8]>) -> String {
    let fault = Lines::open(file.as_ref()).unwrap_err();
    assert_eq!(fault.kind(), std::io::ErrorKind::InvalidData);
    fault.to_string()
}

/// Reads the one row under a header and shows what it holds.
fn held(file: &str) -> String {
    let rows = frame(file);
    let [(_, byte, Ok(row))] = rows.as_slice() else { panic!("{file}: {rows:?}") };
    let lines = Lines::open(file.as_bytes()).unwrap();
    shown(&lines.header().decode(row, *byte).unwrap())
}

/// Everything that a draft holds, but for the format it was read from. What is personal stands in it in clear.
fn shown(draft: &Draft<'_>) -> String {
    let held = Zone::ALL.iter().filter(|zone| draft.has(**zone));
    let zones: Vec<_> = held.map(|zone| (zone, draft.raw(*zone), draft.is_valid(*zone))).collect();
    format!("{:?} {} {zones:?} {:?} {:?}", draft.kind, draft.actions, draft.context, draft.remarks)
}

fn header(line: &str) -> Header {
    Header::read(line.as_bytes(), 0).unwrap()
}

fn remarks(draft: &Draft<'_>) -> Vec<(RemarkKind, String)> {
    draft.remarks.iter().map(|remark| (remark.kind, remark.path.to_string())).collect()
}

/// A row of all columns, of which these hold something.
fn row(cells: &[(&str, &str)]) -> String {
    let cell = |column: &Column| cells.iter().find(|(name, _)| *name == column.name).map_or("", |(_, cell)| cell);
    columns().iter().map(cell).collect::<Vec<_>>().join(",")
}
