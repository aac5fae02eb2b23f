//! What every list of codes does alike.

/// An enum of codes: what each is called, how messages write it and which text tells what it stands for are told once. Behind the
/// name of the enum stands the fault of a text that is none of its codes.
macro_rules! code_list {
    (
        $(#[$of_type:meta])*
        $visibility:vis enum $type:ident: $fault:ident {
            $($(#[$of_code:meta])* $variant:ident $code:literal: $meaning:ident,)*
        }
    ) => {
        $(#[$of_type])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        $visibility enum $type {
            $($(#[$of_code])* $variant,)*
        }

        impl $type {
            /// All of them, in the order of the variants.
            pub const ALL: [Self; [$($code),*].len()] = [$(Self::$variant),*];

            /// The code as the NSSO's messages write it.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code,)*
                }
            }

            /// What the code stands for, in a few words.
            #[must_use]
            pub fn meaning(self) -> $crate::words::Said {
                match self {
                    $(Self::$variant => $crate::words::codes::$meaning(),)*
                }
            }

            /// Finds a code, written exactly as the NSSO's messages write it; `None` for any other text.
            #[must_use]
            #[allow(non_upper_case_globals, reason = "a constant is called like its variant")]
            pub const fn from_code(code: &str) -> Option<Self> {
                $(const $variant: &[u8] = $code.as_bytes();)*
                match code.as_bytes() {
                    $($variant => Some(Self::$variant),)*
                    _ => None,
                }
            }

            /// Finds a code as people type it: in capitals or not, with spaces around it.
            ///
            /// # Errors
            ///
            /// [`IdentifierFault::Empty`](crate::id::IdentifierFault::Empty) or
            #[doc = concat!("[`IdentifierFault::", stringify!($fault), "`](crate::id::IdentifierFault::", stringify!($fault), ").")]
            pub fn parse_lenient(text: &str) -> Result<Self, $crate::id::IdentifierFault> {
                let text = text.trim();
                if text.is_empty() {
                    return Err($crate::id::IdentifierFault::Empty);
                }
                Self::ALL
                    .into_iter()
                    .find(|known| known.code().eq_ignore_ascii_case(text))
                    .ok_or($crate::id::IdentifierFault::$fault)
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
