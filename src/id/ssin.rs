//! The identification number of a person.

use core::fmt;
use core::num::NonZeroU64;
use core::str::FromStr;

use super::digits::{self, complement_97};
use super::{BirthDate, IdentifierFault, RevealedSsin, Sex};
use crate::error::Error;

const DIGITS: usize = 11;
const HIGHEST: u64 = 99_999_999_999;

/// The social security identification number of a person (NISS, INSZ): a national register number
/// or a BIS number.
///
/// Zone 00024 of the NSSO's glossary. Eleven digits `YYMMDD SSS CC`:
///
/// * `YYMMDD`: the birth date. In a BIS number, which is given to people who are not in the
///   national register, the month is raised by 20 (sex unknown when the number was given) or by 40
///   (sex known).
/// * `SSS`: a serial, odd for men and even for women.
/// * `CC`: check digits, `97 - (n mod 97)`. For people born from 2000 on, `n` is the first nine
///   digits after a `2`; for the others it is the first nine digits alone. The century itself is
///   not in the number: it is the one that the check digits fit.
///
/// # What is refused
///
/// A number that fits neither century. Nothing else, because the NSSO checks nothing else:
///
/// * A month part 00, 20 or 40 means that the month is unknown; then any day may stand there, above 31
///   too, because a counter stands there when the days have run out.
/// * A day 00 means that the day is unknown.
/// * Any other date that no calendar has, and the serials 000 and 999 of a national number, are not
///   given out: [`can_be_given_out`](Self::can_be_given_out) tells.
///
/// # Privacy
///
/// `Display` and `Debug` show nine asterisks and the check digits. [`Ssin::reveal`] shows the
/// number.
///
/// # Example
///
/// ```
/// use chrono::NaiveDate;
/// use dimona::id::{Sex, Ssin};
///
/// let worker: Ssin = "93.05.18-223.61".parse()?;
/// assert_eq!(worker.to_string(), "*********61");
/// assert_eq!(worker.reveal().to_string(), "93051822361");
/// assert_eq!(worker.sex(), Some(Sex::Man));
/// assert_eq!(worker.birth_date().date(), NaiveDate::from_ymd_opt(1993, 5, 18));
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ssin(NonZeroU64);

impl Ssin {
    /// Checks a number.
    ///
    /// # Errors
    ///
    /// [`IdentifierFault::Range`] or [`SsinCheckDigits`](IdentifierFault::SsinCheckDigits), the first that applies.
    ///
    /// ```
    /// use dimona::id::Ssin;
    ///
    /// assert!(Ssin::new(93_05_18_223_61).is_ok());
    /// assert!(Ssin::new(93_05_18_223_62).is_err());
    /// ```
    pub const fn new(n: u64) -> Result<Self, IdentifierFault> {
        let Some(number) = NonZeroU64::new(n) else {
            return Err(IdentifierFault::Range { lowest: 1, highest: HIGHEST });
        };
        if n > HIGHEST {
            return Err(IdentifierFault::Range { lowest: 1, highest: HIGHEST });
        }
        let ssin = Self(number);
        if !ssin.fits_before_2000() && !ssin.fits_from_2000() {
            return Err(IdentifierFault::SsinCheckDigits {
                before_2000: complement_97(n / 100),
                from_2000: complement_97(2_000_000_000 + n / 100),
                found: ssin.check_digits(),
            });
        }
        Ok(ssin)
    }

    /// The number that [`get`](Self::get) gave. Its check digits were looked at when it was made, and are not again.
    pub(crate) fn restored(n: u64) -> Option<Self> {
        NonZeroU64::new(n).filter(|_| n <= HIGHEST).map(Self)
    }

    /// Reads the number as the NSSO's messages write it: exactly eleven digits, and nothing else.
    ///
    /// # Errors
    ///
    /// What [`Ssin::new`] refuses, and [`IdentifierFault::Empty`],
    /// [`UnexpectedCharacter`](IdentifierFault::UnexpectedCharacter) or
    /// [`Length`](IdentifierFault::Length).
    ///
    /// ```
    /// use dimona::id::Ssin;
    ///
    /// assert!(Ssin::parse_digits("93051822361").is_ok());
    /// assert!(Ssin::parse_digits("93.05.18-223.61").is_err());
    /// ```
    pub fn parse_digits(text: &str) -> Result<Self, IdentifierFault> {
        Self::new(digits::strict(text, DIGITS, DIGITS)?)
    }

    /// Reads the number as people type it: eleven digits with spaces, dots, dashes or slashes
    /// between them.
    ///
    /// # Errors
    ///
    /// As [`Ssin::parse_digits`].
    ///
    /// ```
    /// use dimona::id::Ssin;
    ///
    /// assert_eq!(Ssin::parse_lenient(" 93.05.18-223.61 "), Ssin::new(93_05_18_223_61));
    /// ```
    pub fn parse_lenient(text: &str) -> Result<Self, IdentifierFault> {
        Self::new(digits::lenient(text, "", DIGITS, DIGITS)?)
    }

    /// The number as an integer; written out, it has eleven digits with leading zeros.
    #[must_use]
    pub const fn get(self) -> u64 {
        self.0.get()
    }

    /// Something that prints all eleven digits, for the places that may show them.
    #[must_use]
    pub const fn reveal(self) -> RevealedSsin {
        RevealedSsin(self)
    }

    /// All eleven digits where they may be shown, otherwise masked.
    pub(crate) fn shown(self, in_full: bool) -> String {
        if in_full { self.reveal().to_string() } else { self.to_string() }
    }

