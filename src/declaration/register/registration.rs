//! A daily registration: which work of a Dimona period it tells of.

use chrono::NaiveDate;

use super::doubt::Doubt;
use super::period::{Content, Origin, Period};
use crate::declaration::message::{DailyAction, Kind, Row};
use crate::declaration::schema::{Zone, ZoneSet};
use crate::id::{PeriodId, RegistrationId};
use crate::time::{ClockTime, days, first_minute};

/// The zones that tell of the work.
const OF_WORK: ZoneSet = ZoneSet::of(&[Zone::StartDate, Zone::StartHour, Zone::EndDate, Zone::EndHour]);

/// The work that a daily registration tells of, as far as it is understood.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct Work {
    /// First day.
    pub start_date: Option<NaiveDate>,
    /// Hour at which it begins.
    pub start_hour: Option<ClockTime>,
    /// Last day.
    pub end_date: Option<NaiveDate>,
    /// Hour at which it ends; `None` while that is not told.
    pub end_hour: Option<ClockTime>,
}

impl Work {
    /// What a declaration tells.
    #[must_use]
    pub fn told(row: &Row) -> Work {
        let Row { start_date, start_hour, end_date, end_hour, .. } = *row;
        Work { start_date, start_hour, end_date, end_hour }
    }

    /// Whether all is understood of what a declaration tells of the work, and how many values that is.
    #[must_use]
    pub fn values(row: &Row) -> (bool, u32) {
        let Work { start_date, start_hour, end_date, end_hour } = Work::told(row);
        let understood = [start_date.is_some(), start_hour.is_some(), end_date.is_some(), end_hour.is_some()];
        let told = row.present.intersection(OF_WORK).len();
        (understood.into_iter().map(u32::from).sum::<u32>() == told, told)
    }

    /// Takes what a later word tells, and keeps the rest.
    #[must_use]
    pub fn changed(self, later: Work) -> Work {
        Work {
            start_date: later.start_date.or(self.start_date),
            start_hour: later.start_hour.or(self.start_hour),
            end_date: later.end_date.or(self.end_date),
            end_hour: later.end_hour.or(self.end_hour),
        }
    }

    /// The work that covers both, where nobody knows which it is. An end without its hour may be the end of its day.
    #[must_use]
    pub(crate) fn or(self, other: Work) -> Work {
        let begin = |of: &Work| (of.start_date, of.start_hour);
        let end = |of: &Work| (of.end_date, of.end_hour.is_none(), of.end_hour);
        let first = if begin(&other) < begin(&self) { other } else { self };
        let last = if end(&other) > end(&self) { other } else { self };
        Work { end_date: last.end_date, end_hour: last.end_hour, ..first }
    }

    /// The time that it takes, by the clock; `None` where its begin or its last day is not known.
    #[must_use]
    pub fn span(&self) -> Option<Span> {
        let at = |day: NaiveDate, minutes: u16| first_minute(days(day)) + i64::from(minutes);
        let begin = at(self.start_date?, self.start_hour?.minutes());
        let last = self.end_date?;
        let (least, most) = match self.end_hour {
            Some(end) => (at(last, end.minutes()), at(last, end.minutes())),
            // It lasts a minute, and may go on to the end of its last day.
            None => (begin + 1, first_minute(days(last) + 1)),
        };
        Some(Span { begin, least: least.max(begin), most: most.max(begin) })
    }
}

/// The time of registered work, in minutes of the calendar: when it begins, and when it ends at the earliest and at the latest.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Span {
    /// When it begins.
    pub begin: i64,
    /// When it ends at the earliest.
    pub least: i64,
    /// When it ends at the latest: the same, where the hour is told.
    pub most: i64,
}

impl Span {
    /// All time before this day.
    pub(crate) fn before(day: NaiveDate) -> Span {
        let end = first_minute(days(day));
        Span { begin: i64::MIN, least: end, most: end }
    }

    /// All time after this day.
    pub(crate) fn after(day: NaiveDate) -> Span {
        let begin = first_minute(days(day) + 1);
        Span { begin, least: i64::MAX, most: i64::MAX }
    }

    /// Whether both share time; `None` where that hangs on an end that is not told.
    #[must_use]
    pub fn meets(&self, other: &Span) -> Option<bool> {
        match (self.begin < other.most && other.begin < self.most, self.begin < other.least && other.begin < self.least)
        {
            (false, _) => Some(false),
            (true, true) => Some(true),
            (true, false) => None,
        }
    }
}

impl Content {
    /// Whether a day lies in the period.
    #[must_use]
    pub fn is_on(&self, day: NaiveDate) -> bool {
        day >= self.start_date && self.end_date.is_none_or(|end| day <= end)
    }
}

/// A daily registration as the register holds it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Registration {
    /// The NSSO's number; `None` when it was never told, and then no message can name the registration.
    pub id: Option<RegistrationId>,
    /// The Dimona period in which the work was done.
    pub period: PeriodId,
    /// The work, as last changed: its begin and its last day are known.
    pub work: Work,
    /// Whether it was cancelled; the cancellation of its period cancels it too, and is not told here.
    pub cancelled: bool,
    /// Which answers to its declarations are not known.
    pub doubt: Doubt,
    /// The record that made it, if it was read in this run.
    pub origin: Option<Origin>,
}

impl Registration {
    /// A registration of this work that was not cancelled.
    #[must_use]
    pub fn new(id: Option<RegistrationId>, period: PeriodId, work: Work, doubt: Doubt, origin: Option<Origin>) -> Self {
        Registration { id, period, work, cancelled: false, doubt, origin }
    }
}

/// What is left under a number of a daily registration that was not accepted for certain, or of which the work is not understood.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub struct LostRegistration {
    /// The number.
    pub id: RegistrationId,
    /// The Dimona period that it names.
    pub period: PeriodId,
    /// Whether the NSSO's own answer says that it was refused.
    pub refused: bool,
}

impl LostRegistration {
    /// What is left of a declaration of this number; `refused` where the NSSO's own answer says so.
    #[must_use]
    pub fn new(id: RegistrationId, period: PeriodId, refused: bool) -> Self {
        LostRegistration { id, period, refused }
    }
}

/// What the number of a daily registration leads to.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Registered<'a> {
    /// The declaration makes a registration.
    Makes,
    /// The registration is held, and so is its period.
    Found(&'a Registration, &'a Period),
    /// Whether there is such a registration cannot be said: it was refused or is pending, unless the NSSO's own answer says that
    /// it was refused.
    Lost {
        /// Whether the NSSO's own answer says so.
        refused: bool,
    },
    /// No registration with this number is held.
    Unknown,
    /// No registration is named that can be understood.
    Unnamed,
}

/// Where the state stands that a declaration is judged on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Subject {
    /// With the worker: an IN.
    Worker,
    /// Where the period stands.
    Period(PeriodId),
    /// Where the daily registration stands.
    Registration(RegistrationId),
    /// Nowhere: nothing is named that can be understood.
    Nothing,
}

impl Subject {
    /// That of this declaration.
    #[inline]
    pub(crate) fn of(row: &Row) -> Subject {
        let named = row.period_id.map_or(Subject::Nothing, Subject::Period);
        match row.kind {
            Kind::In => Subject::Worker,
            Kind::DailyRegistration if row.daily != Some(DailyAction::Create) => {
                row.registration_id.map_or(Subject::Nothing, Subject::Registration)
            }
            _ => named,
        }
    }
}
