//! What the REST service says.

use std::io::BufRead;

use serde_json::{Map, Value as Json};

use super::{NamedAnomaly, NssoAnswer, NssoAnswers};
use crate::codec::rest_json::{Records, decode};
use crate::declaration::message::{Letter, Row};
use crate::error::Error;
use crate::id::{AnomalyCode, PeriodId, Ssin};
use crate::table::Place;
use crate::words::{Said, nsso_files, tables};

/// A search answers with many declarations in one body.
const BODY_LIMIT: usize = 64 << 20;

/// Where the result stands: version 2 has it in an object, version 1 beside the rest.
const STATUS: &str = "declarationStatus";

/// Reads bodies, each alone, in an array, or one to a line.
pub(super) fn read(file: &str, input: impl BufRead) -> Result<NssoAnswers, Error> {
    let mut records = Records::new(input).record_limit(BODY_LIMIT);
    let mut found = NssoAnswers::default();
    let mut number = 0;
    loop {
        let record = records.next();
        let record = record.map_err(|fault| Place { file, line: 1 }.fault(tables::cannot_be_read(&fault)))?;
        let Some(record) = record else { return Ok(found) };
        let body = match record.body {
            Ok(body) => serde_json::from_slice(body).map_err(|_| nsso_files::no_body()),
            Err(fault) => Err(fault.reason().clone()),
        };
        let bodies = match body {
            Ok(Json::Object(mut body)) if body.get("items").is_some_and(Json::is_array) => match body.remove("items") {
                Some(Json::Array(items)) => items,
                _ => Vec::new(),
            },
            Ok(body) => vec![body],
            Err(fault) => {
                number += 1;
                found.unreadable.push((number, fault));
                continue;
            }
        };
        for body in bodies {
            number += 1;
            match answer(number, &body) {
                Ok(answer) => found.answers.push(answer),
                Err(fault) => found.unreadable.push((number, fault)),
            }
        }
    }
}

/// The answer that a body tells.
fn answer(record: u64, body: &Json) -> Result<NssoAnswer, Said> {
    let Json::Object(body) = body else { return Err(nsso_files::no_body()) };
    let status = match body.get(STATUS) {
        Some(Json::Object(status)) => status,
        _ => body,
    };
    let result = status.get("result").and_then(Json::as_str).ok_or_else(nsso_files::no_result)?;
    let letter = Letter::ALL.into_iter().find(|letter| letter.as_str() == result).ok_or_else(nsso_files::no_letter)?;
    let mut answer = NssoAnswer { record, letter: Some(letter), ..NssoAnswer::default() };
    for anomaly in status.get("anomalies").and_then(Json::as_array).into_iter().flatten() {
        match code(anomaly) {
            Some(code) => answer.anomalies.push(NamedAnomaly { code, blocks: None }),
            None => answer.unread_codes += 1,
        }
    }
    let period = status.get("period").and_then(|period| number(period.get("id")?));
    let period = period.or_else(|| number(status.get("dimonaPeriodId")?));
    let declaration = ["declarationId", "dimonaDeclarationId"].iter().find_map(|name| number(status.get(*name)?));
    // What the NSSO refuses gets no period, whatever stands there.
    answer.context.period_id = period.filter(|_| letter != Letter::B);
    answer.context.declaration_id = declaration;
    answer.echo = echo(body);
    answer.worker = answer.echo.and_then(|row| row.worker).or_else(|| worker(body));
    Ok(answer)
}

/// The code of an anomaly: version 2 and 1 have an object, and some clients keep the text alone.
fn code(anomaly: &Json) -> Option<AnomalyCode> {
    let text = match anomaly {
        Json::String(text) => text,
        anomaly => anomaly.get("errorId").or_else(|| anomaly.get("code"))?.as_str()?,
    };
    AnomalyCode::parse(text)
}

/// A number that stands as one, or as text.
fn number(value: &Json) -> Option<PeriodId> {
    match value {
        Json::String(text) => PeriodId::parse_digits(text).ok(),
        value => PeriodId::new(value.as_u64()?).ok(),
    }
}

fn worker(body: &Map<String, Json>) -> Option<Ssin> {
    Ssin::parse_digits(body.get("worker")?.get("ssin")?.as_str()?).ok()
}

/// What a body repeats of the declaration, where it repeats one.
fn echo(body: &Map<String, Json>) -> Option<Row> {
    let text = serde_json::to_vec(body).ok()?;
    let draft = decode(&text, 0).ok()?;
    draft.kind.map(|_| Row::of(&draft))
}
