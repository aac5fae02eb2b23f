//! The state of one worker, as rules see it.

use std::cell::Cell;
use std::ops::ControlFlow;

use chrono::NaiveDate;

use super::coverage::Coverage;
use super::heard::Heard;
use super::period::{Content, Period};
use super::quarter_sums::{QuarterSums, has_cancelled_student};
use super::quota::{Ledger, Quota};
use super::records::{Recorded, Records};
use super::registration::{Registered, Registration, Span};
use super::rivals::Rivals;
use super::state::WorkerState;
use super::view::{Among, Days, RegisterView, Resolution, Sought, walk};
use crate::declaration::message::{EmployerNumbers, Row, Types};
use crate::facts::Facts;
use crate::id::{PeriodId, RegistrationId, Ssin};
use crate::time::{Moment, Quarter};

/// What a whole register says of each of its parts.
#[derive(Clone, Copy)]
pub(crate) struct Frame<'a> {
    pub(crate) as_of: Option<Moment>,
    pub(crate) records: &'a Records,
    pub(crate) coverage: &'a Coverage,
    /// Whether every daily registration of its periods is held.
    pub(crate) registrations: bool,
    /// Whether a record could not be read of which nobody knows the number.
    pub(crate) lacks_numbers: bool,
}

/// The state of one worker, as rules see it: of others it knows nothing.
pub(crate) struct WorkerView<'a> {
    pub(crate) frame: Frame<'a>,
    pub(crate) state: &'a WorkerState,
    /// Its periods by what decides conflicts, where they are many.
    pub(crate) rivals: Option<&'a Rivals>,
    /// How many periods were visited so far.
    visited: Cell<usize>,
    /// Days with which no period shares one: two rules ask for the same, and most often there is none.
    free: Cell<Option<(NaiveDate, Option<NaiveDate>)>>,
}

/// So many periods may be visited for one declaration before their rivals are worth an index: nearly always the days alone tell
/// the few that matter, and the index costs more.
const LONG: usize = 64;

impl<'a> WorkerView<'a> {
    pub(crate) fn new(frame: Frame<'a>, state: &'a WorkerState, rivals: Option<&'a Rivals>) -> Self {
        WorkerView { frame, state, rivals, visited: Cell::new(0), free: Cell::new(None) }
    }

    /// Whether so many periods were visited that the next declaration should find them by an index.
    pub(crate) fn was_long(&self) -> bool {
        self.rivals.is_none() && self.visited.get() > LONG
    }

    fn counting<'r, 'v>(
        &'v self,
        visitor: &'v mut dyn FnMut(&'r Period) -> ControlFlow<()>,
    ) -> impl FnMut(&'r Period) -> ControlFlow<()> + 'v {
        move |period| {
            self.visited.set(self.visited.get() + 1);
            visitor(period)
        }
    }

    /// Whether no period shares a day with what is sought.
    fn are_free(&self, state: &WorkerState, sought: &Sought<'_>) -> bool {
        let (from, to) = match sought.days {
            Days::Equal => (sought.content.start_date, sought.content.end_date),
            Days::Touching(from, to) => (from, to),
        };
        if self.free.get() == Some((from, to)) {
            return true;
        }
        // What ends before it begins shares no day even with its like.
        let are_free = to.is_none_or(|to| to >= from) && !state.has_any(from, to);
        self.free.set(are_free.then_some((from, to)));
        are_free
    }

    fn of(&self, worker: Ssin) -> Option<&'a WorkerState> {
        (self.state.worker() == Some(worker)).then_some(self.state)
    }
}

