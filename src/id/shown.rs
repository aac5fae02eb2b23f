//! Texts of the input, as a message may repeat them: short, without characters that move a cursor, and without what can belong
//! to a person.

use std::borrow::Cow;

/// The most characters that are repeated.
const LONGEST: usize = 64;
/// With so many digits a text may be the number of a person: an SSIN has eleven, and spreadsheets drop zeros at its begin.
const OF_A_PERSON: usize = 9;
/// A longer row of letters may be a name.
const LONGEST_CODE: usize = 4;

/// A text that should be a name, as a message may repeat it: with as many digits as a number of a person has, none is shown.
pub(crate) fn without_numbers(text: &str) -> Cow<'_, str> {
    if digits(text) < OF_A_PERSON {
        return text.into();
    }
    text.chars().map(|c| if c.is_numeric() { '*' } else { c }).collect()
}

/// The same, short, and without characters that move a cursor.
pub(crate) fn shown_name(name: &str) -> Cow<'_, str> {
    let name = without_numbers(name);
    if name.len() <= LONGEST && !name.chars().any(char::is_control) { name } else { short(&name).into() }
}

/// What a zone should hold.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Holds {
    /// The number of a person.
    Person,
    /// The number of a firm, or of a period.
    Number,
    /// A date, an hour, an amount or a code.
    Code,
}

/// A value that is wrong, as a message may repeat it. Of the number of a person the last two digits are shown, as of a right one; in
/// other zones a number of eleven digits is taken for one too, and a row of letters that no code has for a name.
pub(crate) fn shown_value(value: &str, holds: Holds) -> String {
    let count = digits(value);
    let personal = match holds {
        Holds::Person => true,
        Holds::Number => count == 11,
        Holds::Code => count >= OF_A_PERSON,
    };
    let (mut digits, mut masked) = (0, String::with_capacity(value.len()));
    for part in value.split_inclusive(|c: char| !c.is_alphabetic()) {
        let letters = part.chars().filter(|c| c.is_alphabetic()).count();
        for c in part.chars() {
            digits += usize::from(c.is_numeric());
            let hidden = if c.is_numeric() {
                personal && digits + 2 <= count
            } else {
                c.is_alphabetic() && (holds == Holds::Person || letters > LONGEST_CODE)
            };
            masked.push(if hidden { '*' } else { c });
        }
    }
    short(&masked)
}

fn digits(text: &str) -> usize {
    text.chars().filter(|c| c.is_numeric()).count()
}

fn short(text: &str) -> String {
    let mut chars = text.chars();
    let mut short: String = chars.by_ref().take(LONGEST).map(|c| if c.is_control() { '\u{FFFD}' } else { c }).collect();
    if chars.next().is_some() {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use super::{Holds, shown_name, shown_value};

    #[test]
    fn what_can_belong_to_a_person_is_masked() {
        for (value, holds, shown) in [
            ("90021400129", Holds::Person, "*********29"),
            ("90.02.14-001.29", Holds::Person, "**.**.**-***.29"),
            ("9002140012", Holds::Person, "********12"),
            ("Peeters", Holds::Person, "*******"),
            ("Li 90", Holds::Person, "** 90"),
            ("90021400128", Holds::Code, "*********28"),
            ("7062100469", Holds::Code, "********69"),
            ("90.02.14-001.28", Holds::Number, "**.**.**-***.28"),
            ("Peeters", Holds::Code, "*******"),
            ("Jan Peeters", Holds::Number, "Jan *******"),
            ("٩٠٠٢١٤٠٠١٢٨", Holds::Code, "*********٢٨"),
        ] {
            assert_eq!(shown_value(value, holds), shown, "{value} {holds:?}");
        }
    }

    #[test]
    fn what_cannot_is_shown() {
        for (value, holds) in [
            ("0999999032", Holds::Number),
            ("BE 0999.999.032", Holds::Number),
            ("123456789012", Holds::Number),
            ("2026-13-01", Holds::Code),
            ("1 sept 2026", Holds::Code),
            ("ABC", Holds::Code),
            ("10,5", Holds::Code),
        ] {
            assert_eq!(shown_value(value, holds), value, "{holds:?}");
        }
    }

    #[test]
    fn what_is_long_is_cut_and_what_moves_a_cursor_is_no_more() {
        assert_eq!(shown_value("a\u{1b}[2Jb", Holds::Code), "a\u{FFFD}[2Jb");
        assert_eq!(shown_value(&"1 ".repeat(8), Holds::Code), "1 ".repeat(8));
        assert_eq!(shown_value(&"-".repeat(65), Holds::Code), "-".repeat(64) + "…");
        assert_eq!(shown_name(&"é".repeat(64)), "é".repeat(64));
    }
}
