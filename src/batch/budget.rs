//! How much memory a run may use, and for what.

/// The parts of the memory that a caller allows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Budget {
    /// Bytes of input that one thread holds at a time.
    pub(super) chunk: usize,
    /// Bytes of packed records that a thread collects for one bucket before it puts them aside.
    pub(super) block: usize,
    /// Bytes that may stay aside in memory; more goes to disk.
    pub(super) aside: u64,
    /// Bytes of packed records that a thread takes up at once.
    pub(super) load: u64,
}

impl Budget {
    /// Shares `memory` bytes out to this many threads, with this many open blocks each.
    pub(super) fn new(memory: u64, threads: usize, blocks: usize) -> Budget {
        let size = |bytes: u64, least: usize, most: usize| usize::try_from(bytes).unwrap_or(most).clamp(least, most);
        let each = memory / threads.max(1) as u64;
        Budget {
            chunk: size(each / 32, 4 << 10, 256 << 10),
            block: size(each / (8 * blocks.max(1) as u64), 1 << 10, 32 << 10),
            aside: memory / 3,
            load: (each / 8).max(1 << 10),
        }
    }
}
