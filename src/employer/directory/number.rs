//! The number under which an employer is registered.

use std::fmt;
use std::num::NonZeroU32;

use crate::id::{IdentifierFault, NssoNumber, ProvisionalNssoNumber};
use crate::table::choices;

choices! {
    /// Whose number it is.
    RegistrationKind {
        /// The NSSO's, final.
        Nsso = "nsso",
        /// The NSSO's, until it gives the final one.
        Provisional = "provisional",
        /// That of a provincial or local administration, once of RSZPPO.
        Ppl = "ppl",
    }
}

/// The number of a provincial or local administration: zone 00109 of the NSSO's glossary, 197 to 99999926, as `NNNNNNCC`.
///
/// The glossary tells the range and no rule of the check digits, so the range alone is asked. The rule of a library of the government, which
/// [`PplNumber::has_usual_check_digits`] tells, does not fit the lowest number of the range.
///
/// ```
/// use dimona::employer::directory::PplNumber;
/// assert!(PplNumber::new(43_220_065)?.has_usual_check_digits());
/// assert!(PplNumber::new(197).is_ok_and(|lowest| !lowest.has_usual_check_digits()));
/// assert!(PplNumber::new(196).is_err() && PplNumber::new(99_999_927).is_err());
/// # Ok::<(), dimona::id::IdentifierFault>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct PplNumber(NonZeroU32);

impl PplNumber {
    const LOWEST: u32 = 197;
    const HIGHEST: u32 = 99_999_926;

    /// Checks a number.
    ///
    /// # Errors
    ///
    /// [`IdentifierFault::Range`] outside 197 to 99999926.
    pub const fn new(n: u32) -> Result<Self, IdentifierFault> {
        match NonZeroU32::new(n) {
            Some(number) if n >= Self::LOWEST && n <= Self::HIGHEST => Ok(Self(number)),
            _ => Err(IdentifierFault::Range { lowest: Self::LOWEST as u64, highest: Self::HIGHEST as u64 }),
        }
    }

    /// The number as an integer.
    #[must_use]
    pub const fn get(self) -> u32 {
        self.0.get()
    }

    /// Whether the last two digits are the others modulo 97, and 97 where that is 0.
    #[must_use]
    pub const fn has_usual_check_digits(self) -> bool {
        let rest = self.get() / 100 % 97;
        self.get() % 100 == if rest == 0 { 97 } else { rest }
    }
}

impl fmt::Display for PplNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08}", self.get())
    }
}

/// The number under which an employer is registered, of one of the three kinds.
///
/// It prints as its zone has it, in digits: nine of the NSSO, ten of a provisional number, eight of an administration.
///
/// ```
/// use dimona::employer::directory::{RegistrationKind, RegistrationNumber};
/// use dimona::id::IdentifierFault;
/// let number = |text| RegistrationNumber::parse(RegistrationKind::Nsso, text);
/// assert_eq!(number("1254824-97")?.to_string(), "125482497");
/// assert!(number("200000031").is_ok() && number("200000032").is_err());
/// assert_eq!(number("199999935"), Err(IdentifierFault::CheckDigits { expected: 34, found: 35 }));
/// # Ok::<(), IdentifierFault>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum RegistrationNumber {
    /// Of the NSSO, final.
    Nsso(NssoNumber),
    /// Of the NSSO, not final.
    Provisional(ProvisionalNssoNumber),
    /// Of a provincial or local administration.
    Ppl(PplNumber),
}

impl RegistrationNumber {
    /// Reads a number of this kind as people type it.
    ///
    /// # Errors
    ///
    /// What the number of that kind refuses. Where the digits before the check digits can be those of a number, wrong check digits are
    /// told as such, even if the whole lies outside the range.
    pub fn parse(kind: RegistrationKind, text: &str) -> Result<Self, IdentifierFault> {
        match kind {
            RegistrationKind::Nsso => NssoNumber::parse_lenient(text)
                .or_else(|fault| later(text).ok_or(fault))
                .map(RegistrationNumber::Nsso)
                .map_err(|fault| told(fault, text)),
            RegistrationKind::Provisional => ProvisionalNssoNumber::parse_lenient(text)
                .map(RegistrationNumber::Provisional)
                .map_err(|fault| told(fault, text)),
            RegistrationKind::Ppl => {
                let digits = super::code::digits(text, 1, 8)?;
                PplNumber::new(digits.parse().unwrap_or_default()).map(RegistrationNumber::Ppl)
            }
        }
    }

    /// Of which kind it is.
    #[must_use]
    pub fn kind(self) -> RegistrationKind {
        match self {
            RegistrationNumber::Nsso(_) => RegistrationKind::Nsso,
            RegistrationNumber::Provisional(_) => RegistrationKind::Provisional,
            RegistrationNumber::Ppl(_) => RegistrationKind::Ppl,
        }
    }
}

/// A number from 200000031 on: the glossary does not have it, a library of the government does.
fn later(text: &str) -> Option<NssoNumber> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    NssoNumber::federal(digits.parse().ok()?).ok().filter(|number| number.is_of_later_series())
}

/// A number just outside its range whose other digits lie within it: then it is the check digits that are wrong.
fn told(fault: IdentifierFault, text: &str) -> IdentifierFault {
    let IdentifierFault::Range { lowest, highest } = fault else { return fault };
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let Ok(number) = digits.parse::<u64>() else { return fault };
    if !(lowest / 100..=highest / 100).contains(&(number / 100)) {
        return fault;
    }
    // Both remainders lie below 100, so the casts lose nothing.
    IdentifierFault::CheckDigits { expected: (97 - (number / 100 * 100 + 1) % 97) as u8, found: (number % 100) as u8 }
}

impl fmt::Display for RegistrationNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RegistrationNumber::Nsso(number) => write!(f, "{:09}", number.get()),
            RegistrationNumber::Provisional(number) => write!(f, "{:010}", number.get()),
            RegistrationNumber::Ppl(number) => number.fmt(f),
        }
    }
}
