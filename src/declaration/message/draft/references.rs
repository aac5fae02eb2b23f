//! The references of a draft: the one block that a form has several times.

use std::borrow::Cow;

use super::{Draft, ZONES};
use crate::declaration::message::held::Held;
use crate::declaration::schema::{Raw, Zone};

/// How many references a form may have, and the zones of one.
pub(super) const REFERENCES: usize = 4;
pub(super) const OF_REFERENCE: [Zone; 3] = [Zone::ReferenceType, Zone::ReferenceOrigin, Zone::ReferenceNumber];

impl Draft<'_> {
    /// The most references of a form that are kept.
    pub(crate) const REFERENCES: usize = REFERENCES;

    /// Where a zone is held: of references there are several.
    #[inline]
    pub(super) fn cell(&self, zone: Zone) -> usize {
        if self.references < 2 {
            return zone as usize;
        }
        let more = usize::from(self.references - 1).min(REFERENCES - 1);
        match OF_REFERENCE.iter().position(|of| *of == zone) {
            Some(place) => ZONES + (more - 1) * OF_REFERENCE.len() + place,
            None => zone as usize,
        }
    }

    /// Whether a zone is the block of a reference, or stands in one.
    pub(crate) fn is_of_reference(zone: Zone) -> bool {
        zone == Zone::Reference || OF_REFERENCE.contains(&zone)
    }

    /// Begins another reference.
    pub(crate) fn begin_reference(&mut self) {
        self.references = self.references.saturating_add(1);
        let first = self.cell(Zone::ReferenceType);
        if let Some(cells) = self.held.get_mut(first..first + OF_REFERENCE.len()) {
            cells.fill(ABSENT);
        }
    }

    /// How many references the form has, also those that are not kept.
    pub(crate) fn reference_count(&self) -> usize {
        self.references.into()
    }

    /// What one of the references does not have.
    pub(crate) fn missing_in_references(&self) -> u128 {
        let mut missing = 0;
        for number in 0..self.kept_references() {
            for zone in OF_REFERENCE {
                missing |= if matches!(self.held(cell_of(number, zone)), ABSENT_RAW) { zone.bit() } else { 0 };
            }
        }
        missing
    }

    /// Of the values that stand in a zone of the references, the first that the NSSO does not take.
    pub(crate) fn wrong_in_references(&self, zone: Zone) -> Option<&str> {
        let place = OF_REFERENCE.iter().position(|of| *of == zone)?;
        let texts = self.parts_of_references().filter_map(move |parts| parts.get(place).copied().flatten());
        texts.into_iter().find(|text| !zone.of().read(Raw::Text(text), self.format).valid)
    }

    fn kept_references(&self) -> usize {
        usize::from(self.references).min(REFERENCES)
    }

    /// The references of a form: type, origin and number of each, as they were written; empty where one is missing.
    pub fn references(&self) -> impl Iterator<Item = [Cow<'_, str>; 3]> {
        self.parts_of_references().map(|parts| parts.map(|part| Cow::Borrowed(part.unwrap_or_default())))
    }

    /// The same, with nothing where one is missing.
    pub(crate) fn parts_of_references(&self) -> impl Iterator<Item = [Option<&str>; 3]> {
        (0..self.kept_references()).map(|number| {
            OF_REFERENCE.map(|zone| match self.held(cell_of(number, zone)) {
                Raw::Text(text) => Some(text),
                _ => None,
            })
        })
    }
}

/// What stands in a zone of a reference that does not have it.
const ABSENT: Held = Held::Block;
const ABSENT_RAW: Raw<'static> = Raw::Block;

/// Where a zone of the reference with this number, from 0 on, is held.
fn cell_of(number: usize, zone: Zone) -> usize {
    let place = zone as usize - Zone::ReferenceType as usize;
    if number == 0 { zone as usize } else { ZONES + (number - 1) * OF_REFERENCE.len() + place }
}
