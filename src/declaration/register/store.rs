//! The register in memory.

use std::collections::HashMap;
use std::ops::ControlFlow;

use chrono::NaiveDate;
use foldhash::fast::RandomState;

use super::coverage::Coverage;
use super::effect::{Change, Effect};
use super::heard::Heard;
use super::period::{Content, Period, Tombstone};
use super::quota::{Ledger, LedgerEntry, Quota};
use super::records::{Recorded, Records};
use super::registration::{Registered, Registration, Span, Subject};
use super::state::WorkerState;
use super::view::{RegisterView, Resolution};
use super::worker_view::Frame;
use crate::declaration::message::{EmployerNumbers, Row, Types};
use crate::error::{Error, ErrorKind};
use crate::id::{PeriodId, RegistrationId, Ssin};
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
    pub(super) records: Records,
    pub(super) coverage: Coverage,
    pub(super) states: Vec<WorkerState>,
    /// The number of the state of each worker, and of that of nobody.
    pub(super) by_worker: HashMap<Option<Ssin>, usize, RandomState>,
    /// The number of the state in which an id stands.
    pub(super) holders: HashMap<PeriodId, usize, RandomState>,
    /// The number of the state in which a daily registration stands.
    pub(super) registered: HashMap<RegistrationId, usize, RandomState>,
    /// Whether every daily registration of its periods is held.
    pub(super) holds_registrations: bool,
    /// Whether a record could not be read of which nobody knows the number: it may have opened a period or a daily registration.
    pub(super) lacks_numbers: bool,
    /// The periods in the order in which they were opened.
    pub(super) opened: Vec<Spot>,
    pub(super) revision: u64,
}

