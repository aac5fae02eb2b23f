#![doc = include_str!("../../../fixtures/cases/flexi-job/flexi-job-without-end.md")]

use super::scope;
use crate::declaration::form::is_reopening;
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::flexi_job::REGIME;
use crate::flexi_job::job::Job;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{FLEXI_JOBS_CHECKED, Law, LegalRef};
use crate::texts;

/// A flexi-job that is declared without an end date.
pub(super) struct FlexiJobWithoutEnd;

const META: RuleMeta = RuleMeta::new(
    "flexi-job-without-end",
    Side::Right,
    LegalRef::seen("NSSO instructions on the Dimona of flexi-jobs: a period never goes beyond the quarter")
        .checked(FLEXI_JOBS_CHECKED),
    texts! {
        what: "the flexi-job is declared without an end date",
        action: "declare the end date, within the quarter; what is sent already is ended by an OUT",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.at(Zone::EndDate);

impl Rule<Declarations> for FlexiJobWithoutEnd {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        // An agency has to declare the end, and the NSSO refuses what has none.
        let Some(job) = Job::of(case).filter(|job| !job.is_through_agency()) else { return Outcome::NotApplicable };
        // No code is published: neither the answer nor a refusal can be told, but the right of a bond that never ends neither.
        match job.content.end_date {
            Some(end) if !is_reopening(end) => Outcome::Satisfied,
            _ => Outcome::Undetermined(Missing::of(Need::EndDate)),
        }
    }
}
