//! A declaration that waits for its turn.

use super::bytes::{Bytes, record};
use super::packed::{Pack, packed};
use crate::declaration::message::Format;
use crate::declaration::register::Origin;
use crate::engine::Reading;

packed! {
    Waiting<'a> { place, origin, format, reference, reading }
    Reading { assumed, row, findings }
}

/// A declaration whose form was judged.
pub(in crate::batch) struct Waiting<'a> {
    /// Its place in the order of input.
    pub(in crate::batch) place: u64,
    /// Where it stands.
    pub(in crate::batch) origin: Origin,
    pub(in crate::batch) format: Format,
    pub(in crate::batch) reference: Option<&'a str>,
    pub(in crate::batch) reading: Reading,
}

/// The part of a waiting declaration by which it is grouped and put in order.
#[derive(Clone, Copy)]
pub(in crate::batch) struct Entry<'a> {
    /// Which declarations it has to be judged with.
    pub(in crate::batch) key: u64,
    /// The moment of reception in milliseconds; the greatest number where it is not known, so that it comes last.
    pub(in crate::batch) moment: i64,
    /// Its place in the order of input.
    pub(in crate::batch) place: u64,
    waiting: Bytes<'a>,
}

pub(in crate::batch) fn pack_entry(key: u64, waiting: &Waiting<'_>, out: &mut Vec<u8>) {
    record(out, |out| {
        let moment = waiting.reading.row.and_then(|row| row.received_at).map_or(i64::MAX, |at| at.millis());
        key.pack(out);
        moment.pack(out);
        waiting.pack(out);
    });
}

impl<'a> Entry<'a> {
    /// Reads what orders it.
    pub(in crate::batch) fn read(content: &'a [u8]) -> Option<Entry<'a>> {
        let mut bytes = Bytes(content);
        let (key, moment, waiting) = (bytes.u64()?, bytes.i64()?, bytes);
        Some(Entry { key, moment, place: bytes.u64()?, waiting })
    }

    /// Reads the whole.
    pub(in crate::batch) fn waiting(mut self) -> Option<Waiting<'a>> {
        Waiting::unpack(&mut self.waiting)
    }
}
