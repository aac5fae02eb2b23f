#![doc = include_str!("../../../fixtures/cases/student/job-seeker-as-student.md")]

use chrono::NaiveDate;

use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Need, Outcome, Rule};
use crate::law::{Law, LegalRef, STUDENTS_CHECKED};
use crate::numbers;
use crate::student::REGIME;
use crate::student::rules::{check_standing, scope};
use crate::student::studies::Standing;
use crate::texts;

/// A student who is registered as a job seeker.
pub(super) struct JobSeekerAsStudent;

numbers! {
    /// The first day on which that is so, and the first behind it from which on it is not.
    struct Begin { day: NaiveDate = "firstDay", free: NaiveDate = "freeFrom" }
}

const META: RuleMeta = RuleMeta::new(
    "job-seeker-as-student",
    Side::Right,
    LegalRef::seen("Student@work and payroll offices: registered job seekers who study are no students")
        .checked(STUDENTS_CHECKED),
    texts! {
        numbers: Begin::NUMBERS,
        what: "the student is registered as a job seeker[ on {firstDay}][, and no more from {freeFrom} on]",
        because: "studying has to be the main activity",
        action: "look up the registration; otherwise declare the work as OTH",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.only_with(&[Need::Studies])
.at(Zone::WorkerType)
.undone_by_cancel()
.begins_on("firstDay")
.free_from("freeFrom");

impl Rule<Declarations> for JobSeekerAsStudent {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        check_standing(case, Standing::JobSeeker, Standing::JobSeekerInSummer, |day, free| {
            Begin { day: Some(day), free }.into()
        })
    }
}
