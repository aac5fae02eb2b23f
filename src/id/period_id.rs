//! The number of a Dimona period.

use core::fmt;
use core::num::NonZeroU64;
use core::str::FromStr;

use super::IdentifierFault;
use super::digits;
use crate::error::Error;

const SHORTEST: usize = 1;
const LONGEST: usize = 12;
const HIGHEST: u64 = 999_999_999_999;

/// The number that the NSSO gave to a Dimona period, when it accepted the IN that opened it.
///
/// Zone 00913 of the NSSO's glossary: a positive number of at most twelve digits, of which the last
/// two are check digits. How they are made is not published; all numbers that were seen follow
/// `first ten digits mod 97`. So a number whose check digits do not fit is accepted, and
/// [`PeriodId::check_digits_fit`] tells.
///
/// # Example
///
/// ```
/// use dimona::id::PeriodId;
///
/// let period: PeriodId = "600027876089".parse()?;
/// assert_eq!(period.get(), 600_027_876_089);
/// assert!(period.check_digits_fit());
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PeriodId(NonZeroU64);

impl PeriodId {
    /// Checks a number.
    ///
    /// # Errors
    ///
    /// [`IdentifierFault::Range`] for zero and for more than twelve digits.
    ///
    /// ```
    /// use dimona::id::PeriodId;
    ///
    /// assert!(PeriodId::new(999_999_999_999).is_ok());
    /// assert!(PeriodId::new(1_000_000_000_000).is_err());
    /// ```
    pub const fn new(n: u64) -> Result<Self, IdentifierFault> {
        match NonZeroU64::new(n) {
            Some(number) if n <= HIGHEST => Ok(Self(number)),
            _ => Err(IdentifierFault::Range { lowest: 1, highest: HIGHEST }),
        }
    }

    /// Reads the number as the NSSO's messages write it: at most twelve digits, with or without
    /// leading zeros.
    ///
    /// # Errors
    ///
    /// What [`PeriodId::new`] refuses, and [`IdentifierFault::Empty`],
    /// [`UnexpectedCharacter`](IdentifierFault::UnexpectedCharacter) or
    /// [`Length`](IdentifierFault::Length).
    ///
    /// ```
    /// use dimona::id::PeriodId;
    ///
    /// assert!(PeriodId::parse_digits("600027876089").is_ok());
    /// assert!(PeriodId::parse_digits("+5").is_err());
    /// ```
    pub fn parse_digits(text: &str) -> Result<Self, IdentifierFault> {
        Self::new(digits::strict(text, SHORTEST, LONGEST)?)
    }

    /// Reads the number as people type it: with spaces, dots, dashes or slashes.
    ///
    /// # Errors
    ///
    /// As [`PeriodId::parse_digits`].
    ///
    /// ```
    /// use dimona::id::PeriodId;
    ///
    /// assert_eq!(PeriodId::parse_lenient("6000 2787 6089"), PeriodId::new(600_027_876_089));
    /// ```
    pub fn parse_lenient(text: &str) -> Result<Self, IdentifierFault> {
        Self::new(digits::lenient(text, "", SHORTEST, LONGEST)?)
    }

    /// The number as an integer.
    #[must_use]
    pub const fn get(self) -> u64 {
        self.0.get()
    }

    /// Whether the last two of twelve digits are the first ten modulo 97.
    ///
    /// When the remainder is 0 it is not known whether the NSSO writes 00 or 97, so both fit.
    /// Numbers in test data are often invented and do not fit: a misfit is a reason to look again,
    /// not to refuse.
    ///
    /// ```
    /// use dimona::id::PeriodId;
    ///
    /// assert!(!PeriodId::new(123_456)?.check_digits_fit());
    /// # Ok::<(), dimona::id::IdentifierFault>(())
    /// ```
    #[must_use]
    pub const fn check_digits_fit(self) -> bool {
        let remainder = self.get() / 100 % 97;
        let found = self.get() % 100;
        found == remainder || (remainder == 0 && found == 97)
    }
}

impl FromStr for PeriodId {
    type Err = Error;

    /// As [`PeriodId::parse_lenient`].
    fn from_str(text: &str) -> Result<Self, Error> {
        Ok(Self::parse_lenient(text)?)
    }
}

impl fmt::Display for PeriodId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.get())
    }
}
