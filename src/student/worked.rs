//! What the declarations of wages (DmfA) make of the hours that are booked.
//!
//! Once the NSSO has processed the wages of an employer and quarter, the hours that they hold take the place of the hours of that
//! employer's Dimonas: what was planned and not worked is free, and what was worked beyond the plan counts where it was free at that
//! moment. Nothing of it is kept in a register: it follows from the facts, the bookings and the moment of reception alone, so that a
//! run tells the same however it is cut, and a row that becomes known later counts from then on.

use chrono::NaiveDate;

use super::doubt::each;
use crate::declaration::message::EmployerNumbers;
use crate::declaration::regime::BookingCase;
use crate::declaration::register::{Ledger, QuarterSums, Quota};
use crate::facts::{Known, SameEmployer, WorkedHours};
use crate::id::Ssin;
use crate::time::Quarter;

/// More than any quota: with so much in doubt, no excess is certain.
const EVERYTHING: i32 = 10_000;

/// What the wages add to what is used, or take off it, and how much of that is in doubt.
#[derive(Clone, Copy, Default)]
pub(super) struct ByWages {
    pub(super) used: i32,
    pub(super) doubtful: i32,
}

impl ByWages {
    /// The same where so many hours more may be used.
    pub(super) fn or_more(self, hours: i32) -> ByWages {
        ByWages { used: self.used + hours, doubtful: self.doubtful + hours }
    }
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
    each(case.register, worker, (Quota::StudentHours, year), &mut |_, booking| sum += i32::from(booking.exceeding));
    sum
}

/// What the Dimonas of an employer and quarter hold.
pub(super) fn of_quarter(
    case: &BookingCase<'_>,
    worker: Ssin,
    (employer, quarter): (&EmployerNumbers, Quarter),
    ledger: &Ledger,
) -> QuarterSums {
    let of = (worker, employer, quarter);
    if super::book::covers_overruns(case.policies) {
        // What free hours covered of others, no sum follows.
        return QuarterSums::walk(case.register, of, ledger.counter_at, case.facts);
    }
    case.register.quarter_sums(of, ledger.counter_at, case.facts)
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
    let booked = of_quarter(case, worker, (wages.employer(), wages.quarter()), ledger);
    if let Some(elsewhere) = booked.elsewhere {
        let used = at_most(hours);
        return ByWages { used, doubtful: used + booked.reserved + elsewhere };
    }
    let (is_any_in_time, is_any_late) = (booked.in_time > 0, booked.late > 0);
    if !is_any_in_time && !is_any_late && booked.cancelled == 0 {
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
        let has_first_hours = booked.with_first_hours > 0;
        let used = if has_first_hours { at_most(hours - booked.neutral - booked.reserved) } else { 0 };
        let doubtful = if has_first_hours { used + booked.reserved } else { 0 };
        return ByWages { used, doubtful };
    }
    if !is_any_in_time && is_any_late {
        // Late declarations hold no hours of the quota, and so do wages not.
        return ByWages::default();
    }
    if !is_any_in_time {
        // It was cancelled, before the wages were processed or after.
        let used = at_most(hours);
        return ByWages { used, doubtful: used };
    }
    let contained_doubtful = booked.contained_doubtful + booked.contained_more;
    if hours <= booked.reserved {
        return ByWages { used: hours - booked.reserved + booked.contained_doubtful, doubtful: contained_doubtful };
    }
    let used = at_most(hours - booked.reserved);
    // What was changed since may have filled the quota then, and hours of a late declaration are none of the quota.
    let is_unsure =
        booked.unsure > 0 || is_booked_since || is_any_late || was_any_cancelled(case, worker, wages.quarter().year());
    ByWages { used: used + booked.contained_doubtful, doubtful: contained_doubtful + if is_unsure { used } else { 0 } }
}

fn was_any_cancelled(case: &BookingCase<'_>, worker: Ssin, year: i32) -> bool {
    let day = |month, day| NaiveDate::from_ymd_opt(year, month, day);
    let (Some(from), Some(to)) = (day(1, 1), day(12, 31)) else { return true };
    case.register.has_cancelled_student(worker, from, to)
}
