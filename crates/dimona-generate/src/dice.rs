//! Chance: the same throws for the same seed, on every machine and in every version.

use oorandom::Rand64;

/// Dice that only a seed decides. Every decision is a whole number, so that no machine rounds differently.
pub(crate) struct Dice(Rand64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Dice(Rand64::new(seed.into()))
    }

    /// A number below this one; zero for zero.
    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        // The upper half of the product. Its bias is far below anything that a file could show.
        ((u128::from(self.0.rand_u64()) * u128::from(limit)) >> 64) as u64
    }

    /// A number from the first to the last.
    pub(crate) fn between(&mut self, first: i32, last: i32) -> i32 {
        let span = i64::from(last).saturating_sub(first.into()).max(0) as u64;
        first + self.below(span + 1) as i32
    }

    /// True in so many of a hundred cases.
    pub(crate) fn percent(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// One of these.
    pub(crate) fn pick<T: Copy>(&mut self, first: T, others: &[T]) -> T {
        let at = self.below(others.len() as u64 + 1) as usize;
        at.checked_sub(1).and_then(|at| others.get(at)).copied().unwrap_or(first)
    }

    /// A place below the limit that is low more often: every throw of `times` more leans further.
    pub(crate) fn skewed(&mut self, limit: u64, times: u32) -> u64 {
        (0..times).fold(limit, |limit, _| 1 + self.below(limit)).saturating_sub(1)
    }
}

/// Spreads a number over all 64 bits: what belongs to the number of a worker or an employer and not to a throw.
pub(crate) fn spread(number: u64) -> u64 {
    let mut bits = number.wrapping_add(0x9E37_79B9_7F4A_7C15);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    bits ^ (bits >> 31)
}
