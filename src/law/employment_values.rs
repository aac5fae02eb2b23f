//! What the values of employment measures hold.

use std::borrow::Cow;

use rust_decimal::Decimal;

use super::employment_staff::EmployerCategories;
use crate::words::{Value, law as says};

/// The terms of the structural reduction of a quarter. S is the wage of the quarter at full time, W the wage that was paid.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct StructuralTerms {
    /// F: the flat amount.
    pub flat: Decimal,
    /// Alpha: the slope below the limit of low wages.
    pub alpha: Decimal,
    /// S0: the limit of low wages.
    pub low_wage: Decimal,
    /// Gamma: the slope below the limit of very low wages.
    pub gamma: Decimal,
    /// S2: the limit of very low wages.
    pub very_low_wage: Decimal,
    /// Delta: the slope above the limit of high wages; nothing where there is none.
    pub delta: Decimal,
    /// S1: the limit of high wages, to which W is compared.
    pub high_wage: Option<Decimal>,
}

/// The factors beta, by the part of the quarter that was worked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct OccupationFactor {
    /// Below this there is no reduction, unless the contract is half-time at least.
    pub floor: Decimal,
    /// From here on the factor grows.
    pub half: Decimal,
    /// From here on the reduction is whole.
    pub full: Decimal,
    /// The factor of the structural reduction up to `half`.
    pub structural: Decimal,
    /// By how much it grows with the part that was worked.
    pub structural_slope: Decimal,
    /// The same factor of a target group.
    pub target_group: Decimal,
    /// By how much that grows.
    pub target_group_slope: Decimal,
}

/// Which joint committee goes with which category of the structural reduction.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct CategoryCommittees {
    /// The joint committee of sheltered and social workshops: category 3, and no other.
    pub category_3: u16,
    /// That of family help, which is not in category 2.
    pub not_category_2: u16,
}

/// Basic contributions of the employer in per cent.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct BasicPercent {
    /// Of category 1.
    pub category_1: Decimal,
    /// Of category 2.
    pub category_2: Decimal,
    /// Of category 3, with wage moderation.
    pub category_3w: Decimal,
    /// Of category 3, without.
    pub category_3n: Decimal,
}

/// Numbers in their order, each with euro: so many quarters or months of them, or the age from which on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tiers(pub Cow<'static, [(u16, Decimal)]>);

impl Tiers {
    pub(super) const fn of(tiers: &'static [(u16, Decimal)]) -> Self {
        Tiers(Cow::Borrowed(tiers))
    }

    /// Of numbers that are lengths: the place, counted from 1, of the tier in which the quarter or month of this number lies, and its euro.
    ///
    /// ```
    /// use dimona::law::Tiers;
    /// use dimona::rust_decimal::dec;
    /// let tiers = Tiers(vec![(5, dec!(1550)), (4, dec!(1050))].into());
    /// assert_eq!(tiers.in_turn(5), Some((1, dec!(1550))));
    /// assert_eq!(tiers.in_turn(6), Some((2, dec!(1050))));
    /// assert_eq!(tiers.in_turn(10), None);
    /// ```
    #[must_use]
    pub fn in_turn(&self, number: u16) -> Option<(usize, Decimal)> {
        let mut until = 0_u16;
        self.0.iter().enumerate().find_map(|(at, (length, euro))| {
            until = until.saturating_add(*length);
            (1..=until).contains(&number).then_some((at + 1, *euro))
        })
    }

    /// Of numbers that are ages: the euro of the last that was reached.
    #[must_use]
    pub fn from_age(&self, age: u16) -> Option<Decimal> {
        self.0.iter().rev().find(|(from, _)| *from <= age).map(|(_, euro)| *euro)
    }

    pub(super) fn shown(&self) -> Value {
        let tiers: Vec<String> = self.0.iter().map(|(number, euro)| format!("{number}: {euro}")).collect();
        tiers.join(", ").into()
    }
}

/// What a second or further hire gives.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct FurtherHire {
    /// Quarters of the right with their euro.
    pub quarters: Tiers,
    /// So many workers are in service at once in the last part of them; `None` where that is not asked.
    pub workers_at_end: Option<u16>,
}

/// By how much the wage counts for more in the quarter of the year-end premium, where a third party pays that.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct YearEnd {
    /// The number of the quarter in its year.
    pub quarter: u8,
    /// So many per cent of the wage count.
    pub percent: u16,
}

/// A limit of the wage of a quarter. Sources do not agree on whether the limit itself is below it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct WageLimit {
    /// The limit in euro.
    pub limit: Decimal,
    /// Whether a wage of just the limit is allowed.
    pub inclusive: bool,
}

impl WageLimit {
    /// A limit below which a wage has to stay.
    #[must_use]
    pub const fn below(limit: Decimal) -> Self {
        WageLimit { limit, inclusive: false }
    }

    /// Whether it allows a wage.
    #[must_use]
    pub fn allows(self, wage: Decimal) -> bool {
        wage < self.limit || self.inclusive && wage == self.limit
    }
}

