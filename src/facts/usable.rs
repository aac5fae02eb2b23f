//! Facts that an employer may use only as far as workers consented.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::career::{CareerEntry, Proof, WorkSum};
use super::known::Known;
use super::pension::{Pension, PensionKind};
use super::registers::{Facts, OverseasDecision};
use super::same_employer::same_employer;
use super::student_counter::StudentCounter;
use super::worked_hours::WorkedHours;
use crate::declaration::message::EmployerNumbers;
use crate::id::Ssin;
use crate::time::{Moment, Quarter};

/// The tables of what public registers hold of a worker.
const CONSULTED: [&str; 6] =
    ["careers", "pensions", "flexi_earnings", "student_counters", "worked_hours", "oss_approvals"];

/// Whether an employer needs the consent of the worker to use this table.
pub(crate) fn needs_consent(table: &str) -> bool {
    CONSULTED.contains(&table)
}

/// Who may use which facts of a worker, and for the work of which quarter.
pub trait Consents: Sync {
    /// The facts, with what may not be used. What stands before them and tells better what public registers hold is not asked here: it
    /// has to stand behind.
    fn facts(&self) -> &dyn Facts;

    /// The only employer who may use them.
    fn employer(&self) -> EmployerNumbers;

    /// Whether that employer may use what this table of public registers holds of a worker for work in this quarter. Of other tables
    /// nobody asks.
    fn covers(&self, worker: Ssin, table: &str, quarter: Quarter) -> bool;
}

/// The facts as far as an employer may use them for work in a quarter: what was granted to one employer no other one may use, and what was
/// granted for one quarter is used for no other.
///
/// ```
/// use dimona::citizen_data::{CoveredFacts, Ledger, Purpose, Request};
/// use dimona::facts::{CareerEntry, FactBook, Facts, Known, UsableFacts};
/// use dimona::id::EnterpriseNumber;
/// use dimona::law::Law;
/// use dimona::time::Quarter;
///
/// let (employer, worker) = ("0999999031".parse()?, "85073004417".parse()?);
/// let third: Quarter = "2026Q3".parse()?;
/// let (mut ledger, at) = (Ledger::new(), "2026-09-20T09:00".parse()?);
/// let number = ledger.request(Request::new(employer, worker, Purpose::FlexiJob).about(third), at)?;
/// ledger.grant(&Law::belgium(), number, at)?;
/// let mut book = FactBook::new();
/// book.add_career(worker, third.minus(3), CareerEntry::none());
/// let facts = CoveredFacts::new(book, ledger, employer, "2026-10-05T09:00".parse()?);
///
/// let is_usable = |employer: EnterpriseNumber, quarter| {
///     let facts = UsableFacts::of(&facts, &employer.into(), quarter).unwrap();
///     facts.career(worker, third.minus(3)) != Known::Unknown
/// };
/// assert!(is_usable(employer, third));
/// assert!(!is_usable(employer, third.plus(1)));
/// assert!(!is_usable(EnterpriseNumber::new(403_170_701)?, third));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct UsableFacts<'a> {
    facts: &'a dyn Facts,
    consents: &'a dyn Consents,
    /// `None` where nothing of it may be used.
    quarter: Option<Quarter>,
}

impl<'a> UsableFacts<'a> {
    /// Those that may be used for work with this employer in this quarter; `None` where no consent is asked for: then all may.
    #[must_use]
    pub fn of(facts: &'a dyn Facts, employer: &EmployerNumbers, quarter: Quarter) -> Option<Self> {
        let consents = facts.consents()?;
        let is_user = same_employer(facts, &consents.employer(), employer) == Some(true);
        Some(UsableFacts { facts, consents, quarter: is_user.then_some(quarter) })
    }

    /// Those that may be used where nobody knows for which work; `None` where no consent is asked for.
    pub(crate) fn of_unknown_work(facts: &'a dyn Facts) -> Option<Self> {
        Some(UsableFacts { facts, consents: facts.consents()?, quarter: None })
    }

    fn covers(&self, worker: Ssin, table: &str) -> bool {
        self.quarter.is_some_and(|quarter| self.consents.covers(worker, table, quarter))
    }

    fn if_usable<T>(
        &self,
        worker: Ssin,
        (table, of): (&str, Option<Quarter>),
        ask: impl FnOnce(&'a dyn Facts) -> Known<T>,
    ) -> Known<T> {
        // For no work in another quarter than the one that is asked about.
        let is_of_it = of.is_none() || of == self.quarter;
        if is_of_it && self.covers(worker, table) { ask(self.consents.facts()) } else { Known::Unknown }
    }
}

/// The questions that are answered from what public registers hold of a worker, each with its table and, where it is about the work of
/// one quarter, that quarter.
macro_rules! consulted {
    () => {
        fn career(&self, worker: Ssin, quarter: Quarter) -> Known<&[CareerEntry]> {
            self.if_usable(worker, ("careers", None), |facts| facts.career(worker, quarter))
        }

        fn work_elsewhere(
            &self,
            worker: Ssin,
            quarter: Quarter,
            employer: &EmployerNumbers,
            each: &mut dyn FnMut(WorkSum),
        ) -> Known<()> {
            self.if_usable(worker, ("careers", None), |facts| facts.work_elsewhere(worker, quarter, employer, each))
        }

        fn work_at(
            &self,
            worker: Ssin,
            quarter: Quarter,
            employer: &EmployerNumbers,
            each: &mut dyn FnMut(WorkSum),
        ) -> Known<()> {
            self.if_usable(worker, ("careers", None), |facts| facts.work_at(worker, quarter, employer, each))
        }

        fn flexi_earnings(&self, worker: Ssin, year: i32) -> Known<Decimal> {
            self.if_usable(worker, ("flexi_earnings", None), |facts| facts.flexi_earnings(worker, year))
        }

        fn pensions(&self, worker: Ssin) -> Known<&[Pension]> {
            self.if_usable(worker, ("pensions", None), |facts| facts.pensions(worker))
        }

        fn has_pension(&self, worker: Ssin, kind: PensionKind, day: NaiveDate, proof: Option<Proof>) -> Known<bool> {
            self.if_usable(worker, ("pensions", None), |facts| facts.has_pension(worker, kind, day, proof))
        }

        fn student_counter(&self, worker: Ssin, year: i32, at: Option<Moment>) -> Known<StudentCounter> {
            self.if_usable(worker, ("student_counters", None), |facts| facts.student_counter(worker, year, at))
        }

        fn worked_hours(&self, worker: Ssin, year: i32) -> Known<&[WorkedHours]> {
            self.if_usable(worker, ("worked_hours", None), |facts| facts.worked_hours(worker, year))
        }

        fn overseas_decision(&self, worker: Ssin, quarter: Quarter) -> Known<OverseasDecision> {
            self.if_usable(worker, ("oss_approvals", Some(quarter)), |facts| facts.overseas_decision(worker, quarter))
        }

        fn overseas_decided_on(&self, worker: Ssin, quarter: Quarter) -> Known<NaiveDate> {
            self.if_usable(worker, ("oss_approvals", Some(quarter)), |facts| facts.overseas_decided_on(worker, quarter))
        }
    };
}
pub(crate) use consulted;

impl Facts for UsableFacts<'_> {
    fn behind(&self) -> Option<&dyn Facts> {
        Some(self.facts)
    }

    fn is_withheld(&self, worker: Ssin, table: &str) -> bool {
        needs_consent(table) && !self.covers(worker, table)
    }

    consulted!();
}
