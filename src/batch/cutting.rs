//! Chunks are cut into records, the same ones however many threads do it.

use std::sync::atomic::{AtomicU32, Ordering};

use super::crew::Crew;
use super::input::{Chunk, FileOutcome};
use super::turn::Turns;
use crate::codec::block::Carry;
use crate::error::Error;

/// How many bits of a place count the records of a chunk. One with more takes several numbers.
pub(super) const PLACE_BITS: u32 = 24;

/// Cuts chunks.
///
/// Each is cut ahead by its own thread. Then they take turns, because where the first record of a chunk begins, and which
/// number it has, the chunks before tell.
pub(super) struct Cutting {
    turns: Turns<Front>,
    /// The last file that was left before its end.
    refused: AtomicU32,
}

/// How far cutting is.
#[derive(Default)]
struct Front {
    /// Where it stands in the file; `None` behind its end.
    carry: Option<Carry>,
    file: u32,
    /// How many records of the file were found, and the number of the last one.
    records: u64,
    number: u64,
    /// How many numbers the chunks before have taken.
    chunks: u64,
    ends: Vec<Ended>,
}

/// What became of a file that was opened.
struct Ended {
    file: u32,
    records: u64,
    fault: Option<std::io::Error>,
}

impl Cutting {
    pub(super) fn new() -> Self {
        Cutting { turns: Turns::new(Front::default()), refused: AtomicU32::new(0) }
    }

    /// The last file that need not be read on.
    pub(super) fn refused(&self) -> u32 {
        self.refused.load(Ordering::Relaxed)
    }

    /// Cuts a chunk. `most` is how many bytes may be taken to tell where its records stand.
    pub(super) fn cut(&self, chunk: &mut Chunk, most: usize, crew: &Crew<'_>) -> Result<(), Error> {
        let wait = self.turns.look(|number, front| {
            let carry = front.carry.as_ref().filter(|_| front.file == chunk.file);
            (number != chunk.number).then(|| carry.map(|carry| carry.cutter().clone()))
        });
        if let Some(before) = wait {
            chunk.block.cut_ahead(before, most);
        }
        self.turns.take(chunk.number, true, crew, |front| {
            if let Some(carry) = chunk.block.beginning() {
                (front.carry, front.file) = (Some(carry), chunk.file);
                (front.records, front.number) = (0, 0);
            }
            let Some(carry) = &mut front.carry else { return Ok(()) };
            let more = chunk.block.cut(carry, most);
            let count = chunk.block.count();
            (chunk.place, chunk.before) = (front.chunks << PLACE_BITS, front.number);
            front.records += count;
            front.number += chunk.block.number();
            front.chunks += count.div_ceil(1 << PLACE_BITS);
            if let Ok(true) = more {
                return Ok(());
            }
            if more.is_err() {
                self.refused.store(chunk.file, Ordering::Relaxed);
            }
            front.carry = None;
            front.ends.push(Ended { file: front.file, records: front.records, fault: more.err() });
            Ok(())
        })
    }

    /// Tells what became of the files, and how many numbers the chunks have taken.
    pub(super) fn tell(self, files: &mut [FileOutcome]) -> u64 {
        let front = self.turns.into_inner();
        for Ended { file, records, fault } in front.ends {
            if let Some(outcome) = (file as usize).checked_sub(1).and_then(|file| files.get_mut(file)) {
                outcome.records = records;
                outcome.fault = fault;
            }
        }
        front.chunks
    }
}
