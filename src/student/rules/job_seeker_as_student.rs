#![doc = include_str!("../../../fixtures/cases/student/job-seeker-as-student.md")]

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

/// A student who is registered as a job seeker.
pub(super) struct JobSeekerAsStudent;

numbers! {
    /// The first day on which that is so.
    struct Begin { day: NaiveDate = "firstDay" }
}

const META: RuleMeta = RuleMeta::new(
    "job-seeker-as-student",
    Side::Right,
    LegalRef::seen("Student@work and payroll offices: registered job seekers who study are no students")
        .checked(STUDENTS_CHECKED),
    texts! {
        numbers: Begin::NUMBERS,
        what: "the student is registered as a job seeker[ on {firstDay}]",
        because: "studying has to be the main activity",
        action: "look up the registration; otherwise declare the work as OTH",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.only_with(&[Need::Studies])
.at(Zone::WorkerType)
.undone_by_cancel()
.begins_on("firstDay");

impl Rule<Declarations> for JobSeekerAsStudent {
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
        studies.visit(content, &mut |day, standing| {
            match standing {
                Standing::JobSeeker => since = Some(day),
                // What becomes of the summer after studies that ended in June, nobody says.
                Standing::JobSeekerInSummer => is_open = true,
                _ => {}
            }
            if since.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        match since {
            Some(day) => Outcome::Violated(Begin { day: Some(day) }.into()),
            None if is_open => Outcome::Undetermined(Missing::of(Need::PublishedScope)),
            None => Outcome::Satisfied,
        }
    }
}
