//! Until when a declaration is in time, and when work began.

mod action;
mod deadlines;
mod due;
mod earliest;
mod planned;
mod update;
mod wages;
mod window;

pub use action::Action;
pub use deadlines::Deadlines;
pub use due::{Due, Latest};
pub use planned::planned;
pub use update::Refusal;
pub use window::Choice;

pub(crate) use deadlines::{LATE_STUDENT, PLANNED, Stretch, out_of};
pub(crate) use due::Rules;
pub(crate) use earliest::Earliest;
pub(crate) use update::{
    Beside, added, begin_put_forward, cancel, cancel_by, has_fixed_begin, is_penal, moves_begin, out, plan_by,
    plan_changed, plan_window, windows,
};
pub(crate) use wages::{are_wages_declared, last_day_for_wages, wages_declared_at};

use std::ops::ControlFlow;

use chrono::NaiveDate;

use super::message::{Kind, Row};
use super::register::{Content, Period, PeriodForm};
use super::schema::Zone;
use crate::facts::{Contract, ContractDays, ContractPart, Facts, FirstWork, Known};
use crate::id::{Ssin, WorkerType};
use crate::time::{ClockTime, Moment};

/// The last moment of a declaration, as the NSSO can judge it: it sees the message and nothing else. A match may be exhaustive: to the
/// minute, or to the end of a day.
///
/// ```
/// use dimona::declaration::deadline::Deadline;
/// let last = Deadline::Day("2026-11-21".parse()?);
/// assert_eq!(last.moment().to_string(), "2026-11-22T00:00:00+01:00");
/// assert_eq!(last.minutes_left("2026-11-21T23:00".parse()?), 60);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Of an IN:
///
/// * A start hour in the message decides, to the minute (EXT, and FLX for one day).
/// * Otherwise the first day: received on that day, it is in time.
///
/// The law asks for the declaration before work begins, which no message shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Deadline {
    /// To the minute.
    Minute(Moment),
    /// To the end of this day.
    Day(NaiveDate),
}

impl Deadline {
    /// The deadline of an IN; `None` for other kinds, and while what decides it is told but not understood.
    pub(crate) fn of_in(row: &Row) -> Option<Deadline> {
        if row.kind != Kind::In {
            return None;
        }
        let start = row.start_date?;
        // A start hour that the type forbids says nothing about when its work begins.
        let by_hour = PeriodForm::TYPES_WITH_HOURS.contains(row.worker_type);
        match row.start_hour.filter(|_| by_hour) {
            Some(hour) => Some(Deadline::Minute(wall_clock(start, hour))),
            None if row.present.contains(Zone::StartHour) && by_hour => None,
            None => Some(Deadline::Day(start)),
        }
    }

    /// Whether what was received at this moment came too late. The minute of the deadline itself is in time. `None` where it hangs
    /// on a time that clocks show twice, and nobody said which of the two is meant.
    #[must_use]
    pub fn is_missed_by(self, received: Moment) -> Option<bool> {
        match self {
            // That hour lies within one day.
            Deadline::Day(day) => Some(received.is_after(day)),
            Deadline::Minute(last) => {
                let (first, last_received) = (received.to_minute(), received.at_the_latest().to_minute());
                let missed = first > last.at_the_latest();
                (missed || last_received <= last).then_some(missed)
            }
        }
    }

    /// Whether it lies behind what was received at this moment for certain, where a day stands for an hour of it that is not told.
    pub(crate) fn is_surely_after(self, received: Moment) -> bool {
        match self {
            Deadline::Day(day) => received.date() < day,
            Deadline::Minute(_) => self.is_missed_by(received) == Some(false),
        }
    }

    /// Whether work that began then had begun at this moment: behind its minute, or on its day.
    pub(crate) fn has_begun_at(self, now: Moment) -> bool {
        match self {
            Deadline::Minute(_) => self.is_missed_by(now) == Some(true),
            Deadline::Day(day) => day <= now.date(),
        }
    }

    /// Its day.
    pub(crate) fn date(self) -> NaiveDate {
        match self {
            Deadline::Minute(last) => last.date(),
            Deadline::Day(day) => day,
        }
    }

    /// The deadline as a moment: for a day, its end.
    #[must_use]
    pub fn moment(self) -> Moment {
        match self {
            Deadline::Minute(last) => last,
            Deadline::Day(day) => Moment::end_of_day(day),
        }
    }

    /// How many minutes are left at a moment; less than nothing where it has passed, as [`is_missed_by`](Self::is_missed_by) says: the
    /// minute of a deadline is in time, and the end of a day no longer belongs to it.
    #[must_use]
    pub fn minutes_left(self, now: Moment) -> i64 {
        self.moment().minutes_since(now.to_minute())
    }
}

impl From<FirstWork> for Deadline {
    fn from(first: FirstWork) -> Self {
        match first {
            FirstWork::Day(day) => Deadline::Day(day),
            FirstWork::Moment(moment) => Deadline::Minute(moment.to_minute()),
        }
    }
}

/// When the work of a period begins as it is declared: at an hour, where the type has one, or on its first day.
pub(crate) fn opening(content: &Content) -> Deadline {
    let hour = content.begin_hour();
    hour.map_or(Deadline::Day(content.start_date), |hour| Deadline::Minute(wall_clock(content.start_date, hour)))
}

