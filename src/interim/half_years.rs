//! Successive day contracts, and what the user pays for them by half-year.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

use super::View;
use super::looking::number;
use crate::declaration::day_contracts::{DayContracts, pension_of, tier, user_of_day_contract};
use crate::declaration::message::EmployerNumbers;
use crate::declaration::register::{Content, Period, Register};
use crate::engine::Engine;
use crate::facts::PensionKind;
use crate::id::{EnterpriseNumber, Ssin};
use crate::judgement::Need;
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

/// Those of the relations that are shown, by user and half-year.
pub(super) fn half_years(
    engine: &Engine,
    register: &Register,
    worker: Ssin,
    view: &View,
    periods: &[&Period],
) -> Vec<HalfYear> {
    let shown: BTreeSet<_> = view.relations.iter().map(|of| (of.period, of.start, of.end, of.user)).collect();
    let apart = engine.policies().day_contract_agencies == DayContractAgencies::Apart;
    let mut found: BTreeMap<Place, Vec<&Content>> = BTreeMap::new();
    for Period { id, content, .. } in periods.iter().copied() {
        let is_shown = shown.contains(&(*id, content.start_date, content.end_date, content.user_enterprise_number));
        let day = content.start_date;
        let is_within = view.span.is_some_and(|(first, last)| first <= day && day <= last);
        if let Some(user) = user_of_day_contract(content).filter(|_| is_shown && is_within) {
            let agency = apart.then(|| number(&content.employer));
            found.entry((user, first_of_half_year(day), agency)).or_default().push(content);
        }
    }
    let told = found.iter().filter_map(|((user, first_day, agency), contents)| {
        let first = contents.first()?;
        let contracts = DayContracts {
            worker,
            user: *user,
            agency: first.employer,
            register,
            law: engine.law(),
            facts: engine.facts(),
            policies: engine.policies(),
        };
        Some(half_year(&contracts, *first_day, agency.as_ref().map(|_| first.employer), contents))
    });
    told.collect()
}

fn half_year(
    of: &DayContracts<'_>,
    first_day: NaiveDate,
    agency: Option<EmployerNumbers>,
    contents: &[&Content],
) -> HalfYear {
    let count = of.of_half_year(first_day);
    let mut open: Vec<Need> = count.lacks.into_iter().collect();
    let pensions: Vec<_> =
        contents.iter().map(|content| pension_of(of.facts, of.worker, content.start_date).value()).collect();
    let has = |kind| pensions.contains(&Some(Some(kind)));
    let euros = match of.law.day_contract.tiers.at(of.law.on(first_day)) {
        LawSays::Row(tiers) => Some((pays(tiers.value(), count.certain), pays(tiers.value(), count.possible))),
        LawSays::Nothing => Some((Decimal::ZERO, Decimal::ZERO)),
        LawSays::NotTrusted => {
            open.push(Need::Law);
            None
        }
    };
    // No contribution is due for a pensioner; how many count of one who was it for a part of the half-year is open.
    let is_always = !pensions.is_empty() && pensions.iter().all(|of| *of == Some(Some(PensionKind::Retirement)));
    // Whether who has the pension of a survivor is a pensioner here nobody says.
    let is_for_a_part = !is_always && (has(PensionKind::Retirement) || has(PensionKind::Survivor));
    if is_for_a_part {
        open.push(Need::PensionRegister);
    }
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
