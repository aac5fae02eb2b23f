//! Flanders: older workers in service, older job seekers, and young workers, all of them closed.

use chrono::NaiveDate;

use super::case::Case;
use super::criterion::{Amount, Criterion, Holds, Measure, NOT_FOUND, PRIVATE, USUAL_WORK, criterion, has_value};
use super::request::{Category, Region};
use super::tables::{CLOSED_FLANDERS_QUARTERS, JOB_SEEKERS_FLANDERS, OLDER_FLANDERS, OLDER_FLANDERS_AMOUNTS};
use crate::law::{LawSays, LegalRef};
use crate::time::Quarter;
use crate::words::measures as says;

const TEXT: LegalRef = LegalRef::seen("Liantis, Prato on the end of Flemish target groups");

/// Code 6320: older workers in service.
pub(super) static IN_SERVICE: Measure = Measure {
    code: |_| "6320",
    name: says::older_flanders,
    legal: TEXT,
    criteria: &IN_SERVICE_CRITERIA,
    gives: |case| {
        let amounts = case.known(OLDER_FLANDERS_AMOUNTS).ok()?;
        amounts.from_age(case.age().ok()?).map(Amount::Euro)
    },
};

/// Code 6321: older job seekers.
pub(super) static JOB_SEEKERS: Measure = Measure {
    code: |_| "6321",
    name: says::job_seekers_flanders,
    legal: TEXT,
    criteria: &JOB_SEEKERS_CRITERIA,
    gives: |_| Some(Amount::Balance),
};

/// Code 6300: low-skilled young workers.
pub(super) static YOUNG: Measure = Measure {
    code: |_| "6300",
    name: says::young_flanders,
    legal: TEXT,
    criteria: &YOUNG_CRITERIA,
    gives: |_| Some(Amount::Balance),
};

const REGION: Criterion = criterion("REGION", says::not_in_flanders, TEXT, |case| case.is_in(&[Region::Flanders]));

/// Older workers give a reduction in category 1 only.
pub(super) const fn category_1_only(legal: LegalRef) -> Criterion {
    criterion("CATEGORY_1_ONLY", says::category_1_only, legal, |case| {
        Holds::told(case.request.category.ok_or("category"), |of| of == Category::One)
    })
}

/// Where it goes on only for who had an age: the last day before that, and the age.
fn closed(case: &Case<'_>) -> Option<(NaiveDate, u16)> {
    let closed = &case.law.employment.older_flanders_closed;
    let LawSays::Row(row) = closed.at(case.law.on(case.request.quarter.first_day())) else { return None };
    Some((row.from().pred_opt()?, *row.value()))
}

static IN_SERVICE_CRITERIA: [Criterion; 11] = [
    REGION,
    category_1_only(TEXT),
    criterion("ABOLISHED_20250701", says::older_flanders_abolished, TEXT, |case| {
        Holds::of(case.value(&case.law.employment.older_flanders_abolished).is_none())
    }),
    has_value(|case| case.has(OLDER_FLANDERS)),
    criterion("AGE", says::age, TEXT, |case| {
        Holds::by(case.known(OLDER_FLANDERS), |of| Holds::told(case.age(), |age| age >= of.least_age))
    }),
    // No source that was read ends it at the pension age, nor says that it goes on.
    criterion("PENSION_AGE", says::pension_age_uncertain, NOT_FOUND, |case| {
        case.is_before_pension(case.request.quarter).or_unknown()
    }),
    criterion("AGE_ON_20240630", says::age_on_20240630, TEXT, |case| {
        let Some((last_open, least)) = closed(case) else { return Holds::Yes };
        Holds::told(case.age_on(last_open), |age| age >= least)
    }),
    // It goes on for who is in service.
    criterion("HIRED_AFTER_20240630", says::hired_after_20240630, NOT_FOUND, |case| {
        let Some((last_open, _)) = closed(case) else { return Holds::Yes };
        Holds::told(case.request.hire_date.ok_or("hireDate"), |hired| hired <= last_open).or_unknown()
    }),
    criterion("WAGE_LIMIT", says::wage_limit, TEXT, |case| {
        Holds::by(case.known(OLDER_FLANDERS), |of| case.wage_within_year_end(of))
    }),
    USUAL_WORK,
    PRIVATE,
];

/// Hired as long as the right was open, and still in its quarters.
const HIRED: Criterion = criterion("NOT_YET_HIRED", says::not_yet_hired, TEXT, |case| case.is_hired());
const CLOSED: Criterion = criterion("CLOSED_20240701", says::closed_20240701, TEXT, |case| {
    let hired = case.request.hire_date.ok_or(Holds::Lacks("hireDate"));
    Holds::by(hired, |hired| case.has_not_ended(CLOSED_FLANDERS_QUARTERS, hired))
});
/// Of who was hired before the first day of which the quarters are known, the right is over once that of the last hires is.
const USED_UP: Criterion = criterion("RIGHT_USED_UP", says::right_used_up, TEXT, |case| {
    if last_quarter(case).is_some_and(|last| last < case.request.quarter) {
        return Holds::No;
    }
    Holds::by(quarters(case), |quarters| Holds::told(case.quarters_since_hire(), |of| of <= quarters))
});
/// The quarters of the right, by the day of the hire.
fn quarters(case: &Case<'_>) -> Result<u16, Holds> {
    case.known_on(CLOSED_FLANDERS_QUARTERS, case.request.hire_date.ok_or(Holds::Lacks("hireDate"))?).copied()
}

/// The last quarter in which the right of anybody runs, where it was closed.
fn last_quarter(case: &Case<'_>) -> Option<Quarter> {
    let (last, quarters) = case.law.employment.closed_flanders_quarters.end()?;
    Some(Quarter::of(last).plus(u32::from(quarters.saturating_sub(1))))
}

static JOB_SEEKERS_CRITERIA: [Criterion; 9] = [
    REGION,
    category_1_only(TEXT),
    HIRED,
    CLOSED,
    USED_UP,
    criterion("AGE", says::age, TEXT, |case| {
        let (Some(hired), Ok(quarter)) = (case.request.hire_date, case.hire_quarter()) else {
            return Holds::Lacks("hireDate");
        };
        let least = case.known_on(JOB_SEEKERS_FLANDERS, hired);
        Holds::by(least, |least| Holds::told(case.age_on(quarter.last_day()), |age| age >= *least))
    }),
    criterion("NOT_UNEMPLOYED", says::not_unemployed, TEXT, |case| {
        Holds::told(case.request.unemployed_days.ok_or("unemployedDays"), |days| days > 0)
    }),
    // Whether and up to which wage was not found.
    criterion("WAGE_LIMIT_UNKNOWN", says::wage_limit_unknown, NOT_FOUND, |_| Holds::Unknown),
    USUAL_WORK,
];

static YOUNG_CRITERIA: [Criterion; 6] = [
    REGION,
    HIRED,
    CLOSED,
    USED_UP,
    criterion("CRITERIA_UNKNOWN", says::criteria_unknown, NOT_FOUND, |_| Holds::Unknown),
    USUAL_WORK,
];
