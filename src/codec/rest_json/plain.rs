//! A quick reader for JSON as programs write it; what it does not take, the general parser reads.
//!
//! It takes objects, texts without escapes, whole numbers of at most 18 digits, `true`, `false` and `null`, a few levels deep.
//! Everything else, and everything that is wrong, it declines as a whole: the general parser then reads the record from its
//! beginning, names what is wrong, and stays the measure of what a record means. Both push into the same filler.

use crate::codec::fill::{Fill, Met};
use crate::dimona::schema::{NodeId, Raw, Tree};

/// Objects within objects that are followed: a declaration has four.
const DEPTH: u8 = 8;
/// The most digits that fit into 64 bits whatever they are.
const DIGITS: usize = 18;

/// A record that is read from its front.
struct Plain<'de> {
    text: &'de str,
    at: usize,
}

/// What a value is.
enum Value<'de> {
    Nothing,
    Raw(Raw<'de>),
    /// An object, whose brace was passed.
    Object,
}

/// Reads a record; `None` leaves it to the general parser.
pub(super) fn read(text: &str, fill: &mut Fill<'_, '_>) -> Option<()> {
    let mut plain = Plain { text, at: 0 };
    let Value::Object = plain.value()? else { return None };
    plain.object(fill, Tree::ROOT, DEPTH)?;
    plain.next_byte().is_none().then_some(())
}

impl<'de> Plain<'de> {
    /// The next byte that is no white space, which stays.
    #[inline]
    fn next_byte(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        loop {
            let byte = *bytes.get(self.at)?;
            if !matches!(byte, b' ' | b'\t' | b'\r' | b'\n') {
                return Some(byte);
            }
            self.at += 1;
        }
    }

    /// Reads an object behind its opening brace.
    fn object(&mut self, fill: &mut Fill<'_, '_>, node: NodeId, depth: u8) -> Option<()> {
        let depth = depth.checked_sub(1)?;
        fill.begin(node);
        let mut first = true;
        while self.member(&mut first)? {
            let met = self.name(fill)?;
            if self.next_byte()? != b':' {
                return None;
            }
            self.at += 1;
            match (met, self.value()?) {
                (Met::Zone(node), Value::Raw(raw)) => fill.put(node, raw),
                (Met::Zone(node), Value::Nothing) => fill.put_nothing(node),
                (Met::Block(node), Value::Object) => self.object(fill, node, depth)?,
                (Met::Block(node), Value::Raw(raw)) => fill.put_instead(node, raw, ""),
                (Met::Block(_), Value::Nothing) => {}
                // Few records have more in them than they should.
                (Met::Zone(_) | Met::Second { .. } | Met::Skip, _) => return None,
            }
        }
        fill.end();
        Some(())
    }

    /// Whether another member comes next, at its first quote.
    #[inline]
    fn member(&mut self, first: &mut bool) -> Option<bool> {
        let first = std::mem::replace(first, false);
        match self.next_byte()? {
            b'}' => {
                self.at += 1;
                return Some(false);
            }
            b',' if !first => self.at += 1,
            b'"' if first => {}
            _ => return None,
        }
        (self.next_byte()? == b'"').then_some(true)
    }

    /// The name of a member: at once, where it is the one that stood there in the record before.
    #[inline]
    fn name(&mut self, fill: &mut Fill<'_, '_>) -> Option<Met> {
        let rest = self.text.as_bytes().get(self.at + 1..)?;
        if let Some((node, name)) = fill.expected()
            && rest.starts_with(name.as_bytes())
            && rest.get(name.len()) == Some(&b'"')
        {
            self.at += name.len() + 2;
            return Some(fill.meet_child(node));
        }
        let name = self.string()?;
        Some(fill.meet(name))
    }

    #[inline]
    fn value(&mut self) -> Option<Value<'de>> {
        Some(match self.next_byte()? {
            b'"' => Value::Raw(Raw::Text(self.string()?)),
            b'0'..=b'9' => Value::Raw(Raw::Whole(self.number()?)),
            b'{' => {
                self.at += 1;
                Value::Object
            }
            b'n' => self.literal("null", Value::Nothing)?,
            b't' => self.literal("true", Value::Raw(Raw::Flag(true)))?,
            b'f' => self.literal("false", Value::Raw(Raw::Flag(false)))?,
            _ => return None,
        })
    }

    /// The text whose opening quote is next.
    #[inline]
    fn string(&mut self) -> Option<&'de str> {
        let start = self.at + 1;
        let rest = self.text.as_bytes().get(start..)?;
        let length = plain_length(rest)?;
        if rest.get(length) != Some(&b'"') {
            return None;
        }
        self.at = start + length + 1;
        self.text.get(start..start + length)
    }

    /// The whole number whose first digit is next.
    #[inline]
    fn number(&mut self) -> Option<i64> {
        let rest = self.text.as_bytes().get(self.at..)?;
        let (mut number, mut length) = (0_i64, 0);
        while let Some(digit) = rest.get(length).map(|byte| byte.wrapping_sub(b'0')).filter(|digit| *digit <= 9) {
            if length == DIGITS {
                return None;
            }
            number = number * 10 + i64::from(digit);
            length += 1;
        }
        let decimal = matches!(rest.get(length), Some(b'.' | b'e' | b'E'));
        if decimal || (length > 1 && rest.first() == Some(&b'0')) {
            return None;
        }
        self.at += length;
        Some(number)
    }

    fn literal<T>(&mut self, word: &str, value: T) -> Option<T> {
        self.text.get(self.at..)?.starts_with(word).then(|| {
            self.at += word.len();
            value
        })
    }
}

/// How many bytes stand before the first quote, backslash or control character.
#[inline]
fn plain_length(text: &[u8]) -> Option<usize> {
    let (words, rest) = text.as_chunks::<8>();
    for (number, word) in words.iter().enumerate() {
        let special = special(u64::from_le_bytes(*word));
        if special != 0 {
            return Some(number * 8 + special.trailing_zeros() as usize / 8);
        }
    }
    let at = rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20))?;
    Some(words.len() * 8 + at)
}

/// Eight bytes at once: the highest bit is set of each byte that is a quote, a backslash or a control character. Behind the
/// first of them others may be marked too.
#[inline]
fn special(word: u64) -> u64 {
    const EACH: u64 = 0x0101_0101_0101_0101;
    const HIGHEST: u64 = EACH << 7;
    let is_zero = |word: u64| word.wrapping_sub(EACH) & !word;
    let quote = is_zero(word ^ (EACH * b'"' as u64));
    let backslash = is_zero(word ^ (EACH * b'\\' as u64));
    let control = word.wrapping_sub(EACH * 0x20) & !word;
    (quote | backslash | control) & HIGHEST
}
