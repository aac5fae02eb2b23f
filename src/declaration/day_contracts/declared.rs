//! What agencies declared at a user, beside the contracts with them: which of it are day contracts.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use chrono::NaiveDate;

use super::chains::Chains;
use super::left_out::{is_of_extras, is_user_of_extras};
use super::{DayContracts, is_day_contract, is_of_a_day};
use crate::declaration::message::EmployerNumbers;
use crate::declaration::register::{Content, MOST_PERIODS};
use crate::facts::{Contract, ContractDays, ContractPart, Known};
use crate::id::{JointCommittee, WorkerType};
use crate::judgement::{Need, Truth};

/// What is declared of a worker at a user in a half-year.
pub(super) struct Declared {
    periods: Vec<Declaration>,
    /// Whether every period is here.
    pub(super) are_all: bool,
}

impl Default for Declared {
    fn default() -> Self {
        Declared { periods: Vec::new(), are_all: true }
    }
}

#[derive(Clone, Copy)]
struct Declaration {
    agency: EmployerNumbers,
    days: Stretch,
    is_of_a_day: bool,
    /// The committee of the user, as it is declared.
    user_committee: Option<JointCommittee>,
}

/// Days from one to another, and what is missing to count what stands on them.
#[derive(Clone, Copy)]
struct Stretch {
    from: NaiveDate,
    to: NaiveDate,
    lacks: Option<Need>,
}

/// What stands on a day: what is declared for it alone, and the contracts for it alone, each with what is missing to count it.
#[derive(Default)]
struct OnDay {
    declared: Vec<Option<Need>>,
    contracts: Vec<Option<Need>>,
}

/// The contracts with one agency at the user.
#[derive(Default)]
struct Told {
    for_a_day: Vec<(NaiveDate, Option<Need>)>,
    for_longer: Vec<Stretch>,
}

impl Declared {
    /// Adds what is declared by a period.
    pub(super) fn add(&mut self, content: &Content, lacks: Option<Need>) {
        let days = Stretch { from: content.start_date, to: content.end_date.unwrap_or(NaiveDate::MAX), lacks };
        self.periods.push(Declaration {
            agency: content.employer,
            days,
            is_of_a_day: is_of_a_day(content),
            user_committee: content.user_joint_committee,
        });
    }

    /// The day contracts in the half-year of a day.
    pub(super) fn chains(&mut self, of: &DayContracts<'_>, day: NaiveDate) -> Chains {
        let mut chains = Chains::of_half_year(day);
        self.periods.sort_by_key(|of| (of.agency, of.days.from, of.days.to));
        let has_contracts = of.facts.contracts(of.worker).value().is_some_and(|of| !of.is_empty());
        let mut left = MOST_PERIODS;
        for periods in self.periods.chunk_by(|one, other| one.agency == other.agency) {
            let told = if has_contracts { contracts(of, periods, &chains, &mut left) } else { Some(Told::default()) };
            let Some(told) = told else {
                chains.are_many();
                return chains;
            };
            add(&mut chains, periods, told);
        }
        if !self.are_all {
            chains.are_many();
        }
        chains
    }
}

