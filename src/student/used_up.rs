//! Whether a quota was used up when nobody knows how far it was.

use crate::declaration::regime::{BookingCase, BookingChange};
use crate::declaration::register::{Booking, Content, Period, Resolution};
use crate::declaration::rule::Case;
use crate::id::Ssin;
use crate::student::counter::current_ledger;
use crate::student::doubt::without;
use crate::student::in_careers::by_careers;
use crate::time::Moment;

/// Whether a counter that was read later, before the first day of the work is over, shows nothing left, and what is known does not come to
/// the quota: when somebody else booked the rest, before this declaration or behind it, nobody knows.
pub(super) fn is_used_up(worker: Ssin, booking: &Booking, case: &Case<'_>) -> bool {
    let Some(received) = case.row.received_at.filter(|_| booking.reserved > 0) else { return false };
    let Some(content) = case.after else { return false };
    let last = Moment::end_of_day(content.start_date.max(received.date()));
    let later = case.facts.student_counter(worker, booking.year, Some(last)).value();
    later.is_some_and(|of| of.at > received && of.hours_left == 0)
        && known_use(case, worker, content, booking) < booking.size
}

/// How much of the quota is used for certain by what was received up to this declaration, or told by a counter before it; `None` where
/// that is no number.
fn known_use(case: &Case<'_>, worker: Ssin, content: &Content, booking: &Booking) -> Option<u16> {
    let asked = asked(case, content);
    let mut ledger = current_ledger(&asked, worker, booking.quota, booking.year);
    // What an UPDATE books takes the place of what was booked.
    if let Resolution::Found(Period { booking: Some(old), .. }) = case.period
        && (old.quota, old.year) == (booking.quota, booking.year)
    {
        ledger = without(ledger, old);
    }
    let reserved = i32::from(booking.reserved) - i32::from(booking.doubtful);
    u16::try_from(ledger.used - ledger.doubtful + reserved).ok()
}

/// A declaration as what books it asks, without a change.
fn asked<'a>(case: &Case<'a>, content: &'a Content) -> BookingCase<'a> {
    BookingCase {
        law: case.law,
        facts: case.facts,
        policies: case.policies,
        register: case.register,
        content,
        before: None,
        previous: None,
        change: BookingChange::Keep,
        late: case.late,
        doubtful: false,
        in_doubt: false,
        warned: false,
        disproved: false,
        received_at: case.row.received_at,
        assumed: case.assumed,
    }
}

/// Whether careers tell hours that may use up the quota.
pub(super) fn may_be_used_elsewhere(worker: Ssin, booking: &Booking, case: &Case<'_>) -> bool {
    let Some(content) = case.after else { return false };
    let asked = asked(case, content);
    let ledger = current_ledger(&asked, worker, booking.quota, booking.year);
    by_careers(&asked, worker, booking.year, &ledger) > 0
}

/// Whether more of the quota is free now than when this was booked: hours came free since.
pub(super) fn is_more_free(worker: Ssin, booking: &Booking, case: &Case<'_>) -> bool {
    let (Some(content), Some(size)) = (case.after, booking.size) else { return false };
    let asked = asked(case, content);
    let ledger = without(current_ledger(&asked, worker, booking.quota, booking.year), booking);
    i32::from(size) - ledger.used > i32::from(booking.free)
}
