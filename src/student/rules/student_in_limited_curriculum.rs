#![doc = include_str!("../../../fixtures/cases/student/student-in-limited-curriculum.md")]

use std::ops::ControlFlow;

use chrono::NaiveDate;

use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef, STUDENTS_CHECKED};
use crate::numbers;
use crate::student::REGIME;
use crate::student::rules::{scope, student_work};
use crate::student::studies::{Standing, Studies};
use crate::texts;

/// A student with evening classes or a limited curriculum only.
pub(super) struct StudentInLimitedCurriculum;

numbers! {
    /// The first day on which that is so.
    struct Begin { day: NaiveDate = "firstDay" }
}

const META: RuleMeta = RuleMeta::new(
    "student-in-limited-curriculum",
    Side::Right,
    LegalRef::seen("Student@work: who has evening classes or a limited curriculum only is excluded")
        .checked(STUDENTS_CHECKED),
    texts! {
        numbers: Begin::NUMBERS,
        what: "the student has evening classes or a limited curriculum only[, on {firstDay}]",
        because: "studies that leave the day free are not the main activity",
        action: "look up the enrolment; otherwise declare the work as OTH",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.only_with(&[Need::Studies])
.at(Zone::WorkerType)
.undone_by_cancel()
.begins_on("firstDay");

impl Rule<Declarations> for StudentInLimitedCurriculum {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some((worker, content)) = student_work(case) else { return Outcome::NotApplicable };
        let Some(studies) = Studies::told(case, worker) else { return Outcome::NotApplicable };
        let (mut since, mut is_open) = (None, false);
        studies.visit(content, &mut |day, standing| match standing {
            Standing::Limited => {
                since = Some(day);
                ControlFlow::Break(())
            }
            // Whether the summer after studies that ended in June outlives the begin of such classes, nobody says.
            Standing::LimitedInSummer => {
                is_open = true;
                ControlFlow::Continue(())
            }
            _ => ControlFlow::Continue(()),
        });
        match since {
            Some(day) => Outcome::Violated(Begin { day: Some(day) }.into()),
            None if is_open => Outcome::Undetermined(Missing::of(Need::PublishedScope)),
            None => Outcome::Satisfied,
        }
    }
}
