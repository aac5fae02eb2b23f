//! What records leave open that could not be read.

use std::collections::BTreeSet;

use super::registration::Subject;
use super::state::WorkerState;
use super::store::Register;
use crate::declaration::message::{Row, Trace};
use crate::id::PeriodId;

/// What is open of a state, since a record could not be read.
#[derive(Clone, Debug, Default)]
pub(super) struct Unread {
    /// Whether it is all of it.
    worker: bool,
    /// The periods that such records name, held or not.
    periods: BTreeSet<PeriodId>,
}

impl WorkerState {
    /// Whether a record that could not be read leaves open what is said of this declaration.
    #[inline]
    pub(crate) fn leaves_open(&self, row: &Row) -> bool {
        self.unread.as_ref().is_some_and(|unread| unread.worker && self.holds(row) || self.names_unread(unread, row))
    }

    /// An IN names no period: it has a number only since the NSSO gave it one, and what that changes comes later.
    fn names_unread(&self, unread: &Unread, row: &Row) -> bool {
        let period = match Subject::of(row) {
            Subject::Period(id) => Some(id),
            Subject::Registration(id) => self.registered().and_then(|of| of.period_of(id)),
            Subject::Worker | Subject::Nothing => None,
        };
        period.is_some_and(|id| unread.periods.contains(&id))
    }

    /// Notes that a record about these could not be read. From where the period is one of the worker's, all of the worker is open.
    pub(crate) fn leave_unread(&mut self, trace: Trace) {
        if trace.is_none() {
            return;
        }
        let unread = self.unread.get_or_insert_default();
        let mut is_new = trace.worker.is_some() && !unread.worker;
        unread.worker |= trace.worker.is_some();
        if let Some(id) = trace.period {
            is_new |= unread.periods.insert(id);
            self.take_number(id);
        }
        if is_new {
            self.touch();
        }
    }

    /// Leaves the worker open where a record that names what now stands under this number could not be read.
    pub(super) fn take_number(&mut self, id: PeriodId) {
        // Nearly always all could be read.
        if self.unread.is_none() || self.worker().is_none() || !self.has(id) {
            return;
        }
        if let Some(unread) = &mut self.unread {
            unread.worker |= unread.periods.contains(&id);
        }
    }

    /// What is open, as the traces that say so.
    pub(crate) fn unread(&self) -> impl Iterator<Item = Trace> {
        let worker = self.worker().filter(|_| self.unread.as_ref().is_some_and(|unread| unread.worker));
        let periods = self.unread.iter().flat_map(|unread| &unread.periods);
        let periods = periods.map(|id| Trace { worker: None, period: Some(*id) });
        worker.map(|worker| Trace { worker: Some(worker), period: None }).into_iter().chain(periods)
    }

    /// Puts what could not be read of this period into a part.
    pub(super) fn put_unread(&self, id: PeriodId, part: &mut WorkerState) {
        if self.unread.as_ref().is_some_and(|unread| unread.periods.contains(&id)) {
            part.leave_unread(Trace { worker: None, period: Some(id) });
        }
    }
}

impl Register {
    /// Notes that records could not be read that may have opened something under a number that nobody knows.
    pub(crate) fn lack_numbers(&mut self, lacks: bool) {
        self.lacks_numbers |= lacks;
    }

    /// Notes that a record about these could not be read.
    pub(crate) fn leave_unread(&mut self, trace: Trace) {
        if trace.worker.is_some() {
            let number = self.number_of(trace.worker);
            self.states[number].leave_unread(Trace { period: None, ..trace });
        }
        self.note_unread(trace);
    }

    /// Notes it of the period that such a record names, where it stands; until it stands somewhere, with the worker of the record, or
    /// with what is nobody's.
    pub(super) fn note_unread(&mut self, trace: Trace) {
        let Some(id) = trace.period else { return };
        let held = self.holders.get(&id).copied();
        let number = held.unwrap_or_else(|| self.number_of(trace.worker));
        self.holders.insert(id, number);
        self.states[number].leave_unread(Trace { worker: None, ..trace });
    }

    /// The number of the state on which a record about these is judged; `None` for a record about nobody.
    pub(crate) fn number_about(&mut self, trace: Trace) -> Option<usize> {
        let held = trace.period.and_then(|id| self.holders.get(&id).copied()).filter(|_| trace.worker.is_none());
        held.or_else(|| (!trace.is_none()).then(|| self.number_of(trace.worker)))
    }

    /// What could not be read of a period that stands in one state concerns another one too, in which it stands now.
    pub(super) fn pass_unread(&mut self, id: PeriodId, from: usize, to: usize) {
        let mut part = WorkerState::new(None);
        self.states[from].put_unread(id, &mut part);
        part.unread().for_each(|trace| self.states[to].leave_unread(trace));
    }

    /// Whom records are about that could not be read, each once and in order.
    pub(crate) fn unread(&self) -> BTreeSet<Trace> {
        self.states.iter().flat_map(WorkerState::unread).collect()
    }
}