impl RegisterView for WorkerView<'_> {
    fn as_of(&self) -> Option<Moment> {
        self.frame.as_of
    }

    fn recorded(&self, row: &Row) -> Recorded {
        self.frame.records.of(row, self.frame.as_of, Some(self.state))
    }

    #[inline]
    fn last_change(&self, row: &Row) -> Option<Moment> {
        self.state.last_change().filter(|_| self.state.holds(row))
    }

    fn has_unread(&self, row: &Row) -> bool {
        self.state.leaves_open(row)
    }

    fn resolve(&self, id: PeriodId) -> Resolution<'_> {
        self.state.resolve(id)
    }

    fn covers(&self, employer: &EmployerNumbers) -> bool {
        self.frame.coverage.covers(employer)
    }

    fn visit<'r>(
        &'r self,
        worker: Ssin,
        from: NaiveDate,
        to: Option<NaiveDate>,
        visitor: &mut dyn FnMut(&'r Period) -> ControlFlow<()>,
    ) {
        if let Some(state) = self.of(worker) {
            state.visit(from, to, &mut self.counting(visitor));
        }
    }

    fn was_refused(&self, row: &Row) -> bool {
        self.state.was_refused(row)
    }

    fn heard(&self, worker: Ssin) -> Heard {
        self.of(worker).map_or(Heard::NONE, WorkerState::heard)
    }

    fn refused(&self, worker: Ssin) -> &[Content] {
        self.of(worker).map_or(&[], WorkerState::refused)
    }

    fn visit_equal<'r>(
        &'r self,
        worker: Ssin,
        start: NaiveDate,
        end: Option<NaiveDate>,
        visitor: &mut dyn FnMut(&'r Period) -> ControlFlow<()>,
    ) {
        if let Some(state) = self.of(worker) {
            state.visit_equal(start, end, &mut self.counting(visitor));
        }
    }

    fn foremost(
        &self,
        sought: &Sought<'_>,
        groups: &[Among],
        rank: &mut dyn FnMut(&Period) -> Option<usize>,
    ) -> Option<(usize, &Period)> {
        // Most workers have no other period.
        let state = self.of(sought.content.worker?).filter(|state| !state.periods().is_empty())?;
        if let Some(rivals) = self.rivals {
            return rivals.foremost(state.periods(), sought, groups, rank);
        }
        if self.are_free(state, sought) { None } else { walk(self, sought, rank) }
    }

    fn registration(&self, id: RegistrationId) -> Registered<'_> {
        self.state.registration(id)
    }

    fn lacks_numbers(&self) -> bool {
        self.frame.lacks_numbers
    }

    fn holds_registrations(&self) -> bool {
        self.frame.registrations
    }

    fn visit_registrations<'r>(
        &'r self,
        period: PeriodId,
        span: Span,
        visitor: &mut dyn FnMut(&'r Registration) -> ControlFlow<()>,
    ) {
        self.state.visit_registrations(period, span, visitor);
    }

    fn ledger(&self, worker: Ssin, quota: Quota, year: i32) -> Ledger {
        self.of(worker).map_or(Ledger::default(), |state| state.ledger(quota, year))
    }

    fn reserved_after(&self, worker: Ssin, quota: Quota, year: i32, after: Moment) -> i32 {
        self.of(worker).map_or(0, |state| state.reserved_after(quota, year, after))
    }

    fn reserves_at_no_moment(&self, worker: Ssin, quota: Quota, year: i32) -> bool {
        self.of(worker).is_some_and(|state| state.reserves_at_no_moment(quota, year))
    }

    fn quarter_sums(
        &self,
        of: (Ssin, &EmployerNumbers, Quarter),
        counter_at: Option<Moment>,
        facts: &dyn Facts,
    ) -> QuarterSums {
        match self.rivals.filter(|_| self.of(of.0).is_some()) {
            Some(rivals) => rivals.quarter_sums(of.1, of.2, counter_at, facts),
            None => QuarterSums::walk(self, of, counter_at, facts),
        }
    }

    fn has_cancelled_student(&self, worker: Ssin, from: NaiveDate, to: NaiveDate) -> bool {
        match self.rivals.filter(|_| self.of(worker).is_some()) {
            Some(rivals) => rivals.has_cancelled_student(from, to),
            None => has_cancelled_student(self, worker, from, to),
        }
    }

    fn worker_types(&self, worker: Ssin) -> Types {
        self.of(worker).map_or(Types::NONE, WorkerState::worker_types)
    }

    fn periods_of(&self, worker: Ssin) -> usize {
        self.of(worker).map_or(0, |state| state.periods().len())
    }

    fn revision(&self) -> u64 {
        self.state.revision()
    }
}
