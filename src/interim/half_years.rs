//! Successive day contracts, and what the user pays for them by half-year.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

use super::View;
use super::looking::number;
use super::relation::Relation;
use crate::declaration::day_contracts::{DayContracts, SuccessiveDayContracts, is_pensioner, is_user_of_extras, tier};
use crate::declaration::message::EmployerNumbers;
use crate::declaration::register::Register;
use crate::engine::Engine;
use crate::facts::Facts;
use crate::id::{EnterpriseNumber, WorkerType};
use crate::judgement::{Need, Truth};
use crate::law::{DayContractTier, LawSays};
use crate::policy::DayContractAgencies;
use crate::table::cents;

/// What a user pays for the successive day contracts of a worker in a half-year.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Contribution {
    /// This many euros.
    Euros(Decimal),
    /// Between the two, for want of what [`HalfYear::open`] says.
    Between(Decimal, Decimal),
    /// The law of the half-year is not known.
    Unknown,
}

/// The successive day contracts of a worker at a user in a half-year.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct HalfYear {
    /// The user.
    pub user: EnterpriseNumber,
    /// The agency, where agencies are counted apart.
    pub agency: Option<EmployerNumbers>,
    /// Its first day.
    pub first_day: NaiveDate,
    /// How many there are for certain.
    pub contracts: u32,
    /// How many there may be.
    pub possible: u32,
    /// What the user pays.
    pub contribution: Contribution,
    /// Why there may be more, or why the contribution is not certain.
    pub open: Vec<Need>,
    /// Whether nobody tells of a pension, and none is assumed: no contribution is due for a pensioner.
    pub assumes_no_pension: bool,
}

impl HalfYear {
    /// Its name, such as `2026H2`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}H{}", self.first_day.year(), if self.first_day.month() <= 6 { 1 } else { 2 })
    }
}

/// Whose day contracts count together: the user, the first day of the half-year, and the agency where agencies are counted apart.
type Place = (EnterpriseNumber, NaiveDate, Option<String>);

/// A day contract of which nothing is declared here, and what is missing to count it for certain.
pub(super) struct Undeclared {
    user: EnterpriseNumber,
    agency: EmployerNumbers,
    day: NaiveDate,
    lacks: Option<Need>,
}

/// Those among these relations.
pub(super) fn undeclared(facts: &dyn Facts, relations: &[Relation]) -> Vec<Undeclared> {
    let undeclared = relations.iter().filter(|of| !of.is_declared).filter_map(|of| Some((of, of.user?)));
    let of_days = undeclared.flat_map(|(of, user)| {
        let work = of.began.is_none().then_some(Need::WorkDone);
        of.day_contracts.iter().filter_map(move |day| {
            // Whether the sector of the user is left out no contract tells, and the directory may.
            let is_extra = of.worker_type == Some(WorkerType::Ext);
            let lacks = match if is_extra { is_user_of_extras(facts, user, *day) } else { Truth::False } {
                Truth::True => return None,
                Truth::False => work,
                Truth::Unknown(missing) => Some(missing.need()),
            };
            Some(Undeclared { user, agency: of.agency, day: *day, lacks })
        })
    });
    of_days.collect()
}

