//! How a worker stands on a day: what a page and a list of workers tell.

use chrono::NaiveDate;

use super::consulted::Asking;
use super::hiring::Hiring;
use super::late;
use crate::declaration::message::{EmployerNumbers, Kind, Row};
use crate::declaration::register::{Content, Register, RegisterView};
use crate::engine::Engine;
use crate::facts::Known;
use crate::flexi_job::FlexiJobRight;
use crate::id::{Ssin, WorkerType};
use crate::judgement::{Missing, Need, NeedSet, Truth};
use crate::student::{HoursLeft, TermHours, term_hours};
use crate::time::Quarter;

/// How many quarters ahead a right is looked for.
const QUARTERS_AHEAD: u32 = 8;

/// What is asked: whom, on which day, and who is going to hire.
#[derive(Clone, Copy)]
pub(super) struct Question<'a> {
    pub(super) engine: &'a Engine,
    pub(super) register: &'a Register,
    pub(super) worker: Ssin,
    pub(super) day: NaiveDate,
    pub(super) employer: &'a EmployerNumbers,
}

/// How a worker stands as a student.
pub(super) struct AsStudent {
    pub(super) left: HoursLeft,
    /// How many hours a week there are in term, for a student from outside the EEA.
    pub(super) term: Option<TermHours>,
    /// Whether it is not told whether the day is in the holidays, for such a student.
    pub(super) is_untold: bool,
    /// Whether nothing is left; `None` where something is, as far as is known.
    pub(super) used_up: Option<Truth>,
    pub(super) against: Hiring,
    /// Whether it holds by the worker, whoever hires.
    pub(super) by_the_worker: Truth,
    pub(super) right: Truth,
    /// For what the usual case is assumed, unless the right fails.
    pub(super) assumed: NeedSet,
}

/// How a worker stands for a flexi-job.
pub(super) struct ForFlexiJob {
    pub(super) by_conditions: FlexiJobRight,
    pub(super) against: Hiring,
    /// Whether it holds by the worker, whoever hires.
    pub(super) by_the_worker: Truth,
    /// Flexi-jobs of the day that were declared late.
    pub(super) late: Vec<(Content, Truth)>,
    pub(super) right: Truth,
    /// For what the usual case is assumed of worker and employer, unless the right fails; of a pension the page tells apart.
    pub(super) assumed: NeedSet,
}

impl<'a> Question<'a> {
    fn asking(&self, day: NaiveDate) -> Asking<'a> {
        Asking { engine: self.engine, worker: self.worker, day, employer: self.employer }
    }

    fn hiring(&self, day: NaiveDate, worker_type: WorkerType) -> Hiring {
        Hiring::ask(self.engine, self.register, (self.worker, day), self.employer, worker_type)
    }

    /// Without who hires, what binds the worker to the employer is not looked at.
    fn at_whom(&self) -> Truth {
        if self.employer.is_none() { Truth::Unknown(Missing::of(Need::OtherContracts)) } else { Truth::True }
    }

    /// Whether something of the worker could not be read.
    pub(super) fn is_unread(&self) -> bool {
        self.register.has_unread(&Row { worker: Some(self.worker), ..Row::new(Kind::In) })
    }

    /// The worker as a student; `None` where the law of the quota is not known for the day.
    pub(super) fn as_student(&self) -> Option<AsStudent> {
        let left = self.asking(self.day).hours_left(self.register, None)?;
        let term = term_hours(self.worker, self.day, self.engine.law(), self.engine.facts());
        let is_untold = term.as_ref().is_some_and(|of| of.is_holiday.is_none());
        // What is asked is one hour of one day: of how many may be planned the limit tells, and it hangs on the days.
        let against = self.hiring(self.day, WorkerType::Stu);
        let holidays = if is_untold { Truth::Unknown(Missing::of(Need::SchoolHolidays)) } else { Truth::True };
        let used_up = self.used_up(&left);
        let by_the_worker = against.with(Truth::True).and(holidays).and(used_up.map_or(Truth::True, Truth::not));
        // Who hires is no less part of the question than who is hired.
        let right = by_the_worker.and(self.at_whom());
        let mut assumed = against.assumed;
        // That there is a career beside says nothing of studies.
        if self.engine.facts().studies(self.worker) == Known::Unknown {
            assumed.insert(Need::MainActivity);
        }
        Some(AsStudent { left, term, is_untold, used_up, against, by_the_worker, right, assumed })
    }

    fn used_up(&self, left: &HoursLeft) -> Option<Truth> {
        let is_of_later = left.counter_at.is_some_and(|at| at.date() > self.day);
        let open = |need| Truth::Unknown(Missing::of(need));
        (left.left == 0 || left.counter_has_expired).then(|| match left.open {
            _ if is_of_later => open(Need::FreshCounter),
            Some(need) => open(need),
            None => Truth::True,
        })
    }

    /// The worker for a flexi-job.
    pub(super) fn for_flexi_job(&self) -> ForFlexiJob {
        let by_conditions = self.asking(self.day).flexi_job_right(self.register);
        let against = self.hiring(self.day, WorkerType::Flx);
        let by_the_worker = against.with(by_conditions.holds);
        let late = late::flexi_jobs(self.engine, self.register, (self.worker, self.day), self.employer);
        // What binds the worker to the employer is looked at where that is told.
        let right = late.iter().fold(by_the_worker, |holds, (_, declared)| holds.and(*declared)).and(self.at_whom());
        // Without who hires there is nothing to assume of the two.
        let assumed =
            if self.employer.is_none() { NeedSet::EMPTY } else { against.assumed.without(Need::PensionRegister) };
        ForFlexiJob { by_conditions, against, by_the_worker, late, right, assumed }
    }

    /// The next quarter in which nothing of the worker stands against a flexi-job, by the facts given.
    pub(super) fn next_quarter(&self, of: &ForFlexiJob) -> Option<Quarter> {
        (1..=QUARTERS_AHEAD).map(|n| of.by_conditions.quarter.plus(n)).find(|quarter| {
            let day = quarter.first_day();
            self.asking(day).flexi_job_right(self.register).holds == Truth::True
                && self.hiring(day, WorkerType::Flx).is_open_after(&of.against)
        })
    }
}
