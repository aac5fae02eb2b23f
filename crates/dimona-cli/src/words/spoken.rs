//! In which language the program speaks.

use std::env;
use std::sync::atomic::{AtomicUsize, Ordering};

use dimona::words::Language;

/// The language in which the program speaks, by its place in [`Language::ALL`].
static SPOKEN: AtomicUsize = AtomicUsize::new(0);

/// Speaks this language from now on.
pub(crate) fn speak(language: Language) {
    let place = Language::ALL.iter().position(|of| *of == language);
    SPOKEN.store(place.unwrap_or_default(), Ordering::Relaxed);
}

/// The language that is spoken.
pub(crate) fn language() -> Language {
    Language::ALL.get(SPOKEN.load(Ordering::Relaxed)).copied().unwrap_or_default()
}

/// The language of the system, by the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that says something; English where it is none that
/// there are texts in.
#[expect(clippy::disallowed_methods, reason = "a program may ask for the language of its user")]
pub(crate) fn of_system() -> Language {
    let told = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| env::var(name).ok());
    told.into_iter().find(|told| !told.is_empty()).and_then(|told| of_locale(&told)).unwrap_or_default()
}

/// The language of a locale such as `nl_BE.UTF-8`.
fn of_locale(locale: &str) -> Option<Language> {
    let code = locale.split(['_', '-', '.', '@']).next().unwrap_or_default();
    Language::from_code(&code.to_ascii_lowercase())
}

/// The language that the arguments ask for, before they are understood: what is wrong with them is told in it.
pub(crate) fn of_arguments(arguments: impl IntoIterator<Item = String>) -> Option<Language> {
    let mut arguments = arguments.into_iter().take_while(|argument| argument != "--");
    while let Some(argument) = arguments.next() {
        let code = match argument.strip_prefix("--lang") {
            Some("") => arguments.next().unwrap_or_default(),
            Some(rest) if rest.starts_with('=') => rest[1..].to_owned(),
            _ => continue,
        };
        return Language::from_code(&code);
    }
    None
}

#[cfg(test)]
mod tests {
    use dimona::words::Language;

    use super::{of_arguments, of_locale};

    #[test]
    fn a_locale_names_its_language() {
        for locale in ["nl", "nl_BE", "nl_BE.UTF-8", "nl-BE", "NL", "nl@euro"] {
            assert_eq!(of_locale(locale), Some(Language::Nl), "{locale}");
        }
        for locale in ["C", "C.UTF-8", "POSIX", "xx_BE", ""] {
            assert_eq!(of_locale(locale), None, "{locale}");
        }
    }

    #[test]
    fn arguments_are_looked_through_for_a_language() {
        let of = |arguments: &str| of_arguments(arguments.split(' ').map(str::to_owned));
        assert_eq!(of("check --lang nl a.json"), Some(Language::Nl));
        assert_eq!(of("--lang=nl check"), Some(Language::Nl));
        assert_eq!(of("check --language nl"), None);
        assert_eq!(of("check -- --lang nl"), None);
        assert_eq!(of("check --lang"), None);
        assert_eq!(of("check --lang xx"), None);
    }
}
