//! Reads a record from its front and pushes what it meets into the filler.
//!
//! It takes whatever is JSON, and gives no reason where it stops: what is wrong, the parser of a library tells that reads the
//! same text. A text with escapes and an unusual number are that library's to read too.

use std::borrow::Cow;

use serde_json::Number;

use crate::codec::fill::{Fill, Met};
use crate::declaration::schema::{Node, Raw};

/// Objects and arrays within each other that are followed: as many as `serde_json` follows.
const DEPTH: u8 = 127;
/// The most digits that fit into 64 bits whatever they are.
const DIGITS: usize = 18;

/// A record that is read from its front.
struct Reader<'t, 'f, 'd, 'a> {
    text: &'t str,
    at: usize,
    /// How many more objects and arrays may be opened.
    depth: u8,
    fill: &'f mut Fill<'d, 'a>,
}

/// Reads a record, and tells whether it is an object; `None` where it is no JSON, or nested too deep.
pub(super) fn read(text: &str, fill: &mut Fill<'_, '_>) -> Option<bool> {
    let mut reader = Reader { text, at: 0, depth: DEPTH, fill };
    let is_object = reader.next_byte()? == b'{';
    let root = reader.fill.root();
    reader.value(Met::Block(root))?;
    reader.next_byte().is_none().then_some(is_object)
}

impl<'t> Reader<'t, '_, '_, '_> {
    /// The next byte that is no white space, which stays.
    #[inline]
    fn next_byte(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        loop {
            let byte = *bytes.get(self.at)?;
            if byte > b' ' || !matches!(byte, b' ' | b'\t' | b'\r' | b'\n') {
                return Some(byte);
            }
            self.at += 1;
        }
    }

    /// Passes a byte behind white space, which must be this one.
    #[inline]
    fn pass(&mut self, byte: u8) -> Option<()> {
        let stands = self.next_byte()? == byte;
        self.at += 1;
        stands.then_some(())
    }

    /// Reads the value of what was met. Always inlined: 210 of 6,830 instructions a record when measured.
    #[inline(always)]
    fn value(&mut self, met: Met) -> Option<()> {
        let mut inside = "";
        let raw = match self.next_byte()? {
            b'"' => match self.plain() {
                Some(text) => Some(Raw::Text(text)),
                None => return self.escaped_value(met),
            },
            b'0'..=b'9' | b'-' => Some(self.number()?),
            b'{' => {
                if let Met::Block(node) = met {
                    return self.object(node);
                }
                self.pass_over(b'}')?;
                Some(Raw::Nested)
            }
            b'[' => {
                if self.pass_over(b']')? {
                    inside = "[0]";
                }
                Some(Raw::Nested)
            }
            b't' => self.literal("true", Some(Raw::Flag(true)))?,
            b'f' => self.literal("false", Some(Raw::Flag(false)))?,
            _ => self.literal("null", None)?,
        };
        self.fill.value(met, raw, inside);
        Some(())
    }

    /// Reads the members of a block.
    #[inline(never)]
    fn object(&mut self, node: &'static Node) -> Option<()> {
        self.open()?;
        self.fill.begin(node);
        let mut first = true;
        while self.goes_on(first, b'}')? {
            let met = self.member()?;
            self.value(met)?;
            first = false;
        }
        self.fill.end();
        self.depth += 1;
        Some(())
    }

    /// The next member, up to its value. At once, where it is one that the records before let expect.
    #[inline]
    fn member(&mut self) -> Option<Met> {
        if let Some((met, length)) = self.fill.meet_expected(self.text.as_bytes().get(self.at..)?) {
            self.at += length;
            return Some(met);
        }
        let name = self.name()?;
        Some(self.fill.meet(&name))
    }

    /// Passes over an object or an array; whether it holds anything.
    #[cold]
    fn pass_over(&mut self, close: u8) -> Option<bool> {
        self.open()?;
        let mut first = true;
        while self.goes_on(first, close)? {
            if close == b'}' {
                self.name()?;
            }
            self.value(Met::Skip)?;
            first = false;
        }
        self.depth += 1;
        Some(!first)
    }

    /// Passes the bracket that opens an object or an array.
    #[inline]
    fn open(&mut self) -> Option<()> {
        self.depth = self.depth.checked_sub(1)?;
        self.at += 1;
        Some(())
    }

    /// Passes the comma before another member or element, or the bracket behind the last one; whether there is another.
    #[inline]
    fn goes_on(&mut self, first: bool, close: u8) -> Option<bool> {
        match self.next_byte()? {
            byte if byte == close => self.at += 1,
            b',' if !first => {
                self.at += 1;
                return Some(true);
            }
            _ => return first.then_some(true),
        }
        Some(false)
    }

    /// The name of a member, and the colon behind it.
    fn name(&mut self) -> Option<Cow<'t, str>> {
        if self.next_byte()? != b'"' {
            return None;
        }
        let name = self.string()?;
        self.pass(b':')?;
        Some(name)
    }

    /// The text whose opening quote is next.
    #[inline]
    fn string(&mut self) -> Option<Cow<'t, str>> {
        match self.plain() {
            Some(text) => Some(Cow::Borrowed(text)),
            None => self.escaped().map(Cow::Owned),
        }
    }

    /// The same, unless something stands in it that is no plain text.
    #[inline]
    fn plain(&mut self) -> Option<&'t str> {
        let start = self.at + 1;
        let bytes = self.text.as_bytes();
        let end = special(bytes, start);
        if bytes.get(end) != Some(&b'"') {
            return None;
        }
        self.at = end + 1;
        self.text.get(start..end)
    }

    /// The same with escapes.
    #[cold]
    fn escaped(&mut self) -> Option<String> {
        let bytes = self.text.as_bytes();
        let mut end = special(bytes, self.at + 1);
        while bytes.get(end) == Some(&b'\\') {
            end = special(bytes, end + 2);
        }
        let text = self.text.get(self.at..=end)?;
        self.at = end + 1;
        serde_json::from_str(text).ok()
    }

    #[cold]
    fn escaped_value(&mut self, met: Met) -> Option<()> {
        let text = self.escaped()?;
        self.fill.value(met, Some(Raw::Text(&text)), "");
        Some(())
    }

    /// The number whose first byte is next.
    #[inline]
    fn number(&mut self) -> Option<Raw<'static>> {
        let rest = self.text.as_bytes().get(self.at..)?;
        let (mut number, mut length) = (0_i64, 0);
        while let Some(digit) = rest.get(length).map(|byte| byte.wrapping_sub(b'0')).filter(|digit| *digit <= 9) {
            if length == DIGITS {
                return self.unusual_number();
            }
            number = number * 10 + i64::from(digit);
            length += 1;
        }
        let zero_leads = length > 1 && rest.first() == Some(&b'0');
        if length == 0 || zero_leads || matches!(rest.get(length), Some(b'.' | b'e' | b'E')) {
            return self.unusual_number();
        }
        self.at += length;
        Some(Raw::Whole(number))
    }

    /// The same where it has a sign, a fraction or an exponent, or is large, or is none.
    #[cold]
    fn unusual_number(&mut self) -> Option<Raw<'static>> {
        let rest = self.text.get(self.at..)?;
        let end = rest.find(|c: char| !matches!(c, '0'..='9' | '+' | '-' | '.' | 'e' | 'E')).unwrap_or(rest.len());
        let text = rest.get(..end)?;
        let number: Number = serde_json::from_str(text).ok()?;
        self.at += end;
        if let Some(whole) = number.as_i64() {
            return Some(Raw::Whole(whole));
        }
        let nearest = number.as_f64()?;
        // A fraction too small for a binary number is still one.
        let is_rounded = nearest.fract() == 0.0 && has_fraction(text);
        Some(Raw::Decimal(if is_rounded { nearest.next_up() } else { nearest }))
    }

    /// Passes a word that stands for a value.
    fn literal<T>(&mut self, word: &str, value: T) -> Option<T> {
        let stands = self.text.get(self.at..)?.starts_with(word);
        self.at += word.len();
        stands.then_some(value)
    }
}

