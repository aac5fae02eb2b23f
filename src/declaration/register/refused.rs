//! What INs declared that were refused: what was agreed with the worker stands all the same. And which messages the NSSO refused for a
//! reason that is not known here: the same message may be refused again.

use super::period::Content;
use super::records::Digest;
use super::state::WorkerState;
use super::store::Register;
use super::view::MOST_PERIODS;
use crate::declaration::message::Row;
use crate::id::Ssin;
use crate::time::Moment;

/// A message that the NSSO refused for a reason that is not known here.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct UnexplainedRefusal {
    pub(super) worker: Option<Ssin>,
    pub(super) message: Digest,
    pub(super) received_at: Option<Moment>,
}

/// Whether one was received behind another; what has no moment comes last.
fn is_behind(one: Option<Moment>, other: Option<Moment>) -> bool {
    other.is_some_and(|other| one.is_none_or(|one| one > other))
}

impl WorkerState {
    /// Notes what an IN declared that was refused.
    pub(super) fn refuse(&mut self, content: Content) {
        if !self.refused.contains(&content) && self.refused.len() < MOST_PERIODS {
            self.refused.push(content);
        }
    }

    /// Notes a message that the NSSO refused, and nothing here says why.
    pub(super) fn note_unexplained(&mut self, message: Digest, received: Option<Moment>) {
        if let Some((_, first)) = self.unexplained.iter_mut().find(|(of, _)| *of == message) {
            // Behind the first one is the most.
            if is_behind(*first, received) {
                *first = received;
            }
        } else if self.unexplained.len() < MOST_PERIODS {
            self.unexplained.push((message, received));
        }
    }

    /// The messages that the NSSO refused for a reason that is not known.
    pub(crate) fn unexplained(&self) -> impl Iterator<Item = UnexplainedRefusal> {
        let worker = self.worker();
        self.unexplained.iter().map(move |(message, received_at)| UnexplainedRefusal {
            worker,
            message: *message,
            received_at: *received_at,
        })
    }

    /// Whether the NSSO refused a message before that says the same, and nothing here says why.
    pub(super) fn was_refused(&self, row: &Row) -> bool {
        // Hardly ever is there one.
        if self.unexplained.is_empty() {
            return false;
        }
        let message = Digest::of_content(row);
        self.unexplained.iter().any(|(of, at)| *of == message && is_behind(row.received_at, *at))
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
    pub(crate) fn unexplained(&self) -> impl Iterator<Item = UnexplainedRefusal> {
        self.states.iter().flat_map(WorkerState::unexplained)
    }

    pub(crate) fn note_unexplained(&mut self, of: UnexplainedRefusal) {
        let number = self.number_of(of.worker);
        self.states[number].note_unexplained(of.message, of.received_at);
    }

    pub(crate) fn refuse(&mut self, content: Content) {
        let number = self.number_of(content.worker);
        self.states[number].refuse(content);
    }
}