/// Permanent staff in horeca.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct HorecaStaff {
    /// The joint committee.
    pub joint_committee: u16,
    /// The categories that the NSSO gives to employers of that committee.
    pub categories: EmployerCategories,
    /// The employer has so many workers on average at most.
    pub most_workers: u16,
    /// So many workers are designated in a quarter at most.
    pub most_designated: u16,
    /// The euro of a quarter.
    pub euro: Decimal,
    /// Who is younger than this on the last day of the quarter gets more.
    pub young_below: u16,
    /// The euro for those.
    pub young_euro: Decimal,
}

/// A collective reduction of working time.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct WorkingTime {
    /// The most hours of a week with the quarters for which they give a right: `(37, 8)`.
    pub quarters: Cow<'static, [(u16, u16)]>,
    /// The quarters of the four-day week.
    pub four_day_quarters: u16,
    /// The euro of one of both, a quarter.
    pub euro: Decimal,
    /// The euro while both run.
    pub both_euro: Decimal,
}

/// No recent lasting work experience.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct WorkExperience {
    /// Days as a job seeker before the hire, in weeks of six.
    pub days: u16,
    /// The quarters, with that of the hire.
    pub quarters: u16,
    /// The limit of the wage.
    pub limit: WageLimit,
    /// The euro of a quarter.
    pub euro: Decimal,
}

/// Ages, both included.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct AgeRange {
    /// The least.
    pub least: u16,
    /// The most; `None` up to the legal pension age.
    pub most: Option<u16>,
    /// Whether the least is that of the end of part-time schooling, which lies in the year in which it is reached, and not on its day.
    pub in_year: bool,
}

/// Older workers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct OlderWorkers {
    /// The least age on the last day of the quarter.
    pub least_age: u16,
    /// The most; `None` up to the legal pension age.
    pub most_age: Option<u16>,
    /// The limit of the wage.
    pub limit: WageLimit,
    /// That of the quarter with the year-end premium: the fourth, of agency workers the first; `None` where it is the same.
    pub year_end_limit: Option<WageLimit>,
    /// The euro of a quarter; `None` where ages have their own, or none is known.
    pub euro: Option<Decimal>,
}

/// The days as a job seeker of SINE, in weeks of six, and its quarters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct SineDays {
    /// From this age on the shortest time is enough, without limit.
    pub older: u16,
    /// That shortest time.
    pub shortest: u16,
    /// The time for the shorter right.
    pub short: u16,
    /// Its quarters.
    pub short_quarters: u16,
    /// The time for the longer right.
    pub long: u16,
    /// Its quarters.
    pub long_quarters: u16,
}

impl StructuralTerms {
    pub(super) fn shown(&self) -> Value {
        says::structural_shown(
            self.flat,
            self.alpha,
            self.low_wage,
            self.gamma,
            self.very_low_wage,
            self.high_wage.map(|_| self.delta),
            self.high_wage,
        )
        .into()
    }
}

/// Decimals in their order, as one text of the list of the law.
fn row(values: &[Decimal]) -> Value {
    values.iter().map(Decimal::to_string).collect::<Vec<_>>().join(", ").into()
}

impl OccupationFactor {
    pub(super) fn shown(&self) -> Value {
        row(&[
            self.floor,
            self.half,
            self.full,
            self.structural,
            self.structural_slope,
            self.target_group,
            self.target_group_slope,
        ])
    }
}

impl BasicPercent {
    pub(super) fn shown(&self) -> Value {
        row(&[self.category_1, self.category_2, self.category_3w, self.category_3n])
    }
}

impl CategoryCommittees {
    pub(super) fn shown(&self) -> Value {
        says::category_committees_shown(self.category_3, self.not_category_2).into()
    }
}

impl FurtherHire {
    pub(super) fn shown(&self) -> Value {
        says::further_hire_shown(self.quarters.shown(), self.workers_at_end).into()
    }
}

impl YearEnd {
    pub(super) fn shown(&self) -> Value {
        says::year_end_shown(self.quarter, self.percent).into()
    }
}

impl HorecaStaff {
    pub(super) fn shown(&self) -> Value {
        says::horeca_shown(
            self.joint_committee,
            self.categories.listed(),
            self.most_workers,
            self.most_designated,
            self.euro,
            self.young_below,
            self.young_euro,
        )
        .into()
    }
}

impl WorkingTime {
    pub(super) fn shown(&self) -> Value {
        let quarters: Vec<String> =
            self.quarters.iter().map(|(hours, quarters)| format!("{hours}: {quarters}")).collect();
        says::working_time_shown(quarters.join(", "), self.four_day_quarters, self.euro, self.both_euro).into()
    }
}

impl WorkExperience {
    pub(super) fn shown(&self) -> Value {
        says::work_experience_shown(self.days, self.quarters, self.limit.limit, self.euro).into()
    }
}

impl AgeRange {
    pub(super) fn shown(&self) -> Value {
        says::ages(self.least, self.most).into()
    }
}

impl OlderWorkers {
    pub(super) fn shown(&self) -> Value {
        let year_end = self.year_end_limit.map(|of| of.limit);
        says::older_shown(says::ages(self.least_age, self.most_age), self.limit.limit, year_end, self.euro).into()
    }
}

impl SineDays {
    pub(super) fn shown(&self) -> Value {
        says::sine_shown(self.shortest, self.older, self.short, self.short_quarters, self.long, self.long_quarters)
            .into()
    }
}
