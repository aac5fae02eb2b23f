//! How texts are declared.

/// Declares the texts of a section: a struct with a template for every name, which a language fills, and for every name a function
/// that says it. A text may have others beside it, with a plus: what is done then, or assumed.
macro_rules! section {
    ($(#[$doc:meta])* $section:ident: $Section:ident {
        $($(#[$about:meta])* $name:ident($($place:ident: $value:ty),* $(,)?) $(+ $beside:ident())*;)*
    }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $Section {
            $(
                $(#[$about])*
                pub $name: &'static str,
                $(
                    #[doc = concat!("What is done, or assumed, beside `", stringify!($name), "`.")]
                    pub $beside: &'static str,
                )*
            )*
        }

        impl $Section {
            pub(in crate::words) const PLACES: &'static [&'static [&'static str]] =
                &[$(&[$(stringify!($place)),*] $(, { let _ = stringify!($beside); &[] })*),*];

            /// The texts by name, for tests.
            #[cfg(test)]
            pub(in crate::words) const NAMES: &'static [&'static str] =
                &[$(stringify!($name) $(, stringify!($beside))*),*];

            /// The same, when each template has the places of its text; otherwise it does not compile.
            ///
            /// # Panics
            ///
            /// When a template is wrong; in a constant that is an error of the compiler.
            #[must_use]
            pub const fn checked(self) -> Self {
                $(
                    $crate::words::check(self.$name, &[$(stringify!($place)),*]);
                    $($crate::words::check(self.$beside, &[]);)*
                )*
                self
            }

            pub(in crate::words) fn templates(&self) -> [&'static str; Self::PLACES.len()] {
                [$(self.$name $(, self.$beside)*),*]
            }
        }

        #[allow(non_camel_case_types, reason = "a text is named as the function that says it")]
        #[repr(u16)]
        enum Name { $($name, $($beside,)*)* }

        $(
            $(#[$about])*
            #[must_use]
            pub fn $name($($place: impl Into<$value>),*) -> $crate::words::Said {
                let text = $crate::words::said::Text {
                    section: $crate::words::Section::$section as u8,
                    text: Name::$name as u16,
                };
                $(let $place: $value = $place.into();)*
                $crate::words::Said::new(text, [$($crate::words::Value::from($place)),*])
            }

            $(
                #[doc = concat!("What is done, or assumed, beside [`", stringify!($name), "`].")]
                #[must_use]
                pub fn $beside() -> $crate::words::Said {
                    let section = $crate::words::Section::$section as u8;
                    $crate::words::Said::new($crate::words::said::Text { section, text: Name::$beside as u16 }, [])
                }
            )*
        )*
    };
}
pub(super) use section;

/// Declares the sections: what a language is.
macro_rules! sections {
    ($($(#[$doc:meta])* $section:ident: $Section:ident;)*) => {
        /// Every text of a language.
        #[derive(Clone, Copy, Debug)]
        pub struct Words {
            $($(#[$doc])* pub $section: $section::$Section,)*
            /// How numbers are written, and what is not known.
            pub numerals: Numerals,
            /// The texts of rules, by topic and name; what is not here is told in the words of the rule itself, which are English.
            pub rules: &'static [&'static [RuleText]],
            /// The prose of pages on rules, each behind the path of its page; what is not here is told in English.
            pub pages: &'static [(&'static str, &'static str)],
            /// What the numbers of rules are called, each behind its name; what is not here is called by its name in English.
            pub numbers: &'static [(&'static str, &'static str)],
            /// The phrases of citations, each behind its English; what no phrase tells is left in English.
            pub sources: &'static [&'static [(&'static str, &'static str)]],
            /// What stands between two sources of one citation.
            pub between_sources: &'static str,
        }

        /// The sections, in the order in which they are declared.
        #[allow(non_camel_case_types, reason = "a section is named as its room is")]
        #[repr(u8)]
        enum Section { $($section,)* }

        impl Words {
            /// The template of a text, and the names of its places.
            fn template(&self, text: said::Text) -> (&'static str, &'static [&'static str]) {
                let at = usize::from(text.text);
                let of = |templates: &[&'static str], places: &[&'static [&'static str]]| {
                    Some((*templates.get(at)?, *places.get(at)?))
                };
                let found = match text.section {
                    $(number if number == Section::$section as u8 => {
                        of(&self.$section.templates(), $section::$Section::PLACES)
                    })*
                    _ => None,
                };
                found.unwrap_or_default()
            }

            /// Every template, behind the name of its text, with the names of its places.
            #[cfg(test)]
            fn all(&self) -> Vec<(String, &'static str, &'static [&'static str])> {
                let mut all = Vec::new();
                $(
                    let (names, places) = ($section::$Section::NAMES, $section::$Section::PLACES);
                    for ((name, template), places) in names.iter().zip(self.$section.templates()).zip(places) {
                        all.push((format!("{}::{name}", stringify!($section)), template, *places));
                    }
                )*
                all
            }
        }
    };
}
pub(super) use sections;
