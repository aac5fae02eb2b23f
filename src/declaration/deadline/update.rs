//! Until when an UPDATE is in time: the direction of the change decides.

use std::cmp::Ordering;

use chrono::{Days, NaiveDate};

use super::wages::last_day_for_wages;
use super::window::{Reading, Switch, Taken, Window};
use super::{Deadline, wall_clock};
use crate::declaration::register::{Content, FirstEnd};
use crate::id::WorkerType;
use crate::judgement::Need;
use crate::law::{Law, LawSays, LongerShift};
use crate::policy::Policies;
use crate::time::{ClockTime, MINUTES_OF_A_DAY, Moment, WorkingDays};

/// Of these types no source tells until when an UPDATE is in time.
const WITHOUT_DEADLINE: [WorkerType; 4] = WorkerType::ARTICLE_17;

/// What is told beside an UPDATE and what the period says.
#[derive(Clone, Copy, Default)]
pub(crate) struct Beside {
    /// When work effectively begins.
    pub(crate) begins: Option<Deadline>,
    /// When work went on behind the old end.
    pub(crate) resumed: Option<Deadline>,
    /// The end as it was first declared, where a change gave another.
    pub(crate) first_end: Option<FirstEnd>,
}

/// What an UPDATE makes of one part of a period.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Moved {
    /// Nothing: it stays.
    Unchanged,
    /// The NSSO refuses it whenever it comes: no moment is in time.
    Refused(Refusal),
    /// Until then it is in time.
    Until(Window),
}

/// Why an UPDATE is refused whenever it comes, or mends nothing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Refusal {
    /// The begin of a student is not changed.
    StudentBegin,
    /// The end of a flexi-job by its dates never moves to a later day.
    FlexiJobEnd,
    /// Work that is declared day by day ends on the day on which it begins.
    DayByDay,
    /// It would end before it begins.
    BeforeBegin,
    /// It would lie in two quarters, though its type stays within one.
    OtherQuarter,
    /// The plan of a student whose IN is late: none of its hours lies within the quota, and no change mends that.
    LateIn,
}

impl Moved {
    /// Until when it is in time, where a moment is.
    pub(crate) fn window(self) -> Option<Window> {
        match self {
            Moved::Until(window) => Some(window),
            Moved::Unchanged | Moved::Refused(_) => None,
        }
    }

    fn of(window: Option<Window>) -> Self {
        window.map_or(Moved::Unchanged, Moved::Until)
    }
}

/// What an UPDATE makes of the begin, the end and planned work.
pub(crate) fn windows(before: &Content, after: &Content, beside: Beside, law: &Law) -> [Moved; 3] {
    let begin = match begin(before, after, beside.begins) {
        // Refused whenever it comes: until when it would be in time nobody asks.
        Some(_) if has_fixed_begin(before, law) => Moved::Refused(Refusal::StudentBegin),
        window => Moved::of(window),
    };
    let plan = || plan_changed(before, after, None).or_else(|| hours_changed(before, after));
    let plan = if before.begin_hour().is_some() { Moved::Unchanged } else { Moved::of(plan()) };
    let is_open = before.worker_type.is_some_and(|of| WITHOUT_DEADLINE.contains(&of));
    [begin, end(before, after, beside, law), plan].map(|moved| match moved {
        Moved::Until(window) if is_open => Moved::Until(window.in_time().map_or(window, Window::open)),
        moved => moved,
    })
}

/// Whether no UPDATE gives it another begin: a student whose hours are counted.
pub(crate) fn has_fixed_begin(of: &Content, law: &Law) -> bool {
    of.worker_type == Some(WorkerType::Stu) && !law.student.counts_days(of.start_date)
}

fn end(before: &Content, after: &Content, beside: Beside, law: &Law) -> Moved {
    if let Some(why) = refused_end(before, after) {
        return Moved::Refused(why);
    }
    let by_hour = before.begin_hour().is_some();
    Moved::of(if by_hour {
        end_by_hour(before, after, beside.first_end, law)
    } else {
        end_by_day(before, after, beside)
    })
}

/// Why an end is refused whenever it comes. One that moves along with the begin is looked at beside the new begin.
fn refused_end(before: &Content, after: &Content) -> Option<Refusal> {
    let (old, new) = (before.end_date?, after.end_date?);
    let is_before_begin =
        new == after.start_date && after.end_hour < after.start_hour.filter(|_| after.end_hour.is_some());
    if is_before_begin {
        Some(Refusal::BeforeBegin)
    } else if new == old {
        None
    } else if new < after.start_date {
        Some(Refusal::BeforeBegin)
    } else if before.is_day_by_day() && new > after.start_date {
        Some(Refusal::DayByDay)
    } else {
        let of_dates = before.worker_type == Some(WorkerType::Flx) && !before.is_one_shift();
        (of_dates && new > old).then_some(Refusal::FlexiJobEnd)
    }
}

