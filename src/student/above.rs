//! Hours under article 17 that are taken off the student quota.
//!
//! Whoever worked more of them than come on top of the student quota, when a student job begins, loses those above from the quota. How
//! the NSSO counts them is not published, so that they are in doubt.

use std::ops::ControlFlow;

use chrono::{Datelike, NaiveDate};

use crate::declaration::register::{Content, RegisterView};
use crate::declaration::rule::Types;
use crate::id::{Ssin, WorkerType};
use crate::law::Law;

/// The hours under article 17 of the year of a student job up to its first day.
#[derive(Clone, Copy)]
pub(super) struct Article17Work {
    /// How many are planned, as far as it is told.
    pub(super) planned: u16,
    /// Whether all of it is told in hours.
    pub(super) is_told: bool,
    /// How many it is at most, days of public television counted as hours.
    most: u16,
    /// How many it can be: work that is told in days takes all hours of them.
    pub(super) by_clock: u16,
    /// How many come on top of the student quota.
    pub(super) on_top: u16,
}

impl Article17Work {
    /// That of a worker before a student job that begins on this day; `None` without any, and where none is taken off.
    pub(super) fn before(register: &dyn RegisterView, law: &Law, worker: Ssin, start: NaiveDate) -> Option<Self> {
        // Hardly any student has such work.
        if !register.worker_types(worker).meets(Types::of(WorkerType::ARTICLE_17_SINCE_2022)) {
            return None;
        }
        let on_top = *law.student.article_17_hours.at(law.on(start)).value()?;
        let mut work = Article17Work { planned: 0, is_told: true, most: 0, by_clock: 0, on_top };
        let of_a_day = law.article_17.hours_of_a_day.at(law.on(start)).value().copied();
        let first = NaiveDate::from_ymd_opt(start.year(), 1, 1).unwrap_or(start);
        let are_all = register.look_through(worker, first, Some(start), &mut |period| {
            if !period.cancelled
                && period.content.worker_type.is_some_and(|of| WorkerType::ARTICLE_17_SINCE_2022.contains(&of))
            {
                work.is_told &= period.content.planned_hours.is_some();
                work.planned = work.planned.saturating_add(period.content.planned_hours.unwrap_or(0));
                let is_day = period.content.worker_type == Some(WorkerType::T17);
                let hours = if is_day { of_a_day } else { period.content.planned_hours };
                work.most = work.most.saturating_add(hours.unwrap_or(u16::MAX));
                let can_be = period.content.planned_hours.unwrap_or_else(|| hours_of_days(&period.content));
                work.by_clock = work.by_clock.saturating_add(can_be);
            }
            ControlFlow::Continue(())
        });
        if !are_all {
            (work.is_told, work.most, work.by_clock) = (false, u16::MAX, u16::MAX);
        }
        Some(work)
    }

    /// How many hours are taken off the quota at most.
    pub(super) fn at_most(self) -> u16 {
        self.most.saturating_sub(self.on_top)
    }
}

/// All hours of the days of a period; of one without an end there may be any number.
fn hours_of_days(of: &Content) -> u16 {
    let days = of.end_date.map(|end| (end - of.start_date).num_days() + 1);
    days.and_then(|days| u16::try_from(days.max(0)).ok()).map_or(u16::MAX, |days| days.saturating_mul(24))
}

/// How many hours are taken off at most, before a student job that begins on this day.
pub(super) fn hours_above(register: &dyn RegisterView, law: &Law, worker: Ssin, start: NaiveDate) -> u16 {
    Article17Work::before(register, law, worker, start).map_or(0, Article17Work::at_most)
}
