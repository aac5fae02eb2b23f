//! One declaration judged and applied: whoever runs through many goes through here.

use std::collections::HashMap;

use super::Engine;
use super::employers::Tally;
use super::reading::Reading;
use super::verdict::Verdict;
use crate::declaration::register::{Change, Frame, Origin, Register, Rivals, WorkerState, WorkerView};
use crate::id::Ssin;

/// What became of one declaration.
pub(crate) struct Turn {
    /// The worker, as far as the declaration or its period tells.
    pub(crate) worker: Option<Ssin>,
    pub(crate) verdict: Verdict,
    /// What it adds to the accounts of its employer.
    pub(crate) tallies: Vec<Tally>,
}

impl Engine {
    /// Judges one declaration on the state of its worker, and applies it. `rivals` is kept with the state: it is made when
    /// many periods had to be visited for one declaration.
    pub(crate) fn turn(
        &self,
        reading: &mut Reading,
        origin: Origin,
        frame: Frame<'_>,
        state: &mut WorkerState,
        rivals: &mut Option<Box<Rivals>>,
    ) -> Turn {
        let (row, unread) = (reading.row, reading.unread);
        let held = row.and_then(|row| row.worker.or_else(|| state.worker().filter(|_| state.holds(&row))));
        let worker = held.or(unread.worker);
        let view = WorkerView::new(frame, state, rivals.as_deref());
        // A verdict is large: it is made where it stays.
        let mut turn = Turn { worker, verdict: self.judge_alone(reading, &view, origin), tallies: Vec::new() };
        let effect = turn.verdict.effect();
        turn.tallies = self.tallies(effect, &view);
        let was_long = view.was_long();
        let changed = match (effect.change(), &rivals) {
            (_, None) => None,
            (Change::Open(_), _) => Some((state.periods().len(), None)),
            (Change::Amend { id, .. }, _) => {
                state.place_of(*id).map(|place| (place, state.periods().get(place).copied()))
            }
            _ => None,
        };
        let applied = state.apply(effect);
        debug_assert!(applied.is_ok(), "the verdict was given on this very state, so it cannot be stale");
        if let (Some(rivals), Some((place, before))) = (rivals.as_mut(), changed) {
            rivals.follow(before.as_ref(), state.periods().get(place), place, self.facts());
        } else if was_long {
            *rivals = Some(Rivals::of(state, self.facts()));
        }
        turn
    }
}

/// A register while declarations are judged on it and applied, in the order of reception.
pub(crate) struct Sequence<'e> {
    engine: &'e Engine,
    register: Register,
    rivals: HashMap<usize, Box<Rivals>>,
    /// What a declaration is judged on that names nothing that is held.
    nothing: WorkerState,
}

impl<'e> Sequence<'e> {
    pub(crate) fn new(engine: &'e Engine, register: Register) -> Self {
        Sequence { engine, register, rivals: HashMap::new(), nothing: WorkerState::default() }
    }

    /// Judges and applies one declaration.
    pub(crate) fn turn(&mut self, reading: &mut Reading, origin: Origin) -> Turn {
        let number = match &reading.row {
            Some(row) => self.register.number_for(row),
            None => self.register.number_about(reading.unread),
        };
        let (frame, state) = self.register.parts(number);
        let (Some(number), Some(state)) = (number, state) else {
            // Nothing is there, and nothing becomes of it.
            return self.engine.turn(reading, origin, frame, &mut self.nothing, &mut None);
        };
        let mut rivals = self.rivals.remove(&number);
        let turn = self.engine.turn(reading, origin, frame, state, &mut rivals);
        self.register.follow(number, turn.verdict.effect());
        if let Some(rivals) = rivals {
            self.rivals.insert(number, rivals);
        }
        turn
    }

    pub(crate) fn register(&self) -> &Register {
        &self.register
    }

    pub(crate) fn into_register(self) -> Register {
        self.register
    }
}
