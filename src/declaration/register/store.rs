//! The register in memory.

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};
use std::ops::ControlFlow;

use chrono::NaiveDate;
use foldhash::fast::RandomState;

use super::calendar::Calendar;
use super::effect::{Change, Effect};
use super::period::{Booking, Ledger, LedgerEntry, Period, Quota, Tombstone};
use super::view::{RegisterView, Resolution};
use crate::declaration::message::EmployerNumbers;
use crate::error::{Error, ErrorKind};
use crate::id::{PeriodId, Ssin};
use crate::time::Moment;

/// The state that declarations build: Dimona periods by worker, and what they booked.
///
/// ```
/// use dimona::declaration::register::{Register, RegisterView};
/// let register = Register::new();
/// assert_eq!(register.periods().count(), 0);
/// assert_eq!(register.revision(), 0);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Register {
    pub(super) as_of: Option<Moment>,
    pub(super) coverage: Coverage,
    pub(super) periods: Vec<Period>,
    by_id: HashMap<PeriodId, Slot, RandomState>,
    workers: HashMap<Ssin, WorkerFile, RandomState>,
    revision: u64,
}

/// For which employers a register holds every period.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub enum Coverage {
    /// For none for certain.
    #[default]
    Nobody,
    /// For these.
    Employers(Vec<EmployerNumbers>),
    /// For every employer whose declarations are checked.
    Everybody,
}

#[derive(Clone, Copy, Debug)]
enum Slot {
    Period(usize),
    Tombstone(Tombstone),
}

#[derive(Clone, Debug, Default)]
struct WorkerFile {
    periods: Calendar,
    ledgers: Vec<LedgerEntry>,
    /// The ids of INs that were refused or are pending.
    tombstones: Vec<PeriodId>,
    /// How many live periods have hours or days beyond a quota.
    overruns: usize,
    newest_booking: Option<Moment>,
}

/// A part of a register that stands on its own.
#[derive(Debug)]
pub(crate) struct Seed {
    /// The part.
    pub(crate) register: Register,
    /// The places of its periods in the whole.
    pub(crate) places: Vec<usize>,
}

/// The most hours or days of one period (zones 01017 and 01135).
pub(super) const MOST_OF_A_PERIOD: u16 = 999;
/// More than any worker can book in a year, and small enough that sums of it never overflow: the most that a ledger holds, in
/// memory as in a file.
pub(super) const MOST_OF_A_LEDGER: i32 = 1_000_000;

/// How many ids a register keeps memory for when it is cleared.
const KEPT_CAPACITY: usize = 64;

impl Register {
    /// An empty register that covers nobody.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The same register, declared to hold every period of these employers.
    #[must_use]
    pub fn covering(mut self, coverage: Coverage) -> Self {
        self.coverage = coverage;
        self
    }

    /// The same register, declared to contain what was received up to this moment.
    #[must_use]
    pub fn as_of_moment(mut self, as_of: Moment) -> Self {
        self.as_of = Some(as_of);
        self
    }

    /// For which employers every period is held.
    #[must_use]
    pub fn coverage(&self) -> &Coverage {
        &self.coverage
    }

    /// Every period, in the order in which they were opened.
    pub fn periods(&self) -> impl Iterator<Item = &Period> {
        self.periods.iter()
    }

    /// The ids whose IN was refused or is pending.
    pub fn tombstones(&self) -> impl Iterator<Item = &Tombstone> {
        self.by_id.values().filter_map(|slot| match slot {
            Slot::Tombstone(tombstone) => Some(tombstone),
            Slot::Period(_) => None,
        })
    }

    /// Every ledger.
    pub fn ledgers(&self) -> impl Iterator<Item = &LedgerEntry> {
        self.workers.values().flat_map(|file| &file.ledgers)
    }

    /// The worker of the IN with this id, accepted or not, if it is held.
    #[must_use]
    pub fn worker_of(&self, id: PeriodId) -> Option<Ssin> {
        self.holder_of(id).flatten()
    }

    /// The worker of the IN with this id, accepted or not, where the IN is held.
    pub(crate) fn holder_of(&self, id: PeriodId) -> Option<Option<Ssin>> {
        Some(match self.by_id.get(&id)? {
            Slot::Period(at) => self.periods.get(*at)?.content.worker,
            Slot::Tombstone(tombstone) => tombstone.worker,
        })
    }

    /// The period at this place in the order in which they were opened.
    pub(crate) fn period_at(&self, place: usize) -> Option<&Period> {
        self.periods.get(place)
    }

