#![doc = include_str!("../../../fixtures/cases/flexi-job/flexi-share-in-childcare-exceeded.md")]

use chrono::Datelike;

use super::at_in;
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::{Fraction, Known};
use crate::flexi_job::REGIME;
use crate::flexi_job::job::Job;
use crate::judgement::{Outcome, Rule};
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
        let (_, employer) = job.place_of_work();
        let year = job.begin.year();
        let told = employer.map(|employer| case.facts.childcare_volume(&employer, year));
        let Some(Known::Known(volume)) = told else { return Outcome::NotApplicable };
        // The year 2024 was one without control.
        let most = match Outcome::without_law(case.law.flexi_pay.childcare_percent.at(case.law.on(job.begin))) {
            Ok(most) => *most,
            Err(outcome) => return outcome,
        };
        let share = Share { share: volume.share(), most: Some(most), year: Some(year) };
        Outcome::fault_if(volume.exceeds(most), share)
    }
}
