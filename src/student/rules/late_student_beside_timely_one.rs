#![doc = include_str!("../../../fixtures/cases/student/late-student-beside-timely-one.md")]

use crate::declaration::message::{Kind, Row};
use crate::declaration::register::RegisterView;
use crate::id::WorkerType;
use crate::judgement::{Context, Key, Outcome, RegisterRule, RuleMeta, Side};
use crate::law::LegalRef;
use crate::policy::LateStudent;
use crate::student::book::has_timely_sibling;

/// A late student declaration beside a timely one of the same employer and quarter keeps its right, under the lenient
/// policy only.
pub(super) struct LateStudentBesideTimelyOne;

static META: RuleMeta = RuleMeta::new(
    "late-student-beside-timely-one",
    Side::Right,
    LegalRef::seen("leniency of 2017, one secondary source; whether it still applies is unknown"),
    "a late student declaration beside a timely one of the same quarter keeps its hours",
    "ask the NSSO before relying on it",
)
.keyed_by(Key::Worker)
.exempting("late-declaration");

impl RegisterRule for LateStudentBesideTimelyOne {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check(&self, row: &Row, register: &dyn RegisterView, cx: &Context<'_>) -> Outcome {
        let Some(content) = cx.after.filter(|_| row.kind == Kind::In) else { return Outcome::NotApplicable };
        let asked = cx.policies.late_student == LateStudent::Lenient
            && content.worker_type == Some(WorkerType::Stu)
            && has_timely_sibling(register, cx.facts, content);
        if asked { Outcome::Satisfied } else { Outcome::NotApplicable }
    }
}
