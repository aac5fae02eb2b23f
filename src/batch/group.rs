//! The declarations that are judged together, and what they build.

use std::collections::HashSet;

use super::key::Key;
use crate::declaration::message::Trace;
use crate::declaration::register::{
    Content, LedgerEntry, LostRegistration, Origin, Period, RecordsOfRun, Register, RegisterView, Registration, Rivals,
    Spot, Taken, Tombstone, UnexplainedRefusal, WorkerState, WorkerView,
};
use crate::engine::{Beside, Engine, Number, Reading, Reception, Sequence, UndeclaredWork, Verdict};
use crate::id::Ssin;
use crate::time::Moment;

/// The state of one key after the other: of a worker, or of a period without one.
pub(super) struct Alone<'r> {
    base: &'r Register,
    /// Whether the base holds nothing, so that nothing is looked for in it.
    from_nothing: bool,
    state: WorkerState,
    rivals: Option<Box<Rivals>>,
    /// Where the periods that the state began with stand in the base.
    begun: Vec<Spot>,
    /// Where the daily registrations stand that it began with.
    registered: Vec<Spot>,
    /// When the others were opened.
    opened: Vec<Reception>,
    kept: Option<Kept>,
    /// Work without a declaration, where contracts are looked at.
    undeclared: Option<Contracts<'r>>,
}

/// The contracts of workers who were judged.
pub(super) struct Contracts<'r> {
    pub(super) engine: &'r Engine,
    /// Up to when declarations are known after the run.
    pub(super) as_of: Option<Moment>,
    pub(super) work: UndeclaredWork,
    /// The workers whose contracts were looked at.
    pub(super) seen: Vec<Ssin>,
}

impl<'r> Contracts<'r> {
    /// `None` where contracts are not looked at.
    pub(super) fn new(engine: &'r Engine, as_of: Option<Moment>) -> Option<Self> {
        engine.looks_at_contracts().then(|| Contracts {
            engine,
            as_of,
            work: UndeclaredWork::default(),
            seen: Vec::new(),
        })
    }

    fn look(&mut self, worker: Ssin, register: &dyn RegisterView) {
        if self.engine.facts().contracts(worker).value().is_some() {
            self.engine.undeclared_of(worker, register, self.as_of, &mut self.work);
            self.seen.push(worker);
        }
    }

    /// Looks at the workers of whom the run has no declaration, and gives everything in order.
    pub(super) fn finish(parts: Vec<Contracts<'r>>, base: &Register) -> UndeclaredWork {
        let mut parts = parts.into_iter();
        let Some(mut all) = parts.next() else { return UndeclaredWork::default() };
        for part in parts {
            all.work.join(part.work);
            all.seen.extend(part.seen);
        }
        all.seen.sort_unstable();
        let (seen, engine) = (std::mem::take(&mut all.seen), all.engine);
        engine.each_under_contract(&mut |worker| {
            if seen.binary_search(&worker).is_err() {
                engine.undeclared_of(worker, base, all.as_of, &mut all.work);
            }
        });
        // Of one worker they come from one part, in the order of the table.
        all.work.found.sort_by_key(|found| found.worker);
        all.work
    }
}

/// Several keys that are judged in one sequence.
pub(super) struct Together<'r> {
    base: &'r Register,
    sequence: Sequence<'r>,
    /// Where what it began with stands in the sequence, and where in the base.
    begun: Taken,
    /// How many of them the sequence counts as opened.
    counted: usize,
    opened: Vec<Reception>,
    records: RecordsOfRun,
}

/// Judges one declaration after the other.
pub(super) trait Group {
    /// Whether something stands under this number.
    fn holds(&self, number: Number) -> bool;

    /// Judges one declaration and applies it.
    fn judge(&mut self, engine: &Engine, reading: &mut Reading, origin: Origin, beside: &mut Beside) -> Verdict;

    /// Notes that the last one opened a period; `order` is its place in the order of reception.
    fn opened(&mut self, order: Reception);
}

/// What a run changed in the register.
#[derive(Default)]
pub(super) struct Kept {
    changed: Vec<(Spot, Period)>,
    opened: Vec<(Reception, Period)>,
    /// Daily registrations that were changed, and those that were made.
    amended: Vec<(Spot, Registration)>,
    registered: Vec<Registration>,
    lost: Vec<LostRegistration>,
    ledgers: Vec<LedgerEntry>,
    tombstones: Vec<Tombstone>,
    refused: Vec<Content>,
    unexplained: Vec<UnexplainedRefusal>,
    records: RecordsOfRun,
    last_changes: Vec<(Ssin, Moment)>,
    unread: Vec<Trace>,
}

