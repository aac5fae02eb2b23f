//! The final registration number of an employer at the NSSO.

use core::fmt;
use core::num::NonZeroU32;
use core::str::FromStr;

use super::IdentifierFault;
use super::digits::{self, complement_97};
use crate::error::Error;

const SHORTEST: usize = 1;
const LONGEST: usize = 9;
const LOWEST: u32 = 100_006;
const HIGHEST: u32 = 199_999_934;

/// The final registration number of an employer at the NSSO.
///
/// Zone 00011 of the NSSO's glossary, 100006 to 199999934: a serial `N` of at most seven digits and
/// two check digits, `97 - ((100 N + 1) mod 97)`. It prints as `NNNNNNN-CC`; messages carry the
/// bare digits, see [`NssoNumber::get`].
///
/// # Example
///
/// ```
/// use dimona::id::NssoNumber;
///
/// let employer: NssoNumber = "1234567-49".parse()?;
/// assert_eq!(employer.get(), 123_456_749);
/// assert_eq!(employer.to_string(), "1234567-49");
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NssoNumber(NonZeroU32);

impl NssoNumber {
    /// Checks a number.
    ///
    /// # Errors
    ///
    /// [`IdentifierFault::Range`] outside 100006 to 199999934, [`IdentifierFault::CheckDigits`] for
    /// wrong check digits.
    ///
    /// ```
    /// use dimona::id::NssoNumber;
    ///
    /// assert!(NssoNumber::new(123_456_749).is_ok());
    /// assert!(NssoNumber::new(123_456_750).is_err());
    /// ```
    pub const fn new(n: u32) -> Result<Self, IdentifierFault> {
        let range = IdentifierFault::Range { lowest: LOWEST as u64, highest: HIGHEST as u64 };
        let Some(number) = NonZeroU32::new(n) else {
            return Err(range);
        };
        if n < LOWEST || n > HIGHEST {
            return Err(range);
        }
        let found = (n % 100) as u8;
        let expected = complement_97((n - n % 100 + 1) as u64);
        if found == expected { Ok(Self(number)) } else { Err(IdentifierFault::CheckDigits { expected, found }) }
    }

    /// The number that [`get`](Self::get) gave. Its check digits were looked at when it was made, and are not again.
    pub(crate) fn restored(n: u32) -> Option<Self> {
        NonZeroU32::new(n).filter(|_| (LOWEST..=HIGHEST).contains(&n)).map(Self)
    }

    /// Reads the number as the NSSO's messages write it: at most nine digits, with or without
    /// leading zeros.
    ///
    /// # Errors
    ///
    /// What [`NssoNumber::new`] refuses, and [`IdentifierFault::Empty`],
    /// [`UnexpectedCharacter`](IdentifierFault::UnexpectedCharacter) or
    /// [`Length`](IdentifierFault::Length).
    ///
    /// ```
    /// use dimona::id::NssoNumber;
    ///
    /// assert_eq!(NssoNumber::parse_digits("015170023"), NssoNumber::parse_digits("15170023"));
    /// assert!(NssoNumber::parse_digits("1234567-49").is_err());
    /// ```
    pub fn parse_digits(text: &str) -> Result<Self, IdentifierFault> {
        Self::from_wide(digits::strict(text, SHORTEST, LONGEST)?)
    }

    /// Reads the number as people type it: with spaces, dots, dashes or slashes.
    ///
    /// # Errors
    ///
    /// As [`NssoNumber::parse_digits`].
    ///
    /// ```
    /// use dimona::id::NssoNumber;
    ///
    /// assert_eq!(NssoNumber::parse_lenient("1234567/49"), NssoNumber::new(123_456_749));
    /// ```
    pub fn parse_lenient(text: &str) -> Result<Self, IdentifierFault> {
        Self::from_wide(digits::lenient(text, "", SHORTEST, LONGEST)?)
    }

    /// The number as an integer, check digits included, as the messages carry it.
    #[must_use]
    pub const fn get(self) -> u32 {
        self.0.get()
    }

    fn from_wide(n: u64) -> Result<Self, IdentifierFault> {
        // Nine digits always fit; the fallback is out of range like any number that would not.
        Self::new(u32::try_from(n).unwrap_or(u32::MAX))
    }
}

impl FromStr for NssoNumber {
    type Err = Error;

    /// As [`NssoNumber::parse_lenient`].
    fn from_str(text: &str) -> Result<Self, Error> {
        Ok(Self::parse_lenient(text)?)
    }
}

impl fmt::Display for NssoNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:07}-{:02}", self.get() / 100, self.get() % 100)
    }
}
