//! Reads one record.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;

use super::last::read_last_members;
use super::read::read;
use crate::codec::fill::Fill;
use crate::codec::trace::traced;
use crate::declaration::message::{Draft, Format, LONGEST_TEXT, RecordFault};
use crate::words::{Said, files, json};

/// Reads a REST v2 body, with its sibling `context`, that begins at this byte of its file.
///
/// Values are kept as they were written, borrowed from `body`; they are judged later. Nothing is allocated for a record
/// without escaped characters in which every property is known. A property that is not known where it stands, or that
/// stands twice, gives a remark (at most 32 in a record); of one that stands twice with two values nothing is understood. When
/// the record holds several actions, the first fills the draft and [`Draft::actions`] tells how many there are.
///
/// # Errors
///
/// A [`RecordFault`] when the body is not UTF-8, not JSON, not a JSON object, or nested more than 127 levels deep. It
/// never repeats what stands in the record.
///
/// ```
/// use dimona::codec::rest_json::decode;
/// use dimona::declaration::message::{Kind, RemarkKind};
/// use dimona::declaration::schema::Zone;
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
/// # Ok::<(), dimona::declaration::message::RecordFault>(())
/// ```
pub fn decode(body: &[u8], byte: u64) -> Result<Draft<'_>, RecordFault> {
    let mut draft = Draft::default();
    decode_into(&mut draft, body, byte)?;
    Ok(draft)
}

/// Reads a body into a draft that may have served before.
pub(in crate::codec) fn decode_into<'a>(draft: &mut Draft<'a>, body: &'a [u8], byte: u64) -> Result<(), RecordFault> {
    understand(draft, body, byte).map_err(|fault| traced(fault, body))
}

fn understand<'a>(draft: &mut Draft<'a>, body: &'a [u8], byte: u64) -> Result<(), RecordFault> {
    // Text is checked at once, so that the reader need not check each string again.
    let text = utf8(body, byte)?;
    let (text, byte) = match text.strip_prefix('\u{FEFF}') {
        Some(rest) => (rest, byte + (text.len() - rest.len()) as u64),
        None => (text, byte),
    };
    draft.begin(Format::Json, text);
    let mut fill = Fill::json(draft);
    match read(text, &mut fill) {
        Some(true) => {
            if fill.met_again() {
                read_last_members(draft, text);
            }
            Ok(())
        }
        Some(false) => {
            let blanks = text.len() - text.trim_start().len();
            Err(RecordFault::new(byte + blanks as u64, json::no_object()))
        }
        None => Err(fault(text, byte)),
    }
}

/// The text of a record.
pub(in crate::codec) fn utf8(body: &[u8], byte: u64) -> Result<&str, RecordFault> {
    // The quick check says no more than yes or no.
    let text = simdutf8::basic::from_utf8(body)
        .or_else(|_| std::str::from_utf8(body))
        .map_err(|error| RecordFault::new(byte + error.valid_up_to() as u64, files::not_utf8()))?;
    if text.len() > LONGEST_TEXT {
        return Err(RecordFault::new(byte, files::longer_than_any()));
    }
    Ok(text)
}

/// What is wrong with a text that is no record.
#[cold]
fn fault(text: &str, byte: u64) -> RecordFault {
    match serde_json::from_str::<Anything>(text) {
        Ok(Anything) => RecordFault::new(byte, json::unreadable()),
        Err(error) => RecordFault::new(byte + position(text, &error) as u64, reason(&error)),
    }
}

/// Any value, of which nothing is kept.
///
/// Unlike serde's own way to ignore a value it reads each text and number, and keeps to the parser's limit of nesting.
struct Anything;

impl<'de> Deserialize<'de> for Anything {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Anything)
    }
}

