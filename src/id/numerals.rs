//! What is a digit, in any script.

/// The letters that Unicode gives the value of one digit: Han characters, as they are counted with and as banks and radio operators
/// write them, and cuneiform ones. From the Unicode Character Database 18.0, `Numeric_Value` of 0 to 9 outside the categories of
/// numbers.
const LETTERS: [char; 72] = [
    '\u{3405}',
    '\u{3483}',
    '\u{382a}',
    '\u{3b4d}',
    '\u{4e00}',
    '\u{4e03}',
    '\u{4e09}',
    '\u{4e24}',
    '\u{4e5d}',
    '\u{4e8c}',
    '\u{4e94}',
    '\u{4e96}',
    '\u{4ee8}',
    '\u{4f0d}',
    '\u{4fe9}',
    '\u{5006}',
    '\u{5169}',
    '\u{516b}',
    '\u{516d}',
    '\u{53c1}',
    '\u{53c2}',
    '\u{53c3}',
    '\u{53c4}',
    '\u{56db}',
    '\u{58f1}',
    '\u{58f9}',
    '\u{5e7a}',
    '\u{5efe}',
    '\u{5f0c}',
    '\u{5f0d}',
    '\u{5f0e}',
    '\u{5f10}',
    '\u{62d0}',
    '\u{634c}',
    '\u{67d2}',
    '\u{6d1e}',
    '\u{6f06}',
    '\u{7396}',
    '\u{8086}',
    '\u{8cae}',
    '\u{8cb3}',
    '\u{8d30}',
    '\u{920e}',
    '\u{94a9}',
    '\u{9646}',
    '\u{9678}',
    '\u{96f6}',
    '\u{f96b}',
    '\u{f978}',
    '\u{f9b2}',
    '\u{f9d1}',
    '\u{f9d3}',
    '\u{12038}',
    '\u{12039}',
    '\u{12079}',
    '\u{1222b}',
    '\u{1230b}',
    '\u{1230d}',
    '\u{12399}',
    '\u{20001}',
    '\u{20064}',
    '\u{200e2}',
    '\u{20121}',
    '\u{2092a}',
    '\u{20aea}',
    '\u{20afd}',
    '\u{20b19}',
    '\u{22390}',
    '\u{22998}',
    '\u{23b1b}',
    '\u{2626d}',
    '\u{2f890}',
];

/// Whether a character counts: a number of any script, or a letter that stands for one digit.
pub(super) fn is_digit(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_digit()
    } else {
        c.is_numeric() || c >= LETTERS[0] && LETTERS.binary_search(&c).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::{LETTERS, is_digit};

    #[test]
    fn letters_are_found_where_they_stand() {
        assert!(LETTERS.is_sorted() && LETTERS.iter().all(|c| c.is_alphabetic() && is_digit(*c)));
        assert!("09٣９〇①Ⅶ零一陸洞".chars().all(is_digit));
        assert!(!"aOlé-年十".chars().any(is_digit));
    }
}
