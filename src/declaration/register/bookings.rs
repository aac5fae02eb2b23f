//! The bookings of one worker, in the orders in which they are asked for.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike;

use super::few::FEW;
use super::period::Period;
use super::quota::Quota;
use super::state::MOST_OF_A_PERIOD;
use crate::time::Moment;

/// From so many periods on, sums are kept of what is reserved.
const MANY: usize = 256;
/// A span of time holds two to the power of this of the next shorter ones.
const BITS: u32 = 6;
/// How many lengths of spans there are, from about a second to about half a year.
const LEVELS: u32 = 5;

/// The number of the span of a level that holds a moment.
fn span(at: Moment, level: u32) -> i64 {
    at.millis() >> (10 + BITS * level)
}

/// The bookings of live periods.
#[derive(Clone, Debug, Default)]
pub(super) struct Bookings {
    /// Those with hours or days beyond a quota of a known size, in the order in which they are covered: within a size by the
    /// moment of booking, then by place.
    overruns: BTreeSet<(Quota, i32, u16, Option<Moment>, usize)>,
    /// What is reserved by the moment of booking; empty while there are few periods, which are looked through.
    by_moment: BTreeSet<(Quota, i32, Moment, usize, u16)>,
    /// The sums of what is reserved, by spans of time that hold each other; empty while there are not many periods.
    by_span: BTreeMap<(Quota, i32, u32, i64), i32>,
    /// How many reserve something at no known moment, by quota and year; hardly ever any.
    at_no_moment: BTreeMap<(Quota, i32), usize>,
}

impl Bookings {
    pub(super) fn clear(&mut self) {
        self.overruns.clear();
        self.by_moment.clear();
        self.by_span.clear();
        self.at_no_moment.clear();
    }

    /// Takes up the last of these periods, which was opened.
    pub(super) fn open(&mut self, periods: &[Period]) {
        let at = periods.len().saturating_sub(1);
        if periods.len() == FEW + 1 {
            self.by_moment.extend(periods.iter().enumerate().filter_map(|(at, period)| reserved(period, at)));
        }
        if periods.len() == MANY + 1 {
            let others = periods.iter().enumerate().take(at);
            others.filter_map(|(at, period)| reserved(period, at)).for_each(|key| self.sum(key, 1));
        }
        if let Some(period) = periods.last() {
            self.add(period, at, periods.len());
        }
    }

    /// Takes up a period at this place, one of so many.
    pub(super) fn add(&mut self, period: &Period, at: usize, of: usize) {
        if let Some(key) = overrun(period, at) {
            self.overruns.insert(key);
        }
        if let Some(key) = at_no_moment(period) {
            *self.at_no_moment.entry(key).or_default() += 1;
        }
        if of > FEW {
            self.by_moment.extend(reserved(period, at));
        }
        if let Some(key) = reserved(period, at).filter(|_| of > MANY) {
            self.sum(key, 1);
        }
    }

    /// Adds what is reserved to the spans of time that hold the moment of booking, or takes it off.
    fn sum(&mut self, (quota, year, at, _, reserved): (Quota, i32, Moment, usize, u16), sign: i32) {
        for level in 0..LEVELS {
            *self.by_span.entry((quota, year, level, span(at, level))).or_default() += sign * i32::from(reserved);
        }
    }

    pub(super) fn remove(&mut self, period: &Period, at: usize) {
        if let Some(key) = overrun(period, at) {
            self.overruns.remove(&key);
        }
        if let Some(count) = at_no_moment(period).and_then(|key| self.at_no_moment.get_mut(&key)) {
            *count = count.saturating_sub(1);
        }
        if !self.by_moment.is_empty()
            && let Some(key) = reserved(period, at)
        {
            self.by_moment.remove(&key);
            if !self.by_span.is_empty() {
                self.sum(key, -1);
            }
        }
    }

