//! Numbers with decimals, as texts have them.

use rust_decimal::{Decimal, RoundingStrategy};

use crate::words::{Said, facts};

/// A decimal number as an exact fraction of a power of ten.
pub(crate) fn decimal(text: &str) -> Option<(u64, u64)> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 9 || decimals.len() > 6 || !digits(whole) || !digits(decimals) {
        return None;
    }
    let denominator = 10_u64.pow(decimals.len() as u32);
    let decimals: u64 = if decimals.is_empty() { 0 } else { decimals.parse().ok()? };
    Some((whole.parse::<u64>().ok()? * denominator + decimals, denominator))
}

/// An amount in euro, with at most four decimals, as scales of wages have it.
pub(crate) fn euro(text: &str) -> Result<Decimal, Said> {
    amount(text, 4).ok_or_else(facts::not_euro)
}

/// An amount in euro to the cent. Three decimals are none: a point before three digits is read as thousands by many.
pub(crate) fn to_the_cent(text: &str) -> Result<Decimal, Said> {
    amount(text, 2).ok_or_else(facts::not_cents)
}

fn amount(text: &str, most_decimals: u32) -> Option<Decimal> {
    let (amount, parts) = decimal(text)?;
    let scale = parts.ilog10();
    Some(Decimal::new(i64::try_from(amount).ok().filter(|_| scale <= most_decimals)?, scale))
}

/// To the cent, half a cent up; with two decimals, as amounts are written. The fractions of the measures are rounded alike.
pub(crate) fn cents(amount: Decimal) -> Decimal {
    let mut amount = amount.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
    amount.rescale(2);
    amount
}
