//! Gzip (RFC 1952): one member after the other, as `gzip` and `cat` of its files write them.
//!
//! Members are unpacked by hand around the decoder of `miniz_oxide`, so that damage costs nothing that was decoded before it,
//! whatever pieces the data comes in.

use std::io::{self, BufRead, Read};
use std::ops::Range;

use crc32fast::Hasher;
use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::inflate_flags::TINFL_FLAG_HAS_MORE_INPUT;
use miniz_oxide::inflate::core::{DecompressorOxide, decompress};

use super::unpack::{Damage, Fault};

/// The first bytes of a member.
pub(super) const MAGIC: [u8; 2] = [0x1f, 0x8b];
/// The method of compression: there is only deflate.
const DEFLATE: u8 = 8;
/// What the decoder looks back on is 32 KiB; twice that is as much again in one step.
const WINDOW: usize = 1 << 16;

// The flags of a member's header.
const HEADER_CRC: u8 = 1 << 1;
const EXTRA: u8 = 1 << 2;
const NAME: u8 = 1 << 3;
const COMMENT: u8 = 1 << 4;
const RESERVED: u8 = 0b1110_0000;

/// Reads what the members of a gzip file hold.
pub(super) struct Gzip<R> {
    packed: R,
    inflate: Box<DecompressorOxide>,
    /// What was unpacked last, written round and round.
    window: Box<[u8]>,
    /// Where in the window the next byte goes.
    end: usize,
    /// What of the window was not handed over yet.
    ready: Range<usize>,
    state: State,
    /// Of what the member holds, so far.
    crc: Hasher,
    /// How much that is, as the trailer counts it.
    length: u32,
}

#[derive(Clone, Copy)]
enum State {
    /// Before the first member or between two.
    Between { first: bool },
    /// Within the data of a member.
    Data,
    /// Behind the last member, or where it is damaged.
    Over(Option<Damage>),
}

impl<R: BufRead> Gzip<R> {
    /// Reads from the first byte of the first member.
    pub(super) fn new(packed: R) -> Self {
        Gzip {
            packed,
            inflate: Box::default(),
            window: vec![0; WINDOW].into(),
            end: 0,
            ready: 0..0,
            state: State::Between { first: true },
            crc: Hasher::new(),
            length: 0,
        }
    }

    /// Takes one step: a header, or a piece of data.
    fn step(&mut self) -> Result<(), Fault> {
        match self.state {
            State::Between { first } => {
                if self.header(first)? {
                    *self.inflate = DecompressorOxide::default();
                    self.crc = Hasher::new();
                    self.length = 0;
                    self.state = State::Data;
                } else {
                    self.state = State::Over(None);
                }
                Ok(())
            }
            State::Data => self.data(),
            State::Over(_) => Ok(()),
        }
    }

    /// Reads a header. False where no member follows.
    fn header(&mut self, first: bool) -> Result<bool, Fault> {
        let mut begin = self.next()?;
        // Tapes and disks fill a file up with zeros.
        while !first && begin == Some(0) {
            begin = self.next()?;
        }
        let Some(begin) = begin else { return if first { Err(Damage::Cut.into()) } else { Ok(false) } };
        let mut header = Header { packed: &mut self.packed, crc: Hasher::new() };
        header.crc.update(&[begin]);
        if begin != MAGIC[0] || header.byte()? != MAGIC[1] || header.byte()? != DEFLATE {
            return Err(Damage::Damaged.into());
        }
        let flags = header.byte()?;
        if flags & RESERVED != 0 {
            return Err(Damage::Damaged.into());
        }
        // When it was made, how, and where.
        header.skip(6)?;
        if flags & EXTRA != 0 {
            let length = u16::from_le_bytes([header.byte()?, header.byte()?]);
            header.skip(length)?;
        }
        for text in [NAME, COMMENT] {
            while flags & text != 0 && header.byte()? != 0 {}
        }
        if flags & HEADER_CRC != 0 {
            let expected = header.crc.clone().finalize().to_le_bytes();
            if [header.byte()?, header.byte()?] != expected[..2] {
                return Err(Damage::Damaged.into());
            }
        }
        Ok(true)
    }

    /// Unpacks a piece of data.
    fn data(&mut self) -> Result<(), Fault> {
        let input = self.packed.fill_buf()?;
        let more = if input.is_empty() { 0 } else { TINFL_FLAG_HAS_MORE_INPUT };
        let from = self.end;
        let (status, taken, made) = decompress(&mut self.inflate, input, &mut self.window, from, more);
        self.packed.consume(taken);
        self.ready = from..from + made;
        self.crc.update(&self.window[self.ready.clone()]);
        self.length = self.length.wrapping_add(made as u32);
        self.end = self.ready.end % WINDOW;
        match status {
            TINFLStatus::Done => self.trailer(),
            TINFLStatus::NeedsMoreInput | TINFLStatus::HasMoreOutput => Ok(()),
            TINFLStatus::FailedCannotMakeProgress => Err(Damage::Cut.into()),
            _ => Err(Damage::Damaged.into()),
        }
    }

    /// Compares what stands behind the data of a member with the data.
    fn trailer(&mut self) -> Result<(), Fault> {
        let mut trailer = [0; 8];
        for byte in &mut trailer {
            *byte = self.next()?.ok_or(Damage::Cut)?;
        }
        let (crc, length) = (self.crc.clone().finalize().to_le_bytes(), self.length.to_le_bytes());
        if trailer != [crc, length].concat()[..] {
            return Err(Damage::Damaged.into());
        }
        self.state = State::Between { first: false };
        Ok(())
    }

    fn next(&mut self) -> io::Result<Option<u8>> {
        let byte = self.packed.fill_buf()?.first().copied();
        self.packed.consume(usize::from(byte.is_some()));
        Ok(byte)
    }
}

impl<R: BufRead> Read for Gzip<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.ready.is_empty() {
            if let State::Over(damage) = self.state {
                return damage.map_or(Ok(0), |damage| Err(damage.error("gzip")));
            }
            match self.step() {
                Ok(()) => {}
                Err(Fault::Read(fault)) => return Err(fault),
                // What was unpacked before it is handed over first.
                Err(Fault::Damage(damage)) => self.state = State::Over(Some(damage)),
            }
        }
        let length = into.len().min(self.ready.len());
        let from = self.ready.start;
        into[..length].copy_from_slice(&self.window[from..from + length]);
        self.ready.start += length;
        Ok(length)
    }
}

/// The header of a member as it is read.
struct Header<'r, R> {
    packed: &'r mut R,
    crc: Hasher,
}

impl<R: BufRead> Header<'_, R> {
    fn byte(&mut self) -> Result<u8, Fault> {
        let byte = *self.packed.fill_buf()?.first().ok_or(Damage::Cut)?;
        self.packed.consume(1);
        self.crc.update(&[byte]);
        Ok(byte)
    }

    fn skip(&mut self, bytes: u16) -> Result<(), Fault> {
        (0..bytes).try_for_each(|_| self.byte().map(drop))
    }
}
