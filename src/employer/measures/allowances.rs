//! Allowances that are paid beside the wage: Activa.brussels, Impulsion, and the single bonus that Wallonia announced.

use chrono::{Datelike, Months, NaiveDate};
use rust_decimal::Decimal;

use super::answer::Step;
use super::case::Case;
use super::criterion::{Criterion, Holds, Measure, USUAL_WORK, criterion, has_value};
use super::request::{Diploma, Region};
use crate::law::{LegalRef, Tiers, Timeline};
use crate::table::cents;
use crate::words::{Said, measures as says};

const ACTIVA_TEXT: LegalRef = LegalRef::seen("Salary Solution and Sodalis on Activa.brussels, 2024");
const IMPULSION_TEXT: LegalRef = LegalRef::seen("UCM and Horeca Wallonie on Impulsion, 2026");
const ANNOUNCED: LegalRef = LegalRef::seen("Wallonia on the reform of its hiring allowances, October 2025");

const NOT_FOUND: LegalRef = LegalRef::inferred("no source that was read tells it");

/// A year as a job seeker in weeks of six.
const YEAR: u16 = 312;
/// Half of it.
const HALF_YEAR: u16 = 156;

/// An allowance, and the months for which it is paid.
pub(super) struct Paid {
    pub(super) measure: Measure,
    months: fn(&Case<'_>) -> Option<Tiers>,
}

/// All of them.
pub(super) static ALLOWANCES: [Paid; 5] = [
    Paid {
        measure: named(|_| "activa", says::activa, ACTIVA_TEXT, &ACTIVA),
        months: |case| months_of(case, &case.law.employment.activa),
    },
    Paid {
        measure: named(|_| "activa-enhanced", says::activa_enhanced, ACTIVA_TEXT, &ACTIVA_ENHANCED),
        months: |case| months_of(case, &case.law.employment.activa_enhanced),
    },
    Paid {
        measure: named(|_| "impulsion-25", says::impulsion_25, IMPULSION_TEXT, &IMPULSION_25),
        months: |case| months_of(case, &case.law.employment.impulsion_25),
    },
    Paid {
        measure: named(|_| "impulsion-12", says::impulsion_12, IMPULSION_TEXT, &IMPULSION_12),
        months: |case| months_of(case, &case.law.employment.impulsion_12),
    },
    Paid { measure: named(|_| "wallonia-bonus", says::wallonia_bonus, ANNOUNCED, &BONUS), months: |_| None },
];

const fn named(
    code: fn(&Case<'_>) -> &'static str,
    name: fn() -> Said,
    legal: LegalRef,
    criteria: &'static [Criterion],
) -> Measure {
    Measure { code, name, legal, criteria, gives: |_| None }
}

const IN_BRUSSELS: Criterion =
    criterion("DOMICILE", says::not_living_in_brussels, ACTIVA_TEXT, |case| case.lives_in(Region::Brussels));
const IN_WALLONIA: Criterion =
    criterion("DOMICILE", says::not_living_in_wallonia, IMPULSION_TEXT, |case| case.lives_in(Region::Wallonia));
const HIRED: Criterion = criterion("NOT_YET_HIRED", says::not_yet_hired, ACTIVA_TEXT, |case| case.is_hired());
const A_YEAR: Criterion = criterion("NOT_LONG_UNEMPLOYED", says::not_long_unemployed, ACTIVA_TEXT, |case| {
    Holds::told(case.request.unemployed_days.ok_or("unemployedDays"), |days| days >= YEAR)
});
const HALF_TIME: Criterion = criterion("HALF_TIME_CONTRACT", says::half_time_contract, ACTIVA_TEXT, |case| {
    match (case.request.half_time_contract, case.is_full_time()) {
        (Some(half_time), _) => Holds::of(half_time),
        (None, Holds::Yes) => Holds::Yes,
        (None, _) => Holds::Lacks("halfTimeContract"),
    }
});
const SIX_MONTHS: Criterion =
    criterion("CONTRACT_TOO_SHORT", says::contract_too_short, ACTIVA_TEXT, |case| lasts(case, 6));
const TWO_MONTHS: Criterion =
    criterion("CONTRACT_TOO_SHORT", says::contract_too_short, IMPULSION_TEXT, |case| lasts(case, 2));

/// Of who has not been a registered job seeker for a day, no source tells.
const REGISTERED: Criterion = criterion("REGISTRATION_UNKNOWN", says::registration_unknown, NOT_FOUND, |case| {
    Holds::told(case.request.unemployed_days.ok_or("unemployedDays"), |days| days > 0).or_unknown()
});
/// A contract that has ended may have been prolonged, which nobody tells.
const CONTRACT_RUNS: Criterion = criterion("CONTRACT_ENDED", says::contract_ended, NOT_FOUND, |case| {
    Holds::of(contract_end(case).is_none_or(|end| case.request.quarter.first_day() <= end)).or_unknown()
});

static ACTIVA: [Criterion; 10] = [
    IN_BRUSSELS,
    HIRED,
    has_value("activa", |case| has_months(case, &case.law.employment.activa)),
    A_YEAR,
    HALF_TIME,
    SIX_MONTHS,
    criterion("RIGHT_USED_UP", says::right_used_up, ACTIVA_TEXT, |case| is_paid(case, &case.law.employment.activa)),
    USUAL_WORK,
    CONTRACT_RUNS,
    criterion("OTHER_ALLOWANCE", says::other_allowance, NOT_FOUND, |case| is_alone(case, "activa-enhanced")),
];
static ACTIVA_ENHANCED: [Criterion; 10] = [
    IN_BRUSSELS,
    HIRED,
    has_value("activa-enhanced", |case| has_months(case, &case.law.employment.activa_enhanced)),
    criterion("AGE", says::age, ACTIVA_TEXT, |case| match age_at_hire(case) {
        Err(member) => Holds::Lacks(member),
        Ok(age) if age >= 57 => Holds::Yes,
        Ok(age) if age < 30 => Holds::told(case.request.diploma.ok_or("diploma"), |of| of < Diploma::UpperSecondary),
        Ok(_) => Holds::No,
    }),
    HALF_TIME,
    SIX_MONTHS,
    criterion("RIGHT_USED_UP", says::right_used_up, ACTIVA_TEXT, |case| {
        is_paid(case, &case.law.employment.activa_enhanced)
    }),
    USUAL_WORK,
    REGISTERED,
    CONTRACT_RUNS,
];
static IMPULSION_25: [Criterion; 10] = [
    IN_WALLONIA,
    HIRED,
    has_value("impulsion-25", |case| has_months(case, &case.law.employment.impulsion_25)),
    criterion("AGE", says::age, IMPULSION_TEXT, |case| Holds::told(age_at_hire(case), |age| age < 25)),
    criterion("DIPLOMA", says::diploma_too_high, IMPULSION_TEXT, |case| match case.request.diploma {
        None => Holds::Lacks("diploma"),
        Some(Diploma::None | Diploma::LowerSecondary) => Holds::Yes,
        Some(Diploma::UpperSecondary) => {
            Holds::told(case.request.unemployed_days.ok_or("unemployedDays"), |days| days >= HALF_YEAR)
        }
        Some(Diploma::Higher) => Holds::No,
    }),
    TWO_MONTHS,
    criterion("RIGHT_USED_UP", says::right_used_up, IMPULSION_TEXT, |case| {
        is_paid(case, &case.law.employment.impulsion_25)
    }),
    USUAL_WORK,
    REGISTERED,
    CONTRACT_RUNS,
];
static IMPULSION_12: [Criterion; 9] = [
    IN_WALLONIA,
    HIRED,
    has_value("impulsion-12", |case| has_months(case, &case.law.employment.impulsion_12)),
    A_YEAR,
    TWO_MONTHS,
    criterion("RIGHT_USED_UP", says::right_used_up, IMPULSION_TEXT, |case| {
        is_paid(case, &case.law.employment.impulsion_12)
    }),
    USUAL_WORK,
    CONTRACT_RUNS,
    criterion("OTHER_ALLOWANCE", says::other_allowance, NOT_FOUND, |case| is_alone(case, "impulsion-25")),
];
static BONUS: [Criterion; 2] = [
    criterion("REGION", says::not_in_wallonia, ANNOUNCED, |case| case.is_in(&[Region::Wallonia])),
    // Announced for July 2026; neither the decree nor the amounts were found.
    criterion("ANNOUNCED_ONLY", says::announced_only, ANNOUNCED, |_| Holds::Unknown),
];

fn age_at_hire(case: &Case<'_>) -> Result<u16, &'static str> {
    case.age_on(case.request.hire_date.ok_or("hireDate")?)
}

/// Whether the contract has no end, or so many months.
fn lasts(case: &Case<'_>, months: u16) -> Holds {
    if case.request.permanent == Some(true) {
        return Holds::Yes;
    }
    Holds::told(case.request.contract_months.ok_or("contractMonths"), |of| of >= months)
}

/// The last day of a contract that has one.
fn contract_end(case: &Case<'_>) -> Option<NaiveDate> {
    if case.request.permanent == Some(true) {
        return None;
    }
    let (hired, months) = case.request.hire_date.zip(case.request.contract_months)?;
    hired.checked_add_months(Months::new(months.into()))?.pred_opt()
}

/// Whether no like allowance is granted beside it: whether both are paid for one worker was not found.
fn is_alone(case: &Case<'_>, other: &str) -> Holds {
    let mut others = ALLOWANCES.iter().filter(|of| (of.measure.code)(case) == other);
    Holds::of(!others.any(|of| of.measure.verdict(case).granted == Some(true))).or_unknown()
}

fn months_of<'a>(case: &Case<'a>, timeline: &'a Timeline<Tiers>) -> Option<Tiers> {
    case.value_on(timeline, case.request.hire_date?).cloned()
}

fn has_months<'a>(case: &Case<'a>, timeline: &'a Timeline<Tiers>) -> Holds {
    let Some(hired) = case.request.hire_date else { return Holds::Lacks("hireDate") };
    if case.value_on(timeline, hired).is_some() { Holds::Yes } else { Holds::Unknown }
}

fn is_paid<'a>(case: &Case<'a>, timeline: &'a Timeline<Tiers>) -> Holds {
    let Some(months) = months_of(case, timeline) else { return Holds::Yes };
    Holds::of(!euro_of_months(case, &months, None).is_empty())
}

