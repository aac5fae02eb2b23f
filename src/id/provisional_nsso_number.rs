//! The provisional registration number of an employer at the NSSO.

use core::fmt;
use core::num::NonZeroU64;
use core::str::FromStr;

use super::IdentifierFault;
use super::digits::{self, complement_97};
use crate::error::Error;

const DIGITS: usize = 10;
const LOWEST: u64 = 5_000_000_120;
const HIGHEST: u64 = 5_999_999_989;

/// The registration number that a new employer uses until the NSSO has given the final one.
///
/// Zone 00948 of the NSSO's glossary, 5000000120 to 5999999989: a serial `N` of eight digits and
/// two check digits, `97 - ((100 N + 1) mod 97)`.
///
/// # Example
///
/// ```
/// use dimona::id::ProvisionalNssoNumber;
///
/// let employer: ProvisionalNssoNumber = "50000001-20".parse()?;
/// assert_eq!(employer.get(), 5_000_000_120);
/// assert_eq!(employer.to_string(), "5000000120");
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProvisionalNssoNumber(NonZeroU64);

impl ProvisionalNssoNumber {
    /// Checks a number.
    ///
    /// # Errors
    ///
    /// [`IdentifierFault::Range`] outside 5000000120 to 5999999989,
    /// [`IdentifierFault::CheckDigits`] for wrong check digits.
    ///
    /// ```
    /// use dimona::id::ProvisionalNssoNumber;
    ///
    /// assert!(ProvisionalNssoNumber::new(5_999_999_989).is_ok());
    /// assert!(ProvisionalNssoNumber::new(5_999_999_988).is_err());
    /// ```
    pub const fn new(n: u64) -> Result<Self, IdentifierFault> {
        let range = IdentifierFault::Range { lowest: LOWEST, highest: HIGHEST };
        let Some(number) = NonZeroU64::new(n) else {
            return Err(range);
        };
        if n < LOWEST || n > HIGHEST {
            return Err(range);
        }
        let found = (n % 100) as u8;
        let expected = complement_97(n - n % 100 + 1);
        if found == expected { Ok(Self(number)) } else { Err(IdentifierFault::CheckDigits { expected, found }) }
    }

    /// Reads the number as the NSSO's messages write it: exactly ten digits.
    ///
    /// # Errors
    ///
    /// What [`ProvisionalNssoNumber::new`] refuses, and [`IdentifierFault::Empty`],
    /// [`UnexpectedCharacter`](IdentifierFault::UnexpectedCharacter) or
    /// [`Length`](IdentifierFault::Length).
    ///
    /// ```
    /// use dimona::id::ProvisionalNssoNumber;
    ///
    /// assert!(ProvisionalNssoNumber::parse_digits("5000000120").is_ok());
    /// assert!(ProvisionalNssoNumber::parse_digits("50000001-20").is_err());
    /// ```
    pub fn parse_digits(text: &str) -> Result<Self, IdentifierFault> {
        Self::new(digits::strict(text, DIGITS, DIGITS)?)
    }

    /// Reads the number as people type it: with spaces, dots, dashes or slashes.
    ///
    /// # Errors
    ///
    /// As [`ProvisionalNssoNumber::parse_digits`].
    ///
    /// ```
    /// use dimona::id::ProvisionalNssoNumber;
    ///
    /// assert!(ProvisionalNssoNumber::parse_lenient("5000 0001-20").is_ok());
    /// ```
    pub fn parse_lenient(text: &str) -> Result<Self, IdentifierFault> {
        Self::new(digits::lenient(text, "", DIGITS, DIGITS)?)
    }

    /// The number as an integer, check digits included, as the messages carry it.
    #[must_use]
    pub const fn get(self) -> u64 {
        self.0.get()
    }
}

impl FromStr for ProvisionalNssoNumber {
    type Err = Error;

    /// As [`ProvisionalNssoNumber::parse_lenient`].
    fn from_str(text: &str) -> Result<Self, Error> {
        Ok(Self::parse_lenient(text)?)
    }
}

impl fmt::Display for ProvisionalNssoNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.get())
    }
}
