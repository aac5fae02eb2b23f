//! Until when an UPDATE is in time: the direction of the change decides.

use std::cmp::Ordering;

use chrono::{Days, Months, NaiveDate};

use super::{BY_THE_HOUR, Deadline, wall_clock};
use crate::declaration::register::Content;
use crate::id::WorkerType;
use crate::time::{ClockTime, MINUTES_OF_A_DAY, Moment, Quarter, WorkingDays};

/// Between which moments a change falls due. Sources leave some deadlines open within a window.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Window {
    /// Up to here a change is in time, by every reading.
    pub(crate) in_time: Deadline,
    /// After this it is late, by every reading; `None` where no source names a last moment.
    pub(crate) late_after: Option<Deadline>,
}

impl Window {
    fn sharp(at: Deadline) -> Self {
        Window { in_time: at, late_after: Some(at) }
    }

    fn between(one: Deadline, other: Deadline) -> Self {
        let (first, last) = if one.moment() <= other.moment() { (one, other) } else { (other, one) };
        Window { in_time: first, late_after: Some(last) }
    }

    fn open(in_time: Deadline) -> Self {
        Window { in_time, late_after: None }
    }

    /// Whether a change that was received at this moment is late; `None` within the window.
    pub(crate) fn is_missed_by(self, received: Moment) -> Option<bool> {
        if !self.in_time.is_missed_by(received) {
            return Some(false);
        }
        self.late_after.is_some_and(|last| last.is_missed_by(received)).then_some(true)
    }
}

/// Of these types no source tells until when an UPDATE is in time.
const WITHOUT_DEADLINE: [WorkerType; 4] = WorkerType::ARTICLE_17;

/// The windows of what an UPDATE changes: the begin, the end, planned work of a student.
pub(crate) fn windows(before: &Content, after: &Content) -> [Option<Window>; 3] {
    let windows = if is_by_hour(before) {
        [begin_by_hour(before, after), end_by_hour(before, after), None]
    } else {
        [begin_by_day(before, after), end_by_day(before, after), planned(before, after)]
    };
    let is_open = before.worker_type.is_some_and(|of| WITHOUT_DEADLINE.contains(&of));
    windows.map(|of| of.map(|window| if is_open { Window::open(window.in_time) } else { window }))
}

fn is_by_hour(before: &Content) -> bool {
    BY_THE_HOUR.contains(before.worker_type) && before.start_hour.is_some()
}

/// Until when an OUT that gives this last day is in time: the first working day after it.
pub(crate) fn out(end: NaiveDate) -> Window {
    Window::between(Deadline::Day(next_working_day(end, true)), Deadline::Day(next_working_day(end, false)))
}

/// Until when a begin that an UPDATE puts forward is in time, as the NSSO can judge it: as an IN of that begin.
pub(crate) fn begin_put_forward(before: &Content, after: &Content) -> Option<Deadline> {
    let begin = |of: &Content| (of.start_date, of.start_hour);
    let window = if is_by_hour(before) { begin_by_hour(before, after) } else { begin_by_day(before, after) };
    window.filter(|_| begin(after) < begin(before)).map(|of| of.in_time)
}

/// Until when an UPDATE declares the work in time that it adds, as an IN of it would: before the begin that was declared, and behind the
/// end of a student's work. That of a flexi-job by its dates never moves to a later day.
pub(crate) fn added(before: &Content, after: &Content) -> impl Iterator<Item = Deadline> {
    let of_student = before.end_date.filter(|_| before.worker_type == Some(WorkerType::Stu));
    let later = of_student.filter(|old| after.end_date.is_none_or(|new| new > *old));
    let behind = later.and_then(|old| old.succ_opt()).map(Deadline::Day);
    begin_put_forward(before, after).into_iter().chain(behind)
}

/// Earlier: when work begins, which the NSSO sees as the new day. Later: no source gives a deadline.
fn begin_by_day(before: &Content, after: &Content) -> Option<Window> {
    let (old, new) = (before.start_date, after.start_date);
    match new.cmp(&old) {
        Ordering::Equal => None,
        Ordering::Less => Some(Window::sharp(Deadline::Day(new))),
        Ordering::Greater => Some(Window::open(Deadline::Day(old))),
    }
}

