#![doc = include_str!("../../../fixtures/cases/student/student-after-studies.md")]

use std::ops::ControlFlow;

use chrono::NaiveDate;

use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef, STUDENTS_CHECKED};
use crate::numbers;
use crate::student::REGIME;
use crate::student::rules::{scope, student_work};
use crate::student::studies::{Standing, Studies, last_day};
use crate::texts;

/// A student who does not study any more on a day of the work.
pub(super) struct StudentAfterStudies;

numbers! {
    /// The first day on which the worker is no student, and the last of the studies; the first day of studies behind it, during the work or
    /// later.
    struct End {
        day: NaiveDate = "firstDayAfter",
        ended: NaiveDate = "studiesEnded",
        free: NaiveDate = "freeFrom",
        later: NaiveDate = "studiesFrom",
    }
}

const META: RuleMeta = RuleMeta::new(
    "student-after-studies",
    Side::Right,
    LegalRef::seen("payroll offices and Student@work: the status ends with the studies, of June on 30 \
        September").checked(STUDENTS_CHECKED),
    texts! {
        numbers: End::NUMBERS,
        what: "the worker does not study[ any more: no student from {firstDayAfter} on][; a student from {freeFrom} on]\
            [; a student from {studiesFrom} on][; the studies ended on \
            {studiesEnded}]",
        because: "who stops or graduates during the year is no student from then on; after studies that end in June the rate \
            is kept until \
            30 September",
        action: "look up the enrolment; otherwise declare the work as OTH before it begins",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.only_with(&[Need::Studies])
.assuming(&[Need::Studies, Need::StudiesWithoutEnd])
.at(Zone::WorkerType)
.undone_by_cancel()
.begins_on("firstDayAfter")
.free_from("freeFrom");

impl Rule<Declarations> for StudentAfterStudies {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some((worker, content)) = student_work(case) else { return Outcome::NotApplicable };
        let Some(studies) = Studies::told(case, worker) else {
            return Outcome::Undetermined(Missing::of(Need::Studies));
        };
        let (mut over, mut open, last) = (None, None, last_day(content));
        studies.visit(content, &mut |day, standing| match standing {
            Standing::Over(ended) => {
                let again = studies.student_from(day, content);
                let (free, later) = (again.filter(|of| *of <= last), again.filter(|of| *of > last));
                // What ends again is no end.
                let day = Some(day).filter(|day| again.is_none() || *day > content.start_date);
                over = Some(End { day, ended, free, later });
                ControlFlow::Break(())
            }
            Standing::Studies if studies.rests_on_old_row(day) => {
                case.assume(Need::StudiesWithoutEnd);
                ControlFlow::Continue(())
            }
            Standing::Open(need) => {
                open = open.or(Some(need));
                ControlFlow::Continue(())
            }
            _ => ControlFlow::Continue(()),
        });
        match (over, open) {
            (Some(end), _) => Outcome::Violated(Evidence::from(end)),
            (None, Some(need)) => Outcome::Undetermined(Missing::of(need)),
            (None, None) => Outcome::Satisfied,
        }
    }
}
