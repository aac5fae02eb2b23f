//! What the world remembers of a worker: enough that the next declaration is clean.

use chrono::Datelike;
use dimona::id::{JointCommittee, WorkerType};

use crate::calendar::{Day, When};
use crate::terms::Terms;

/// Stands for a day or an hour that there is not.
const NONE: u16 = u16::MAX;

/// The newest period of a worker, and what the declarations before it leave room for.
///
/// A worker has one period after the other, so that none overlaps, whoever the employer is.
#[derive(Clone, Copy)]
pub(crate) struct Worker {
    /// When the last declaration was received.
    last: u32,
    /// The employer's number, from 1.
    employer: u32,
    /// The number of the newest period, from 1; 0 when nothing can be said of it any more.
    period: u32,
    /// Days count from the first of the world.
    start: u16,
    end: u16,
    /// The first day that no period holds.
    free_from: u16,
    start_hour: u16,
    end_hour: u16,
    planned: u16,
    /// Student hours that are booked, by year.
    booked: [u16; 2],
    /// The quarter in which something was last taken from what has a quota by the quarter here, and how much was taken in it.
    quarter: u8,
    taken: u8,
    worker_type: WorkerType,
    joint_committee: JointCommittee,
    /// Whether the newest period ever had an earlier end than one that came behind it.
    put_off: bool,
}

impl Worker {
    pub(crate) const NEW: Worker = Worker {
        last: 0,
        employer: 0,
        period: 0,
        start: 0,
        end: 0,
        free_from: 0,
        start_hour: NONE,
        end_hour: NONE,
        planned: 0,
        booked: [0; 2],
        quarter: 0,
        taken: 0,
        worker_type: WorkerType::Oth,
        joint_committee: JointCommittee::Other,
        put_off: false,
    };

    /// Whether something was received too shortly before, or is still to be sent again.
    pub(crate) fn is_busy(&self, now: When) -> bool {
        self.last != 0 && self.last + 60 > now.stamp()
    }

    /// Notes that a declaration was received.
    pub(crate) fn note(&mut self, at: When) {
        self.last = at.stamp();
    }

    /// The first day on which another period may begin; `None` while one is open.
    pub(crate) fn free_from(&self) -> Option<Day> {
        (self.free_from != NONE).then(|| day(self.free_from))
    }

    pub(crate) fn employer(&self) -> Option<u64> {
        self.employer.checked_sub(1).map(u64::from)
    }

    /// The newest period: its number, and what it holds. `None` when nobody can name it.
    pub(crate) fn period(&self) -> Option<(u64, Terms)> {
        let terms = Terms {
            end: (self.end != NONE).then(|| day(self.end)),
            start_hour: (self.start_hour != NONE).then_some(self.start_hour),
            end_hour: (self.end_hour != NONE).then_some(self.end_hour),
            planned_hours: (self.planned != 0).then_some(self.planned),
            ..Terms::new(self.worker_type, self.joint_committee, day(self.start))
        };
        (self.period != 0).then(|| (self.period.into(), terms))
    }

    /// Whether the newest period ever had an earlier end than one that came behind it.
    pub(crate) fn was_put_off(&self) -> bool {
        self.put_off
    }

    /// The student hours that are booked for the year of a day.
    pub(crate) fn booked(&self, on: Day) -> u16 {
        self.booked[year(on)]
    }

    /// Whether the quarter of new terms leaves room for them: no worker comes near a quota of article 17 or of the days in horeca,
    /// whichever the quarters of a year are.
    pub(crate) fn has_room(&self, terms: &Terms) -> bool {
        let taken = if self.quarter == quarter(terms.start) { self.taken } else { 0 };
        u16::from(taken) + share(terms) <= MOST_IN_A_QUARTER
    }

    /// Takes the terms of a new period, whose number is 0 when nobody can name it.
    pub(crate) fn hire(&mut self, employer: u64, period: u64, terms: &Terms) {
        self.employer = employer as u32 + 1;
        self.worker_type = terms.worker_type;
        self.joint_committee = terms.joint_committee;
        self.period = period as u32;
        self.planned = 0;
        let before = if self.quarter == quarter(terms.start) { self.taken } else { 0 };
        self.quarter = quarter(terms.start);
        self.taken = before.saturating_add(share(terms) as u8);
        self.change(terms);
        self.put_off = false;
    }

    /// Takes the changed terms of the newest period.
    pub(crate) fn change(&mut self, terms: &Terms) {
        let hours = terms.planned_hours.unwrap_or(0);
        if self.worker_type == WorkerType::Stu {
            let booked = &mut self.booked[year(terms.start)];
            *booked = (*booked + hours).saturating_sub(self.planned);
        }
        self.planned = hours;
        self.start = offset(terms.start);
        let end = terms.end.map_or(NONE, offset);
        // Work without an end has the last of all.
        self.put_off |= end > self.end;
        self.end = end;
        self.free_from = terms.end.map_or(NONE, |end| offset(end.plus(1)));
        self.start_hour = terms.start_hour.unwrap_or(NONE);
        self.end_hour = terms.end_hour.unwrap_or(NONE);
    }

    /// Takes the newest period back.
    pub(crate) fn cancel(&mut self) {
        if self.worker_type == WorkerType::Stu {
            let booked = &mut self.booked[year(day(self.start))];
            *booked = booked.saturating_sub(self.planned);
        }
        self.free_from = self.start;
        self.period = 0;
    }
}

/// In a year that is less than the 190 hours under article 17 of a student, the 25 days of public television and the 50 days in horeca.
const MOST_IN_A_QUARTER: u16 = 47;

/// What terms take of a quarter: an hour under article 17 is one, a day of public television eight, and one in horeca four.
fn share(terms: &Terms) -> u16 {
    match terms.worker_type {
        WorkerType::O17 | WorkerType::S17 => terms.planned_hours.unwrap_or(0),
        WorkerType::T17 => 8,
        WorkerType::Ext if terms.joint_committee == JointCommittee::Horeca => 4,
        _ => 0,
    }
}

/// The number of the quarter of a day, from 1 for the first of the world.
fn quarter(day: Day) -> u8 {
    let date = day.date();
    (date.year() - Day::FIRST.date().year()) as u8 * 4 + date.month0() as u8 / 3 + 1
}

fn day(offset: u16) -> Day {
    Day::FIRST.plus(offset.into())
}

fn offset(day: Day) -> u16 {
    (day.0 - Day::FIRST.0).clamp(0, i32::from(NONE) - 1) as u16
}

fn year(day: Day) -> usize {
    usize::from(day >= Day::FIRST.plus(365))
}
