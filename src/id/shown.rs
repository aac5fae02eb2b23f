//! Texts of the input, as a message may repeat them: short, without characters that move a cursor, and without what can belong
//! to a person.

use std::borrow::Cow;

use super::masked::holds_ssin;
use super::numerals::is_digit;

/// The most characters that are repeated.
const LONGEST: usize = 64;
/// With so many digits a text may be the number of a person: an SSIN has eleven, and spreadsheets drop zeros at its begin.
const OF_A_PERSON: usize = 9;
/// So many digits has an SSIN.
const OF_AN_SSIN: usize = 11;
/// A longer row of letters may be a name.
const LONGEST_CODE: usize = 4;

/// A text that should be a name, as a message may repeat it: with as many digits as a number of a person has, none is shown; and no
/// letter where it is no one word, as names of members and columns are, because it may be the name of a person.
pub(crate) fn shown_name(name: &str) -> Cow<'_, str> {
    let hides_digits = digits(name) >= OF_A_PERSON || holds_ssin(name);
    // What moves a cursor makes no two words of one.
    let is_in_word =
        |c: char| c.is_alphanumeric() || "_-.:$@#()[]".contains(c) || is_confusing(c) && !c.is_whitespace();
    let is_word = name.chars().all(is_in_word);
    if is_word && !hides_digits && name.len() <= LONGEST && !name.chars().any(is_confusing) {
        return name.into();
    }
    let is_hidden = |c: char| hides_digits && is_digit(c) || !is_word && is_letter(c) && !is_confusing(c);
    let masked: String = name.chars().map(|c| if is_hidden(c) { '*' } else { c }).collect();
    short(&masked).into()
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
/// other zones what may be such a number is taken for one too, and letters that no code has for a name.
pub(crate) fn shown_value(value: &str, holds: Holds) -> String {
    let count = digits(value);
    let is_personal = match holds {
        Holds::Person => true,
        Holds::Number => count == OF_AN_SSIN || holds_ssin(value),
        Holds::Code => count >= OF_A_PERSON || holds_ssin(value),
    };
    let rows = value.split(|c: char| !is_letter(c)).map(|row| row.chars().count()).filter(|row| *row > 0);
    let (rows, longest) = rows.fold((0, 0), |(rows, longest), row| (rows + 1, row.max(longest)));
    let is_name = holds == Holds::Person || rows > 1 || longest > LONGEST_CODE;
    let mut seen = 0;
    let masked: String = value
        .chars()
        .map(|c| {
            let is_one = is_digit(c);
            seen += usize::from(is_one);
            let is_hidden = if is_one { is_personal && seen + 2 <= count } else { is_name && is_letter(c) };
            if is_hidden && !is_confusing(c) { '*' } else { c }
        })
        .collect();
    short(&masked)
}

fn digits(text: &str) -> usize {
    text.chars().filter(|c| is_digit(*c)).count()
}

fn is_letter(c: char) -> bool {
    !is_digit(c) && (c.is_alphabetic() || !c.is_ascii())
}

/// Whether a character moves a cursor, turns the direction of text, or has no width: with it a text can look like another.
pub(crate) fn is_confusing(c: char) -> bool {
    let is_invisible = matches!(
        c,
        '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
    );
    c.is_control() || is_invisible
}

fn short(text: &str) -> String {
    let mut chars = text.chars();
    let mut short: String =
        chars.by_ref().take(LONGEST).map(|c| if is_confusing(c) { '\u{FFFD}' } else { c }).collect();
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
            ("Jan Peeters", Holds::Number, "*** *******"),
            ("Jan Bos", Holds::Code, "*** ***"),
            ("The\u{301}re\u{300}se", Holds::Code, "*********"),
            ("7062100469", Holds::Number, "********69"),
            ("070621004690", Holds::Number, "**********90"),
            ("07062100469/1", Holds::Number, "**********9/1"),
            ("07062100469 07062100469", Holds::Number, "*********** *********69"),
            ("٩٠٠٢١٤٠٠١٢٨", Holds::Code, "*********٢٨"),
            ("九〇〇二一四〇〇一二八", Holds::Code, "*********二八"),
            ("90\u{3164}02\u{3164}14\u{3164}001\u{3164}28", Holds::Code, "*************28"),
        ] {
            assert_eq!(shown_value(value, holds), shown, "{value} {holds:?}");
        }
    }

    #[test]
    fn a_name_of_more_than_a_word_may_be_of_a_person() {
        for (name, shown) in [
            ("plannedHours", "plannedHours"),
            ("ns:first-name_2", "ns:first-name_2"),
            ("Jan Peeters", "*** *******"),
            ("x07062100469", "x***********"),
            ("07.06.21-004.69", "**.**.**-***.**"),
            ("a b\u{202e}", "* *\u{FFFD}"),
        ] {
            assert_eq!(shown_name(name), shown, "{name}");
        }
    }

    #[test]
    fn what_cannot_is_shown() {
        for (value, holds) in [
            ("0999999032", Holds::Number),
            ("BE 0999.999.032", Holds::Number),
            ("123456789012", Holds::Number),
            ("123456749", Holds::Number),
            ("6600000001120", Holds::Number),
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
        assert_eq!(shown_value("2026\u{1b}[2J", Holds::Code), "2026\u{FFFD}[2J");
        assert_eq!(shown_value("\u{202e}abc\u{2066}", Holds::Code), "\u{FFFD}***\u{FFFD}");
        assert_eq!(shown_value(&"1 ".repeat(8), Holds::Code), "1 ".repeat(8));
        assert_eq!(shown_value(&"-".repeat(65), Holds::Code), "-".repeat(64) + "…");
        assert_eq!(shown_name(&"é".repeat(64)), "é".repeat(64));
    }
}
