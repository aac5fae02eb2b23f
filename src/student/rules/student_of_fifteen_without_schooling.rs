#![doc = include_str!("../../../fixtures/cases/student/student-of-fifteen-without-schooling.md")]

use chrono::NaiveDate;

use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Need, Outcome, Rule};
use crate::law::{Law, LegalRef, STUDENTS_CHECKED};
use crate::numbers;
use crate::student::REGIME;
use crate::student::fifteen::Fifteenth;
use crate::student::rules::{scope, student_work};
use crate::texts;

/// A student of fifteen who had not followed two years of secondary school, before the law asked for light work instead.
pub(super) struct StudentOfFifteenWithoutSchooling;

numbers! {
    /// The first day of the work, the age, and the day from which on light work is allowed at that age.
    struct Age { start: NaiveDate = "startDate", age: u16 = "ageWithConditions", light: NaiveDate = "lightWorkFrom" }
}

const META: RuleMeta = RuleMeta::new(
    "student-of-fifteen-without-schooling",
    Side::Right,
    LegalRef::seen("Student@work: at 15 the first two years of secondary school have to be followed, until 2026-01-08")
        .checked(STUDENTS_CHECKED),
    texts! {
        numbers: Age::NUMBERS,
        what: "the student is {ageWithConditions} on {startDate} and has not followed the first two years of secondary \
            school",
        action: "let the work begin when the student is old enough[, or as light work from {lightWorkFrom} on]",
        before: "cancel it[, until {by}], and let the work begin when the student is old enough[, or as light work from {lightWorkFrom} on]",
        first_day: "do not let the student work; where nobody has worked yet, cancel it[, until {by}], and let the work \
            begin when the \
            student is old enough[, or as light work from {lightWorkFrom} on]",
        running: "end the work and the period today; other work is forbidden too until the student is old enough[; light work is allowed from {lightWorkFrom} on]",
        ended: "pay for the days worked; no other work is allowed until the student is old enough[, but light work from {lightWorkFrom} on]",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.only_with(&[Need::Studies])
.at(Zone::NaturalPerson)
.undone_by_cancel()
.forbids_work();

impl Rule<Declarations> for StudentOfFifteenWithoutSchooling {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some((worker, content)) = student_work(case) else { return Outcome::NotApplicable };
        let Some(fifteenth) = Fifteenth::of(case, worker, content) else { return Outcome::NotApplicable };
        let light = fifteenth.light_work_from(case);
        Outcome::fault_if(
            fifteenth.lacks_schooling(),
            Age { start: Some(content.start_date), age: Some(fifteenth.age), light },
        )
    }
}
