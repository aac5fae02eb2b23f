//! Contracts of agency workers for a day that follow each other.
//!
//! From 2023 on the user pays a contribution for them, by worker and half-year. The NSSO counts them by the DmfA; here they are counted
//! by the Dimona periods that a register holds. A contract of one day, or of one shift past midnight, is a day contract, and stands on
//! the day on which it begins. Those of one day and the next follow each other, and the first of them counts too. Left out are
//! flexi-jobs, occasional work at users in agriculture, horticulture and horeca, and pensioners.

use std::ops::ControlFlow;

use chrono::{Datelike, NaiveDate};

use super::message::EmployerNumbers;
use super::register::{Content, RegisterView};
use super::rule::lacks;
use crate::facts::{Facts, Known, PensionKind, SameEmployer};
use crate::id::{EnterpriseNumber, JointCommittee, PeriodId, Ssin, WorkerType};
use crate::judgement::Need;
use crate::law::{DayContractTier, Law};
use crate::policy::{DayContractAgencies, DayContractChain, Policies};
use crate::time::WorkingDays;

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
    /// How many there may be: some may have been refused, two on one day may be two, and a chain may begin in the half-year before.
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
        self.chains(day, None).count(self.policies.day_contract_chain)
    }

    /// The same with one more, or with one that a period becomes: what there was without it, and what there is with it.
    pub(crate) fn with(
        &self,
        content: &Content,
        lacks: Option<Need>,
        own: Option<PeriodId>,
    ) -> [SuccessiveDayContracts; 2] {
        let mut chains = self.chains(content.start_date, own);
        let before = chains.count(self.policies.day_contract_chain);
        chains.add(content.start_date, lacks);
        [before, chains.count(self.policies.day_contract_chain)]
    }

    fn chains(&self, day: NaiveDate, own: Option<PeriodId>) -> Chains {
        let mut chains = Chains::of_half_year(day);
        let agency = SameEmployer::new(self.facts, &self.agency);
        let are_all = self.register.look_through(self.worker, chains.first, chains.last.succ_opt(), &mut |period| {
            let of = &period.content;
            let is_own = own.is_some() && own == period.id;
            if !period.cancelled && !is_own && user_of_day_contract(of) == Some(self.user) {
                let apart = self.policies.day_contract_agencies == DayContractAgencies::Apart;
                match if apart { agency.is(&of.employer) } else { Some(true) } {
                    Some(true) => chains.add(of.start_date, lacks_to_count(lacks(period))),
                    Some(false) => {}
                    None => chains.add(of.start_date, Some(Need::EmployerDirectory)),
                }
            }
            ControlFlow::Continue(())
        });
        if !are_all {
            (chains.on_one_day, chains.lacks) = (u32::MAX, Some(Need::ManyPeriods));
        }
        chains
    }
}

/// That a declaration came late changes nothing of the contract.
fn lacks_to_count(of_period: Option<Need>) -> Option<Need> {
    of_period.filter(|need| *need == Need::EarlierAnswer)
}

/// The user, where a period is a contract of an agency worker for a day that counts.
pub(crate) fn user_of_day_contract(content: &Content) -> Option<EnterpriseNumber> {
    let end = content.end_date?;
    let lasts = end.signed_duration_since(content.start_date).num_days();
    let is_of_a_day = lasts == 0 || (lasts == 1 && content.shift().is_some());
    let is_left_out = match content.worker_type {
        Some(WorkerType::Flx) => true,
        Some(WorkerType::Ext) => matches!(
            content.user_joint_committee,
            Some(JointCommittee::Agriculture | JointCommittee::Horticulture | JointCommittee::Horeca)
        ),
        _ => false,
    };
    let counts = content.joint_committee == Some(JointCommittee::AgencyWork) && is_of_a_day && !is_left_out;
    content.user_enterprise_number.filter(|_| counts)
}

