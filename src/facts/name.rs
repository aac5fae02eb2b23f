//! Whether two names of a person are one.

use super::known::Known;

/// Whether two writings of a name are the same name: yes where they differ by nothing but capitals, blanks, and how an accent is
/// put together; unknown where accents, hyphens or apostrophes are left out, where one has more names than the other, and where
/// letters stand in one that are not Latin. How the NSSO compares is not published.
///
/// ```
/// use dimona::facts::{Known, same_name};
/// assert_eq!(same_name("Lef\u{e8}vre", "LEFE\u{300}VRE"), Known::Known(true));
/// assert_eq!(same_name("Lef\u{e8}vre", "Lefevre"), Known::Unknown);
/// assert_eq!(same_name("Anna Maria", "Anna"), Known::Unknown);
/// assert_eq!(same_name("Peeters", "Janssens"), Known::Known(false));
/// ```
#[must_use]
pub fn same_name(one: &str, other: &str) -> Known<bool> {
    if written_out(one) == written_out(other) {
        return Known::Known(true);
    }
    let (one, other) = (plain(one), plain(other));
    if !is_latin(&one) || !is_latin(&other) || one.concat() == other.concat() {
        return Known::Unknown;
    }
    let within = |less: &[String], more: &[String]| less.iter().all(|name| more.contains(name));
    if within(&one, &other) || within(&other, &one) { Known::Unknown } else { Known::Known(false) }
}

/// Small letters, each accent behind its letter, one blank between names.
fn written_out(name: &str) -> String {
    let small = name.chars().flat_map(char::to_lowercase);
    let apart = small.flat_map(|letter| {
        let (base, accent) = taken_apart(letter);
        std::iter::once(base).chain(accent)
    });
    let text: String = apart.collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The names without accents, in small letters, and without what is neither letter nor digit.
fn plain(name: &str) -> Vec<String> {
    let written = written_out(name);
    let names = written.split([' ', '-', '\'', '\u{2019}']);
    let letters = |name: &str| {
        let mut plain = String::new();
        for letter in name.chars().filter(|of| !('\u{300}'..='\u{36f}').contains(of)) {
            match letter {
                '\u{df}' => plain.push_str("ss"),
                '\u{e6}' => plain.push_str("ae"),
                '\u{153}' => plain.push_str("oe"),
                '\u{f8}' => plain.push('o'),
                '\u{142}' => plain.push('l'),
                '\u{111}' | '\u{f0}' => plain.push('d'),
                '\u{131}' => plain.push('i'),
                '\u{fe}' => plain.push_str("th"),
                _ if letter.is_alphanumeric() => plain.push(letter),
                _ => {}
            }
        }
        plain
    };
    names.map(letters).filter(|name| !name.is_empty()).collect()
}

/// Whether nothing but plain Latin letters and digits stands in the names.
fn is_latin(names: &[String]) -> bool {
    !names.is_empty() && names.iter().all(|name| name.is_ascii())
}

/// The accents, and the small letters that have them: with the accent, and without it.
const ACCENTS: [(char, &str, &str); 13] = [
    ('\u{300}', "àèìòùǹẁỳ", "aeiounwy"),
    ('\u{301}', "áéíóúýćĺńŕśźẃ", "aeiouyclnrszw"),
    ('\u{302}', "âêîôûĉĝĥĵŝŵŷ", "aeioucghjswy"),
    ('\u{303}', "ãñõĩũẽỹ", "anoiuey"),
    ('\u{304}', "āēīōū", "aeiou"),
    ('\u{306}', "ăĕğĭŏŭ", "aegiou"),
    ('\u{307}', "ċėġż", "cegz"),
    ('\u{308}', "äëïöüÿ", "aeiouy"),
    ('\u{30a}', "åů", "au"),
    ('\u{30b}', "őű", "ou"),
    ('\u{30c}', "čďěľňřšťžǎǐǒǔǧ", "cdelnrstzaioug"),
    ('\u{327}', "çģķļņŗşţ", "cgklnrst"),
    ('\u{328}', "ąęįų", "aeiu"),
];

/// A small letter and its accent, where it has one of these.
fn taken_apart(letter: char) -> (char, Option<char>) {
    if letter.is_ascii() {
        return (letter, None);
    }
    for (accent, with, without) in ACCENTS {
        if let Some((_, base)) = with.chars().zip(without.chars()).find(|(of, _)| *of == letter) {
            return (base, Some(accent));
        }
    }
    match letter {
        'ș' => ('s', Some('\u{326}')),
        'ț' => ('t', Some('\u{326}')),
        _ => (letter, None),
    }
}

#[cfg(test)]
mod tests {
    use super::{ACCENTS, same_name};
    use crate::facts::Known;

    #[test]
    fn each_letter_with_an_accent_has_one_without() {
        for (accent, with, without) in ACCENTS {
            assert_eq!(with.chars().count(), without.chars().count(), "{accent:?}");
        }
    }

    #[test]
    fn what_is_only_written_otherwise_is_never_another_name() {
        let cases = [
            ("O'Brien", "O\u{2019}BRIEN", Known::Unknown),
            ("Van den Berghe", "VANDENBERGHE", Known::Unknown),
            ("Jean-Pierre", "Jean Pierre", Known::Unknown),
            ("  Jean  Pierre ", "JEAN PIERRE", Known::Known(true)),
            ("Weiß", "Weiss", Known::Unknown),
            ("Иванов", "Ivanov", Known::Unknown),
            ("", "Peeters", Known::Unknown),
            ("Dupont", "Dupond", Known::Known(false)),
            ("ÉMILE", "émile", Known::Known(true)),
        ];
        for (one, other, same) in cases {
            assert_eq!(same_name(one, other), same, "{one} {other}");
            assert_eq!(same_name(other, one), same, "{other} {one}");
        }
    }
}
