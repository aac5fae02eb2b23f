//! Facts of which only those are used that a grant covers.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::ledger::Ledger;
use super::request::{Purpose, Request};
use crate::declaration::message::EmployerNumbers;
use crate::facts::{
    CareerEntry, Consents, Facts, Known, OverseasDecision, Pension, PensionKind, Proof, StudentCounter, WorkSum,
    WorkedHours, consulted, needs_consent,
};
use crate::id::{EnterpriseNumber, Ssin};
use crate::time::{Moment, Quarter};

/// The facts that an employer may use at a moment: what public registers hold of a worker only as far as a grant of the worker to that
/// employer is in force.
///
/// A grant for flexi-jobs covers careers and pensions; one for student hours covers counters and declared wages; one for an approval of
/// Overseas Social Security covers that. What was earned in flexi-jobs is pay, which no grant covers. What the employer has itself needs
/// no consent: contracts, studies and shifts; nor does what the directory of employers holds.
///
/// An engine takes for each declaration what its employer may use for work in its quarter ([`UsableFacts`](crate::facts::UsableFacts)).
/// Who asks these facts themselves gets what may be used for work in the quarter of the moment.
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

    fn if_usable<'s, T>(
        &'s self,
        worker: Ssin,
        (table, of): (&str, Option<Quarter>),
        ask: impl FnOnce(&'s dyn Facts) -> Known<T>,
    ) -> Known<T> {
        let quarter = of.unwrap_or(Quarter::of(self.at.date()));
        if self.covers(worker, table, quarter) { ask(&self.facts) } else { Known::Unknown }
    }
}

impl<F: Facts> Consents for CoveredFacts<F> {
    fn facts(&self) -> &dyn Facts {
        &self.facts
    }

    fn employer(&self) -> EmployerNumbers {
        self.employer.into()
    }

    fn covers(&self, worker: Ssin, table: &str, quarter: Quarter) -> bool {
        let purpose = match table {
            "careers" | "pensions" => Purpose::FlexiJob,
            "student_counters" | "worked_hours" => Purpose::StudentHours,
            "oss_approvals" => Purpose::OverseasApproval,
            _ => return false,
        };
        self.ledger.is_granted(&Request::new(self.employer, worker, purpose).about(quarter), self.at)
    }
}

impl<F: Facts> Facts for CoveredFacts<F> {
    fn behind(&self) -> Option<&dyn Facts> {
        Some(&self.facts)
    }

    fn consents(&self) -> Option<&dyn Consents> {
        Some(self)
    }

    fn is_withheld(&self, worker: Ssin, table: &str) -> bool {
        needs_consent(table) && !self.covers(worker, table, Quarter::of(self.at.date()))
    }

    consulted!();
}
