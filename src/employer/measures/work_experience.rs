//! Flanders: workers without recent lasting work experience.

use chrono::Datelike;

use super::case::Case;
use super::criterion::{Amount, Criterion, Holds, Measure, USUAL_WORK, criterion, has_value};
use super::request::Region;
use super::tables::{WORK_EXPERIENCE, WORK_EXPERIENCE_AGES};
use crate::law::{AgeRange, LegalRef, WorkExperience};
use crate::time::Quarter;
use crate::words::measures as says;

const TEXT: LegalRef = LegalRef::seen("NSSO on workers without recent lasting work experience, Flanders");

/// Code 6340.
pub(super) static MEASURE: Measure =
    Measure { code: |_| "6340", name: says::work_experience, legal: TEXT, criteria: &CRITERIA, gives };

const PENSION: LegalRef = LegalRef::memory("act 10-08-2015 on the legal pension age");

static CRITERIA: [Criterion; 11] = [
    criterion("REGION", says::not_in_flanders, TEXT, |case| case.is_in(&[Region::Flanders])),
    has_value(|case| case.has(WORK_EXPERIENCE)),
    criterion("NOT_YET_HIRED", says::not_yet_hired, TEXT, |case| case.is_hired()),
    criterion("HIRED_TOO_EARLY", says::hired_too_early, TEXT, |case| {
        let hired = case.request.hire_date.ok_or(Holds::Lacks("hireDate"));
        Holds::by(law(case).and(hired), |hired| case.has_begun(WORK_EXPERIENCE_AGES, hired))
    }),
    criterion("RIGHT_USED_UP", says::right_used_up, TEXT, |case| {
        Holds::by(law(case), |law| Holds::told(case.quarters_since_hire(), |of| of <= law.quarters))
    }),
    criterion("NOT_LONG_UNEMPLOYED", says::not_long_unemployed, TEXT, |case| {
        let told = case.request.unemployed_days.ok_or("unemployedDays");
        Holds::by(law(case), |law| Holds::told(told, |days| days >= law.days))
    }),
    criterion("AGE", says::age, TEXT, |case| Holds::by(ages(case), |(ages, quarter)| is_of_age(case, ages, quarter))),
    criterion("SCHOOLING_UNKNOWN", says::schooling_unknown, TEXT, |case| {
        Holds::by(ages(case), |(ages, quarter)| Holds::of(!may_be_at_school(case, ages, quarter)).or_unknown())
    }),
    criterion("PENSION_AGE", says::pension_age, PENSION, |case| {
        Holds::by(ages(case), |(ages, quarter)| match ages.most {
            Some(_) => Holds::Yes,
            None => case.is_before_pension(quarter),
        })
    }),
    // A quarter above the limit gives nothing, and is one of those of the right all the same.
    criterion("WAGE_LIMIT", says::wage_limit_counts, TEXT, |case| {
        Holds::by(law(case), |law| case.wage_within(law.limit))
    }),
    USUAL_WORK,
];

fn law<'a>(case: &Case<'a>) -> Result<&'a WorkExperience, Holds> {
    case.known(WORK_EXPERIENCE)
}

/// The ages, and the quarter of the hire, on whose last day they count.
fn ages<'a>(case: &Case<'a>) -> Result<(&'a AgeRange, Quarter), Holds> {
    let hired = case.request.hire_date.ok_or(Holds::Lacks("hireDate"))?;
    Ok((case.known_on(WORK_EXPERIENCE_AGES, hired)?, Quarter::of(hired)))
}

/// The year in which somebody has the least age.
fn year_of_least(case: &Case<'_>, ages: &AgeRange) -> Option<i32> {
    Some(case.request.birth_date?.year().saturating_add(i32::from(ages.least)))
}

fn is_of_age(case: &Case<'_>, ages: &AgeRange, quarter: Quarter) -> Holds {
    Holds::told(case.age_on(quarter.last_day()), |age| {
        let by_year = year_of_least(case, ages).is_some_and(|year| year <= quarter.year());
        let is_old_enough = if ages.in_year { by_year } else { age >= ages.least };
        is_old_enough && ages.most.is_none_or(|most| age <= most)
    })
}

/// Part-time schooling ends in a year, and on which of its days no source that was read tells: when the year ends it is over.
fn may_be_at_school(case: &Case<'_>, ages: &AgeRange, quarter: Quarter) -> bool {
    ages.in_year && year_of_least(case, ages) == Some(quarter.year()) && quarter.number() < 4
}

fn gives(case: &Case<'_>) -> Option<Amount> {
    law(case).ok().map(|of| Amount::Euro(of.euro))
}
