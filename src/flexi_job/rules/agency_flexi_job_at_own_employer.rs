#![doc = include_str!("../../../fixtures/cases/flexi-job/agency-flexi-job-at-own-employer.md")]

use chrono::NaiveDate;

use super::scope;
use crate::declaration::message::EmployerNumbers;
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::{Contract, ContractDays, ContractPart, Known};
use crate::flexi_job::REGIME;
use crate::flexi_job::job::{CERTAIN, Job};
use crate::flexi_job::said::Said;
use crate::id::WorkerType;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{FLEXI_JOBS_CHECKED, Law, LawSays, LegalRef};
use crate::numbers;
use crate::texts;

/// A flexi-job through an agency at a user with whom the worker has a contract.
pub(super) struct AgencyFlexiJobAtOwnEmployer;

numbers! {
    /// The first day of the contract with the user.
    struct Work { start: NaiveDate = "otherStartDate" }
}

const META: RuleMeta = RuleMeta::new(
    "agency-flexi-job-at-own-employer",
    Side::Right,
    LegalRef::seen("act 01-04-2022, from 2022-05-07").checked(FLEXI_JOBS_CHECKED),
    texts! {
        numbers: Work::NUMBERS,
        what: "the agency places the flexi-jobber with an employer of the worker's own[: a contract from {otherStartDate} \
            on]",
        action: "place the worker with another user, or declare the work as OTH before it begins",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.assuming(&[Need::OtherContracts, Need::EmployerDirectory])
.at(Zone::WorkerType)
.undone_by_cancel()
.begins_on("otherStartDate");

impl Rule<Declarations> for AgencyFlexiJobAtOwnEmployer {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(job) = Job::of(case).filter(Job::is_through_agency) else { return Outcome::NotApplicable };
        // A ban that begins during the flexi-job takes nothing from the days before it.
        let bars = &case.law.flexi_job.work_at_user_bars;
        let on = |day| bars.at(case.law.on(day));
        let from = match (on(job.begin), on(job.end)) {
            (LawSays::NotTrusted, _) | (LawSays::Nothing, LawSays::NotTrusted) => {
                return Outcome::Undetermined(Missing::of(Need::Law));
            }
            (LawSays::Nothing, LawSays::Nothing) => return Outcome::NotApplicable,
            (LawSays::Nothing, LawSays::Row(row)) => row.from(),
            (LawSays::Row(_), _) => job.begin,
        };
        let in_part = (from > job.begin).then_some(Need::PublishedScope);
        let mut said = Said::default();
        let mut hear = |other: &EmployerNumbers, start: NaiveDate, open: Option<Need>| {
            let work = Work { start: Some(start) };
            match (job.is_user(other), open.or(in_part)) {
                (Some(false), _) => {}
                (Some(true), None) => said.fault_from(start, &job, work),
                (Some(true), Some(need)) => said.open(need, work),
                // The user has no number, or one of another kind: any other contract may be one with it.
                (None, _) => said.open(Need::ContractWithUser, work),
            }
        };
        let mut hear_contract = |contract: &Contract| {
            let lasts = contract.end().is_none_or(|end| end >= from);
            // Whether a flexi-job without the agency, or severance pay, is a contract with the user is not published.
            let is_flexi_job = contract.worker_type == Some(WorkerType::Flx);
            let is_meant = if is_flexi_job || !lasts { job.is_user(&contract.employer) == Some(true) } else { true };
            if is_meant && !job.is_flexi_employer(&contract.employer) {
                // Without its worker type it may be another flexi-job.
                let is_certain = lasts && contract.worker_type.is_some_and(|of| CERTAIN.contains(&of));
                let need = if contract.worker_type.is_none() { Need::ContractKind } else { Need::PublishedScope };
                hear(&contract.employer, contract.start(), (!is_certain).then_some(need));
            }
        };
        // Agency work counts as work for the user: whether any work there earlier in the quarter bars it, as it does without the agency, is
        // not published.
        let first = if job.any_earlier_work_bars() { job.quarter.first_day() } else { from };
        for (part, first) in [(ContractPart::Whole, first), (ContractPart::Paid, from)] {
            let asked = ContractDays::new(part, first, job.end);
            // Without contracts there is none with the user.
            let (Known::Known(()) | Known::Unknown) = case.facts.contracts_on(job.worker, &asked, &mut hear_contract);
        }
        job.other_periods(first, &mut |period| {
            let is_over = period.content.end_date.is_some_and(|end| end < from);
            if is_over && job.is_user(&period.content.employer) != Some(true) {
                return;
            }
            if !job.is_flexi_employer(&period.content.employer) {
                let is_certain = !is_over && period.content.worker_type.is_some_and(|of| CERTAIN.contains(&of));
                let open = match (!period.doubt.is_none(), is_certain) {
                    (true, _) => Some(Need::EarlierAnswer),
                    (false, false) => Some(Need::PublishedScope),
                    (false, true) => job.outlasts_its_contract(&period.content, first).then_some(Need::OutOfContract),
                };
                hear(&period.content.employer, period.content.start_date, open);
            }
        });
        job.refused_contracts(first, &mut |of| {
            let is_over = of.end_date.is_some_and(|end| end < from);
            if !job.is_flexi_employer(&of.employer) && (!is_over || job.is_user(&of.employer) == Some(true)) {
                hear(&of.employer, of.start_date, Some(Need::RefusedIn));
            }
        });
        // Whether a flexi-job with the user is a contract with it is not published.
        job.flexi_jobs_with_user(first, &mut |period| {
            let need = if period.doubt.is_none() { Need::PublishedScope } else { Need::EarlierAnswer };
            said.open(need, Work { start: Some(period.content.start_date) });
        });
        if let Some(user) = job.user() {
            job.placed_in(&user, first, &mut |of| said.open(Need::PublishedScope, Work { start: Some(of.start) }));
        }
        // A career tells of work in the quarter, and not whether it was done on the days of the flexi-job.
        let may_work = |at: &EmployerNumbers| job.has_work_of_no_days(at) || job.work_that_may_go_on_at(at).is_some();
        if job.user().is_some_and(|user| may_work(&user)) {
            said.open(Need::ContractKind, Work::default());
        }
        // Whether severance pay is a contract with the user is not published, and a career does not tell its days.
        if job.user().is_some_and(|user| job.has_severance_of_no_days(&user)) {
            said.open(Need::PublishedScope, Work::default());
        }
        // Agency work is work for the user: whether that work in T-3 then is not work at another employer is not published.
        if job.user().is_some_and(|user| job.rests_on_work_at(&user)) {
            said.open(Need::PublishedScope, Work::default());
        }
        // A contract that is told does not say that there is no other.
        said.outcome(|| Outcome::Undetermined(Missing::of(Need::OtherContracts)))
    }
}
