//! Zstandard (RFC 8878): one frame after the other, as `zstd` and `cat` of its files write them.

use std::io::{self, BufRead, Read};

use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};
use ruzstd::decoding::{BlockDecodingStrategy, FrameDecoder};

use super::unpack::{Damage, Fault};

/// The first bytes of a frame; as a number, written lowest byte first.
const MAGIC: u32 = 0xFD2F_B528;
/// The first bytes of a frame that is to be passed over, but for the last four bits.
const SKIPPABLE: u32 = 0x184D_2A50;
/// The last block of a frame, empty, with a place for a checksum behind it. It ends a frame that is damaged, for the
/// decoder keeps what it might still look back on until it has seen the last block.
const LAST_BLOCK: [u8; 7] = [1, 0, 0, 0, 0, 0, 0];

/// Whether a file that begins with these bytes is packed with Zstandard.
pub(super) fn begins(start: &[u8]) -> bool {
    let Some(start) = start.first_chunk() else { return false };
    let magic = u32::from_le_bytes(*start);
    magic == MAGIC || magic & !0xF == SKIPPABLE
}

/// Reads what the frames of a file hold. Beside its pieces it holds the window of a frame: 8 MiB as files are usually packed,
/// 128 MiB at most.
pub(super) struct Zstd<R> {
    packed: Packed<R>,
    frame: FrameDecoder,
    state: State,
}

#[derive(Clone, Copy)]
enum State {
    /// Before the first frame, between two, or behind the last.
    Between,
    /// Within the blocks of a frame.
    Blocks,
    /// The last block was unpacked.
    Last,
    /// Behind the last frame, or where it is damaged.
    Over(Option<Damage>),
}

impl<R: BufRead> Zstd<R> {
    /// Reads from the first byte of the first frame.
    pub(super) fn new(packed: R) -> Self {
        let packed = Packed { input: packed, over: false, fault: None };
        Zstd { packed, frame: FrameDecoder::new(), state: State::Between }
    }

    /// Takes one step: a header, a block, or the end of a frame.
    fn step(&mut self) -> Result<(), Fault> {
        match self.state {
            State::Between if self.packed.input.fill_buf()?.is_empty() => self.state = State::Over(None),
            State::Between => {
                if self.header()? {
                    self.state = State::Blocks;
                }
            }
            State::Blocks => {
                let last = self.frame.decode_blocks(&mut self.packed, BlockDecodingStrategy::UptoBlocks(1));
                if last.map_err(|fault| self.packed.fault(&fault))? {
                    self.state = State::Last;
                }
            }
            State::Last => {
                let told = self.frame.get_checksum_from_data();
                if told.is_some() && told != self.frame.get_calculated_checksum() {
                    return Err(Damage::Damaged.into());
                }
                self.state = State::Between;
            }
            State::Over(_) => {}
        }
        Ok(())
    }

    /// Reads a header. False where the frame is to be passed over, and was.
    fn header(&mut self) -> Result<bool, Fault> {
        match self.frame.reset(&mut self.packed) {
            Ok(()) => Ok(true),
            Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame { length, .. })) => {
                let passed = io::copy(&mut self.packed.input.by_ref().take(length.into()), &mut io::sink())?;
                if passed < u64::from(length) { Err(Damage::Cut.into()) } else { Ok(false) }
            }
            Err(fault) => Err(self.packed.fault(&fault)),
        }
    }

    /// Ends a frame where it is damaged, so that the decoder gives what it unpacked before.
    fn end(&mut self, damage: Damage) {
        if matches!(self.state, State::Blocks) {
            let _ = self.frame.decode_blocks(&LAST_BLOCK[..], BlockDecodingStrategy::UptoBlocks(1));
        }
        self.state = State::Over(Some(damage));
    }
}

impl<R: BufRead> Read for Zstd<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        loop {
            let length = self.frame.read(into)?;
            if length > 0 || into.is_empty() {
                return Ok(length);
            }
            if let State::Over(damage) = self.state {
                return damage.map_or(Ok(0), |damage| Err(damage.error("zstd")));
            }
            match self.step() {
                Ok(()) => {}
                Err(Fault::Read(fault)) => return Err(fault),
                Err(Fault::Damage(damage)) => self.end(damage),
            }
        }
    }
}

/// The packed bytes. They remember why they ended, which the errors of the decoder do not tell.
struct Packed<R> {
    input: R,
    /// More was asked for than there was.
    over: bool,
    fault: Option<io::Error>,
}

impl<R> Packed<R> {
    /// What an error of the decoder comes from.
    fn fault(&mut self, fault: &FrameDecoderError) -> Fault {
        if let Some(fault) = self.fault.take() {
            return Fault::Read(fault);
        }
        Fault::Damage(match fault {
            FrameDecoderError::WindowSizeTooBig { .. } => Damage::Window,
            FrameDecoderError::DictNotProvided { .. } => Damage::Dictionary,
            _ if self.over => Damage::Cut,
            _ => Damage::Damaged,
        })
    }
}

impl<R: BufRead> Read for Packed<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        match self.input.read(into) {
            Ok(0) if !into.is_empty() => {
                self.over = true;
                Ok(0)
            }
            Err(fault) if fault.kind() != io::ErrorKind::Interrupted => {
                let kind = fault.kind();
                self.fault = Some(fault);
                Err(kind.into())
            }
            result => result,
        }
    }
}
