//! Where the number of a person stands in a text. This is the one place that knows; what is shown of such a text is told beside it.
//!
//! What is written around the digits does not matter. Only a letter of ASCII parts two numbers: anything else may look like a mark, like
//! a blank or like nothing. A digit is what Unicode gives a numeric value, of whatever script.

use std::borrow::Cow;

use super::Ssin;
use super::numerals::is_digit;

/// So many digits has an SSIN.
const DIGITS: usize = 11;
/// So few are left of one whose zeros at the begin a spreadsheet dropped: that of a person born in the first months of 2000.
const FEWEST: usize = 8;
/// So many digits of a number are shown.
const SHOWN: usize = 2;

/// A text of somebody's own, such as a reference: shown as it is, but for what checks out as an SSIN. Of that only the last two digits
/// are shown, as everywhere.
pub(crate) fn without_ssin(text: &str) -> Cow<'_, str> {
    masked(text, false)
}

/// A text that somebody typed, or that says what somebody typed, as a message may repeat it. Whatever has as many digits as an SSIN is
/// taken for one, also where they are not right, and only its last two are shown.
///
/// ```
/// use dimona::id::mask_ssins;
/// assert_eq!(mask_ssins("no rule 90.02.14-001.29"), "no rule **.**.**-***.29");
/// assert_eq!(mask_ssins("no rule 90373-460"), "no rule 90373-460");
/// ```
#[must_use]
pub fn mask_ssins(text: &str) -> Cow<'_, str> {
    masked(text, true)
}

/// Whether an SSIN stands in a text, whole or without the zeros at its begin.
pub(super) fn holds_ssin(text: &str) -> bool {
    !hidden(text, false).is_empty()
}

/// Whether the number of something may be that of a person: that has eleven digits, of which zeros at the begin are lost.
pub(crate) fn number_may_be_of_a_person(number: u64) -> bool {
    Ssin::new(number).is_ok() || number.checked_ilog10() == Some(10)
}

fn masked(text: &str, is_typed: bool) -> Cow<'_, str> {
    let mut hidden = hidden(text, is_typed);
    if hidden.is_empty() {
        return text.into();
    }
    hidden.sort_unstable();
    text.char_indices().map(|(at, c)| if hidden.binary_search(&at).is_ok() { '*' } else { c }).collect()
}

/// A digit of a text.
#[derive(Clone, Copy)]
struct Digit {
    at: usize,
    /// What it counts; of other scripts nobody asks.
    value: Option<u8>,
    /// Whether another one stands right before it.
    follows: bool,
    /// Whether a letter of another script stands before it: there a word may begin, or not.
    parted: bool,
}

/// Where the digits stand that are not shown. Where numbers overlap, one may be told twice.
fn hidden(text: &str, is_typed: bool) -> Vec<usize> {
    let mut hidden = Vec::new();
    if text.chars().filter(|c| is_digit(*c)).count() < FEWEST {
        return hidden;
    }
    let mut row: Vec<Digit> = Vec::new();
    let (mut follows, mut parted) = (false, false);
    for (at, c) in text.char_indices() {
        let is_one = is_digit(c);
        if is_one {
            // Below ten, so the cast keeps it.
            row.push(Digit { at, value: c.to_digit(10).map(|value| value as u8), follows, parted });
            parted = false;
        } else if c.is_ascii_alphabetic() {
            hide(&row, is_typed, &mut hidden);
            row.clear();
        }
        parted |= !is_one && c.is_alphabetic();
        follows = is_one;
    }
    hide(&row, is_typed, &mut hidden);
    hidden
}

/// Looks at the digits between two letters of ASCII.
fn hide(row: &[Digit], is_typed: bool, hidden: &mut Vec<usize>) {
    let mut take = |digits: &[Digit]| hidden.extend(digits.iter().rev().skip(SHOWN).map(|digit| digit.at));
    if row.len() < FEWEST {
        return;
    }
    // No sender counts in other digits.
    if row.iter().any(|digit| digit.value.is_none()) {
        return take(row);
    }
    if is_typed {
        let words = row.chunk_by(|_, next| !next.parted);
        words.filter(|word| word.len() == DIGITS && !is_date_and_time(word)).for_each(&mut take);
    }
    for start in 0..=row.len() - FEWEST {
        for end in (start + FEWEST..=row.len()).take(DIGITS + 1 - FEWEST) {
            let digits = &row[start..end];
            // A number without its zeros has nothing else beside it. So has one with a date that no calendar has.
            let is_whole = !digits[0].follows && row.get(end).is_none_or(|next| !next.follows);
            let number =
                digits.iter().fold(0, |number, digit| number * 10 + u64::from(digit.value.unwrap_or_default()));
            let is_ssin = match digits.len() {
                DIGITS if is_whole => Ssin::new(number).is_ok(),
                DIGITS => is_of_a_day(number, true),
                _ => is_whole && digits[0].value != Some(0) && is_of_a_day(number, false),
            };
            if is_ssin {
                take(digits);
            }
        }
    }
}

/// Whether the digits stand as those of a date with its whole year and of a time, such as `1/12/2026 10:00`: no SSIN is written so.
fn is_date_and_time(row: &[Digit]) -> bool {
    let mut groups = row.chunk_by(|_, next| next.follows);
    let year = |group: &[Digit]| group.len() == 4 && matches!(group[0].value, Some(1 | 2));
    let short = |group: Option<&[Digit]>| group.is_some_and(|group| group.len() <= 2);
    short(groups.next()) && short(groups.next()) && groups.next().is_some_and(year) && groups.all(|of| of.len() <= 2)
}