/// From when to when work is declared, the end not counted; of a period without an end hour to the end of its last day.
pub(crate) fn declared(content: &Content) -> (Moment, Option<Moment>) {
    let from = match opening(content) {
        Deadline::Minute(hour) => hour,
        Deadline::Day(day) => Moment::start_of_day(day),
    };
    let hour = content.end_hour.filter(|_| PeriodForm::TYPES_WITH_HOURS.contains(content.worker_type));
    let to = content.end_date.map(|day| hour.map_or_else(|| Moment::end_of_day(day), |hour| wall_clock(day, hour)));
    (from, to)
}

/// Whether work that begins then is among what is declared: of a time that clocks show twice one of both is enough, and of a day any hour.
pub(crate) fn holds(content: &Content, begins: Deadline) -> bool {
    match begins {
        Deadline::Day(day) => content.start_date <= day && content.end_date.is_none_or(|last| day <= last),
        Deadline::Minute(at) => {
            let (from, to) = declared(content);
            from <= at.at_the_latest() && to.is_none_or(|to| at < to)
        }
    }
}

/// Whether an UPDATE can put the begin of a period forward to this work: not to another day of work by the hour, nor of a student.
pub(crate) fn can_be_put_forward(content: &Content, work: Deadline) -> bool {
    let is_behind = declared(content).0 > work.moment() || content.start_date > work.date();
    let is_meant = if content.is_one_shift() { content.start_date == work.date() } else { true };
    is_behind && is_meant && content.worker_type != Some(WorkerType::Stu)
}

/// The moment of an hour of a day. An hour that the clocks skip in March is read as the hour after: the worker who is to
/// begin at 02:30 that night begins when clocks show 03:30.
pub(crate) fn wall_clock(day: NaiveDate, hour: ClockTime) -> Moment {
    Moment::from_brussels(day, hour)
        .unwrap_or_else(|_| Moment::start_of_day(day).plus_minutes(i64::from(hour.minutes())))
}

/// Whether an IN came too late; `None` when its moment of reception, or its deadline, is not known.
pub(crate) fn is_late(row: &Row) -> Option<bool> {
    Deadline::of_in(row)?.is_missed_by(row.received_at?)
}

/// When work effectively began, to the minute or the day, as the caller tells it: beside the declaration, or in a contract with
/// the employer, of its worker type or of none that is told, that begins or is first worked under in its days. Of two the earlier.
pub(crate) fn work_began(row: &Row, after: Option<&Content>, facts: &dyn Facts) -> Option<Deadline> {
    let told = row.work_start.map(|work| Deadline::Minute(work.to_minute()));
    let Some(content) = after else { return told };
    let last = content.end_date.unwrap_or(NaiveDate::MAX);
    let days = [(ContractPart::Start, content.start_date), (ContractPart::FirstWork, last)]
        .map(|(part, last)| ContractDays::new(part, content.start_date, last));
    first_work(content, &days, facts).into_iter().chain(told).min_by_key(|of| of.moment())
}

/// When work went on behind the end that a period had before, and within the new one: as the caller tells it beside the UPDATE, or as a
/// contract does that is first worked under then. Where another contract runs on over the old end, that tells nothing.
pub(crate) fn work_resumed(row: &Row, before: &Content, after: &Content, facts: &dyn Facts) -> Option<Deadline> {
    let told = row.work_start.map(|work| Deadline::Minute(work.to_minute()));
    let contract = before.end_date.and_then(|end| work_behind(before, end, after.end_date, facts));
    told.into_iter().chain(contract).min_by_key(|of| of.moment())
}

/// When the first work begins behind a day on which a period ends, and up to another one, as a contract tells it.
pub(crate) fn work_behind(
    content: &Content,
    end: NaiveDate,
    last: Option<NaiveDate>,
    facts: &dyn Facts,
) -> Option<Deadline> {
    let next = end.succ_opt()?;
    let behind = ContractDays::new(ContractPart::FirstWork, next, last.unwrap_or(NaiveDate::MAX));
    let first = first_work(content, &[behind], facts)?;
    let mut runs_on = false;
    let mut look = |contract: &Contract, _: bool| {
        runs_on |= contract.start() <= end;
        if runs_on { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    let asked = ContractDays::new(ContractPart::Whole, next, next);
    let (Known::Known(()) | Known::Unknown) = facts.contracts_at(content.worker?, &content.employer, &asked, &mut look);
    Some(first).filter(|_| !runs_on)
}

/// The first work that contracts with the employer tell, of these days, of the worker type or of none that is told.
fn first_work(content: &Content, days: &[ContractDays], facts: &dyn Facts) -> Option<Deadline> {
    // Most workers have no contract here: nothing more is looked up for them.
    let has_some = |worker: &Ssin| facts.contracts(*worker).value().is_some_and(|of| !of.is_empty());
    let worker = content.worker.filter(has_some)?;
    let mut began: Option<Deadline> = None;
    let mut look = |contract: &Contract, certain: bool| {
        let is_its = contract.worker_type.is_none() || contract.worker_type == content.worker_type;
        let first = contract.first_work.filter(|_| certain && is_its).map(Deadline::from);
        began = began.into_iter().chain(first).min_by_key(|of| of.moment());
        // Those with the employer for certain come first.
        if certain { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    };
    for asked in days {
        let (Known::Known(()) | Known::Unknown) = facts.contracts_at(worker, &content.employer, asked, &mut look);
    }
    began
}

/// When the work of a period effectively began, as it was told beside its IN or is told now.
pub(crate) fn work_of(period: &Period, row: &Row, facts: &dyn Facts) -> Option<Deadline> {
    let at_opening = period.work_start.map(|work| Deadline::Minute(work.to_minute()));
    work_began(row, Some(&period.content), facts).into_iter().chain(at_opening).min_by_key(|of| of.moment())
}
