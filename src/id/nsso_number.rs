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
/// The first and the last number of a later series, of which a library of the government knows and the glossary does not.
const LATER: std::ops::RangeInclusive<u32> = 200_000_031..=999_999_999;
/// The numbers of provincial and local administrations.
const OF_ADMINISTRATIONS: std::ops::RangeInclusive<u32> = 197..=99_999_926;
/// What tells the number of an administration from the others: no number is so high.
const ADMINISTRATION: u32 = 1 << 31;

/// The final registration number of an employer at the NSSO.
///
/// Zone 00011 of the NSSO's glossary, 100006 to 199999934: a serial `N` of at most seven digits and
/// two check digits, `97 - ((100 N + 1) mod 97)`. It prints as `NNNNNNN-CC`; messages carry the
/// bare digits, see [`NssoNumber::get`].
///
/// In JSON its place holds the federal type of an employer's number: [`NssoNumber::federal`] also takes the number of a provincial or
/// local administration, and definitive numbers of a later series than the glossary has.
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

    /// Checks a number of the federal type: a definitive one, also of the series from 200000031 on, or that of a provincial or local
    /// administration (197 to 99999926), whose last two digits are the others modulo 97, 97 instead of 0. What fits both is
    /// definitive.
    ///
    /// # Errors
    ///
    /// As [`NssoNumber::new`].
    ///
    /// ```
    /// use dimona::id::NssoNumber;
    ///
    /// let town = NssoNumber::federal(43_220_065)?;
    /// assert!(town.is_of_administration() && town.get() == 43_220_065);
    /// assert!(NssoNumber::federal(200_000_031)?.is_of_later_series());
    /// assert!(NssoNumber::new(43_220_065).is_err() && NssoNumber::federal(43_220_066).is_err());
    /// # Ok::<(), dimona::id::IdentifierFault>(())
    /// ```
    pub fn federal(n: u32) -> Result<Self, IdentifierFault> {
        let fault = match Self::new(n) {
            Ok(number) => return Ok(number),
            Err(fault) => fault,
        };
        let found = n % 100;
        let later = LATER.contains(&n) && found == u32::from(complement_97(u64::from(n - found + 1)));
        let rest = match n / 100 % 97 {
            0 => 97,
            rest => rest,
        };
        let marked = match (later, OF_ADMINISTRATIONS.contains(&n) && found == rest) {
            (true, _) => n,
            (_, true) => n | ADMINISTRATION,
            _ => return Err(fault),
        };
        NonZeroU32::new(marked).map(Self).ok_or(fault)
    }

    /// Whether it is the number of a provincial or local administration.
    #[must_use]
    pub const fn is_of_administration(self) -> bool {
        self.0.get() & ADMINISTRATION != 0
    }

    /// Whether it is a definitive number beyond those of the glossary.
    #[must_use]
    pub const fn is_of_later_series(self) -> bool {
        !self.is_of_administration() && self.0.get() > HIGHEST
    }

    /// What tells the number from any other, its kind included.
    pub(crate) fn marked(self) -> u32 {
        self.0.get()
    }

    /// The number that [`marked`](Self::marked) gave. Its check digits were looked at when it was made, and are not again.
    pub(crate) fn restored(n: u32) -> Option<Self> {
        let is_one = n & ADMINISTRATION != 0 || (LOWEST..=*LATER.end()).contains(&n);
        NonZeroU32::new(n).filter(|_| is_one).map(Self)
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
        self.0.get() & !ADMINISTRATION
    }

    /// Reads a number of the federal type as people type it: with spaces, dots, dashes or slashes.
    ///
    /// # Errors
    ///
    /// As [`NssoNumber::federal`] and [`NssoNumber::parse_digits`].
    pub fn parse_federal(text: &str) -> Result<Self, IdentifierFault> {
        Self::federal(u32::try_from(digits::lenient(text, "", SHORTEST, LONGEST)?).unwrap_or(u32::MAX))
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
        if self.is_of_administration() {
            return write!(f, "{}", self.get());
        }
        write!(f, "{:07}-{:02}", self.get() / 100, self.get() % 100)
    }
}
