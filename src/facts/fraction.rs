//! Exact fractions of a full-time job.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use crate::error::{Error, ErrorKind};
use crate::table::decimal;

/// A fraction of a full-time job, exact and reduced: no rounding is ever done.
///
/// ```
/// use dimona::facts::Fraction;
/// // 395.20 of 494 hours, in hundredths of hours
/// let worked = Fraction::new(39_520, 49_400).unwrap();
/// assert_eq!(worked, Fraction::FOUR_FIFTHS);
/// assert!(Fraction::new(39_519, 49_400).unwrap() < Fraction::FOUR_FIFTHS);
/// assert_eq!("0.799".parse::<Fraction>()?.to_string(), "799/1000");
/// assert_eq!(Fraction::new(1, 2).unwrap().plus(Fraction::new(3, 10).unwrap()), Some(Fraction::FOUR_FIFTHS));
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fraction {
    numerator: u64,
    denominator: u64,
}

impl Fraction {
    /// Nothing.
    pub const ZERO: Fraction = Fraction { numerator: 0, denominator: 1 };
    /// More than so many full-time jobs in a quarter nobody has: it is a percentage without its sign, or a figure of another time.
    pub(crate) const MOST_JOBS: Fraction = Fraction { numerator: 5, denominator: 1 };
    /// Four fifths.
    pub const FOUR_FIFTHS: Fraction = Fraction { numerator: 4, denominator: 5 };
    /// A full-time job.
    pub const ONE: Fraction = Fraction { numerator: 1, denominator: 1 };

    /// So many parts of so many; `None` for parts of nothing.
    #[must_use]
    pub fn new(numerator: u64, denominator: u64) -> Option<Fraction> {
        if denominator == 0 {
            return None;
        }
        let divisor = gcd(numerator, denominator);
        Some(Fraction { numerator: numerator / divisor, denominator: denominator / divisor })
    }

    /// The parts.
    #[must_use]
    pub fn numerator(self) -> u64 {
        self.numerator
    }

    /// The parts of a whole.
    #[must_use]
    pub fn denominator(self) -> u64 {
        self.denominator
    }

    /// The sum; `None` when it cannot be held exactly.
    #[must_use]
    pub fn plus(self, other: Fraction) -> Option<Fraction> {
        if self.denominator == other.denominator {
            return Fraction::new(self.numerator.checked_add(other.numerator)?, self.denominator);
        }
        let divisor = gcd(self.denominator, other.denominator);
        let (a, b) = (other.denominator / divisor, self.denominator / divisor);
        let numerator = self.numerator.checked_mul(a)?.checked_add(other.numerator.checked_mul(b)?)?;
        Fraction::new(numerator, self.denominator.checked_mul(a)?)
    }

    /// So many times this; `None` when it cannot be held exactly.
    pub(crate) fn times(self, count: u64) -> Option<Fraction> {
        Fraction::new(self.numerator.checked_mul(count)?, self.denominator)
    }

    /// The difference; `None` when it is below nothing or cannot be held exactly.
    ///
    /// ```
    /// use dimona::facts::Fraction;
    /// assert_eq!(Fraction::ONE.minus(Fraction::FOUR_FIFTHS), Fraction::new(1, 5));
    /// assert_eq!(Fraction::FOUR_FIFTHS.minus(Fraction::ONE), None);
    /// ```
    #[must_use]
    pub fn minus(self, other: Fraction) -> Option<Fraction> {
        let divisor = gcd(self.denominator, other.denominator);
        let (a, b) = (other.denominator / divisor, self.denominator / divisor);
        let numerator = self.numerator.checked_mul(a)?.checked_sub(other.numerator.checked_mul(b)?)?;
        Fraction::new(numerator, self.denominator.checked_mul(a)?)
    }
}

fn gcd(a: u64, b: u64) -> u64 {
    let (mut a, mut b) = (a, b);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a.max(1)
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        // Cross-multiplied in a width that cannot overflow.
        let left = u128::from(self.numerator) * u128::from(other.denominator);
        left.cmp(&(u128::from(other.numerator) * u128::from(self.denominator)))
    }
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.numerator, self.denominator)
    }
}

impl fmt::Debug for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fraction({self})")
    }
}

impl FromStr for Fraction {
    type Err = Error;

    /// Reads `4/5`, `0.8` or `80%`, with at most six decimals.
    fn from_str(text: &str) -> Result<Self, Error> {
        let fault = || Error::from(ErrorKind::Fraction);
        let text = text.trim();
        if let Some((numerator, denominator)) = text.split_once('/') {
            let numerator = numerator.trim().parse().map_err(|_| fault())?;
            return Fraction::new(numerator, denominator.trim().parse().map_err(|_| fault())?).ok_or_else(fault);
        }
        let (digits, whole) = match text.strip_suffix('%') {
            Some(digits) => (digits.trim_end(), 100),
            None => (text, 1),
        };
        let (numerator, denominator) = decimal(digits).ok_or_else(fault)?;
        denominator.checked_mul(whole).and_then(|whole| Fraction::new(numerator, whole)).ok_or_else(fault)
    }
}
