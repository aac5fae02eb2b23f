#![doc = include_str!("../../../fixtures/cases/student/student-beside-main-job.md")]

use crate::declaration::message::EmployerNumbers;
use crate::declaration::register::Content;
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::{ContractDays, ContractPart, Fraction, Known, SameEmployer, WorkKind, WorkSum};
use crate::id::Ssin;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef, STUDENTS_CHECKED};
use crate::numbers;
use crate::policy::LateStudent;
use crate::student::REGIME;
use crate::student::rules::{scope, student_work};
use crate::student::studies::{Studies, last_day};
use crate::student::work::CERTAIN;
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
const WORK: [WorkKind; 8] = [
    WorkKind::Ordinary,
    WorkKind::Suspension,
    // Of a job from which there is leave, and of the summer of a teacher, nobody says that it is none.
    WorkKind::UnpaidLeave,
    WorkKind::TeacherSummer,
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
        // Hours of compulsory presence at school no table tells.
        if !Studies::told(case, worker).is_some_and(|of| of.has_no_school(case, content)) {
            case.assume(Need::MainActivity);
        }
        let (mut told, mut untold) = (Some(Fraction::ZERO), false);
        let career = each_work(case, worker, quarter, &mut |of| {
            told = told.and_then(|told| told.plus(of.volume?));
            untold |= of.untold > 0;
        });
        let last = content.end_date.unwrap_or(content.start_date);
        let has_full_time_job = case.facts.has_full_time_job(worker, content.start_date, last) == Known::Known(true);
        // What the worker does elsewhere no grant shows an employer.
        let open = |need, fraction: Option<Fraction>| {
            let fraction = fraction.filter(|_| case.facts.consents().is_none());
            Outcome::Undetermined(Missing::of(need).with(Job { quarter: Some(quarter), fraction }.into()))
        };
        match told {
            _ if has_full_time_job => open(Need::PublishedScope, None),
            _ if has_other_job(case, worker, content) => open(Need::ContractVolume, None),
            _ if career == Known::Unknown && had_main_job(case, worker, quarter) => open(Need::ContractVolume, None),
            _ if career == Known::Unknown => Outcome::Undetermined(Missing::of(Need::MainActivity)),
            // No source gives a measure.
            Some(told) if told >= Fraction::FOUR_FIFTHS => open(Need::PublishedScope, Some(told)),
            Some(Fraction::ZERO) if !untold => Outcome::Satisfied,
            // Nor does less make studying the main activity for certain.
            Some(_) if !untold => Outcome::Undetermined(Missing::of(Need::MainActivity)),
            _ => open(Need::ContractVolume, None),
        }
    }
}

/// Visits the work that a career tells of a quarter, at all employers.
fn each_work(case: &Case<'_>, worker: Ssin, quarter: Quarter, each: &mut dyn FnMut(&WorkSum)) -> Known<()> {
    case.facts.work_elsewhere(worker, quarter, &EmployerNumbers::NONE, &mut |of| {
        if WORK.contains(&of.kind) {
            each(&of);
        }
    })
}

/// Whether there is a contract of ordinary work elsewhere of which nobody tells how much it is: the career of its employer neither. One
/// with the employer of the student work may be of that work itself.
fn has_other_job(case: &Case<'_>, worker: Ssin, content: &Content) -> bool {
    let career = case.facts.career(worker, Quarter::of(content.start_date)).value().unwrap_or_default();
    let asked = ContractDays::new(ContractPart::Whole, content.start_date, last_day(content));
    let mut is_untold = false;
    // Without contracts there is none.
    let (Known::Known(()) | Known::Unknown) = case.facts.contracts_on(worker, &asked, &mut |contract| {
        if !is_untold && contract.worker_type.is_some_and(|of| CERTAIN.contains(&of)) {
            let there = SameEmployer::new(case.facts, &contract.employer);
            let is_told =
                || career.iter().any(|of| WORK.contains(&of.kind()) && there.is(&of.employer()) == Some(true));
            is_untold = there.is(&content.employer) != Some(true) && !is_told();
        }
    });
    is_untold
}

/// Whether the quarter before tells a job of four fifths or more: nobody says that it ended. Who began to study since has another activity.
fn had_main_job(case: &Case<'_>, worker: Ssin, quarter: Quarter) -> bool {
    let (before, mut sum) = (quarter.minus(1), Some(Fraction::ZERO));
    let career = each_work(case, worker, before, &mut |of| sum = sum.and_then(|sum| sum.plus(of.volume?)));
    career == Known::Known(())
        && sum.is_none_or(|sum| sum >= Fraction::FOUR_FIFTHS)
        && !Studies::told(case, worker).is_some_and(|of| of.began_after(before.first_day()))
}