    /// How much these periods reserve on a quota of a year, as booked after this moment.
    pub(super) fn reserved_after(&self, periods: &[Period], quota: Quota, year: i32, after: Moment) -> i32 {
        if periods.len() <= FEW {
            let booked = periods.iter().enumerate().filter_map(|(at, period)| reserved(period, at));
            let newer = booked.filter(|(of, of_year, at, ..)| (*of, *of_year) == (quota, year) && *at > after);
            return newer.map(|(.., reserved)| i32::from(reserved)).sum();
        }
        let newer = self.by_moment.range((quota, year, after, usize::MAX, u16::MAX)..);
        let newer = newer.take_while(|of| (of.0, of.1) == (quota, year));
        if self.by_span.is_empty() {
            return newer.map(|of| i32::from(of.4)).sum();
        }
        // What stands in the same shortest span, and of the longer ones those behind it.
        let first = newer.take_while(|of| span(of.2, 0) == span(after, 0)).map(|of| i32::from(of.4)).sum::<i32>();
        let behind = (0..LEVELS).map(|level| {
            let at = span(after, level);
            let last = if level + 1 == LEVELS { i64::MAX } else { at | ((1 << BITS) - 1) };
            let spans = self.by_span.range((quota, year, level, at)..=(quota, year, level, last));
            spans.filter(|(of, _)| of.3 > at).map(|(_, sum)| *sum).sum::<i32>()
        });
        first + behind.sum::<i32>()
    }

    /// Whether one of a quota and year reserves something at no known moment.
    pub(super) fn has_any_at_no_moment(&self, quota: Quota, year: i32) -> bool {
        self.at_no_moment.get(&(quota, year)).is_some_and(|count| *count > 0)
    }

    /// The place of the oldest booking of a quota and year for which something is free while so much is used, and how much
    /// is. Bookings know the size of the quota as the law told it then; there are few sizes.
    pub(super) fn oldest_overrun(&self, quota: Quota, year: i32, used: i32) -> Option<(usize, u16)> {
        let mut oldest: Option<(Option<Moment>, usize, u16)> = None;
        // Nothing is free below a size that is more than what is used.
        let mut size = u16::try_from(used.saturating_add(1).max(0)).ok();
        while let Some(least) = size {
            let first = self.overruns.range((quota, year, least, None, 0)..).next();
            let Some((_, _, found, booked_at, at)) = first.filter(|of| (of.0, of.1) == (quota, year)) else { break };
            let free = u16::try_from(i32::from(*found) - used).unwrap_or(u16::MAX);
            if oldest.is_none_or(|(moment, place, _)| (*booked_at, *at) < (moment, place)) {
                oldest = Some((*booked_at, *at, free));
            }
            size = found.checked_add(1);
        }
        oldest.map(|(_, at, free)| (at, free))
    }
}

/// Where a period stands among those that free hours cover.
fn overrun(period: &Period, at: usize) -> Option<(Quota, i32, u16, Option<Moment>, usize)> {
    let booking = period.booking.filter(|_| !period.cancelled)?;
    let is_waiting = booking.exceeding > 0 && booking.reserved < MOST_OF_A_PERIOD;
    is_waiting.then_some((booking.quota, booking.year, booking.size?, booking.booked_at, at))
}

/// Where a period reserves something, and nobody knows since when.
fn at_no_moment(period: &Period) -> Option<(Quota, i32)> {
    let booking = period.booking.filter(|of| !period.cancelled && of.reserved > 0 && of.booked_at.is_none())?;
    has_a_day(period, booking.year).then_some((booking.quota, booking.year))
}

fn has_a_day(period: &Period, year: i32) -> bool {
    let content = &period.content;
    content.start_date.year() <= year && content.end_date.is_none_or(|end| end.year() >= year)
}

/// Where a period stands among those that were booked at a moment: one that has a day in the year of its booking.
fn reserved(period: &Period, at: usize) -> Option<(Quota, i32, Moment, usize, u16)> {
    let booking = period.booking.filter(|_| !period.cancelled)?;
    has_a_day(period, booking.year).then_some((booking.quota, booking.year, booking.booked_at?, at, booking.reserved))
}
