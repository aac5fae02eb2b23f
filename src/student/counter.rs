//! What a counter of Student@work makes of the hours that are booked.

use chrono::{Datelike, NaiveDate};

use super::doubt::{doubtful_since, each};
use crate::declaration::deadline::{are_wages_declared, last_day_for_wages};
use crate::declaration::regime::BookingCase;
use crate::declaration::register::{Booking, Ledger, Period, Quota, RegisterView, Resolution};
use crate::declaration::rule::Case;
use crate::facts::{Facts, Known, StudentCounter};
use crate::id::Ssin;
use crate::judgement::Need;
use crate::law::Law;

/// The ledger with the newest counter folded in: the counter sets what is used, and contains what was booked before it.
pub(super) fn current_ledger(case: &BookingCase<'_>, worker: Ssin, quota: Quota, year: i32) -> Ledger {
    let mut ledger = case.register.ledger(worker, quota, year);
    if quota != Quota::StudentHours {
        return ledger;
    }
    let Known::Known(counter) = case.facts.student_counter(worker, year, case.received_at) else { return ledger };
    if ledger.counter_at.is_some_and(|at| at >= counter.at) {
        return ledger;
    }
    let Some(told) = used_by(case.law, year, &counter) else { return ledger };
    if case.register.reserves_at_no_moment(worker, quota, year) {
        case.assume(Need::BookingMoment);
    }
    // A register that is loaded may hold more than the counter knows.
    let newer = case.register.reserved_after(worker, quota, year, counter.at);
    let booked = BookedBefore::of(case.register, case.facts, worker, year, &counter);
    let more = if booked.at_least > told { booked.at_most - told } else { 0 };
    ledger.used = told + more + newer;
    ledger.unseen = false;
    ledger.counter_at = Some(counter.at);
    ledger.doubtful = more + if newer == 0 { 0 } else { doubtful_since(case, worker, (quota, year), &ledger) };
    ledger
}

/// Whether a counter leaves more than can be left, after what was booked for certain before it was read.
pub(super) fn is_contradicted(case: &Case<'_>, worker: Ssin, booking: &Booking, counter: &StudentCounter) -> bool {
    let booked = || BookedBefore::of(case.register, case.facts, worker, booking.year, counter).at_least;
    booking.quota == Quota::StudentHours && used_by(case.law, booking.year, counter).is_some_and(|told| booked() > told)
}

/// How much a counter says is used.
fn used_by(law: &Law, year: i32, counter: &StudentCounter) -> Option<i32> {
    // It was read against the quota that was known then.
    let question = law.on(NaiveDate::from_ymd_opt(year, 1, 1)?).as_known_on(counter.at.date());
    let size = law.student.quota_hours.at(question).value()?;
    // More than the whole quota nobody has left, whatever a counter says.
    Some(i32::from(*size) - i32::from(counter.hours_left.min(*size)))
}

/// How much was booked when a counter was read, and not freed since: what is booked is freed when the wages of its quarter are declared, and
/// what a message frees is booked anew or not at all.
#[derive(Clone, Copy, Default)]
struct BookedBefore {
    /// For certain.
    at_least: i32,
    at_most: i32,
}

impl BookedBefore {
    fn of(register: &dyn RegisterView, facts: &dyn Facts, worker: Ssin, year: i32, counter: &StudentCounter) -> Self {
        let mut sum = BookedBefore::default();
        each(register, worker, (Quota::StudentHours, year), &mut |period: &Period, booking: &Booking| {
            let is_before = booking.booked_at.is_none_or(|at| at <= counter.at);
            let may_be_freed = || {
                last_day_for_wages(period.content.start_date).is_none_or(|last| last < counter.at.date())
                    || are_wages_declared(facts, &period.content, worker, Some(counter.at)) == Some(true)
            };
            if is_before && !may_be_freed() {
                let is_certain = period.doubt.is_none();
                sum.at_least +=
                    if is_certain { i32::from(booking.reserved.saturating_sub(booking.doubtful)) } else { 0 };
                sum.at_most += i32::from(booking.reserved) + i32::from(booking.more);
            }
        });
        sum
    }
}

/// The counter that was known when the declaration was received.
pub(super) fn counter_of(worker: Ssin, booking: &Booking, case: &Case<'_>) -> Option<StudentCounter> {
    case.facts.student_counter(worker, booking.year, case.row.received_at).value()
}

/// Whether nobody can have booked elsewhere since the counter was read, or hardly anybody: it was read on the day of reception.
pub(super) fn is_of_the_day(counter: &StudentCounter, case: &Case<'_>) -> bool {
    case.row.received_at.is_some_and(|received| received.date() == counter.at.date())
}

/// Whether the access code of the counter had run out.
pub(super) fn is_stale(counter: &StudentCounter, case: &Case<'_>) -> bool {
    case.row.received_at.is_some_and(|received| has_code_expired(case.law, counter.at.date(), received.date()))
}

/// The same when hours were taken: of a change that takes no more than was booked, when that was booked.
pub(super) fn was_stale(counter: &StudentCounter, booking: &Booking, case: &Case<'_>) -> bool {
    if let Resolution::Found(Period { booking: Some(old), .. }) = case.period
        && (old.quota, old.year) == (booking.quota, booking.year)
        && booking.reserved <= old.reserved
        && let Some(booked) = old.booked_at
    {
        return has_code_expired(case.law, counter.at.date(), booked.date());
    }
    is_stale(counter, case)
}

/// Whether a counter that was read on one day says nothing any more on another: its access code is valid in the month of reading and
/// in those that follow.
pub(super) fn has_code_expired(law: &Law, read: NaiveDate, on: NaiveDate) -> bool {
    let months = law.student.access_code_months.at(law.on(read)).value().copied().unwrap_or(0);
    let month = |day: NaiveDate| i64::from(day.year()) * 12 + i64::from(day.month0());
    month(on) - month(read) >= i64::from(months)
}
