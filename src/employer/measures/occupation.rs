//! What was worked, the wage that it would be at full time, and the factors beta.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::answer::Step;
use super::case::{Case, Told};
use super::request::Time;
use crate::law::OccupationFactor;
use crate::table::cents;
use crate::time::Quarter;
use crate::words::measures as says;

/// A factor beta. It is never rounded, so it is kept as what is multiplied by and what is divided by.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Beta {
    times: Decimal,
    /// Nothing where the reduction is not whole.
    by: Option<Decimal>,
}

impl Beta {
    /// Whether nothing is left of a reduction.
    pub(super) fn is_none(self) -> bool {
        self.times.is_zero()
    }

    /// A reduction, reduced by the part that was worked, to the cent.
    pub(super) fn applied(self, amount: Decimal, fraction: Decimal) -> Decimal {
        let whole = amount.saturating_mul(fraction).saturating_mul(self.times);
        // One division, so that what comes out even does so.
        cents(self.by.and_then(|by| whole.checked_div(by)).unwrap_or(whole))
    }

    /// The formula by which it reduces.
    pub(super) fn formula(self, amount: Decimal, fraction: Decimal) -> String {
        match self.by {
            Some(by) => format!("{amount} × {fraction} / {by}"),
            None => format!("{amount} × {fraction} × {}", self.times.normalize()),
        }
    }
}

/// What was worked in the quarter.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Occupation {
    /// W: the wage that was paid, raised for a year-end premium that a third party pays.
    pub(super) paid: Decimal,
    /// S: the wage at full time.
    pub(super) wage: Decimal,
    /// Mu: the part of the quarter that was worked.
    pub(super) fraction: Decimal,
    /// The same of all lines of the worker.
    pub(super) whole: Decimal,
    pub(super) structural: Beta,
    pub(super) target_group: Beta,
}

/// The days that a quarter has at most in such weeks.
pub(super) fn most_days_of(quarter: Quarter, week: Time) -> Option<Decimal> {
    most_days(quarter.first_day(), quarter.last_day(), week)
}

/// The days that there are at most in such weeks from one day to another: those of the whole weeks, and as many of the days that are left.
/// Hours are not bound by it, since overtime is added to them.
pub(super) fn most_days(first: NaiveDate, last: NaiveDate, week: Time) -> Option<Decimal> {
    let Time::Days(week) = week else { return None };
    let days = (last - first).num_days() + 1;
    Some(week.saturating_mul(Decimal::from(days / 7)).saturating_add(week.min(Decimal::from(days % 7))))
}

/// The days that there are at least in such weeks from one day to another: those of the whole weeks, and of the days that are left those
/// that are no days of rest, however these fall.
fn least_days(first: NaiveDate, last: NaiveDate, week: Decimal) -> Decimal {
    let days = (last - first).num_days() + 1;
    let rest = (Decimal::from(days % 7) + week - Decimal::from(7)).max(Decimal::ZERO);
    week.saturating_mul(Decimal::from(days / 7)).saturating_add(rest)
}

/// What was worked, and what the quarter has at full time.
fn times(case: &Case<'_>) -> Told<(Decimal, Decimal)> {
    let week: Time = case.request.full_time.filter(|of| of.count() > Decimal::ZERO).ok_or("fullTime")?;
    let worked = case.request.worked.filter(|of| of.counts_as(week)).ok_or("worked")?;
    // Nobody works before the hire.
    if !case.is_in_service() && !worked.count().is_zero() {
        return Err("worked");
    }
    if most_days_of(case.request.quarter, week).is_some_and(|most| worked.count().saturating_add(holidays(case)) > most)
    {
        return Err("worked");
    }
    Ok((worked.count(), case.weeks()?.saturating_mul(week.count())))
}

/// W: the wage that counts.
fn paid(case: &Case<'_>) -> Told<Decimal> {
    let wage = case.request.wage.ok_or("wage")?;
    Ok(case.year_end_raise()?.map_or(wage, |more| cents(wage.saturating_mul(more))))
}

/// The holidays that count for the part of the quarter only.
fn holidays(case: &Case<'_>) -> Decimal {
    case.request.holidays.map_or(Decimal::ZERO, Time::count)
}

impl Occupation {
    /// f: by how much the wage is raised to that of full time.
    fn raise(case: &Case<'_>) -> Told<Decimal> {
        let (worked, quarter) = times(case)?;
        quarter.checked_div(worked).map(cents).ok_or("worked")
    }

    /// S: the wage of the quarter at full time.
    pub(super) fn wage_at_full_time(case: &Case<'_>) -> Told<Decimal> {
        let raise = Self::raise(case)?;
        Ok(cents(paid(case)?.saturating_mul(raise)))
    }

