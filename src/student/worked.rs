//! What the declarations of wages (DmfA) make of the hours that are booked.
//!
//! Once the NSSO has processed the wages of an employer and quarter, the hours that they hold take the place of the hours of that
//! employer's Dimonas: what was planned and not worked is free, and what was worked beyond the plan counts where it was free at that
//! moment. Nothing of it is kept in a register: it follows from the facts, the bookings and the moment of reception alone, so that a
//! run tells the same however it is cut, and a row that becomes known later counts from then on.

use std::ops::ControlFlow;

use chrono::NaiveDate;

use super::doubt::{each, is_contained};
use crate::declaration::regime::BookingCase;
use crate::declaration::register::{Content, Ledger, Period, Quota};
use crate::facts::{Facts, Known, SameEmployer, WorkedHours};
use crate::id::{Ssin, WorkerType};
use crate::time::{Moment, Quarter};

/// More than any quota: with so much in doubt, no excess is certain.
const EVERYTHING: i32 = 10_000;

/// What the wages add to what is used, or take off it, and how much of that is in doubt.
#[derive(Clone, Copy, Default)]
pub(super) struct ByWages {
    pub(super) used: i32,
    pub(super) doubtful: i32,
}

/// Whether the wages of this employer and the quarter of this day were processed up to a moment, as far as it is told: without a moment,
/// ever.
pub(super) fn are_wages_declared(
    facts: &dyn Facts,
    content: &Content,
    worker: Ssin,
    until: Option<Moment>,
) -> Option<bool> {
    let quarter = Quarter::of(content.start_date);
    let told = facts.worked_hours(worker, quarter.year()).value()?;
    let of_quarter = told.iter().filter(|of| of.quarter() == quarter);
    let own = SameEmployer::new(facts, &content.employer);
    let mut of_employer = of_quarter.filter(|of| own.is(of.employer()) == Some(true)).peekable();
    of_employer.peek()?;
    Some(of_employer.any(|of| until.is_none_or(|until| of.at() <= until)))
}

/// What the wages that were processed up to the moment of reception, and after the counter, change of what is used.
pub(super) fn by_wages(case: &BookingCase<'_>, worker: Ssin, year: i32, size: Option<u16>, ledger: &Ledger) -> ByWages {
    let (mut change, mut freed, mut is_changed) = (ByWages::default(), 0, false);
    let Known::Known(told) = case.facts.worked_hours(worker, year) else { return change };
    let is_known = |of: &WorkedHours| case.received_at.is_none_or(|at| of.at() <= at);
    let is_contained = |of: &WorkedHours| ledger.counter_at.is_some_and(|counter| of.at() <= counter);
    for (place, wages) in told.iter().enumerate().filter(|(_, of)| is_known(of) && !is_contained(of)) {
        let same = SameEmployer::new(case.facts, wages.employer());
        let is_same = |of: &&WorkedHours| of.quarter() == wages.quarter() && same.is(of.employer()) == Some(true);
        if told.iter().skip(place + 1).filter(|of| is_known(of)).any(|of| is_same(&of)) {
            // It was corrected.
            continue;
        }
        let before = told.iter().take(place).rev().filter(|of| is_contained(of)).find(is_same);
        let newer = case.register.reserved_after(worker, Quota::StudentHours, year, wages.at());
        // What was free when they were processed, as far as what is booked now tells.
        let free = size.map(|size| (i32::from(size) - (ledger.used - newer) - change.used).max(0));
        let one = match before {
            // The counter holds the hours that these correct.
            Some(before) => {
                let more = i32::from(wages.hours()) - i32::from(before.hours());
                ByWages { used: free.map_or(more, |free| more.min(free)), doubtful: 0 }
            }
            None => of_one(case, worker, wages, free, newer > 0, ledger),
        };
        change.used += one.used;
        change.doubtful += one.doubtful;
        freed += (-one.used).max(0);
        is_changed |= one.used != 0;
    }
    if is_changed && super::book::covers_overruns(case.policies) {
        // Which earlier overruns these hours cover, and when, is not followed: all of them may.
        change.used += freed.min(overrun(case, worker, year));
        change.doubtful = EVERYTHING;
    }
    change
}

/// How much a student's periods of a year have beyond the quota.
fn overrun(case: &BookingCase<'_>, worker: Ssin, year: i32) -> i32 {
    let mut sum = 0;
    each(case, worker, (Quota::StudentHours, year), &mut |_, booking| sum += i32::from(booking.exceeding));
    sum
}

/// What the Dimonas of one employer and quarter hold.
#[derive(Default)]
struct Booked {
    reserved: i32,
    neutral: i32,
    has_first_hours: bool,
    is_any_in_time: bool,
    is_any_late: bool,
    is_any_cancelled: bool,
    /// Whether it is in doubt how much is reserved.
    is_unsure: bool,
    /// What a counter holds of it, as far as it is in doubt.
    contained: ByWages,
    /// Reserved by employers of whom nobody can tell whether they are this one.
    elsewhere: Option<i32>,
}

