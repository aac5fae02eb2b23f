//! Allowances that are paid beside the wage: Activa.brussels, Impulsion, and those of Wallonia of which no amount was found.

use chrono::{Datelike, Months, NaiveDate};
use rust_decimal::Decimal;

use super::answer::Step;
use super::case::Case;
use super::criterion::{Criterion, Holds, Measure, NOT_FOUND, PRIVATE, USUAL_WORK, criterion, has_value};
use super::request::{Diploma, Region};
use super::tables::{self, Table};
use super::walloon_allowances::{ANNOUNCED, BONUS, SESAM, SESAM_TEXT, TREMPLIN};
use crate::judgement::Reason;
use crate::law::{HiringAllowance, LegalRef, Tiers};
use crate::table::cents;
use crate::words::{Said, measures as says};

const ACTIVA_TEXT: LegalRef = LegalRef::seen("Salary Solution and Sodalis on Activa.brussels, 2024");
const IMPULSION_TEXT: LegalRef = LegalRef::seen("UCM and Horeca Wallonie on Impulsion, 2026");

/// The terms of an allowance, by the day of the hire.
trait Terms {
    const TABLE: Table<HiringAllowance>;
}

/// An allowance whose terms the law has.
macro_rules! terms {
    ($($Name:ident = $TABLE:ident;)*) => {$(
        struct $Name;

        impl Terms for $Name {
            const TABLE: Table<HiringAllowance> = tables::$TABLE;
        }
    )*};
}
terms! {
    Activa = ACTIVA;
    ActivaEnhanced = ACTIVA_ENHANCED;
    Impulsion25 = IMPULSION_25;
    Impulsion12 = IMPULSION_12;
}

fn terms<'a, T: Terms>(case: &Case<'a>) -> Result<&'a HiringAllowance, Holds> {
    case.known_on(T::TABLE, case.request.hire_date.ok_or(Holds::Lacks("hireDate"))?)
}

/// An allowance, and the months for which it is paid.
pub(super) struct Paid {
    pub(super) measure: Measure,
    months: for<'a> fn(&Case<'a>) -> Option<&'a Tiers>,
}

/// All of them.
pub(super) static ALLOWANCES: [Paid; 7] = [
    paid::<Activa>(says::activa, ACTIVA_TEXT, &ACTIVA),
    paid::<ActivaEnhanced>(says::activa_enhanced, ACTIVA_TEXT, &ACTIVA_ENHANCED),
    paid::<Impulsion25>(says::impulsion_25, IMPULSION_TEXT, &IMPULSION_25),
    paid::<Impulsion12>(says::impulsion_12, IMPULSION_TEXT, &IMPULSION_12),
    unpaid(|_| "sesam", says::sesam, SESAM_TEXT, &SESAM),
    unpaid(|_| "tremplin-24", says::tremplin, SESAM_TEXT, &TREMPLIN),
    unpaid(|_| "wallonia-bonus", says::wallonia_bonus, ANNOUNCED, &BONUS),
];

