//! The number of a Dimona period.

use super::twelve_digits::twelve_digits;

twelve_digits! {
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
    PeriodId, typed "6000 2787 6089" as 600_027_876_089
}

impl PeriodId {
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
