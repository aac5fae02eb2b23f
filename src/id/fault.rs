//! What can be wrong with an identifier.

/// What is wrong with an identifier or a code.
///
/// The texts are lower-case, have no final stop, and never repeat the whole identifier: it is
/// personal data, and messages end in logs.
///
/// # Example
///
/// ```
/// use dimona::id::{IdentifierFault, Ssin};
///
/// let fault = Ssin::parse_digits("9305182236l").unwrap_err();
/// assert_eq!(fault, IdentifierFault::UnexpectedCharacter { position: 11, found: 'l' });
/// assert_eq!(fault.to_string(), "unexpected character 'l' at position 11");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum IdentifierFault {
    /// There is nothing to read.
    #[error("nothing is filled in")]
    Empty,
    /// A character that has no place in this identifier.
    #[error("unexpected character {found:?} at position {position}")]
    UnexpectedCharacter {
        /// Which character of the text, counted from 1.
        position: usize,
        /// The character itself.
        found: char,
    },
    /// Too few or too many digits.
    #[error("{found} digits, expected {expected}")]
    Length {
        /// The numbers of digits that are right.
        expected: &'static str,
        /// How many digits there are.
        found: usize,
    },
    /// The number lies outside the range in which this kind of number exists.
    #[error("number outside the range {lowest} to {highest}")]
    Range {
        /// The lowest number of this kind.
        lowest: u64,
        /// The highest number of this kind.
        highest: u64,
    },
    /// The check digits do not belong to the number before them.
    #[error("check digits are {found:02}, expected {expected:02}")]
    CheckDigits {
        /// The check digits that belong to the number.
        expected: u8,
        /// The check digits that stand there.
        found: u8,
    },
    /// The check digits of an SSIN fit neither century.
    #[error(
        "check digits are {found:02}, expected {before_2000:02} (born before 2000) or {from_2000:02} (born from 2000)"
    )]
    SsinCheckDigits {
        /// The check digits for a person born before 2000.
        before_2000: u8,
        /// The check digits for a person born in 2000 or later.
        from_2000: u8,
        /// The check digits that stand there.
        found: u8,
    },
    /// The month part of an SSIN is neither a month, nor a month raised by 20 or 40.
    #[error("month part is {found:02}, expected 00 to 12, 20 to 32 or 40 to 52")]
    Month {
        /// The month part that stands there.
        found: u8,
    },
    /// The serial part of an SSIN is 000, which is never given out.
    #[error("serial part is {found:03}, expected 001 to 999")]
    Serial {
        /// The serial part that stands there.
        found: u16,
    },
    /// A code that is not in the NSSO's list.
    #[error("unknown code, expected {expected}")]
    UnknownCode {
        /// Which list the code should be in.
        expected: &'static str,
    },
}