/// Whether an UPDATE that is late is an offence: it tells of a longer shift, or of an earlier last day.
pub(crate) fn is_penal(before: &Content, after: &Content) -> bool {
    if before.begin_hour().is_some() {
        let end = |of: &Content| Some(wall_clock(of.end_date?, of.end_hour?));
        return end(before).zip(end(after)).is_some_and(|(old, new)| old < new);
    }
    before.end_date.zip(after.end_date).is_some_and(|(old, new)| new < old)
}

/// Until when an OUT that gives this last day is in time: the first working day after it.
pub(crate) fn out(end: NaiveDate) -> Window {
    Window::either(Switch::Saturday, working_day(end, true), working_day(end, false))
}

/// Until when a CANCEL is in time: on the declared first day. Of work by the hour it is seen that this means until midnight; of a shift that
/// goes past it two sources differ on which one. `begins` is when work was to begin, where that is told.
pub(crate) fn cancel(of: &Content, begins: Option<Deadline>) -> Window {
    let day = Deadline::Day(of.start_date);
    if of.begin_hour().is_some() || of.is_one_shift() {
        let goes_past = of.end_hour.is_some_and(|hour| hour != ClockTime::MIDNIGHT);
        let last = of.end_date.filter(|end| goes_past && *end > of.start_date);
        return Window::either(Switch::ShiftMidnight, day, last.map_or(day, Deadline::Day));
    }
    let taken = |is_first| [Some((Switch::CancelOnFirstDay, is_first)), None];
    let before = of.start_date.pred_opt().map_or(day, Deadline::Day);
    let until_work = match begins {
        Some(at) if at.date() > of.start_date => Reading::sharp(day, taken(false)),
        Some(at @ Deadline::Minute(_)) => Reading::sharp(at, taken(false)),
        // When work was to begin no message shows.
        _ => Reading::between(before, Some(day), Need::FirstHour, taken(false)),
    };
    Window::of([Some(Reading::sharp(day, taken(true))), Some(until_work)])
}

/// Up to when a period can be cancelled in time for certain by these policies, seen from a moment; behind that, up to when perhaps. When
/// its work was to begin is asked only where that decides.
pub(crate) fn cancel_by(
    of: &Content,
    begins: impl FnOnce() -> Option<Deadline>,
    asked: Option<Moment>,
    policies: &Policies,
) -> Option<Deadline> {
    // Nearly always so.
    let told = cancel(of, None);
    // Of a shift past midnight the first one is safe, and no step goes by the other.
    let is_safe = of.is_one_shift().then_some(told).and_then(|told| told.last_from(None, policies));
    let moment = told.one_moment(policies).or(is_safe);
    moment.or_else(|| cancel(of, begins()).last_from(asked, policies))
}

/// Until when a begin that an UPDATE puts forward is in time: as an IN of that begin, or when work is told to begin behind it. Without
/// that, as the NSSO can judge it.
pub(crate) fn begin_put_forward(before: &Content, after: &Content, begins: Option<Deadline>) -> Option<Deadline> {
    let of = |of: &Content| (of.start_date, of.start_hour);
    begin(before, after, begins).filter(|_| of(after) < of(before))?.in_time()
}

/// Whether an UPDATE moves the begin: only then it matters when work begins.
pub(crate) fn moves_begin(before: &Content, after: &Content) -> bool {
    (before.start_date, before.start_hour) != (after.start_date, after.start_hour)
}

fn begin(before: &Content, after: &Content, begins: Option<Deadline>) -> Option<Window> {
    if before.begin_hour().is_some() {
        begin_by_hour(before, after, begins)
    } else {
        begin_by_day(before, after, begins)
    }
}

/// When work begins, as it is declared anew, or behind that where it is told.
fn new_begin(new: Deadline, begins: Option<Deadline>) -> Window {
    let (Some(told), Some(before)) = (begins, begins.and_then(|told| told.date().pred_opt())) else {
        return Window::sharp(new);
    };
    match told {
        _ if told.moment() <= new.moment() => Window::sharp(new),
        Deadline::Minute(_) => Window::sharp(told),
        // At which hour of that day it begins is not told.
        Deadline::Day(_) => {
            let in_time = if before > new.date() { Deadline::Day(before) } else { new };
            Window::of([Some(Reading::between(in_time, Some(told), Need::FirstHour, [None; 2]))])
        }
    }
}

/// Until when an UPDATE declares the work in time that it adds, as an IN of it would: before the begin that was declared, and behind the
/// end of a student's work. That of a flexi-job by its dates never moves to a later day.
pub(crate) fn added(before: &Content, after: &Content, begins: Option<Deadline>) -> impl Iterator<Item = Deadline> {
    let of_student = before.end_date.filter(|_| before.worker_type == Some(WorkerType::Stu));
    let later = of_student.filter(|old| after.end_date.is_none_or(|new| new > *old));
    let behind = later.and_then(|old| old.succ_opt()).map(Deadline::Day);
    begin_put_forward(before, after, begins).into_iter().chain(behind)
}

