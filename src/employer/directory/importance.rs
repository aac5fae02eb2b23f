//! How many workers an employer has, in classes.

use std::fmt;

use rust_decimal::Decimal;

use crate::law::{IMPORTANCE_CLASSES, Law};
use crate::time::Quarter;
use crate::words::{Said, disclosure as says};

/// The importance code of an employer for a year: a class of numbers of workers, 1 to 9, or 0 where it is not defined.
///
/// An average lies between two whole numbers: the class begins at its first number, and 19.99 workers are fewer than 20.
///
/// ```
/// use dimona::employer::directory::ImportanceCode;
/// use dimona::law::Law;
/// use dimona::rust_decimal::dec;
/// let code = |average| ImportanceCode::in_year(&Law::belgium(), 2026, average).map(ImportanceCode::get);
/// assert_eq!((code(dec!(19.99)), code(dec!(20))), (Some(3), Some(4)));
/// assert_eq!((code(dec!(0)), code(dec!(1000))), (Some(1), Some(9)));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ImportanceCode(u8);

impl ImportanceCode {
    /// The code of an employer whose number of workers is not defined.
    pub const UNDEFINED: Self = ImportanceCode(0);

    /// The code of this number; `None` above 9.
    #[must_use]
    pub const fn new(code: u8) -> Option<Self> {
        if code <= 9 { Some(ImportanceCode(code)) } else { None }
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }

    /// The code of an average in a year, by the classes of a law; `None` where that law tells none of that year. A number below zero is no
    /// average, and its code is undefined.
    ///
    /// ```
    /// use dimona::employer::directory::ImportanceCode;
    /// use dimona::law::Law;
    /// let code = |year| ImportanceCode::in_year(&Law::belgium(), year, 50.into());
    /// assert_eq!(code(2026), ImportanceCode::new(5));
    /// assert_eq!(code(2005), None);
    /// ```
    #[must_use]
    pub fn in_year(law: &Law, year: i32, workers: Decimal) -> Option<Self> {
        let day = Quarter::new(year, 4)?.first_day();
        let classes = law.employer_directory.importance_classes.at(law.on(day)).value()?;
        Some(Self::in_classes(classes, workers))
    }

    /// The quarters whose numbers of workers make the average for a year: the last but one year's fourth, and the last year's first to
    /// third. For who is new, the number that is hired stands for it.
    ///
    /// ```
    /// use dimona::employer::directory::ImportanceCode;
    /// let quarters = ImportanceCode::quarters_of(2026).unwrap();
    /// assert_eq!(quarters.map(|quarter| quarter.to_string()), ["2024Q4", "2025Q1", "2025Q2", "2025Q3"]);
    /// ```
    #[must_use]
    pub fn quarters_of(year: i32) -> Option<[Quarter; 4]> {
        let first = Quarter::new(year, 1)?;
        Some([5, 4, 3, 2].map(|before| first.minus(before)))
    }

    fn in_classes(classes: &[u16; 8], workers: Decimal) -> Self {
        if workers < Decimal::ZERO {
            return Self::UNDEFINED;
        }
        let reached = classes.iter().filter(|least| workers >= Decimal::from(**least)).count();
        // At most eight, so the cast loses nothing.
        ImportanceCode(1 + reached as u8)
    }

    /// How many workers it stands for, by the classes of the law of this crate.
    #[must_use]
    pub fn said(self) -> Said {
        let classes = &IMPORTANCE_CLASSES;
        let from = usize::from(self.0).checked_sub(2).and_then(|at| classes.get(at));
        let below = usize::from(self.0).checked_sub(1).and_then(|at| classes.get(at));
        match (from, below) {
            (Some(from), Some(below)) => says::workers_between(*from, *below),
            (Some(from), None) => says::workers_from(*from),
            (None, Some(below)) => says::workers_below(*below),
            (None, None) => says::workers_undefined(),
        }
    }
}

impl fmt::Display for ImportanceCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
