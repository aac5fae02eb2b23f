#![doc = include_str!("../../../fixtures/cases/flexi-job/flexi-job-in-barred-function.md")]

use super::scope;
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::flexi_job::REGIME;
use crate::flexi_job::job::{Function, Job};
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::{FLEXI_JOBS_CHECKED, Law, LegalRef};
use crate::texts;

/// A flexi-job in an artistic function or with the tasks of a health care profession.
pub(super) struct FlexiJobInBarredFunction;

const META: RuleMeta = RuleMeta::new(
    "flexi-job-in-barred-function",
    Side::Right,
    LegalRef::seen("programme act 22-12-2023; acts 16-12-2022 (arts) and 10-05-2015 (health care)")
        .checked(FLEXI_JOBS_CHECKED),
    texts! {
        what: "no sector takes flexi-jobs in this function: artistic work, and the tasks of a health care profession",
        action: "declare the work as OTH, or let the flexi-jobber do other work",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.assuming(&[Need::EmployerDirectory])
.at(Zone::WorkerType)
.undone_by_cancel()
.on_function();

impl Rule<Declarations> for FlexiJobInBarredFunction {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(job) = Job::of(case) else { return Outcome::NotApplicable };
        let functions = match job.function() {
            // The rule on sectors says what is assumed, or opens those in which such work is usual.
            Function::Untold => return Outcome::NotApplicable,
            told => told,
        };
        let barred = match Outcome::without_law(case.law.flexi_sectors.barred_functions.at(case.law.on(job.begin))) {
            Ok(barred) => barred,
            Err(outcome) => return outcome,
        };
        match functions {
            Function::Told(function) if barred.barred.contains(&function) => Outcome::Violated(Evidence::NONE),
            Function::Told(function) if barred.undecided.contains(&function) => {
                Outcome::Undetermined(Missing::of(Need::Law))
            }
            Function::Several => Outcome::Undetermined(Missing::of(Need::FlexiJobFunction)),
            Function::Told(_) | Function::Untold => Outcome::Satisfied,
        }
    }
}
