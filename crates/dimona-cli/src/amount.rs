//! Amounts of memory as the command line writes them.

use crate::words;

/// The units, by their first letter, in powers of 1024.
const UNITS: [(char, u32); 4] = [('K', 10), ('M', 20), ('G', 30), ('T', 40)];
/// The least that a run does with: what its threads have in hand takes about as much.
const LEAST: u64 = 1 << 20;

/// An amount of memory in bytes: `268435456`, `256M`, `256MiB`. Less than [`LEAST`] is refused.
///
/// `K`, `M`, `G` and `T`, with `iB` behind them or not, are powers of 1024. `MB` is refused: to some it means the one
/// million, to others the other.
pub(crate) fn parse(text: &str) -> Result<u64, String> {
    let text = text.trim();
    let digits = text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len());
    let (number, unit) = text.split_at(digits);
    let unit = unit.trim_start();
    if number.is_empty() || unit.starts_with(['.', ',']) {
        return Err(words::no_amount());
    }
    let number = number.parse::<u64>().ok();
    let bytes = number.and_then(|number| number.checked_mul(1 << shift(unit)?));
    match bytes {
        Some(bytes) if bytes < LEAST => Err(words::too_little()),
        Some(bytes) => Ok(bytes),
        None if shift(unit).is_none() => Err(words::no_unit()),
        None => Err(words::too_much()),
    }
}

/// The power of two of a unit; none for a unit that does not exist.
fn shift(unit: &str) -> Option<u32> {
    let mut letters = unit.chars();
    let Some(first) = letters.next() else { return Some(0) };
    let rest = letters.as_str();
    if rest.is_empty() && first.eq_ignore_ascii_case(&'B') {
        return Some(0);
    }
    let (_, shift) = UNITS.into_iter().find(|(letter, _)| first.eq_ignore_ascii_case(letter))?;
    (rest.is_empty() || rest.eq_ignore_ascii_case("iB")).then_some(shift)
}

#[cfg(test)]
mod tests {

    use super::parse;

    #[test]
    fn amounts_are_bytes_or_powers_of_1024() {
        let expected = [
            ("1048576", 1_048_576),
            ("2000000B", 2_000_000),
            ("1024k", 1_048_576),
            ("1M", 1_048_576),
            ("256M", 268_435_456),
            ("64MiB", 67_108_864),
            ("64 mib", 67_108_864),
            ("2G", 2_147_483_648),
            ("1TiB", 1_099_511_627_776),
        ];
        for (text, bytes) in expected {
            assert_eq!(parse(text), Ok(bytes), "{text}");
        }
    }

    #[test]
    fn what_is_no_amount_is_told_in_words() {
        let expected = [
            ("", "whole number"),
            ("-1", "whole number"),
            ("M", "whole number"),
            ("1.5G", "whole number"),
            ("1,5G", "whole number"),
            ("0", "less than 1 MiB"),
            ("0G", "less than 1 MiB"),
            ("256", "less than 1 MiB"),
            ("1023K", "less than 1 MiB"),
            ("1048575", "less than 1 MiB"),
            ("256MB", "none of K, M, G and T"),
            ("5 pounds", "none of K, M, G and T"),
            ("1P", "none of K, M, G and T"),
            ("18446744073709551616", "more than any machine"),
            ("99999999T", "more than any machine"),
        ];
        for (text, message) in expected {
            let fault = parse(text).unwrap_err();
            assert!(fault.contains(message), "{text}: {fault}");
        }
    }
}
