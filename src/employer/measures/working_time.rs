//! A collective reduction of working time, the four-day week, and both.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::case::{Case, Told, quarters_from};
use super::criterion::{Amount, Criterion, Holds, Measure, NOT_FOUND, USUAL_WORK, criterion, has_value};
use super::request::Time;
use super::tables::{WORKING_TIME, WORKING_TIME_PART_TIMERS};
use crate::law::{LegalRef, WorkingTime};
use crate::time::Quarter;
use crate::words::measures as says;

const TEXT: LegalRef = LegalRef::seen("NSSO on collective reduction of working time");
const LASTS: LegalRef = LegalRef::memory("how many quarters a reduction of working time gives a right");

/// Code 3500: the week was reduced.
pub(super) static REDUCED: Measure = Measure {
    code: |_| "3500",
    name: says::week_reduced,
    legal: TEXT,
    criteria: &[
        NOT_PUBLIC,
        VALUE,
        IS_REDUCED,
        BEGUN,
        REFERENCE,
        REDUCED_FULL_TIME,
        REDUCED_RUNS,
        REDUCED_SHIFTS,
        USUAL_WORK,
    ],
    gives: |case| working_time(case).ok().map(|of| Amount::Euro(of.euro)),
};

/// Code 3510: the four-day week.
pub(super) static FOUR_DAYS: Measure = Measure {
    code: |_| "3510",
    name: says::four_day_week,
    legal: TEXT,
    criteria: &[
        NOT_PUBLIC,
        VALUE,
        IS_FOUR_DAYS,
        FOUR_DAYS_BEGUN,
        FOUR_DAYS_REFERENCE,
        FOUR_DAYS_FULL_TIME,
        FOUR_DAYS_RUN,
        FOUR_DAYS_SHIFT,
        USUAL_WORK,
    ],
    gives: |case| working_time(case).ok().map(|of| Amount::Euro(of.euro)),
};

/// Code 3520: both.
pub(super) static BOTH: Measure = Measure {
    code: |_| "3520",
    name: says::week_reduced_to_four_days,
    legal: TEXT,
    criteria: &[
        NOT_PUBLIC,
        VALUE,
        IS_REDUCED,
        IS_FOUR_DAYS,
        BEGUN,
        FOUR_DAYS_BEGUN,
        REFERENCE,
        FOUR_DAYS_REFERENCE,
        FOUR_DAYS_FULL_TIME,
        REDUCED_RUNS,
        FOUR_DAYS_RUN,
        REDUCED_SHIFTS,
        FOUR_DAYS_SHIFT,
        USUAL_WORK,
    ],
    gives: |case| working_time(case).ok().map(|of| Amount::Euro(of.both_euro)),
};

/// Of the public sector it is for autonomous public companies only.
const NOT_PUBLIC: Criterion =
    criterion("PRIVATE_SECTOR_ONLY", says::private_sector_only, TEXT, |case| match case.is_private() {
        Holds::No => Holds::told(case.request.autonomous_public_company.ok_or("autonomousPublicCompany"), |of| of),
        private => private,
    });
const VALUE: Criterion = has_value(|case| case.has(WORKING_TIME));
const IS_REDUCED: Criterion = criterion("WEEK_NOT_REDUCED", says::week_not_reduced, TEXT, |case| {
    Holds::by(working_time(case), |of| {
        Holds::told(hours(case), |hours| of.quarters.iter().any(|(most, _)| hours <= Decimal::from(*most)))
    })
});
const IS_FOUR_DAYS: Criterion = criterion("NO_FOUR_DAY_WEEK", says::no_four_day_week, TEXT, |case| {
    let by_day = case.request.four_day_week_on.map(|_| true);
    Holds::told(case.request.four_day_week.or(by_day).ok_or("fourDayWeek"), |of| of)
});
const BEGUN: Criterion = criterion("NOT_YET_REDUCED", says::not_yet_reduced, TEXT, |case| {
    Holds::of(case.request.week_reduced_on.is_none_or(|day| day <= case.request.quarter.last_day()))
});
const FOUR_DAYS_BEGUN: Criterion = criterion("NOT_YET_REDUCED", says::not_yet_reduced, TEXT, |case| {
    let day = case.request.four_day_week_on.or(case.request.week_reduced_on);
    Holds::of(day.is_none_or(|day| day <= case.request.quarter.last_day()))
});
/// The reference person works in the reduced week too: a longer week of that person says the contrary.
const REFERENCE: Criterion = criterion("WEEK_CONTRADICTS", says::week_contradicts, TEXT, |case| {
    let week = case.request.full_time.filter(|of| matches!(of, Time::Hours(_))).map(Time::count);
    let is_longer = week.zip(case.request.week_reduced_to).is_some_and(|(week, reduced)| week > reduced);
    Holds::of(!is_longer).or_unknown()
});
/// So does the reference person of a four-day week: a week of more days says the contrary.
const FOUR_DAYS_REFERENCE: Criterion = criterion("WEEK_CONTRADICTS", says::four_days_contradict_week, TEXT, |case| {
    let days = case.request.full_time.filter(|of| matches!(of, Time::Days(_))).map(Time::count);
    Holds::of(days.is_none_or(|days| days <= FOUR)).or_unknown()
});
const FOUR: Decimal = Decimal::from_parts(4, 0, 0, false, 0);
const FOUR_DAYS_FULL_TIME: Criterion =
    criterion("FULL_TIME_ONLY", says::full_time_only, TEXT, |case| case.is_full_time());