/// Earlier: when work begins, which the NSSO sees as the new day. Later: no source gives a deadline, and both days can be meant.
fn begin_by_day(before: &Content, after: &Content, begins: Option<Deadline>) -> Option<Window> {
    let (old, new) = (before.start_date, after.start_date);
    match new.cmp(&old) {
        Ordering::Equal => None,
        Ordering::Less => Some(new_begin(Deadline::Day(new), begins)),
        Ordering::Greater => Some(Window::either(Switch::BeginMovedLater, Deadline::Day(old), Deadline::Day(new))),
    }
}

/// Earlier: the first working day after the new end. Later: when work goes on behind the old one, which nobody sees, or the first
/// working day after it.
fn end_by_day(before: &Content, after: &Content, beside: Beside) -> Option<Window> {
    let old = before.end_date?;
    match after.end_date {
        Some(new) if new == old => None,
        Some(new) if new < old => Some(out(new)),
        _ => {
            let behind = |end| longer_by_day(end, beside.resumed);
            Some(by_either_end(behind(old), beside.first_end.map(|first| behind(first.date))))
        }
    }
}

/// By the end that was declared last or first: which of them the text means by the original one, where a change came between, is not
/// published.
fn by_either_end(last: Window, first: Option<Window>) -> Window {
    first.map_or(last, |first| last.or(first))
}

/// When work goes on behind the old end, which no message shows, but not after the first working day behind it; or to the end of that day.
fn longer_by_day(old: NaiveDate, resumed: Option<Deadline>) -> Window {
    let (saturday, without) = (working_day(old, true), working_day(old, false));
    let resumed = resumed.filter(|at| at.date() > old);
    let reading = |first_working_day: Deadline, resumes: bool, is_saturday| {
        let taken = [Some((Switch::EndMovedLater, resumes)), is_saturday];
        match resumed {
            _ if !resumes => Reading::sharp(first_working_day, taken),
            Some(at @ Deadline::Minute(_)) if at.moment() < first_working_day.moment() => Reading::sharp(at, taken),
            // At which hour of that day it goes on is not told.
            Some(Deadline::Day(day)) if day <= first_working_day.date() => {
                let before = day.pred_opt().map_or(Deadline::Day(old), Deadline::Day);
                Reading::between(before, Some(Deadline::Day(day)), Need::FirstHour, taken)
            }
            Some(_) => Reading::sharp(first_working_day, taken),
            None => Reading::between(Deadline::Day(old), Some(first_working_day), Need::FirstHour, taken),
        }
    };
    if saturday == without {
        return Window::of([true, false].map(|resumes| Some(reading(saturday, resumes, None))));
    }
    let of = |resumes, is_working_day| {
        let day = if is_working_day { saturday } else { without };
        Some(reading(day, resumes, Some((Switch::Saturday, is_working_day))))
    };
    Window::of([of(true, true), of(true, false), of(false, true), of(false, false)])
}

/// The first working day after a day, Saturday being one or not.
fn working_day(after: NaiveDate, saturday: bool) -> Deadline {
    Deadline::Day(WorkingDays { saturday }.next_after(after))
}

/// When the worker begins: as it is told, otherwise as the new hour says, be it earlier or later.
fn begin_by_hour(before: &Content, after: &Content, begins: Option<Deadline>) -> Option<Window> {
    let old = wall_clock(before.start_date, before.start_hour?);
    let new = wall_clock(after.start_date, after.start_hour?);
    (new != old).then(|| new_begin(Deadline::Minute(new), begins))
}

/// Earlier: midnight, of the day of the begin or of the old end. Later: so many hours after the old end, or in the morning of the next
/// day where it lies in the evening; on a day of which the law tells no hours, before the old end, and nobody knows until when.
fn end_by_hour(before: &Content, after: &Content, first_end: Option<FirstEnd>, law: &Law) -> Option<Window> {
    let (old_day, new_day) = (before.end_date?, after.end_date?);
    let (Some(old_hour), Some(new_hour)) = (before.end_hour, after.end_hour) else {
        // A day package has no end hour: no source tells what moves it.
        let moved = end_by_day(before, after, Beside::default())?;
        return moved.in_time().map(Window::open);
    };
    let (old, new) = (wall_clock(old_day, old_hour), wall_clock(new_day, new_hour));
    match new.cmp(&old) {
        Ordering::Equal => None,
        Ordering::Less => {
            Some(Window::either(Switch::ShiftMidnight, Deadline::Day(before.start_date), Deadline::Day(old_day)))
        }
        Ordering::Greater => Some(match law.deadline.longer_shift.at(law.on(old_day)) {
            LawSays::Row(row) => {
                let first = first_end.and_then(|first| Some(longer(first.date, first.hour?, row.value())));
                by_either_end(longer(old_day, old_hour, row.value()), first)
            }
            LawSays::Nothing => Window::open(Deadline::Minute(old)),
            LawSays::NotTrusted => Window::untrusted(Deadline::Minute(old)),
        }),
    }
}

