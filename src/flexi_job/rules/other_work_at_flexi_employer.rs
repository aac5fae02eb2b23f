#![doc = include_str!("../../../fixtures/cases/flexi-job/other-work-at-flexi-employer.md")]

use chrono::NaiveDate;

use super::scope;
use crate::declaration::deadline::Deadline;
use crate::declaration::register::{Content, Period};
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::{Contract, ContractDays, ContractPart, Fraction, WorkKind, WorkRegime};
use crate::flexi_job::REGIME;
use crate::flexi_job::job::{CERTAIN, Job, if_told, is_work};
use crate::flexi_job::other_work::{ByHours, Least, begin_of_work, by_hours};
use crate::flexi_job::said::Said;
use crate::id::{PeriodId, WorkerType};
use crate::judgement::{Need, Outcome, Rule};
use crate::law::{FLEXI_JOBS_CHECKED, Law, LegalRef};
use crate::numbers;
use crate::texts;

/// A flexi-job at an employer for whom the worker does, or did earlier in the quarter, other work.
pub(super) struct OtherWorkAtFlexiEmployer;

numbers! {
    /// The first day of the other work, and its Dimona period.
    struct Other { start: NaiveDate = "otherStartDate", period: PeriodId = "otherPeriodId" }
}

const META: RuleMeta = RuleMeta::new(
    "other-work-at-flexi-employer",
    Side::Right,
    LegalRef::seen("programme act 22-12-2023, from 2024; before, act 16-11-2015, art. 4: four fifths or \
        more").checked(FLEXI_JOBS_CHECKED),
    texts! {
        numbers: Other::NUMBERS,
        what: "the worker has other work with the flexi employer in the quarter[, from {otherStartDate} on][ (period {otherPeriodId})]",
        because: "since 2024 no other contract with the employer before the flexi-job or beside it in its quarter, and behind it is allowed; \
            until then a contract of four fifths or more in the quarter bars it",
        action: "do the work under the other contract while that lasts, and behind it declare it as OTH before it begins; a flexi-job there \
            is possible from the quarter after the one in which the other work ends",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.assuming(&[Need::OtherContracts, Need::EmployerDirectory, Need::CareerEmployer])
.at(Zone::WorkerType)
.undone_by_cancel()
.begins_on("otherStartDate");

impl Rule<Declarations> for OtherWorkAtFlexiEmployer {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(job) = Job::of(case) else { return Outcome::NotApplicable };
        let least = match Outcome::without_law(case.law.flexi_job.other_work_percent.at(case.law.on(job.begin))) {
            Ok(percent) => Least::new(*percent),
            Err(outcome) => return outcome,
        };
        let (mut said, mut behind) = (Said::default(), None);
        job.other_periods(job.quarter.first_day(), &mut |period| {
            let of = &period.content;
            if job.is_flexi_employer(&of.employer) {
                let begins = begin_of_work(of, period.work_start, case.facts);
                let by_hours = by_hours(job.content, (of.start_date, Some(of)), begins);
                behind = behind.or(Some(*of).filter(|_| by_hours == ByHours::Behind));
                hear_period(&job, period, by_hours, least, &mut said);
            }
        });
        job.placed_in(&job.content.employer, job.quarter.first_day(), &mut |of| {
            said.open(Need::PublishedScope, Other { start: Some(of.start), period: of.period });
        });
        let asked = ContractDays::new(ContractPart::Whole, job.quarter.first_day(), job.end);
        let is_other = |of: &Contract| of.worker_type != Some(WorkerType::Flx);
        job.contracts_here(&asked, is_other, |contract| {
            // The contract of what is declared behind the flexi-job.
            let is_its = |of: &&Content| (of.worker_type, of.start_date) == (contract.worker_type, contract.start());
            let (of, first_work) = ((contract.start(), behind.as_ref().filter(is_its)), contract.first_work);
            let by_hours = by_hours(job.content, of, first_work.map(Deadline::from));
            hear_contract(&job, contract, by_hours, least, &mut said);
            said.until_certain()
        });
        let start = job.work_before_its_contract().filter(|_| least.reached_by(job.volume_here()) != Some(false));
        if start.is_some() {
            said.open(Need::WorkUnderContract, Other { start, period: None });
        }
        // A career tells of the quarter, not of its days; a whole register tells both, unless nothing in it is the work of the career.
        if !(job.is_told() && job.tells_of_work_at(&job.content.employer))
            && let Some(volume) = job.work_here(is_work)
        {
            match least.reached_by(volume) {
                Some(true) if !least.is_any() && !job.is_told() => said.fault(Other::default()),
                Some(false) => {}
                _ => said.open(Need::ContractKind, Other::default()),
            }
        }
        job.refused_contracts(job.quarter.first_day(), &mut |of| {
            if job.is_flexi_employer(&of.employer) {
                said.open(Need::RefusedIn, Other { start: Some(of.start_date), period: None });
            }
        });
        // Work abroad has no Dimona, whatever the register holds, and the career tells none of its days.
        let abroad = job.work_here(|kind| kind == WorkKind::Foreign);
        let untold = [job.work_that_may_go_on_at(&job.content.employer), abroad];
        if untold.into_iter().flatten().any(|volume| least.reached_by(volume) != Some(false)) {
            said.open(Need::ContractKind, Other::default());
        }
        said.outcome(|| if_told(&job))
    }
}

fn hear_period(job: &Job<'_>, period: &Period, by_hours: ByHours, least: Least, said: &mut Said) {
    let of = &period.content;
    let other = Other { start: Some(of.start_date), period: period.id };
    let is_certain = of.worker_type.is_some_and(|of| CERTAIN.contains(&of)) && !job.is_through_agency();
    match least.reached_by(job.volume_here()) {
        Some(false) => {}
        // Behind the flexi-job any work is allowed.
        Some(true) if by_hours == ByHours::Behind && least.is_any() => {}
        None => said.open(Need::ContractVolume, other),
        Some(true) if !period.doubt.is_none() => said.open(Need::EarlierAnswer, other),
        Some(true) if !is_certain || by_hours != ByHours::BeforeEnd => said.open(Need::PublishedScope, other),
        Some(true) if job.may_end_before_quarter(of) || job.outlasts_its_contract(of, job.quarter.first_day()) => {
            said.open(Need::OutOfContract, other);
        }
        Some(true) => said.fault_from(of.start_date, job, other),
    }
}

fn hear_contract(job: &Job<'_>, contract: &Contract, by_hours: ByHours, least: Least, said: &mut Said) {
    let other = Other { start: Some(contract.start()), period: None };
    let volume = match contract.regime {
        Some(WorkRegime::FullTime) => Some(Fraction::ONE),
        _ => job.volume_here(),
    };
    match (contract.worker_type, least.reached_by(volume)) {
        (_, Some(false)) => {}
        (_, Some(true)) if by_hours == ByHours::Behind && least.is_any() => {}
        // It may be the flexi-job itself, or an earlier one.
        (None, _) => said.open(Need::ContractKind, other),
        (_, None) => said.open(Need::ContractVolume, other),
        (Some(of), _) if job.is_through_agency() || !CERTAIN.contains(&of) => said.open(Need::PublishedScope, other),
        _ if by_hours != ByHours::BeforeEnd => said.open(Need::PublishedScope, other),
        _ => said.fault_from(contract.start(), job, other),
    }
}
