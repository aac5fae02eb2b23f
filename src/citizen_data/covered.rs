//! Facts of which only those are used that a grant covers.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::ledger::Ledger;
use super::request::{Purpose, Request};
use crate::declaration::message::EmployerNumbers;
use crate::facts::{CareerEntry, Facts, Known, Pension, PensionKind, Proof, StudentCounter, WorkSum, WorkedHours};
use crate::id::{EnterpriseNumber, Ssin};
use crate::time::{Moment, Quarter};

/// The facts that an employer may use at a moment: what public registers hold of a worker only as far as a grant of the worker to that
/// employer is in force.
///
/// A grant for flexi-jobs covers careers, pensions and earnings in flexi-jobs; one for student hours covers counters and declared wages.
/// What the employer has itself needs no consent: contracts, studies and shifts, the written approval of work under Overseas Social
/// Security, and what the directory of employers holds.
///
/// ```
/// use dimona::citizen_data::{CoveredFacts, Ledger};
/// use dimona::facts::{CareerEntry, FactBook, Facts, Known};
///
/// let (worker, quarter) = ("85073004417".parse()?, "2026Q1".parse()?);
/// let mut book = FactBook::new();
/// book.add_career(worker, quarter, CareerEntry::none());
/// let facts = CoveredFacts::new(book, Ledger::new(), "0999999031".parse()?, "2026-11-02T10:00".parse()?);
/// assert_eq!(facts.career(worker, quarter), Known::Unknown);
/// assert!(facts.is_withheld(worker, "careers"));
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Debug)]
pub struct CoveredFacts<F> {
    facts: F,
    ledger: Ledger,
    employer: EnterpriseNumber,
    at: Moment,
}

impl<F: Facts> CoveredFacts<F> {
    /// The facts that this employer may use at this moment.
    #[must_use]
    pub fn new(facts: F, ledger: Ledger, employer: EnterpriseNumber, at: Moment) -> Self {
        CoveredFacts { facts, ledger, employer, at }
    }

    /// Whether a grant for this purpose is in force.
    fn covers(&self, worker: Ssin, purpose: Purpose) -> bool {
        let request = Request::new(self.employer, worker, purpose);
        self.ledger.may_read(&request, self.at).allowed
    }

    fn if_flexi_job<T>(&self, worker: Ssin, known: impl FnOnce() -> Known<T>) -> Known<T> {
        if self.covers(worker, Purpose::FlexiJob) { known() } else { Known::Unknown }
    }

    fn if_student_hours<T>(&self, worker: Ssin, known: impl FnOnce() -> Known<T>) -> Known<T> {
        if self.covers(worker, Purpose::StudentHours) { known() } else { Known::Unknown }
    }
}

impl<F: Facts> Facts for CoveredFacts<F> {
    fn behind(&self) -> Option<&dyn Facts> {
        Some(&self.facts)
    }

    fn user(&self) -> Option<EmployerNumbers> {
        Some(self.employer.into())
    }

    fn is_withheld(&self, worker: Ssin, table: &str) -> bool {
        let purpose = match table {
            "careers" | "pensions" | "flexi_earnings" => Purpose::FlexiJob,
            "student_counters" | "worked_hours" => Purpose::StudentHours,
            _ => return false,
        };
        !self.covers(worker, purpose)
    }

    fn career(&self, worker: Ssin, quarter: Quarter) -> Known<&[CareerEntry]> {
        self.if_flexi_job(worker, || self.facts.career(worker, quarter))
    }

    fn work_elsewhere(
        &self,
        worker: Ssin,
        quarter: Quarter,
        employer: &EmployerNumbers,
        each: &mut dyn FnMut(WorkSum),
    ) -> Known<()> {
        self.if_flexi_job(worker, || self.facts.work_elsewhere(worker, quarter, employer, each))
    }

    fn work_at(
        &self,
        worker: Ssin,
        quarter: Quarter,
        employer: &EmployerNumbers,
        each: &mut dyn FnMut(WorkSum),
    ) -> Known<()> {
        self.if_flexi_job(worker, || self.facts.work_at(worker, quarter, employer, each))
    }

    fn flexi_earnings(&self, worker: Ssin, year: i32) -> Known<Decimal> {
        self.if_flexi_job(worker, || self.facts.flexi_earnings(worker, year))
    }

    fn pensions(&self, worker: Ssin) -> Known<&[Pension]> {
        self.if_flexi_job(worker, || self.facts.pensions(worker))
    }

    fn has_pension(&self, worker: Ssin, kind: PensionKind, day: NaiveDate, proof: Option<Proof>) -> Known<bool> {
        self.if_flexi_job(worker, || self.facts.has_pension(worker, kind, day, proof))
    }

    fn student_counter(&self, worker: Ssin, year: i32, at: Option<Moment>) -> Known<StudentCounter> {
        self.if_student_hours(worker, || self.facts.student_counter(worker, year, at))
    }

    fn worked_hours(&self, worker: Ssin, year: i32) -> Known<&[WorkedHours]> {
        self.if_student_hours(worker, || self.facts.worked_hours(worker, year))
    }
}
