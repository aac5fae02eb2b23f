//! Which of the declared days a contract of the worker with the employer covers.

use std::ops::ControlFlow;

use chrono::NaiveDate;

use super::message::Kind;
use super::register::Content;
use super::rule::{Case, DeclarationScope, Types};
use crate::facts::{Contract, ContractDays, ContractPart, Known};
use crate::id::{Ssin, WorkerType};

/// The worker types whose right rests on the contract that is declared.
const OF_CONTRACT: [WorkerType; 2] = [WorkerType::Stu, WorkerType::Flx];

/// The declarations of which it is asked whether contracts cover their days: the right rests on one.
pub(crate) fn scope() -> DeclarationScope {
    DeclarationScope::kinds(&[Kind::In, Kind::Update]).types(Types::of(OF_CONTRACT))
}

/// Declared work of a worker of whom contracts are told.
pub(crate) struct Declared<'a> {
    case: &'a Case<'a>,
    worker: Ssin,
    pub(crate) content: &'a Content,
}

impl<'a> Declared<'a> {
    /// `None` where no contract of the worker is told: most workers have none here, and nothing more is looked up for them.
    pub(crate) fn of(case: &'a Case<'a>) -> Option<Declared<'a>> {
        let content = case.declared()?;
        let has_some = |worker: &Ssin| case.facts.contracts(*worker).value().is_some_and(|of| !of.is_empty());
        Some(Declared { case, worker: content.worker.filter(has_some)?, content })
    }

    /// Whether its right rests on its contract.
    pub(crate) fn rests_on_contract(&self) -> bool {
        self.content.worker_type.is_some_and(|of| OF_CONTRACT.contains(&of))
    }

    /// The last day of the work, where one is told. What goes on past midnight is the shift.
    pub(crate) fn last_day(&self) -> Option<NaiveDate> {
        let last = if self.content.is_one_shift() { Some(self.content.start_date) } else { self.content.end_date };
        last.filter(|last| *last >= self.content.start_date)
    }

    /// Whether a contract is for such work, or does not tell for which.
    pub(crate) fn may_be_of(&self, contract: &Contract) -> bool {
        contract.worker_type.is_none() || self.is_of(contract)
    }

    /// Whether a contract is told to be for such work.
    pub(crate) fn is_of(&self, contract: &Contract) -> bool {
        contract.worker_type.is_some() && contract.worker_type == self.content.worker_type
    }

    /// Visits the contracts of these days with the employer; behind those that are with it for certain those that may be.
    pub(crate) fn look(
        &self,
        (from, to): (NaiveDate, NaiveDate),
        visitor: &mut dyn FnMut(&Contract, bool) -> ControlFlow<()>,
    ) {
        let asked = ContractDays::new(ContractPart::Whole, from, to);
        let (facts, employer) = (self.case.facts, &self.content.employer);
        // Without contracts there is none.
        let (Known::Known(()) | Known::Unknown) = facts.contracts_at(self.worker, employer, &asked, visitor);
    }

    /// Of the contracts of these days that are with the employer for certain the one that this prefers to all others.
    pub(crate) fn best(
        &self,
        days: (NaiveDate, NaiveDate),
        is_meant: impl Fn(&Contract) -> bool,
        is_better: impl Fn(&Contract, &Contract) -> bool,
    ) -> Option<Contract> {
        let mut best: Option<Contract> = None;
        self.look(days, &mut |contract, certain| {
            if certain && is_meant(contract) && best.is_none_or(|of| is_better(contract, &of)) {
                best = Some(*contract);
            }
            if certain { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        });
        best
    }

    /// Of these contracts the one that begins first.
    pub(crate) fn soonest(
        &self,
        days: (NaiveDate, NaiveDate),
        is_meant: impl Fn(&Contract) -> bool,
    ) -> Option<Contract> {
        self.best(days, is_meant, |one, other| one.start() < other.start())
    }

    /// Of these contracts the one that ends last.
    pub(crate) fn latest(
        &self,
        days: (NaiveDate, NaiveDate),
        is_meant: impl Fn(&Contract) -> bool,
    ) -> Option<Contract> {
        let end = |of: &Contract| of.end().unwrap_or(NaiveDate::MAX);
        self.best(days, is_meant, |one, other| end(one) > end(other))
    }

    /// Whether any contract runs on these days that may be with the employer.
    pub(crate) fn may_run(&self, days: (NaiveDate, NaiveDate)) -> bool {
        let mut found = false;
        self.look(days, &mut |_, _| {
            found = true;
            ControlFlow::Break(())
        });
        found
    }
}
