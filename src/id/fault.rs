//! What can be wrong with an identifier.

use std::fmt;

use crate::words::{Said, Value, formats};

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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentifierFault {
    /// There is nothing to read.
    Empty,
    /// A character that has no place in this identifier.
    UnexpectedCharacter {
        /// Which character of the text, counted from 1.
        position: usize,
        /// The character itself.
        found: char,
    },
    /// Too few or too many digits.
    Length {
        /// The fewest digits that are right.
        shortest: usize,
        /// The most digits that are right.
        longest: usize,
        /// How many digits there are.
        found: usize,
    },
    /// The number lies outside the range in which this kind of number exists.
    Range {
        /// The lowest number of this kind.
        lowest: u64,
        /// The highest number of this kind.
        highest: u64,
    },
    /// The check digits do not belong to the number before them.
    CheckDigits {
        /// The check digits that belong to the number.
        expected: u8,
        /// The check digits that stand there.
        found: u8,
    },
    /// The check digits of an SSIN fit neither century.
    SsinCheckDigits {
        /// The check digits for a person born before 2000.
        before_2000: u8,
        /// The check digits for a person born in 2000 or later.
        from_2000: u8,
        /// The check digits that stand there.
        found: u8,
    },
    /// A code that is not in the NSSO's list of joint committees.
    UnknownJointCommittee,
    /// A code that is not in the NSSO's list of worker types.
    UnknownWorkerType,
}

impl IdentifierFault {
    /// What it says, in no language yet.
    #[must_use]
    pub fn said(self) -> Said {
        match self {
            IdentifierFault::Empty => formats::nothing(),
            IdentifierFault::UnexpectedCharacter { position, found } => {
                formats::unexpected_character(format!("{found:?}"), position, Value::Nothing)
            }
            IdentifierFault::Length { shortest, longest, found } => formats::digits(
                found,
                match shortest {
                    1 => formats::at_most(longest).into(),
                    _ if shortest == longest => Value::from(longest),
                    _ => formats::with_or_without_zero(longest, shortest).into(),
                },
            ),
            IdentifierFault::Range { lowest, highest } => formats::range(lowest, highest),
            IdentifierFault::CheckDigits { expected, found } => {
                formats::check_digits(format!("{found:02}"), format!("{expected:02}"))
            }
            IdentifierFault::SsinCheckDigits { before_2000, from_2000, found } => formats::ssin_check_digits(
                format!("{found:02}"),
                format!("{before_2000:02}"),
                format!("{from_2000:02}"),
            ),
            IdentifierFault::UnknownJointCommittee => formats::unknown_code(formats::joint_committees()),
            IdentifierFault::UnknownWorkerType => formats::unknown_code(formats::worker_types()),
        }
    }
}

impl fmt::Display for IdentifierFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.said().fmt(f)
    }
}

impl std::error::Error for IdentifierFault {}

impl From<IdentifierFault> for Value {
    fn from(fault: IdentifierFault) -> Self {
        fault.said().into()
    }
}
