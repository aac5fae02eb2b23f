//! What INs declared that were refused: what was agreed with the worker stands all the same. And which messages the NSSO refused for a
//! reason that is not known here: the same message may be refused again.

use super::period::Content;
use super::records::Digest;
use super::state::WorkerState;
use super::store::Register;
use super::view::MOST_PERIODS;
use crate::declaration::message::Row;
use crate::id::Ssin;

/// A message that the NSSO refused for a reason that is not known here.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Unexplained {
    pub(super) worker: Option<Ssin>,
    pub(super) message: Digest,
}

impl WorkerState {
    /// Notes what an IN declared that was refused.
    pub(super) fn refuse(&mut self, content: Content) {
        if !self.refused.contains(&content) && self.refused.len() < MOST_PERIODS {
            self.refused.push(content);
        }
    }

    /// Notes a message that the NSSO refused, and nothing here says why.
    pub(super) fn puzzle(&mut self, message: Digest) {
        if !self.unexplained.contains(&message) && self.unexplained.len() < MOST_PERIODS {
            self.unexplained.push(message);
        }
    }

    /// Whether the NSSO refused a message that says the same, and nothing here says why.
    pub(super) fn was_refused(&self, row: &Row) -> bool {
        // Hardly ever is there one.
        !self.unexplained.is_empty() && self.unexplained.contains(&Digest::of_content(row))
    }

    /// What was declared by INs that were refused.
    pub(crate) fn refused(&self) -> &[Content] {
        &self.refused
    }
}

impl Register {
    /// What was declared by INs that were refused, where their worker is known, each once.
    pub fn refused_ins(&self) -> impl Iterator<Item = Content> {
        self.states.iter().flat_map(|state| state.refused().iter().copied())
    }

    /// The messages that the NSSO refused for a reason that is not known, of each worker.
    pub(super) fn unexplained(&self) -> impl Iterator<Item = Unexplained> {
        let of_state = |of: &WorkerState| {
            let worker = of.worker();
            of.unexplained.clone().into_iter().map(move |message| Unexplained { worker, message })
        };
        self.states.iter().flat_map(of_state)
    }

    pub(super) fn puzzle(&mut self, worker: Option<Ssin>, message: Digest) {
        let number = self.number_of(worker);
        self.states[number].puzzle(message);
    }

    pub(crate) fn refuse(&mut self, content: Content) {
        let number = self.number_of(content.worker);
        self.states[number].refuse(content);
    }
}