fn longer(day: NaiveDate, hour: ClockTime, law: &LongerShift) -> Window {
    // A patch may say any number of hours.
    let [after_end, evening, morning] =
        [law.hours, law.evening_from, law.next_morning].map(|hours| hours.saturating_mul(60));
    let next_day = day.checked_add_days(Days::new(1)).unwrap_or(day);
    let of = |day, minutes| ClockTime::from_minutes(minutes).map_or(Deadline::Day(day), |of| at(day, of));
    let next_morning = of(next_day, morning);
    let by_clock = |minutes: u16| {
        let days = Days::new((minutes / MINUTES_OF_A_DAY).into());
        of(day.checked_add_days(days).unwrap_or(day), minutes % MINUTES_OF_A_DAY)
    };
    let end = wall_clock(day, hour);
    let behind = |end: Moment| Deadline::Minute(end.plus_minutes(after_end.into()));
    // Whether the hours are counted by the clock or as they go by is not published: the night of a clock change tells them apart.
    let (goes_by, last, by_clock) =
        (behind(end), behind(end.at_the_latest()), by_clock(hour.minutes().saturating_add(after_end)));
    let eight_hours = |twenty: Option<Taken>| {
        if (goes_by, last) == (by_clock, by_clock) {
            return [Some(Reading::sharp(goes_by, [twenty, None])), None];
        }
        let counted = |is_first| [twenty, Some((Switch::EightHours, is_first))];
        [
            Some(Reading::between(goes_by, Some(last), Need::ClockChange, counted(true))),
            Some(Reading::sharp(by_clock, counted(false))),
        ]
    };
    match hour.minutes() {
        minutes if minutes > evening => Window::sharp(next_morning),
        // Whether 20:00 lies in the evening is not published either.
        minutes if minutes == evening => {
            let [one, other] = eight_hours(Some((Switch::ExactlyTwenty, false)));
            Window::of([Some(Reading::sharp(next_morning, [Some((Switch::ExactlyTwenty, true)), None])), one, other])
        }
        _ => Window::of(eight_hours(None)),
    }
}

fn at(day: NaiveDate, hour: ClockTime) -> Deadline {
    Deadline::Minute(wall_clock(day, hour))
}

/// Planned hours of article 17: before the first day as they are declared, and behind it no source names a last moment.
fn hours_changed(before: &Content, after: &Content) -> Option<Window> {
    let changes = before.planned_hours != after.planned_hours
        && before.worker_type.is_some_and(|of| WITHOUT_DEADLINE.contains(&of));
    changes.then(|| Window::sharp(Deadline::Day(before.start_date)))
}

/// As long as the wages of the quarter are not declared: to the end of the month behind it, or to the last minute before they were, where
/// that is told.
pub(crate) fn plan_changed(before: &Content, after: &Content, wages: Option<Moment>) -> Option<Window> {
    let is_same = (before.planned_hours, before.planned_days) == (after.planned_hours, after.planned_days);
    if is_same || before.worker_type != Some(WorkerType::Stu) {
        return None;
    }
    let last = Deadline::Day(last_day_for_wages(before.start_date)?);
    let taken = |is_first| [Some((Switch::PlannedWorkChanged, is_first)), None];
    let declared = match wages {
        Some(at) => Reading::sharp(Deadline::Minute(at.to_minute().plus_minutes(-1)), taken(false)),
        None => Reading::between(last, None, Need::WagesOfQuarter, taken(false)),
    };
    Some(Window::of([Some(Reading::sharp(last, taken(true))), Some(declared)]))
}

/// Up to when the planned work of a student can be changed in time, by the readings that these policies leave. When the wages of the quarter
/// were declared is asked only of a student.
pub(crate) fn plan_by(of: &Content, wages: impl FnOnce() -> Option<Moment>, policies: &Policies) -> Option<Deadline> {
    if of.worker_type != Some(WorkerType::Stu) {
        return None;
    }
    plan_window(of, wages())?.last_from(None, policies)
}

/// The window of a change of the planned work of a student, whatever it is changed to.
pub(crate) fn plan_window(of: &Content, wages: Option<Moment>) -> Option<Window> {
    let planned_hours = Some(of.planned_hours.map_or(1, |count| count.wrapping_add(1)));
    plan_changed(of, &Content { planned_hours, ..*of }, wages)
}
