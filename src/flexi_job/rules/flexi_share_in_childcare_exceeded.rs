#![doc = include_str!("../../../fixtures/cases/flexi-job/flexi-share-in-childcare-exceeded.md")]

use chrono::Datelike;

use super::at_in;
use crate::declaration::message::EmployerNumbers;
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::{Fraction, Known, is_administration};
use crate::flexi_job::REGIME;
use crate::flexi_job::activity::{Activity, Rows};
use crate::flexi_job::job::{Function, Job};
use crate::flexi_job::sector::Question;
use crate::id::JointCommittee;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{FLEXI_JOBS_CHECKED, Law, LegalRef};
use crate::numbers;
use crate::texts;

/// A flexi-job at an employer in childcare, where flexi-jobs are more of the work of the year than they may be.
pub(super) struct FlexiShareInChildcareExceeded;

numbers! {
    /// The part of the work that is done as flexi-jobs, the most in per cent, and the year.
    struct Share { share: Fraction = "flexiShare", most: u16 = "mostPercent", year: i32 = "year" }
}

const META: RuleMeta = RuleMeta::new(
    "flexi-share-in-childcare-exceeded",
    Side::Advice,
    LegalRef::seen("RD 18-04-2024 and 31-01-2025; NSSO on the sum of mu(glob)").checked(FLEXI_JOBS_CHECKED),
    texts! {
        numbers: Share::NUMBERS,
        what: "flexi-jobs are[ {flexiShare} and] more than {mostPercent} % of the work of the employer in childcare in \
            {year}",
        because: "the sum over all workers and the quarters of the year, flexi-jobbers included",
        action: "plan less of the work of the year as flexi-jobs",
    },
)
.bearing(Bearing::Doubt(&[REGIME]))
.at(Zone::WorkerType)
.assuming(&[Need::ChildcareVolume])
.told_before_hiring();

impl Rule<Declarations> for FlexiShareInChildcareExceeded {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        at_in()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(job) = Job::hired(case) else { return Outcome::NotApplicable };
        let (committee, Some(employer)) = job.place_of_work() else { return Outcome::NotApplicable };
        let year = job.begin.year();
        // The year 2024 was one without control.
        let most = case.law.flexi_pay.childcare_percent.at(case.law.on(job.begin));
        let Known::Known(volume) = case.facts.childcare_volume(&employer, year) else {
            let is_untold = most.value().is_some() && is_within_share(&job, committee, &employer);
            let volume = Missing::of(Need::ChildcareVolume);
            return if is_untold { Outcome::Undetermined(volume) } else { Outcome::NotApplicable };
        };
        let most = match Outcome::without_law(most) {
            Ok(most) => *most,
            Err(outcome) => return outcome,
        };
        let share = Share { share: volume.share(), most: Some(most), year: Some(year) };
        Outcome::fault_if(volume.exceeds(most), share)
    }
}

/// Whether what is told of an employer is childcare for certain, that takes flexi-jobs within a share.
fn is_within_share(job: &Job<'_>, committee: Option<JointCommittee>, employer: &EmployerNumbers) -> bool {
    let Job { case, begin, .. } = job;
    let declared = Activity::declared(committee);
    let is_administration = is_administration(case.facts, employer).value();
    let function = match job.function() {
        Function::Told(function) => Some(function),
        Function::Untold | Function::Several => None,
    };
    let question = Question { law: case.law, policies: case.policies, day: *begin, is_administration, function };
    let rows = Rows::of(case.facts, employer, *begin, &declared);
    let mut within = false;
    case.facts.employer_sectors(employer, *begin, &mut |row, is_active| {
        let told = Activity::of(row);
        let is_of_work = is_active && told.is_told() && told.fits(&declared);
        within |= is_of_work && question.is_within_share(&told.or(declared).or(rows.agreed));
    });
    within
}
