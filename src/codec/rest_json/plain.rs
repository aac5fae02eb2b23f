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

/// Reads a record; `None` leaves it to the general parser.
pub(super) fn read(text: &str, fill: &mut Fill<'_, '_>) -> Option<()> {
    let mut plain = Plain { text, at: 0 };
    plain.begin()?;
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
            if byte > b' ' || !matches!(byte, b' ' | b'\t' | b'\r' | b'\n') {
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
        while let Some(met) = self.member(fill, first)? {
            first = false;
            match met {
                Met::Zone(node) => self.value(fill, node)?,
                Met::Block(node) => {
                    self.begin()?;
                    self.object(fill, node, depth)?;
                }
                // Few records have more in them than they should.
                Met::Second { .. } | Met::Skip => return None,
            }
        }
        fill.end();
        Some(())
    }

    /// Passes the brace with which an object begins.
    #[inline]
    fn begin(&mut self) -> Option<()> {
        let begins = self.next_byte()? == b'{';
        self.at += 1;
        begins.then_some(())
    }

    /// The next member, up to its value, or the end of the object. At once, where it is the one that stood there in the record
    /// before.
    #[inline]
    fn member(&mut self, fill: &mut Fill<'_, '_>, first: bool) -> Option<Option<Met>> {
        let rest = self.text.as_bytes().get(self.at..)?;
        if let Some((met, length)) = fill.meet_expected(rest, usize::from(first)) {
            self.at += length;
            return Some(Some(met));
        }
        match self.next_byte()? {
            b'}' => {
                self.at += 1;
                return Some(None);
            }
            b',' if !first => self.at += 1,
            b'"' if first => {}
            _ => return None,
        }
        if self.next_byte()? != b'"' {
            return None;
        }
        let met = fill.meet(self.string()?);
        if self.next_byte()? != b':' {
            return None;
        }
        self.at += 1;
        Some(Some(met))
    }

    #[inline]
    fn value(&mut self, fill: &mut Fill<'_, '_>, node: NodeId) -> Option<()> {
        let raw = match self.next_byte()? {
            b'"' => Raw::Text(self.string()?),
            b'0'..=b'9' => Raw::Whole(self.number()?),
            b't' => Raw::Flag(self.literal("true")?),
            b'f' => Raw::Flag(!self.literal("false")?),
            _ => {
                self.literal("null")?;
                fill.put_nothing(node);
                return Some(());
            }
        };
        fill.put(node, raw);
        Some(())
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

    /// Passes a word; true.
    fn literal(&mut self, word: &str) -> Option<bool> {
        let stands = self.text.get(self.at..)?.starts_with(word);
        self.at += word.len();
        stands.then_some(true)
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