/// The euro of the months of the quarter, from the month of the hire on and to that of the end.
fn euro_of_months(case: &Case<'_>, tiers: &Tiers, end: Option<NaiveDate>) -> Vec<Decimal> {
    let Some(hired) = case.request.hire_date else { return Vec::new() };
    let first = case.request.quarter.first_day();
    let months = (0..3).filter_map(|month| first.checked_add_months(Months::new(month)));
    let months = months.filter(|month| end.is_none_or(|end| *month <= end));
    let number = |month: NaiveDate| month.year() * 12 + month.month() as i32;
    let turns = months.filter_map(|month| u16::try_from(number(month) - number(hired) + 1).ok());
    turns.filter_map(|turn| tiers.in_turn(turn)).map(|(_, euro)| euro).collect()
}

impl Paid {
    /// The euro of the quarter at most, with the step of its arithmetic.
    pub(super) fn euro(&self, case: &Case<'_>, steps: &mut Vec<Step>) -> Option<Decimal> {
        let months = euro_of_months(case, &(self.months)(case)?, contract_end(case));
        let sum = cents(months.iter().sum());
        let formula = months.iter().map(Decimal::to_string).collect::<Vec<_>>().join(" + ");
        steps.push(Step::new((self.measure.code)(case), "months", says::step_months, formula, sum));
        Some(sum)
    }
}
