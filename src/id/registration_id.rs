//! The number of a daily registration.

use core::fmt;
use core::num::NonZeroU64;
use core::str::FromStr;

use super::IdentifierFault;
use super::digits;
use crate::error::Error;

const SHORTEST: usize = 1;
const LONGEST: usize = 12;
const HIGHEST: u64 = 999_999_999_999;

/// The number that the NSSO gave to a daily registration, when it accepted the declaration that made it.
///
/// Zone 01085 of the NSSO's glossary: a positive number of at most twelve digits. Whether it has check digits is not published.
///
/// # Example
///
/// ```
/// use dimona::id::RegistrationId;
///
/// let registration: RegistrationId = "100000000001".parse()?;
/// assert_eq!(registration.get(), 100_000_000_001);
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RegistrationId(NonZeroU64);

impl RegistrationId {
    /// Checks a number.
    ///
    /// # Errors
    ///
    /// [`IdentifierFault::Range`] for zero and for more than twelve digits.
    ///
    /// ```
    /// use dimona::id::RegistrationId;
    ///
    /// assert!(RegistrationId::new(999_999_999_999).is_ok());
    /// assert!(RegistrationId::new(0).is_err() && RegistrationId::new(1_000_000_000_000).is_err());
    /// ```
    pub const fn new(n: u64) -> Result<Self, IdentifierFault> {
        match NonZeroU64::new(n) {
            Some(number) if n <= HIGHEST => Ok(Self(number)),
            _ => Err(IdentifierFault::Range { lowest: 1, highest: HIGHEST }),
        }
    }

    /// Reads the number as the NSSO's messages write it: at most twelve digits, with or without leading zeros.
    ///
    /// # Errors
    ///
    /// What [`RegistrationId::new`] refuses, and [`IdentifierFault::Empty`],
    /// [`UnexpectedCharacter`](IdentifierFault::UnexpectedCharacter) or [`Length`](IdentifierFault::Length).
    ///
    /// ```
    /// use dimona::id::RegistrationId;
    ///
    /// assert!(RegistrationId::parse_digits("000000000001").is_ok());
    /// assert!(RegistrationId::parse_digits("+5").is_err());
    /// ```
    pub fn parse_digits(text: &str) -> Result<Self, IdentifierFault> {
        Self::new(digits::strict(text, SHORTEST, LONGEST)?)
    }

    /// Reads the number as people type it: with spaces, dots, dashes or slashes.
    ///
    /// # Errors
    ///
    /// As [`RegistrationId::parse_digits`].
    ///
    /// ```
    /// use dimona::id::RegistrationId;
    ///
    /// assert_eq!(RegistrationId::parse_lenient("1000 0000 0001"), RegistrationId::new(100_000_000_001));
    /// ```
    pub fn parse_lenient(text: &str) -> Result<Self, IdentifierFault> {
        Self::new(digits::lenient(text, "", SHORTEST, LONGEST)?)
    }

    /// The number as an integer.
    #[must_use]
    pub const fn get(self) -> u64 {
        self.0.get()
    }
}

impl FromStr for RegistrationId {
    type Err = Error;

    /// As [`RegistrationId::parse_lenient`].
    fn from_str(text: &str) -> Result<Self, Error> {
        Ok(Self::parse_lenient(text)?)
    }
}

impl fmt::Display for RegistrationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.get())
    }
}
