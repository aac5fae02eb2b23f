#![doc = include_str!("../../../fixtures/cases/student/pensioner-as-student.md")]

use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::facts::{PensionKind, Proof};
use crate::id::WorkerType;
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::student::REGIME;
use crate::student::rules::{WITH_RIGHT, student_work};
use crate::texts;

/// A student who has a retirement pension: studying is not the main occupation.
pub(super) struct PensionerAsStudent;

const META: RuleMeta = RuleMeta::new(
    "pensioner-as-student",
    Side::Right,
    LegalRef::seen("Student@work and payroll offices: pensioners who study are no students"),
    texts! {
        what: "the student has a pension on the first day of the work",
        action: "declare the work as what it is without the student's regime: OTH, or a flexi-job where its conditions are met",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.only_with(&[Need::PensionRegister])
.at(Zone::WorkerType);

/// What a benefit makes of a student: for certain none, or nobody says.
const BENEFITS: [(PensionKind, bool); 3] =
    [(PensionKind::Retirement, true), (PensionKind::Survivor, false), (PensionKind::CompanySupplement, false)];

impl Rule<Declarations> for PensionerAsStudent {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&WITH_RIGHT).types(Types::of([WorkerType::Stu]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some((worker, start)) = student_work(case).and_then(|of| Some((of.worker?, of.start_date))) else {
            return Outcome::NotApplicable;
        };
        let mut outcome = Outcome::Satisfied;
        for (kind, is_certain) in BENEFITS {
            // The law does not ask where a pension is told; one that the NSSO refused to see is none.
            for proof in [None, Some(Proof::Accepted), Some(Proof::Unanswered)] {
                if case.facts.has_pension(worker, kind, start, proof).value() != Some(true) {
                    continue;
                }
                match proof {
                    Some(Proof::Unanswered) => outcome = Outcome::Undetermined(Missing::of(Need::ProofAnswer)),
                    _ if is_certain => return Outcome::Violated(Evidence::NONE),
                    _ => outcome = Outcome::Undetermined(Missing::of(Need::PublishedScope)),
                }
            }
        }
        outcome
    }
}
