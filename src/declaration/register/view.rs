//! What rules may ask of a register.

use std::ops::ControlFlow;

use chrono::NaiveDate;

use super::heard::Heard;
use super::period::{Content, Origin, Period};
use super::quarter_sums::{QuarterSums, has_cancelled_student};
use super::quota::{Ledger, Quota};
use super::records::Recorded;
use super::registration::{Registered, Registration, Span};
use crate::declaration::message::{EmployerNumbers, Row, Types};
use crate::facts::Facts;
use crate::id::{PeriodId, RegistrationId, Ssin};
use crate::time::{Moment, Quarter};

/// What a declaration's period id leads to.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Resolution<'a> {
    /// The declaration opens a period.
    Opens,
    /// The period is held.
    Found(&'a Period),
    /// An IN that was refused or is pending carried this id: whether the period exists cannot be said, unless the NSSO's own
    /// answer says that it was refused.
    Tombstone {
        /// The record of the IN.
        origin: Origin,
        /// Whether the NSSO's own answer says so.
        refused: bool,
    },
    /// No period with this id is held.
    Unknown,
    /// The declaration names no period that can be understood.
    Unnamed,
}

/// A period as it is compared with the others of its worker.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Sought<'a> {
    /// The period.
    pub content: &'a Content,
    /// Which days the others have.
    pub days: Days,
    /// Who knows employers.
    pub facts: &'a dyn Facts,
    /// Whether others with the very same features and time do not matter.
    pub unlike: bool,
}

impl<'a> Sought<'a> {
    /// This period, compared with others of such days.
    #[must_use]
    pub fn new(content: &'a Content, days: Days, facts: &'a dyn Facts) -> Self {
        Sought { content, days, facts, unlike: false }
    }

    /// The same, where others with the very same features and time do not matter: however many they are, they are not looked at.
    #[must_use]
    pub fn unlike(self) -> Self {
        Sought { unlike: true, ..self }
    }
}

/// Days that periods are looked for by.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Days {
    /// Exactly those of the period.
    Equal,
    /// At least one from the first of these to the last; `None` ends nowhere.
    Touching(NaiveDate, Option<NaiveDate>),
}

/// A group of live periods of a worker, by what decides how they stand to another one.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Among {
    /// Those of the same employer that the NSSO accepted for certain, with the same worker type and joint committees.
    Alike,
    /// Those of the same employer that it may have refused.
    Doubtful,
    /// Those of the same employer that it accepted for certain, with another worker type or joint committee.
    Unlike,
    /// Those of an employer who may be the same.
    Elsewhere,
    /// Those of the same employer, of a student, that begin in the same quarter and were declared in time.
    InTime,
}

/// So many periods of one worker are looked through for one question at most: nobody has as many in the three years that a rule asks for
/// at most, and a file that is made to have them must not cost the square of its length.
pub const MOST_PERIODS: usize = 2048;

/// The state that earlier declarations built, as rules see it.
pub trait RegisterView {
    /// The moment up to which what was received is contained.
    fn as_of(&self) -> Option<Moment>;

    /// What is known of a record: without more, that those up to [`as_of`](Self::as_of) may be held.
    fn recorded(&self, row: &Row) -> Recorded {
        if row.received_at.is_some() && row.received_at <= self.as_of() { Recorded::Unknown } else { Recorded::New }
    }

    /// The newest moment of reception of what changed the state that this declaration is judged on.
    fn last_change(&self, _row: &Row) -> Option<Moment> {
        None
    }

    /// Whether a record could not be read that is of the worker of this declaration, or of the period that it names.
    fn has_unread(&self, _row: &Row) -> bool {
        false
    }

    /// Whether the NSSO refused a message that says the same, and nothing here says why.
    fn was_refused(&self, _row: &Row) -> bool {
        false
    }

    /// What the NSSO's own answers told of any period of this worker beside what is found here.
    fn heard(&self, _worker: Ssin) -> Heard {
        Heard::NONE
    }

    /// What this id leads to.
    fn resolve(&self, id: PeriodId) -> Resolution<'_>;

    /// Whether every period of this employer is held. Without any number: of every employer.
    fn covers(&self, employer: &EmployerNumbers) -> bool;

    /// Visits the periods of a worker, cancelled ones included, that share a day with the span; `None` ends nowhere. Their
    /// order depends on nothing but the periods: short ones come first, open ones last, and of about the same length those
    /// that begin first.
    fn visit<'r>(
        &'r self,
        worker: Ssin,
        from: NaiveDate,
        to: Option<NaiveDate>,
        visitor: &mut dyn FnMut(&'r Period) -> ControlFlow<()>,
    );

    /// Visits them in the same order, but no more than [`MOST_PERIODS`]: false where there are more, so that what was looked for may be
    /// among those that were not visited.
    fn look_through<'r>(
        &'r self,
        worker: Ssin,
        from: NaiveDate,
        to: Option<NaiveDate>,
        visitor: &mut dyn FnMut(&'r Period) -> ControlFlow<()>,
    ) -> bool {
        let mut visited = 0;
        self.visit(worker, from, to, &mut |period| {
            visited += 1;
            if visited > MOST_PERIODS { ControlFlow::Break(()) } else { visitor(period) }
        });
        visited <= MOST_PERIODS
    }

    /// What was declared of a worker by INs that were refused, or are taken to be: none is known where nobody keeps them.
    fn refused(&self, _worker: Ssin) -> &[Content] {
        &[]
    }

