//! What the hours of each week of a student's work come to.

use chrono::TimeDelta;

use crate::declaration::register::Content;
use crate::declaration::rule::Case;
use crate::id::Ssin;
use crate::student::beside::minutes_in_week;
use crate::student::hours_to_declare;
use crate::student::schedule::planned_work;
use crate::student::studies::{Studies, last_day, whole_weeks, within};

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
