//! Finds the end of a record by its brackets alone.

use crate::codec::window::is_blank;
use crate::words::{Said, json};

/// The deepest nesting that is followed. The JSON parser behind [`decode`](super::decode) goes no deeper either.
const MAX_DEPTH: u32 = 127;

/// What a scan came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The bytes ended inside the record.
    More,
    /// The record ends before this byte.
    End(usize),
    /// Another record begins at this byte, although this one is not closed.
    Next(usize),
    /// The record is broken at this byte.
    Broken(usize, Said),
}

/// The length, without blanks behind it, of a line that holds one object, as far as brackets can tell that do not look
/// at what is text and what is not; `None` when only a [`Scan`] can tell.
///
/// Both steps to a record took a seventh of the time of a [`Scan`] when measured on lines of 350 bytes. Where brackets
/// in texts deceive it, the line is no JSON object, and the decoder says so.
pub(super) fn plain_object(line: &[u8]) -> Option<usize> {
    let object = line.get(..without_blanks(line))?;
    if object.first() != Some(&b'{') || object.last() != Some(&b'}') {
        return None;
    }
    let (bytes, next) = (object.get(..object.len() - 1)?, object.get(1..)?);
    let (chunks, rest) = bytes.as_chunks::<64>();
    let (next_chunks, next_rest) = next.as_chunks::<64>();
    let mut open = glance(rest, next_rest)?;
    for (chunk, next) in chunks.iter().zip(next_chunks) {
        open += glance(chunk, next)?;
    }
    // The last byte closes the object.
    (open == 1).then_some(object.len())
}

/// The length of a line without the blanks at its end.
pub(super) fn without_blanks(line: &[u8]) -> usize {
    line.iter().rposition(|byte| !is_blank(*byte)).map_or(0, |last| last + 1)
}

/// How many more `{` than `}` are among at most 64 bytes; `None` when `}` is followed by what cannot belong to the same
/// object, or by a blank. Without branches, so that it is done for all bytes at once.
#[inline]
fn glance(bytes: &[u8], next: &[u8]) -> Option<i32> {
    let (mut open, mut odd) = (0_i8, 0_u8);
    for (byte, next) in bytes.iter().zip(next) {
        let closes = *byte == b'}';
        open += i8::from(*byte == b'{') - i8::from(closes);
        odd |= u8::from(closes & (*next != b'}') & (*next != b',') & (*next != b']'));
    }
    (odd == 0).then_some(i32::from(open))
}

/// The state of a scan over one record. It can be continued when more bytes have come, without looking back.
#[derive(Clone, Debug, Default)]
pub(super) struct Scan {
    /// Whether `{` in the first column begins a record, whatever went before it.
    lines: bool,
    at: usize,
    depth: u32,
    /// A bit for each open bracket: 1 for `[`, 0 for `{`.
    arrays: u128,
    in_text: bool,
    escaped: bool,
    /// Whether the text read last stood where an object has a key.
    key: bool,
    /// The last byte outside of texts that is no white space.
    last: u8,
    /// Whether only white space stood on this line so far. Not so on the record's first line.
    fresh: bool,
    crossed: bool,
}

impl Scan {
    /// A scan of a record that begins with the first byte that it will see.
    pub(super) fn new(lines: bool) -> Self {
        Scan { lines, ..Scan::default() }
    }

    /// How many bytes were looked at.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// Whether the scan went over the end of a line.
    pub(super) fn crossed_line(&self) -> bool {
        self.crossed
    }

    /// True when no bracket and no text is open.
    pub(super) fn is_closed(&self) -> bool {
        self.depth == 0 && !self.in_text
    }

    /// Goes on over `bytes`, which begin where the record begins.
    pub(super) fn run(&mut self, bytes: &[u8]) -> Step {
        while let Some(&byte) = bytes.get(self.at) {
            if self.in_text {
                if let Some(step) = self.run_text(bytes) {
                    return step;
                }
                continue;
            }
            match byte {
                b' ' | b'\t' | b'\r' => {
                    self.at += 1;
                    continue;
                }
                b'\n' => {
                    self.crossed = true;
                    self.fresh = true;
                    self.at += 1;
                    continue;
                }
                b'"' => {
                    self.key = self.last == b'{' || self.last == b',' && !self.in_array();
                    self.in_text = true;
                }
                b'{' | b'[' => {
                    if byte == b'{' && self.at > 0 && !self.may_open(bytes) {
                        return if self.depth == 0 { Step::End(self.at) } else { Step::Next(self.at) };
                    }
                    if self.depth == MAX_DEPTH {
                        return Step::Broken(self.at, json::too_deep());
                    }
                    self.arrays = self.arrays << 1 | u128::from(byte == b'[');
                    self.depth += 1;
                }
                b'}' | b']' if self.depth > 0 => {
                    // Which bracket closes which is left to the JSON parser, which names the fault better.
                    self.arrays >>= 1;
                    self.depth -= 1;
                    if self.depth == 0 {
                        return Step::End(self.at + 1);
                    }
                }
                // Only for an array element that is no object.
                b']' | b',' if self.depth == 0 => return Step::End(self.at),
                _ => {}
            }
            self.last = byte;
            self.fresh = false;
            self.at += 1;
        }
        Step::More
    }

