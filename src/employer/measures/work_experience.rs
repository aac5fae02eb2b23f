//! Flanders: workers without recent lasting work experience.

use super::case::Case;
use super::criterion::{Amount, Criterion, Holds, Measure, USUAL_WORK, criterion, has_value};
use super::request::Region;
use crate::law::{LegalRef, WorkExperience};
use crate::words::measures as says;

const TEXT: LegalRef = LegalRef::seen("NSSO on workers without recent lasting work experience, Flanders");

/// Code 6340.
pub(super) static MEASURE: Measure =
    Measure { code: |_| "6340", name: says::work_experience, legal: TEXT, criteria: &CRITERIA, gives };

static CRITERIA: [Criterion; 9] = [
    criterion("REGION", says::not_in_flanders, TEXT, |case| case.is_in(&[Region::Flanders])),
    criterion("NOT_YET_HIRED", says::not_yet_hired, TEXT, |case| case.is_hired()),
    criterion("RIGHT_USED_UP", says::right_used_up, TEXT, |case| {
        let quarters = law(case).map_or(0, |of| of.quarters);
        Holds::told(case.quarters_since_hire(), |of| of <= quarters)
    }),
    has_value("work-experience", |case| case.has(&case.law.employment.work_experience)),
    criterion("HIRED_TOO_EARLY", says::hired_too_early, TEXT, |case| {
        let ages = &case.law.employment.work_experience_ages;
        Holds::told(case.request.hire_date.ok_or("hireDate"), |hired| case.value_on(ages, hired).is_some())
    }),
    criterion("NOT_LONG_UNEMPLOYED", says::not_long_unemployed, TEXT, |case| {
        let least = law(case).map_or(u16::MAX, |of| of.days);
        Holds::told(case.request.unemployed_days.ok_or("unemployedDays"), |days| days >= least)
    }),
    criterion("AGE", says::age, TEXT, is_of_age),
    // A quarter above the limit gives nothing, and is one of those of the right all the same.
    criterion("WAGE_LIMIT", says::wage_limit_counts, TEXT, |case| {
        law(case).map_or(Holds::Unknown, |of| case.wage_within(of.limit))
    }),
    USUAL_WORK,
];

fn law<'a>(case: &Case<'a>) -> Option<&'a WorkExperience> {
    case.value(&case.law.employment.work_experience)
}

/// The age on the last day of the quarter of the hire.
fn is_of_age(case: &Case<'_>) -> Holds {
    let (hired, quarter) = match (case.request.hire_date, case.hire_quarter()) {
        (Some(hired), Ok(quarter)) => (hired, quarter),
        _ => return Holds::Lacks("hireDate"),
    };
    let Some(ages) = case.value_on(&case.law.employment.work_experience_ages, hired) else { return Holds::Unknown };
    let is_within = |age: u16| age >= ages.least && ages.most.is_none_or(|most| age <= most);
    Holds::told(case.age_on(quarter.last_day()), is_within).and(|| match ages.most {
        Some(_) => Holds::Yes,
        None => case.is_before_pension(quarter),
    })
}

fn gives(case: &Case<'_>) -> Option<Amount> {
    law(case).map(|of| Amount::Euro(of.euro))
}
