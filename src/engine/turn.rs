//! One declaration judged and applied: whoever runs through many goes through here.

use std::collections::HashMap;

use super::Engine;
use super::employers::Tally;
use super::reading::Reading;
use super::verdict::Verdict;
use crate::declaration::register::{Change, Frame, Origin, Register, Rivals, WorkerState, WorkerView};
use crate::id::Ssin;

/// What is told of one declaration beside its verdict, which is large and comes back alone, so that it is not moved.
#[derive(Default)]
pub(crate) struct Beside {
    /// The worker, as far as the declaration or its period tells.
    pub(crate) worker: Option<Ssin>,
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
        beside: &mut Beside,
    ) -> Verdict {
        let row = reading.row.as_ref();
        let held = row.and_then(|row| row.worker.or_else(|| state.worker().filter(|_| state.holds(row))));
        beside.worker = held.or(reading.unread.worker);
        let view = WorkerView::new(frame, state, rivals.as_deref());
        let verdict = self.judge_with(reading, &view, origin, true);
        let effect = verdict.effect();
        beside.tallies = self.tallies(effect, &view);
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
        verdict
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
    pub(crate) fn turn(&mut self, reading: &mut Reading, origin: Origin, beside: &mut Beside) -> Verdict {
        let number = match &reading.row {
            Some(row) => self.register.number_for(row),
            None => self.register.number_about(reading.unread),
        };
        let (frame, state) = self.register.parts(number);
        let (Some(number), Some(state)) = (number, state) else {
            // Nothing is there, and nothing becomes of it.
            return self.engine.turn(reading, origin, frame, &mut self.nothing, &mut None, beside);
        };
        let mut rivals = self.rivals.remove(&number);
        let verdict = self.engine.turn(reading, origin, frame, state, &mut rivals, beside);
        self.register.follow(number, verdict.effect());
        if let Some(rivals) = rivals {
            self.rivals.insert(number, rivals);
        }
        verdict
    }

    pub(crate) fn register(&self) -> &Register {
        &self.register
    }

    pub(crate) fn into_register(self) -> Register {
        self.register
    }
}
