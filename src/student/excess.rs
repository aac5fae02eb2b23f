//! The numbers of what lies beyond the quota.

use crate::declaration::register::{Booking, Quota};
use crate::declaration::rule::Case;
use crate::declaration::schema::Zone;
use crate::judgement::Evidence;
use crate::law::NeutralHours;
use crate::numbers;
use crate::student::book::within;
use crate::student::neutral::hangs_on_open_sector;
use crate::time::Quarter;

numbers! {
    pub(super) const NUMBERS;
    /// What lies beyond the quota, what of the plan lies within it, the quota itself and its year, in hours.
    struct Hours {
        exceeding: u16 = "exceedingHours",
        left: u16 = "hoursLeft",
        quota: u16 = "quotaHours",
        year: i32 = "year",
    }
    /// What lies beyond the quota at least, where what may not count decides how much it is.
    struct AtLeast { least: u16 = "leastExceedingHours", quota: u16 = "quotaHours", year: i32 = "year" }
    /// The same in days.
    struct Days { exceeding: u16 = "exceedingDays", left: u16 = "daysLeft", quota: u16 = "quotaDays", year: i32 = "year" }
}

/// Those of a booking, with everything in it that may count.
pub(super) fn of(booking: &Booking, size: u16) -> Evidence {
    let ([exceeding, left, quota], year) = ([booking.exceeding, within(booking), size].map(Some), Some(booking.year));
    match booking.quota {
        Quota::StudentDays => Evidence::from(Days { exceeding, left, quota, year }).at(Zone::PlannedDays),
        _ => Evidence::from(Hours { exceeding, left, quota, year }).at(Zone::PlannedHours),
    }
}

/// Those of an excess that is certain: only as much of it as is.
pub(super) fn of_certain(case: &Case<'_>, booking: &Booking, size: u16) -> Evidence {
    let is_neutral_open = is_neutral_open(case, booking);
    let least = Some(booking.exceeding.saturating_sub(booking.more)).filter(|_| !is_neutral_open);
    let (quota, year) = (Some(size), Some(booking.year));
    match booking.quota {
        _ if booking.more == 0 && !is_neutral_open => of(booking, size),
        Quota::StudentDays => Evidence::from(Days { exceeding: None, left: None, quota, year }).at(Zone::PlannedDays),
        _ => Evidence::from(AtLeast { least, quota, year }).at(Zone::PlannedHours),
    }
}

/// Whether nobody knows how much of the work stays outside the count: how many first hours are left, or whether the sector counts.
fn is_neutral_open(case: &Case<'_>, booking: &Booking) -> bool {
    let Some(content) = case.after else { return false };
    let mut rows = case.law.student.neutral_in(Quarter::of(content.start_date));
    let first = |worker| case.register.ledger(worker, Quota::StudentFirstHours, booking.year);
    rows.any(|row| matches!(row.hours, NeutralHours::First(_)))
        && content.worker.is_some_and(|worker| first(worker).doubtful > 0)
        || hangs_on_open_sector(case.facts, case.law, content)
}
