//! Streams that are read block by block, and cut into records by many threads.
//!
//! Reading has to be done by one thread at a time; cutting has not. A [`Block`] holds the next bytes of a stream, wherever
//! they begin and end. Its thread cuts it ahead, from a guess at what the cutter would be in the middle of such a stream. When
//! the blocks before are done, their [`Carry`] tells where cutting really stands: the cutter, and the bytes of a record that
//! is not whole yet. From there the record is completed, and cutting goes on until it meets what was cut ahead: the same record,
//! and the same cutter behind it. All that follows is then the same too, because a cutter is all that is known of the
//! stream. So a wrong guess costs time and changes nothing.

mod found;
mod rest;
#[cfg(test)]
mod tests;

use std::io::{self, BufRead};

use self::found::{Found, More, Slot, Stop};
use self::rest::{Behind, Rest};
use super::cutter::Cutter;
use super::reader::utf8_of_latin1;
use super::record::Cut;
use super::stream::RecordDecoder;
use super::window::Window;
use crate::declaration::message::RecordFault;

/// How much of a block is first looked at for the end of a record that began before it.
const PIECE: usize = 512;

/// A stream that is read block by block.
pub(crate) struct Blocks {
    pub(super) window: Window<Box<dyn BufRead + Send>>,
    /// What cuts the stream, at its beginning.
    pub(super) cutter: Cutter,
    pub(super) decoder: RecordDecoder,
    pub(super) begun: bool,
}

/// A piece of a stream, and the records that were cut from it.
pub(crate) struct Block {
    bytes: Vec<u8>,
    /// The offset in the stream of the first byte.
    offset: u64,
    limit: usize,
    /// What cuts the stream, at its beginning.
    cutter: Cutter,
    first: bool,
    /// What stands behind it, and why the stream cannot be read on there.
    behind: Behind,
    fault: Option<io::Error>,
    ahead: Option<Found>,
    slots: Vec<Slot>,
    /// How many records there are, and how many before the slots.
    count: u64,
    before: u64,
    /// The number of the last one, counted from the block before.
    number: u64,
    /// Where the records begin that have no slot yet.
    more: Option<More>,
    /// The record that began in a block before.
    straddling: Vec<u8>,
    is_latin1: bool,
}

/// Where cutting stands between two blocks.
pub(crate) struct Carry {
    cutter: Cutter,
    /// The offset in the stream of the first byte.
    offset: u64,
    bytes: Vec<u8>,
    /// How many bytes there were when a record was last looked for in them.
    tried: usize,
}

/// One record of a block.
pub(crate) struct Cutout<'a> {
    /// Its number, counted from the last one of the block before.
    pub(crate) number: u64,
    /// The byte of the stream at which it begins.
    pub(crate) byte: u64,
    /// What its decoder reads.
    pub(crate) body: Result<&'a [u8], &'a RecordFault>,
}

impl Blocks {
    pub(crate) fn decoder(&self) -> &RecordDecoder {
        &self.decoder
    }

    /// Reads the next `size` bytes; fewer only before the end of the stream, or before an error of it.
    ///
    /// `used` is a block that is no longer needed, whose memory is used again.
    pub(crate) fn read(&mut self, size: usize, used: Option<Block>) -> Block {
        let (mut bytes, straddling) = used.map(|block| (block.bytes, block.straddling)).unwrap_or_default();
        // A long record shall not keep its room for the rest of the run.
        bytes.truncate(size);
        bytes.shrink_to(size.saturating_mul(2));
        let offset = self.window.offset();
        let (behind, fault) = match self.window.move_to(&mut bytes, size.max(1)) {
            Ok(true) => (Behind::More, None),
            Ok(false) => (Behind::End, None),
            Err(fault) => (Behind::Fault, Some(fault)),
        };
        let first = !std::mem::replace(&mut self.begun, true);
        Block {
            bytes,
            offset,
            limit: self.window.limit(),
            cutter: self.cutter.clone(),
            first,
            behind,
            fault,
            ahead: None,
            slots: Vec::new(),
            count: 0,
            before: 0,
            number: 0,
            more: None,
            straddling,
            is_latin1: false,
        }
    }
}

impl Block {
    /// Whether no block of the stream follows.
    pub(crate) fn is_last(&self) -> bool {
        self.behind != Behind::More
    }

    /// Where cutting stands before the first block of a stream; `None` for any other.
    pub(crate) fn beginning(&self) -> Option<Carry> {
        let (cutter, offset) = (self.cutter.clone(), self.offset);
        self.first.then_some(Carry { cutter, offset, bytes: Vec::new(), tried: 0 })
    }

    /// Cuts the block before its turn has come, as far as can be guessed from where cutting stood a while ago. `most` is how
    /// many bytes slots may take.
    pub(crate) fn cut_ahead(&mut self, before: Option<Cutter>, most: usize) {
        let cutter =
            if self.first { self.cutter.clone() } else { before.unwrap_or_else(|| self.cutter.clone()).midway() };
        let mut found = Found::ahead(cutter, self.offset);
        self.run(&mut found, self.offset, |found, window| found.run(window, most, None));
        self.ahead = Some(found);
    }