fn booked(case: &BookingCase<'_>, worker: Ssin, wages: &WorkedHours, ledger: &Ledger) -> Booked {
    let (quarter, employer) = (wages.quarter(), wages.employer());
    let mut booked = Booked::default();
    let same = SameEmployer::new(case.facts, employer);
    each_student_period(case, worker, quarter.first_day(), quarter.last_day(), &mut |period| {
        if Quarter::of(period.content.start_date) != quarter {
            return;
        }
        let reserved = period.booking.map_or(0, |of| i32::from(of.reserved));
        match same.is(&period.content.employer) {
            Some(true) if period.cancelled => booked.is_any_cancelled = true,
            Some(true) => {
                booked.reserved += reserved;
                booked.neutral += period.booking.map_or(0, |of| i32::from(of.neutral));
                booked.has_first_hours |= period.booking.is_some_and(|of| of.first_hours > 0);
                if let Some(of) = period.booking.filter(|of| of.doubtful > 0 || of.more > 0) {
                    booked.is_unsure = true;
                    if is_contained(&of, ledger) {
                        // What a period that may not be there has, a counter may hold or not.
                        booked.contained.used += i32::from(of.doubtful);
                        booked.contained.doubtful += i32::from(of.doubtful) + i32::from(of.more);
                    }
                }
                // What counts although it is late was in time for the NSSO.
                let is_late = period.late == Some(true) && reserved == 0;
                booked.is_any_late |= is_late;
                booked.is_any_in_time |= !is_late;
            }
            None if !period.cancelled => *booked.elsewhere.get_or_insert(0) += reserved,
            _ => {}
        }
    });
    booked
}

fn each_student_period(
    case: &BookingCase<'_>,
    worker: Ssin,
    from: NaiveDate,
    to: NaiveDate,
    each: &mut dyn FnMut(&Period),
) {
    case.register.visit(worker, from, Some(to), &mut |period| {
        if period.content.worker_type == Some(WorkerType::Stu) {
            each(period);
        }
        ControlFlow::Continue(())
    });
}

/// What the wages of one employer and quarter change: with so much free when they were processed, and something booked since or not.
fn of_one(
    case: &BookingCase<'_>,
    worker: Ssin,
    wages: &WorkedHours,
    free: Option<i32>,
    is_booked_since: bool,
    ledger: &Ledger,
) -> ByWages {
    let hours = i32::from(wages.hours());
    let at_most = |more: i32| free.map_or(more, |free| more.min(free)).max(0);
    let booked = booked(case, worker, wages, ledger);
    if let Some(elsewhere) = booked.elsewhere {
        let used = at_most(hours);
        return ByWages { used, doubtful: used + booked.reserved + elsewhere };
    }
    if !booked.is_any_in_time && !booked.is_any_late && !booked.is_any_cancelled {
        // Without any Dimona of a student the NSSO takes no wages at the solidarity rate.
        if case.register.covers(wages.employer()) {
            return ByWages::default();
        }
        // There is one that nobody told, which a counter may hold already.
        let used = at_most(hours);
        let hidden = ledger.counter_at.map_or(0, |_| ledger.used);
        return ByWages { used, doubtful: used + hidden };
    }
    if booked.neutral > 0 {
        // Of a quarter of which the first hours do not count, hours beyond the plan may be such ones too.
        let used = if booked.has_first_hours { at_most(hours - booked.neutral - booked.reserved) } else { 0 };
        let doubtful = if booked.has_first_hours { used + booked.reserved } else { 0 };
        return ByWages { used, doubtful };
    }
    if !booked.is_any_in_time && booked.is_any_late {
        // Late declarations hold no hours of the quota, and so do wages not.
        return ByWages::default();
    }
    if !booked.is_any_in_time {
        // It was cancelled, before the wages were processed or after.
        let used = at_most(hours);
        return ByWages { used, doubtful: used };
    }
    let contained = booked.contained;
    if hours <= booked.reserved {
        return ByWages { used: hours - booked.reserved + contained.used, doubtful: contained.doubtful };
    }
    let used = at_most(hours - booked.reserved);
    // What was changed since may have filled the quota then, and hours of a late declaration are none of the quota.
    let is_unsure = booked.is_unsure
        || is_booked_since
        || booked.is_any_late
        || was_any_cancelled(case, worker, wages.quarter().year());
    ByWages { used: used + contained.used, doubtful: contained.doubtful + if is_unsure { used } else { 0 } }
}

fn was_any_cancelled(case: &BookingCase<'_>, worker: Ssin, year: i32) -> bool {
    let day = |month, day| NaiveDate::from_ymd_opt(year, month, day);
    let (Some(from), Some(to)) = (day(1, 1), day(12, 31)) else { return true };
    let mut found = false;
    each_student_period(case, worker, from, to, &mut |period| found |= period.cancelled);
    found
}
