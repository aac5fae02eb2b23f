//! Sets of what may be missing.

use std::fmt;

use super::missing::Need;

/// A set of needs.
///
/// ```
/// use dimona::judgement::{Need, NeedSet};
/// let mut assumed = NeedSet::EMPTY;
/// assumed.insert(Need::QuotaUseElsewhere);
/// assert_eq!(format!("{assumed:?}"), "{QuotaUseElsewhere}");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct NeedSet(u128);

impl fmt::Debug for NeedSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

const _: () = assert!(Need::ALL.len() <= 128);

impl NeedSet {
    /// No need.
    pub const EMPTY: NeedSet = NeedSet(0);

    /// Adds a need.
    pub fn insert(&mut self, need: Need) {
        self.0 |= 1 << need as u8;
    }

    /// The set without this need.
    #[must_use]
    pub fn without(self, need: Need) -> NeedSet {
        NeedSet(self.0 & !(1 << need as u8))
    }

    /// True when the need is in the set.
    #[must_use]
    pub fn contains(self, need: Need) -> bool {
        self.0 & (1 << need as u8) != 0
    }

    /// The needs in it, in the order of the list.
    pub fn iter(self) -> impl Iterator<Item = Need> {
        let mut bits = self.0;
        std::iter::from_fn(move || {
            let need = Need::ALL.get(bits.trailing_zeros() as usize)?;
            bits &= bits - 1;
            Some(*need)
        })
    }

    /// The needs of either set.
    #[must_use]
    pub fn union(self, other: NeedSet) -> NeedSet {
        NeedSet(self.0 | other.0)
    }

    pub(crate) fn bits(self) -> u128 {
        self.0
    }

    /// The set that gave these bits.
    pub(crate) fn from_bits(bits: u128) -> NeedSet {
        NeedSet(bits)
    }

    /// True when there is no need in the set.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}
