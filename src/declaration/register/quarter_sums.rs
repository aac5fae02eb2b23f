//! What the Dimonas of a student hold at one employer in one quarter.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use chrono::NaiveDate;

use super::period::Period;
use super::view::RegisterView;
use crate::declaration::message::EmployerNumbers;
use crate::facts::{Facts, SameEmployer};
use crate::id::{Ssin, WorkerType};
use crate::time::{Moment, Quarter};

/// What the Dimonas of a student hold that begin in one quarter at one employer.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct QuarterSums {
    /// What those that are not cancelled reserve.
    pub reserved: i32,
    /// How much of them does not count.
    pub neutral: i32,
    /// How many of them use up first hours.
    pub with_first_hours: i32,
    /// How many of them were in time: what counts although it is late was in time for the NSSO.
    pub in_time: i32,
    /// How many of them were late.
    pub late: i32,
    /// How many were cancelled.
    pub cancelled: i32,
    /// Of how many it is in doubt how much they reserve.
    pub unsure: i32,
    /// What a counter holds of these that may not count.
    pub contained_doubtful: i32,
    /// What a counter may hold of these beside.
    pub contained_more: i32,
    /// What those reserve of whose employers nobody can tell whether they are this one, if there are any.
    pub elsewhere: Option<i32>,
}

impl QuarterSums {
    fn count(&mut self, period: &Period, sign: i32) {
        if period.cancelled {
            self.cancelled += sign;
            return;
        }
        let reserved = period.booking.map_or(0, |of| i32::from(of.reserved));
        self.reserved += sign * reserved;
        self.neutral += sign * period.booking.map_or(0, |of| i32::from(of.neutral));
        self.with_first_hours += sign * i32::from(period.booking.is_some_and(|of| of.first_hours > 0));
        let is_late = period.late == Some(true) && reserved == 0;
        self.late += sign * i32::from(is_late);
        self.in_time += sign * i32::from(!is_late);
        self.unsure += sign * i32::from(doubt(period).is_some());
    }

    fn contain(&mut self, [doubtful, more]: [i32; 2]) {
        self.contained_doubtful += doubtful;
        self.contained_more += more;
    }

    /// Goes through all periods of the quarter for them.
    pub(crate) fn walk<V: RegisterView + ?Sized>(
        register: &V,
        (worker, employer, quarter): (Ssin, &EmployerNumbers, Quarter),
        counter_at: Option<Moment>,
        facts: &dyn Facts,
    ) -> QuarterSums {
        let mut sums = QuarterSums::default();
        let same = SameEmployer::new(facts, employer);
        register.visit(worker, quarter.first_day(), Some(quarter.last_day()), &mut |period| {
            if quarter_of(period) != Some(quarter) {
                return ControlFlow::Continue(());
            }
            match same.is(&period.content.employer) {
                Some(true) => {
                    sums.count(period, 1);
                    let held = doubt(period).filter(|(at, _)| counter_at.is_some() && *at <= counter_at);
                    sums.contain(held.map_or([0; 2], |(_, held)| held));
                }
                None if !period.cancelled => {
                    *sums.elsewhere.get_or_insert(0) += period.booking.map_or(0, |of| i32::from(of.reserved));
                }
                _ => {}
            }
            ControlFlow::Continue(())
        });
        sums
    }
}

/// Whether a Dimona of a student was cancelled.
pub(super) fn is_cancelled_student(period: &Period) -> bool {
    period.cancelled && period.content.worker_type == Some(WorkerType::Stu)
}

/// Whether one that has a day from the first of these to the last was, by going through all periods of the worker.
pub(super) fn has_cancelled_student<V: RegisterView + ?Sized>(
    register: &V,
    worker: Ssin,
    from: NaiveDate,
    to: NaiveDate,
) -> bool {
    let mut found = false;
    register.visit(worker, from, Some(to), &mut |period| {
        found = is_cancelled_student(period);
        if found { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    found
}

/// The quarter in which a period of a student begins, where it has a day in it.
pub(super) fn quarter_of(period: &Period) -> Option<Quarter> {
    let content = &period.content;
    let quarter = Quarter::of(content.start_date);
    let has_day = content.end_date.is_none_or(|end| end >= quarter.first_day());
    (content.worker_type == Some(WorkerType::Stu) && has_day).then_some(quarter)
}

/// When a live period was booked of which it is in doubt how much it reserves, and what of it may not count, and what may beside.
fn doubt(period: &Period) -> Option<(Option<Moment>, [i32; 2])> {
    let of = period.booking.filter(|of| !period.cancelled && (of.doubtful > 0 || of.more > 0))?;
    Some((of.booked_at, [of.doubtful.into(), of.more.into()]))
}

/// The sums of several periods, which may change.
#[derive(Clone, Debug, Default)]
pub(super) struct KeptSums {
    sums: QuarterSums,
    /// What is in doubt, by the moment of booking; hardly ever anything.
    doubts: BTreeMap<Option<Moment>, [i32; 2]>,
}

impl KeptSums {
    /// Counts a period, or no longer, by the sign.
    pub(super) fn count(&mut self, period: &Period, sign: i32) {
        self.sums.count(period, sign);
        if let Some((at, [doubtful, more])) = doubt(period) {
            let held = self.doubts.entry(at).or_default();
            *held = [held[0] + sign * doubtful, held[1] + sign * more];
            if self.sums.unsure == 0 {
                self.doubts.clear();
            }
        }
    }

    /// Adds these, of the same employer.
    pub(super) fn add_own(&self, to: &mut QuarterSums, counter_at: Option<Moment>) {
        let own = &self.sums;
        to.reserved += own.reserved;
        to.neutral += own.neutral;
        to.with_first_hours += own.with_first_hours;
        to.in_time += own.in_time;
        to.late += own.late;
        to.cancelled += own.cancelled;
        to.unsure += own.unsure;
        if counter_at.is_some() {
            self.doubts.range(..=counter_at).for_each(|(_, held)| to.contain(*held));
        }
    }

    /// Adds these, of employers who may be the same.
    pub(super) fn add_elsewhere(&self, to: &mut QuarterSums) {
        if self.sums.in_time + self.sums.late > 0 {
            *to.elsewhere.get_or_insert(0) += self.sums.reserved;
        }
    }
}
