//! What earlier declarations built for one worker.

use std::ops::ControlFlow;

use chrono::NaiveDate;

use super::bookings::Bookings;
use super::calendar::Calendar;
use super::effect::{Change, Effect};
use super::few::FewMap;
use super::heard::Heard;
use super::period::{Content, Origin, Period, Tombstone};
use super::quota::{Booking, Ledger, LedgerEntry, Posting, Quota};
use super::records::Digest;
use super::registration::Registration;
use super::unread::Unread;
use super::view::Resolution;
use super::worker_registrations::Registrations;
use crate::declaration::message::Types;
use crate::error::{Error, ErrorKind};
use crate::id::{PeriodId, Ssin};
use crate::time::Moment;

/// The most hours or days of one period (zones 01017 and 01135).
pub(super) const MOST_OF_A_PERIOD: u16 = 999;
/// More than any worker can book in a year, and small enough that sums of it never overflow: the most that a ledger holds, in
/// memory as in a file.
pub(super) const MOST_OF_A_LEDGER: i32 = 1_000_000;

/// The periods of one worker in the order in which they were opened, the ids whose IN was refused, and the ledgers.
///
/// It is made, judged on and applied to without the rest of a register. Periods without a worker stand together in a state
/// without a worker: nothing is ever looked for by their days.
#[derive(Clone, Debug, Default)]
pub(crate) struct WorkerState {
    worker: Option<Ssin>,
    periods: Vec<Period>,
    slots: FewMap<PeriodId, Slot>,
    /// What was declared by INs that were refused, each once. Most workers have none.
    pub(super) refused: Vec<Content>,
    /// Messages that the NSSO refused for a reason that is not known here, each once. Hardly any worker has one.
    pub(super) unexplained: Vec<(Digest, Option<Moment>)>,
    /// What the NSSO's own answers told of any of its periods.
    heard: Heard,
    ledgers: FewMap<(Quota, i32), Ledger>,
    /// The periods by their days; of a state without a worker it is empty.
    calendar: Calendar,
    bookings: Bookings,
    /// The newest moment of reception of what changed it.
    last_change: Option<Moment>,
    /// What records leave open that could not be read: hardly ever anything.
    pub(super) unread: Option<Box<Unread>>,
    /// The worker types of its periods.
    types: Types,
    /// Most workers have none.
    pub(super) registrations: Option<Box<Registrations>>,
    revision: u64,
}

const PASS: ControlFlow<()> = ControlFlow::Continue(());

/// Whether the NSSO's own answer says that an IN was refused.
type Refused = bool;

/// What stands under an id.
#[derive(Clone, Copy, Debug)]
enum Slot {
    /// The period at this place.
    Period(usize),
    /// An IN that was refused or is pending.
    Tombstone(Origin, Refused),
}

impl WorkerState {
    /// Nothing of this worker.
    pub(crate) fn new(worker: Option<Ssin>) -> Self {
        WorkerState { worker, ..WorkerState::default() }
    }

    /// Forgets everything and begins with another worker, in the memory that it has.
    pub(crate) fn begin(&mut self, worker: Option<Ssin>) {
        self.worker = worker;
        self.periods.clear();
        self.slots.clear();
        self.refused.clear();
        self.unexplained.clear();
        self.heard = Heard::NONE;
        self.ledgers.clear();
        self.calendar.clear();
        self.bookings.clear();
        self.last_change = None;
        self.unread = None;
        self.types = Types::NONE;
        self.registrations = None;
        self.revision = 0;
    }

    pub(crate) fn worker(&self) -> Option<Ssin> {
        self.worker
    }

    /// The periods, in the order in which they were opened.
    pub(crate) fn periods(&self) -> &[Period] {
        &self.periods
    }

    /// The worker types of the periods: what a period was opened as it stays.
    pub(crate) fn worker_types(&self) -> Types {
        self.types
    }

    /// What the NSSO's own answers told of any of its periods.
    pub(crate) fn heard(&self) -> Heard {
        self.heard
    }

    pub(crate) fn ledgers(&self) -> impl Iterator<Item = LedgerEntry> {
        let entries = self.ledgers.iter();
        let entry = |((quota, year), ledger): (&(Quota, i32), &Ledger)| {
            self.worker.map(|worker| LedgerEntry::new(worker, *quota, *year, *ledger))
        };
        entries.filter_map(entry)
    }

    pub(crate) fn tombstones(&self) -> impl Iterator<Item = Tombstone> {
        self.slots.iter().filter_map(|(id, slot)| match slot {
            Slot::Tombstone(origin, refused) => {
                Some(Tombstone { id: *id, worker: self.worker, origin: *origin, refused: *refused })
            }
            Slot::Period(_) => None,
        })
    }

    /// Every id under which something stands, or of which a record could not be read.
    pub(super) fn ids(&self) -> impl Iterator<Item = PeriodId> {
        self.slots.iter().map(|(id, _)| *id).chain(self.unread().filter_map(|trace| trace.period))
    }

