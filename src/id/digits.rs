//! Reading digits, shared by all numbers of this room.

use super::IdentifierFault;

/// The check digits `97 - (n mod 97)`: 1 to 97, so never 00.
pub(super) const fn complement_97(n: u64) -> u8 {
    // The remainder is below 97, so the cast loses nothing.
    (97 - n % 97) as u8
}

/// Reads text that must be digits only, at least `shortest` and at most `longest` (not above 19) of
/// them.
pub(super) fn strict(
    text: &str,
    shortest: usize,
    longest: usize,
    expected: &'static str,
) -> Result<u64, IdentifierFault> {
    let bytes = text.as_bytes();
    if bytes.len() < shortest || bytes.len() > longest {
        return Err(explain(text, expected));
    }
    let mut number = 0_u64;
    let mut wrong = false;
    // No early exit: nearly all input is right, and a loop without branches is the quicker one.
    for byte in bytes {
        let digit = byte.wrapping_sub(b'0');
        wrong |= digit > 9;
        number = number * 10 + u64::from(digit & 15);
    }
    if wrong { Err(explain(text, expected)) } else { Ok(number) }
}

/// Why [`strict`] refused a text: a wrong character is told before a wrong length.
#[cold]
fn explain(text: &str, expected: &'static str) -> IdentifierFault {
    if text.is_empty() {
        return IdentifierFault::Empty;
    }
    match text.chars().enumerate().find(|(_, c)| !c.is_ascii_digit()) {
        Some((index, found)) => IdentifierFault::UnexpectedCharacter { position: index + 1, found },
        None => IdentifierFault::Length { expected, found: text.len() },
    }
}

/// Reads text as people type it: digits, with punctuation between them.
///
/// `prefix` is a country prefix that may stand before the digits, in either case.
pub(super) fn lenient(
    text: &str,
    prefix: &str,
    shortest: usize,
    longest: usize,
    expected: &'static str,
) -> Result<u64, IdentifierFault> {
    let mut number = 0_u64;
    let mut count = 0_usize;
    let mut pending_prefix = prefix.chars();
    let mut prefix_begun = false;
    for (index, found) in text.chars().enumerate() {
        if let Some(digit) = found.to_digit(10) {
            if count < longest {
                number = number * 10 + u64::from(digit);
            }
            count += 1;
        } else if is_space(found) {
            continue;
        } else if count == 0 && pending_prefix.clone().next() == Some(found.to_ascii_uppercase()) {
            pending_prefix.next();
            prefix_begun = true;
            continue;
        } else if is_mark(found) && (count > 0 || (prefix_begun && pending_prefix.as_str().is_empty())) {
            // A dash before the first digit is a minus sign, and no identifier is negative.
            continue;
        } else {
            return Err(IdentifierFault::UnexpectedCharacter { position: index + 1, found });
        }
        if prefix_begun && !pending_prefix.as_str().is_empty() {
            // Half a prefix: the first digit stands where its next letter should.
            return Err(IdentifierFault::UnexpectedCharacter { position: index + 1, found });
        }
    }
    if count == 0 {
        Err(IdentifierFault::Empty)
    } else if count < shortest || count > longest {
        Err(IdentifierFault::Length { expected, found: count })
    } else {
        Ok(number)
    }
}

/// The ordinary space, the tab, and the two spaces that do not break a line, as word processors put
/// them in numbers.
const fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\u{a0}' | '\u{202f}')
}

/// The marks between groups of digits; the last two are the dashes that word processors make of
/// `-`.
const fn is_mark(c: char) -> bool {
    matches!(c, '.' | '-' | '/' | '\u{2011}' | '\u{2013}')
}
