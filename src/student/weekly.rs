//! What the hours of each week of a student's work come to.

use chrono::{Days, NaiveDate, TimeDelta};

use crate::declaration::register::Content;
use crate::declaration::rule::Case;
use crate::id::Ssin;
use crate::judgement::Need;
use crate::student::beside::{UNTOLD, minutes, minutes_in_week, scheduled, whole_hours, work_beside};
use crate::student::hours_to_declare;
use crate::student::schedule::planned_work;
use crate::student::studies::{MOST_DAYS, Studies, last_day, whole_weeks, within};

/// What the hours of the weeks of some work come to.
#[derive(Clone, Copy)]
pub(super) enum Weekly {
    /// So many in a week of term, more than may be worked.
    TooMany(TimeDelta),
    /// No more than may be worked in any week.
    Fits,
    /// More in a week of which one part is term and another holidays, and as many as may be in the others.
    Mixed,
    /// The shifts do not tell it.
    Untold,
}

/// What the weeks of the work come to, at every employer together: by its shifts, and by what is declared for one week alone.
pub(super) fn by_week(case: &Case<'_>, worker: Ssin, work: &Content, studies: &Studies<'_>, week: u16) -> Weekly {
    let last = last_day(work);
    let own = planned_work(case, worker, Some(&work.employer), work.start_date, last);
    let is_whole = own.is_some_and(|own| hours_to_declare([own]) == work.planned_hours);
    let mut found = if is_whole { Weekly::Fits } else { Weekly::Untold };
    let mut day = work.start_date;
    while day <= last {
        let (from, to) = whole_weeks(day, day);
        let planned = own.and_then(|_| planned_work(case, worker, None, from, to)).unwrap_or_default();
        let certain = TimeDelta::minutes(minutes_in_week(case, worker, work, None, (from, to)).into());
        let in_week = planned.max(certain);
        if in_week > TimeDelta::hours(week.into()) {
            match studies.weeks(case, &within(work, from, to)) {
                Some(of) if of.others == 0 => return Weekly::TooMany(in_week),
                // In school holidays nothing is limited.
                Some(of) if !of.has_term && !of.is_untold => {}
                _ if is_whole => found = Weekly::Mixed,
                _ => {}
            }
        }
        let Some(next) = to.succ_opt() else { break };
        day = next;
    }
    found
}

/// What work that is no student work comes to in the weeks of term of a student.
#[derive(Clone, Copy)]
pub(super) enum InTerm {
    /// More than may be worked in a week, for certain.
    TooMany,
    /// No more than may be worked.
    Fits,
    /// Nobody can say, for want of this.
    Open(Need),
}

/// What other work than a student's comes to with all the work beside it, where so many hours a week may be worked in term.
pub(super) fn in_term(case: &Case<'_>, worker: Ssin, work: &Content, studies: &Studies<'_>, week: u16) -> InTerm {
    // Of work without an end its first weeks are looked at: no holidays are longer.
    let farthest = work.start_date.checked_add_days(Days::new(MOST_DAYS.unsigned_abs())).unwrap_or(NaiveDate::MAX);
    let last = work.end_date.map_or(farthest, |_| last_day(work)).min(farthest);
    let seen = Content { end_date: Some(last), ..*work };
    let Some(weeks) = studies.weeks(case, &seen).filter(|of| of.has_term || of.is_untold) else {
        return InTerm::Fits;
    };
    let hours = minutes(work).map(whole_hours);
    if weeks.others == 0 && work.end_date == Some(last) {
        let (from, to) = whole_weeks(work.start_date, work.start_date);
        let is_one = last <= to;
        let certain = if is_one { minutes_in_week(case, worker, work, None, (from, to)) } else { 0 };
        if certain > week.saturating_mul(60) || hours.is_some_and(|hours| hours > weeks.most(week, 0)) {
            return InTerm::TooMany;
        }
    }
    match hours {
        Some(hours) if hours.saturating_add(work_beside(case, worker, work, None)) <= week => InTerm::Fits,
        _ if weeks.is_untold => InTerm::Open(Need::SchoolHolidays),
        _ => InTerm::Open(Need::HoursOfWeek),
    }
}

/// Whether the only week in which this work lies has no more hours by the shifts of the student's work, with all the other work there is.
pub(super) fn fits(
    case: &Case<'_>,
    worker: Ssin,
    (work, student): (&Content, &Content),
    together: u16,
    week: u16,
) -> bool {
    let (from, to) = whole_weeks(work.start_date, work.start_date);
    if together == UNTOLD || work.end_date.is_none_or(|end| end > to) {
        return false;
    }
    let others = together.saturating_sub(student.planned_hours.unwrap_or(0));
    let of_student = scheduled(case, worker, student, (from, to));
    of_student.is_some_and(|minutes| others.saturating_add(minutes.div_ceil(60)) <= week)
}
