//! The records that one run of a cutter found in a block.

use std::io::{self, ErrorKind};

use super::rest::Rest;
use crate::codec::cutter::Cutter;
use crate::codec::record::{Cut, Frame};
use crate::codec::window::Window;
use crate::declaration::message::RecordFault;

/// A record in a block.
pub(super) struct Slot {
    pub(super) byte: u64,
    /// Its length.
    pub(super) body: Result<usize, RecordFault>,
    /// Its number, counted from where the run began.
    pub(super) number: u64,
    /// Whether the cutter behind it was the usual one.
    usual: bool,
}

/// Where records begin that have no slot yet: what cuts them, from which byte, behind which number.
pub(super) struct More {
    pub(super) cutter: Cutter,
    pub(super) at: u64,
    pub(super) number: u64,
}

/// What ended a run.
pub(super) enum Stop {
    /// It takes more bytes than the block has.
    Bytes,
    /// There are more records than may be held at once.
    Full,
    /// The end of the stream.
    Ended,
    /// The stream is refused as a whole.
    Refused(io::Error),
}

/// What a run found.
pub(super) struct Found {
    pub(super) slots: Vec<Slot>,
    /// How many bytes they take.
    weight: usize,
    /// How many records there are, those without a slot included.
    pub(super) count: u64,
    /// The number of the last one.
    pub(super) number: u64,
    /// Where the records begin that have no slot.
    pub(super) more: Option<More>,
    /// The cutter behind the last record, and the offset of the first byte that it has not given up.
    pub(super) cutter: Cutter,
    pub(super) end: u64,
    pub(super) stop: Stop,
    /// With what the run began, and where, if it was made ahead; and the cutter behind its first good record.
    began: Option<(Cutter, u64)>,
    usual: Option<Cutter>,
    /// The slots before this one were left behind by the run that wants to meet this one.
    passed: usize,
}

impl Found {
    /// A run that begins with this cutter.
    pub(super) fn from(cutter: Cutter) -> Found {
        Found {
            slots: Vec::new(),
            weight: 0,
            count: 0,
            number: 0,
            more: None,
            cutter,
            end: 0,
            stop: Stop::Bytes,
            began: None,
            usual: None,
            passed: 0,
        }
    }

    /// A run that is made ahead.
    pub(super) fn ahead(cutter: Cutter, offset: u64) -> Found {
        Found { began: Some((cutter.clone(), offset)), ..Found::from(cutter) }
    }

    /// Whether it is what a run comes to that begins at this byte with this cutter.
    pub(super) fn began_as(&self, cutter: &Cutter, offset: u64) -> bool {
        self.began.as_ref().is_some_and(|(began, at)| began == cutter && *at == offset)
    }

    pub(super) fn next(&mut self, window: &mut Window<Rest<'_>>) -> io::Result<Option<Frame>> {
        self.cutter.cut(window)
    }

    /// Takes a record.
    pub(super) fn push(&mut self, Frame { byte, body, passed, .. }: Frame) {
        self.count += 1;
        self.number += 1 + passed;
        self.weight += size_of::<Slot>() + body.as_ref().map_or_else(|fault| fault.reason().memory(), |_| 0);
        let ahead = self.began.is_some() && body.is_ok();
        let usual = ahead && *self.usual.get_or_insert_with(|| self.cutter.clone()) == self.cutter;
        self.slots.push(Slot { byte, body, number: self.number, usual });
    }

    /// Finds all records that are left in the window, or those up to one behind which all were found ahead. When the slots take
    /// as many bytes as they may, the others are only counted.
    pub(super) fn run(&mut self, window: &mut Window<Rest<'_>>, most: usize, mut ahead: Option<&mut Found>) {
        self.fill_until(window, most, &mut ahead);
        if !matches!(self.stop, Stop::Full) {
            return;
        }
        loop {
            match self.next(window) {
                Ok(Some(frame)) => {
                    self.count += 1;
                    self.number += 1 + frame.passed;
                    window.discard(frame.taken);
                }
                other => return self.stop_at(window, other.map(|_| ())),
            }
        }
    }

    /// Finds so many records as slots may hold.
    pub(super) fn fill(&mut self, window: &mut Window<Rest<'_>>, most: usize) {
        self.fill_until(window, most, &mut None);
    }

    fn fill_until(&mut self, window: &mut Window<Rest<'_>>, most: usize, ahead: &mut Option<&mut Found>) {
        loop {
            if self.weight >= most && !self.slots.is_empty() {
                self.more = Some(More { cutter: self.cutter.clone(), at: window.offset(), number: self.number });
                self.stop = Stop::Full;
                return;
            }
            let frame = match self.next(window) {
                Ok(Some(frame)) => frame,
                other => return self.stop_at(window, other.map(|_| ())),
            };
            window.discard(frame.taken);
            let whole = frame.body.as_ref().ok().map(|length| (frame.byte, *length));
            self.push(frame);
            if let (Some((byte, length)), Some(ahead)) = (whole, ahead.as_deref_mut())
                && let Some(behind) = ahead.met_at(byte, length, &self.cutter)
            {
                return self.take_over(ahead, behind);
            }
        }
    }

    fn stop_at(&mut self, window: &Window<Rest<'_>>, result: io::Result<()>) {
        self.end = window.offset();
        self.stop = match result {
            Ok(()) => Stop::Ended,
            // That of the stream itself is told by the block.
            Err(fault) if matches!(fault.kind(), ErrorKind::WouldBlock | ErrorKind::UnexpectedEof) => Stop::Bytes,
            Err(fault) => Stop::Refused(fault),
        };
    }

    /// The place behind this record, if it was found here too, and with this cutter behind it.
    fn met_at(&mut self, byte: u64, length: usize, cutter: &Cutter) -> Option<usize> {
        while self.slots.get(self.passed).is_some_and(|slot| slot.byte < byte) {
            self.passed += 1;
        }
        if self.usual.as_ref() != Some(cutter) {
            return None;
        }
        // A fault may begin at the same byte.
        let mut here = self.slots.iter().enumerate().skip(self.passed).take_while(|(_, slot)| slot.byte == byte);
        here.find(|(_, slot)| slot.usual && slot.body == Ok(length)).map(|(place, _)| place + 1)
    }

    /// Takes what another run found from this place on.
    fn take_over(&mut self, other: &mut Found, from: usize) {
        self.count += other.count - from as u64;
        // The other run counted from elsewhere.
        let met = from.checked_sub(1).and_then(|met| other.slots.get(met)).map_or(0, |slot| slot.number);
        let behind = self.number;
        let renumbered = |number: u64| behind + (number - met);
        let slots = other.slots.drain(from..);
        self.slots.extend(slots.map(|slot| Slot { number: renumbered(slot.number), ..slot }));
        self.more = other.more.take().map(|more| More { number: renumbered(more.number), ..more });
        self.number = renumbered(other.number);
        std::mem::swap(&mut self.cutter, &mut other.cutter);
        self.end = other.end;
        self.stop = std::mem::replace(&mut other.stop, Stop::Bytes);
    }
}
