//! What is put aside between two passes: packed records in buckets, in memory as long as there is room, then on disk.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::pack::{damaged, records};
use crate::error::{Error, ErrorKind};

/// How much lies aside in memory, of all the buckets of a run, and where the rest goes.
pub(super) struct Shelf {
    room: u64,
    used: AtomicU64,
    spilled: AtomicU64,
    /// `None`: nothing is ever put on disk.
    directory: Option<PathBuf>,
}

impl Shelf {
    pub(super) fn new(room: u64, directory: Option<PathBuf>) -> Shelf {
        Shelf { room, used: AtomicU64::new(0), spilled: AtomicU64::new(0), directory }
    }

    /// How many bytes were written to disk.
    pub(super) fn spilled(&self) -> u64 {
        self.spilled.load(Ordering::Relaxed)
    }

    /// Takes room in memory, if there is any left.
    fn take(&self, bytes: u64) -> bool {
        let before = self.used.fetch_add(bytes, Ordering::Relaxed);
        let fits = before + bytes <= self.room;
        if !fits {
            self.give_back(bytes);
        }
        fits
    }

    fn give_back(&self, bytes: u64) {
        self.used.fetch_sub(bytes, Ordering::Relaxed);
    }
}

/// Packed records in buckets, each of which begins with the key by which it was put there. The file on disk has no name, so that nothing is left of it however the run ends, and it goes with
/// the buckets.
pub(super) struct Buckets<'s> {
    shelf: &'s Shelf,
    buckets: Vec<Mutex<Bucket>>,
    file: Mutex<Option<File>>,
}

#[derive(Default)]
struct Bucket {
    blocks: Vec<Block>,
    bytes: u64,
}

enum Block {
    Memory(Box<[u8]>),
    Disk { offset: u64, length: usize },
}

/// The blocks of a bucket that was taken up whole.
pub(super) struct Held(Vec<Box<[u8]>>);

impl Held {
    /// The content of each record.
    pub(super) fn records(&self) -> impl Iterator<Item = Result<&[u8], Error>> {
        self.0.iter().flat_map(|block| records(block)).map(|content| content.ok_or_else(damaged))
    }
}