/// Where a period stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct Spot {
    /// The number of its state.
    pub(crate) state: usize,
    /// Its place in the state.
    pub(crate) place: usize,
}

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

    /// The same register, declared to contain what was received up to this moment. Which records these are it does not tell.
    #[must_use]
    pub fn as_of_moment(mut self, as_of: Moment) -> Self {
        self.as_of = Some(as_of);
        self.records.untold_until = Some(as_of);
        self
    }

    /// For which employers every period is held.
    #[must_use]
    pub fn coverage(&self) -> &Coverage {
        &self.coverage
    }

    /// Every period, in the order in which they were opened.
    pub fn periods(&self) -> impl Iterator<Item = &Period> {
        self.opened.iter().filter_map(|spot| self.period_at(*spot))
    }

    /// The ids whose IN was refused or is pending.
    pub fn tombstones(&self) -> impl Iterator<Item = Tombstone> {
        let of_state = |(number, state): (usize, &WorkerState)| {
            // An id whose IN was refused may have become a period since, of another worker too.
            let stands: Vec<_> =
                state.tombstones().filter(|of| self.holders.get(&of.id).is_some_and(|held| *held == number)).collect();
            stands
        };
        self.states.iter().enumerate().flat_map(of_state)
    }

    /// Every ledger.
    pub fn ledgers(&self) -> impl Iterator<Item = LedgerEntry> {
        self.states.iter().flat_map(WorkerState::ledgers)
    }

    /// The period at this place.
    pub(crate) fn period_at(&self, spot: Spot) -> Option<&Period> {
        self.states.get(spot.state)?.periods().get(spot.place)
    }

    /// Where the periods stand, in the order in which they were opened.
    pub(crate) fn opened(&self) -> &[Spot] {
        &self.opened
    }

    /// True when nothing is held.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.states.iter().all(WorkerState::is_empty)
    }

    pub(super) fn state(&self, worker: Option<Ssin>) -> Option<(usize, &WorkerState)> {
        let number = *self.by_worker.get(&worker)?;
        Some((number, self.states.get(number)?))
    }

    /// What is held of a worker, and where its periods stand.
    pub(crate) fn state_of(&self, worker: Option<Ssin>) -> Option<(impl Iterator<Item = Spot> + use<>, &WorkerState)> {
        let (number, state) = self.state(worker)?;
        Some(((0..state.periods().len()).map(move |place| Spot { state: number, place }), state))
    }

    /// The number of the state that a declaration is judged on: for an IN that of its worker, for the others that in which
    /// their period or daily registration stands. `None` where they name none that is held.
    pub(crate) fn number_for(&mut self, row: &Row) -> Option<usize> {
        if Subject::of(row) == Subject::Worker { Some(self.number_of(row.worker)) } else { self.number_held(row) }
    }

    fn number_held(&self, row: &Row) -> Option<usize> {
        match Subject::of(row) {
            Subject::Worker => self.by_worker.get(&row.worker).copied(),
            Subject::Period(id) => self.holders.get(&id).copied(),
            Subject::Registration(id) => self.registered.get(&id).copied(),
            Subject::Nothing => None,
        }
    }

    /// What the whole register says of its parts, and one of them.
    pub(crate) fn parts(&mut self, number: Option<usize>) -> (Frame<'_>, Option<&mut WorkerState>) {
        let Register { as_of, records, coverage, holds_registrations, lacks_numbers, states, .. } = self;
        let (registrations, lacks_numbers) = (*holds_registrations, *lacks_numbers);
        let frame = Frame { as_of: *as_of, records, coverage, registrations, lacks_numbers };
        (frame, number.and_then(|number| states.get_mut(number)))
    }

    pub(crate) fn frame(&self) -> Frame<'_> {
        let Register { records, coverage, .. } = self;
        let (registrations, lacks_numbers) = (self.holds_registrations, self.lacks_numbers);
        Frame { as_of: self.as_of, records, coverage, registrations, lacks_numbers }
    }

    /// The number of the state of a worker, which is made where there is none.
    pub(crate) fn number_of(&mut self, worker: Option<Ssin>) -> usize {
        *self.by_worker.entry(worker).or_insert_with(|| {
            self.states.push(WorkerState::new(worker));
            self.states.len() - 1
        })
    }

    /// Says that everything received up to this moment is contained, without telling which records that is. An earlier moment than the
    /// one known is left out.
    pub fn advance(&mut self, received_at: Moment) {
        self.as_of = self.as_of.max(Some(received_at));
        self.records.untold_until = self.records.untold_until.max(Some(received_at));
    }

    /// The state that a declaration is judged on.
    fn state_for(&self, row: &Row) -> Option<&WorkerState> {
        self.states.get(self.number_held(row)?)
    }

    /// Applies what a verdict says.
    ///
    /// # Errors
    ///
    /// When the register has changed since the verdict was given ([`Error::is_stale_verdict`]).
    pub fn apply(&mut self, effect: &Effect) -> Result<(), Error> {
        let number = match effect.change {
            Change::Nothing => return Ok(()),
            Change::LeaveUnread(trace) => {
                self.lack_numbers(trace.may_open());
                self.leave_unread(trace);
                self.revision += 1;
                return Ok(());
            }
            Change::Entomb(tombstone) => Some(self.number_of(tombstone.worker)),
            Change::Refuse { content, .. } => Some(self.number_of(content.worker)),
            Change::Open(period) => Some(self.number_of(period.content.worker)),
            Change::Amend { id, .. } | Change::RefuseChange { id } => self.holders.get(&id).copied(),
            Change::Register(registration) => self.holders.get(&registration.period).copied(),
            Change::AmendRegistration { id, .. } => self.registered.get(&id).copied(),
            Change::Lose(lost) => self.holders.get(&lost.period).copied(),
        };
        let number = number.ok_or_else(|| Error::from(ErrorKind::StaleVerdict))?;
        self.states[number].apply(effect)?;
        self.follow(number, effect);
        Ok(())
    }

    /// Notes what was applied to a state.
    pub(crate) fn follow(&mut self, number: usize, effect: &Effect) {
        match effect.change {
            Change::Nothing => return,
            Change::Entomb(tombstone) => self.note_entombed(number, &tombstone),
            Change::Refuse { tombstone, .. } => {
                if let Some(tombstone) = tombstone {
                    self.note_entombed(number, &tombstone);
                }
            }
            Change::Open(period) => self.note_opened(number, period.id),
            Change::Register(registration) => self.note_registered(number, registration.id),
            Change::Lose(lost) => self.note_lost(number, &lost),
            Change::LeaveUnread(trace) => {
                self.lack_numbers(trace.may_open());
                self.note_unread(trace);
            }
            Change::Amend { .. } | Change::RefuseChange { .. } | Change::AmendRegistration { .. } => {}
        }
        self.revision += 1;
    }

    pub(crate) fn entomb(&mut self, tombstone: Tombstone) {
        let number = self.number_of(tombstone.worker);
        self.states[number].entomb(tombstone.id, tombstone.origin, tombstone.refused);
        self.note_entombed(number, &tombstone);
    }

    /// Makes a verdict stale that was given on what was held of this worker before.
    pub(super) fn touch(&mut self, worker: Option<Ssin>) {
        let number = self.number_of(worker);
        self.states[number].touch();
        self.revision += 1;
    }

    pub(crate) fn insert(&mut self, period: Period) {
        let number = self.number_of(period.content.worker);
        self.states[number].insert(period);
        self.note_opened(number, period.id);
    }

    /// Puts the period at this place into a new state.
    pub(crate) fn replace_at(&mut self, spot: Spot, period: Period) {
        if let Some(state) = self.states.get_mut(spot.state) {
            state.alter(spot.place, |before| *before = period);
        }
    }

    pub(crate) fn set_ledger(&mut self, entry: LedgerEntry) {
        let number = self.number_of(Some(entry.worker));
        self.states[number].set_ledger(entry.quota, entry.year, entry.ledger);
    }
}

