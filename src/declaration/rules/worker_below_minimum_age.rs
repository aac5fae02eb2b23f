#![doc = include_str!("../../../fixtures/cases/declaration/worker-below-minimum-age.md")]

use chrono::NaiveDate;

use crate::declaration::message::Kind;
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::id::{Ssin, WorkerType};
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef, STUDENTS_CHECKED};
use crate::numbers;
use crate::texts;

/// Work of somebody too young for it, but for students, whose own rule says more.
pub(super) struct WorkerBelowMinimumAge;

numbers! {
    /// The first day of the work, and the age that is not reached.
    struct Age { start: NaiveDate = "startDate", age: u16 = "minimumAge" }
}

const META: RuleMeta = RuleMeta::new(
    "worker-below-minimum-age",
    Side::Right,
    LegalRef::inferred("labour act 16-03-1971, minimum age; the ages are those that Student@work tells of students")
        .checked(STUDENTS_CHECKED),
    texts! {
        numbers: Age::NUMBERS,
        what: "work below the age of {minimumAge}, on {startDate}",
        action: "let the work begin when the worker is old enough",
    },
)
.at(Zone::NaturalPerson);

impl Rule<Declarations> for WorkerBelowMinimumAge {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        let types = WorkerType::ALL.into_iter().filter(|of| *of != WorkerType::Stu);
        DeclarationScope::kinds(&[Kind::In]).types(Types::of(types))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let row = case.row;
        let (Some(worker), Some(start)) = (row.worker, row.start_date) else { return Outcome::NotApplicable };
        if row.kind != Kind::In || row.worker_type.is_none_or(|of| of == WorkerType::Stu) {
            return Outcome::NotApplicable;
        }
        let (law, question) = (&case.law.student, case.law.on(start));
        // What is trusted no longer is no reason to doubt the age of everybody.
        let Some(free) = law.age_without_conditions.at(question).value() else { return Outcome::NotApplicable };
        let born = case.birth_date(worker);
        let is_free = born.has_age(*free, start);
        if is_free == Some(true) {
            return Outcome::Satisfied;
        }
        let Some(youngest) = law.youngest_age.at(question).value() else { return Outcome::NotApplicable };
        // From that age on work is free for those whose schooling is not compulsory full-time any more.
        if born.has_age(*youngest, start) == Some(true) && is_free_of_schooling(case, worker, start) {
            return Outcome::Satisfied;
        }
        let age = if born.has_age(*youngest, start) == Some(false) { youngest } else { free };
        // Where the number does not tell whether it is reached, the birth date is missing, and not what a child may do.
        let need = if is_free.is_none() { Need::BirthDate } else { Need::WorkOfChildren };
        Outcome::Undetermined(Missing::of(need).with(Age { start: Some(start), age: Some(*age) }.into()))
    }
}

/// Whether the studies of this day tell that schooling is not compulsory full-time, and none that the first two years were not followed: at
/// that age it is then.
fn is_free_of_schooling(case: &Case<'_>, worker: Ssin, day: NaiveDate) -> bool {
    let rows = case.facts.studies(worker).value().unwrap_or_default();
    let on_day = || rows.iter().filter(|of| of.is_on(day));
    let mut told = on_day().filter_map(|of| of.full_time_schooling).peekable();
    told.peek().is_some()
        && !told.any(|is_full_time| is_full_time)
        && on_day().all(|of| of.first_two_years != Some(false))
}
