//! SINE: long-time job seekers with an employer that is recognised for their insertion.

use super::case::Case;
use super::criterion::{Amount, Criterion, Holds, Measure, PRIVATE, USUAL_WORK, criterion, has_value};
use super::request::{Diploma, Region};
use super::tables::{SINE, SINE_EURO};
use crate::judgement::Reason;
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
    gives: |case| case.known(SINE_EURO).ok().copied().map(Amount::Euro),
};

/// The codes that SINE has by its right.
pub(super) const CODES: [&str; 3] = ["3240", "3241", "3250"];

/// The days count within so many months only: that they lie within them is taken for granted, and told.
pub(super) static SPELL: Reason = Reason::new("SPELL_ASSUMED", says::spell_assumed, None, TEXT);

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
    has_value(|case| case.has(SINE)),
    criterion("NOT_LONG_UNEMPLOYED", says::not_long_unemployed, TEXT, |case| {
        let told = case.request.unemployed_days.ok_or("unemployedDays");
        Holds::by(law(case), |law| Holds::told(told, |days| days >= law.shortest))
    }),
    // A shorter time within fewer months is enough too, and nobody tells within how many.
    criterion("SPELL_UNKNOWN", says::spell_unknown, TEXT, |case| {
        Holds::by(right(case), |right| Holds::of(right != Right::Unknown && !may_be_longer(case)).or_unknown())
    }),
    criterion("RIGHT_USED_UP", says::right_used_up, LASTS, |case| {
        let of_either = |right, law: &SineDays| match right {
            Right::Short | Right::Long => Holds::told(case.quarters_since_hire(), |of| of <= law.long_quarters),
            Right::Unlimited | Right::Unknown => Holds::Yes,
        };
        Holds::by(right(case), |right| Holds::by(law(case), |law| of_either(right, law)))
    }),
    USUAL_WORK,
    PRIVATE,
];

/// Which right the days give.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Right {
    /// The shorter one for certain, and the longer one where the days lie within fewer months.
    Short,
    Long,
    Unlimited,
    Unknown,
}

fn law<'a>(case: &Case<'a>) -> Result<&'a SineDays, Holds> {
    case.known(SINE)
}

fn right(case: &Case<'_>) -> Result<Right, Holds> {
    let law = law(case)?;
    let days = case.request.unemployed_days.ok_or(Holds::Lacks("unemployedDays"))?;
    let hired = case.request.hire_date.ok_or(Holds::Lacks("hireDate"))?;
    let age = case.age_on(hired).map_err(Holds::Lacks)?;
    Ok(match days {
        days if age >= law.older && days >= law.shortest => Right::Unlimited,
        days if days >= law.long => Right::Long,
        days if days >= law.short => Right::Short,
        _ => Right::Unknown,
    })
}

/// Whether the quarters of the shorter right are over, and those of the longer one, which the same days may have given, are not.
fn may_be_longer(case: &Case<'_>) -> bool {
    let (Ok(Right::Short), Ok(law), Ok(quarters)) = (right(case), law(case), case.quarters_since_hire()) else {
        return false;
    };
    (law.short_quarters + 1..=law.long_quarters).contains(&quarters)
}

fn code(case: &Case<'_>) -> &'static str {
    match right(case) {
        Ok(Right::Long) => "3241",
        Ok(Right::Short) if may_be_longer(case) => "3241",
        Ok(Right::Unlimited) => "3250",
        _ => "3240",
    }
}