    /// Cuts the block, from where the blocks before were left, and tells where it is left itself. False when the stream has
    /// ended.
    ///
    /// # Errors
    ///
    /// When the stream cannot be read on, or is refused. It has ended then too, and the records before it stand.
    pub(crate) fn cut(&mut self, carry: &mut Carry, most: usize) -> io::Result<bool> {
        let mut ahead = self.ahead.take();
        if !self.is_last() && carry.bytes.len() + self.bytes.len() < 2 * carry.tried {
            // A record over many blocks is not looked at from its beginning for each of them.
            carry.bytes.append(&mut self.bytes);
            return Ok(true);
        }
        if carry.bytes.is_empty()
            && let Some(whole) = ahead.take_if(|ahead| ahead.began_as(&carry.cutter, self.offset))
        {
            return self.leave(whole, carry);
        }
        let (mut found, at) = self.begin(carry);
        self.run(&mut found, at, |found, window| found.run(window, most, ahead.as_mut()));
        self.leave(found, carry)
    }

    /// Begins to cut from where the blocks before were left, and tells from which byte the block itself is cut.
    fn begin(&mut self, carry: &mut Carry) -> (Found, u64) {
        let mut found = Found::from(carry.cutter.clone());
        if carry.bytes.is_empty() {
            return (found, self.offset);
        }
        // A long one is not copied once more to be tried.
        if carry.bytes.len() < self.bytes.len()
            && let Some(next) = self.complete(&mut found, carry)
        {
            return (found, next);
        }
        self.bytes.splice(..0, carry.bytes.drain(..));
        self.offset = carry.offset;
        (Found::from(carry.cutter.clone()), self.offset)
    }

    /// Cuts the record that began before this block, and tells where the next one may begin; `None` where that is not all
    /// that began there.
    fn complete(&mut self, found: &mut Found, carry: &Carry) -> Option<u64> {
        let rest = Rest::new(&self.bytes, PIECE, self.behind);
        let mut window = Window::holding(carry.bytes.clone(), carry.offset, rest).record_limit(self.limit);
        let frame = found.next(&mut window).ok()??;
        self.straddling.clear();
        self.straddling.extend_from_slice(window.held().get(..*frame.body.as_ref().unwrap_or(&0))?);
        window.discard(frame.taken);
        let next = window.offset();
        found.push(frame);
        (next >= self.offset).then_some(next)
    }

    /// Lets records be found in the block, from this byte of the stream on.
    fn run(&mut self, found: &mut Found, at: u64, run: impl FnOnce(&mut Found, &mut Window<Rest<'_>>)) {
        let rest = Rest::new(&[], 0, self.behind);
        let bytes = std::mem::take(&mut self.bytes);
        let mut window = Window::holding(bytes, self.offset, rest).record_limit(self.limit);
        window.discard(usize::try_from(at - self.offset).unwrap_or(usize::MAX));
        run(found, &mut window);
        self.bytes = window.into_bytes();
    }

    /// Takes what was found, and tells where cutting stands behind it.
    fn leave(&mut self, found: Found, carry: &mut Carry) -> io::Result<bool> {
        let Found { slots, count, number, more, cutter, end, stop, .. } = found;
        (self.slots, self.count, self.number, self.more) = (slots, count, number, more);
        // Told before the first record, so it is the same for all.
        self.is_latin1 = cutter.is_latin1();
        match (stop, self.fault.take()) {
            (Stop::Refused(fault), _) | (_, Some(fault)) => return Err(fault),
            (Stop::Ended, None) => return Ok(false),
            (Stop::Bytes | Stop::Full, None) => {}
        }
        let left = usize::try_from(end - self.offset).ok().and_then(|at| self.bytes.get(at..)).unwrap_or_default();
        carry.bytes.clear();
        carry.bytes.extend_from_slice(left);
        (carry.cutter, carry.offset, carry.tried) = (cutter, end, left.len());
        Ok(true)
    }

    /// How many records were cut from it.
    pub(crate) fn count(&self) -> u64 {
        self.count
    }

    /// The number of the last one, counted from that of the block before.
    pub(crate) fn number(&self) -> u64 {
        self.number
    }

    /// How many of them come before those that are given now.
    pub(crate) fn before(&self) -> u64 {
        self.before
    }

    /// How many are given now.
    pub(crate) fn len(&self) -> usize {
        self.slots.len()
    }

    /// Whether there are more behind those.
    pub(crate) fn has_more(&self) -> bool {
        self.more.is_some()
    }

    /// Whether its records stand in it in UTF-8.
    pub(crate) fn is_utf8(&self) -> bool {
        !self.is_latin1
    }

    /// One of those that are given now. `text` is for one in another encoding.
    pub(crate) fn get<'a>(&'a self, index: usize, text: Option<&'a mut String>) -> Option<Cutout<'a>> {
        let slot = self.slots.get(index)?;
        let body = slot.body.as_ref().map(|length| {
            let at = slot.byte.checked_sub(self.offset).and_then(|at| usize::try_from(at).ok());
            let bytes = at.map_or(Some(&self.straddling[..]), |at| self.bytes.get(at..));
            let body = bytes.and_then(|bytes| bytes.get(..*length)).unwrap_or_default();
            match text {
                Some(text) if self.is_latin1 => utf8_of_latin1(body, text),
                _ => body,
            }
        });
        Some(Cutout { number: slot.number, byte: slot.byte, body })
    }

    /// Gives those that come next, where there are more than may be given at once; false when there are none.
    pub(crate) fn go_on(&mut self, most: usize) -> bool {
        let Some(More { cutter, at, number }) = self.more.take() else { return false };
        self.before += self.slots.len() as u64;
        let mut found = Found::from(cutter);
        found.number = number;
        found.slots = std::mem::take(&mut self.slots);
        found.slots.clear();
        self.run(&mut found, at, |found, window| found.fill(window, most));
        (self.slots, self.more) = (found.slots, found.more);
        true
    }
}

impl Carry {
    /// What cuts the stream where cutting stands.
    pub(crate) fn cutter(&self) -> &Cutter {
        &self.cutter
    }
}
