//! What becomes of a verdict where the NSSO's own answer is known.

use super::Engine;
use super::verdict::{Right, RightState};
use crate::declaration::answer::Answer;
use crate::declaration::message::Letter;
use crate::declaration::rules::answer_differs::{ANSWER_DIFFERS, contradicts};
use crate::judgement::{Evidence, Finding, State};

impl Engine {
    /// The right under a known answer. What contradicts the prediction is told.
    #[inline(never)]
    pub(super) fn heed(&self, known: Letter, predicted: Answer, right: Right, findings: &mut Vec<Finding>) -> Right {
        let differs = contradicts(known, predicted);
        if differs {
            findings.extend(self.tell(&ANSWER_DIFFERS, State::Violated(Evidence::NONE)));
        }
        let state = match (known, right.state) {
            (_, RightState::None) => RightState::None,
            (Letter::B, _) => RightState::Fails,
            (Letter::S, RightState::Holds) => RightState::Undetermined,
            (_, RightState::Holds | RightState::Fails) if differs => RightState::Undetermined,
            (_, state) => state,
        };
        // The exception settled the right that was predicted, and not the one that the answer leaves.
        let settled_by = right.settled_by.filter(|_| state == right.state);
        Right { state, settled_by }
    }
}
