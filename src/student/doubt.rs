//! What is left in the ledgers of a student without a booking, where not everything that was booked is certain.
//!
//! A ledger holds the most that may be used, and how much of it is in doubt; so does a booking hold what it reserves. Where it was booked
//! beside something doubtful, it may have got more than that: the ledger holds no more of it as long as what was doubtful stands there.

use std::ops::ControlFlow;

use chrono::NaiveDate;

use crate::declaration::regime::BookingCase;
use crate::declaration::register::{Booking, Ledger, Period, Quota, RegisterView};
use crate::id::Ssin;
use crate::time::Quarter;

/// Whether a counter holds a booking; one without a moment is assumed to be held.
pub(super) fn is_contained(booking: &Booking, ledger: &Ledger) -> bool {
    ledger.counter_at.is_some_and(|counter| booking.booked_at.is_none_or(|at| at <= counter))
}

/// A ledger without the booking of a period that is there.
pub(super) fn without(mut ledger: Ledger, booking: &Booking) -> Ledger {
    let [reserved, doubtful] = [booking.reserved, booking.doubtful].map(i32::from);
    if is_contained(booking, &ledger) {
        // What a counter holds of it, it holds for certain; how much that is, nobody may know.
        let [less, more] = [booking.less, booking.more].map(i32::from);
        ledger.used -= reserved - less;
        ledger.doubtful += less + more;
    } else {
        ledger.used -= reserved;
        ledger.doubtful -= doubtful;
    }
    ledger
}

/// A ledger of which a booking may be taken: it is still used, and all of it is in doubt.
pub(super) fn perhaps_without(mut ledger: Ledger, booking: &Booking) -> Ledger {
    let [reserved, doubtful, more] = [booking.reserved, booking.doubtful, booking.more].map(i32::from);
    ledger.doubtful += if is_contained(booking, &ledger) { reserved + more } else { reserved - doubtful };
    ledger
}

/// A ledger that what was planned anew changes, where the period may have been gone when the counter was read, or since.
pub(super) fn or_without(mut ledger: Ledger, before: Ledger, old: &Booking) -> Ledger {
    if !is_contained(old, &before) {
        return ledger;
    }
    let gone = perhaps_without(before, old);
    let least = (ledger.used - ledger.doubtful).min(gone.used - gone.doubtful);
    ledger.used = ledger.used.max(gone.used);
    ledger.doubtful = ledger.used - least;
    ledger
}

/// What becomes certain of a booking that was in doubt, others may have got: so much of the ledgers is still used, in doubt.
pub(super) fn keep_for_others(
    case: &BookingCase<'_>,
    worker: Ssin,
    (old, new): (&Booking, &Booking),
    (ledger, first): (&mut Ledger, &mut Ledger),
) {
    let released = i32::from(old.doubtful) - i32::from(new.doubtful);
    let released_first = i32::from(old.first_doubtful) - i32::from(new.first_doubtful);
    // Hardly anything is in doubt.
    if released <= 0 && released_first <= 0 {
        return;
    }
    let quarter = Quarter::of(case.content.start_date);
    let (mut more, mut more_first) = (-more_of(old, ledger), -more_first_of(old));
    each(case.register, worker, (old.quota, old.year), &mut |period, booking| {
        more += more_of(booking, ledger);
        if Quarter::of(period.content.start_date) == quarter {
            more_first += more_first_of(booking);
        }
    });
    for (ledger, kept) in [(ledger, released.min(more)), (first, released_first.min(more_first))] {
        ledger.used += kept.max(0);
        ledger.doubtful += kept.max(0);
    }
}

/// How much more a booking may reserve than a ledger holds.
fn more_of(booking: &Booking, ledger: &Ledger) -> i32 {
    if is_contained(booking, ledger) { 0 } else { booking.more.into() }
}

/// How much more of the first hours a booking may use up, at most.
fn more_first_of(booking: &Booking) -> i32 {
    // What came late uses up none.
    let is_counted = booking.reserved + booking.neutral + booking.exceeding > 0;
    if is_counted { booking.planned.saturating_sub(booking.neutral).into() } else { 0 }
}

/// How much is in doubt of what was booked since the counter that a ledger holds.
pub(super) fn doubtful_since(case: &BookingCase<'_>, worker: Ssin, of: (Quota, i32), ledger: &Ledger) -> i32 {
    let mut sum = 0;
    each(case.register, worker, of, &mut |_, booking| {
        sum += if is_contained(booking, ledger) { 0 } else { i32::from(booking.doubtful) };
    });
    sum
}

/// Each live booking of a worker on a quota of a year.
pub(super) fn each(
    register: &dyn RegisterView,
    worker: Ssin,
    of: (Quota, i32),
    each: &mut dyn FnMut(&Period, &Booking),
) {
    let day = |month, day| NaiveDate::from_ymd_opt(of.1, month, day);
    let Some(from) = day(1, 1) else { return };
    register.visit(worker, from, day(12, 31), &mut |period| {
        if let Some(booking) = period.booking.filter(|booking| !period.cancelled && (booking.quota, booking.year) == of)
        {
            each(period, &booking);
        }
        ControlFlow::Continue(())
    });
}
