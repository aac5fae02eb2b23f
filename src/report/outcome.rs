//! An answer and a right, in words.

use crate::declaration::message::Letter;
use crate::engine::{Engine, RightState, Verdict};
use crate::id::AnomalyCode;
use crate::judgement::Finding;
use crate::words::{Said, report as says};

/// A letter in words.
pub(super) fn plain(letter: Letter) -> Said {
    match letter {
        Letter::A => says::accepted(),
        Letter::W => says::accepted_with_warning(),
        Letter::S => says::waiting(),
        Letter::B => says::refused(),
    }
}

/// The answer in words, with its codes.
pub(super) fn answer(engine: &Engine, verdict: &Verdict) -> Said {
    let codes = engine.anomalies(verdict);
    // Whoever made a file of it has sent nothing yet: the NSSO refuses what it gets.
    if verdict.kind.is_none() && codes.is_empty() {
        return says::no_answer();
    }
    match verdict.answer.letter() {
        Some(letter) => with_codes(letter, &codes),
        None => says::open_answer(with_codes(verdict.answer.at_least(), &codes)),
    }
}

pub(super) fn with_codes(letter: Letter, codes: &[AnomalyCode]) -> Said {
    let list = codes.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    match (letter, list.is_empty()) {
        (Letter::B, true) => says::refused_without_code(),
        (_, true) | (Letter::A, _) => plain(letter),
        (Letter::B, false) => says::refused_with(list),
        (Letter::W, false) => says::accepted_with(codes.len(), list),
        (Letter::S, false) => says::waiting_with(codes.len(), list),
    }
}

/// The right in words; `None` where no regime is asked for.
pub(super) fn right(engine: &Engine, verdict: &Verdict) -> Option<Said> {
    let right = &verdict.right;
    let regime = verdict.worker_type.and_then(|worker_type| engine.regime_of(worker_type));
    let settled = right.settled_by.map(|rule| engine.rule(rule).name.to_owned());
    let regime = match (right.state, regime) {
        (RightState::None, _) => return None,
        (state, None) => {
            return Some(says::right_unknown(settled.filter(|_| state == RightState::Undetermined)));
        }
        (_, Some(regime)) => regime.name(),
    };
    Some(match right.state {
        RightState::Holds => says::right_holds(regime, settled),
        RightState::Fails if is_forbidden(engine, verdict) => says::right_forbidden(),
        // A right that fails may do so for another reason than the one that an exception looked at.
        RightState::Fails => says::right_fails(regime),
        RightState::None | RightState::Undetermined => says::right_open(regime, settled),
    })
}

/// Whether a rule takes the right that forbids the work itself: that weighs more than what else takes it.
fn is_forbidden(engine: &Engine, verdict: &Verdict) -> bool {
    let takes = |of: &&Finding| of.takes_right() && engine.bearing(engine.rule(of.rule()).name).takes();
    verdict.findings.iter().filter(takes).any(|of| engine.rule(of.rule()).about.forbids_work)
}
