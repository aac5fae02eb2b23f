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
pub struct NeedSet([u64; WORDS]);

/// Words of 64 bits: it is the one number to raise when there are more needs than they hold.
const WORDS: usize = 3;

const _: () = assert!(Need::ALL.len() <= WORDS * 64);

impl fmt::Debug for NeedSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl NeedSet {
    /// No need.
    pub const EMPTY: NeedSet = NeedSet([0; WORDS]);

    /// The word in which a need stands, and its bit there.
    fn place(need: Need) -> (usize, u64) {
        let number = need as usize;
        (number / 64, 1 << (number % 64))
    }

    /// Adds a need.
    pub fn insert(&mut self, need: Need) {
        let (word, bit) = NeedSet::place(need);
        self.0[word] |= bit;
    }

    /// The set without this need.
    #[must_use]
    pub fn without(mut self, need: Need) -> NeedSet {
        let (word, bit) = NeedSet::place(need);
        self.0[word] &= !bit;
        self
    }

    /// True when the need is in the set.
    #[must_use]
    pub fn contains(self, need: Need) -> bool {
        let (word, bit) = NeedSet::place(need);
        self.0[word] & bit != 0
    }

    /// The needs in it, in the order of the list.
    pub fn iter(self) -> impl Iterator<Item = Need> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let word = left.iter().position(|bits| *bits != 0)?;
            let need = Need::ALL.get(word * 64 + left[word].trailing_zeros() as usize)?;
            left[word] &= left[word] - 1;
            Some(*need)
        })
    }

    /// The needs of either set.
    #[must_use]
    pub fn union(self, other: NeedSet) -> NeedSet {
        NeedSet(std::array::from_fn(|word| self.0[word] | other.0[word]))
    }

    pub(crate) fn words(self) -> [u64; WORDS] {
        self.0
    }

    /// The set that gave these words.
    pub(crate) fn from_words(words: [u64; WORDS]) -> NeedSet {
        NeedSet(words)
    }

    /// True when there is no need in the set.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == [0; WORDS]
    }
}