/// Earlier: the first working day after the new end. Later: when work goes on behind the old one, which nobody sees, or the first
/// working day after it.
fn end_by_day(before: &Content, after: &Content) -> Option<Window> {
    let old = before.end_date?;
    let (earliest, due_after) = match after.end_date {
        Some(new) if new == old => return None,
        // It is refused whenever it comes: no moment is in time.
        Some(new) if new > old && before.worker_type == Some(WorkerType::Flx) && !before.is_by_hours() => return None,
        Some(new) if new < old => (next_working_day(new, true), new),
        _ => (old, old),
    };
    let latest = next_working_day(due_after, false);
    Some(Window::between(Deadline::Day(earliest), Deadline::Day(latest)))
}

/// That Saturday is a working day for Dimona no source says by name.
fn next_working_day(day: NaiveDate, saturday: bool) -> NaiveDate {
    WorkingDays { saturday }.next_after(day)
}

/// When the worker begins; where that is put off, by the old hour or by the new one.
fn begin_by_hour(before: &Content, after: &Content) -> Option<Window> {
    let old = wall_clock(before.start_date, before.start_hour?);
    let new = wall_clock(after.start_date, after.start_hour?);
    match new.cmp(&old) {
        Ordering::Equal => None,
        Ordering::Less => Some(Window::sharp(Deadline::Minute(new))),
        Ordering::Greater => Some(Window::between(Deadline::Minute(old), Deadline::Minute(new))),
    }
}

/// Earlier: midnight, of the day of the begin or of the old end. Later: eight hours after the old end, or 08:00 of the next day
/// where it lies between 20:00 and 24:00.
fn end_by_hour(before: &Content, after: &Content) -> Option<Window> {
    let (old_day, new_day) = (before.end_date?, after.end_date?);
    let (Some(old_hour), Some(new_hour)) = (before.end_hour, after.end_hour) else {
        // A day package has no end hour: no source tells what moves it.
        let moved = end_by_day(before, after)?;
        return Some(Window::open(moved.in_time));
    };
    let (old, new) = (wall_clock(old_day, old_hour), wall_clock(new_day, new_hour));
    match new.cmp(&old) {
        Ordering::Equal => None,
        Ordering::Less => Some(Window::between(Deadline::Day(before.start_date), Deadline::Day(old_day))),
        Ordering::Greater => Some(longer(old_day, old_hour)),
    }
}

fn longer(day: NaiveDate, hour: ClockTime) -> Window {
    const EIGHT_HOURS: u16 = 8 * 60;
    const EVENING: u16 = 20 * 60;
    let next_day = day.checked_add_days(Days::new(1)).unwrap_or(day);
    let of = |day, minutes| ClockTime::from_minutes(minutes).map_or(Deadline::Day(day), |of| at(day, of));
    let next_morning = of(next_day, EIGHT_HOURS);
    // Whether the hours are counted by the clock or as they go by is not published: the night of a clock change tells them apart.
    let goes_by = Deadline::Minute(wall_clock(day, hour).plus_minutes(EIGHT_HOURS.into()));
    match hour.minutes() {
        // Whether 20:00 lies in the evening is not published either.
        EVENING => Window::between(goes_by, next_morning),
        minutes if minutes > EVENING => Window::sharp(next_morning),
        minutes if minutes + EIGHT_HOURS < MINUTES_OF_A_DAY => Window::between(goes_by, of(day, minutes + EIGHT_HOURS)),
        minutes => Window::between(goes_by, of(next_day, minutes + EIGHT_HOURS - MINUTES_OF_A_DAY)),
    }
}

fn at(day: NaiveDate, hour: ClockTime) -> Deadline {
    Deadline::Minute(wall_clock(day, hour))
}

/// As long as the wages of the quarter are not declared: to the end of the month behind it.
pub(crate) fn planned(before: &Content, after: &Content) -> Option<Window> {
    let is_same = (before.planned_hours, before.planned_days) == (after.planned_hours, after.planned_days);
    if is_same || before.worker_type != Some(WorkerType::Stu) {
        return None;
    }
    let behind = Quarter::of(before.start_date).plus(1).first_day();
    let last = behind.checked_add_months(Months::new(1)).and_then(|next| next.pred_opt())?;
    Some(Window::open(Deadline::Day(last)))
}
