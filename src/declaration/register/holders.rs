//! In which state the number of a period stands.

use super::period::Tombstone;
use super::store::{Register, Spot};
use super::view::{RegisterView, Resolution};
use crate::id::{PeriodId, Ssin};

impl Register {
    /// The worker of the IN with this id, accepted or not, where the IN is held.
    pub(crate) fn holder_of(&self, id: PeriodId) -> Option<Option<Ssin>> {
        Some(self.states.get(*self.holders.get(&id)?)?.worker())
    }

    /// Whether a period stands under this id.
    pub(crate) fn holds(&self, id: PeriodId) -> bool {
        matches!(self.resolve(id), Resolution::Found(_))
    }

    pub(super) fn note_opened(&mut self, number: usize, id: Option<PeriodId>) {
        let place = self.states[number].periods().len() - 1;
        self.opened.push(Spot { state: number, place });
        let Some(id) = id else { return };
        let held = self.hold(id, number);
        // Where another worker's period has the id already, that one stays the one that is named.
        match self.states[held].place_of(id) {
            None => _ = self.holders.insert(id, number),
            Some(first) if held != number => self.states[held].share_number(first),
            Some(_) => {}
        }
    }

    /// Of INs of several workers under one id, none of which was accepted, the one counts of which the NSSO itself said so.
    pub(super) fn note_entombed(&mut self, number: usize, tombstone: &Tombstone) {
        let held = self.hold(tombstone.id, number);
        let counts = match self.states[held].resolve(tombstone.id) {
            Resolution::Tombstone { refused, .. } => tombstone.refused && !refused,
            // Nothing stands there but that a record could not be read.
            Resolution::Unknown => true,
            _ => false,
        };
        if counts {
            self.holders.insert(tombstone.id, number);
        }
    }

    /// The state in which an id stands, which is this one where it stands in none; what could not be read of the id concerns this one too.
    pub(super) fn hold(&mut self, id: PeriodId, number: usize) -> usize {
        let held = *self.holders.entry(id).or_insert(number);
        if held != number {
            self.pass_unread(id, held, number);
        }
        held
    }
}