    /// Goes on inside a text; ends behind its closing quote, at a fault, or at the end of the bytes.
    fn run_text(&mut self, bytes: &[u8]) -> Option<Step> {
        let rest = bytes.get(self.at..).unwrap_or_default();
        if self.escaped && rest.first().is_some_and(|byte| *byte != b'\n') {
            self.escaped = false;
            self.at += 1;
            return None;
        }
        let Some(length) = rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | b'\n')) else {
            self.at = bytes.len();
            return None;
        };
        self.at += length;
        match rest.get(length) {
            Some(b'"') => self.in_text = false,
            Some(b'\\') => self.escaped = true,
            _ => return Some(Step::Broken(self.at, json::line_ends())),
        }
        self.at += 1;
        None
    }

    fn in_array(&self) -> bool {
        self.arrays & 1 == 1
    }

    /// Whether a `{` at this place can belong to the record. In JSON it stands behind a colon or in an array; anywhere
    /// else the record was cut off and another one begins.
    fn may_open(&self, bytes: &[u8]) -> bool {
        let line_start = self.fresh && bytes.get(self.at - 1) == Some(&b'\n');
        if self.depth == 0 || self.lines && line_start {
            return false;
        }
        match self.last {
            b':' | b'[' => true,
            b',' => self.in_array(),
            // A forgotten colon or key, rather than a cut: cutting here would make records of mere parts.
            b'{' => !self.fresh,
            b'"' => self.key && !self.fresh,
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;
    use serde_json::{Map, Value, json};

    use super::{Scan, Step, plain_object};
    use crate::codec::rest_json::decode;

    /// Bodies whose texts hold what brackets, quotes and escapes look like.
    fn body() -> impl Strategy<Value = Value> {
        let text =
            proptest::collection::vec(select(vec!["{", "}", "[", "]", "\"", "\\", ",", ":", "a", "\n", "é"]), 0..6)
                .prop_map(|pieces| pieces.concat())
                .boxed();
        let leaf = prop_oneof![text.clone().prop_map(Value::from), Just(json!(1)), Just(Value::Null)];
        let value = leaf.prop_recursive(4, 24, 4, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                proptest::collection::btree_map("[a-c{}\"]{0,3}", inner, 0..4)
                    .prop_map(|map| Value::from(map.into_iter().collect::<Map<_, _>>())),
            ]
        });
        proptest::collection::btree_map(text, value, 0..4).prop_map(|map| map.into_iter().collect())
    }

    /// Lines that begin as an object does: a body, one or two that are cut off, or pieces of bodies in any order.
    fn line() -> impl Strategy<Value = String> {
        let blank = select(vec!["", " ", "\r", " \t\r"]);
        let cut = || {
            (body(), any::<prop::sample::Index>(), "[ ,}\\]]{0,2}").prop_map(|(body, at, behind)| {
                let text = body.to_string();
                let end = (0..=at.index(text.len())).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
                format!("{}{behind}", &text[..end])
            })
        };
        let piece = select(vec!["{", "}", "[", "]", "\"", "\\\"", "\\", ",", ":", " ", "1", "\"a\":", "\"}\"", "{}"]);
        let pieces = proptest::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat());
        let whole = body().prop_map(|body| body.to_string());
        let line = prop_oneof![whole, cut(), (cut(), body()).prop_map(|(a, b)| format!("{a}{b}")), pieces];
        (line, blank).prop_map(|(line, blank)| format!("{{{}{blank}", line.strip_prefix('{').unwrap_or(&line)))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1024))]

        #[test]
        fn what_a_glance_takes_a_scan_takes_or_the_decoder_refuses(line in line()) {
            if let Some(length) = plain_object(line.as_bytes()) {
                let object = &line.as_bytes()[..length];
                prop_assert_eq!(line[length..].trim_matches([' ', '\t', '\r']), "");
                if Scan::new(true).run(line.as_bytes()) != Step::End(length) {
                    prop_assert!(decode(object, 0).is_err(), "no scan ends {} there", line);
                }
            }
        }
    }

    #[test]
    fn brackets_and_what_follows_them_tell_a_plain_line() {
        let text = |length| "a".repeat(length);
        for length in [0, 1, 20, 31, 32, 33, 64, 5000] {
            let body = format!("{{\"{}\":{{\"b\":[{{}},{{}}],\"c\":{{}}}}}}", text(length));
            assert_eq!(plain_object(format!("{body} \t\r").as_bytes()), Some(body.len()), "{body}");
            for other in [format!("{body}{body}"), format!("{body} {body}"), format!("{body}}}"), format!("{{{body}")] {
                assert_eq!(plain_object(other.as_bytes()), None, "{other}");
            }
        }
    }
}
