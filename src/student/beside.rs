//! What a student works beside the work that is declared.

use std::collections::HashSet;
use std::ops::ControlFlow;

use chrono::NaiveDate;
use foldhash::fast::RandomState;

use crate::declaration::message::EmployerNumbers;
use crate::declaration::register::{Content, Resolution};
use crate::declaration::rule::Case;
use crate::facts::{CareerEntry, Contract, ContractDays, ContractPart, Fraction, Known, SameEmployer, WorkKind};
use crate::id::{Ssin, WorkerType};
use crate::student::hours_to_declare;
use crate::student::schedule::planned_work;
use crate::student::studies::{last_day, whole_weeks};
use crate::time::Quarter;

/// More hours than any week has: of work of which they are not told.
pub(super) const UNTOLD: u16 = u16::MAX;

/// What a career tells of which nothing is worked.
const NO_WORK: [WorkKind; 5] =
    [WorkKind::Suspension, WorkKind::Severance, WorkKind::UnpaidLeave, WorkKind::TeacherSummer, WorkKind::None];

/// How many hours of other work there are in the weeks of this work; more than any week has where that is not told. What is declared only
/// now is not in the register yet.
pub(super) fn work_beside(case: &Case<'_>, worker: Ssin, work: &Content, declared_now: Option<&Content>) -> u16 {
    let (from, to) = whole_weeks(work.start_date, last_day(work));
    let mut declared = Declared::default();
    let mut hours = 0_u16;
    let mut hear = |of: &Content| {
        hours = hours.saturating_add(minutes_between(case, worker, of, (from, to)).map_or(UNTOLD, whole_hours));
        // With so many nothing more is asked of it.
        if hours < UNTOLD {
            declared.add(of);
        }
    };
    declared_now.into_iter().for_each(&mut hear);
    each_other(case, worker, (from, to), &mut hear);
    declared.add_other(work);
    let asked = ContractDays::new(ContractPart::Whole, from, to);
    // Without contracts there is none.
    let (Known::Known(()) | Known::Unknown) = case.facts.contracts_on(worker, &asked, &mut |contract| {
        if hours < UNTOLD && !declared.is_contract(case, work, contract) {
            hours = UNTOLD;
        }
    });
    if hours < UNTOLD && is_in_careers(case, worker, work, declared_now) { UNTOLD } else { hours }
}

/// The minutes that are certain to lie in a week, from Monday to Sunday: those of a student's work, and of what is declared beside it on
/// days of that week alone.
pub(super) fn minutes_in_week(
    case: &Case<'_>,
    worker: Ssin,
    work: &Content,
    declared_now: Option<&Content>,
    (from, to): (NaiveDate, NaiveDate),
) -> u16 {
    let is_inside = |of: &Content| from <= of.start_date && of.end_date.is_some_and(|end| end <= to);
    let own = if is_inside(work) { minutes(work) } else { scheduled(case, worker, work, (from, to)) };
    let mut sum = own.unwrap_or(0);
    // Of other work than a student's there may be two shifts of one day.
    let is_own = |of: &Content| {
        is_student(work)
            && (of.worker_type, of.employer, of.start_date) == (work.worker_type, work.employer, work.start_date)
    };
    let mut hear = |of: &Content| {
        if is_own(of) {
            return;
        }
        let told = if is_inside(of) { minutes(of) } else { by_shifts(case, worker, of, (from, to)) };
        sum = sum.saturating_add(told.unwrap_or(0));
    };
    declared_now.into_iter().for_each(&mut hear);
    each_other(case, worker, (from, to), &mut hear);
    sum
}

/// The minutes of the shifts of some work in a week, where all shifts of it come to what is planned.
pub(super) fn scheduled(
    case: &Case<'_>,
    worker: Ssin,
    work: &Content,
    (from, to): (NaiveDate, NaiveDate),
) -> Option<u16> {
    let (first, last) = (work.start_date, last_day(work));
    let planned = |from, to| planned_work(case, worker, Some(&work.employer), from, to);
    if hours_to_declare([planned(first, last)?]) != work.planned_hours {
        return None;
    }
    u16::try_from(planned(from.max(first), to.min(last)).unwrap_or_default().num_minutes()).ok()
}

const MINUTES: u16 = 60;

/// The hours that these minutes begin.
pub(super) fn whole_hours(minutes: u16) -> u16 {
    minutes.div_ceil(MINUTES)
}

/// The most minutes of declared work on some days: by the shifts of a student, otherwise all of them.
fn minutes_between(case: &Case<'_>, worker: Ssin, of: &Content, days: (NaiveDate, NaiveDate)) -> Option<u16> {
    by_shifts(case, worker, of, days).or_else(|| minutes(of))
}

/// The minutes of the shifts of a student's work.
fn by_shifts(case: &Case<'_>, worker: Ssin, of: &Content, days: (NaiveDate, NaiveDate)) -> Option<u16> {
    if is_student(of) { scheduled(case, worker, of, days) } else { None }
}