/// Whether a number that is written so is no whole one.
fn has_fraction(number: &str) -> bool {
    let (digits, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let exponent: i64 = exponent.parse().unwrap_or(0);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let places = fraction.trim_end_matches('0').len() as i64;
    if places > 0 {
        return places > exponent;
    }
    let zeros = whole.len() - whole.trim_end_matches('0').len();
    whole.bytes().any(|digit| matches!(digit, b'1'..=b'9')) && (zeros as i64) < -exponent
}

/// The place of the first quote, backslash or control character from this place on, or where the bytes end.
#[inline]
fn special(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    while let Some(word) = bytes.get(at..).and_then(|rest| rest.first_chunk()) {
        let marks = marks(u64::from_le_bytes(*word));
        if marks != 0 {
            return at + marks.trailing_zeros() as usize / 8;
        }
        at += word.len();
    }
    let rest = bytes.get(at..).unwrap_or_default();
    at + rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20)).unwrap_or(rest.len())
}

/// Eight bytes at once: the highest bit is set of each byte that is a quote, a backslash or a control character. Behind the
/// first of them others may be marked too.
#[inline]
fn marks(word: u64) -> u64 {
    const EACH: u64 = 0x0101_0101_0101_0101;
    const HIGHEST: u64 = EACH << 7;
    let is_below = |word: u64, byte: u8| word.wrapping_sub(EACH * u64::from(byte)) & !word;
    // Of all bytes this bit turns a quote alone into the one behind the control characters.
    let quote_or_control = is_below(word ^ (EACH * 0x02), b' ' + 1);
    let backslash = is_below(word ^ (EACH * u64::from(b'\\')), 1);
    (quote_or_control | backslash) & HIGHEST
}