    pub(crate) fn is_empty(&self) -> bool {
        let is_unnamed =
            self.ledgers.is_empty() && self.unread.is_none() && self.refused.is_empty() && self.unexplained.is_empty();
        self.periods.is_empty() && self.slots.is_empty() && is_unnamed
    }

    /// Whether something stands under this id.
    pub(super) fn has(&self, id: PeriodId) -> bool {
        self.slots.get(&id).is_some()
    }

    /// The place of the period that this id names.
    pub(crate) fn place_of(&self, id: PeriodId) -> Option<usize> {
        match self.slots.get(&id)? {
            Slot::Period(at) => Some(*at),
            Slot::Tombstone(..) => None,
        }
    }

    pub(crate) fn resolve(&self, id: PeriodId) -> Resolution<'_> {
        match self.slots.get(&id) {
            Some(Slot::Period(at)) => Resolution::Found(&self.periods[*at]),
            Some(Slot::Tombstone(origin, refused)) => Resolution::Tombstone { origin: *origin, refused: *refused },
            None => Resolution::Unknown,
        }
    }

    pub(crate) fn ledger(&self, quota: Quota, year: i32) -> Ledger {
        self.ledgers.get(&(quota, year)).copied().unwrap_or_default()
    }

    /// How much is reserved on a quota of a year, as booked after this moment.
    pub(crate) fn reserved_after(&self, quota: Quota, year: i32, after: Moment) -> i32 {
        self.bookings.reserved_after(&self.periods, quota, year, after)
    }

    /// The newest moment of reception of what changed it.
    pub(crate) fn last_change(&self) -> Option<Moment> {
        self.last_change
    }

    /// Notes that something that was received at this moment changed it.
    pub(super) fn changed_at(&mut self, received: Option<Moment>) {
        // What has no worker has no order that anything hangs on.
        if self.worker.is_some() {
            self.last_change = self.last_change.max(received);
        }
    }

    /// Whether a live period reserves something on a quota of a year, and when it was booked is not known.
    pub(crate) fn reserves_at_no_moment(&self, quota: Quota, year: i32) -> bool {
        self.bookings.has_any_at_no_moment(quota, year)
    }

    /// A number that grows with every change.
    pub(crate) fn revision(&self) -> u64 {
        self.revision
    }

    /// What this id leads to, alone: as a state of its own.
    pub(super) fn part(&self, id: PeriodId) -> (WorkerState, Option<usize>) {
        let mut part = WorkerState::new(self.worker);
        self.put_registrations(id, &mut part);
        self.put_unread(id, &mut part);
        match self.slots.get(&id) {
            Some(Slot::Period(at)) => {
                part.insert(self.periods[*at]);
                return (part, Some(*at));
            }
            Some(Slot::Tombstone(origin, refused)) => part.entomb(id, *origin, *refused),
            None => {}
        }
        (part, None)
    }

    /// Applies what a verdict on this very state says.
    pub(crate) fn apply(&mut self, effect: &Effect) -> Result<(), Error> {
        if let Change::LeaveUnread(trace) = effect.change {
            self.leave_unread(trace);
            return Ok(());
        }
        if effect.judged_at != self.revision {
            return Err(Error::from(ErrorKind::StaleVerdict));
        }
        self.carry_out(effect);
        Ok(())
    }

    /// Does what an effect says.
    pub(super) fn carry_out(&mut self, effect: &Effect) {
        let booking = effect.posting.map(|posting| posting.booking);
        if let Some((message, received)) = effect.unexplained {
            self.note_unexplained(message, received);
        }
        match effect.change {
            Change::Nothing | Change::LeaveUnread(_) => return,
            Change::RefuseChange { .. } => {}
            Change::Entomb(tombstone) => self.entomb(tombstone.id, tombstone.origin, tombstone.refused),
            Change::Refuse { content, tombstone } => {
                self.refuse(content);
                if let Some(Tombstone { id, origin, refused, .. }) = tombstone {
                    self.entomb(id, origin, refused);
                }
            }
            Change::Open(opening) => self.insert(opening.period(booking)),
            Change::Amend { id, content, contested, heard, cancelled, doubt } => {
                if let Some(at) = self.place_of(id) {
                    self.alter(at, |period| {
                        // What was cancelled before it began was a plan that was given up.
                        let is_plan = |work: &Moment| cancelled && effect.received_at.is_some_and(|at| at < *work);
                        period.work_start = period.work_start.filter(|work| !is_plan(work));
                        period.change(content);
                        period.contested |= contested;
                        period.heard = period.heard.with(heard);
                        period.cancelled = cancelled;
                        period.doubt = period.doubt.with(doubt);
                        period.booking = if cancelled { None } else { booking.or(period.booking) };
                    });
                }
            }
            Change::Register(registration) => self.register(registration),
            Change::AmendRegistration { id, work, cancelled, doubt } => {
                self.amend_registration(id, |before| Registration {
                    work,
                    cancelled,
                    doubt: before.doubt.with(doubt),
                    ..before
                });
            }
            Change::Lose(lost) => self.lose(lost),
        }
        self.changed_at(effect.received_at);
        self.revision += 1;
        let Some(Posting { booking: Booking { quota, year, .. }, ledger, first_hours }) = effect.posting else {
            return;
        };
        self.set_ledger(quota, year, ledger);
        if let Some(ledger) = first_hours {
            self.set_ledger(Quota::StudentFirstHours, year, ledger);
        }
        if effect.covers_overruns {
            self.cover_overruns(quota, year);
        }
    }

    /// Makes a verdict stale that was given before.
    pub(super) fn touch(&mut self) {
        self.revision += 1;
    }

    pub(super) fn entomb(&mut self, id: PeriodId, origin: Origin, refused: Refused) {
        match self.slots.get(&id) {
            // A period that is known to exist stays: a refused retry under its id says nothing about it.
            Some(Slot::Period(_)) => {}
            // Of two that were not accepted, the one of which that is known.
            Some(Slot::Tombstone(_, known)) if *known || !refused => {}
            _ => self.slots.insert(id, Slot::Tombstone(origin, refused)),
        }
        self.take_number(id);
    }

    pub(super) fn insert(&mut self, period: Period) {
        let at = self.periods.len();
        self.heard = self.heard.with(period.heard);
        self.periods.push(period);
        self.types.insert(period.content.worker_type);
        if let Some(id) = period.id {
            // The NSSO gives an id once: where a period has it already, that one stays the one that is named.
            match self.place_of(id) {
                Some(first) => self.share_number(first),
                None => self.slots.insert(id, Slot::Period(at)),
            }
            self.take_number(id);
        }
        if self.worker.is_some() {
            self.calendar.open(&period.content);
            self.bookings.open(&self.periods);
        }
    }

    /// Notes that another IN was told the number of the period at this place.
    pub(super) fn share_number(&mut self, at: usize) {
        self.alter(at, |period| period.shares_number = true);
    }

    /// Changes the period at this place.
    pub(super) fn alter(&mut self, at: usize, change: impl FnOnce(&mut Period)) {
        let of = self.periods.len();
        let Some(period) = self.periods.get_mut(at) else { return };
        if self.worker.is_none() {
            return change(period);
        }
        self.bookings.remove(period, at);
        change(period);
        self.heard = self.heard.with(period.heard);
        self.bookings.add(period, at, of);
        self.calendar.change(at, &period.content);
    }

    pub(super) fn set_ledger(&mut self, quota: Quota, year: i32, mut ledger: Ledger) {
        for n in [&mut ledger.used, &mut ledger.doubtful] {
            *n = (*n).clamp(-MOST_OF_A_LEDGER, MOST_OF_A_LEDGER);
        }
        self.ledgers.insert((quota, year), ledger);
    }

    /// Lets hours that are free again cover the overruns of earlier bookings, oldest first.
    fn cover_overruns(&mut self, quota: Quota, year: i32) {
        let Some(ledger) = self.ledgers.get_mut(&(quota, year)) else { return };
        while let Some((at, free)) = self.bookings.oldest_overrun(quota, year, ledger.used) {
            let of = self.periods.len();
            let period = &mut self.periods[at];
            self.bookings.remove(period, at);
            if let Some(booking) = &mut period.booking {
                let room = MOST_OF_A_PERIOD.saturating_sub(booking.reserved);
                let taken = booking.exceeding.min(free).min(room);
                booking.exceeding -= taken;
                booking.reserved += taken;
                booking.more = booking.more.saturating_sub(taken);
                ledger.used += i32::from(taken);
            }
            self.bookings.add(period, at, of);
        }
    }

    /// Whether a period shares a day with the span.
    pub(super) fn has_any(&self, from: NaiveDate, to: Option<NaiveDate>) -> bool {
        self.calendar.has_any(from, to)
    }

    /// Visits the periods that share a day with the span, in the order that [`RegisterView::visit`] promises.
    ///
    /// [`RegisterView::visit`]: super::RegisterView::visit
    pub(crate) fn visit<'r>(
        &'r self,
        from: NaiveDate,
        to: Option<NaiveDate>,
        visitor: &mut dyn FnMut(&'r Period) -> ControlFlow<()>,
    ) {
        let visited = self.calendar.touching(from, to, |at| self.periods.get(at).map_or(PASS, &mut *visitor));
        // Whether the visitor saw enough is its own affair.
        let (ControlFlow::Continue(()) | ControlFlow::Break(())) = visited;
    }

    /// Visits the periods that have exactly these days, in the order in which they were opened.
    pub(crate) fn visit_equal<'r>(
        &'r self,
        start: NaiveDate,
        end: Option<NaiveDate>,
        visitor: &mut dyn FnMut(&'r Period) -> ControlFlow<()>,
    ) {
        let visited = self.calendar.equal(start, end, |at| self.periods.get(at).map_or(PASS, &mut *visitor));
        let (ControlFlow::Continue(()) | ControlFlow::Break(())) = visited;
    }
}
