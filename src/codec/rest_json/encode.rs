//! Writes one record.

use std::fmt::{Display, Write};

use crate::dimona::message::{EmployerNumbers, Message, MessageContext};
use crate::id::Ssin;

/// Writes a declaration as a REST v2 body on one line, with the sibling `context` when anything of it is known.
///
/// This is what the NSSO is sent: **the worker's SSIN stands in it in clear**. Reading it with
/// [`decode`](super::decode()) gives the same values.
///
/// ```
/// use dimona::codec::rest_json::encode;
/// use dimona::dimona::message::{DimonaOut, Message, MessageContext};
/// use dimona::id::PeriodId;
///
/// let out = Message::Out(DimonaOut::new(PeriodId::new(660_000_000_213)?, "2026-12-31".parse()?));
/// assert_eq!(
///     encode(&out, &MessageContext::default()),
///     r#"{"dimonaOut":{"periodId":660000000213,"endDate":"2026-12-31"}}"#,
/// );
/// assert_eq!(
///     encode(&out, &MessageContext::with_reference("SB-001")),
///     r#"{"context":{"reference":"SB-001"},"dimonaOut":{"periodId":660000000213,"endDate":"2026-12-31"}}"#,
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn encode(message: &Message, context: &MessageContext<'_>) -> String {
    let mut record = Object::new();
    if *context != MessageContext::default() {
        record.object("context", context_object(context));
    }
    match message {
        Message::In(m) => {
            parties(&mut record, &m.employer, Some(m.worker));
            let mut features = Object::new();
            features.word("workerType", Some(m.worker_type.code()));
            features.word("jointCommissionNumber", m.joint_committee.map(|committee| committee.code()));
            if let Some(committee) = m.user_joint_committee {
                let mut user = Object::new();
                user.word("jointCommissionNumber", Some(committee.code()));
                features.object("usingEmployer", user);
            }
            let mut action = Object::new();
            action.word("startDate", Some(m.start_date));
            action.word("startHour", m.start_hour);
            action.word("endDate", m.end_date);
            action.word("endHour", m.end_hour);
            action.number("plannedHoursNumber", m.planned_hours.map(|amount| amount.get()));
            action.number("plannedDaysNumber", m.planned_days.map(|amount| amount.get()));
            action.object("features", features);
            record.object(message.kind().json(), action);
        }
        Message::Out(m) => {
            parties(&mut record, &m.employer, m.worker);
            let mut action = Object::new();
            action.number("periodId", Some(m.period.get()));
            action.word("endDate", Some(m.end_date));
            record.object(message.kind().json(), action);
        }
        Message::Update(m) => {
            parties(&mut record, &m.employer, m.worker);
            let mut action = Object::new();
            action.number("periodId", Some(m.period.get()));
            action.word("startDate", m.start_date);
            action.word("startHour", m.start_hour);
            action.word("endDate", m.end_date);
            action.word("endHour", m.end_hour);
            action.number("plannedHoursNumber", m.planned_hours.map(|amount| amount.get()));
            action.number("plannedDaysNumber", m.planned_days.map(|amount| amount.get()));
            record.object(message.kind().json(), action);
        }
        Message::Cancel(m) => {
            parties(&mut record, &m.employer, m.worker);
            let mut action = Object::new();
            action.number("periodId", Some(m.period.get()));
            record.object(message.kind().json(), action);
        }
    }
    record.close()
}

fn context_object(context: &MessageContext<'_>) -> Object {
    let mut object = Object::new();
    object.word("receivedAt", context.received_at);
    object.number("declarationId", context.declaration_id.map(|id| id.get()));
    object.number("periodId", context.period_id.map(|id| id.get()));
    object.text("reference", context.reference.as_deref());
    object.word("answer", context.answer);
    object.word("workStart", context.work_start);
    object
}

fn parties(record: &mut Object, employer: &EmployerNumbers, worker: Option<Ssin>) {
    if !employer.is_none() {
        let mut object = Object::new();
        object.number("employerId", employer.nsso().map(|number| number.get()));
        object.number("provisionalEmployerId", employer.provisional().map(|number| number.get()));
        object.word("enterpriseNumber", employer.enterprise());
        record.object("employer", object);
    }
    if let Some(ssin) = worker {
        let mut object = Object::new();
        object.word("ssin", Some(ssin.reveal()));
        record.object("worker", object);
    }
}

/// A JSON object that is being written. Members without a value are left out.
struct Object {
    json: String,
}

impl Object {
    fn new() -> Self {
        Object { json: "{".into() }
    }

    fn close(mut self) -> String {
        self.json.push('}');
        self.json
    }

    /// Member names are this crate's own and need no escaping.
    fn name(&mut self, name: &str) {
        if self.json.len() > 1 {
            self.json.push(',');
        }
        self.json.push('"');
        self.json.push_str(name);
        self.json.push_str("\":");
    }

    fn object(&mut self, name: &str, object: Object) {
        self.name(name);
        self.json.push_str(&object.close());
    }

    fn number(&mut self, name: &str, number: Option<impl Display>) {
        if let Some(number) = number {
            self.name(name);
            self.push(format_args!("{number}"));
        }
    }

    /// A string of digits, letters, dashes and colons, which needs no escaping.
    fn word(&mut self, name: &str, word: Option<impl Display>) {
        if let Some(word) = word {
            self.name(name);
            self.push(format_args!("\"{word}\""));
        }
    }

    /// Any string.
    fn text(&mut self, name: &str, text: Option<&str>) {
        let Some(text) = text else { return };
        self.name(name);
        self.json.push('"');
        for c in text.chars() {
            match c {
                '"' => self.json.push_str("\\\""),
                '\\' => self.json.push_str("\\\\"),
                // U+2028 and U+2029 end a line for some readers of NDJSON.
                '\0'..='\u{1F}' | '\u{7F}' | '\u{2028}' | '\u{2029}' => {
                    self.push(format_args!("\\u{:04x}", u32::from(c)));
                }
                c => self.json.push(c),
            }
        }
        self.json.push('"');
    }

    fn push(&mut self, text: std::fmt::Arguments<'_>) {
        // Writing to a string cannot fail.
        let _ = self.json.write_fmt(text);
    }
}
