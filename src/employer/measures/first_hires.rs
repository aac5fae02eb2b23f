//! First hires of a new employer, by rank.

use chrono::NaiveDate;

use super::case::{Case, Told, quarters_from};
use super::criterion::{Amount, Criterion, Holds, Measure, USUAL_WORK, criterion, has_value};
use super::request::Worker;
use crate::law::{FurtherHire, LegalRef, Timeline};
use crate::time::Quarter;
use crate::words::measures as says;

const RANKS: LegalRef = LegalRef::seen("Orbiss on first hires limited from 2024");
const CONDITIONS: LegalRef = LegalRef::seen("Orbiss and Grant Thornton on first hires");
const REFORM: LegalRef = LegalRef::inferred("programme act 30-05-2026, art. 103 ff., as payroll offices tell it");
const TRANSITION: LegalRef = LegalRef::inferred("a draft of the programme act 30-05-2026; the act was not read");

/// The quarters of a right that had an end are over by the first quarter of which an amount is known.
const BEFORE_2016: LegalRef = LegalRef::inferred("Orbiss on first hires limited from 2024");

/// The first to sixth hire.
pub(super) static MEASURE: Measure =
    Measure { code, name: says::first_hire, legal: REFORM, criteria: &CRITERIA, gives };

static CRITERIA: [Criterion; 14] = [
    criterion("NOT_A_FIRST_HIRE", says::not_a_first_hire, CONDITIONS, |case| Holds::told(rank(case), |rank| rank > 0)),
    criterion("PRIVATE_SECTOR_ONLY", says::private_sector_only, CONDITIONS, |case| Holds::of(!case.is_public())),
    criterion("WORKER_EXCLUDED", says::worker_excluded, CONDITIONS, |case| {
        use Worker::{Apprentice, Casual, Domestic, Flexi};
        Holds::of(![Apprentice, Casual, Domestic, Flexi].contains(&case.worker()))
    }),
    // Other work that is not as that of most is named by no source, neither as out nor as in.
    USUAL_WORK,
    criterion("UNDER_18", says::under_18, CONDITIONS, |case| {
        let Some(least) = case.value(&case.law.employment.first_hire_least_age) else { return Holds::Unknown };
        if case.request.birth_date.is_none() {
            return Holds::Yes;
        }
        // Who reaches the age in the quarter worked below it before: no source tells which day counts.
        let first = case.request.quarter.first_day();
        let from = case.request.hire_date.map_or(first, |hired| hired.max(first));
        Holds::told(case.age(), |age| age >= *least)
            .and(|| Holds::told(case.age_on(from), |age| age >= *least).or_unknown())
    }),
    criterion("NOT_YET_HIRED", says::not_yet_hired, CONDITIONS, |case| {
        Holds::of(opened(case).is_none_or(|day| Quarter::of(day) <= case.request.quarter))
    }),
    criterion("OPENED_BEFORE_2016", says::opened_before_2016, BEFORE_2016, |case| {
        let unlimited = &case.law.employment.first_hire_unlimited;
        let is_first = rank(case) == Ok(1);
        Holds::of(!is_first || opened(case).is_none_or(|day| case.value_on(unlimited, day).is_some()))
    }),
    criterion("RANK_NOT_SUPPORTED", says::rank_not_supported, RANKS, is_supported),
    criterion("TRANSITION_FROM_DRAFT", says::transition_from_draft, TRANSITION, is_no_running_right),
    criterion("QUARTER_INDEX_TOO_HIGH", says::quarter_index_too_high, RANKS, |case| {
        let index = case.request.quarter_index.filter(|_| is_further(case));
        Holds::of(index.is_none_or(|index| index <= most_index(case).unwrap_or(u16::MAX)))
    }),
    criterion("RIGHT_USED_UP", says::right_used_up, RANKS, is_not_used_up),
    criterion("WINDOW_OVER", says::window_over, RANKS, |case| {
        let window = case.value(&case.law.employment.first_hire_window).copied().unwrap_or(0);
        Holds::of(!is_further(case) || most_index(case).is_none_or(|quarters| quarters <= window))
    }),
    criterion("WORKERS_AT_ONCE", says::workers_at_once, RANKS, has_workers_at_once),
    has_value("first-hire-1", |case| match rank(case) {
        Ok(1) => case.has(&case.law.employment.first_hire_1),
        _ => Holds::Yes,
    }),
];

fn rank(case: &Case<'_>) -> Told<u16> {
    case.request.rank.ok_or("rank")
}

/// Whether it is the second hire or a further one, of which the right ends.
fn is_further(case: &Case<'_>) -> bool {
    rank(case).is_ok_and(|rank| rank > 1)
}

/// The day on which the right was opened: where nobody tells, that of the hire.
fn opened(case: &Case<'_>) -> Option<NaiveDate> {
    case.request.right_opened.or(case.request.hire_date)
}

/// The quarters of the right with this one at most, where it is told when it was opened.
fn most_index(case: &Case<'_>) -> Option<u16> {
    opened(case).map(|day| quarters_from(Quarter::of(day), case.request.quarter))
}

