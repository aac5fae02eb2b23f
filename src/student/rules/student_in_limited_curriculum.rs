#![doc = include_str!("../../../fixtures/cases/student/student-in-limited-curriculum.md")]

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

/// A student with evening classes or a limited curriculum only.
pub(super) struct StudentInLimitedCurriculum;

numbers! {
    /// The first day on which that is so, and the first behind it from which on it is not.
    struct Begin { day: NaiveDate = "firstDay", free: NaiveDate = "freeFrom" }
}

const META: RuleMeta = RuleMeta::new(
    "student-in-limited-curriculum",
    Side::Right,
    LegalRef::seen("Student@work: who has evening classes or a limited curriculum only is excluded")
        .checked(STUDENTS_CHECKED),
    texts! {
        numbers: Begin::NUMBERS,
        what: "the student has evening classes or a limited curriculum only[, on {firstDay}][, and no more from {freeFrom} on]",
        because: "studies that leave the day free are not the main activity",
        action: "look up the enrolment; otherwise declare the work as OTH",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.only_with(&[Need::Studies])
.at(Zone::WorkerType)
.undone_by_cancel()
.begins_on("firstDay")
.free_from("freeFrom");

impl Rule<Declarations> for StudentInLimitedCurriculum {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        check_standing(case, Standing::Limited, Standing::LimitedInSummer, |day, free| {
            Begin { day: Some(day), free }.into()
        })
    }
}
