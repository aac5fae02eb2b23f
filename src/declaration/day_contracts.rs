//! Contracts of agency workers for a day that follow each other.
//!
//! From 2023 on the user pays a contribution for them, by worker and half-year. The NSSO counts them by the DmfA; here they are counted
//! by the Dimona periods that a register holds, and by the contracts that are told of what is declared for more than a day. A contract of
//! one day, or of one shift past midnight, is a day contract, and stands on the day on which it begins. Those of one day and the next
//! follow each other, and the first of them counts too. Left out are flexi-jobs, occasional work at users in agriculture, horticulture
//! and horeca, and pensioners.

mod chains;
mod declared;
mod left_out;

use std::ops::ControlFlow;

use chrono::NaiveDate;

use self::chains::Chains;
use self::declared::Declared;
use self::left_out::is_left_out;
pub(crate) use self::left_out::{is_pensioner, is_user_of_extras};
use super::message::EmployerNumbers;
use super::register::{Content, RegisterView};
use super::rule::lacks;
use crate::facts::{Contract, Facts, SameEmployer};
use crate::id::{EnterpriseNumber, Ssin, WorkerType};
use crate::judgement::{Need, Truth};
use crate::law::{DayContractTier, Law};
use crate::policy::{DayContractAgencies, Policies};

/// Of whom day contracts are counted, and by what law, facts and policies.
#[derive(Clone, Copy)]
pub struct DayContracts<'a> {
    /// The worker.
    pub worker: Ssin,
    /// The user.
    pub user: EnterpriseNumber,
    /// The agency, which counts only where agencies are counted apart.
    pub agency: EmployerNumbers,
    /// The periods.
    pub register: &'a dyn RegisterView,
    /// The law.
    pub law: &'a Law,
    /// The facts.
    pub facts: &'a dyn Facts,
    /// How they are counted where sources differ.
    pub policies: &'a Policies,
}

/// How many day contracts follow each other in a half-year.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct SuccessiveDayContracts {
    /// The first day of the half-year.
    pub first_day: NaiveDate,
    /// How many there are for certain.
    pub certain: u32,
    /// How many there may be: some may have been refused, two on one day may be two, a chain may begin in the half-year before, and days
    /// that are declared one by one may be those of a longer contract.
    pub possible: u32,
    /// Why there may be more of them than are certain.
    pub lacks: Option<Need>,
}

impl<'a> DayContracts<'a> {
    /// Counts those of the half-year of a day.
    ///
    /// ```
    /// use dimona::declaration::day_contracts::DayContracts;
    /// use dimona::declaration::message::EmployerNumbers;
    /// use dimona::declaration::register::Register;
    /// use dimona::engine::Engine;
    /// use dimona::id::EnterpriseNumber;
    /// let (engine, register) = (Engine::belgium(), Register::new());
    /// let contracts = DayContracts {
    ///     worker: "85.07.30-044.17".parse()?,
    ///     user: EnterpriseNumber::new(999_777_713)?,
    ///     agency: EmployerNumbers::NONE,
    ///     register: &register,
    ///     law: engine.law(),
    ///     facts: engine.facts(),
    ///     policies: engine.policies(),
    /// };
    /// assert_eq!(contracts.of_half_year("2026-09-07".parse()?).certain, 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn of_half_year(&self, day: NaiveDate) -> SuccessiveDayContracts {
        self.of_half_year_beside(day, &[])
    }

    /// The same beside day contracts of which nothing is declared: each on a day, and what is missing to count it for certain.
    pub(crate) fn of_half_year_beside(
        &self,
        day: NaiveDate,
        undeclared: &[(NaiveDate, Option<Need>)],
    ) -> SuccessiveDayContracts {
        let mut chains = self.declared(day).chains(self, day);
        for (day, lacks) in undeclared {
            if !chains.has(*day) {
                chains.add(*day, *lacks);
            }
        }
        chains.count(self.policies.day_contract_chain)
    }

    /// The same of what is declared with one more: what there was without it, and what there is with it.
    pub(crate) fn with(&self, content: &Content, day: NaiveDate) -> [SuccessiveDayContracts; 2] {
        let chain = self.policies.day_contract_chain;
        let mut declared = self.declared(day);
        let before = declared.chains(self, day).count(chain);
        declared.add(content, agency_work(self.facts, content).and_then(|(_, lacks)| lacks));
        [before, declared.chains(self, day).count(chain)]
    }

    /// What is declared of the worker at the user in the half-year of a day.
    fn declared(&self, day: NaiveDate) -> Declared {
        let mut declared = Declared::default();
        let agency = SameEmployer::new(self.facts, &self.agency);
        let half_year = Chains::of_half_year(day);
        let (first, last) = (half_year.first, half_year.last.succ_opt());
        let are_all = self.register.look_through(self.worker, first, last, &mut |period| {
            let of = &period.content;
            let counts = if period.cancelled { None } else { agency_work(self.facts, of) };
            if let Some((_, sector)) = counts.filter(|(user, _)| *user == self.user) {
                let apart = self.policies.day_contract_agencies == DayContractAgencies::Apart;
                match if apart { agency.is(&of.employer) } else { Some(true) } {
                    Some(true) => declared.add(of, lacks_to_count(lacks(period)).or(sector)),
                    Some(false) => {}
                    None => declared.add(of, Some(Need::EmployerDirectory)),
                }
            }
            ControlFlow::Continue(())
        });
        declared.are_all &= are_all;
        declared
    }
}

