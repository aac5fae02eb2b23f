#![doc = include_str!("../../../fixtures/cases/student/student-beside-main-job.md")]

use crate::declaration::message::EmployerNumbers;
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::{Fraction, Known, WorkKind};
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef, STUDENTS_CHECKED};
use crate::numbers;
use crate::policy::LateStudent;
use crate::student::REGIME;
use crate::student::rules::{scope, student_work};
use crate::texts;
use crate::time::Quarter;

/// A student with a job of four fifths or more in the quarter: studying may not be the main activity.
pub(super) struct StudentBesideMainJob;

numbers! {
    /// The quarter, and how much of a full-time job is told of it.
    struct Job { quarter: Quarter = "quarter", fraction: Fraction = "fraction" }
}

const META: RuleMeta = RuleMeta::new(
    "student-beside-main-job",
    Side::Right,
    LegalRef::seen("Student@work and payroll offices: studying must be the main activity").checked(STUDENTS_CHECKED),
    texts! {
        numbers: Job::NUMBERS,
        what: "the student has a job of four fifths or more in the quarter[: {fraction} of a full-time job][ in {quarter}]",
        because: "who does not study in the first place is no student",
        action: "look up the enrolment and what the student does in the first place; otherwise declare the work as OTH",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.assuming(&[Need::MainActivity])
.when_booking()
.at(Zone::WorkerType)
.undone_by_cancel();

/// The work that may be a main activity.
const WORK: [WorkKind; 6] = [
    WorkKind::Ordinary,
    WorkKind::Suspension,
    WorkKind::Foreign,
    WorkKind::SelfEmployed,
    WorkKind::FlexiJob,
    WorkKind::Occasional,
];

impl Rule<Declarations> for StudentBesideMainJob {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        // The right of a late declaration is lost already, unless a policy lets it stand.
        let is_lost = case.late == Some(true) && case.policies.late_student == LateStudent::Strict;
        let Some((worker, content)) = student_work(case).filter(|_| !is_lost) else { return Outcome::NotApplicable };
        let quarter = Quarter::of(content.start_date);
        let (mut told, mut untold) = (Some(Fraction::ZERO), false);
        let career = case.facts.work_elsewhere(worker, quarter, &EmployerNumbers::NONE, &mut |of| {
            if WORK.contains(&of.kind) {
                told = told.and_then(|told| told.plus(of.volume?));
                untold |= of.untold > 0;
            }
        });
        let last = content.end_date.unwrap_or(content.start_date);
        let has_full_time_job = case.facts.has_full_time_job(worker, content.start_date, last) == Known::Known(true);
        let open = |need, fraction| {
            Outcome::Undetermined(Missing::of(need).with(Job { quarter: Some(quarter), fraction }.into()))
        };
        match told {
            _ if has_full_time_job => open(Need::PublishedScope, None),
            _ if career == Known::Unknown => Outcome::Undetermined(Missing::of(Need::MainActivity)),
            // No source gives a measure.
            Some(told) if told >= Fraction::FOUR_FIFTHS => open(Need::PublishedScope, Some(told)),
            Some(_) if !untold => Outcome::Satisfied,
            _ => open(Need::ContractVolume, None),
        }
    }
}