/// Those of the relations that are shown, by user and half-year. The count is whole, whatever is shown.
pub(super) fn half_years(
    engine: &Engine,
    register: &Register,
    view: &View,
    undeclared: &[Undeclared],
) -> Vec<HalfYear> {
    let apart = engine.policies().day_contract_agencies == DayContractAgencies::Apart;
    let place = |user, day, agency: &EmployerNumbers| (user, first_of_half_year(day), apart.then(|| number(agency)));
    let mut found: BTreeMap<Place, Shown> = BTreeMap::new();
    for of in &view.relations {
        for day in &of.day_contracts {
            let is_within = view.span.is_some_and(|(first, last)| first <= *day && *day <= last);
            if let Some(user) = of.user.filter(|_| is_within) {
                let place = place(user, *day, &of.agency);
                let shown = found.entry(place).or_insert_with(|| Shown::at(of.agency));
                shown.days.push(*day);
                shown.is_declared |= of.is_declared;
            }
        }
    }
    let mut beside: BTreeMap<Place, Vec<(NaiveDate, Option<Need>)>> = BTreeMap::new();
    for of in undeclared {
        beside.entry(place(of.user, of.day, &of.agency)).or_default().push((of.day, of.lacks));
    }
    let told = found.iter().map(|(place, Shown { agency, days, is_declared })| {
        let (user, first_day, of_agency) = place;
        let contracts = DayContracts {
            worker: view.worker,
            user: *user,
            agency: *agency,
            register,
            law: engine.law(),
            facts: engine.facts(),
            policies: engine.policies(),
        };
        let count = contracts.of_half_year_beside(*first_day, beside.get(place).map_or(&[], Vec::as_slice));
        // Of what nobody declared, and what follows nothing, nothing is to be told.
        let is_told = *is_declared || count.possible > 0;
        is_told.then(|| half_year(&contracts, count, of_agency.as_ref().map(|_| *agency), days))
    });
    told.flatten().collect()
}

/// The days of the relations that are shown, of which one may be declared.
struct Shown {
    agency: EmployerNumbers,
    days: Vec<NaiveDate>,
    is_declared: bool,
}

impl Shown {
    fn at(agency: EmployerNumbers) -> Shown {
        Shown { agency, days: Vec::new(), is_declared: false }
    }
}

fn half_year(
    of: &DayContracts<'_>,
    count: SuccessiveDayContracts,
    agency: Option<EmployerNumbers>,
    days: &[NaiveDate],
) -> HalfYear {
    let first_day = count.first_day;
    let mut open: Vec<Need> = count.lacks.into_iter().collect();
    let pensions: Vec<Option<Truth>> = days.iter().map(|day| is_pensioner(of.facts, of.worker, *day).value()).collect();
    let euros = match of.law.day_contract.tiers.at(of.law.on(first_day)) {
        LawSays::Row(tiers) => Some((pays(tiers.value(), count.certain), pays(tiers.value(), count.possible))),
        LawSays::Nothing => Some((Decimal::ZERO, Decimal::ZERO)),
        LawSays::NotTrusted => {
            open.push(Need::Law);
            None
        }
    };
    // No contribution is due for a pensioner; how many count of one who was it for a part of the half-year is open.
    let is_always = !pensions.is_empty() && pensions.iter().all(|of| *of == Some(Truth::True));
    let for_a_part = if is_always { None } else { pensions.iter().flatten().copied().reduce(Truth::or) };
    let lacks = match for_a_part {
        Some(Truth::Unknown(missing)) if missing.need() == Need::ProofAnswer => Some(Need::ProofAnswer),
        // Whether who has the pension of a survivor is a pensioner here nobody says.
        Some(Truth::True | Truth::Unknown(_)) => Some(Need::PensionRegister),
        Some(Truth::False) | None => None,
    };
    let is_for_a_part = lacks.is_some();
    open.extend(lacks);
    let contribution = match euros {
        _ if is_always => Contribution::Euros(cents(Decimal::ZERO)),
        None => Contribution::Unknown,
        Some((_, most)) if is_for_a_part && !most.is_zero() => Contribution::Between(cents(Decimal::ZERO), cents(most)),
        Some((least, most)) if least == most => Contribution::Euros(cents(least)),
        Some((least, most)) => Contribution::Between(cents(least), cents(most)),
    };
    HalfYear {
        user: of.user,
        agency,
        first_day,
        contracts: count.certain,
        possible: count.possible,
        contribution,
        open,
        assumes_no_pension: pensions.contains(&None),
    }
}

fn first_of_half_year(day: NaiveDate) -> NaiveDate {
    NaiveDate::from_ymd_opt(day.year(), if day.month() <= 6 { 1 } else { 7 }, 1).unwrap_or(day)
}

/// So many contracts, at what each costs.
fn pays(tiers: &[DayContractTier], contracts: u32) -> Decimal {
    tier(tiers, contracts).map_or(Decimal::ZERO, |tier| Decimal::from(tier.euros).saturating_mul(contracts.into()))
}
