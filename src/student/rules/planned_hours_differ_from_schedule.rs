#![doc = include_str!("../../../fixtures/cases/student/planned-hours-differ-from-schedule.md")]

use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef, STUDENTS_CHECKED};
use crate::numbers;
use crate::student::hours_to_declare;
use crate::student::rules::{scope, student_work};
use crate::student::schedule::planned_work;
use crate::student::studies::last_day;
use crate::texts;

/// The planned hours of a student's declaration are not those of the shifts that are planned.
pub(super) struct PlannedHoursDifferFromSchedule;

numbers! {
    /// The hours that are declared, and those of the shifts, rounded up.
    struct Hours { planned: u16 = "plannedHours", scheduled: u16 = "scheduledHours" }
}

const META: RuleMeta = RuleMeta::new(
    "planned-hours-differ-from-schedule",
    Side::Advice,
    LegalRef::seen(
        "NSSO instructions 2021/4: whole hours, each hour that is begun; Securex: rounded once in a declaration",
    )
    .checked(STUDENTS_CHECKED),
    texts! {
        numbers: Hours::NUMBERS,
        what: "{plannedHours|hour is|hours are} declared, and the shifts of these days come to {scheduledHours}",
        because: "each hour that is begun counts, and what is rounded is the sum of the declaration",
        action: "declare the hours of the shifts, or correct the table schedules",
    },
)
.only_with(&[Need::Schedule])
.at(Zone::PlannedHours);

impl Rule<Declarations> for PlannedHoursDifferFromSchedule {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some((worker, content)) = student_work(case) else { return Outcome::NotApplicable };
        let Some(planned) = content.planned_hours else { return Outcome::NotApplicable };
        let work = planned_work(case, worker, Some(&content.employer), content.start_date, last_day(content));
        let Some(scheduled) = work.and_then(|work| hours_to_declare([work])) else {
            return Outcome::Undetermined(Missing::of(Need::Schedule));
        };
        Outcome::fault_if(scheduled != planned, Hours { planned: Some(planned), scheduled: Some(scheduled) })
    }
}