impl RegisterView for Register {
    fn as_of(&self) -> Option<Moment> {
        self.as_of
    }

    fn recorded(&self, row: &Row) -> Recorded {
        self.records.of(row, self.as_of, self.state_for(row))
    }

    fn last_change(&self, row: &Row) -> Option<Moment> {
        self.state_for(row)?.last_change()
    }

    fn has_unread(&self, row: &Row) -> bool {
        self.state_for(row).is_some_and(|state| state.leaves_open(row))
    }

    fn resolve(&self, id: PeriodId) -> Resolution<'_> {
        let state = self.holders.get(&id).and_then(|number| self.states.get(*number));
        state.map_or(Resolution::Unknown, |state| state.resolve(id))
    }

    fn covers(&self, employer: &EmployerNumbers) -> bool {
        self.coverage.covers(employer)
    }

    fn visit<'r>(
        &'r self,
        worker: Ssin,
        from: NaiveDate,
        to: Option<NaiveDate>,
        visitor: &mut dyn FnMut(&'r Period) -> ControlFlow<()>,
    ) {
        if let Some((_, state)) = self.state(Some(worker)) {
            state.visit(from, to, visitor);
        }
    }

    fn visit_equal<'r>(
        &'r self,
        worker: Ssin,
        start: NaiveDate,
        end: Option<NaiveDate>,
        visitor: &mut dyn FnMut(&'r Period) -> ControlFlow<()>,
    ) {
        if let Some((_, state)) = self.state(Some(worker)) {
            state.visit_equal(start, end, visitor);
        }
    }

    fn was_refused(&self, row: &Row) -> bool {
        self.state_for(row).is_some_and(|state| state.was_refused(row))
    }

    fn heard(&self, worker: Ssin) -> Heard {
        self.state(Some(worker)).map_or(Heard::NONE, |(_, state)| state.heard())
    }

    fn refused(&self, worker: Ssin) -> &[Content] {
        self.state(Some(worker)).map_or(&[], |(_, state)| state.refused())
    }

    fn registration(&self, id: RegistrationId) -> Registered<'_> {
        let state = self.registered.get(&id).and_then(|number| self.states.get(*number));
        state.map_or(Registered::Unknown, |state| state.registration(id))
    }

    fn holds_registrations(&self) -> bool {
        self.holds_registrations
    }

    fn lacks_numbers(&self) -> bool {
        self.lacks_numbers
    }

    fn visit_registrations<'r>(
        &'r self,
        period: PeriodId,
        span: Span,
        visitor: &mut dyn FnMut(&'r Registration) -> ControlFlow<()>,
    ) {
        if let Some(state) = self.holders.get(&period).and_then(|number| self.states.get(*number)) {
            state.visit_registrations(period, span, visitor);
        }
    }

    fn ledger(&self, worker: Ssin, quota: Quota, year: i32) -> Ledger {
        self.state(Some(worker)).map_or(Ledger::default(), |(_, state)| state.ledger(quota, year))
    }

    fn reserves_at_no_moment(&self, worker: Ssin, quota: Quota, year: i32) -> bool {
        self.state(Some(worker)).is_some_and(|(_, state)| state.reserves_at_no_moment(quota, year))
    }

    fn worker_types(&self, worker: Ssin) -> Types {
        self.state(Some(worker)).map_or(Types::NONE, |(_, state)| state.worker_types())
    }

    fn reserved_after(&self, worker: Ssin, quota: Quota, year: i32, after: Moment) -> i32 {
        self.state(Some(worker)).map_or(0, |(_, state)| state.reserved_after(quota, year, after))
    }

    fn revision(&self) -> u64 {
        self.revision
    }

    fn revision_for(&self, row: &Row) -> u64 {
        self.state_for(row).map_or(0, WorkerState::revision)
    }
}