    /// Mu: the part of the quarter that was worked.
    pub(super) fn fraction(case: &Case<'_>) -> Told<Decimal> {
        let (worked, quarter) = times(case)?;
        worked.saturating_add(holidays(case)).checked_div(quarter).map(cents).ok_or("fullTime")
    }

    /// Whether what was worked in days, with holidays, is no less than the quarter has at least in such weeks.
    pub(super) fn fills_quarter(case: &Case<'_>) -> bool {
        let (Some(Time::Days(week)), Ok((worked, _))) = (case.request.full_time, times(case)) else { return false };
        let quarter = case.request.quarter;
        worked.saturating_add(holidays(case)) >= least_days(quarter.first_day(), quarter.last_day(), week)
    }

    /// Whether more hours were worked, with holidays, than full time has in a quarter with as many days of five-day weeks as there can be.
    pub(super) fn is_above_full_time(case: &Case<'_>) -> bool {
        const FIVE: Decimal = Decimal::from_parts(5, 0, 0, false, 0);
        let (Some(Time::Hours(week)), Ok((worked, _))) = (case.request.full_time, times(case)) else { return false };
        let most = most_days_of(case.request.quarter, Time::Days(FIVE)).map(|days| days.saturating_mul(week) / FIVE);
        most.is_some_and(|most| worked.saturating_add(holidays(case)) > most)
    }

    /// All of it, with the steps of its arithmetic.
    pub(super) fn of(case: &Case<'_>, law: &OccupationFactor, steps: &mut Vec<Step>) -> Told<Self> {
        let (worked, _) = times(case)?;
        let paid = paid(case)?;
        let (raise, wage) = (Self::raise(case)?, Self::wage_at_full_time(case)?);
        let fraction = Self::fraction(case)?;
        let others = case.request.other_fraction.unwrap_or_default();
        let whole = fraction.saturating_add(others);
        let structural = beta(case, law, whole, (law.structural, law.structural_slope))?;
        let target_group = beta(case, law, whole, (law.target_group, law.target_group_slope))?;
        let (weeks, worked, holidays) = (case.weeks()?, worked.normalize(), holidays(case).normalize());
        let week = case.request.full_time.map(Time::count).unwrap_or_default().normalize();
        if let Some(more) = case.year_end_raise()? {
            let told = case.request.wage.unwrap_or_default();
            steps.push(Step::new("3000", "W", says::step_year_end, format!("{told} × {more}"), paid));
        }
        steps.push(Step::new("3000", "f", says::step_raise, format!("{weeks} × {week} / {worked}"), raise));
        steps.push(Step::new("3000", "S", says::step_wage, format!("{paid} × {raise}"), wage));
        let counted = if holidays.is_zero() { worked.to_string() } else { format!("({worked} + {holidays})") };
        steps.push(Step::new("3000", "mu", says::step_fraction, format!("{counted} / ({weeks} × {week})"), fraction));
        if !others.is_zero() {
            steps.push(Step::new("3000", "mu*", says::step_all_lines, format!("{fraction} + {others}"), whole));
        }
        Ok(Occupation { paid, wage, fraction, whole, structural, target_group })
    }

    /// The step of a factor beta.
    pub(super) fn beta_step(&self, of: &'static str, beta: Beta, law: &OccupationFactor, base: Decimal) -> Step {
        let (formula, value) = if beta.is_none() {
            (format!("{} < {}", self.whole, law.floor), "0".to_owned())
        } else if let Some(by) = beta.by {
            let formula = format!("1 / {by}");
            (formula.clone(), formula)
        } else if self.whole < law.half {
            (format!("{} < {}", self.whole, law.half), beta.times.to_string())
        } else {
            let slope = if base == law.structural { law.structural_slope } else { law.target_group_slope };
            (format!("{base} + ({} − {}) × {slope}", self.whole, law.half), beta.times.normalize().to_string())
        };
        Step { of, symbol: "beta", what: says::step_beta, formula, value }
    }
}

/// The factor for this part of the quarter: none below the floor, one up to half, a growing one, and the whole reduction.
fn beta(case: &Case<'_>, law: &OccupationFactor, whole: Decimal, of: (Decimal, Decimal)) -> Told<Beta> {
    let (base, slope) = of;
    let times = |times| Ok(Beta { times, by: None });
    if whole >= law.full {
        return Ok(Beta { times: Decimal::ONE, by: Some(whole) });
    }
    if whole >= law.half {
        return times(base + (whole - law.half) * slope);
    }
    if whole >= law.floor {
        return times(base);
    }
    // A full-time contract is half-time at least, however little of the quarter it covers.
    let half_time = case.request.half_time_contract.or((case.request.part_time == Some(false)).then_some(true));
    match half_time {
        Some(true) => times(base),
        Some(false) => times(Decimal::ZERO),
        None => Err("halfTimeContract"),
    }
}
