#![doc = include_str!("../../../fixtures/cases/declaration/student-begun-before-declaration.md")]

use chrono::NaiveDate;

use super::hidden_lateness;
use crate::declaration::message::Kind;
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::id::WorkerType;
use crate::judgement::{Missing, Need, Outcome, Rule, Until};
use crate::law::{Law, LegalRef, STUDENTS_CHECKED};
use crate::numbers;
use crate::policy::StudentInTime;
use crate::texts;
use crate::time::Moment;

/// A student who had begun to work when the declaration came, on the first day of it.
pub(super) struct StudentBegunBeforeDeclaration;

numbers! {
    /// When the declaration came, and when work began: the minute, or the day.
    struct Moments { received_at: Moment = "receivedAt", began: Until = "workBegan", first: NaiveDate = "firstWork" }
}

const META: RuleMeta = RuleMeta::new(
    "student-begun-before-declaration",
    Side::Right,
    LegalRef::inferred("NSSO: at the latest at the start of work; payroll offices: judged by the day").checked(STUDENTS_CHECKED),
    texts! {
        numbers: Moments::NUMBERS,
        what: "the student had begun to work when it was declared[: received on {receivedAt}][, and work began on {workBegan}]\
            [, and work began on {firstWork}]",
        because: "a student is declared at the latest when work starts",
        action: "keep the declaration, pay ordinary contributions on that work, and declare the next work before it begins",
    },
)
.assuming(&[Need::FirstHour])
.at(Zone::DimonaIn)
.staying();

impl Rule<Declarations> for StudentBegunBeforeDeclaration {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In]).types(Types::of([WorkerType::Stu]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let is_student = case.row.kind == Kind::In && case.row.worker_type == Some(WorkerType::Stu);
        if !is_student || case.policies.student_in_time == StudentInTime::ByDay {
            return Outcome::NotApplicable;
        }
        let began = hidden_lateness(case, |received_at, began, first| Moments { received_at, began, first }.into());
        match began {
            Outcome::Violated(moments) if case.policies.student_in_time == StudentInTime::Undetermined => {
                Outcome::Undetermined(Missing::of(Need::HoursTaken).with(moments))
            }
            said => said,
        }
    }
}
