#![doc = include_str!("../../../fixtures/cases/flexi-job/flexi-job-without-end.md")]

use std::ops::ControlFlow;

use super::scope;
use crate::declaration::form::is_reopening;
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::{ContractDays, ContractPart};
use crate::flexi_job::REGIME;
use crate::flexi_job::job::Job;
use crate::id::WorkerType;
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
.assuming(&[Need::ContractKind, Need::EmployerDirectory])
.at(Zone::EndDate);

impl Rule<Declarations> for FlexiJobWithoutEnd {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(job) = Job::of(case) else { return Outcome::NotApplicable };
        // A framework agreement may be open-ended, and clearly defined work needs no date: a contract without an end is no fault. But one
        // that is neither gives no flexi-job, and the table tells no difference: so it is assumed, and told.
        if has_contracts_without_end_only(&job) {
            case.assume(Need::ContractKind);
        }
        // An agency has to declare the end, and the NSSO refuses what has none.
        if job.is_through_agency() {
            return Outcome::NotApplicable;
        }
        // No code is published: neither the answer nor a refusal can be told, but the right of a bond that never ends neither.
        match job.content.end_date {
            Some(end) if !is_reopening(end) => Outcome::Satisfied,
            _ => Outcome::Undetermined(Missing::of(Need::EndDate)),
        }
    }
}

/// Whether contracts of flexi-jobs with the employer have days of this one, and none of them tells an end. Beside one that does, the others
/// are the framework.
fn has_contracts_without_end_only(job: &Job<'_>) -> bool {
    let (mut has_contract, mut has_end) = (false, false);
    job.contracts_here(
        &ContractDays::new(ContractPart::Length, job.begin, job.end),
        |of| of.worker_type == Some(WorkerType::Flx),
        |contract| {
            has_contract = true;
            has_end |= contract.end().is_some();
            if has_end { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        },
    );
    has_contract && !has_end
}
