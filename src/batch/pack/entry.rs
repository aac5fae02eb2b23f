//! A declaration that waits for its turn.

use super::bytes::{Bytes, record};
use super::packed::{Pack, packed};
use crate::declaration::message::{Format, Trace};
use crate::declaration::register::Origin;
use crate::engine::{Named, Reading, Reception};

packed! {
    Waiting<'a> { place, origin, format, reference, reading }
    Reading { assumed, row, findings, unread }
    Reception { moment, place, rank }
    Trace { worker, period }
}

/// A declaration whose form was judged.
pub(in crate::batch) struct Waiting<'a> {
    /// Its place in the order of input.
    pub(in crate::batch) place: u64,
    /// Where it stands.
    pub(in crate::batch) origin: Origin,
    pub(in crate::batch) format: Format,
    /// The bytes of a text, which is read when it is told: of most declarations nothing is.
    pub(in crate::batch) reference: Option<&'a [u8]>,
    pub(in crate::batch) reading: Reading,
}

/// The part of a waiting declaration by which it is grouped and put in order.
#[derive(Clone, Copy)]
pub(in crate::batch) struct Entry<'a> {
    /// Which declarations it has to be judged with.
    pub(in crate::batch) key: u64,
    pub(in crate::batch) reception: Reception,
    /// What it names or opens.
    pub(in crate::batch) named: Option<Named>,
    /// The [`Waiting`] itself.
    pub(in crate::batch) waiting: Bytes<'a>,
}

pub(in crate::batch) fn pack_entry(key: u64, waiting: &Waiting<'_>, out: &mut Vec<u8>) {
    record(out, |out| {
        let row = waiting.reading.row.as_ref();
        key.pack(out);
        Reception::new(row, waiting.place).pack(out);
        let (named, registration) = Named::to_bits(row.and_then(Named::of));
        named.pack(out);
        if let Some(registration) = registration {
            registration.pack(out);
        }
        waiting.pack(out);
    });
}

impl<'a> Entry<'a> {
    /// Reads what orders it.
    pub(in crate::batch) fn read(content: &'a [u8]) -> Option<Entry<'a>> {
        let mut bytes = Bytes(content);
        let (key, reception, named) = (bytes.u64()?, Reception::unpack(&mut bytes)?, bytes.u64()?);
        let named = Named::from_bits(named, || bytes.u64())?;
        Some(Entry { key, reception, named, waiting: bytes })
    }
}
