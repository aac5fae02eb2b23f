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
            cells.fill(Held::Nested);
        }
    }

    /// The references of a form: type, origin and number of each, as they were written; empty where one is missing.
    pub fn references(&self) -> impl Iterator<Item = [Cow<'_, str>; 3]> {
        self.parts_of_references().map(|parts| parts.map(|part| Cow::Borrowed(part.unwrap_or_default())))
    }

    /// The same, with nothing where one is missing.
    pub(crate) fn parts_of_references(&self) -> impl Iterator<Item = [Option<&str>; 3]> {
        (0..usize::from(self.references).min(REFERENCES)).map(|number| {
            OF_REFERENCE.map(|zone| {
                let place = zone as usize - Zone::ReferenceType as usize;
                let cell = if number == 0 { zone as usize } else { ZONES + (number - 1) * OF_REFERENCE.len() + place };
                match self.held(cell) {
                    Raw::Text(text) => Some(text),
                    _ => None,
                }
            })
        })
    }
}