/// That a declaration came late changes nothing of the contract.
fn lacks_to_count(of_period: Option<Need>) -> Option<Need> {
    of_period.filter(|need| *need == Need::EarlierAnswer)
}

/// The user, where a period is a contract of an agency worker for a day that counts, or may.
pub(crate) fn user_of_day_contract(facts: &dyn Facts, content: &Content) -> Option<EnterpriseNumber> {
    user_of_agency_work(facts, content).filter(|_| is_of_a_day(content))
}

/// The user of agency work whose contracts for a day count, or may, for however many days it is declared.
pub(crate) fn user_of_agency_work(facts: &dyn Facts, content: &Content) -> Option<EnterpriseNumber> {
    agency_work(facts, content).map(|(user, _)| user)
}

/// The same, with what is missing to say that they count.
fn agency_work(facts: &dyn Facts, content: &Content) -> Option<(EnterpriseNumber, Option<Need>)> {
    let is_agency_work = content.is_agency_work() && content.end_date.is_some();
    let user = content.user_enterprise_number.filter(|_| is_agency_work)?;
    match is_left_out(facts, content.worker_type, content) {
        Truth::True => None,
        may_count => Some((user, may_count.need())),
    }
}

/// Whether what is declared is for one day, or for one shift past midnight.
fn is_of_a_day(content: &Content) -> bool {
    let lasts = content.end_date.map(|end| end.signed_duration_since(content.start_date).num_days());
    lasts == Some(0) || (lasts == Some(1) && content.shift().is_some())
}

/// Whether a contract with an agency is for one day: how long a shift past midnight lasts no contract tells.
pub(crate) fn is_day_contract(contract: &Contract) -> bool {
    contract.end() == Some(contract.start()) && contract.worker_type != Some(WorkerType::Flx)
}

/// Whether a contract with the agency is for one day of what is declared for several, and counts.
pub(crate) fn is_day_contract_under(facts: &dyn Facts, content: &Content, contract: &Contract) -> bool {
    let is_under =
        content.start_date <= contract.start() && content.end_date.is_some_and(|end| contract.start() <= end);
    let user = user_of_agency_work(facts, content).filter(|_| is_under && !is_of_a_day(content));
    user.is_some_and(|user| contract.user.is_none_or(|of| of == user))
        && is_day_contract(contract)
        && is_left_out(facts, contract.worker_type, content) != Truth::True
}

/// What so many contracts cost each: the last tier that they reach.
pub(crate) fn tier(tiers: &[DayContractTier], contracts: u32) -> Option<DayContractTier> {
    tiers.iter().rev().find(|tier| tier.from <= contracts).copied()
}
