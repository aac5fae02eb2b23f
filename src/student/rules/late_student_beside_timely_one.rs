#![doc = include_str!("../../../fixtures/cases/student/late-student-beside-timely-one.md")]

use crate::declaration::message::Kind;
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::id::WorkerType;
use crate::judgement::{Evidence, Outcome, Rule};
use crate::law::{Law, LegalRef, STUDENTS_CHECKED};
use crate::policy::LateStudent;
use crate::student::book::lenience;
use crate::texts;

/// A late student declaration beside a timely one of the same employer and quarter keeps its right, under the lenient
/// policy only.
pub(super) struct LateStudentBesideTimelyOne;

const META: RuleMeta = RuleMeta::new(
    "late-student-beside-timely-one",
    Side::Right,
    LegalRef::seen("leniency of 2017, one secondary source; whether it still applies is unknown")
        .checked(STUDENTS_CHECKED),
    texts! {
        what: "a late student declaration beside a timely one of the same quarter keeps its hours",
        action: "ask the NSSO before relying on it",
    },
)
.exempting("late-declaration");

impl Rule<Declarations> for LateStudentBesideTimelyOne {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In]).types(Types::of([WorkerType::Stu]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(content) = case.after.filter(|_| case.row.kind == Kind::In) else { return Outcome::NotApplicable };
        if case.policies.late_student != LateStudent::Lenient || content.worker_type != Some(WorkerType::Stu) {
            return Outcome::NotApplicable;
        }
        Outcome::fault_if(lenience(case.register, case.facts, content).not(), Evidence::NONE)
    }
}