impl<'r> Alone<'r> {
    pub(super) fn new(base: &'r Register, keep: bool, undeclared: Option<Contracts<'r>>) -> Self {
        Alone {
            undeclared,
            base,
            from_nothing: base.is_empty(),
            state: WorkerState::default(),
            rivals: None,
            begun: Vec::new(),
            registered: Vec::new(),
            opened: Vec::new(),
            kept: keep.then(Kept::default),
        }
    }

    /// Begins with the declarations of one key.
    pub(super) fn begin(&mut self, key: Key) {
        self.rivals = None;
        self.begun.clear();
        self.registered.clear();
        self.opened.clear();
        let worker = key.as_worker();
        self.state.begin(worker);
        if self.from_nothing {
            return;
        }
        if let Some((spots, state)) = worker.and_then(|worker| self.base.state_of(Some(worker))) {
            self.state.clone_from(state);
            self.begun.extend(spots);
            self.registered.extend(self.base.registrations_of(worker));
        } else if let Some((id, (spot, state))) =
            key.as_period().and_then(|id| Some((id, self.base.part_of_nobody(id)?)))
        {
            self.state = state;
            self.begun.extend(spot);
            self.registered.extend(self.base.registrations_of_nobody(id));
        }
    }

    /// Ends a key: what changed is kept, if the register is asked for.
    pub(super) fn end(&mut self) {
        if let (Some(contracts), Some(worker)) = (&mut self.undeclared, self.state.worker()) {
            contracts.look(worker, &WorkerView::new(self.base.frame(), &self.state, None));
        }
        let Some(kept) = &mut self.kept else { return };
        let (before, after) = self.state.periods().split_at(self.begun.len());
        for (spot, period) in self.begun.iter().zip(before) {
            kept.change(self.base, *spot, period);
        }
        kept.open(&self.opened, after);
        let (before, after) = self.state.registrations().split_at(self.registered.len());
        for (spot, registration) in self.registered.iter().zip(before) {
            kept.amend(self.base, *spot, registration);
        }
        kept.registered.extend(after);
        kept.lost.extend(self.state.lost_registrations());
        kept.ledgers.extend(self.state.ledgers());
        kept.tombstones.extend(self.state.tombstones());
        kept.refused.extend(self.state.refused());
        kept.unexplained.extend(self.state.unexplained());
        kept.last_changes.extend(self.state.worker().zip(self.state.last_change()));
        kept.unread.extend(self.state.unread());
    }

    pub(super) fn into_kept(self) -> (Kept, Option<Contracts<'r>>) {
        (self.kept.unwrap_or_default(), self.undeclared)
    }
}

impl Group for Alone<'_> {
    fn holds(&self, number: Number) -> bool {
        // Nobody else holds it: whoever shares a number is judged together.
        number.is_held(&WorkerView::new(self.base.frame(), &self.state, None))
    }

    fn judge(&mut self, engine: &Engine, reading: &mut Reading, origin: Origin, beside: &mut Beside) -> Verdict {
        if let Some(kept) = &mut self.kept {
            kept.records.add(reading.row.as_ref());
        }
        engine.turn(reading, origin, self.base.frame(), &mut self.state, &mut self.rivals, beside)
    }

    fn opened(&mut self, order: Reception) {
        self.opened.push(order);
    }
}

impl<'r> Together<'r> {
    /// Begins with the declarations of these keys.
    pub(super) fn new(base: &'r Register, engine: &'r Engine, keys: impl Iterator<Item = Key>) -> Self {
        let mut register = base.without_periods();
        let mut begun = Taken::default();
        for key in keys {
            let taken = match (key.as_worker(), key.as_period()) {
                (Some(worker), _) => register.take_up(base, worker),
                (None, Some(id)) => register.take_up_part(base, id),
                (None, None) => continue,
            };
            begun.periods.extend(taken.periods);
            begun.registrations.extend(taken.registrations);
        }
        let counted = register.opened().len();
        Together {
            base,
            sequence: Sequence::new(engine, register),
            begun,
            counted,
            opened: Vec::new(),
            records: RecordsOfRun::default(),
        }
    }

    /// Looks at the contracts of its workers, where they are looked at.
    pub(super) fn look(&self, workers: impl IntoIterator<Item = Ssin>, contracts: &mut Option<Contracts<'_>>) {
        let Some(contracts) = contracts else { return };
        workers.into_iter().for_each(|worker| contracts.look(worker, self.sequence.register()));
    }