    /// Visits the periods of a worker, cancelled ones included, that have exactly these days, in the order in which they
    /// were opened; `None` for those that have no last day.
    fn visit_equal<'r>(
        &'r self,
        worker: Ssin,
        start: NaiveDate,
        end: Option<NaiveDate>,
        visitor: &mut dyn FnMut(&'r Period) -> ControlFlow<()>,
    );

    /// Of the periods to which `rank` gives the least rank, the first in the order of visiting, with its rank. It gives
    /// `None` to those that do not count.
    ///
    /// A rank is a place in `groups`: to a period outside the group there it is not given, nor, where days only touch, to one
    /// that has both the time and the features of what is sought. So whoever keeps the groups apart need not go through all
    /// periods; who does not, does.
    fn foremost(
        &self,
        sought: &Sought<'_>,
        groups: &[Among],
        rank: &mut dyn FnMut(&Period) -> Option<usize>,
    ) -> Option<(usize, &Period)> {
        let _ = groups;
        walk(self, sought, rank)
    }

    /// What this number of a daily registration leads to; none is known where nobody keeps them.
    fn registration(&self, _id: RegistrationId) -> Registered<'_> {
        Registered::Unknown
    }

    /// Whether a record could not be read of which nobody knows the number: a number that is not held may be that of what it opened.
    fn lacks_numbers(&self) -> bool {
        false
    }

    /// Whether every daily registration of its periods is held too.
    fn holds_registrations(&self) -> bool {
        false
    }

    /// Visits the daily registrations of a period that are not cancelled and may share time with the span: those that were accepted
    /// for certain first, then by begin.
    fn visit_registrations<'r>(
        &'r self,
        _period: PeriodId,
        _span: Span,
        _visitor: &mut dyn FnMut(&'r Registration) -> ControlFlow<()>,
    ) {
    }

    /// What is booked on a quota of a worker in a year.
    fn ledger(&self, worker: Ssin, quota: Quota, year: i32) -> Ledger;

    /// How much live periods of a worker that have a day in this year reserve on a quota of it, as booked after this moment.
    fn reserved_after(&self, worker: Ssin, quota: Quota, year: i32, after: Moment) -> i32 {
        let (Some(from), to) = (NaiveDate::from_ymd_opt(year, 1, 1), NaiveDate::from_ymd_opt(year, 12, 31)) else {
            return 0;
        };
        let mut sum = 0;
        self.visit(worker, from, to, &mut |period| {
            let booking = period.booking.filter(|_| !period.cancelled);
            let newer = booking.filter(|of| (of.quota, of.year) == (quota, year) && of.booked_at > Some(after));
            sum += newer.map_or(0, |booking| i32::from(booking.reserved));
            ControlFlow::Continue(())
        });
        sum
    }

    /// Whether a live period of a worker that has a day in this year reserves on a quota of it, and when it was booked is not known.
    fn reserves_at_no_moment(&self, worker: Ssin, quota: Quota, year: i32) -> bool {
        let (Some(from), to) = (NaiveDate::from_ymd_opt(year, 1, 1), NaiveDate::from_ymd_opt(year, 12, 31)) else {
            return false;
        };
        let mut found = false;
        self.visit(worker, from, to, &mut |period| {
            let booking = period.booking.filter(|_| !period.cancelled);
            found |= booking
                .is_some_and(|of| (of.quota, of.year) == (quota, year) && of.reserved > 0 && of.booked_at.is_none());
            if found { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        found
    }

    /// What the Dimonas of a student hold that begin in a quarter at this employer, and what of it a counter of this moment holds.
    fn quarter_sums(
        &self,
        of: (Ssin, &EmployerNumbers, Quarter),
        counter_at: Option<Moment>,
        facts: &dyn Facts,
    ) -> QuarterSums {
        QuarterSums::walk(self, of, counter_at, facts)
    }

    /// Whether a Dimona of a student that has a day from the first of these to the last was cancelled.
    fn has_cancelled_student(&self, worker: Ssin, from: NaiveDate, to: NaiveDate) -> bool {
        has_cancelled_student(self, worker, from, to)
    }

    /// The worker types of the periods of a worker, whenever they are; all where nobody counted them.
    fn worker_types(&self, worker: Ssin) -> Types {
        let _ = worker;
        Types::ALL
    }

    /// How many periods a worker has, cancelled ones included; as many as can be where nobody counted them.
    fn periods_of(&self, worker: Ssin) -> usize {
        let _ = worker;
        usize::MAX
    }

    /// A number that grows with every change: what was judged against another state is stale.
    fn revision(&self) -> u64;

    /// The same of the state that this declaration is judged on: changes of other workers leave it as it is.
    fn revision_for(&self, _row: &Row) -> u64 {
        self.revision()
    }
}

/// Goes through all periods with such days for the foremost.
pub(super) fn walk<'r, V: RegisterView + ?Sized>(
    register: &'r V,
    sought: &Sought<'_>,
    rank: &mut dyn FnMut(&Period) -> Option<usize>,
) -> Option<(usize, &'r Period)> {
    let content = sought.content;
    let worker = content.worker?;
    let mut foremost: Option<(usize, &Period)> = None;
    let mut look = |period: &'r Period| {
        let Some(rank) = rank(period) else { return ControlFlow::Continue(()) };
        if foremost.is_none_or(|(least, _)| rank < least) {
            foremost = Some((rank, period));
        }
        if rank == 0 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    match sought.days {
        Days::Equal => register.visit_equal(worker, content.start_date, content.end_date, &mut look),
        Days::Touching(from, to) => register.visit(worker, from, to, &mut look),
    }
    foremost
}
