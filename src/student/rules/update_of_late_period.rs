#![doc = include_str!("../../../fixtures/cases/student/update-of-late-period.md")]

use chrono::NaiveDate;

use crate::declaration::deadline::LATE_STUDENT;
use crate::declaration::message::Kind;
use crate::declaration::register::Resolution;
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::id::WorkerType;
use crate::judgement::{Missing, Need, Outcome, Rule, Truth};
use crate::law::{Law, STUDENTS_CHECKED};
use crate::numbers;
use crate::student::REGIME;
use crate::texts;

/// An UPDATE of a student period whose IN came too late: it repairs nothing.
pub(super) struct UpdateOfLatePeriod;

numbers! {
    /// The first day of the period.
    struct Begin { start: NaiveDate = "startDate" }
}

const META: RuleMeta = RuleMeta::new(
    "update-of-late-period",
    Side::Right,
    LATE_STUDENT.checked(STUDENTS_CHECKED),
    texts! {
        numbers: Begin::NUMBERS,
        what: "the period was declared late, and an UPDATE does not repair that",
        action: "where days of it are still to come, end this period by an UPDATE before them, and then declare those with a new IN before \
            they begin; do not cancel days already worked",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.at(Zone::PeriodId);

impl Rule<Declarations> for UpdateOfLatePeriod {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::Update]).types(Types::of([WorkerType::Stu]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Resolution::Found(period) = case.period else { return Outcome::NotApplicable };
        if case.row.kind != Kind::Update || period.cancelled || period.content.worker_type != Some(WorkerType::Stu) {
            return Outcome::NotApplicable;
        }
        let late = match period.late {
            Some(late) => Truth::from(late),
            // A register that was written by hand need not tell it.
            None => Truth::Unknown(Missing::of(Need::RightAtIn)),
        };
        Outcome::fault_if(late, Begin { start: Some(period.content.start_date) })
    }
}