/// One of which no amount is known.
const fn unpaid(
    code: fn(&Case<'_>) -> &'static str,
    name: fn() -> Said,
    legal: LegalRef,
    criteria: &'static [Criterion],
) -> Paid {
    Paid { measure: named(code, name, legal, criteria), months: |_| None }
}

const fn paid<T: Terms>(name: fn() -> Said, legal: LegalRef, criteria: &'static [Criterion]) -> Paid {
    Paid {
        measure: named(|_| T::TABLE.name, name, legal, criteria),
        months: |case| Some(&terms::<T>(case).ok()?.months),
    }
}

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
const HALF_TIME: Criterion = criterion("HALF_TIME_CONTRACT", says::half_time_contract, ACTIVA_TEXT, |case| {
    match (case.request.half_time_contract, case.is_full_time()) {
        (Some(half_time), _) => Holds::of(half_time),
        (None, Holds::Yes) => Holds::Yes,
        (None, _) => Holds::Lacks("halfTimeContract"),
    }
});

/// That of the allowances that are paid for days as a job seeker alone.
pub(super) const ACTIVA_BY_DAYS: &str = tables::ACTIVA.name;
pub(super) const IMPULSION_BY_DAYS: &str = tables::IMPULSION_12.name;

/// The days of Activa count within 18 months only: that they lie within them is taken for granted, and told.
pub(super) static SPELL: Reason = Reason::new("SPELL_ASSUMED", says::spell_assumed, None, ACTIVA_TEXT);

/// Whether who has reached the legal pension age is a job seeker yet no source tells.
const BEFORE_PENSION: Criterion =
    criterion("PENSION_AGE", says::pension_age, NOT_FOUND, |case| match case.request.birth_date {
        Some(_) => case.is_before_pension(case.request.quarter).or_unknown(),
        None => Holds::Yes,
    });

/// Long enough as a job seeker.
const fn unemployed<T: Terms>(legal: LegalRef) -> Criterion {
    criterion("NOT_LONG_UNEMPLOYED", says::not_long_unemployed, legal, |case| has_days::<T>(case))
}

/// A contract that is long enough.
const fn contract<T: Terms>(legal: LegalRef) -> Criterion {
    criterion("CONTRACT_TOO_SHORT", says::contract_too_short, legal, |case| {
        by_terms::<T>(case, |of| lasts(case, of.contract_months))
    })
}

/// A month of the right in the quarter.
const fn not_used_up<T: Terms>(legal: LegalRef) -> Criterion {
    criterion("RIGHT_USED_UP", says::right_used_up, legal, |case| is_paid::<T>(case))
}

/// What is deducted from net pay: of no pay nothing can be, and of less pay than the allowance no more than that, which nobody tells.
const NET_PAY: LegalRef = LegalRef::inferred("Salary Solution and Sodalis on Activa.brussels, 2024");
const WORKED: Criterion = criterion("NOTHING_WORKED", says::nothing_worked, NET_PAY, |case| {
    Holds::of(case.request.worked.is_none_or(|worked| !worked.count().is_zero()))
});
const PAID: Criterion = criterion("NOTHING_PAID", says::nothing_paid, NET_PAY, |case| {
    Holds::of(case.request.wage.is_none_or(|wage| !wage.is_zero()))
});

/// A wage that is no less than the allowance.
const fn within_pay<T: Terms>() -> Criterion {
    criterion("NET_PAY_UNKNOWN", says::net_pay_unknown, NET_PAY, |case| {
        let Some(wage) = case.request.wage else { return Holds::Yes };
        Holds::by(terms::<T>(case), |of| {
            let months = euro_of_months(case, &of.months, contract_end(case));
            Holds::of(months.iter().sum::<Decimal>() <= wage).or_unknown()
        })
    })
}

/// Terms for the day of the hire.
const fn has_terms<T: Terms>() -> Criterion {
    has_value(|case| Holds::by(terms::<T>(case), |_| Holds::Yes))
}

/// Of who has not been a registered job seeker for a day, no source tells.
const REGISTERED: Criterion = criterion("REGISTRATION_UNKNOWN", says::registration_unknown, NOT_FOUND, |case| {
    Holds::told(case.request.unemployed_days.ok_or("unemployedDays"), |days| days > 0).or_unknown()
});
/// A contract that has ended may have been prolonged, which nobody tells.
const CONTRACT_RUNS: Criterion = criterion("CONTRACT_ENDED", says::contract_ended, NOT_FOUND, |case| {
    Holds::of(contract_end(case).is_none_or(|end| case.request.quarter.first_day() <= end)).or_unknown()
});

static ACTIVA: [Criterion; 15] = [
    IN_BRUSSELS,
    HIRED,
    has_terms::<Activa>(),
    unemployed::<Activa>(ACTIVA_TEXT),
    HALF_TIME,
    contract::<Activa>(ACTIVA_TEXT),
    not_used_up::<Activa>(ACTIVA_TEXT),
    WORKED,
    PAID,
    USUAL_WORK,
    PRIVATE,
    CONTRACT_RUNS,
    BEFORE_PENSION,
    within_pay::<Activa>(),
    alone::<ActivaEnhanced>(),
];
static ACTIVA_ENHANCED: [Criterion; 15] = [
    IN_BRUSSELS,
    HIRED,
    has_terms::<ActivaEnhanced>(),
    criterion("AGE", says::age, ACTIVA_TEXT, |case| match age::<ActivaEnhanced>(case) {
        Ok(Age::Young) => Holds::told(case.request.diploma.ok_or("diploma"), |of| of < Diploma::UpperSecondary),
        age => has_age(age),
    }),
    HALF_TIME,
    contract::<ActivaEnhanced>(ACTIVA_TEXT),
    not_used_up::<ActivaEnhanced>(ACTIVA_TEXT),
    WORKED,
    PAID,
    USUAL_WORK,
    PRIVATE,
    REGISTERED,
    CONTRACT_RUNS,
    BEFORE_PENSION,
    within_pay::<ActivaEnhanced>(),
];
static IMPULSION_25: [Criterion; 14] = [
    IN_WALLONIA,
    HIRED,
    has_terms::<Impulsion25>(),
    criterion("AGE", says::age, IMPULSION_TEXT, |case| has_age(age::<Impulsion25>(case))),
    criterion("DIPLOMA", says::diploma_too_high, IMPULSION_TEXT, |case| match case.request.diploma {
        None => Holds::Lacks("diploma"),
        Some(Diploma::None | Diploma::LowerSecondary) => Holds::Yes,
        Some(Diploma::UpperSecondary) => has_days::<Impulsion25>(case),
        Some(Diploma::Higher) => Holds::No,
    }),
    contract::<Impulsion25>(IMPULSION_TEXT),
    not_used_up::<Impulsion25>(IMPULSION_TEXT),
    WORKED,
    PAID,
    USUAL_WORK,
    PRIVATE,
    REGISTERED,
    CONTRACT_RUNS,
    within_pay::<Impulsion25>(),
];
static IMPULSION_12: [Criterion; 14] = [
    IN_WALLONIA,
    HIRED,
    has_terms::<Impulsion12>(),
    unemployed::<Impulsion12>(IMPULSION_TEXT),
    contract::<Impulsion12>(IMPULSION_TEXT),
    not_used_up::<Impulsion12>(IMPULSION_TEXT),
    WORKED,
    PAID,
    USUAL_WORK,
    PRIVATE,
    CONTRACT_RUNS,
    BEFORE_PENSION,
    within_pay::<Impulsion12>(),
    alone::<Impulsion25>(),
];

/// Which of the ages of an allowance somebody has on the day of the hire.
enum Age {
    Young,
    Older,
    Neither,
}

fn age<T: Terms>(case: &Case<'_>) -> Result<Age, Holds> {
    let of = terms::<T>(case)?;
    let age = case.age_on(case.request.hire_date.ok_or(Holds::Lacks("hireDate"))?).map_err(Holds::Lacks)?;
    let is_older = of.older_from.is_some_and(|from| age >= from);
    let is_young = of.young_below.is_some_and(|below| age < below);
    Ok(if is_older {
        Age::Older
    } else if is_young {
        Age::Young
    } else {
        Age::Neither
    })
}

fn has_age(age: Result<Age, Holds>) -> Holds {
    Holds::by(age, |age| match age {
        Age::Young | Age::Older => Holds::Yes,
        Age::Neither => Holds::No,
    })
}

/// Whether the worker was a job seeker for so many days as the allowance asks.
fn has_days<T: Terms>(case: &Case<'_>) -> Holds {
    by_terms::<T>(case, |of| {
        let Some(least) = of.days else { return Holds::Unknown };
        Holds::told(case.request.unemployed_days.ok_or("unemployedDays"), |days| days >= least)
    })
}

/// What holds by the terms on the day of the hire; where nobody tells that day, what holds by all terms until the end of the quarter.
fn by_terms<T: Terms>(case: &Case<'_>, holds: impl Fn(&HiringAllowance) -> Holds) -> Holds {
    if case.request.hire_date.is_some() {
        return Holds::by(terms::<T>(case), holds);
    }
    let all = (T::TABLE.of)(&case.law.employment);
    let days = all.begins_until(case.request.quarter.last_day());
    let mut all = days.filter_map(|day| case.value_on(all, day)).map(holds);
    let Some(first) = all.next() else { return Holds::NoValue(T::TABLE.name) };
    if all.all(|of| of == first) { first } else { Holds::Lacks("hireDate") }
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

/// No like allowance is granted beside it: whether both are paid for one worker was not found.
const fn alone<Other: Terms>() -> Criterion {
    criterion("OTHER_ALLOWANCE", says::other_allowance, NOT_FOUND, |case| {
        let mut others = ALLOWANCES.iter().filter(|of| (of.measure.code)(case) == Other::TABLE.name);
        let (is_granted, _) = case.apart(|| others.any(|of| of.measure.verdict(case).granted == Some(true)));
        Holds::of(!is_granted).or_unknown()
    })
}

fn is_paid<T: Terms>(case: &Case<'_>) -> Holds {
    Holds::by(terms::<T>(case), |of| {
        if !euro_of_months(case, &of.months, None).is_empty() {
            return Holds::Yes;
        }
        // Whether the months run by the calendar or from the day of the hire on no source says: the last of them may not be over.
        let months = of.months.0.iter().map(|(length, _)| u32::from(*length)).sum();
        let hired = case.request.hire_date.filter(|_| case.is_hired() == Holds::Yes);
        let end = hired.and_then(|hired| hired.checked_add_months(Months::new(months)));
        let may_run = end.is_some_and(|end| case.request.quarter.first_day() < end);
        if may_run { Holds::Unknown } else { Holds::No }
    })
}

/// The euro of the months of the quarter, from the month of the hire on and to that of the end.
fn euro_of_months(case: &Case<'_>, tiers: &Tiers, end: Option<NaiveDate>) -> Vec<Decimal> {
    let Some(hired) = case.request.hire_date else { return Vec::new() };
    let first = case.request.quarter.first_day();
    let months = (0..3).filter_map(|month| first.checked_add_months(Months::new(month)));
    let months = months.filter(|month| end.is_none_or(|end| *month <= end));
    let turns = months.filter_map(|month| u16::try_from(months_from(hired, month)).ok());
    turns.filter_map(|turn| tiers.in_turn(turn)).map(|(_, euro)| euro).collect()
}

/// The months from that of one day to that of another, with both.
pub(super) fn months_from(first: NaiveDate, last: NaiveDate) -> i32 {
    let number = |month: NaiveDate| month.year() * 12 + month.month() as i32;
    number(last) - number(first) + 1
}

impl Paid {
    /// The euro of the quarter at most, with the step of its arithmetic.
    pub(super) fn euro(&self, case: &Case<'_>, steps: &mut Vec<Step>) -> Option<Decimal> {
        let months = euro_of_months(case, (self.months)(case)?, contract_end(case));
        let sum = cents(months.iter().sum());
        let formula = months.iter().map(Decimal::to_string).collect::<Vec<_>>().join(" + ");
        steps.push(Step::new((self.measure.code)(case), "months", says::step_months, formula, sum));
        Some(sum)
    }
}
