//! What structural reduction and target groups have in common: categories, ages, the factors of an occupation, and contributions.

use std::borrow::Cow;

use rust_decimal::{Decimal, dec};

use super::day::day;
use super::employment_staff::EmployerCategories;
use super::employment_values::{BasicPercent, CategoryCommittees, OccupationFactor, YearEnd};
use super::legal_ref::LegalRef;
use super::timeline::{Timeline, closed, open, timeline};
use crate::words::Value;

const FORMULA: LegalRef = LegalRef::seen(
    "Securex on the real amount of a reduction; NSSO, instructions on reductions: how they are computed",
);
const SCOPE: LegalRef = LegalRef::seen("VLAIO on the structural reduction; NSSO, instructions 2019/2");
const CATEGORIES: LegalRef =
    LegalRef::seen("VLAIO on the structural reduction; Besox on the structural reduction from 1 April 2022");
const YEAR_END: LegalRef =
    LegalRef::seen("NSSO, instructions 2020/1, introduction to reductions: the year-end premium");
const RATES: LegalRef = LegalRef::seen("NSSO, TechLib 2026/3: the rates on which a reduction may bite");
const RATES_OF_3: LegalRef = LegalRef::inferred(
    "NSSO, TechLib 2026/3: the rates on which a reduction may bite; category 3 is not among those that were read",
);
const RATES_BEFORE: LegalRef = LegalRef::inferred("NSSO, TechLib 2026/3, taken for the quarters before it too");

/// The joint committees.
pub(super) fn category_committees() -> Timeline<CategoryCommittees> {
    timeline![open(day::<2022, 4, 1>(), CategoryCommittees { category_3: 327, not_category_2: 318 }, CATEGORIES)]
}

/// The age.
pub(super) fn structural_after_age() -> Timeline<u16> {
    timeline![open(day::<2019, 4, 1>(), 18, SCOPE)]
}

/// The weeks.
pub(super) fn quarter_weeks() -> Timeline<u16> {
    timeline![open(day::<2022, 4, 1>(), 13, FORMULA)]
}

/// The factors beta.
pub(super) fn occupation() -> Timeline<OccupationFactor> {
    const FACTOR: OccupationFactor = OccupationFactor {
        floor: dec!(0.275),
        half: dec!(0.55),
        full: dec!(0.80),
        structural: dec!(1.18),
        structural_slope: dec!(0.28),
        target_group: dec!(1),
        target_group_slope: dec!(1),
    };
    timeline![open(day::<2022, 4, 1>(), FACTOR, FORMULA)]
}

/// Basic contributions. Of category 3 no rate was found: that of category 1 is taken, which is the lowest, so that no reduction is
/// foretold that is too high.
pub(super) fn basic_percent() -> Timeline<BasicPercent> {
    const PERCENT: BasicPercent = BasicPercent {
        category_1: dec!(25.00),
        category_2: dec!(32.40),
        category_3w: dec!(25.00),
        category_3n: dec!(25.00),
    };
    timeline![
        closed(day::<2022, 4, 1>(), day::<2026, 6, 30>(), PERCENT, RATES_BEFORE),
        open(day::<2026, 7, 1>(), PERCENT, RATES_OF_3),
    ]
}

/// Basic contributions by employer category, in per cent.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct CategoryPercents {
    /// Rates, each with its categories.
    pub rates: Cow<'static, [(EmployerCategories, Decimal)]>,
    /// Categories whose rate hangs on the code of the worker.
    pub by_worker: EmployerCategories,
}

impl CategoryPercents {
    /// The rate of a category, where it was read.
    #[must_use]
    pub fn of(&self, category: u16) -> Option<Decimal> {
        self.rates.iter().find(|(categories, _)| categories.0.contains(&category)).map(|(_, percent)| *percent)
    }

    /// Whether it hangs on the code of the worker.
    #[must_use]
    pub fn hangs_on_worker(&self, category: u16) -> bool {
        self.by_worker.0.contains(&category)
    }

    pub(super) fn shown(&self) -> Value {
        let rates = self.rates.iter().map(|(categories, percent)| format!("{}: {percent}", categories.listed()));
        rates.collect::<Vec<_>>().join("; ").into()
    }
}

/// The rates of employer categories that were read by themselves.
pub(super) fn category_percents() -> Timeline<CategoryPercents> {
    const PERCENTS: CategoryPercents = CategoryPercents {
        rates: Cow::Borrowed(&[
            (EmployerCategories::of(&[0, 10, 83]), dec!(25.00)),
            (
                EmployerCategories::of(&[122, 125, 162, 422, 511, 512, 522, 573, 711, 722, 762, 822, 862, 911, 962]),
                dec!(32.40),
            ),
            (EmployerCategories::of(&[121, 621, 721]), dec!(21.99)),
            (EmployerCategories::of(&[411]), dec!(19.88)),
            (EmployerCategories::of(&[496]), dec!(30.92)),
        ]),
        by_worker: EmployerCategories::of(&[6]),
    };
    timeline![open(day::<2026, 7, 1>(), PERCENTS, RATES)]
}

/// The base of contributions of a blue-collar worker.
pub(super) fn blue_collar_percent() -> Timeline<u16> {
    timeline![open(day::<2022, 4, 1>(), 108, RATES)]
}

/// The wage where a third party pays the year-end premium.
pub(super) fn year_end() -> Timeline<YearEnd> {
    timeline![open(day::<2020, 1, 1>(), YearEnd { quarter: 4, percent: 125 }, YEAR_END)]
}

/// The same of an agency worker.
pub(super) fn agency_year_end() -> Timeline<YearEnd> {
    timeline![open(day::<2020, 1, 1>(), YearEnd { quarter: 1, percent: 115 }, YEAR_END)]
}

/// Above this no basic contributions are due.
pub(super) fn contribution_ceiling() -> Timeline<Decimal> {
    const TOLD: LegalRef = LegalRef::inferred("Besox on high wages, as an open payroll program quotes it");
    timeline![
        closed(day::<2025, 7, 1>(), day::<2025, 12, 31>(), dec!(85000.00), TOLD),
        closed(day::<2026, 1, 1>(), day::<2026, 12, 31>(), dec!(86700.00), TOLD),
    ]
}

/// Where the guaranteed minimum income is told.
pub(crate) const GUARANTEED_INCOME: LegalRef = LegalRef::inferred(
    "NSSO, intermediate instructions 2022/2; NSSO, intermediate instructions 2025/1; the limit for artists, three times the guaranteed minimum income of a month",
);

/// The guaranteed minimum income of three months. It only rises, so that the last amount that was read is a lower limit of later ones.
pub(super) fn least_quarter_wage() -> Timeline<Decimal> {
    timeline![
        closed(day::<2022, 7, 1>(), day::<2025, 3, 31>(), dec!(5526.84), GUARANTEED_INCOME),
        open(day::<2025, 4, 1>(), dec!(6335.67), GUARANTEED_INCOME),
    ]
}
