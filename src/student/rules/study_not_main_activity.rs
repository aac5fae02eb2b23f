#![doc = include_str!("../../../fixtures/cases/student/study-not-main-activity.md")]

use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::facts::{Fraction, WorkKind, WorkRegime};
use crate::id::WorkerType;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef, STUDENTS_CHECKED};
use crate::policy::LateStudent;
use crate::student::REGIME;
use crate::student::rules::{WITH_RIGHT, student_work};
use crate::texts;
use crate::time::Quarter;

/// Student work of somebody whose main activity is not study.
pub(super) struct StudyNotMainActivity;

const META: RuleMeta = RuleMeta::new(
    "study-not-main-activity",
    Side::Right,
    LegalRef::seen("Student@work: who is a student").checked(STUDENTS_CHECKED),
    texts! {
        what: "study is not the main activity of the student",
        action: "declare the work as OTH",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.assuming(&[Need::MainActivity])
.when_booking()
.at(Zone::WorkerType);

impl Rule<Declarations> for StudyNotMainActivity {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&WITH_RIGHT).types(Types::of([WorkerType::Stu]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        // The right of a late declaration is lost already, unless a policy lets it stand.
        let is_lost = case.late == Some(true) && case.policies.late_student == LateStudent::Strict;
        let Some(student) = student_work(case).filter(|_| !is_lost) else { return Outcome::NotApplicable };
        let Some(worker) = student.worker else { return Outcome::NotApplicable };
        let day = student.start_date;
        let career = case.facts.career(worker, Quarter::of(day)).value();
        let ordinary = career.into_iter().flatten().filter(|of| of.kind() == WorkKind::Ordinary);
        let volume = ordinary.filter_map(|of| of.volume()).try_fold(Fraction::ZERO, Fraction::plus);
        let contracts = case.facts.contracts(worker).value();
        let is_full_time = contracts.into_iter().flatten().any(|of| {
            let holds = of.start() <= day && of.end().is_none_or(|end| end >= day);
            holds && of.regime == Some(WorkRegime::FullTime) && of.worker_type == Some(WorkerType::Oth)
        });
        let works_full_time = is_full_time || volume.is_none_or(|volume| volume >= Fraction::ONE);
        Outcome::Undetermined(Missing::of(if works_full_time { Need::FullTimeWork } else { Need::MainActivity }))
    }
}
