//! Where declarations come from, in pieces that the threads of a run take.

use std::io::{self, BufRead};

use super::crew::Crew;
use crate::codec::block::{Block, Blocks, Cutout};
use crate::codec::{ReadOptions, RecordDecoder, Stream};
use crate::declaration::message::RecordFault;
use crate::declaration::register::Origin;
use crate::error::Error;
use crate::words::Said;

/// The files of a run, in their order.
pub trait Inputs: Send {
    /// Opens the next file; `None` behind the last one.
    fn next(&mut self) -> Option<Input>;
}

impl<I: Iterator<Item = Input> + Send> Inputs for I {
    fn next(&mut self) -> Option<Input> {
        Iterator::next(self)
    }
}

/// One file of a run, as a stream of bytes in any of the formats that are read.
pub struct Input {
    /// What reports and messages call it.
    pub name: String,
    /// Its bytes, or why it cannot be read. It has its number in the run in either case.
    pub reader: io::Result<Box<dyn BufRead + Send>>,
}

impl Input {
    /// A file of this name.
    ///
    /// ```
    /// use dimona::batch::Input;
    /// let input = Input::new("july.json", &b"[]"[..]);
    /// assert!(input.reader.is_ok());
    /// ```
    pub fn new(name: impl Into<String>, reader: impl BufRead + Send + 'static) -> Self {
        Input { name: name.into(), reader: Ok(Box::new(reader)) }
    }
}

/// What became of one file.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct FileOutcome {
    /// Its name, as the caller gave it.
    pub name: String,
    /// How many records it holds, those that cannot be read included.
    pub records: u64,
    /// How many records cannot be read.
    pub unreadable: u64,
    /// The first of them.
    pub first_unreadable: Option<(u64, RecordFault)>,
    /// What was understood of the file as a whole that it does not say in so many words.
    pub notes: Vec<Said>,
    /// Why the file could not be read to its end. The records before that were judged.
    pub fault: Option<io::Error>,
}

/// A piece of the input: a block of a file, and the records that were cut from it.
pub(super) struct Chunk {
    /// The number of the chunk in the run, counted from 0.
    pub(super) number: u64,
    /// The file, counted from 1.
    pub(super) file: u32,
    pub(super) decoder: RecordDecoder,
    pub(super) block: Block,
    /// The place of its first record in the order of input.
    pub(super) place: u64,
    /// The number of the last record of its file before it.
    pub(super) before: u64,
}

/// One record, ready to be decoded.
pub(super) struct ChunkRecord<'a> {
    /// Its place in the order of input.
    pub(super) place: u64,
    /// The file, counted from 1.
    pub(super) file: u32,
    /// The number of the record in the file.
    pub(super) record: u64,
    pub(super) byte: u64,
    pub(super) decoder: &'a RecordDecoder,
    pub(super) body: Result<&'a [u8], &'a RecordFault>,
}

impl ChunkRecord<'_> {
    pub(super) fn origin(&self) -> Origin {
        Origin { file: self.file, record: self.record }
    }
}

impl Chunk {
    /// One of the records that its block gives now. `text` is for one in another encoding.
    pub(super) fn record<'a>(&'a self, index: usize, text: Option<&'a mut String>) -> Option<ChunkRecord<'a>> {
        let Cutout { number, byte, body } = self.block.get(index, text)?;
        Some(ChunkRecord {
            place: self.place + self.block.before() + index as u64,
            file: self.file,
            record: self.before + number,
            byte,
            decoder: &self.decoder,
            body,
        })
    }
}

/// Reads the files of a run, block by block.
pub(super) struct Source<'i> {
    inputs: &'i mut dyn Inputs,
    options: ReadOptions,
    current: Option<Blocks>,
    files: Vec<FileOutcome>,
    chunks: u64,
    ended: bool,
}

impl<'i> Source<'i> {
    pub(super) fn new(inputs: &'i mut dyn Inputs, options: ReadOptions) -> Self {
        Source { inputs, options, current: None, files: Vec::new(), chunks: 0, ended: false }
    }

    /// The next block, of about this many bytes; `None` when there is nothing left. Files up to `done` are not read on.
    ///
    /// `used` is a chunk that is no longer needed.
    pub(super) fn read(
        &mut self,
        size: usize,
        done: u32,
        used: Option<Chunk>,
        crew: &Crew<'_>,
    ) -> Result<Option<Chunk>, Error> {
        loop {
            // Files may be many and empty.
            crew.go_on()?;
            let file = u32::try_from(self.files.len()).unwrap_or(u32::MAX);
            let Some(blocks) = self.current.as_mut().filter(|_| file > done) else {
                if self.open() {
                    continue;
                }
                return Ok(None);
            };
            let block = blocks.read(size, used.map(|chunk| chunk.block));
            let decoder = blocks.decoder().clone();
            if block.is_last() {
                self.current = None;
            }
            let number = self.chunks;
            self.chunks += 1;
            return Ok(Some(Chunk { number, file, decoder, block, place: 0, before: 0 }));
        }
    }

    /// Opens the next file; false behind the last one.
    fn open(&mut self) -> bool {
        self.current = None;
        if self.ended {
            return false;
        }
        let Some(Input { name, reader }) = self.inputs.next() else {
            self.ended = true;
            return false;
        };
        let mut outcome = FileOutcome { name, ..FileOutcome::default() };
        match reader.and_then(|reader| Stream::open(reader, self.options)) {
            Ok(stream) => {
                outcome.notes = stream.decoder().notes().to_vec();
                self.current = Some(stream.into_blocks());
            }
            Err(fault) => outcome.fault = Some(fault),
        }
        self.files.push(outcome);
        true
    }

    pub(super) fn into_files(self) -> Vec<FileOutcome> {
        self.files
    }
}
