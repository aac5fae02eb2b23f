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

/// An amount in euro, with at most four decimals.
pub(crate) fn euro(text: &str) -> Result<Decimal, Said> {
    const MOST_DECIMALS: u32 = 4;
    let (amount, parts) = decimal(text).ok_or_else(facts::not_euro)?;
    let scale = parts.ilog10();
    let amount = i64::try_from(amount).ok().filter(|_| scale <= MOST_DECIMALS).ok_or_else(facts::not_euro)?;
    Ok(Decimal::new(amount, scale))
}

/// To the cent, half a cent up; with two decimals, as amounts are written. The fractions of the measures are rounded alike.
pub(crate) fn cents(amount: Decimal) -> Decimal {
    let mut amount = amount.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
    amount.rescale(2);
    amount
}
