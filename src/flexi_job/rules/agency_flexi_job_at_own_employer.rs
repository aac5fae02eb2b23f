#![doc = include_str!("../../../fixtures/cases/flexi-job/agency-flexi-job-at-own-employer.md")]

use chrono::NaiveDate;

use super::scope;
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::Contract;
use crate::flexi_job::REGIME;
use crate::flexi_job::job::{Job, Said};
use crate::id::WorkerType;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LawSays, LegalRef};
use crate::numbers;
use crate::texts;

/// A flexi-job through an agency at a user with whom the worker has a contract.
pub(super) struct AgencyFlexiJobAtOwnEmployer;

numbers! {
    /// The first day of a contract that may be one with the user.
    struct Work { start: NaiveDate = "otherStartDate" }
}

const META: RuleMeta = RuleMeta::new(
    "agency-flexi-job-at-own-employer",
    Side::Right,
    LegalRef::seen("act 01-04-2022, from 2022-05-07"),
    texts! {
        numbers: Work::NUMBERS,
        what: "the agency may place the flexi-jobber with an employer of the worker's own[: a contract from {otherStartDate} on]",
        action: "place the worker with another user, or declare as OTH",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.assuming(&[Need::OtherContracts])
.at(Zone::WorkerType);

impl Rule<Declarations> for AgencyFlexiJobAtOwnEmployer {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(job) = Job::of(case).filter(Job::is_through_agency) else { return Outcome::NotApplicable };
        match case.law.flexi_job.work_at_user_bars.at(case.law.on(job.begin)) {
            LawSays::Nothing => return Outcome::NotApplicable,
            LawSays::NotTrusted => return Outcome::Undetermined(Missing::of(Need::Law)),
            LawSays::Row(_) => {}
        }
        // The number of the user is not kept beside a period: any other contract may be one with it.
        let mut said = Said::default();
        let is_other = |of: &&Contract| {
            let touches = of.start() <= job.end && of.end().is_none_or(|end| end >= job.begin);
            touches && of.worker_type != Some(WorkerType::Flx) && !job.is_flexi_employer(&of.employer)
        };
        // One of them is enough: the first that was told.
        if let Some(contract) = job.contracts().iter().find(is_other) {
            said.open(Need::ContractWithUser, Work { start: Some(contract.start()) });
        }
        job.other_periods(job.begin, &mut |period| {
            if !job.is_flexi_employer(&period.content.employer) {
                said.open(Need::ContractWithUser, Work { start: Some(period.content.start_date) });
            }
        });
        // A contract that is told does not say that there is no other.
        said.outcome(|| Outcome::Undetermined(Missing::of(Need::OtherContracts)))
    }
}