    /// True when nothing is held.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.periods.is_empty() && self.by_id.is_empty() && self.workers.is_empty()
    }

    /// Forgets every period and ledger, and keeps the memory for the next.
    pub(crate) fn clear(&mut self) {
        self.periods.clear();
        self.revision = 0;
        // Clearing a table costs what it could hold, so one that grew for a large worker is not kept for the small ones.
        if self.by_id.capacity() > KEPT_CAPACITY {
            self.by_id = HashMap::default();
        }
        self.by_id.clear();
        self.workers.clear();
    }

    /// What is held of these workers, and of these periods without a worker.
    pub(crate) fn seed(&self, workers: &[Ssin], ids: &[PeriodId]) -> Seed {
        let mut places = BTreeSet::new();
        let mut register = Register::new();
        let mut tombstones = Vec::new();
        for worker in workers {
            let Some(file) = self.workers.get(worker) else { continue };
            places.extend(file.periods.all());
            tombstones.extend(&file.tombstones);
            for entry in &file.ledgers {
                register.set_ledger(*entry);
            }
        }
        for id in ids {
            match self.by_id.get(id) {
                Some(Slot::Period(at)) => drop(places.insert(*at)),
                Some(Slot::Tombstone(tombstone)) => register.entomb(*tombstone),
                None => {}
            }
        }
        for id in tombstones {
            // An id whose IN was refused may have become a period since, of another worker too.
            if let Some(Slot::Tombstone(tombstone)) = self.by_id.get(id) {
                register.entomb(*tombstone);
            }
        }
        let places: Vec<usize> = places.into_iter().collect();
        for at in &places {
            if let Some(period) = self.periods.get(*at) {
                register.insert(*period);
            }
        }
        Seed { register, places }
    }

    /// Says that everything received up to this moment is contained. An earlier moment than the one known is left out.
    pub fn advance(&mut self, received_at: Moment) {
        self.as_of = self.as_of.max(Some(received_at));
    }

    /// Applies what a verdict says.
    ///
    /// # Errors
    ///
    /// When the verdict was given on another state of the register ([`Error::is_stale_verdict`]).
    pub fn apply(&mut self, effect: &Effect) -> Result<(), Error> {
        if effect.judged_at != self.revision {
            return Err(Error::from(ErrorKind::StaleVerdict));
        }
        match effect.change {
            Change::Nothing => return Ok(()),
            Change::Entomb(tombstone) => self.entomb(tombstone),
            Change::Open(period) => self.insert(period),
            Change::Replace(id, period) => self.replace(id, period),
        }
        self.revision += 1;
        let Some(posting) = &effect.posting else { return Ok(()) };
        for entry in posting.entries.iter().flatten() {
            self.set_ledger(*entry);
        }
        if let Some(entry) = posting.entries[0].filter(|_| effect.covers_overruns) {
            self.cover_overruns(entry.worker, entry.quota, entry.year);
        }
        Ok(())
    }

    pub(crate) fn entomb(&mut self, tombstone: Tombstone) {
        // A period that is known to exist stays: a refused retry under its id says nothing about it.
        if let Entry::Vacant(slot) = self.by_id.entry(tombstone.id) {
            slot.insert(Slot::Tombstone(tombstone));
            if let Some(worker) = tombstone.worker {
                self.workers.entry(worker).or_default().tombstones.push(tombstone.id);
            }
        }
    }

    pub(crate) fn insert(&mut self, period: Period) {
        let at = self.periods.len();
        self.periods.push(period);
        if let Some(id) = period.id {
            // The NSSO gives an id once: where a period has it already, that one stays the one that is named.
            let slot = self.by_id.entry(id).or_insert(Slot::Period(at));
            if let Slot::Tombstone(_) = slot {
                *slot = Slot::Period(at);
            }
        }
        if let Some(worker) = period.content.worker {
            let file = self.workers.entry(worker).or_default();
            file.periods.add(&period.content, at);
            file.overruns += usize::from(overruns(&period));
            file.newest_booking = file.newest_booking.max(period.booking.and_then(|booking| booking.booked_at));
        }
    }

    fn replace(&mut self, id: PeriodId, period: Period) {
        if let Some(Slot::Period(at)) = self.by_id.get(&id).copied() {
            self.replace_at(at, period);
        }
    }

    /// Puts the period at this place into a new state.
    pub(crate) fn replace_at(&mut self, at: usize, period: Period) {
        let before = std::mem::replace(&mut self.periods[at], period);
        let Some(file) = before.content.worker.and_then(|worker| self.workers.get_mut(&worker)) else { return };
        file.overruns = file.overruns + usize::from(overruns(&period)) - usize::from(overruns(&before));
        file.newest_booking = file.newest_booking.max(period.booking.and_then(|booking| booking.booked_at));
        let days = |period: &Period| (period.content.start_date, period.content.end_date);
        if days(&before) != days(&period) {
            file.periods.remove(&before.content, at);
            file.periods.add(&period.content, at);
        }
    }

    pub(crate) fn set_ledger(&mut self, mut entry: LedgerEntry) {
        for n in [&mut entry.ledger.used, &mut entry.ledger.doubtful] {
            *n = (*n).clamp(-MOST_OF_A_LEDGER, MOST_OF_A_LEDGER);
        }
        let ledgers = &mut self.workers.entry(entry.worker).or_default().ledgers;
        match ledgers.iter_mut().find(|of| of.quota == entry.quota && of.year == entry.year) {
            Some(of) => *of = entry,
            None => ledgers.push(entry),
        }
    }

    /// Lets hours that are free again cover the overruns of a worker's earlier bookings, oldest first.
    fn cover_overruns(&mut self, worker: Ssin, quota: Quota, year: i32) {
        let Some(file) = self.workers.get_mut(&worker).filter(|file| file.overruns > 0) else { return };
        let Some(entry) = file.ledgers.iter_mut().find(|of| of.quota == quota && of.year == year) else { return };
        let mut waiting: Vec<(Option<Moment>, usize)> = file
            .periods
            .all()
            .filter_map(|at| {
                let period = &self.periods[at];
                let booking = period.booking.filter(|b| b.quota == quota && b.year == year && b.exceeding > 0)?;
                (!period.cancelled).then_some((booking.booked_at, at))
            })
            .collect();
        waiting.sort_unstable();
        for (_, at) in waiting {
            if let Some(booking) = &mut self.periods[at].booking {
                let free = booking.size.map_or(0, |size| i32::from(size) - entry.ledger.used);
                let room = MOST_OF_A_PERIOD.saturating_sub(booking.reserved);
                let taken = booking.exceeding.min(u16::try_from(free).unwrap_or(0)).min(room);
                cover(booking, taken);
                entry.ledger.used += i32::from(taken);
                file.overruns -= usize::from(booking.exceeding == 0 && taken > 0);
            }
        }
    }
}