/// The amounts of further hires, by the day on which the right was opened.
fn amounts<'a>(case: &Case<'a>) -> Option<&'a Timeline<FurtherHire>> {
    let law = &case.law.employment;
    match case.request.rank {
        Some(2) => Some(&law.first_hire_2),
        Some(3) => Some(&law.first_hire_3),
        Some(4 | 5) => Some(&law.first_hire_4),
        Some(6) => Some(&law.first_hire_6),
        _ => None,
    }
}

/// The first and the last day on which the right may have been opened.
fn may_be_opened(case: &Case<'_>) -> (NaiveDate, NaiveDate) {
    if let Some(day) = opened(case) {
        return (day, day);
    }
    let (quarter, law) = (case.request.quarter, &case.law.employment);
    let window = case.value(&law.first_hire_window).copied().unwrap_or(1);
    let used = case.request.quarter_index.unwrap_or(1);
    let before = |quarters: u16| quarter.minus(u32::from(quarters.saturating_sub(1)));
    (before(window.max(used)).first_day(), before(used).last_day())
}

/// What a further hire gives by the day on which the right was opened; an error where that day may be one or another.
fn right<'a>(case: &Case<'a>) -> Told<Option<&'a FurtherHire>> {
    let Some(amounts) = amounts(case) else { return Ok(None) };
    let (first, last) = may_be_opened(case);
    let (first, last) = (case.value_on(amounts, first), case.value_on(amounts, last));
    if first == last { Ok(first) } else { Err("hireDate") }
}

fn is_supported(case: &Case<'_>) -> Holds {
    match rank(case) {
        Err(member) => Holds::Lacks(member),
        Ok(0 | 1) => Holds::Yes,
        Ok(_) => Holds::told(right(case), |right| right.is_some()),
    }
}

/// What becomes of a right that was opened before the reform is known from a draft only.
fn is_no_running_right(case: &Case<'_>) -> Holds {
    let reform = &case.law.employment.first_hire_reform;
    if !is_further(case) || case.value(reform).is_none() {
        return Holds::Yes;
    }
    let (first, last) = may_be_opened(case);
    match (case.value_on(reform, first), case.value_on(reform, last)) {
        (Some(()), Some(())) => Holds::Yes,
        (None, None) => Holds::Unknown,
        _ => Holds::Lacks("hireDate"),
    }
}

/// The part of the right in which the quarter lies, and its euro; `None` where the right is used up.
fn tier(case: &Case<'_>) -> Told<Option<(usize, rust_decimal::Decimal)>> {
    let Some(FurtherHire { quarters: right, .. }) = right(case)? else { return Ok(None) };
    if let Some(index) = case.request.quarter_index {
        return Ok(right.in_turn(index));
    }
    // Whichever quarter it is of those that have passed, it may lie in one part.
    let most = most_index(case).ok_or("quarterIndex")?;
    let (first, last) = (right.in_turn(1), right.in_turn(most));
    if first == last { Ok(first) } else { Err("quarterIndex") }
}

fn is_not_used_up(case: &Case<'_>) -> Holds {
    if is_further(case) { Holds::told(tier(case), |tier| tier.is_some()) } else { Holds::Yes }
}

/// In the last part of the right, so many workers are in service at once where the law asks for it.
fn has_workers_at_once(case: &Case<'_>) -> Holds {
    let (Ok(Some((at, _))), Ok(Some(right))) = (tier(case), right(case)) else { return Holds::Yes };
    let Some(least) = right.workers_at_end.filter(|_| at == right.quarters.0.len()) else { return Holds::Yes };
    Holds::told(case.request.headcount.ok_or("headcount"), |workers| workers >= least)
}

fn gives(case: &Case<'_>) -> Option<Amount> {
    match rank(case) {
        Ok(1) => case.value(&case.law.employment.first_hire_1).copied(),
        Ok(_) => tier(case).ok().flatten().map(|(_, euro)| euro),
        Err(_) => None,
    }
    .map(Amount::Euro)
}

/// The codes of the parts of each right that goes down. That the parts stand for them in their order is inferred.
const CODES: [&[&str]; 5] =
    [&["3324", "3325", "3326"], &["3333", "3334"], &["3342", "3343"], &["3352", "3353"], &["3360", "3361"]];
/// What stands for a right whose code was not found.
const NAMES: [&str; 5] = ["first-hire-2", "first-hire-3", "first-hire-4", "first-hire-5", "first-hire-6"];

fn code(case: &Case<'_>) -> &'static str {
    match case.request.rank {
        Some(1) => "3315",
        Some(rank @ 2..=6) => {
            let of = usize::from(rank - 2);
            let goes_down = right(case).ok().flatten().is_some_and(|right| right.quarters.0.len() > 1);
            let at = tier(case).ok().flatten().filter(|_| goes_down).map(|(at, _)| at - 1);
            at.and_then(|at| CODES[of].get(at)).copied().unwrap_or(NAMES[of])
        }
        _ => "first-hire",
    }
}
