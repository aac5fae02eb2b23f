//! What every list of codes does alike.

/// Reading and printing for an enum with `ALL` and `code()`; `$expected` is what an unknown code is told to be.
macro_rules! code_list {
    ($type:ident, $expected:expr) => {
        impl $type {
            /// Finds a code as people type it: in capitals or not, with spaces around it.
            ///
            /// # Errors
            ///
            /// [`IdentifierFault::Empty`](crate::id::IdentifierFault::Empty) or
            /// [`IdentifierFault::UnknownCode`](crate::id::IdentifierFault::UnknownCode).
            pub fn parse_lenient(text: &str) -> Result<Self, $crate::id::IdentifierFault> {
                let text = text.trim();
                if text.is_empty() {
                    return Err($crate::id::IdentifierFault::Empty);
                }
                Self::ALL
                    .into_iter()
                    .find(|known| known.code().eq_ignore_ascii_case(text))
                    .ok_or($crate::id::IdentifierFault::UnknownCode { expected: $expected })
            }
        }

        impl core::str::FromStr for $type {
            type Err = $crate::error::Error;

            /// As `parse_lenient`.
            fn from_str(text: &str) -> Result<Self, $crate::error::Error> {
                Ok(Self::parse_lenient(text)?)
            }
        }

        impl core::fmt::Display for $type {
            /// The code, padded as the format asks.
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.code())
            }
        }
    };
}
pub(super) use code_list;