    /// Whether this is a BIS number: one given to a person who is not in the national register.
    ///
    /// ```
    /// use dimona::id::Ssin;
    ///
    /// let worker: Ssin = "01.41.01-999.55".parse()?;
    /// assert!(worker.is_bis());
    /// # Ok::<(), dimona::Error>(())
    /// ```
    #[must_use]
    pub const fn is_bis(self) -> bool {
        self.month_part() >= 20
    }

    /// The sex that the serial tells, or `None` for a BIS number that was given while the sex was
    /// unknown.
    #[must_use]
    pub const fn sex(self) -> Option<Sex> {
        match (self.month_part(), self.serial() % 2) {
            (20..=39, _) => None,
            (_, 0) => Some(Sex::Woman),
            _ => Some(Sex::Man),
        }
    }

    /// The birth date, as far as the number tells it.
    ///
    /// The check digits tell the century, and never leave a doubt: the `2` that is put before the
    /// digits of people born from 2000 on moves the check digits by 29 modulo 97, so they cannot
    /// fit both centuries. Nothing is derived from a number whose month is unknown but the year,
    /// and not even that where the year is 00 too: the first six digits of a wholly unknown birth date
    /// are fictitious (`000001`, `002001`, `004001`, and on from there).
    ///
    /// ```
    /// use dimona::id::Ssin;
    ///
    /// // Day part 00: the day was unknown when the number was given.
    /// let worker: Ssin = "60.05.00-001.33".parse()?;
    /// assert_eq!((worker.birth_date().year(), worker.birth_date().month()), (Some(1960), Some(5)));
    /// assert_eq!(worker.birth_date().day(), None);
    /// # Ok::<(), dimona::Error>(())
    /// ```
    #[must_use]
    pub const fn birth_date(self) -> BirthDate {
        // Where the counter of the day overflows, it goes on: year 00 without a month tells no year.
        if self.get() / 1_000_000_000 == 0 && matches!(self.month_part(), 0 | 20 | 40) {
            return BirthDate::UNKNOWN;
        }
        let century = if self.fits_from_2000() { 2000 } else { 1900 };
        // All casts keep their values: the parts are below 100.
        let year = century + (self.get() / 1_000_000_000) as i32;
        // Without a month the day part is a counter, so it tells nothing.
        let month = match (self.month_part() % 20) as u32 {
            0 | 13.. => None,
            month => Some(month),
        };
        BirthDate::in_year(year, month, (self.get() / 100_000 % 100) as u32)
    }

    /// Whether the registers give such a number out: its date is one, or parts of it are unknown, and a national number has
    /// neither serial 000 nor 999.
    ///
    /// ```
    /// use dimona::id::Ssin;
    /// let (right, no_day): (Ssin, Ssin) = ("93.05.18-223.61".parse()?, "81.02.29-001.68".parse()?);
    /// assert!(right.can_be_given_out() && !no_day.can_be_given_out());
    /// # Ok::<(), dimona::Error>(())
    /// ```
    #[must_use]
    pub const fn can_be_given_out(self) -> bool {
        let is_date = match self.month_part() {
            0 | 20 | 40 => true,
            1..=12 | 21..=32 | 41..=52 => match self.get() / 100_000 % 100 {
                // Every month has these, so that most often no calendar is asked; 0 is an unknown day.
                0..=28 => true,
                _ => self.birth_date().day().is_some(),
            },
            _ => false,
        };
        is_date && (self.is_bis() || !matches!(self.serial(), 0 | 999))
    }

    /// Whether the two may be numbers of one person, of which one took the place of the other: one of them is a BIS number, and as
    /// far as both tell a birth date it is the same.
    ///
    /// ```
    /// use dimona::id::Ssin;
    /// let (bis, national): (Ssin, Ssin) = ("90.42.14-001.17".parse()?, "90.02.14-001.28".parse()?);
    /// assert!(bis.may_be_replaced_by(national) && national.may_be_replaced_by(bis));
    /// assert!(!bis.may_be_replaced_by("85.07.30-044.17".parse()?));
    /// # Ok::<(), dimona::Error>(())
    /// ```
    #[must_use]
    pub fn may_be_replaced_by(self, other: Ssin) -> bool {
        fn agree<T: PartialEq>(one: Option<T>, other: Option<T>) -> bool {
            one.zip(other).is_none_or(|(one, other)| one == other)
        }
        let (one, two) = (self.birth_date(), other.birth_date());
        (self.is_bis() || other.is_bis())
            && agree(one.year(), two.year())
            && agree(one.month(), two.month())
            && agree(one.day(), two.day())
    }

    const fn fits_before_2000(self) -> bool {
        self.check_digits() == complement_97(self.get() / 100)
    }

    const fn fits_from_2000(self) -> bool {
        self.check_digits() == complement_97(2_000_000_000 + self.get() / 100)
    }

    const fn month_part(self) -> u8 {
        (self.get() / 10_000_000 % 100) as u8
    }

    const fn serial(self) -> u16 {
        (self.get() / 100 % 1000) as u16
    }

    const fn check_digits(self) -> u8 {
        (self.get() % 100) as u8
    }
}

impl FromStr for Ssin {
    type Err = Error;

    /// As [`Ssin::parse_lenient`].
    fn from_str(text: &str) -> Result<Self, Error> {
        Ok(Self::parse_lenient(text)?)
    }
}

impl fmt::Display for Ssin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "*********{:02}", self.check_digits())
    }
}

impl fmt::Debug for Ssin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Ssin({self})")
    }
}
