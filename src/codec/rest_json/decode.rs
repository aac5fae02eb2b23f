//! Reads one record.

use serde::de::DeserializeSeed;
use serde_json::error::Category;

use super::plain;
use super::visit::BlockSeed;
use crate::codec::fill::Fill;
use crate::dimona::message::{Draft, Format, LONGEST_TEXT, RecordFault};
use crate::dimona::schema::Tree;

/// Reads a REST v2 body, with its sibling `context`, that begins at this byte of its file.
///
/// Values are kept as they were written, borrowed from `body`; they are judged later. Nothing is allocated for a record
/// without escaped characters in which every property is known. A property that is not known where it stands, or that
/// stands twice, gives a remark (at most 32 in a record); of a property that stands twice the last value counts. When
/// the record holds several actions, the first fills the draft and [`Draft::actions`] tells how many there are.
///
/// # Errors
///
/// A [`RecordFault`] when the body is not UTF-8, not JSON, not a JSON object, or nested more than 127 levels deep. It
/// never repeats what stands in the record.
///
/// ```
/// use dimona::codec::rest_json::decode;
/// use dimona::dimona::message::{Kind, RemarkKind};
/// use dimona::dimona::schema::Zone;
///
/// let body = br#"{"dimonaOut":{"periodId":660000000213,"enddate":"2026-12-31"}}"#;
/// let draft = decode(body, 0)?;
/// assert_eq!(draft.kind, Some(Kind::Out));
/// assert!(!draft.has(Zone::EndDate));
/// assert_eq!(draft.remarks[0].kind, RemarkKind::UnknownProperty);
/// assert_eq!(draft.remarks[0].path, "dimonaOut.enddate");
///
/// let fault = decode(br#"{"dimonaOut":}"#, 1000).unwrap_err();
/// assert_eq!(fault.to_string(), "broken JSON: expected value at byte 1013");
/// # Ok::<(), dimona::dimona::message::RecordFault>(())
/// ```
pub fn decode(body: &[u8], byte: u64) -> Result<Draft<'_>, RecordFault> {
    let mut draft = Draft::default();
    decode_into(&mut draft, body, byte)?;
    Ok(draft)
}

/// Reads a body into a draft that may have served before.
pub(in crate::codec) fn decode_into<'a>(draft: &mut Draft<'a>, body: &'a [u8], byte: u64) -> Result<(), RecordFault> {
    // Text is checked at once, so that the parser need not check each string again.
    let text = utf8(body, byte)?;
    let (text, byte) = match text.strip_prefix('\u{FEFF}') {
        Some(rest) => (rest, byte + (text.len() - rest.len()) as u64),
        None => (text, byte),
    };
    if plain(text, draft).is_none() {
        general(text, byte, draft)?;
    }
    Ok(())
}

/// The text of a record.
pub(in crate::codec) fn utf8(body: &[u8], byte: u64) -> Result<&str, RecordFault> {
    let text = std::str::from_utf8(body)
        .map_err(|error| RecordFault::new(byte + error.valid_up_to() as u64, "text is not UTF-8"))?;
    if text.len() > LONGEST_TEXT {
        return Err(RecordFault::new(byte, "record is longer than any declaration"));
    }
    Ok(text)
}

/// Reads any record, and names what is wrong with it.
fn general<'a>(text: &'a str, byte: u64, draft: &mut Draft<'a>) -> Result<(), RecordFault> {
    draft.begin(Format::Json, text);
    let mut json = serde_json::Deserializer::from_str(text);
    let is_object = BlockSeed { fill: &mut Fill::json(draft), node: Tree::ROOT }
        .deserialize(&mut json)
        .and_then(|is_object| json.end().map(|()| is_object))
        .map_err(|error| fault(text, byte, &error))?;
    if is_object {
        return Ok(());
    }
    let blanks = text.len() - text.trim_start().len();
    Err(RecordFault::new(byte + blanks as u64, "record is not a JSON object"))
}

