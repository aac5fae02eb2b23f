//! Codes of digits, whose lists are open: an unknown one is taken.

use std::fmt;

use crate::id::IdentifierFault;

/// A text that is so many digits.
pub(super) fn digits(text: &str, shortest: usize, longest: usize) -> Result<&str, IdentifierFault> {
    if text.is_empty() {
        return Err(IdentifierFault::Empty);
    }
    if let Some((index, found)) = text.chars().enumerate().find(|(_, c)| !c.is_ascii_digit()) {
        return Err(IdentifierFault::UnexpectedCharacter { position: index + 1, found });
    }
    if !(shortest..=longest).contains(&text.len()) {
        return Err(IdentifierFault::Length { shortest, longest, found: text.len() });
    }
    Ok(text)
}

macro_rules! codes {
    ($($(#[$doc:meta])* $Name:ident: $number:ty, $digits:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub struct $Name($number);

        impl $Name {
            /// Reads the code: all of its digits.
            ///
            /// # Errors
            ///
            /// [`IdentifierFault::Empty`], [`UnexpectedCharacter`](IdentifierFault::UnexpectedCharacter) or
            /// [`Length`](IdentifierFault::Length).
            pub fn parse(text: &str) -> Result<Self, IdentifierFault> {
                // So few digits always fit.
                Ok($Name(digits(text, $digits, $digits)?.parse().unwrap_or_default()))
            }
        }

        impl fmt::Display for $Name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:0width$}", self.0, width = $digits)
            }
        }
    )*};
}

codes! {
    /// The code of a legal form in the Crossroads Bank for Enterprises. The FPS Economy keeps the list, and new ones come: each code is taken.
    ///
    /// ```
    /// use dimona::employer::directory::LegalForm;
    /// assert_eq!(LegalForm::parse("014")?.to_string(), "014");
    /// assert!(LegalForm::parse("14").is_err());
    /// # Ok::<(), dimona::id::IdentifierFault>(())
    /// ```
    LegalForm: u16, 3;
    /// The code of an activity in NACE-BEL. What it stands for hangs on the version, which stands beside it.
    ///
    /// ```
    /// use dimona::employer::directory::NaceCode;
    /// assert_eq!(NaceCode::parse("01110")?.to_string(), "01110");
    /// assert!(NaceCode::parse("0111").is_err() && NaceCode::parse("56.10").is_err());
    /// # Ok::<(), dimona::id::IdentifierFault>(())
    /// ```
    NaceCode: u32, 5;
    /// The code of a municipality in the list of the national institute of statistics (NIS).
    ///
    /// ```
    /// use dimona::employer::directory::MunicipalityCode;
    /// assert_eq!(MunicipalityCode::parse("21004")?.to_string(), "21004");
    /// # Ok::<(), dimona::id::IdentifierFault>(())
    /// ```
    MunicipalityCode: u32, 5;
}
