//! The numbers behind a judgement.

use std::num::NonZeroU8;

/// A place that a finding is about, such as a zone of a message: a number that only its system understands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Place(pub NonZeroU8);

/// Values of up to four of the numbers that a rule declares, in their order, and the place that they concern where that is not
/// the rule's own. `Copy`, without heap.
///
/// What the values are called and counted in belongs to the rule ([`numbers!`](crate::numbers)); text is made of them only when
/// somebody renders a finding.
///
/// ```
/// use dimona::judgement::Evidence;
/// let evidence = Evidence::of::<0, 2>([Some(10), None]);
/// assert_eq!(evidence.value(0), Some(10));
/// assert_eq!(evidence.value(1), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Evidence {
    values: [i64; Evidence::MOST],
    /// Which of them are given, as bits.
    given: u8,
    /// Which of the numbers of the rule the first of them is.
    from: u8,
    place: Option<Place>,
}

impl Evidence {
    /// The most numbers that one piece of evidence holds: more than a reader takes in at once are none.
    pub const MOST: usize = 4;

    /// The most numbers that a rule declares, of which up to four are given at once.
    pub const MOST_DECLARED: usize = 16;

    /// No number.
    pub const NONE: Evidence = Evidence { values: [0; Self::MOST], given: 0, from: 0, place: None };

    /// The values of as many numbers, from this one of the rule's on. More than four do not compile.
    #[must_use]
    pub fn of<const FROM: usize, const N: usize>(values: [Option<i64>; N]) -> Self {
        const { assert!(N <= Self::MOST && FROM + N <= Self::MOST_DECLARED) };
        let mut evidence = Evidence { from: FROM as u8, ..Self::NONE };
        for (place, value) in values.into_iter().enumerate() {
            if let (Some(value), Some(kept)) = (value, evidence.values.get_mut(place)) {
                *kept = value;
                evidence.given |= 1 << place;
            }
        }
        evidence
    }

    /// The same numbers, about this place.
    #[must_use]
    pub fn at(self, place: impl Into<Place>) -> Self {
        Evidence { place: Some(place.into()), ..self }
    }

    /// The place that the numbers concern, where it is not the rule's own.
    #[must_use]
    pub fn place(&self) -> Option<Place> {
        self.place
    }

    /// The value of this number of the rule.
    #[must_use]
    pub fn value(&self, number: usize) -> Option<i64> {
        self.values().find(|(of, _)| *of == number).map(|(_, value)| value)
    }

    /// The values that are given, each behind its place among the numbers of the rule.
    pub fn values(&self) -> impl Iterator<Item = (usize, i64)> + '_ {
        let given = self.values.iter().enumerate().filter(|(place, _)| self.given & 1 << place != 0);
        given.map(|(place, value)| (usize::from(self.from) + place, *value))
    }

    /// The same values as numbers of another rule: `to` says which of its numbers each is, if any. Of numbers that lie further
    /// from each other than evidence reaches the first are kept.
    pub(crate) fn renumbered(&self, to: impl Fn(usize) -> Option<usize>) -> Self {
        let mut evidence = Evidence { place: self.place, ..Self::NONE };
        let numbered = || self.values().filter_map(|(number, value)| Some((to(number)?, value)));
        let from = numbered().map(|(number, _)| number).min().unwrap_or_default();
        evidence.from = u8::try_from(from).unwrap_or_default();
        for (number, value) in numbered() {
            if let Some(kept) = evidence.values.get_mut(number - from) {
                *kept = value;
                evidence.given |= 1 << (number - from);
            }
        }
        evidence
    }

    /// How it is kept: which values are given, the first number, the place, and all values.
    pub(crate) fn parts(&self) -> (u8, u8, Option<Place>, [i64; Self::MOST]) {
        (self.given, self.from, self.place, self.values)
    }

    /// What [`parts`](Self::parts) gave.
    pub(crate) fn from_parts((given, from, place, values): (u8, u8, Option<Place>, [i64; Self::MOST])) -> Self {
        Evidence { values, given, from, place }
    }
}
