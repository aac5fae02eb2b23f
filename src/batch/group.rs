//! The declarations of one worker, and the periods that they build.

use std::ops::ControlFlow;

use chrono::NaiveDate;

use super::key::Key;
use crate::declaration::message::EmployerNumbers;
use crate::declaration::register::{
    Change, Ledger, LedgerEntry, Origin, Period, Quota, Register, RegisterView, Resolution, Seed, Tombstone,
};
use crate::engine::{Engine, Reading, Tally, Verdict};
use crate::id::{PeriodId, Ssin};
use crate::time::Moment;

/// One worker's part of the register, used for one worker after the other.
pub(super) struct Group<'r> {
    base: &'r Register,
    own: Register,
    /// The places in the base of the periods that `own` began with.
    seeded: Vec<usize>,
    /// When the others were opened.
    opened: Vec<(i64, u64)>,
    kept: Option<Kept>,
}

/// What became of one declaration.
pub(super) struct Turn {
    /// The worker, as far as the declaration or its period tells.
    pub(super) worker: Option<Ssin>,
    pub(super) verdict: Verdict,
    /// What it adds to the accounts of its employer.
    pub(super) tallies: Vec<Tally>,
}

/// What a run changed in the register.
#[derive(Default)]
pub(super) struct Kept {
    changed: Vec<(usize, Period)>,
    opened: Vec<(i64, u64, Period)>,
    ledgers: Vec<LedgerEntry>,
    tombstones: Vec<Tombstone>,
}

impl<'r> Group<'r> {
    pub(super) fn new(base: &'r Register, keep: bool) -> Self {
        Group { base, own: Register::new(), seeded: Vec::new(), opened: Vec::new(), kept: keep.then(Kept::default) }
    }

    /// Begins with the declarations of one key.
    pub(super) fn begin(&mut self, key: Key) {
        self.begin_all(std::iter::once(key));
    }

    /// Begins with the declarations of several keys.
    pub(super) fn begin_all(&mut self, keys: impl Iterator<Item = Key>) {
        self.own.clear();
        self.seeded.clear();
        self.opened.clear();
        if self.base.is_empty() {
            return;
        }
        let (mut workers, mut ids) = (Vec::new(), Vec::new());
        for key in keys {
            workers.extend(key.as_worker());
            ids.extend(key.as_period());
        }
        let Seed { register, places } = self.base.seed(&workers, &ids);
        (self.own, self.seeded) = (register, places);
    }

    /// Judges one declaration and applies it; `order` is its place in the order of reception.
    pub(super) fn judge(&mut self, engine: &Engine, reading: Reading, origin: Origin, order: (i64, u64)) -> Turn {
        let row = reading.row;
        let worker = row.and_then(|row| row.worker.or_else(|| self.own.worker_of(row.period_id?)));
        let verdict = engine.judge(reading, &View { base: self.base, own: &self.own }, origin);
        let tallies = engine.tallies(verdict.effect(), &self.own);
        // The verdict was given on this very state, so it cannot be stale.
        let applied = self.own.apply(verdict.effect());
        debug_assert!(applied.is_ok());
        if let Change::Open(_) = verdict.effect().change() {
            self.opened.push(order);
        }
        Turn { worker, verdict, tallies }
    }

    /// Ends a worker: what changed is kept, if the register is asked for.
    pub(super) fn end(&mut self) {
        let Some(kept) = &mut self.kept else { return };
        let mut periods = self.own.periods();
        for place in &self.seeded {
            let changed = periods.next().filter(|period| self.base.period_at(*place) != Some(period));
            kept.changed.extend(changed.map(|period| (*place, *period)));
        }
        kept.opened.extend(self.opened.iter().zip(periods).map(|((moment, place), period)| (*moment, *place, *period)));
        kept.ledgers.extend(self.own.ledgers().copied());
        kept.tombstones.extend(self.own.tombstones().copied());
    }

    pub(super) fn into_kept(self) -> Kept {
        self.kept.unwrap_or_default()
    }
}

impl Kept {
    /// The register after the run.
    pub(super) fn apply(parts: Vec<Kept>, mut base: Register, newest: Option<Moment>) -> Register {
        let mut opened = Vec::new();
        let mut tombstones = Vec::new();
        for part in parts {
            for (place, period) in part.changed {
                base.replace_at(place, period);
            }
            for entry in part.ledgers {
                base.set_ledger(entry);
            }
            opened.extend(part.opened);
            tombstones.extend(part.tombstones);
        }
        // In the order of reception, as one sequence would have opened them.
        opened.sort_unstable_by_key(|(moment, place, _)| (*moment, *place));
        for (_, _, period) in opened {
            base.insert(period);
        }
        for tombstone in tombstones {
            base.entomb(tombstone);
        }
        if let Some(moment) = newest {
            base.advance(moment);
        }
        base
    }
}

/// A worker's part of a register, which covers whom the whole covers.
struct View<'a> {
    base: &'a Register,
    own: &'a Register,
}

impl RegisterView for View<'_> {
    fn as_of(&self) -> Option<Moment> {
        self.base.as_of()
    }

    fn resolve(&self, id: PeriodId) -> Resolution<'_> {
        self.own.resolve(id)
    }

    fn covers(&self, employer: &EmployerNumbers) -> bool {
        self.base.covers(employer)
    }

    fn visit(
        &self,
        worker: Ssin,
        from: NaiveDate,
        to: Option<NaiveDate>,
        visitor: &mut dyn FnMut(&Period) -> ControlFlow<()>,
    ) {
        self.own.visit(worker, from, to, visitor);
    }

    fn visit_equal(
        &self,
        worker: Ssin,
        start: NaiveDate,
        end: Option<NaiveDate>,
        visitor: &mut dyn FnMut(&Period) -> ControlFlow<()>,
    ) {
        self.own.visit_equal(worker, start, end, visitor);
    }

    fn ledger(&self, worker: Ssin, quota: Quota, year: i32) -> Ledger {
        self.own.ledger(worker, quota, year)
    }

    fn may_be_booked_after(&self, worker: Ssin, moment: Moment) -> bool {
        self.own.may_be_booked_after(worker, moment)
    }

    fn revision(&self) -> u64 {
        self.own.revision()
    }
}
