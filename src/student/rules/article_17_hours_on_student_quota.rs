#![doc = include_str!("../../../fixtures/cases/student/article-17-hours-on-student-quota.md")]

use chrono::Datelike;

use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef, STUDENTS_CHECKED};
use crate::numbers;
use crate::student::REGIME;
use crate::student::above::Article17Work;
use crate::student::rules::{scope, student_work};
use crate::texts;

/// A student who worked more hours under article 17 than come on top of the student quota: those above are taken off it.
pub(super) struct Article17HoursOnStudentQuota;

numbers! {
    /// The hours planned under article 17 in the year, the year, and how many come on top of the quota.
    struct Hours { planned: u16 = "articleHours", year: i32 = "year", on_top: u16 = "hoursOnTop" }
}

const META: RuleMeta = RuleMeta::new(
    "article-17-hours-on-student-quota",
    Side::Right,
    LegalRef::seen("Student@work on article 17, from 2022; copied by an association of the sector")
        .checked(STUDENTS_CHECKED),
    texts! {
        numbers: Hours::NUMBERS,
        what: "hours under article 17 may reduce the student quota of {year}[: {articleHours} are planned, of which {hoursOnTop} \
            come on top of it]",
        action: "look up the hours left in Student@work",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.at(Zone::PlannedHours);

impl Rule<Declarations> for Article17HoursOnStudentQuota {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some((worker, content)) = student_work(case) else { return Outcome::NotApplicable };
        let start = content.start_date;
        let Some(work) = Article17Work::before(case.register, case.law, worker, start) else {
            return Outcome::NotApplicable;
        };
        let Article17Work { planned, is_told, by_clock, on_top, .. } = work;
        if by_clock <= on_top {
            return Outcome::Satisfied;
        }
        let hours = Hours { planned: is_told.then_some(planned), year: Some(start.year()), on_top: Some(on_top) };
        Outcome::Undetermined(Missing::of(Need::Article17Hours).with(hours.into()))
    }
}
