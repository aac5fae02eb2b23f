//! The world: who declares what and when, one record after the other.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

use crate::Plan;
use crate::calendar::{Clock, Day, When};
use crate::dice::Dice;
use crate::faults::Faults;
use crate::parties::Person;
use crate::population::Population;
use crate::sheet::Sheet;
use crate::truth::Expected;
use crate::worker::Worker;

/// A record and what is expected of it: nothing, unless a fault is planted.
pub(crate) struct Entry {
    pub(crate) sheet: Sheet,
    pub(crate) expected: Vec<Expected>,
}

impl Entry {
    pub(crate) fn clean(sheet: Sheet) -> Entry {
        Entry { sheet, expected: Vec::new() }
    }

    pub(crate) fn faulty(sheet: Sheet, expected: impl Into<Vec<Expected>>) -> Entry {
        Entry { sheet, expected: expected.into() }
    }
}

/// A record that is received later than the one it belongs to.
struct Later {
    at: When,
    number: u64,
    entry: Entry,
}

impl PartialEq for Later {
    fn eq(&self, other: &Later) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Later {}

impl PartialOrd for Later {
    fn partial_cmp(&self, other: &Later) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Later {
    /// The earliest one is the greatest: the heap gives it first.
    fn cmp(&self, other: &Later) -> Ordering {
        (other.at, other.number).cmp(&(self.at, self.number))
    }
}

/// The one worker whose contracts are by the day.
pub(crate) struct DayWorker {
    pub(crate) person: Person,
    /// How many declarations are still to come.
    pub(crate) left: u64,
    pub(crate) contracts: u64,
    /// The newest contract: its period, its day, and when it was declared.
    pub(crate) newest: Option<(u64, Day, When)>,
}

/// Everything that decides the next record. Its size depends on the workers, not on the records.
pub(crate) struct World {
    pub(crate) dice: Dice,
    pub(crate) population: Population,
    pub(crate) workers: Vec<Worker>,
    pub(crate) day_worker: DayWorker,
    pub(crate) periods: u64,
    pub(crate) references: u64,
    faults: Option<Faults>,
    clock: Clock,
    records: u64,
    made: u64,
    later: BinaryHeap<Later>,
    waiting: u64,
}

/// One record in twenty carries a planted fault.
const FAULT_EVERY: u64 = 20;
/// A fault needs at most so many records.
const LONGEST_STORY: u64 = 4;

impl World {
    pub(crate) fn new(plan: &Plan) -> World {
        let mut population = Population::new(plan.records, plan.one_employer.into());
        let person = population.fresh(false);
        let workers = vec![Worker::NEW; usize::try_from(population.workers()).unwrap_or(0)];
        World {
            dice: Dice::new(plan.seed),
            workers,
            population,
            day_worker: DayWorker { person, left: plan.one_worker.min(plan.records), contracts: 0, newest: None },
            periods: 0,
            references: 0,
            faults: plan.faults.then(|| Faults::new(plan.format)),
            clock: Clock::new(plan.records),
            records: plan.records,
            made: 0,
            later: BinaryHeap::new(),
            waiting: 0,
        }
    }

    /// Keeps a record until it is received.
    pub(crate) fn later(&mut self, at: When, entry: Entry) {
        self.waiting += 1;
        self.later.push(Later { at, number: self.waiting, entry });
    }

    /// The next record in the order of reception, roughly; `None` behind the last.
    pub(crate) fn next(&mut self) -> Option<Entry> {
        let left = self.records.checked_sub(self.made).filter(|left| *left > 0)?;
        let chance = self.dice.below(1 << 32);
        let now = self.clock.at(self.made, chance);
        self.made += 1;
        let waiting = self.later.len() as u64;
        let due = waiting >= left || self.later.peek().is_some_and(|later| later.at <= now);
        if let Some(later) = if due { self.later.pop() } else { None } {
            return Some(later.entry);
        }
        // Whatever has been promised for later has to fit in.
        let room = left - waiting;
        if self.day_worker.left > 0 && self.dice.below(room) < self.day_worker.left {
            self.day_worker.left -= 1;
            return Some(self.day_contract(now));
        }
        let fault = if room > LONGEST_STORY + self.day_worker.left { self.fault(now) } else { None };
        Some(fault.unwrap_or_else(|| self.ordinary(now)))
    }

    /// A planted fault, when one is due.
    fn fault(&mut self, now: When) -> Option<Entry> {
        // The faults are lent to the world that they change.
        let mut faults = self.faults.take()?;
        let due = faults.planted() * FAULT_EVERY < self.made;
        let entry = if due { faults.plant(self, now) } else { None };
        self.faults = Some(faults);
        entry
    }
}
