//! What INs declared that were refused: what was agreed with the worker stands all the same.

use super::period::Content;
use super::state::WorkerState;
use super::store::Register;
use super::view::MOST_PERIODS;

impl WorkerState {
    /// Notes what an IN declared that was refused.
    pub(super) fn refuse(&mut self, content: Content) {
        if !self.refused.contains(&content) && self.refused.len() < MOST_PERIODS {
            self.refused.push(content);
        }
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

    pub(crate) fn refuse(&mut self, content: Content) {
        let number = self.number_of(content.worker);
        self.states[number].refuse(content);
    }
}
