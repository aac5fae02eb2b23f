//! Hours of student work that careers tell, and that no Dimona here holds.
//!
//! A career has what a student worked in a quarter at an employer. Those hours were booked when they were declared, elsewhere; or they were
//! worked at ordinary rates, and use nothing up. So they may be used, and a counter of the student says whether they are.

use chrono::NaiveDate;

use super::worked::of_quarter;
use crate::declaration::message::EmployerNumbers;
use crate::declaration::regime::BookingCase;
use crate::declaration::register::Ledger;
use crate::facts::{Known, SameEmployer, WorkKind};
use crate::id::Ssin;
use crate::law::{NeutralHours, NeutralScope};
use crate::time::Quarter;

/// More than any quota: of work of which nobody tells how many hours it is.
const UNTOLD: i32 = 10_000;
/// At so many employers at most a student is looked at in one quarter; of more nobody tells how many hours they are.
const MOST_EMPLOYERS: usize = 64;
const QUARTERS: u32 = 4;

/// How many hours may be used beside what is booked here: what careers of the year tell up to the quarter of the work or of its declaration,
/// without what a counter holds of them.
pub(super) fn by_careers(case: &BookingCase<'_>, worker: Ssin, year: i32, ledger: &Ledger) -> i32 {
    // What a career tells is used with consent for flexi-jobs alone.
    if case.facts.consents().is_some() {
        return 0;
    }
    let received = case.received_at.map(|at| at.date());
    let counted = ledger.counter_at.map(|at| at.date());
    // Hardly anybody can have booked since.
    if counted.is_some() && counted == received {
        return 0;
    }
    let Some(first) = NaiveDate::from_ymd_opt(year, 1, 1) else { return 0 };
    let last = received.map(|at| at.max(case.content.start_date));
    let is_neutral = |row: &NeutralHours, scope| *row == NeutralHours::All && scope == NeutralScope::Everybody;
    (0..QUARTERS)
        .map(|number| Quarter::of(first).plus(number))
        .filter(|of| last.is_none_or(|last| of.first_day() <= last))
        .filter(|of| counted.is_none_or(|counted| counted <= of.last_day()))
        .filter(|of| !case.law.student.neutral_in(*of).any(|row| is_neutral(&row.hours, row.scope)))
        .map(|quarter| in_quarter(case, worker, quarter, ledger))
        .sum()
}

/// The same of one quarter.
fn in_quarter(case: &BookingCase<'_>, worker: Ssin, quarter: Quarter, ledger: &Ledger) -> i32 {
    let Known::Known(career) = case.facts.career(worker, quarter) else { return 0 };
    let mut told: Vec<(EmployerNumbers, i32)> = Vec::new();
    for entry in career.iter().filter(|of| of.kind() == WorkKind::Student) {
        let hours = entry.most_hours().map_or(UNTOLD, i32::from);
        let employer = entry.employer();
        if let Some((_, sum)) = told.iter_mut().find(|(of, _)| *of == employer) {
            *sum = sum.saturating_add(hours);
        } else if told.len() < MOST_EMPLOYERS {
            told.push((employer, hours));
        } else {
            return UNTOLD;
        }
    }
    told.iter().map(|(employer, hours)| beside_booked(case, worker, (employer, quarter), *hours, ledger)).sum()
}

/// How many of these hours no Dimona of the employer holds here, and no declaration of wages.
fn beside_booked(
    case: &BookingCase<'_>,
    worker: Ssin,
    (employer, quarter): (&EmployerNumbers, Quarter),
    hours: i32,
    ledger: &Ledger,
) -> i32 {
    // All that is declared of them stands here.
    if case.register.covers(employer) {
        return 0;
    }
    if employer.is_none() {
        return hours;
    }
    let same = SameEmployer::new(case.facts, employer);
    let wages = case.facts.worked_hours(worker, quarter.year()).value().unwrap_or_default();
    let is_known = |at| case.received_at.is_none_or(|received| at <= received);
    // What its wages say of the hours is counted as that.
    if wages.iter().any(|of| of.quarter() == quarter && is_known(of.at()) && same.is(of.employer()) == Some(true)) {
        return 0;
    }
    let booked = of_quarter(case, worker, (employer, quarter), ledger);
    // As long as the quarter goes on, more of what was declared may be declared yet.
    let goes_on = case.received_at.is_some_and(|at| at.date() <= quarter.last_day());
    if goes_on && booked.in_time + booked.late > 0 {
        return 0;
    }
    // What is declared now may be the work that the career tells.
    let is_own = quarter == Quarter::of(case.content.start_date) && same.is(&case.content.employer) == Some(true);
    let own = case.content.planned_hours.filter(|_| is_own && case.previous.is_none()).map_or(0, i32::from);
    (hours - booked.reserved - booked.neutral - own).max(0)
}
