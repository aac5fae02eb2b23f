//! Allowances that are paid for a hire: what they ask, and their dated values.

use rust_decimal::dec;

use super::day::day;
use super::employment_values::Tiers;
use super::legal_ref::LegalRef;
use super::timeline::{Timeline, closed, open, timeline};
use crate::words::{Value, law as says};

const ACTIVA: LegalRef = LegalRef::seen("Salary Solution and Sodalis on Activa.brussels, 2024");
const IMPULSION: LegalRef = LegalRef::seen("UCM and Horeca Wallonie on Impulsion, 2026");
const SESAM: LegalRef = LegalRef::seen("Horeca Wallonie and Securex on Walloon allowances, January 2026");
const TREMPLIN: LegalRef = LegalRef::inferred(
    "Horeca Wallonie and Securex on Walloon allowances, January 2026; the two years follow from the name",
);

/// An allowance that is paid beside the wage for who is hired.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct HiringAllowance {
    /// Days as a job seeker before the hire, in weeks of six; of Impulsion for the young, where the diploma is upper secondary.
    /// `None` where no time is asked.
    pub days: Option<u16>,
    /// Who is younger than this on the day of the hire has the age.
    pub young_below: Option<u16>,
    /// So has who is this old.
    pub older_from: Option<u16>,
    /// A contract with an end lasts so many months at least.
    pub contract_months: u16,
    /// Months with their euro.
    pub months: Tiers,
}

/// SESAM, for small and medium-sized enterprises in Wallonia. What it gives was not found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Sesam {
    /// Days as a registered job seeker before the hire, in weeks of six: four months.
    pub days: u16,
    /// The months for which it is paid.
    pub months: u16,
}

/// Tremplin in Wallonia, for who seeks work for two years. What it gives was not found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Tremplin {
    /// Days as a job seeker before the hire, in weeks of six.
    pub days: u16,
    /// For so many full-time jobs at once it is given in all Wallonia.
    pub quota: u16,
}

impl Sesam {
    pub(super) fn shown(&self) -> Value {
        says::sesam_shown(self.days, self.months).into()
    }
}

impl Tremplin {
    pub(super) fn shown(&self) -> Value {
        says::tremplin_shown(self.days, self.quota).into()
    }
}

impl HiringAllowance {
    pub(super) fn shown(&self) -> Value {
        says::hiring_allowance_shown(
            self.days,
            self.young_below,
            self.older_from,
            self.contract_months,
            self.months.shown(),
        )
        .into()
    }
}

/// Activa.brussels.
pub(super) fn activa() -> Timeline<HiringAllowance> {
    const TERMS: HiringAllowance = HiringAllowance {
        days: Some(312),
        young_below: None,
        older_from: None,
        contract_months: 6,
        months: Tiers::of(&[(6, dec!(350.00)), (12, dec!(800.00)), (12, dec!(350.00))]),
    };
    timeline![open(day::<2017, 10, 1>(), TERMS, ACTIVA)]
}

/// The enhanced Activa.brussels.
pub(super) fn activa_enhanced() -> Timeline<HiringAllowance> {
    const TERMS: HiringAllowance = HiringAllowance {
        days: None,
        young_below: Some(30),
        older_from: Some(57),
        contract_months: 6,
        months: Tiers::of(&[(12, dec!(750.00)), (24, dec!(600.00))]),
    };
    timeline![open(day::<2024, 7, 1>(), TERMS, ACTIVA)]
}

/// Impulsion for the young, with these months.
const fn for_the_young(months: Tiers) -> HiringAllowance {
    HiringAllowance { days: Some(156), young_below: Some(25), older_from: None, contract_months: 2, months }
}

/// Impulsion for the young.
pub(super) fn impulsion_25() -> Timeline<HiringAllowance> {
    const BEFORE: Tiers = Tiers::of(&[(24, dec!(500.00)), (6, dec!(250.00)), (6, dec!(125.00))]);
    const LATER: Tiers = Tiers::of(&[(24, dec!(500.00))]);
    timeline![
        closed(day::<2017, 7, 1>(), day::<2025, 12, 31>(), for_the_young(BEFORE), IMPULSION),
        open(day::<2026, 1, 1>(), for_the_young(LATER), IMPULSION),
    ]
}

/// Impulsion for who seeks work for long, with these months.
const fn for_long(months: Tiers) -> HiringAllowance {
    HiringAllowance { days: Some(312), young_below: None, older_from: None, contract_months: 2, months }
}

/// Impulsion for who seeks work for long.
pub(super) fn impulsion_12() -> Timeline<HiringAllowance> {
    const BEFORE: Tiers = Tiers::of(&[(12, dec!(500.00)), (6, dec!(250.00)), (6, dec!(125.00))]);
    const LATER: Tiers = Tiers::of(&[(12, dec!(500.00))]);
    timeline![
        closed(day::<2017, 7, 1>(), day::<2025, 12, 31>(), for_long(BEFORE), IMPULSION),
        open(day::<2026, 1, 1>(), for_long(LATER), IMPULSION),
    ]
}

/// SESAM. What held for requests of before was not found.
pub(super) fn sesam() -> Timeline<Sesam> {
    timeline![open(day::<2026, 1, 1>(), Sesam { days: 104, months: 12 }, SESAM)]
}

/// Tremplin. Before, the quota was 750 full-time jobs, and since when was not found.
pub(super) fn tremplin() -> Timeline<Tremplin> {
    timeline![open(day::<2026, 1, 1>(), Tremplin { days: 624, quota: 1000 }, TREMPLIN)]
}

/// The single hiring bonus, as announced: neither the decree nor the amounts were found.
pub(super) fn wallonia_bonus() -> Timeline<()> {
    const BONUS: LegalRef = LegalRef::seen("Wallonia on the reform of its hiring allowances, October 2025");
    timeline![open(day::<2026, 7, 1>(), (), BONUS)]
}