impl<'s> Buckets<'s> {
    pub(super) fn new(shelf: &'s Shelf, count: usize) -> Buckets<'s> {
        Buckets { shelf, buckets: (0..count).map(|_| Mutex::default()).collect(), file: Mutex::default() }
    }

    pub(super) fn count(&self) -> usize {
        self.buckets.len()
    }

    /// How many bytes a bucket holds.
    pub(super) fn bytes(&self, bucket: usize) -> u64 {
        self.buckets.get(bucket).map_or(0, |bucket| lock(bucket).bytes)
    }

    /// A writer for one thread, which collects `block` bytes for a bucket before it puts them aside.
    pub(super) fn writer(&self, block: usize) -> Writer<'_, 's> {
        Writer { buckets: self, open: vec![Vec::new(); self.buckets.len()], block }
    }

    /// Puts a block aside: what stays in memory is not copied. What went to disk is left where it was, empty.
    fn put(&self, bucket: usize, block: &mut Vec<u8>) -> Result<(), Error> {
        let bucket = self.buckets.get(bucket).ok_or_else(damaged)?;
        let length = block.len();
        let kept = match &self.shelf.directory {
            Some(directory) if !self.shelf.take(length as u64) => {
                let offset = self.spill(block, directory).map_err(|fault| spill_fault(directory, fault))?;
                self.shelf.spilled.fetch_add(length as u64, Ordering::Relaxed);
                Block::Disk { offset, length }
            }
            Some(_) => Block::Memory(std::mem::take(block).into()),
            None => {
                self.shelf.used.fetch_add(length as u64, Ordering::Relaxed);
                Block::Memory(std::mem::take(block).into())
            }
        };
        block.clear();
        let mut bucket = lock(bucket);
        bucket.bytes += length as u64;
        bucket.blocks.push(kept);
        Ok(())
    }

    fn spill(&self, block: &[u8], directory: &Path) -> io::Result<u64> {
        let mut held = lock(&self.file);
        let file = match &mut *held {
            Some(file) => file,
            none => none.insert(tempfile::tempfile_in(directory)?),
        };
        let offset = file.seek(SeekFrom::End(0))?;
        file.write_all(block)?;
        Ok(offset)
    }

    /// Takes a whole bucket up.
    pub(super) fn load(&self, bucket: usize) -> Result<Held, Error> {
        self.blocks(bucket)?.collect::<Result<_, _>>().map(Held)
    }

    /// Takes the blocks of a bucket, which is empty afterwards. The room of each is given back when it is taken.
    pub(super) fn blocks(
        &self,
        bucket: usize,
    ) -> Result<impl Iterator<Item = Result<Box<[u8]>, Error>> + use<'_, 's>, Error> {
        let bucket = self.buckets.get(bucket).ok_or_else(damaged)?;
        let Bucket { blocks, .. } = std::mem::take(&mut *lock(bucket));
        Ok(blocks.into_iter().map(|block| match block {
            Block::Memory(bytes) => {
                self.shelf.give_back(bytes.len() as u64);
                Ok(bytes)
            }
            Block::Disk { offset, length } => self.fetch(offset, length),
        }))
    }

    fn fetch(&self, offset: u64, length: usize) -> Result<Box<[u8]>, Error> {
        let mut into = vec![0; length].into_boxed_slice();
        let mut held = lock(&self.file);
        let file = held.as_mut().ok_or_else(damaged)?;
        let read = file.seek(SeekFrom::Start(offset)).and_then(|_| file.read_exact(&mut into));
        let directory = self.shelf.directory.as_deref().unwrap_or_else(|| Path::new(""));
        read.map_err(|fault| spill_fault(directory, fault))?;
        Ok(into)
    }
}

impl Drop for Buckets<'_> {
    fn drop(&mut self) {
        for bucket in &self.buckets {
            for block in &lock(bucket).blocks {
                if let Block::Memory(bytes) = block {
                    self.shelf.give_back(bytes.len() as u64);
                }
            }
        }
    }
}

/// What one thread collects before it is put aside.
pub(super) struct Writer<'b, 's> {
    buckets: &'b Buckets<'s>,
    open: Vec<Vec<u8>>,
    block: usize,
}

impl Writer<'_, '_> {
    /// Lets `write` append one or more whole records to a bucket.
    pub(super) fn append(&mut self, bucket: usize, write: impl FnOnce(&mut Vec<u8>)) -> Result<(), Error> {
        let open = self.open.get_mut(bucket).ok_or_else(damaged)?;
        if open.capacity() == 0 {
            // With room for what makes it full, so that it need not grow.
            open.reserve_exact(self.block + self.block / 8);
        }
        write(open);
        if open.len() >= self.block {
            self.buckets.put(bucket, open)?;
            // A long reference shall not keep its room for the rest of the run.
            open.shrink_to(2 * self.block);
        }
        Ok(())
    }

    /// Puts the rest aside.
    pub(super) fn finish(mut self) -> Result<(), Error> {
        for (bucket, open) in self.open.iter_mut().enumerate().filter(|(_, open)| !open.is_empty()) {
            self.buckets.put(bucket, open)?;
            // What went to disk leaves no room behind.
            *open = Vec::new();
        }
        Ok(())
    }
}

fn spill_fault(directory: &Path, fault: io::Error) -> Error {
    Error::from(ErrorKind::Spill { directory: directory.to_owned(), fault })
}

/// Locks; what a thread that panicked left behind is whole, because nothing is half-changed while it is held.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The bucket of a key among a power of two of buckets. Each `level` looks at other bits, so that the keys of one bucket are
/// spread over all of them at the next level.
pub(super) fn bucket_of(key: u64, level: u32, bits: u32) -> usize {
    let mixed = (key ^ (key >> 32)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let mixed = (mixed ^ (mixed >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let mixed = mixed ^ (mixed >> 32);
    (mixed.rotate_left(bits * (level + 1)) & ((1 << bits) - 1)) as usize
}
