//! Students: the yearly quota at the solidarity rate.
//!
//! A student may work a number of hours a year (650 since 2025) at a low contribution. Each Dimona of type STU reserves
//! its planned hours at the moment the NSSO receives it; [`book`](self) in words: reception decides, not the first day.

mod above;
mod beside;
pub(crate) mod book;
mod counter;
mod doubt;
mod excess;
mod fifteen;
mod in_careers;
mod left;
mod neutral;
mod plan_change;
mod planned;
mod rules;
mod schedule;
mod studies;
mod summer;
mod term;
mod training;
mod used_up;
mod weekly;
mod work;
mod worked;

pub use left::{HoursLeft, hours_left};
pub use planned::hours_to_declare;
pub(crate) use term::{TermHours, term_hours};

use crate::declaration::regime::{Books, Contribution, RuleLists};
use crate::declaration::rule::{Loss, Regime, percent_of};
use crate::id::WorkerType;
use crate::law::{LegalRef, STUDENTS_CHECKED};
use crate::words::{costs, regimes};

/// Student work at the solidarity rate.
///
/// ```
/// use dimona::engine::Engine;
/// use dimona::id::WorkerType;
/// use dimona::student;
/// assert_eq!(Engine::belgium().regime_of(WorkerType::Stu), Some(student::REGIME));
/// ```
pub const REGIME: Regime = Regime::new(regimes::student, |law, work| {
    let (of, on) = (&law.student, law.on(work.day));
    let rates = of.solidarity.at(on).value();
    // Where either rate is not known, none is told.
    let worker = of.ordinary_worker_percent.at(on).value().zip(rates);
    let ordinary = worker.map(|(ordinary, _)| *ordinary);
    let solidarity = worker.map(|(_, rates)| rates.worker_percent);
    let employer = rates.map(|rates| rates.employer_percent);
    let legal = LegalRef::seen("art. 17bis RD 28-11-1969; payroll offices on student hours outside the quota");
    let more = ordinary.zip(solidarity).map(|(ordinary, solidarity)| ordinary - solidarity);
    let euros = work.wages.zip(more).map(|(wages, more)| percent_of(wages, more));
    let wages = work.wages.filter(|_| euros.is_some());
    Loss::new(costs::student(ordinary, solidarity, employer, wages, euros), legal.checked(STUDENTS_CHECKED))
});

/// What student work contributes to the engine.
pub(crate) static CONTRIBUTION: Contribution = Contribution {
    conditions: &[
        "begins-before-contract",
        "contract-of-another-type",
        "days-between-contracts",
        "ends-behind-contract",
        "facts-without-consent",
        "late-declaration",
        "student-begun-before-declaration",
        "work-added-late",
        "work-outside-period",
    ],
    rules: RuleLists { on_register: rules::register_rules, ..RuleLists::NONE },
    books: Some(Books { book: book::book, book_loaded: book::book_loaded, covers_overruns: book::covers_overruns }),
    ..Contribution::new(REGIME, &[WorkerType::Stu])
};
