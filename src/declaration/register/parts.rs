//! Parts of a register, and registers made of such parts.

use super::period::{LedgerEntry, Tombstone};
use super::state::WorkerState;
use super::store::{Register, Spot};
use super::view::RegisterView;
use crate::id::{PeriodId, Ssin};

impl Register {
    /// What stands under an id whose IN had no worker, and where its period stands.
    pub(crate) fn part_of_nobody(&self, id: PeriodId) -> Option<(Option<Spot>, WorkerState)> {
        let (number, state) = self.state(None)?;
        let (part, place) = state.part(id);
        Some((place.map(|place| Spot { state: number, place }), part))
    }

    /// A register as of the same moment that covers the same employers, and holds nothing.
    pub(crate) fn without_periods(&self) -> Register {
        Register {
            as_of: self.as_of,
            records: self.records.clone(),
            coverage: self.coverage.clone(),
            ..Register::default()
        }
    }

    /// The same register, each worker under the number that is in force. What was booked under several numbers of one worker adds
    /// up.
    pub(crate) fn renumbered(self, current: impl Fn(Ssin) -> Ssin) -> Register {
        if self.by_worker.keys().flatten().all(|worker| current(*worker) == *worker) {
            return self;
        }
        let mut register = self.without_periods();
        for tombstone in self.tombstones() {
            register.entomb(Tombstone { worker: tombstone.worker.map(&current), ..tombstone });
        }
        for period in self.periods() {
            let mut period = *period;
            period.content.worker = period.content.worker.map(&current);
            register.insert(period);
        }
        for entry in self.ledgers() {
            let worker = current(entry.worker);
            let ledger = register.ledger(worker, entry.quota, entry.year).with(entry.ledger);
            register.set_ledger(LedgerEntry { worker, ledger, ..entry });
        }
        for (worker, received) in self.last_changes() {
            register.changed_at(current(worker), received);
        }
        for worker in self.unread() {
            register.leave_unread(current(worker));
        }
        register.revision = self.revision;
        register
    }

    /// Takes up what another register holds of a worker of whom nothing stands here; gives where each period stands here
    /// and there. An id names here what it names there.
    pub(crate) fn take_up(&mut self, other: &Register, worker: Ssin) -> Vec<(Spot, Spot)> {
        let Some((theirs, state)) = other.state(Some(worker)) else { return Vec::new() };
        let number = self.number_of(Some(worker));
        self.states[number] = state.clone();
        for id in state.ids().filter(|id| other.holders.get(id) == Some(&theirs)) {
            self.holders.insert(id, number);
        }
        let spots = |place| (Spot { state: number, place }, Spot { state: theirs, place });
        (0..state.periods().len()).map(spots).collect()
    }

    /// Takes up what stands in another register under an id whose IN had no worker; gives where the period stands here and
    /// there.
    pub(crate) fn take_up_part(&mut self, other: &Register, id: PeriodId) -> Option<(Spot, Spot)> {
        let (theirs, part) = other.part_of_nobody(id)?;
        part.tombstones().for_each(|tombstone| self.entomb(tombstone));
        part.periods().iter().for_each(|period| self.insert(*period));
        Some((*self.opened.last()?, theirs?))
    }
}