    /// Ends, with what changed if it is asked for.
    pub(super) fn into_kept(self, keep: bool) -> Kept {
        let mut kept = Kept::default();
        if !keep {
            return kept;
        }
        let register = self.sequence.register();
        for (own, spot) in &self.begun.periods {
            if let Some(period) = register.period_at(*own) {
                kept.change(self.base, *spot, period);
            }
        }
        kept.open(&self.opened, register.periods().skip(self.counted));
        for (own, spot) in &self.begun.registrations {
            if let Some(registration) = register.registration_at(*own) {
                kept.amend(self.base, *spot, registration);
            }
        }
        let begun: HashSet<Spot> = self.begun.registrations.iter().map(|(own, _)| *own).collect();
        kept.registered.extend(register.registered_at().filter(|(spot, _)| !begun.contains(spot)).map(|(_, of)| *of));
        kept.lost.extend(register.lost_registrations());
        kept.ledgers.extend(register.ledgers());
        kept.tombstones.extend(register.tombstones());
        kept.refused.extend(register.refused_ins());
        kept.unexplained.extend(register.unexplained());
        kept.last_changes.extend(register.last_changes());
        kept.unread.extend(register.unread());
        kept.records = self.records;
        kept
    }
}

impl Group for Together<'_> {
    fn holds(&self, number: Number) -> bool {
        number.is_held(self.sequence.register())
    }

    fn judge(&mut self, _: &Engine, reading: &mut Reading, origin: Origin, beside: &mut Beside) -> Verdict {
        self.records.add(reading.row.as_ref());
        self.sequence.turn(reading, origin, beside)
    }

    fn opened(&mut self, order: Reception) {
        self.opened.push(order);
    }
}

impl Kept {
    /// Keeps a period of the base, if it is another now.
    fn change(&mut self, base: &Register, spot: Spot, period: &Period) {
        if base.period_at(spot) != Some(period) {
            self.changed.push((spot, *period));
        }
    }

    /// Keeps a daily registration of the base, if it is another now.
    fn amend(&mut self, base: &Register, spot: Spot, registration: &Registration) {
        if base.registration_at(spot) != Some(registration) {
            self.amended.push((spot, *registration));
        }
    }

    /// Keeps the periods that were opened, with their places in the order of reception.
    fn open<'p>(&mut self, orders: &[Reception], periods: impl IntoIterator<Item = &'p Period>) {
        self.opened.extend(orders.iter().zip(periods).map(|(order, period)| (*order, *period)));
    }

    /// The register after the run.
    pub(super) fn apply(parts: Vec<Kept>, mut base: Register, newest: Option<Moment>) -> Register {
        let mut opened = Vec::new();
        let (mut tombstones, mut refused, mut records) = (Vec::new(), Vec::new(), RecordsOfRun::default());
        let mut unexplained = Vec::new();
        let (mut changed, mut unread) = (Vec::new(), Vec::new());
        let (mut registered, mut lost) = (Vec::new(), Vec::new());
        for part in parts {
            for (spot, period) in part.changed {
                base.replace_at(spot, period);
            }
            for entry in part.ledgers {
                base.set_ledger(entry);
            }
            for (spot, registration) in part.amended {
                base.replace_registration_at(spot, registration);
            }
            registered.extend(part.registered);
            lost.extend(part.lost);
            opened.extend(part.opened);
            tombstones.extend(part.tombstones);
            refused.extend(part.refused);
            unexplained.extend(part.unexplained);
            records.join(part.records);
            changed.extend(part.last_changes);
            unread.extend(part.unread);
        }
        // In the order of reception, as one sequence would have opened them.
        opened.sort_unstable_by_key(|(order, _)| *order);
        for (_, period) in opened {
            base.insert(period);
        }
        for tombstone in tombstones {
            base.entomb(tombstone);
        }
        for content in refused {
            base.refuse(content);
        }
        for of in unexplained {
            base.note_unexplained(of);
        }
        // Behind the periods that they name. Those of one period come from one part, in their order.
        for registration in registered {
            base.take_registration(registration);
        }
        for lost in lost {
            base.lose(lost);
        }
        base.record(records, newest);
        for (worker, at) in changed {
            base.changed_at(worker, at);
        }
        // Behind all that a period that they name may stand in.
        for trace in unread {
            base.leave_unread(trace);
        }
        base
    }
}
