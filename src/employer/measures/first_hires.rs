//! First hires of a new employer, by rank.

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

use super::case::{Case, Told, quarters_from};
use super::criterion::{Amount, Criterion, Holds, Measure, USUAL_WORK, criterion, has_value};
use super::request::Worker;
use super::tables::{
    FIRST_HIRE_1, FIRST_HIRE_2, FIRST_HIRE_3, FIRST_HIRE_4, FIRST_HIRE_6, FIRST_HIRE_LEAST_AGE, FIRST_HIRE_UNLIMITED,
    FIRST_HIRE_WINDOW, Table,
};
use crate::law::{FurtherHire, LegalRef};
use crate::time::Quarter;
use crate::words::measures as says;

const RANKS: LegalRef = LegalRef::seen("Orbiss on first hires limited from 2024");
const CONDITIONS: LegalRef = LegalRef::seen("Orbiss and Grant Thornton on first hires");
const TRANSITION: LegalRef = LegalRef::inferred("a draft of the programme act 30-05-2026; the act was not read");

/// The quarters of a right that had an end are over by the first quarter of which an amount is known.
const BEFORE_2016: LegalRef = LegalRef::inferred("Orbiss on first hires limited from 2024");

/// The first to sixth hire.
pub(super) static MEASURE: Measure =
    Measure { code, name: says::first_hire, legal: CONDITIONS, criteria: &CRITERIA, gives };

static CRITERIA: [Criterion; 15] = [
    criterion("NOT_A_FIRST_HIRE", says::not_a_first_hire, CONDITIONS, |case| Holds::told(rank(case), |rank| rank > 0)),
    criterion("PRIVATE_SECTOR_ONLY", says::private_sector_only, CONDITIONS, |case| case.is_private()),
    criterion("WORKER_EXCLUDED", says::worker_excluded, CONDITIONS, |case| {
        use Worker::{Apprentice, Casual, Domestic, Flexi};
        Holds::of(![Apprentice, Casual, Domestic, Flexi].contains(&case.worker()))
    }),
    // Other work that is not as that of most is named by no source, neither as out nor as in.
    USUAL_WORK,
    criterion("UNDER_18", says::under_18, CONDITIONS, |case| {
        if case.request.birth_date.is_none() {
            return Holds::Yes;
        }
        // Who reaches the age in the quarter worked below it before: no source tells which day counts.
        let first = case.request.quarter.first_day();
        let from = case.request.hire_date.map_or(first, |hired| hired.max(first));
        Holds::by(case.known(FIRST_HIRE_LEAST_AGE), |least| {
            Holds::told(case.age(), |age| age >= *least)
                .and(|| Holds::told(case.age_on(from), |age| age >= *least).or_unknown())
        })
    }),
    criterion("NOT_YET_HIRED", says::not_yet_hired, CONDITIONS, |case| {
        Holds::of(opened(case).is_none_or(|day| Quarter::of(day) <= case.request.quarter))
    }),
    criterion("OPENED_BEFORE_2016", says::opened_before_2016, BEFORE_2016, |case| {
        match opened(case).filter(|_| rank(case) == Ok(1)) {
            Some(day) => case.has_begun(FIRST_HIRE_UNLIMITED, day),
            None => Holds::Yes,
        }
    }),
    criterion("NEW_EMPLOYER_UNCERTAIN", says::new_employer_uncertain, CONDITIONS, is_new_employer),
    criterion("RANK_NOT_SUPPORTED", says::rank_not_supported, RANKS, is_supported),
    criterion("TRANSITION_FROM_DRAFT", says::transition_from_draft, TRANSITION, is_no_running_right),
    criterion("QUARTER_INDEX_TOO_HIGH", says::quarter_index_too_high, RANKS, |case| {
        let index = case.request.quarter_index.filter(|_| is_further(case));
        Holds::of(index.zip(most_index(case)).is_none_or(|(index, most)| index <= most))
    }),
    criterion("RIGHT_USED_UP", says::right_used_up, RANKS, is_not_used_up),
    criterion("WINDOW_OVER", says::window_over, RANKS, |case| match most_index(case).filter(|_| is_further(case)) {
        Some(quarters) => Holds::by(case.known(FIRST_HIRE_WINDOW), |window| Holds::of(quarters <= *window)),
        None => Holds::Yes,
    }),
    criterion("WORKERS_AT_ONCE", says::workers_at_once, RANKS, has_workers_at_once),
    has_value(|case| if rank(case) == Ok(1) { case.has(FIRST_HIRE_1) } else { Holds::Yes }),
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
fn amounts(case: &Case<'_>) -> Option<Table<FurtherHire>> {
    match case.request.rank {
        Some(2) => Some(FIRST_HIRE_2),
        Some(3) => Some(FIRST_HIRE_3),
        Some(4 | 5) => Some(FIRST_HIRE_4),
        Some(6) => Some(FIRST_HIRE_6),
        _ => None,
    }
}

/// Whether what is told of the number of workers leaves room for a hire of this rank: an employer who had more than that on average before
/// it is not new. Of an employer who is, the importance code counts those that were hired, and so neither is decided.
fn is_new_employer(case: &Case<'_>) -> Holds {
    let Ok(rank @ 1..) = rank(case) else { return Holds::Yes };
    let Some(opened) = opened(case) else {
        let is_above = case.importance_class(case.request.quarter.year()).is_some_and(|(least, _)| least > rank);
        return if is_above { Holds::Lacks("hireDate") } else { Holds::Yes };
    };
    let is_above = case.importance_class(opened.year()).is_some_and(|(least, _)| least > rank);
    // The average is that of the quarters before, as long as the right was opened in this one.
    let has_more = case.request.quarter.contains(opened)
        && case.request.headcount.is_some_and(|workers| workers.floor() > Decimal::from(rank));
    Holds::of(!is_above && !has_more).or_unknown()
}

/// The first and the last day on which the right may have been opened.
fn may_be_opened(case: &Case<'_>) -> Result<(NaiveDate, NaiveDate), Holds> {
    if let Some(day) = opened(case) {
        return Ok((day, day));
    }
    let window = *case.known(FIRST_HIRE_WINDOW)?;
    let used = case.request.quarter_index.unwrap_or(1);
    let before = |quarters: u16| case.request.quarter.minus(u32::from(quarters.saturating_sub(1)));
    Ok((before(window.max(used)).first_day(), before(used).last_day()))
}

/// What a further hire gives by the day on which the right was opened: nothing where none could be opened any more.
fn right<'a>(case: &Case<'a>) -> Result<Option<&'a FurtherHire>, Holds> {
    // No rank behind those of the tables gives anything.
    let Some(table) = amounts(case) else { return Ok(None) };
    let opened_on = |day| match case.known_on(table, day) {
        Err(_) if case.has_not_ended(table, day) == Holds::No => Ok(None),
        known => known.map(Some),
    };
    let (first, last) = may_be_opened(case)?;
    let (first, last) = (opened_on(first), opened_on(last));
    if first == last { first } else { Err(Holds::Lacks("hireDate")) }
}

