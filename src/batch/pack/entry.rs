//! A declaration that waits for its turn.

use super::bytes::{Bytes, push_text, record};
use super::finding::{pack_findings, unpack_findings};
use super::row::{pack_row, unpack_row};
use super::rules::RuleIndex;
use crate::dimona::message::Format;
use crate::dimona::register::Origin;
use crate::engine::Reading;
use crate::rule::NeedSet;

const FORMATS: [Format; 4] = [Format::Memory, Format::Json, Format::Xml, Format::Csv];

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
    rest: Bytes<'a>,
}

pub(in crate::batch) fn pack_entry(key: u64, waiting: &Waiting<'_>, rules: &RuleIndex, out: &mut Vec<u8>) {
    let Waiting { place, origin, format, reference, reading } = waiting;
    record(out, |out| {
        let moment = reading.row.and_then(|row| row.received_at).map_or(i64::MAX, |at| at.millis());
        out.extend_from_slice(&key.to_le_bytes());
        out.extend_from_slice(&moment.to_le_bytes());
        out.extend_from_slice(&place.to_le_bytes());
        pack_header(*origin, *format, *reference, out);
        out.extend_from_slice(&reading.assumed.bits().to_le_bytes());
        out.push(u8::from(reading.row.is_some()));
        if let Some(row) = &reading.row {
            pack_row(row, out);
        }
        pack_findings(&reading.findings, rules, out);
    });
}

impl<'a> Entry<'a> {
    /// Reads what orders it.
    pub(in crate::batch) fn read(content: &'a [u8]) -> Option<Entry<'a>> {
        let mut bytes = Bytes(content);
        Some(Entry { key: bytes.u64()?, moment: bytes.i64()?, place: bytes.u64()?, rest: bytes })
    }

    /// Reads the rest.
    pub(in crate::batch) fn waiting(self, rules: &RuleIndex) -> Option<Waiting<'a>> {
        let mut bytes = self.rest;
        let (origin, format, reference) = unpack_header(&mut bytes)?;
        let assumed = NeedSet::from_bits(bytes.u16()?);
        let row = match bytes.u8()? {
            0 => None,
            _ => Some(unpack_row(&mut bytes)?),
        };
        let findings = unpack_findings(&mut bytes, rules)?;
        Some(Waiting { place: self.place, origin, format, reference, reading: Reading { row, findings, assumed } })
    }
}

/// Where a declaration stands and what it is called.
pub(super) fn pack_header(origin: Origin, format: Format, reference: Option<&str>, out: &mut Vec<u8>) {
    out.extend_from_slice(&origin.file.to_le_bytes());
    out.extend_from_slice(&origin.record.to_le_bytes());
    let number = FORMATS.iter().position(|of| *of == format).unwrap_or_default() as u8;
    out.push(number << 1 | u8::from(reference.is_some()));
    if let Some(reference) = reference {
        push_text(reference, out);
    }
}

pub(super) fn unpack_header<'a>(bytes: &mut Bytes<'a>) -> Option<(Origin, Format, Option<&'a str>)> {
    let origin = Origin { file: bytes.u32()?, record: bytes.u64()? };
    let flags = bytes.u8()?;
    let format = *FORMATS.get(usize::from(flags >> 1))?;
    let reference = if flags & 1 == 1 { Some(bytes.text()?) } else { None };
    Some((origin, format, reference))
}