/// Of a part-timer it hangs on an adapted wage and on the hours of a week, where the week was reduced late enough.
const REDUCED_FULL_TIME: Criterion = criterion("FULL_TIME_ONLY", says::part_time_adapted_wage, TEXT, |case| {
    let late = case.request.week_reduced_on.map_or(Holds::Yes, |day| case.has_begun(WORKING_TIME_PART_TIMERS, day));
    match (late, case.is_full_time()) {
        (Holds::No, full_time) => full_time,
        (Holds::NoValue(table), Holds::No) => Holds::NoValue(table),
        (_, full_time) => full_time.or_unknown(),
    }
});
const REDUCED_RUNS: Criterion = criterion("RIGHT_USED_UP", says::right_used_up, LASTS, |case| {
    let (law, hours) = match (working_time(case), hours(case)) {
        (Ok(law), Ok(hours)) => (law, hours),
        (Err(without), _) => return without,
        (_, Err(member)) => return Holds::Lacks(member),
    };
    match law.quarters.iter().find(|(most, _)| hours <= Decimal::from(*most)) {
        Some((_, quarters)) => runs(case, case.request.week_reduced_on, *quarters),
        // Such a week is not reduced enough, and that is told.
        None => Holds::Yes,
    }
});
/// Where nobody tells since when, the four-day week is taken to have come with the reduced week: it may have come later.
const FOUR_DAYS_RUN: Criterion = criterion("FOUR_DAY_WEEK_USED_UP", says::right_used_up, LASTS, |case| {
    Holds::by(working_time(case), |law| {
        let request = case.request;
        let day = request.four_day_week_on.or(request.week_reduced_on);
        let is_taken = request.four_day_week_on.is_none() && request.week_reduced_on.is_some();
        match runs(case, day, law.four_day_quarters) {
            Holds::No if is_taken && request.week_reduced_to.is_some() => Holds::Lacks("fourDayWeekOn"),
            runs => runs,
        }
    })
});

/// The right runs from the quarter of the introduction, or from the one behind it: what both give is certain.
const REDUCED_SHIFTS: Criterion = criterion("INTRODUCTION_QUARTER", says::introduction_quarter, NOT_FOUND, |case| {
    Holds::by(working_time(case), |law| match hours(case) {
        Ok(hours) => match law.quarters.iter().find(|(most, _)| hours <= Decimal::from(*most)) {
            Some((_, quarters)) => is_certain(case, case.request.week_reduced_on, *quarters),
            None => Holds::Yes,
        },
        Err(member) => Holds::Lacks(member),
    })
});
const FOUR_DAYS_SHIFT: Criterion = criterion("INTRODUCTION_QUARTER", says::introduction_quarter, NOT_FOUND, |case| {
    Holds::by(working_time(case), |law| {
        let day = case.request.four_day_week_on.or(case.request.week_reduced_on);
        is_certain(case, day, law.four_day_quarters)
    })
});

fn working_time<'a>(case: &Case<'a>) -> Result<&'a WorkingTime, Holds> {
    case.known(WORKING_TIME)
}

fn hours(case: &Case<'_>) -> Told<Decimal> {
    case.request.week_reduced_to.ok_or("weekReducedTo")
}

/// Whether so many quarters since a day hold the quarter, whichever of two is the first. Where the day is not told, its number tells it.
fn is_certain(case: &Case<'_>, since: Option<NaiveDate>, quarters: u16) -> Holds {
    let by_day = since.map(|day| quarters_from(Quarter::of(day), case.request.quarter));
    Holds::of(by_day.is_none_or(|at| at != 1 && at != quarters.saturating_add(1))).or_unknown()
}

/// Whether the quarter may be one of so many since a day, or where that is not told, is one by its number.
fn runs(case: &Case<'_>, since: Option<NaiveDate>, quarters: u16) -> Holds {
    let by_day = since.map(|day| quarters_from(Quarter::of(day), case.request.quarter));
    let most = if by_day.is_some() { quarters.saturating_add(1) } else { quarters };
    Holds::told(by_day.or(case.request.quarter_index).ok_or("weekReducedOn"), |of| (1..=most).contains(&of))
}
