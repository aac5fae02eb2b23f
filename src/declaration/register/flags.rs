//! Small sets of what is known of a period.

/// A set of flags: those that it names, and what can be done with them.
macro_rules! flags {
    ($(#[$doc:meta])* $name:ident { $($(#[$of:meta])* $flag:ident = $bit:literal;)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
        pub struct $name(u8);

        impl $name {
            /// Nothing.
            pub const NONE: $name = $name(0);
            $($(#[$of])* pub const $flag: $name = $name($bit);)*

            /// Whether there is nothing in it.
            #[inline]
            #[must_use]
            pub const fn is_none(self) -> bool {
                self.0 == 0
            }

            /// Whether one of these is in it.
            #[inline]
            #[must_use]
            pub const fn has(self, any: $name) -> bool {
                self.0 & any.0 != 0
            }

            /// Both.
            #[must_use]
            pub const fn with(self, other: $name) -> $name {
                $name(self.0 | other.0)
            }

            /// This where it is so, otherwise nothing.
            #[must_use]
            pub const fn only_if(self, is_so: bool) -> $name {
                if is_so { self } else { $name::NONE }
            }
        }
    };
}

pub(super) use flags;
