//! Figures as people read them.

use std::time::Duration;

use crate::words;

/// A count, its thousands apart: `12,500,000`.
pub(crate) fn count(count: u64) -> String {
    let (digits, mark) = (count.to_string(), words::thousands_mark());
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push_str(&mark);
        }
        text.push(digit);
    }
    text
}

/// An amount of data, in powers of 1000: `812 B`, `4.2 MB`.
pub(crate) fn bytes(bytes: u64) -> String {
    const UNITS: [&str; 5] = ["kB", "MB", "GB", "TB", "PB"];
    let mut amount = bytes as f64;
    let mut unit = "B";
    for larger in UNITS {
        if amount < 999.5 {
            break;
        }
        amount /= 1000.0;
        unit = larger;
    }
    if unit == "B" || amount >= 99.95 {
        format!("{amount:.0} {unit}")
    } else {
        format!("{} {unit}", decimal(amount, 1))
    }
}

/// A stretch of time that was measured: `0.25 s`, `41 s`, `3 min 20 s`, `2 h 5 min`.
pub(crate) fn time(time: Duration) -> String {
    let seconds = time.as_secs_f64();
    if seconds < 9.995 { format!("{} s", decimal(seconds, 2)) } else { whole_time(time) }
}

/// A number with so many decimals.
pub(crate) fn decimal(number: f64, decimals: usize) -> String {
    format!("{number:.decimals$}").replace('.', words::language().words().numerals.decimal_mark)
}

/// A stretch of time in whole seconds, or longer.
pub(crate) fn whole_time(time: Duration) -> String {
    match time.as_secs_f64().round() as u64 {
        whole @ 0..=99 => format!("{whole} s"),
        whole @ 100..=5999 => words::minutes(whole / 60, whole % 60),
        whole => words::hours(whole / 3600, whole % 3600 / 60),
    }
}

/// So many in this time, for each second.
pub(crate) fn rate(amount: u64, time: Duration) -> u64 {
    let seconds = time.as_secs_f64();
    if seconds > 0.0 { (amount as f64 / seconds).round() as u64 } else { 0 }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{bytes, count, rate, time, whole_time};

    #[test]
    fn counts_have_their_thousands_apart() {
        assert_eq!([0, 999, 1000, 12_500_000].map(count), ["0", "999", "1,000", "12,500,000"]);
    }

    #[test]
    fn amounts_of_data_have_three_figures_at_most() {
        let amounts = [0, 999, 1000, 4_230_000, 99_960_000, 999_600_000, 246_000_000_000].map(bytes);
        assert_eq!(amounts, ["0 B", "999 B", "1.0 kB", "4.2 MB", "100 MB", "1.0 GB", "246 GB"]);
    }

    #[test]
    fn times_are_told_as_people_do() {
        let times = [250, 9_400, 41_000, 200_000, 7_500_000].map(|ms| time(Duration::from_millis(ms)));
        assert_eq!(times, ["0.25 s", "9.40 s", "41 s", "3 min 20 s", "2 h 5 min"]);
        assert_eq!([300, 4_000, 200_000].map(|ms| whole_time(Duration::from_millis(ms))), ["0 s", "4 s", "3 min 20 s"]);
        assert_eq!(rate(1_000_000, Duration::from_millis(500)), 2_000_000);
        assert_eq!(rate(5, Duration::ZERO), 0);
    }
}
