//! Where declarations come from, cut into chunks that the threads of a run take.

use std::io::{self, BufRead};

use super::crew::Crew;
use crate::codec::{ReadOptions, Record, RecordDecoder, Stream};
use crate::dimona::message::RecordFault;
use crate::error::Error;

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
    /// Why the file could not be read to its end. The records before that were judged.
    pub fault: Option<io::Error>,
}

/// A piece of the input: whole records, in their order.
#[derive(Default)]
pub(super) struct Chunk {
    /// The number of the chunk in the run, counted from 0.
    pub(super) number: u64,
    bytes: Vec<u8>,
    slots: Vec<Slot>,
    decoders: Vec<RecordDecoder>,
    /// How many bytes all this takes.
    weight: usize,
}

/// A record in a chunk.
struct Slot {
    file: u32,
    record: u64,
    byte: u64,
    decoder: usize,
    body: Result<(usize, usize), RecordFault>,
}

/// One record, ready to be decoded.
pub(super) struct ChunkRecord<'a> {
    /// The file, counted from 1.
    pub(super) file: u32,
    /// The record in the file, counted from 1.
    pub(super) record: u64,
    pub(super) byte: u64,
    pub(super) decoder: &'a RecordDecoder,
    pub(super) body: Result<&'a [u8], &'a RecordFault>,
}

impl Chunk {
    /// How many records it holds.
    pub(super) fn len(&self) -> usize {
        self.slots.len()
    }

    pub(super) fn records(&self) -> impl Iterator<Item = ChunkRecord<'_>> {
        self.slots.iter().map(|slot| ChunkRecord {
            file: slot.file,
            record: slot.record,
            byte: slot.byte,
            decoder: self.decoders.get(slot.decoder).unwrap_or(&RecordDecoder::Json),
            body: match &slot.body {
                Ok((start, end)) => Ok(self.bytes.get(*start..*end).unwrap_or_default()),
                Err(fault) => Err(fault),
            },
        })
    }

    fn clear(&mut self) {
        self.bytes.clear();
        self.slots.clear();
        self.decoders.clear();
        self.weight = 0;
    }

    /// Takes a record, and counts what it weighs: a fault too, of which a file may hold one for each byte.
    fn push(&mut self, (file, decoder): (u32, usize), record: Record<'_>) {
        let body = record.body.map(|body| {
            let start = self.bytes.len();
            self.bytes.extend_from_slice(body);
            (start, self.bytes.len())
        });
        self.weight += size_of::<Slot>();
        self.weight += match &body {
            Ok((start, end)) => end - start,
            Err(fault) => fault.reason().len(),
        };
        self.slots.push(Slot { file, record: record.number, byte: record.byte, decoder, body });
    }

    fn is_full(&self, size: usize) -> bool {
        self.weight >= size || self.slots.len() >= MOST_RECORDS
    }
}

/// Cuts the files of a run into chunks. Threads take turns at it: cutting is a small part of the work.
pub(super) struct Source<'i> {
    inputs: &'i mut dyn Inputs,
    options: ReadOptions,
    current: Option<Stream>,
    files: Vec<FileOutcome>,
    chunks: u64,
    bytes: u64,
    ended: bool,
}

/// The most records of one chunk: their places have to fit into [`PLACE_BITS`].
const MOST_RECORDS: usize = 1 << 20;

/// How many bits of a place count the records of a chunk.
pub(super) const PLACE_BITS: u32 = 24;

impl<'i> Source<'i> {
    pub(super) fn new(inputs: &'i mut dyn Inputs, options: ReadOptions) -> Self {
        Source { inputs, options, current: None, files: Vec::new(), chunks: 0, bytes: 0, ended: false }
    }

    /// Fills a chunk with about this many bytes; false when there is nothing left.
    pub(super) fn fill(&mut self, chunk: &mut Chunk, size: usize, crew: &Crew<'_>) -> Result<bool, Error> {
        chunk.clear();
        chunk.number = self.chunks;
        while !chunk.is_full(size) {
            // Files may be many and empty.
            crew.go_on()?;
            let Some(stream) = &mut self.current else { if self.open() { continue } else { break } };
            let file = u32::try_from(self.files.len()).unwrap_or(u32::MAX);
            let Some(outcome) = self.files.last_mut() else { break };
            let decoder = chunk.decoders.len();
            let ended = fill_from(stream, chunk, size, (file, decoder), outcome);
            // One decoder for the records that one file has in this chunk.
            chunk.decoders.push(stream.decoder().clone());
            if ended {
                self.current = None;
            }
        }
        self.bytes += chunk.bytes.len() as u64;
        self.chunks += u64::from(!chunk.slots.is_empty());
        Ok(!chunk.slots.is_empty())
    }

    /// Opens the next file; false behind the last one.
    fn open(&mut self) -> bool {
        if self.ended {
            return false;
        }
        let Some(Input { name, reader }) = self.inputs.next() else {
            self.ended = true;
            return false;
        };
        let mut outcome = FileOutcome { name, ..FileOutcome::default() };
        match reader.and_then(|reader| Stream::open(reader, self.options)) {
            Ok(stream) => self.current = Some(stream),
            Err(fault) => outcome.fault = Some(fault),
        }
        self.files.push(outcome);
        true
    }

    /// How many chunks were cut, and of how many bytes of records.
    pub(super) fn measure(&self) -> (u64, u64) {
        (self.chunks, self.bytes)
    }

    pub(super) fn into_files(self) -> Vec<FileOutcome> {
        self.files
    }
}

/// Takes records of one file; true at its end.
fn fill_from(stream: &mut Stream, chunk: &mut Chunk, size: usize, of: (u32, usize), outcome: &mut FileOutcome) -> bool {
    while !chunk.is_full(size) {
        let record = match stream.next() {
            Ok(Some(record)) => record,
            Ok(None) => return true,
            Err(fault) => {
                outcome.fault = Some(fault);
                return true;
            }
        };
        outcome.records += 1;
        chunk.push(of, record);
    }
    false
}
