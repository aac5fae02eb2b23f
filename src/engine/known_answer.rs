//! What becomes of a verdict where the NSSO's own answer is known, and what is told of a right that nothing decides.

use super::Engine;
use super::table::Asked;
use super::verdict::{Right, RightState};
use crate::declaration::answer::Answer;
use crate::declaration::deadline::{Deadline, work_began};
use crate::declaration::message::{Kind, Letter, Row};
use crate::declaration::register::{Content, Heard, RegisterView};
use crate::declaration::rule::{Case, Declarations, Within};
use crate::declaration::rules::answer_differs::{ANSWER_DIFFERS, NewIn};
use crate::declaration::rules::open_right::OPEN_RIGHT;
use crate::declaration::rules::refused_message_again::REFUSED_MESSAGE_AGAIN;
use crate::id::WorkerType;
use crate::judgement::{Finding, Missing, Need, Outcome, Rule, State, Until};

/// Whether the IN of a period was late, as far as the NSSO's own answer tells: one that it accepted without a warning was not, whatever
/// the clock says. It has procedures for emergencies. So as long as it has not decided, a late one may be taken to be in time.
pub(super) fn lateness_heeding(row: &Row, late: Option<bool>) -> Option<bool> {
    match row.known_answer.filter(|_| row.kind == Kind::In) {
        Some(Letter::A) => Some(false),
        Some(Letter::S) => late.filter(|late| !late),
        _ => late,
    }
}

/// Whether the NSSO has taken the declaration up and not decided on it.
pub(super) fn waits(row: &Row) -> bool {
    row.known_answer == Some(Letter::S)
}

/// Whether the NSSO refused what would be accepted here, with a warning or without one.
pub(super) fn is_unexplained_refusal(row: &Row, predicted: Answer) -> bool {
    row.known_answer == Some(Letter::B) && predicted.is_contradicted_by(Letter::B)
}

/// What the NSSO's own answer tells beside what is found: it knows more, or other things. `exceeds` tells whether a condition or a quota
/// that is not kept would have it answer worse than that.
pub(super) fn heard(row: &Row, predicted: Answer, exceeds: impl FnOnce(Letter) -> bool) -> Heard {
    let Some(known) = row.known_answer.filter(|of| of.is_accepted() && matches!(row.kind, Kind::In | Kind::Update))
    else {
        return Heard::NONE;
    };
    let excused = known < predicted.at_least();
    Heard::WARNED
        .only_if(known == Letter::W && predicted.letter() == Some(Letter::A))
        .with(Heard::UNWARNED.only_if(known == Letter::A && row.kind == Kind::In))
        .with(Heard::EXCUSED.only_if(excused))
        .with(Heard::DISPROVED.only_if(excused && exceeds(known)))
}

/// What a rule says of a condition or a quota, heeding what the NSSO answered before: where it accepted other such work that does not keep
/// it by the facts given here, those are in doubt.
pub(super) fn heeding(asked: &Asked<dyn Rule<Declarations>>, outcome: Outcome, case: &Case<'_>) -> Outcome {
    let Outcome::Violated(evidence) = outcome else { return outcome };
    let is_such = |of: &Content| asked.rule.scope(case.law).holds(Kind::In, of.worker_type, case.row.present);
    match asked.rule.meta().about.disproved_within {
        Some(within @ (Within::Quarter | Within::Year)) if case.is_disproved(within, is_such) => {
            Outcome::Undetermined(Missing::of(Need::NssoReason).with(evidence))
        }
        _ => outcome,
    }
}

impl Engine {
    /// Whether one of these finds a condition or a quota unkept for which the NSSO would answer worse than it did.
    pub(super) fn exceeds(&self, findings: &[Finding], (row, of): (&Row, Option<WorkerType>), known: Letter) -> bool {
        findings.iter().filter(|finding| finding.is_violated()).any(|finding| {
            let is_such = self.table.about(finding.rule()).is_some_and(|about| about.disproved_within.is_some());
            is_such && self.letter_of(finding, Some(row.kind), of) > Some(known)
        })
    }

    /// The right under a known answer. What contradicts the prediction is told.
    #[inline(never)]
    pub(super) fn heed(
        &self,
        (row, known): (&Row, Letter),
        after: Option<&Content>,
        predicted: Answer,
        right: Right,
        findings: &mut Vec<Finding>,
    ) -> Right {
        let differs = predicted.is_contradicted_by(known);
        if differs {
            let deadline = if known == Letter::B { self.new_in_due(row, after) } else { None };
            findings.extend(self.tell(&ANSWER_DIFFERS, State::Violated(NewIn { deadline }.into())));
        }
        let state = match (known, right.state) {
            // What was accepted against the prediction asks for a right of which a refused one has none.
            (known, RightState::None) if differs && known.is_accepted() && self.asks_for_right(row, after) => {
                RightState::Undetermined
            }
            (_, RightState::None) => RightState::None,
            // A refused change leaves the right to the period what it was.
            (Letter::B, _) if row.kind == Kind::Update => RightState::None,
            (Letter::B, _) => RightState::Fails,
            (Letter::S, RightState::Holds) => RightState::Undetermined,
            (_, RightState::Holds | RightState::Fails) if differs => RightState::Undetermined,
            (_, state) => state,
        };
        if state == RightState::Undetermined && right.state != state {
            let need = if known == Letter::S { Need::FinalAnswer } else { Need::NssoReason };
            self.tell_open(need, findings);
        }
        // The exception settled the right that was predicted, and not the one that the answer leaves.
        let settled_by = right.settled_by.filter(|_| state == right.state);
        Right { state, settled_by }
    }

    /// Whether a declaration that changes or opens a period is of a worker type with a regime.
    fn asks_for_right(&self, row: &Row, after: Option<&Content>) -> bool {
        let worker_type = after.map_or(row.worker_type, |after| after.worker_type);
        matches!(row.kind, Kind::In | Kind::Update) && worker_type.is_some_and(|of| self.regime_of(of).is_some())
    }

    /// Says that the NSSO refused the same before, and nothing here says why.
    #[inline]
    pub(super) fn tell_refused(&self, row: &Row, register: &impl RegisterView, findings: &mut Vec<Finding>) {
        if row.known_answer.is_none() && register.was_refused(row) {
            let missing = Missing::of(Need::NssoReason);
            findings.extend(self.tell(&REFUSED_MESSAGE_AGAIN, State::Undetermined(missing)));
        }
    }

    /// Until when a new IN is in time in the place of one that was refused, for the NSSO and for the law.
    fn new_in_due(&self, row: &Row, after: Option<&Content>) -> Option<Until> {
        let for_nsso = Deadline::of_in(row)?;
        let by_law = work_began(row, after, self.facts());
        [Some(for_nsso), by_law].into_iter().flatten().map(Deadline::moment).min().map(Until)
    }

    /// Says what is missing to an open right of which no rule speaks.
    #[inline(never)]
    pub(super) fn tell_open(&self, need: Need, findings: &mut Vec<Finding>) {
        if let Some(no) = self.number(OPEN_RIGHT.name) {
            let open = Finding::of(no, State::Undetermined(Missing::of(need)));
            findings.push(open.about(OPEN_RIGHT.about.zone.map(Into::into)));
        }
    }
}
