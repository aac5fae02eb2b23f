//! The number of a daily registration.

use super::twelve_digits::twelve_digits;

twelve_digits! {
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
    RegistrationId, typed "1000 0000 0001" as 100_000_000_001
}
