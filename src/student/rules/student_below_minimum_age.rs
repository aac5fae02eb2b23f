#![doc = include_str!("../../../fixtures/cases/student/student-below-minimum-age.md")]

use chrono::NaiveDate;

use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef, STUDENTS_CHECKED};
use crate::numbers;
use crate::student::REGIME;
use crate::student::fifteen::Fifteenth;
use crate::student::rules::{scope, student_work};
use crate::texts;

/// A student who is too young to work.
pub(super) struct StudentBelowMinimumAge;

numbers! {
    const NUMBERS;
    /// The first day of the work, the age that is asked, and the day on which it is reached.
    struct Age { start: NaiveDate = "startDate", age: u16 = "minimumAge", reached: NaiveDate = "ageReached" }
    /// The first day of the work, and the age at which it hangs on conditions.
    struct Limited { start: NaiveDate = "startDate", age: u16 = "ageWithConditions" }
}

const META: RuleMeta = RuleMeta::new(
    "student-below-minimum-age",
    Side::Right,
    LegalRef::seen("Student@work, minimum age; labour act 16-03-1971, art. 7.15, from 2026-01-09").checked(STUDENTS_CHECKED),
    texts! {
        numbers: NUMBERS,
        what: "the student is[ younger than {minimumAge}][ {ageWithConditions}, with conditions to meet, or perhaps younger,] on \
            {startDate}",
        because: "work at that age is forbidden[ before {ageReached}], not only under the student regime",
        action: "let the work begin when the student is old enough",
        before: "cancel it[, until {by}], and let the work begin when the student is old enough",
        first_day: "do not let the student work; where nobody has worked yet, cancel it[, until {by}], and let the work \
            begin when the \
            student is old enough",
        running: "end the work and the period today; other work is forbidden too until the student is old enough",
        ended: "pay for the days worked; no other work is allowed until the student is old enough",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.at(Zone::NaturalPerson)
.undone_by_cancel()
.forbids_work();

impl Rule<Declarations> for StudentBelowMinimumAge {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some((worker, content)) = student_work(case) else { return Outcome::NotApplicable };
        let start = content.start_date;
        let law = &case.law.student;
        let born = case.birth_date(worker);
        let question = case.law.on(start);
        let (Some(youngest), Some(free)) =
            (law.youngest_age.at(question).value(), law.age_without_conditions.at(question).value())
        else {
            // Before the first day that is known nothing is asked; past the trust the quota says that the law is missing.
            return Outcome::NotApplicable;
        };
        match (born.has_age(*youngest, start), born.has_age(*free, start)) {
            (_, Some(true)) => Outcome::Satisfied,
            (Some(false), _) => {
                let reached = born.reaches(*youngest);
                Outcome::Violated(Age { start: Some(start), age: Some(*youngest), reached }.into())
            }
            (Some(true), Some(false)) if Fifteenth::of(case, worker, content).is_some_and(|of| of.is_decided()) => {
                Outcome::Satisfied
            }
            (reached, is_free) => {
                let limited = Limited { start: Some(start), age: Some(*youngest) };
                let is_told = reached.is_some() && is_free.is_some();
                let need = if is_told { Need::WorkAtFifteen } else { Need::BirthDate };
                Outcome::Undetermined(Missing::of(need).with(limited.into()))
            }
        }
    }
}
