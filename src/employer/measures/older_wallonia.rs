//! Wallonia and the German-speaking Community: older workers.

use super::case::Case;
use super::criterion::{Amount, Criterion, Holds, Measure, NOT_FOUND, PRIVATE, USUAL_WORK, criterion, has_value};
use super::older_flanders::category_1_only;
use super::request::Region;
use super::tables::{OLDER_GERMAN_SPEAKING, OLDER_WALLONIA, OLDER_WALLONIA_AMOUNTS, OLDER_WALLONIA_WITHOUT_TEST};
use crate::law::{LegalRef, OlderWorkers};
use crate::words::measures as says;

const TEXT: LegalRef = LegalRef::seen("Prato and Horeca est ma passion on older workers in Wallonia, 2023 and 2025");
const FROM_2026: LegalRef =
    LegalRef::inferred("Horeca Wallonie, 07-01-2026; the wage limit is known from a draft of the decree");
const PENSION: LegalRef = LegalRef::memory("act 10-08-2015 on the legal pension age");
const GERMAN: LegalRef = LegalRef::seen("NSSO 2018/1 on older workers in the German-speaking Community");

/// Codes 8321 and 8322.
pub(super) static WALLONIA: Measure =
    Measure { code, name: says::older_wallonia, legal: TEXT, criteria: &CRITERIA, gives };

/// Code 9300.
pub(super) static GERMAN_SPEAKING: Measure = Measure {
    code: |_| "9300",
    name: says::older_german_speaking,
    legal: GERMAN,
    criteria: &GERMAN_CRITERIA,
    gives: |_| None,
};

static CRITERIA: [Criterion; 14] = [
    criterion("REGION", says::not_in_wallonia, TEXT, |case| case.is_in(&[Region::Wallonia])),
    category_1_only(TEXT),
    criterion("NOT_YET_HIRED", says::not_yet_hired, TEXT, |case| case.is_hired()),
    criterion("AGE_57_SINCE_2026", says::age_57_since_2026, FROM_2026, |case| match hires(case) {
        Err(member) => Holds::Lacks(member),
        Ok(None) => Holds::Yes,
        Ok(Some(of)) => Holds::told(case.age(), |age| age >= of.least_age),
    }),
    has_value(|case| case.has(OLDER_WALLONIA_AMOUNTS)),
    has_value(|case| match hires(case) {
        Ok(None) => case.has(OLDER_WALLONIA),
        // Who does not tell the hire is asked below.
        Ok(Some(_)) | Err(_) => Holds::Yes,
    }),
    criterion("AGE", says::age, TEXT, |case| {
        Holds::by(case.known(OLDER_WALLONIA_AMOUNTS), |amounts| {
            Holds::told(case.age(), |age| amounts.from_age(age).is_some())
        })
    }),
    // It goes on to the end of the quarter in which the age is reached, also where that is its first day.
    criterion("PENSION_AGE", says::pension_age, PENSION, |case| {
        let Some(before) = case.request.quarter.first_day().pred_opt() else { return Holds::Unknown };
        Holds::by(case.pension_age(), |pension| Holds::told(case.age_on(before), |age| age < pension))
    }),
    criterion("NOT_UNEMPLOYED", says::not_unemployed, TEXT, |case| {
        let Some(hired) = case.request.hire_date else { return Holds::Lacks("hireDate") };
        Holds::by(without_test(case), |without_test| match case.age_on(hired) {
            Err(member) => Holds::Lacks(member),
            Ok(age) if age >= without_test => Holds::Yes,
            Ok(_) => match case.request.unemployed_days {
                None => Holds::Lacks("unemployedDays"),
                Some(0) => Holds::of(is_hired_before_test(case) || case.age().is_ok_and(|age| age >= without_test)),
                Some(_) => Holds::Yes,
            },
        })
    }),
    criterion("HIRED_BEFORE_20230701", says::hired_before_20230701, NOT_FOUND, |case| {
        Holds::of(!(has_not_sought(case) && is_hired_before_test(case))).or_unknown()
    }),
    criterion("AGE_60_SINCE_HIRE", says::age_60_since_hire, NOT_FOUND, |case| {
        Holds::of(!has_not_sought(case)).or_unknown()
    }),
    criterion("WAGE_LIMIT", says::wage_limit, FROM_2026, |case| match hires(case) {
        Err(member) => Holds::Lacks(member),
        Ok(Some(of)) => case.wage_within(of.limit),
        Ok(None) => Holds::by(case.known(OLDER_WALLONIA), |limit| case.wage_within(*limit)),
    }),
    USUAL_WORK,
    PRIVATE,
];

static GERMAN_CRITERIA: [Criterion; 6] = [
    criterion("REGION", says::not_in_german_speaking, GERMAN, |case| case.is_in(&[Region::GermanSpeaking])),
    category_1_only(GERMAN),
    has_value(|case| case.has(OLDER_GERMAN_SPEAKING)),
    criterion("AGE", says::age, GERMAN, |case| {
        Holds::by(case.known(OLDER_GERMAN_SPEAKING), |of| Holds::told(case.age(), |age| age >= of.least_age))
    }),
    criterion("WAGE_LIMIT", says::wage_limit, GERMAN, |case| {
        Holds::by(case.known(OLDER_GERMAN_SPEAKING), |of| case.wage_within(of.limit))
    }),
    USUAL_WORK,
];

/// From which age on nobody has to have sought work before the hire.
fn without_test(case: &Case<'_>) -> Result<u16, Holds> {
    case.known(OLDER_WALLONIA_WITHOUT_TEST).copied()
}

/// Whether the hire lies before the first day of the test: whether it is asked of such a hire, no source that was read tells.
fn is_hired_before_test(case: &Case<'_>) -> bool {
    case.request.hire_date.is_some_and(|hired| case.has_begun(OLDER_WALLONIA_WITHOUT_TEST, hired) == Holds::No)
}

/// Whether somebody who was younger than that at the hire had not sought work.
fn has_not_sought(case: &Case<'_>) -> bool {
    let age_at_hire = case.request.hire_date.and_then(|hired| case.age_on(hired).ok());
    let was_younger = age_at_hire.zip(without_test(case).ok()).is_some_and(|(age, without_test)| age < without_test);
    was_younger && case.request.unemployed_days == Some(0)
}

/// What counts for who was hired from 2026 on; nothing for who was hired before.
fn hires<'a>(case: &Case<'a>) -> Result<Option<&'a OlderWorkers>, &'static str> {
    let hired = case.request.hire_date.ok_or("hireDate")?;
    Ok(case.value_on(&case.law.employment.older_wallonia_hires, hired))
}

fn code(case: &Case<'_>) -> &'static str {
    match case.age().ok().zip(without_test(case).ok()) {
        Some((age, without_test)) if age >= without_test => "8322",
        Some(_) => "8321",
        None => "8320",
    }
}

fn gives(case: &Case<'_>) -> Option<Amount> {
    let amounts = case.known(OLDER_WALLONIA_AMOUNTS).ok()?;
    amounts.from_age(case.age().ok()?).map(Amount::Euro)
}
