//! Writes one record.

use std::borrow::Cow;
use std::fmt::Write;

use crate::codec::answers::context_node;
use crate::codec::write::{Sink, known_beside, write, write_below};
use crate::declaration::message::{Draft, MessageContext};
use crate::declaration::schema::{Raw, Zone, json};
use crate::error::Error;
use crate::table::ends_a_line;

/// How long a record usually is at most.
const LENGTH: usize = 512;

/// Writes a declaration as a REST v2 body on one line, with the sibling `context` when anything of it is known.
///
/// This is what the NSSO is sent: **the worker's SSIN stands in it in clear**. Reading it with
/// [`decode`](super::decode()) gives the same values; what other formats have and JSON has no place for is left out. Texts of
/// digits are written as numbers where REST has a number, and values that are wrong stay so.
///
/// # Errors
///
/// When the draft holds several declarations, or a zone that its kind does not have, such as planned hours in an OUT.
/// [`Error::is_write`] tells.
///
/// ```
/// use dimona::codec::rest_json::encode;
/// use dimona::declaration::message::{Draft, Message, MessageContext};
/// use dimona::declaration::schema::Zone;
/// use dimona::id::PeriodId;
///
/// let out = Message::dimona_out(PeriodId::new(660_000_000_213)?, "2026-12-31".parse()?);
/// assert_eq!(encode(&Draft::from(&out))?, r#"{"dimonaOut":{"periodId":660000000213,"endDate":"2026-12-31"}}"#);
/// assert_eq!(
///     encode(&out.received(MessageContext::default().with_reference("SB-001")))?,
///     r#"{"context":{"reference":"SB-001"},"dimonaOut":{"periodId":660000000213,"endDate":"2026-12-31"}}"#,
/// );
///
/// let error = encode(&Draft::from(&out.with_text(Zone::PlannedHours, "38")?)).unwrap_err();
/// assert_eq!(error.to_string(), "cannot write: a declaration OUT does not have the zone planned-hours");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn encode(draft: &Draft<'_>) -> Result<String, Error> {
    let mut json_text = Json { text: String::with_capacity(LENGTH), buffer: String::new() };
    json_text.text.push('{');
    write(draft, json(), known_beside(draft), &mut json_text)?;
    json_text.text.push('}');
    Ok(json_text.text)
}

/// Writes what is known beside a declaration as JSON has it: the member `context`.
pub(in crate::codec) fn encode_context(context: MessageContext<'_>) -> String {
    let mut draft = Draft::default();
    draft.context = context;
    let mut json_text = Json { text: "{".to_owned(), buffer: String::new() };
    write_below(&draft, json(), context_node(), known_beside(&draft), &mut json_text, &mut 0);
    json_text.text.push('}');
    json_text.text
}

/// A record that is being written.
struct Json {
    text: String,
    buffer: String,
}

impl Json {
    /// Names of members are the schema's own and need no escaping.
    fn name(&mut self, name: &str) {
        if !self.text.ends_with('{') {
            self.text.push(',');
        }
        self.text.push('"');
        self.text.push_str(name);
        self.text.push_str("\":");
    }

    /// Any string.
    fn string(&mut self, text: &str) {
        self.text.push('"');
        let escaped = |c: char| matches!(c, '"' | '\\' | '\0'..='\u{1F}' | '\u{7F}') || ends_a_line(c);
        for piece in text.split_inclusive(escaped) {
            let Some(c) = piece.chars().next_back().filter(|c| escaped(*c)) else {
                self.text.push_str(piece);
                continue;
            };
            self.text.push_str(piece.strip_suffix(c).unwrap_or_default());
            match c {
                '"' | '\\' => self.text.extend(['\\', c]),
                // Writing to a string cannot fail.
                _ => drop(write!(self.text, "\\u{:04x}", u32::from(c))),
            }
        }
        self.text.push('"');
    }
}

impl Sink for Json {
    fn open(&mut self, name: &'static str) {
        self.name(name);
        self.text.push('{');
    }

    fn close(&mut self, _: &'static str) {
        self.text.push('}');
    }

    fn zone(&mut self, name: &'static str, zone: Zone, draft: &Draft<'_>) {
        self.name(name);
        let as_number = match draft.raw(zone) {
            Some(Raw::Whole(_) | Raw::Flag(_)) => true,
            // A number with a point keeps it, also where the point is what is wrong.
            Some(Raw::Decimal(number)) => return self.text.push_str(&format!("{number:?}")),
            Some(Raw::Nested | Raw::Block) => return self.text.push_str("{}"),
            _ => zone.of().is_json_number(),
        };
        let mut text = std::mem::take(&mut self.buffer);
        text.clear();
        draft.write(zone, &mut text);
        let value = draft.context.text(zone).unwrap_or(Cow::Borrowed(&text));
        if as_number && (is_number(&value) || !matches!(draft.raw(zone), None | Some(Raw::Text(_)))) {
            self.text.push_str(&value);
        } else {
            self.string(&value);
        }
        self.buffer = text;
    }
}

/// Whether JSON takes a text as a whole number that all readers take.
fn is_number(text: &str) -> bool {
    let digits = text.len() <= 18 && !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits && (text.len() == 1 || !text.starts_with('0'))
}
