//! Values that have one of some names.

/// Declares an enum with the name that each value has in input and output.
macro_rules! choices {
    ($(#[$doc:meta])* $Name:ident { $($(#[$about:meta])* $Value:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[non_exhaustive]
        pub enum $Name {
            $($(#[$about])* $Value,)*
        }

        impl $Name {
            /// Each, with its name in input.
            pub const NAMES: &'static [(&'static str, $Name)] = &[$(($text, $Name::$Value)),*];

            /// The one of that name.
            #[must_use]
            pub fn named(name: &str) -> Option<Self> {
                Self::NAMES.iter().find(|(of, _)| *of == name).map(|(_, choice)| *choice)
            }

            /// Its name.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $($Name::$Value => $text,)*
                }
            }
        }
    };
}
pub(crate) use choices;
