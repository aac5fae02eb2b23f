//! The bookings of one worker that lie beyond a quota and that free hours can cover.

use std::collections::BTreeSet;

use super::period::{Period, Quota};
use super::state::MOST_OF_A_PERIOD;
use crate::time::Moment;

/// Live periods with hours or days beyond a quota of a known size, in the order in which they are covered: within a size by
/// the moment of booking, then by place.
#[derive(Clone, Debug, Default)]
pub(super) struct Overruns(BTreeSet<(Quota, i32, u16, Option<Moment>, usize)>);

impl Overruns {
    pub(super) fn clear(&mut self) {
        self.0.clear();
    }

    pub(super) fn add(&mut self, period: &Period, at: usize) {
        if let Some(key) = key(period, at) {
            self.0.insert(key);
        }
    }

    pub(super) fn remove(&mut self, period: &Period, at: usize) {
        if let Some(key) = key(period, at) {
            self.0.remove(&key);
        }
    }

    /// The place of the oldest booking of a quota and year for which something is free while so much is used, and how much
    /// is. Bookings know the size of the quota as the law told it then; there are few sizes.
    pub(super) fn oldest(&self, quota: Quota, year: i32, used: i32) -> Option<(usize, u16)> {
        let mut oldest: Option<(Option<Moment>, usize, u16)> = None;
        // Nothing is free below a size that is more than what is used.
        let mut size = u16::try_from(used.saturating_add(1).max(0)).ok();
        while let Some(least) = size {
            let first = self.0.range((quota, year, least, None, 0)..).next();
            let Some((_, _, found, booked_at, at)) = first.filter(|of| (of.0, of.1) == (quota, year)) else { break };
            let free = u16::try_from(i32::from(*found) - used).unwrap_or(u16::MAX);
            let this = (*booked_at, *at, free);
            oldest =
                Some(oldest.map_or(this, |oldest| if (this.0, this.1) < (oldest.0, oldest.1) { this } else { oldest }));
            size = found.checked_add(1);
        }
        oldest.map(|(_, at, free)| (at, free))
    }
}

/// Where a period stands; `None` for one that free hours do not cover.
fn key(period: &Period, at: usize) -> Option<(Quota, i32, u16, Option<Moment>, usize)> {
    let booking = period.booking.filter(|_| !period.cancelled)?;
    let is_waiting = booking.exceeding > 0 && booking.reserved < MOST_OF_A_PERIOD;
    is_waiting.then_some((booking.quota, booking.year, booking.size?, booking.booked_at, at))
}
