//! SINE: long-time job seekers with an employer that is recognised for their insertion.

use super::case::Case;
use super::criterion::{Amount, Criterion, Holds, Measure, PRIVATE, USUAL_WORK, criterion, has_value};
use super::request::{Diploma, Region};
use crate::law::{LegalRef, SineDays};
use crate::words::measures as says;

const TEXT: LegalRef = LegalRef::seen("NSSO on long-time job seekers, SINE");
const LASTS: LegalRef = LegalRef::memory("how many quarters SINE lasts");

/// Codes 3240, 3241 and 3250.
pub(super) static MEASURE: Measure = Measure {
    code,
    name: says::sine,
    legal: TEXT,
    criteria: &CRITERIA,
    gives: |case| case.value(&case.law.employment.sine_euro).copied().map(Amount::Euro),
};

static CRITERIA: [Criterion; 10] = [
    criterion("REGION", says::not_in_flanders_or_wallonia, TEXT, |case| {
        case.is_in(&[Region::Flanders, Region::Wallonia])
    }),
    criterion("INSERTION_EMPLOYER", says::insertion_employer, TEXT, |case| {
        Holds::told(case.request.insertion_employer.ok_or("insertionEmployer"), |of| of)
    }),
    criterion("DIPLOMA", says::diploma_too_high, TEXT, |case| {
        Holds::told(case.request.diploma.ok_or("diploma"), |of| of < Diploma::UpperSecondary)
    }),
    criterion("NOT_YET_HIRED", says::not_yet_hired, TEXT, |case| case.is_hired()),
    has_value("sine", |case| case.has(&case.law.employment.sine)),
    criterion("NOT_LONG_UNEMPLOYED", says::not_long_unemployed, TEXT, |case| {
        let Some(law) = law(case) else { return Holds::Unknown };
        Holds::told(case.request.unemployed_days.ok_or("unemployedDays"), |days| days >= law.shortest)
    }),
    // A shorter time within fewer months is enough too, and nobody tells within how many.
    criterion("SPELL_UNKNOWN", says::spell_unknown, TEXT, |case| match right(case) {
        Err(member) => Holds::Lacks(member),
        Ok(Right::Unknown) => Holds::Unknown,
        Ok(_) => Holds::Yes,
    }),
    criterion("RIGHT_USED_UP", says::right_used_up, LASTS, |case| {
        let quarters = match (right(case), law(case)) {
            (Ok(Right::Short), Some(law)) => law.short_quarters,
            (Ok(Right::Long), Some(law)) => law.long_quarters,
            _ => return Holds::Yes,
        };
        Holds::told(case.quarters_since_hire(), |of| of <= quarters)
    }),
    USUAL_WORK,
    PRIVATE,
];

/// Which right the days give.
#[derive(Clone, Copy)]
enum Right {
    Short,
    Long,
    Unlimited,
    Unknown,
}

fn law<'a>(case: &Case<'a>) -> Option<&'a SineDays> {
    case.value(&case.law.employment.sine)
}

fn right(case: &Case<'_>) -> Result<Right, &'static str> {
    let Some(law) = law(case) else { return Ok(Right::Unknown) };
    let days = case.request.unemployed_days.ok_or("unemployedDays")?;
    let age = case.age_on(case.request.hire_date.ok_or("hireDate")?)?;
    Ok(match days {
        days if age >= law.older && days >= law.shortest => Right::Unlimited,
        days if days >= law.long => Right::Long,
        days if days >= law.short => Right::Short,
        _ => Right::Unknown,
    })
}

fn code(case: &Case<'_>) -> &'static str {
    match right(case) {
        Ok(Right::Long) => "3241",
        Ok(Right::Unlimited) => "3250",
        _ => "3240",
    }
}