/// Whether a live period has something beyond a quota.
fn overruns(period: &Period) -> bool {
    !period.cancelled && period.booking.is_some_and(|booking| booking.exceeding > 0)
}

fn cover(booking: &mut Booking, hours: u16) {
    booking.exceeding -= hours;
    booking.reserved += hours;
}

impl RegisterView for Register {
    fn as_of(&self) -> Option<Moment> {
        self.as_of
    }

    fn resolve(&self, id: PeriodId) -> Resolution<'_> {
        match self.by_id.get(&id) {
            Some(Slot::Period(at)) => Resolution::Found(&self.periods[*at]),
            Some(Slot::Tombstone(tombstone)) => Resolution::Tombstone(tombstone.origin),
            None => Resolution::Unknown,
        }
    }

    fn covers(&self, employer: &EmployerNumbers) -> bool {
        match &self.coverage {
            Coverage::Nobody => false,
            Coverage::Everybody => true,
            Coverage::Employers(list) => list.iter().any(|held| held.same_as(employer) == Some(true)),
        }
    }

    fn visit(
        &self,
        worker: Ssin,
        from: NaiveDate,
        to: Option<NaiveDate>,
        visitor: &mut dyn FnMut(&Period) -> ControlFlow<()>,
    ) {
        let Some(file) = self.workers.get(&worker) else { return };
        let visited = file.periods.touching(from, to, |at| match self.periods.get(at) {
            Some(period) if period.content.end_date.is_none_or(|end| end >= from) => visitor(period),
            _ => ControlFlow::Continue(()),
        });
        // Whether the visitor saw enough is its own affair.
        let (ControlFlow::Continue(()) | ControlFlow::Break(())) = visited;
    }

    fn visit_equal(
        &self,
        worker: Ssin,
        start: NaiveDate,
        end: Option<NaiveDate>,
        visitor: &mut dyn FnMut(&Period) -> ControlFlow<()>,
    ) {
        let Some(file) = self.workers.get(&worker) else { return };
        let visited = file.periods.beginning_on(start, end, |at| match self.periods.get(at) {
            Some(period) if period.content.end_date == end => visitor(period),
            _ => ControlFlow::Continue(()),
        });
        // Whether the visitor saw enough is its own affair.
        let (ControlFlow::Continue(()) | ControlFlow::Break(())) = visited;
    }

    fn ledger(&self, worker: Ssin, quota: Quota, year: i32) -> Ledger {
        self.workers
            .get(&worker)
            .and_then(|file| file.ledgers.iter().find(|of| of.quota == quota && of.year == year))
            .map_or(Ledger::default(), |entry| entry.ledger)
    }

    fn may_be_booked_after(&self, worker: Ssin, moment: Moment) -> bool {
        self.workers.get(&worker).is_some_and(|file| file.newest_booking > Some(moment))
    }

    fn revision(&self) -> u64 {
        self.revision
    }
}
