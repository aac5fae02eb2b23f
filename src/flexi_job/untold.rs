//! What else may bind the worker of a flexi-job, of which no period that was accepted and no contract tells.

use std::ops::ControlFlow;

use chrono::NaiveDate;

use super::job::{Job, is_work};
use crate::declaration::deadline::{Deadline, out};
use crate::declaration::message::EmployerNumbers;
use crate::declaration::register::{Content, Period};
use crate::facts::{Contract, ContractDays, ContractPart, Fraction, Known, same_employer};
use crate::id::WorkerType;
use crate::time::Quarter;

/// So many quarters before that of a flexi-job may tell of work that goes on: the ones before them are told for its conditions.
const QUARTERS_BACK: u32 = 2;

impl Job<'_> {
    /// Visits what was declared of other work, from this day to the end of the flexi-job, by INs that were refused. A refusal undoes no
    /// contract. Left out is what was declared anew since, and what has the very days of the flexi-job: that is the same work, declared
    /// under another worker type first.
    pub(super) fn refused_contracts(&self, from: NaiveDate, each: &mut dyn FnMut(&Content)) {
        for of in self.case.register.refused(self.worker) {
            let end = end_of(of);
            let is_beside = of.start_date <= self.end && end.is_none_or(|end| end >= from);
            let days = (of.start_date, of.end_date);
            let is_own = days == (self.begin, self.content.end_date) && self.is_flexi_employer(&of.employer);
            if of.worker_type != Some(WorkerType::Flx) && is_beside && !is_own && !self.is_declared_anew(of) {
                each(of);
            }
        }
    }

    /// Whether a period was accepted of the employer and the worker type of a refused IN that shares a day with it: what became of that
    /// work, the period tells, even where it was cancelled.
    fn is_declared_anew(&self, of: &Content) -> bool {
        self.has_period(of.start_date, end_of(of), |period| {
            period.content.worker_type == of.worker_type && self.is_at(&of.employer, &period.content.employer)
        })
    }

    /// How much of a full-time job the worker did for an employer in the last quarter before the flexi-job that the career tells of, where
    /// nothing tells what became of it: it may go on. `None` where there was no such work.
    pub(super) fn work_that_may_go_on_at(&self, at: &EmployerNumbers) -> Option<Option<Fraction>> {
        let facts = self.case.facts;
        let is_told = |quarter: Quarter| facts.career(self.worker, quarter) != Known::Unknown;
        if is_told(self.quarter) {
            return None;
        }
        let last = (1..=QUARTERS_BACK).map(|back| self.quarter.minus(back)).find(|quarter| is_told(*quarter))?;
        let mut volume: Option<Option<Fraction>> = None;
        let told = facts.work_at(self.worker, last, at, &mut |of| {
            if is_work(of.kind) {
                let of_it = of.volume.filter(|_| of.untold == 0);
                volume = Some(volume.unwrap_or(Some(Fraction::ZERO)).and_then(|sum| sum.plus(of_it?)));
            }
        });
        let volume = volume.filter(|_| told == Known::Known(()))?;
        let became = self.has_other_contract(at, (last.first_day(), self.end))
            || self.has_other_period(at, (last.first_day(), self.end));
        (!became).then_some(volume)
    }

    /// Whether a period or a contract tells of other work with this employer in the quarter.
    pub(super) fn tells_of_work_at(&self, at: &EmployerNumbers) -> bool {
        let days = (self.quarter.first_day(), self.quarter.last_day());
        self.has_other_contract(at, days) || self.has_other_period(at, days)
    }

    /// Whether a period with this employer that is no flexi-job has one of these days. One that was cancelled is no work, so it tells nothing
    /// of the work that a career tells.
    fn has_other_period(&self, at: &EmployerNumbers, (from, to): (NaiveDate, NaiveDate)) -> bool {
        self.has_period(from, Some(to), |period| {
            !period.cancelled
                && period.content.worker_type != Some(WorkerType::Flx)
                && self.is_at(at, &period.content.employer)
        })
    }

    /// The day on which work under a contract with the flexi employer is told to have begun, in the quarter and before the end of the
    /// flexi-job, where the contract itself begins behind that.
    pub(super) fn work_before_its_contract(&self) -> Option<NaiveDate> {
        let mut begun = None;
        let asked = ContractDays::new(ContractPart::FirstWork, self.quarter.first_day(), self.end);
        let is_behind = |of: &Contract| of.worker_type != Some(WorkerType::Flx) && of.start() > self.end;
        self.contracts_here(&asked, is_behind, |contract| {
            begun = contract.first_work.map(|of| Deadline::from(of).date());
            ControlFlow::Break(())
        });
        begun
    }

    /// Whether an open period that began before the quarter can still be ended before it, by an OUT in time.
    pub(super) fn may_end_before_quarter(&self, period: &Content) -> bool {
        let first = self.quarter.first_day();
        let Some(last) = first.pred_opt().filter(|_| period.end_date.is_none() && period.start_date < first) else {
            return false;
        };
        let judged = self.case.row.received_at.and_then(|received| out(last).judge(received, self.case.policies));
        judged.is_some_and(|of| of.late != Ok(true))
    }

    fn is_at(&self, one: &EmployerNumbers, other: &EmployerNumbers) -> bool {
        same_employer(self.case.facts, one, other) == Some(true)
    }

    fn has_period(&self, from: NaiveDate, to: Option<NaiveDate>, is_meant: impl Fn(&Period) -> bool) -> bool {
        let mut has_period = false;
        self.case.look_through(self.worker, from, to, &mut |period| {
            has_period |= is_meant(period);
            if has_period { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        has_period
    }
}

/// The last day that a refused IN declares, where it can be one.
fn end_of(of: &Content) -> Option<NaiveDate> {
    of.end_date.filter(|end| *end >= of.start_date)
}
