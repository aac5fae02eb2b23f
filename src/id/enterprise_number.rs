//! The number of an enterprise.

use core::fmt;
use core::num::NonZeroU32;
use core::str::FromStr;

use super::digits::{self, complement_97};
use super::{DottedEnterpriseNumber, IdentifierFault};
use crate::error::Error;

const SHORTEST: usize = 9;
const LONGEST: usize = 10;
const HIGHEST: u32 = 1_999_999_943;

/// The number of an enterprise in the Crossroads Bank for Enterprises (CBE; KBO, BCE).
///
/// Zone 00014 of the NSSO's glossary. Ten digits: a serial of eight that begins with 0 or 1, and
/// two check digits `97 - (serial mod 97)`. Numbers of nine digits are older ones whose leading
/// zero was left out. Zero never counts as a number.
///
/// # Example
///
/// ```
/// use dimona::id::EnterpriseNumber;
///
/// let employer: EnterpriseNumber = "BE 0403.170.701".parse()?;
/// assert_eq!(employer.get(), 403_170_701);
/// assert_eq!(employer.to_string(), "0403170701");
/// assert_eq!(employer.dotted().to_string(), "0403.170.701");
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EnterpriseNumber(NonZeroU32);

impl EnterpriseNumber {
    /// Checks a number.
    ///
    /// # Errors
    ///
    /// [`IdentifierFault::Range`] for zero and for numbers whose first digit is not 0 or 1,
    /// [`IdentifierFault::CheckDigits`] for wrong check digits.
    ///
    /// ```
    /// use dimona::id::EnterpriseNumber;
    ///
    /// assert!(EnterpriseNumber::new(403_170_701).is_ok());
    /// assert!(EnterpriseNumber::new(403_170_702).is_err());
    /// ```
    pub const fn new(n: u32) -> Result<Self, IdentifierFault> {
        let range = IdentifierFault::Range { lowest: 1, highest: HIGHEST as u64 };
        let Some(number) = NonZeroU32::new(n) else {
            return Err(range);
        };
        if n > HIGHEST {
            return Err(range);
        }
        let expected = complement_97((n / 100) as u64);
        let found = (n % 100) as u8;
        if found == expected { Ok(Self(number)) } else { Err(IdentifierFault::CheckDigits { expected, found }) }
    }

    /// The number that [`get`](Self::get) gave. Its check digits were looked at when it was made, and are not again.
    pub(crate) fn restored(n: u32) -> Option<Self> {
        NonZeroU32::new(n).filter(|_| n <= HIGHEST).map(Self)
    }

    /// Reads the number as the NSSO's messages write it: ten digits, or nine without the leading
    /// zero.
    ///
    /// # Errors
    ///
    /// What [`EnterpriseNumber::new`] refuses, and [`IdentifierFault::Empty`],
    /// [`UnexpectedCharacter`](IdentifierFault::UnexpectedCharacter) or
    /// [`Length`](IdentifierFault::Length).
    ///
    /// ```
    /// use dimona::id::EnterpriseNumber;
    ///
    /// assert_eq!(EnterpriseNumber::parse_digits("0403170701"), EnterpriseNumber::parse_digits("403170701"));
    /// assert!(EnterpriseNumber::parse_digits("0403.170.701").is_err());
    /// ```
    pub fn parse_digits(text: &str) -> Result<Self, IdentifierFault> {
        Self::from_wide(digits::strict(text, SHORTEST, LONGEST)?)
    }

    /// Reads the number as people type it: with spaces, dots, dashes or slashes, and perhaps `BE`
    /// before it.
    ///
    /// # Errors
    ///
    /// As [`EnterpriseNumber::parse_digits`].
    ///
    /// ```
    /// use dimona::id::EnterpriseNumber;
    ///
    /// assert_eq!(EnterpriseNumber::parse_lenient("be0403.170.701"), EnterpriseNumber::new(403_170_701));
    /// ```
    pub fn parse_lenient(text: &str) -> Result<Self, IdentifierFault> {
        Self::from_wide(digits::lenient(text, "BE", SHORTEST, LONGEST)?)
    }

    /// The number as an integer; written out, it has ten digits with leading zeros.
    #[must_use]
    pub const fn get(self) -> u32 {
        self.0.get()
    }

    /// Something that prints the number in groups: `0403.170.701`.
    #[must_use]
    pub const fn dotted(self) -> DottedEnterpriseNumber {
        DottedEnterpriseNumber(self)
    }

    fn from_wide(n: u64) -> Result<Self, IdentifierFault> {
        // Ten digits can be more than 32 bits hold; such a number is out of range in any case.
        Self::new(u32::try_from(n).unwrap_or(u32::MAX))
    }
}

impl FromStr for EnterpriseNumber {
    type Err = Error;

    /// As [`EnterpriseNumber::parse_lenient`].
    fn from_str(text: &str) -> Result<Self, Error> {
        Ok(Self::parse_lenient(text)?)
    }
}

impl fmt::Display for EnterpriseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:010}", self.get())
    }
}
