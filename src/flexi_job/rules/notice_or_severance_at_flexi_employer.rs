#![doc = include_str!("../../../fixtures/cases/flexi-job/notice-or-severance-at-flexi-employer.md")]

use chrono::NaiveDate;

use super::scope;
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::{Contract, ContractDays, ContractPart, Fraction, Known, WorkKind};
use crate::flexi_job::REGIME;
use crate::flexi_job::job::Job;
use crate::flexi_job::said::Said;
use crate::id::WorkerType;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{FLEXI_JOBS_CHECKED, Law, LegalRef};
use crate::numbers;
use crate::texts;

/// A flexi-job during notice with the flexi employer, or in days that its severance pay covers.
pub(super) struct NoticeOrSeveranceAtFlexiEmployer;

numbers! {
    /// From which day on notice or severance pay cover the flexi-job, and to which.
    struct Covered { from: NaiveDate = "coveredFrom", until: NaiveDate = "coveredUntil" }
}

const META: RuleMeta = RuleMeta::new(
    "notice-or-severance-at-flexi-employer",
    Side::Right,
    LegalRef::seen("act 16-11-2015, art. 4, in the sheets of payroll offices; DmfA anomaly \
        90015-484").checked(FLEXI_JOBS_CHECKED),
    texts! {
        numbers: Covered::NUMBERS,
        what: "the flexi-job falls into notice with the same employer, or into days that its severance pay covers\
            [: from {coveredFrom} on][, until {coveredUntil}]",
        action: "let the flexi-job wait: there it is possible after the last of these days; where a contract other than a \
            flexi-job ends, from the quarter after that",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.assuming(&[Need::OtherContracts, Need::EmployerDirectory, Need::CareerEmployer, Need::NoticeElsewhere])
.at(Zone::WorkerType)
.undone_by_cancel()
.begins_on("coveredFrom")
.ends_on("coveredUntil");

impl Rule<Declarations> for NoticeOrSeveranceAtFlexiEmployer {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(job) = Job::of(case) else { return Outcome::NotApplicable };
        if let Err(outcome) = Outcome::without_law(case.law.flexi_job.notice_bars.at(case.law.on(job.begin))) {
            return outcome;
        }
        let mut said = Said::default();
        for part in [ContractPart::Notice, ContractPart::Severance] {
            let asked = ContractDays::new(part, job.begin, job.end);
            job.contracts_here(
                &asked,
                |_| true,
                |contract| {
                    hear(&job, contract, &mut said);
                    said.until_certain()
                },
            );
            // One sheet of payroll offices does not say at which employer.
            let (Known::Known(()) | Known::Unknown) = case.facts.contracts_on(job.worker, &asked, &mut |contract| {
                if !job.is_flexi_employer(&contract.employer) {
                    case.assume(Need::NoticeElsewhere);
                }
            });
        }
        // A career tells only the quarter, and its days where the pay is that of a full-time job: then it covers all of them.
        if let Some(volume) = job.work_here(|kind| kind == WorkKind::Severance) {
            let is_whole = volume.is_some_and(|volume| volume >= Fraction::ONE);
            match (is_whole, job.has_severance_days(&job.content.employer)) {
                (true, false) => {
                    let (from, until) = (job.quarter.first_day(), job.quarter.last_day());
                    said.fault_from(from, &job, Covered { from: Some(from), until: Some(until) });
                }
                // The contract tells which days.
                (false, true) => {}
                _ => said.open(Need::ContractKind, Covered::default()),
            }
        }
        // Declarations do not tell of notice, and a contract that is told does not say that there is no other.
        said.outcome(|| Outcome::Undetermined(Missing::of(Need::OtherContracts)))
    }
}

/// What one contract with the flexi employer says.
fn hear(job: &Job<'_>, contract: &Contract, said: &mut Said) {
    let meets =
        |from: NaiveDate, until: Option<NaiveDate>| from <= job.end && until.is_none_or(|until| until >= job.begin);
    if let Some(from) = contract.notice.filter(|from| meets(*from, contract.end())) {
        let covered = Covered { from: Some(from), until: contract.end() };
        match contract.worker_type {
            // Whether notice of a flexi-job bars that flexi-job, or the next one, no source says.
            Some(WorkerType::Flx) => said.open(Need::PublishedScope, covered),
            // It may be the flexi-job itself.
            None => said.open(Need::ContractKind, covered),
            Some(_) => said.fault_from(from, job, covered),
        }
    }
    let Some(until) = contract.severance_until() else { return };
    // Severance pay covers the days behind the contract; without its end, nobody can say from which day on.
    let from = contract.end().and_then(|end| end.succ_opt());
    match from {
        Some(from) if meets(from, Some(until)) => {
            said.fault_from(from, job, Covered { from: Some(from), until: Some(until) });
        }
        None if until >= job.begin => said.open(Need::ContractKind, Covered { from: None, until: Some(until) }),
        _ => {}
    }
}
