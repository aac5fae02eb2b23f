//! Parts of a register, and registers made of such parts.

use super::period::Tombstone;
use super::quota::LedgerEntry;
use super::refused::UnexplainedRefusal;
use super::state::WorkerState;
use super::store::{Register, Spot};
use super::view::RegisterView;
use crate::declaration::message::Trace;
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
            holds_registrations: self.holds_registrations,
            lacks_numbers: self.lacks_numbers,
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
        for mut content in self.refused_ins() {
            content.worker = content.worker.map(&current);
            register.refuse(content);
        }
        for of in self.unexplained() {
            register.note_unexplained(UnexplainedRefusal { worker: of.worker.map(&current), ..of });
        }
        for period in self.periods() {
            let mut period = *period;
            period.content.worker = period.content.worker.map(&current);
            register.insert(period);
        }
        self.registrations().for_each(|of| {
            register.take_registration(*of);
        });
        self.lost_registrations().for_each(|lost| {
            register.lose(lost);
        });
        for entry in self.ledgers() {
            let worker = current(entry.worker);
            let ledger = register.ledger(worker, entry.quota, entry.year).with(entry.ledger);
            register.set_ledger(LedgerEntry { worker, ledger, ..entry });
        }
        for (worker, received) in self.last_changes() {
            register.changed_at(current(worker), received);
        }
        for trace in self.unread() {
            register.leave_unread(Trace { worker: trace.worker.map(&current), ..trace });
        }
        register.revision = self.revision;
        register
    }

    /// Takes up what another register holds of a worker of whom nothing stands here. An id names here what it names there.
    pub(crate) fn take_up(&mut self, other: &Register, worker: Ssin) -> Taken {
        let Some((theirs, state)) = other.state(Some(worker)) else { return Taken::default() };
        let number = self.number_of(Some(worker));
        self.states[number] = state.clone();
        for id in state.ids().filter(|id| other.holders.get(id) == Some(&theirs)) {
            self.holders.insert(id, number);
        }
        let registrations = state.registered();
        for id in
            registrations.into_iter().flat_map(|of| of.ids()).filter(|id| other.registered.get(id) == Some(&theirs))
        {
            self.registered.insert(id, number);
        }
        let spots = |place| (Spot { state: number, place }, Spot { state: theirs, place });
        Taken {
            periods: (0..state.periods().len()).map(spots).collect(),
            registrations: (0..self.count_registered(number)).map(spots).collect(),
        }
    }

    /// Takes up what stands in another register under an id whose IN had no worker.
    pub(crate) fn take_up_part(&mut self, other: &Register, id: PeriodId) -> Taken {
        let Some((theirs, part)) = other.part_of_nobody(id) else { return Taken::default() };
        part.tombstones().for_each(|tombstone| self.entomb(tombstone));
        part.periods().iter().for_each(|period| self.insert(*period));
        let own = self.number_of(None);
        let before = self.count_registered(own);
        for registration in part.registrations() {
            self.take_registration(*registration);
        }
        part.lost_registrations().for_each(|lost| {
            self.lose(lost);
        });
        part.unread().for_each(|trace| self.leave_unread(trace));
        let places = (before..self.count_registered(own)).map(|place| Spot { state: own, place });
        Taken {
            periods: self.opened.last().copied().zip(theirs).into_iter().collect(),
            registrations: places.zip(other.registrations_of_nobody(id)).collect(),
        }
    }

    /// Where the daily registrations stand of a period whose IN had no worker.
    pub(crate) fn registrations_of_nobody(&self, id: PeriodId) -> impl Iterator<Item = Spot> + use<> {
        let held = self.state(None).and_then(|(number, state)| Some((number, state.registered()?.of_period(id))));
        held.into_iter().flat_map(|(number, places)| places.map(move |place| Spot { state: number, place }))
    }
}

/// Where what was taken up from another register stands here and there.
#[derive(Default)]
pub(crate) struct Taken {
    pub(crate) periods: Vec<(Spot, Spot)>,
    pub(crate) registrations: Vec<(Spot, Spot)>,
}