fn is_supported(case: &Case<'_>) -> Holds {
    match rank(case) {
        Err(member) => Holds::Lacks(member),
        Ok(0 | 1) => Holds::Yes,
        Ok(_) => Holds::by(right(case), |right| Holds::of(right.is_some())),
    }
}

/// What becomes of a right that was opened before the reform is known from a draft only.
fn is_no_running_right(case: &Case<'_>) -> Holds {
    let reform = &case.law.employment.first_hire_reform;
    if !is_further(case) || case.value(reform).is_none() {
        return Holds::Yes;
    }
    Holds::by(may_be_opened(case), |(first, last)| match (case.value_on(reform, first), case.value_on(reform, last)) {
        (Some(()), Some(())) => Holds::Yes,
        (None, None) => Holds::Unknown,
        _ => Holds::Lacks("hireDate"),
    })
}

/// The part of the right in which the quarter lies, and its euro; `None` where the right is used up.
fn tier(case: &Case<'_>) -> Result<Option<(usize, rust_decimal::Decimal)>, Holds> {
    let Some(FurtherHire { quarters: right, .. }) = right(case)? else { return Ok(None) };
    if let Some(index) = case.request.quarter_index {
        return Ok(right.in_turn(index));
    }
    // Whichever quarter it is of those that have passed, it may lie in one part.
    let most = most_index(case).ok_or(Holds::Lacks("quarterIndex"))?;
    let (first, last) = (right.in_turn(1), right.in_turn(most));
    if first == last { Ok(first) } else { Err(Holds::Lacks("quarterIndex")) }
}

fn is_not_used_up(case: &Case<'_>) -> Holds {
    if is_further(case) { Holds::by(tier(case), |tier| Holds::of(tier.is_some())) } else { Holds::Yes }
}

/// In the last part of the right, so many workers are in service at once where the law asks for it.
fn has_workers_at_once(case: &Case<'_>) -> Holds {
    let (Ok(Some((at, _))), Ok(Some(right))) = (tier(case), right(case)) else { return Holds::Yes };
    let Some(least) = right.workers_at_end.filter(|_| at == right.quarters.0.len()) else { return Holds::Yes };
    // Whoever has more than one worker on average has had two at once.
    Holds::told(case.request.headcount.ok_or("headcount"), |workers| workers.ceil() >= Decimal::from(least))
}

fn gives(case: &Case<'_>) -> Option<Amount> {
    match rank(case) {
        Ok(1) => case.known(FIRST_HIRE_1).ok().copied(),
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
