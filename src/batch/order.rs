//! The order of input.

use super::cutting::PLACE_BITS;

/// The chunks of a run, cut into stretches of the same length.
#[derive(Clone, Copy, Debug)]
pub(super) struct Order {
    first: u64,
    stretch: u64,
    stretches: usize,
}

/// The most stretches that are open at a time.
const MOST: u64 = 256;

impl Order {
    /// So many chunks from this one on, of together about so many bytes, cut so that a stretch has about `size` bytes.
    pub(super) fn new(first: u64, chunks: u64, bytes: u64, size: u64) -> Order {
        let wanted = bytes.div_ceil(size.max(1)).clamp(1, MOST);
        let stretch = chunks.div_ceil(wanted).max(1);
        Order { first, stretch, stretches: chunks.div_ceil(stretch).max(1) as usize }
    }

    /// How many stretches there are.
    pub(super) fn count(self) -> usize {
        self.stretches
    }

    /// The stretch of a place.
    pub(super) fn bucket(self, place: u64) -> usize {
        let chunk = (place >> PLACE_BITS).saturating_sub(self.first);
        usize::try_from(chunk / self.stretch).unwrap_or(usize::MAX).min(self.stretches - 1)
    }

    /// The first chunk of a stretch, and how many chunks it has.
    pub(super) fn chunks(self, bucket: usize) -> (u64, u64) {
        (self.first + bucket as u64 * self.stretch, self.stretch)
    }
}