/// Which pension the worker has on a day, a retirement pension before one of a survivor; unknown where nobody told it.
pub(crate) fn pension_of(facts: &dyn Facts, worker: Ssin, day: NaiveDate) -> Known<Option<PensionKind>> {
    let has = |kind| facts.has_pension(worker, kind, day, None);
    match (has(PensionKind::Retirement), has(PensionKind::Survivor)) {
        (Known::Known(true), _) => Known::Known(Some(PensionKind::Retirement)),
        (Known::Known(false), Known::Known(true)) => Known::Known(Some(PensionKind::Survivor)),
        (Known::Known(false), Known::Known(false)) => Known::Known(None),
        _ => Known::Unknown,
    }
}

/// What so many contracts cost each: the last tier that they reach.
pub(crate) fn tier(tiers: &[DayContractTier], contracts: u32) -> Option<DayContractTier> {
    tiers.iter().rev().find(|tier| tier.from <= contracts).copied()
}

/// The days of a half-year with day contracts, and the day before and behind it.
struct Chains {
    /// The day before the half-year, and the last of it.
    first: NaiveDate,
    last: NaiveDate,
    certain: [bool; Chains::DAYS],
    possible: [bool; Chains::DAYS],
    /// How many stand on a day that has one already.
    on_one_day: u32,
    lacks: Option<Need>,
}

impl Chains {
    /// The most days of a half-year, and one on each side.
    const DAYS: usize = 184 + 2;

    fn of_half_year(day: NaiveDate) -> Self {
        let (from, to) = if day.month() <= 6 { ((1, 1), (6, 30)) } else { ((7, 1), (12, 31)) };
        let on = |(month, of)| NaiveDate::from_ymd_opt(day.year(), month, of).unwrap_or(day);
        let first = on(from).pred_opt().unwrap_or(day);
        let none = [false; Chains::DAYS];
        Chains { first, last: on(to), certain: none, possible: none, on_one_day: 0, lacks: None }
    }

    fn place(&self, day: NaiveDate) -> Option<usize> {
        usize::try_from(day.signed_duration_since(self.first).num_days()).ok()
    }

    fn is_within(&self, day: NaiveDate) -> bool {
        self.first < day && day <= self.last
    }

    fn add(&mut self, day: NaiveDate, lacks: Option<Need>) {
        let is_within = self.is_within(day);
        let Some(place) = self.place(day) else { return };
        let Some(possible) = self.possible.get_mut(place) else { return };
        if *possible && is_within {
            self.on_one_day = self.on_one_day.saturating_add(1);
            self.lacks = self.lacks.or(Some(Need::PublishedScope));
        }
        *possible = true;
        // Whether a chain goes over the end of a half-year nobody tells.
        let lacks = lacks.or((!is_within).then_some(Need::PublishedScope));
        match (lacks, self.certain.get_mut(place)) {
            (None, Some(certain)) => *certain = true,
            _ => self.lacks = self.lacks.or(lacks),
        }
    }

    fn count(&self, chain: DayContractChain) -> SuccessiveDayContracts {
        let first_day = self.first.succ_opt().unwrap_or(self.first);
        let certain = self.chained(&self.certain, chain);
        let possible = self.chained(&self.possible, chain).saturating_add(self.on_one_day);
        SuccessiveDayContracts { first_day, certain, possible, lacks: self.lacks.filter(|_| possible > certain) }
    }

    /// How many days of the half-year have another one before or behind them.
    fn chained(&self, has: &[bool; Chains::DAYS], chain: DayContractChain) -> u32 {
        let mut count = 0;
        // Of the day before: whether it counts already.
        let mut before: Option<(NaiveDate, bool)> = None;
        for day in self.first.iter_days().take(Chains::DAYS) {
            if !self.place(day).and_then(|place| has.get(place)).is_some_and(|has| *has) {
                continue;
            }
            let follows = before.filter(|(earlier, _)| day <= next(*earlier, chain));
            if let Some((earlier, false)) = follows {
                count += u32::from(self.is_within(earlier));
            }
            count += u32::from(follows.is_some() && self.is_within(day));
            before = Some((day, follows.is_some()));
        }
        count
    }
}

/// The last day on which a contract follows one of this day.
fn next(day: NaiveDate, chain: DayContractChain) -> NaiveDate {
    match chain {
        DayContractChain::CalendarDays => day.succ_opt().unwrap_or(day),
        DayContractChain::WorkingDays => WorkingDays::default().next_after(day),
    }
}