/// The contracts with the agency of these periods that have a day of the half-year, or beside it; `None` where there are more than are
/// looked through.
fn contracts(of: &DayContracts<'_>, periods: &[Declaration], half_year: &Chains, left: &mut usize) -> Option<Told> {
    let agency = periods.first()?.agency;
    let declared = || periods.iter().map(|of| of.user_committee);
    let (without_extras, is_untold) =
        (declared().flatten().any(is_of_extras), declared().any(|committee| committee.is_none()));
    // Occasional work under a contract does not count at some users, which the declarations tell, or the directory.
    let left_out = |contract: &Contract| match contract.worker_type {
        Some(WorkerType::Ext) if without_extras => Truth::True,
        Some(WorkerType::Ext) if is_untold => is_user_of_extras(of.facts, of.user, contract.start()),
        _ => Truth::False,
    };
    let mut told = Told::default();
    for part in [ContractPart::End, ContractPart::Whole] {
        let asked = ContractDays::new(part, half_year.first, half_year.last.succ_opt().unwrap_or(half_year.last));
        let mut are_all = true;
        let mut look = |contract: &Contract, certain: bool| {
            let Some(fewer) = left.checked_sub(1) else {
                are_all = false;
                return ControlFlow::Break(());
            };
            *left = fewer;
            let left_out =
                if contract.user.is_none_or(|user| user == of.user) { left_out(contract) } else { Truth::True };
            if left_out != Truth::True {
                let sector = left_out.need();
                let lacks = if certain { sector } else { Some(Need::EmployerDirectory) };
                // Those for a day are found by their end, however many began before and go on.
                match part {
                    ContractPart::End if is_day_contract(contract) => told.for_a_day.push((contract.start(), lacks)),
                    ContractPart::Whole if contract.end() != Some(contract.start()) && certain => {
                        let to = contract.end().unwrap_or(NaiveDate::MAX);
                        told.for_longer.push(Stretch { from: contract.start(), to, lacks });
                    }
                    _ => {}
                }
            }
            ControlFlow::Continue(())
        };
        let (Known::Known(()) | Known::Unknown) = of.facts.contracts_at(of.worker, &agency, &asked, &mut look);
        if !are_all {
            return None;
        }
    }
    Some(told)
}

/// Adds what one agency declared, and the contracts for a day under what it declared for longer.
fn add(chains: &mut Chains, periods: &[Declaration], Told { for_a_day, mut for_longer }: Told) {
    let mut days: BTreeMap<NaiveDate, OnDay> = BTreeMap::new();
    for of in periods.iter().filter(|of| of.is_of_a_day) {
        days.entry(of.days.from).or_default().declared.push(of.days.lacks);
    }
    for (day, lacks) in for_a_day {
        days.entry(day).or_default().contracts.push(lacks);
    }
    // A contract of two days may be that of one shift past midnight, where it is declared so.
    let is_one_shift = |of: &Stretch| {
        let is_same =
            |period: &Declaration| period.is_of_a_day && (period.days.from, period.days.to) == (of.from, of.to);
        let begins = periods.partition_point(|period| period.days.from < of.from);
        let from = periods.get(begins..).unwrap_or_default();
        from.iter().take_while(|period| period.days.from == of.from).any(is_same)
    };
    for_longer.retain(|of| !is_one_shift(of));
    let for_longer = joined(for_longer);
    let declared_longer = joined(periods.iter().filter(|of| !of.is_of_a_day).map(|of| of.days).collect());
    for (day, OnDay { declared, contracts }) in days {
        // The days of a longer contract are no day contracts: what the NSSO makes of days that are declared one by one it does not say.
        let is_of_longer = contracts.is_empty() && at(&for_longer, day).is_some();
        let scope = if is_of_longer { Some(Need::PublishedScope) } else { None };
        declared.iter().for_each(|lacks| chains.add(day, lacks.or(scope)));
        // A contract that is declared for its day is that declaration; of which nothing is declared is not counted here.
        let longer = at(&declared_longer, day);
        if !declared.is_empty() || longer.is_some() {
            let lacks = longer.and_then(|of| of.lacks);
            contracts.iter().skip(declared.len()).for_each(|of| chains.add(day, of.or(lacks)));
        }
    }
}

/// The same days in stretches that share none, in their order.
fn joined(mut stretches: Vec<Stretch>) -> Vec<Stretch> {
    stretches.sort_by_key(|of| (of.from, of.to));
    let mut joined: Vec<Stretch> = Vec::new();
    for of in stretches {
        match joined.last_mut() {
            Some(last) if of.from <= last.to => {
                last.to = last.to.max(of.to);
                last.lacks = last.lacks.or(of.lacks);
            }
            _ => joined.push(of),
        }
    }
    joined
}

/// The one of these stretches that has a day.
fn at(joined: &[Stretch], day: NaiveDate) -> Option<Stretch> {
    joined.get(joined.partition_point(|of| of.to < day)).filter(|of| of.from <= day).copied()
}