/// Whether a number is an SSIN of a day that exists, or may: of those whose month is unknown a day up to 31 is asked.
fn is_of_a_day(number: u64, without_month: bool) -> bool {
    let (month, day) = (number / 10_000_000 % 100, number / 100_000 % 100);
    day <= 31 && (without_month || month % 20 != 0) && Ssin::new(number).is_ok_and(Ssin::can_be_given_out)
}

#[cfg(test)]
mod tests {
    use super::{mask_ssins, without_ssin};

    #[test]
    fn an_ssin_is_masked_within_a_text() {
        for (text, shown) in [
            ("SB-07062100469-1", "SB-*********69-1"),
            ("07.06.21-004.69 in July", "**.**.**-***.69 in July"),
            ("07 06 21 004 69, 07062100469", "** ** ** *** 69, *********69"),
            // A BIS number.
            ("01410199955", "*********55"),
            ("n\u{b0}070621\u{2013}004\u{a0}69", "n\u{b0}******\u{2013}***\u{a0}69"),
            ("1 070621 00469 2", "1 ****** ***69 2"),
            ("", ""),
            ("SB-2026-07-001", "SB-2026-07-001"),
            ("660000000112", "660000000112"),
            ("0999.999.031", "0999.999.031"),
        ] {
            assert_eq!(without_ssin(text), shown, "{text}");
            assert_eq!(mask_ssins(text), shown, "{text}");
        }
        // A moment that is written as nobody reads it; and what is written like one, but is an SSIN.
        assert_eq!(mask_ssins("1/12/2026 10:00"), "1/12/2026 10:00");
        assert_eq!(mask_ssins("07/0/6210 0:46:9"), "**/*/**** *:*6:9");
        // Its check digits are wrong.
        assert_eq!(without_ssin("07062100468"), "07062100468");
        assert_eq!(mask_ssins("'07062100468'"), "'*********68'");
        // A word of another script parts it from other numbers.
        assert_eq!(mask_ssins("07062100468 à 12"), "*********68 à 12");
        assert_eq!(mask_ssins("07062100468 и 12"), "*********68 и 12");
    }

    #[test]
    fn what_stands_between_and_how_digits_are_written_does_not_matter() {
        for (text, shown) in [
            ("07*06*21*004*69", "*************69"),
            ("07, 06, 21: 004 + 69", "**, **, **: *** + 69"),
            ("07 --- 06 --- 21 --- 004 --- 69", "** --- ** --- ** --- *** --- 69"),
            ("0706\u{200b}2100\u{ad}469", "****\u{200b}****\u{ad}*69"),
            ("(070621)[004]{69}", "(******)[***]{69}"),
            ("SB-０７０６２１００４６９", "SB-*********６９"),
            ("٠٧٠٦٢١٠٠٤٦٩", "*********٦٩"),
            ("0706210046９", "*********6９"),
            // Letters that look like nothing (fillers of Hangul), like a mark (modifier letters, tones, syllables) or like letters.
            ("07\u{115f}06\u{1160}21\u{3164}004\u{ffa0}69", "**\u{115f}**\u{1160}**\u{3164}***\u{ffa0}69"),
            ("07\u{2bc}06\u{2c8}21\u{a78f}004\u{1427}69", "**\u{2bc}**\u{2c8}**\u{a78f}***\u{1427}69"),
            ("07ー06ㅡ21年004é69", "**ー**ㅡ**年***é69"),
            ("07\u{34f}06\u{180e}21\u{e0020}004\u{345}69", "**\u{34f}**\u{180e}**\u{e0020}***\u{345}69"),
            // Digits that Unicode holds for letters, as they are counted with and as banks write them.
            ("〇七〇六二一〇〇四六九", "*********六九"),
            ("零柒零陸贰壹零零肆陆玖", "*********陆玖"),
            ("07062100四69", "*********69"),
            ("〇七年〇六月二一日〇〇四號六九", "**年**月**日***號六九"),
        ] {
            assert_eq!(without_ssin(text), shown, "{text}");
            assert_eq!(mask_ssins(text), shown, "{text}");
        }
    }

    #[test]
    fn an_ssin_without_the_zeros_at_its_begin_is_masked_where_it_stands_by_itself() {
        for (text, shown) in [
            ("7062100469", "********69"),
            ("SB/7062100469/1", "SB/********69/1"),
            ("7.06.21-004.69", "*.**.**-***.69"),
            // Of people who were born in January 2000 eight digits are left.
            ("no 10100105", "no ******05"),
            // With other digits right beside it, it is another number; and so is one whose first digit is a zero.
            ("17062100469", "17062100469"),
            ("SB-70621004690", "SB-70621004690"),
        ] {
            assert_eq!(without_ssin(text), shown, "{text}");
        }
    }

    #[test]
    fn numbers_of_other_things_are_shown() {
        let mut masked = 0;
        for number in 1..=2000 {
            for text in [format!("2026-{number:05}"), format!("SB-2026-07-{number:03}"), format!("2026/07/{number:04}")]
            {
                masked += usize::from(without_ssin(&text) != text);
            }
        }
        // Those that check out by chance and have a month and a day in them.
        assert!(masked < 20, "{masked} of 6000");
    }
}
