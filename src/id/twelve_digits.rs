//! What the numbers of at most twelve digits have in common, by which the NSSO names what it accepted.

/// Makes the type of such a number: what it names is told in its own documentation, and whatever else it can do stands beside it.
macro_rules! twelve_digits {
    ($(#[$told:meta])* $name:ident, typed $typed:literal as $number:literal) => {
        $(#[$told])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(::core::num::NonZeroU64);

        impl $name {
            const LONGEST: usize = 12;
            const HIGHEST: u64 = 999_999_999_999;

            /// Checks a number.
            ///
            /// # Errors
            ///
            /// [`IdentifierFault::Range`](crate::id::IdentifierFault::Range) for zero and for more than twelve digits.
            ///
            /// ```
            #[doc = concat!("use dimona::id::", stringify!($name), ";")]
            ///
            #[doc = concat!("assert!(", stringify!($name), "::new(999_999_999_999).is_ok());")]
            #[doc = concat!("assert!(", stringify!($name), "::new(0).is_err());")]
            #[doc = concat!("assert!(", stringify!($name), "::new(1_000_000_000_000).is_err());")]
            /// ```
            pub const fn new(n: u64) -> Result<Self, crate::id::IdentifierFault> {
                match ::core::num::NonZeroU64::new(n) {
                    Some(number) if n <= Self::HIGHEST => Ok(Self(number)),
                    _ => Err(crate::id::IdentifierFault::Range { lowest: 1, highest: Self::HIGHEST }),
                }
            }

            /// Reads the number as the NSSO's messages write it: at most twelve digits, with or without leading zeros.
            ///
            /// # Errors
            ///
            /// What [`new`](Self::new) refuses, and [`Empty`](crate::id::IdentifierFault::Empty),
            /// [`UnexpectedCharacter`](crate::id::IdentifierFault::UnexpectedCharacter) or
            /// [`Length`](crate::id::IdentifierFault::Length).
            ///
            /// ```
            #[doc = concat!("use dimona::id::", stringify!($name), ";")]
            ///
            #[doc = concat!("assert_eq!(", stringify!($name), "::parse_digits(\"000000000005\"), ", stringify!($name), "::new(5));")]
            #[doc = concat!("assert!(", stringify!($name), "::parse_digits(\"+5\").is_err());")]
            /// ```
            pub fn parse_digits(text: &str) -> Result<Self, crate::id::IdentifierFault> {
                Self::new(crate::id::digits::strict(text, 1, Self::LONGEST)?)
            }

            /// Reads the number as people type it: with spaces, dots, dashes or slashes.
            ///
            /// # Errors
            ///
            /// As [`parse_digits`](Self::parse_digits).
            ///
            /// ```
            #[doc = concat!("use dimona::id::", stringify!($name), ";")]
            ///
            #[doc = concat!(
                "assert_eq!(", stringify!($name), "::parse_lenient(", stringify!($typed), "), ",
                stringify!($name), "::new(", stringify!($number), "));"
            )]
            /// ```
            pub fn parse_lenient(text: &str) -> Result<Self, crate::id::IdentifierFault> {
                Self::new(crate::id::digits::lenient(text, "", 1, Self::LONGEST)?)
            }

            /// The number as an integer.
            #[must_use]
            pub const fn get(self) -> u64 {
                self.0.get()
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = crate::error::Error;

            /// As [`parse_lenient`](Self::parse_lenient).
            fn from_str(text: &str) -> Result<Self, crate::error::Error> {
                Ok(Self::parse_lenient(text)?)
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                write!(f, "{}", self.get())
            }
        }
    };
}

pub(super) use twelve_digits;