/// How long declared work lasts, where its hours are planned or told by the clock.
pub(super) fn minutes(of: &Content) -> Option<u16> {
    let by_clock = || of.shift().and_then(|shift| u16::try_from(shift.minutes()).ok());
    of.planned_hours.map(|hours| hours.saturating_mul(MINUTES)).or_else(by_clock)
}

/// Visits what stands in the register of other work on these days.
fn each_other(case: &Case<'_>, worker: Ssin, (from, to): (NaiveDate, NaiveDate), hear: &mut dyn FnMut(&Content)) {
    let own = match case.period {
        Resolution::Found(period) => period.id,
        _ => None,
    };
    case.look_through(worker, from, Some(to), &mut |period| {
        let is_own = period.id.is_some() && period.id == own;
        if !is_own && !period.cancelled {
            hear(&period.content);
        }
        ControlFlow::Continue(())
    });
}

/// Whether the careers of the quarters of these weeks tell other work, of which they tell neither days nor hours.
fn is_in_careers(case: &Case<'_>, worker: Ssin, work: &Content, declared_now: Option<&Content>) -> bool {
    let (from, to) = whole_weeks(work.start_date, last_day(work));
    let (first, last) = (Quarter::of(from), Quarter::of(to));
    [first, last].into_iter().take(if first == last { 1 } else { 2 }).any(|quarter| {
        // Of work that the quarter before tells, nobody says that it ended, where this one is not told.
        let (career, quarter, is_of_this) = match case.facts.career(worker, quarter) {
            Known::Known(career) => (Some(career), quarter, true),
            Known::Unknown => (case.facts.career(worker, quarter.minus(1)).value(), quarter.minus(1), false),
        };
        let told = career.into_iter().flatten();
        // Student work is planned for one quarter.
        let goes_on =
            |of: &CareerEntry| is_of_this || of.kind() != WorkKind::Student && !has_ended(case, worker, of, from);
        let mut others = told.filter(|of| is_work(of) && goes_on(of)).peekable();
        if others.peek().is_none() {
            return false;
        }
        // What is declared for other days of the quarter tells that the row is about those.
        let mut declared = Declared::default();
        declared.add_other(work);
        declared_now.into_iter().for_each(|of| declared.add(of));
        each_other(case, worker, (quarter.first_day(), quarter.last_day()), &mut |of| declared.add(of));
        others.any(|of| !declared.is_entry(case, work, of))
    })
}

/// Whether the contracts with the employer of a row of a career tell that the work ended before a day.
fn has_ended(case: &Case<'_>, worker: Ssin, entry: &CareerEntry, day: NaiveDate) -> bool {
    let (mut has_any, mut goes_on) = (false, false);
    let asked = ContractDays::new(ContractPart::Whole, NaiveDate::MIN, NaiveDate::MAX);
    let told = case.facts.contracts_at(worker, &entry.employer(), &asked, &mut |contract, is_certain| {
        has_any |= is_certain;
        goes_on |= is_certain && contract.end().is_none_or(|end| day <= end);
        ControlFlow::Continue(())
    });
    // Without contracts nothing is told.
    let (Known::Known(()) | Known::Unknown) = told;
    has_any && !goes_on
}

fn is_work(of: &CareerEntry) -> bool {
    !NO_WORK.contains(&of.kind()) && of.volume() != Some(Fraction::ZERO)
}

fn is_student(of: &Content) -> bool {
    of.worker_type == Some(WorkerType::Stu)
}

/// The employers of declared work, and whether it is student work.
#[derive(Default)]
struct Declared(HashSet<(EmployerNumbers, bool), RandomState>);

impl Declared {
    fn add(&mut self, of: &Content) {
        self.0.insert((of.employer, is_student(of)));
    }

    /// Adds work that is no student work.
    fn add_other(&mut self, of: &Content) {
        if !is_student(of) {
            self.add(of);
        }
    }

    /// Whether a contract is that of declared work, of the work itself or of what stands beside it.
    fn is_contract(&self, case: &Case<'_>, own: &Content, contract: &Contract) -> bool {
        let at = SameEmployer::new(case.facts, &contract.employer);
        let is_own = || at.is(&own.employer) == Some(true);
        match contract.worker_type {
            None => is_own(),
            Some(WorkerType::Stu) => self.0.iter().any(|(_, is_student)| *is_student) || is_student(own) && is_own(),
            Some(_) => self.0.iter().any(|(employer, is_student)| !is_student && at.is(employer) == Some(true)),
        }
    }

    /// The same of a row of a career.
    fn is_entry(&self, case: &Case<'_>, own: &Content, entry: &CareerEntry) -> bool {
        let of_student = entry.kind() == WorkKind::Student;
        let at = SameEmployer::new(case.facts, &entry.employer());
        // A row without its employer may be about any student work that is declared.
        let is_at = |other: &EmployerNumbers| match at.is(other) {
            None => of_student,
            Some(same) => same,
        };
        (of_student && is_student(own) && is_at(&own.employer))
            || self.0.iter().any(|(employer, is_student)| *is_student == of_student && is_at(employer))
    }
}
