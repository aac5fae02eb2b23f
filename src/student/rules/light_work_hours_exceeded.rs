#![doc = include_str!("../../../fixtures/cases/student/light-work-hours-exceeded.md")]

use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Need, Outcome, Rule};
use crate::law::{Law, LegalRef, STUDENTS_CHECKED};
use crate::numbers;
use crate::student::REGIME;
use crate::student::fifteen::Fifteenth;
use crate::student::rules::{scope, student_work};
use crate::texts;

/// A student of fifteen plans more hours than light work may have in those weeks.
pub(super) struct LightWorkHoursExceeded;

numbers! {
    /// The planned hours, and how many may be planned over these weeks at most.
    struct Hours { planned: u16 = "plannedHours", most: u16 = "mostHours", age: u16 = "age" }
}

const META: RuleMeta = RuleMeta::new(
    "light-work-hours-exceeded",
    Side::Right,
    LegalRef::seen(
        "labour act 16-03-1971, art. 7.15, from 2026-01-09: 12 hours a week in term, 40 in school holidays of a \
        week",
    )
    .checked(STUDENTS_CHECKED),
    texts! {
        numbers: Hours::NUMBERS,
        what: "at {age} a student may work {mostHours|hour|hours} at most in these weeks[, and {plannedHours|is|are} \
            planned]",
        because: "at {age} only light work is allowed, within hours that are few",
        action: "plan no more than that; the hours of every employer count together",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.only_with(&[Need::Studies])
.at(Zone::PlannedHours);

impl Rule<Declarations> for LightWorkHoursExceeded {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some((worker, content)) = student_work(case) else { return Outcome::NotApplicable };
        let Some(fifteenth) = Fifteenth::of(case, worker, content) else { return Outcome::NotApplicable };
        let weeks = fifteenth.studies.weeks(case, content);
        let (Some(limits), Some(weeks), Some(planned)) = (fifteenth.limits, weeks, content.planned_hours) else {
            return Outcome::NotApplicable;
        };
        // Whether the work is light, and how the hours are spread, is open in any case: `student-below-minimum-age` says so.
        let most = weeks.most(limits.term, limits.holidays);
        let hours = Hours { planned: Some(planned), most: Some(most), age: Some(fifteenth.age) };
        Outcome::fault_if(planned > most, hours)
    }
}