impl<'de> Visitor<'de> for Anything {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self, A::Error> {
        while seq.next_element::<Self>()?.is_some() {}
        Ok(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self, A::Error> {
        while map.next_entry::<Self, Self>()?.is_some() {}
        Ok(self)
    }
}

/// The byte at which the parser stopped. It tells a line and a column of bytes, both from 1.
fn position(text: &str, error: &serde_json::Error) -> usize {
    if error.is_eof() {
        return text.len();
    }
    let lines_before = error.line().saturating_sub(1);
    let line: usize = text.split_inclusive('\n').take(lines_before).map(str::len).sum();
    (line + error.column().saturating_sub(1)).min(text.len())
}

/// What is wrong, without anything from the record: of the parser's own texts only those of its syntax errors are
/// fixed, the others may quote a value.
fn reason(error: &serde_json::Error) -> Said {
    match error.classify() {
        Category::Eof => files::ends_early(),
        Category::Io | Category::Data => json::unreadable(),
        Category::Syntax => {
            let text = error.to_string();
            match text.rsplit_once(" at line ").map_or(text.as_str(), |(reason, _)| reason) {
                "recursion limit exceeded" => json::too_deep(),
                "trailing characters" => json::behind_record(),
                "expected ident" => json::no_word(),
                "number out of range" => json::too_large_number(),
                "lone leading surrogate in hex escape" | "unexpected end of hex escape" => json::half_character(),
                reason => json::broken(reason.to_owned()),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;
    use serde_json::Value;

    use super::{Draft, RecordFault, decode, position, reason};
    use crate::declaration::message::{Format, Kind, RemarkKind, Trace};
    use crate::declaration::schema::{Node, Raw, Tree, What, Zone, json};

    /// A text between quotes, plain or with escapes.
    fn text() -> impl Strategy<Value = String> {
        let plain = select(vec!["a", "-", "0", "A", "2026-01-31", "é", "😀", "\u{7f}"]);
        let escape = select(vec![r"\n", r"\\", r#"\""#, r"\/", r"\u00e9", r"\u0000", r"\uD83D\uDE00"]);
        let piece = prop_oneof![4 => plain, 1 => escape];
        let pieces = prop_oneof![4 => 0..3_usize, 1 => 8..30_usize];
        pieces
            .prop_flat_map(move |count| proptest::collection::vec(piece.clone(), count))
            .prop_map(|pieces| format!("\"{}\"", pieces.concat()))
    }

    fn number() -> impl Strategy<Value = String> {
        let known = select(vec![
            "-0",
            "-1",
            "0.0",
            "8.0",
            "1e-400",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "-9223372036854775809",
            "18446744073709551615",
            "18446744073709551616",
        ]);
        prop_oneof![
            "0|[1-9][0-9]{0,20}",
            "-?(0|[1-9][0-9]{0,2})([.][0-9]{1,2})?([eE][+-]?[0-9]{1,2})?",
            known.prop_map(str::to_owned)
        ]
    }

    /// A value within arrays or objects, about as many as are followed.
    fn nested() -> impl Strategy<Value = String> {
        let depth = prop_oneof![1..4_usize, 120..130_usize];
        (select(vec![("[", "]"), ("{\"x\":", "}")]), depth, select(vec!["1", "[]", "{}"]))
            .prop_map(|((open, close), depth, inner)| [&open.repeat(depth), inner, &close.repeat(depth)].concat())
    }

    /// Records.
    fn record() -> impl Strategy<Value = String> {
        let word = select(vec!["null", "true", "false", "[]", r#"[1, {"a" :[ ]},"b"]"#]).prop_map(str::to_owned);
        let value = prop_oneof![4 => text(), 4 => number(), 3 => word, 1 => nested()];
        let known = [
            ["dimonaOut", "dimonaIn", "dimonaUpdate", r"d\u0069monaOut"],
            ["periodId", "endDate", "plannedHoursNumber", "startHour"],
            ["context", "reference", "features", "workerType"],
            ["employer", "employerId", "worker", "ssin"],
        ];
        let name = select(known.concat()).prop_map(|name| format!("\"{name}\""));
        let name = prop_oneof![12 => name, 1 => text()];
        let blank = prop_oneof![4 => Just(""), 1 => select(vec![" ", "\n", "\r\n\t"])];
        let object = move |value: BoxedStrategy<String>| {
            let member = (name.clone(), blank.clone(), blank.clone(), value)
                .prop_map(|(name, before, behind, value)| format!("{name}{before}:{behind}{value}{before}"));
            (proptest::collection::vec(member, 0..5), blank.clone())
                .prop_map(|(members, blank)| format!("{{{blank}{}}}", members.join(&format!(",{blank}"))))
        };
        let within = object.clone();
        let value = value.prop_recursive(4, 24, 5, move |value| within(value.boxed()));
        prop_oneof![9 => object(value.clone().boxed()), 1 => value]
    }

    /// Records, many of which something spoils.
    fn text_of_record() -> impl Strategy<Value = String> {
        let spoil = select(vec![
            ",",
            ":",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "\\",
            r"\ud83d",
            r"\udE00",
            r"\ud83d\u0041",
            r"\u12",
            r"\x",
            r"\é",
            "\n",
            "\u{b}",
            "\u{1}",
            "\u{a0}",
            "1e400",
            "-1e400",
            "0",
            "-",
            "+",
            ".",
            "e",
            "x",
            "tru",
            "null",
            " ",
        ]);
        (record(), any::<proptest::sample::Index>(), proptest::option::of(spoil), any::<bool>()).prop_map(
            |(mut text, place, spoil, cut)| {
                let places: Vec<_> = text.char_indices().map(|(place, _)| place).chain([text.len()]).collect();
                let place = *place.get(&places);
                match spoil {
                    Some(spoil) => text.insert_str(place, spoil),
                    None if cut && place % 4 == 0 => text.truncate(place),
                    None => {}
                }
                text
            },
        )
    }

    fn raw(value: &Value) -> Option<Raw<'_>> {
        match value {
            Value::Null => None,
            Value::Bool(flag) => Some(Raw::Flag(*flag)),
            Value::Number(number) => number.as_i64().map(Raw::Whole).or_else(|| number.as_f64().map(Raw::Decimal)),
            Value::String(text) => Some(Raw::Text(text)),
            Value::Array(_) | Value::Object(_) => Some(Raw::Nested),
        }
    }

    /// What stands at a place of a record.
    fn stands<'v>(record: &'v Value, node: &Node) -> Option<&'v Value> {
        let holder = match node.parent {
            Tree::ROOT => record,
            parent => stands(record, json().node(parent))?,
        };
        holder.get(node.name)
    }

    /// The zone to which the value of a member belongs.
    fn belongs(node: &Node, raw: Raw<'_>) -> Option<Zone> {
        let What::Value(zone) = node.what else { return None };
        let fits = |zone: Zone| zone.of().read(raw, Format::Json).valid;
        Some(node.or.filter(|other| !fits(zone) && fits(*other)).unwrap_or(zone))
    }

    /// Compares what a record holds, where the last of members of one name counts, with what was read of it. Of several members
    /// that tell one zone any will do: which stands last a value does not keep.
    fn compare(record: &Value, draft: &Draft<'_>) -> Result<(), TestCaseError> {
        let told = |kind: &Kind| record.get(kind.json()).is_some_and(|action| !action.is_null());
        let actions: Vec<Kind> = Kind::OF_PERIODS.into_iter().filter(told).collect();
        prop_assert_eq!(usize::from(draft.actions), actions.len());
        prop_assert!(draft.kind.map_or(actions.is_empty(), |kind| actions.contains(&kind)));
        let remarked = |kind| draft.remarks.iter().any(|remark| remark.kind == kind);
        let contradicts = remarked(RemarkKind::Contradiction);
        let is_none = |zone, raw: &Raw<'_>| zone == Zone::Ssin && matches!(raw, Raw::Text("0") | Raw::Whole(0));
        let leaves: Vec<_> = json().leaves(draft.kind.unwrap_or(Kind::Cancel)).collect();
        let told: Vec<_> = leaves
            .iter()
            .filter_map(|node| Some((*node, stands(record, node).and_then(raw)?)))
            .filter_map(|(node, raw)| belongs(node, raw).map(|zone| (zone, raw)))
            .filter(|(zone, raw)| !is_none(*zone, raw))
            .collect();
        for zone in leaves.iter().filter_map(|node| belongs(node, Raw::Nested)) {
            let told: Vec<_> = told.iter().filter(|(of, _)| *of == zone).map(|(_, raw)| *raw).collect();
            match draft.raw(zone) {
                // What an earlier member of the name tells otherwise is disputed, and stands there.
                Some(held) => {
                    // A fraction that a binary number loses is kept.
                    let lost = |raw: &Raw<'_>| match (*raw, held) {
                        (Raw::Decimal(nearest), Raw::Decimal(held)) => nearest.next_up() == held,
                        _ => false,
                    };
                    prop_assert!(contradicts || told.iter().any(|raw| *raw == held || lost(raw)), "{}", zone);
                }
                None => prop_assert!(told.is_empty(), "{}", zone),
            }
            // Two that are not alike are said, unless they are two ways to write one value.
            let differ = told.iter().any(|raw| *raw != told[0]);
            let fit = |raw: &Raw<'_>| zone.of().read(*raw, Format::Json).valid;
            prop_assert!(!differ || contradicts || told.iter().all(fit), "{}", zone);
        }
        let reference = record.pointer("/context/reference").and_then(|told| match told {
            Value::String(text) => Some(text.clone()),
            told => told.as_i64().map(|number| number.to_string()),
        });
        let is_disputed = draft.context.reference.is_none() && remarked(RemarkKind::UnreadableContext);
        prop_assert!(is_disputed || draft.context.reference.as_deref() == reference.as_deref());
        Ok(())
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 1024, ..ProptestConfig::default() })]

        #[test]
        fn a_record_means_what_the_parser_of_a_library_reads(text in text_of_record()) {
            let read = decode(text.as_bytes(), 7).map_err(|fault| fault.about(Trace::NONE));
            match serde_json::from_str::<Value>(&text) {
                Ok(record) if record.is_object() => compare(&record, &read.expect("a record"))?,
                Ok(_) => {
                    let blanks = text.len() - text.trim_start().len();
                    prop_assert_eq!(read, Err(RecordFault::new(7 + blanks as u64, crate::words::json::no_object())));
                }
                Err(error) => {
                    prop_assert_eq!(read, Err(RecordFault::new(7 + position(&text, &error) as u64, reason(&error))));
                }
            }
        }
    }
}