/// Reads a record as programs write it; `None` leaves it to the general parser, and the draft in no state to be used.
fn plain<'a>(text: &'a str, draft: &mut Draft<'a>) -> Option<()> {
    draft.begin(Format::Json, text);
    plain::read(text, &mut Fill::json(draft))
}

fn fault(text: &str, byte: u64, error: &serde_json::Error) -> RecordFault {
    let position = match error.classify() {
        Category::Eof => text.len(),
        _ => position(text, error),
    };
    RecordFault::new(byte + position as u64, reason(error))
}

/// The byte at which the parser stopped. It tells a line and a column of bytes, both from 1.
fn position(text: &str, error: &serde_json::Error) -> usize {
    let lines_before = error.line().saturating_sub(1);
    let line: usize = text.split_inclusive('\n').take(lines_before).map(str::len).sum();
    (line + error.column().saturating_sub(1)).min(text.len())
}

/// What is wrong, without anything from the record: of the parser's own texts only those of its syntax errors are
/// fixed, the others may quote a value.
fn reason(error: &serde_json::Error) -> String {
    match error.classify() {
        Category::Eof => "record ends too early".into(),
        Category::Io | Category::Data => "record cannot be read".into(),
        Category::Syntax => {
            let text = error.to_string();
            match text.rsplit_once(" at line ").map_or(text.as_str(), |(reason, _)| reason) {
                "recursion limit exceeded" => "nesting is too deep".into(),
                "trailing characters" => "text behind the end of the record".into(),
                "expected ident" => "broken JSON: expected true, false or null".into(),
                reason => format!("broken JSON: {reason}"),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Draft, general, plain};

    /// Records that are plain, nearly plain, or no records.
    fn record() -> impl Strategy<Value = String> {
        let scalar = prop_oneof![
            "[0-9]{1,19}",
            "-?[0-9]{1,3}([.eE+-][0-9]{0,2})?",
            Just("null".to_owned()),
            Just("tru".to_owned()),
            Just("true".to_owned()),
            "\"[a-z0-9 é\\\\\n-]{0,8}\"",
            Just("[1,{}]".to_owned()),
        ];
        let key = prop_oneof![
            Just("dimonaOut"),
            Just("dimonaIn"),
            Just("periodId"),
            Just("endDate"),
            Just("context"),
            Just("features"),
            Just("worker"),
            Just("ssin"),
            Just("x"),
        ];
        scalar.prop_recursive(6, 24, 4, move |value| {
            let member = (key.clone(), value, "[ \n]{0,1}")
                .prop_map(|(key, value, blank)| format!("\"{key}\"{blank}:{blank}{value}"));
            let comma = prop_oneof![20 => Just(","), 1 => Just(",,"), 1 => Just(" , ")];
            (proptest::collection::vec(member, 0..4), comma)
                .prop_map(|(members, comma)| format!("{{{}}}", members.join(comma)))
        })
    }

    proptest! {
        #[test]
        fn a_plain_record_means_what_the_general_parser_reads(text in record(), end in "[ }x]{0,2}") {
            let text = text + &end;
            let (mut quick, mut measure) = (Draft::default(), Draft::default());
            if plain(&text, &mut quick).is_some() {
                prop_assert_eq!(general(&text, 0, &mut measure), Ok(()));
                prop_assert_eq!(quick, measure);
            }
        }
    }

    #[test]
    fn records_as_programs_write_them_are_plain() {
        let text = r#"{"dimonaOut":{"periodId":660000000213,"endDate":"2026-12-31"},"context":{"reference":"é"}}"#;
        assert!(plain(text, &mut Draft::default()).is_some());
        for other in
            [r#"{"a":"\n"}"#, r#"{"a":1.5}"#, r#"{"a":01}"#, r#"{"a":-1}"#, "{} x", "{,}", r#"{"a" 1}"#, "[]", ""]
        {
            assert!(plain(other, &mut Draft::default()).is_none(), "{other} is left to the general parser");
        }
    }
}
