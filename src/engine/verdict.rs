//! What the engine says of one declaration.

use super::{Engine, Occasion, PaidWork};
use crate::declaration::answer::Answer;
use crate::declaration::message::{Kind, Letter};
use crate::declaration::register::Effect;
use crate::declaration::rule::zone_of;
use crate::id::{AnomalyCode, WorkerType};
use crate::judgement::{Finding, NeedSet, RuleNo};

/// Whether the worker has the right to the regime that the declaration asks for.
#[derive(Clone, Copy, PartialEq, Debug)]
#[non_exhaustive]
pub struct Right {
    /// Holds, fails, undetermined or none.
    pub state: RightState,
    /// The exception that settled it, where there is one.
    pub settled_by: Option<RuleNo>,
}

/// The states of a right.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum RightState {
    /// The declaration asks for no regime, or is refused.
    None,
    /// The regime stands for everything that is declared.
    Holds,
    /// The regime does not stand, or not for all that is declared.
    Fails,
    /// It cannot be said.
    Undetermined,
}

impl RightState {
    /// Every state.
    pub const ALL: [RightState; 4] = [RightState::None, RightState::Holds, RightState::Fails, RightState::Undetermined];

    /// The word in output.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            RightState::None => "none",
            RightState::Holds => "holds",
            RightState::Fails => "fails",
            RightState::Undetermined => "undetermined",
        }
    }
}

impl Right {
    pub(super) const NONE: Right = Right { state: RightState::None, settled_by: None };
    pub(super) const OPEN: Right = Right { state: RightState::Undetermined, settled_by: None };
}

/// What the engine says of one declaration. A clean one holds no heap.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Verdict {
    /// The kind of declaration; `None` when the record holds none.
    pub kind: Option<Kind>,
    /// The worker type, from the message or from the period that it names.
    pub worker_type: Option<WorkerType>,
    /// The predicted answer.
    pub answer: Answer,
    /// The NSSO's own answer, where it is known.
    pub known_answer: Option<Letter>,
    /// The worker's right.
    pub right: Right,
    /// What the rules found, ordered by zone, then rule.
    pub findings: Vec<Finding>,
    /// For what the usual case was assumed.
    pub assumed: NeedSet,
    /// Where its days lie, seen from the moment at which one asks: next steps hang on it.
    pub occasion: Occasion,
    /// What is paid for the work, where its right fails and that is told.
    pub paid: Option<PaidWork>,
    pub(crate) effect: Effect,
}

impl Verdict {
    /// What applying the verdict does to the register it was given on.
    #[must_use]
    pub fn effect(&self) -> &Effect {
        &self.effect
    }

    /// Whether the NSSO refuses it: by its own answer, or where none is known by what is certain of the predicted one.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.known_answer.unwrap_or(self.answer.at_least()) == Letter::B
    }
}

impl Engine {
    /// The code of a finding in a verdict of this engine.
    #[must_use]
    pub fn code(&self, verdict: &Verdict, finding: &Finding) -> Option<AnomalyCode> {
        self.table.about(finding.rule())?.code(verdict.kind, zone_of(finding))?.anomaly
    }

    /// The letter that a finding brings to the answer, or could bring.
    #[must_use]
    pub fn letter(&self, verdict: &Verdict, finding: &Finding) -> Option<Letter> {
        self.letter_of(finding, verdict.kind, verdict.worker_type)
    }

    /// The anomaly codes of a verdict that are certain, ascending, each once.
    #[must_use]
    pub fn anomalies(&self, verdict: &Verdict) -> Vec<AnomalyCode> {
        let mut codes: Vec<AnomalyCode> = verdict
            .findings
            .iter()
            .filter(|finding| finding.is_violated() && self.letter(verdict, finding).is_some())
            .filter_map(|finding| self.code(verdict, finding))
            .collect();
        codes.sort_unstable();
        codes.dedup();
        codes
    }
}
