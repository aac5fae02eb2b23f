#![doc = include_str!("../../../fixtures/cases/flexi-job/flexi-job-at-linked-firm.md")]

use chrono::NaiveDate;

use super::scope;
use crate::declaration::message::EmployerNumbers;
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::{Contract, ContractDays, ContractPart, Fraction, Known, WorkRegime, are_linked};
use crate::flexi_job::REGIME;
use crate::flexi_job::job::Job;
use crate::flexi_job::said::Said;
use crate::id::WorkerType;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{FLEXI_JOBS_CHECKED, Law, LawSays, LegalRef};
use crate::numbers;
use crate::policy::FlexiAllSectors;
use crate::texts;

/// A flexi-job at a firm that is linked with one where the worker has a contract of four fifths or more at the same time.
pub(super) struct FlexiJobAtLinkedFirm;

numbers! {
    /// The first day of the work at the linked firm.
    struct Work { start: NaiveDate = "otherStartDate" }
}

const META: RuleMeta = RuleMeta::new(
    "flexi-job-at-linked-firm",
    Side::Right,
    LegalRef::inferred("programme act 22-12-2023; art. 1:20 companies and associations code")
        .checked(FLEXI_JOBS_CHECKED),
    texts! {
        numbers: Work::NUMBERS,
        what: "the worker has a contract of four fifths or more with a firm that is linked with the flexi employer\
            [, from {otherStartDate} on]",
        action: "declare the work as OTH before it begins, or let a firm hire that is not linked",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.assuming(&[Need::OtherContracts, Need::EmployerDirectory])
.at(Zone::WorkerType)
.undone_by_cancel()
.begins_on("otherStartDate");

impl Rule<Declarations> for FlexiJobAtLinkedFirm {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(job) = Job::of(case) else { return Outcome::NotApplicable };
        let law = case.law.flexi_job.linked_work_percent.at(case.law.on(job.begin));
        if law == LawSays::Nothing {
            return Outcome::NotApplicable;
        }
        let announced = case.law.flexi_sectors.all_sectors_announced.at(case.law.on(job.begin));
        // The bill drops the ban for full-timers only: for the others it stays as it was. Whether it is law nobody has read.
        let bill = announced.value().map(|_| case.policies.flexi_all_sectors);
        let least = law.value().and_then(|percent| Fraction::new((*percent).into(), 100));
        let mut said = Said::default();
        let flexi_employer = &job.content.employer;
        let user = job.user();
        let mut hear = |other: &EmployerNumbers, start: NaiveDate, regime: Option<WorkRegime>, doubt: Option<Need>| {
            let work = Work { start: Some(start) };
            // Whether a link with the user of an agency counts as one with the agency does, is not published.
            if user.is_some_and(|user| job.is_tied(&user, other)) {
                said.open(Need::PublishedScope, work);
            }
            if !are_linked(case.facts, flexi_employer, other) {
                // Whether firms are linked that others lie between hangs on who controls whom.
                if case.facts.are_tied(flexi_employer, other) == Known::Known(true) {
                    said.open(Need::PublishedScope, work);
                }
                return;
            }
            let volume = job.volume_at(other);
            let is_full_time =
                regime == Some(WorkRegime::FullTime) || volume.is_some_and(|volume| volume >= Fraction::ONE);
            match (least, doubt) {
                (Some(_), _) if bill == Some(FlexiAllSectors::FromJuly2026) && is_full_time => {}
                (None, _) => said.open(Need::Law, work),
                (_, Some(need)) => said.open(need, work),
                _ if bill == Some(FlexiAllSectors::Off) && is_full_time => said.open(Need::Law, work),
                _ if regime == Some(WorkRegime::FullTime) => said.fault_from(start, &job, work),
                (Some(least), _) if volume.is_some_and(|volume| volume >= least) => said.fault_from(start, &job, work),
                // Two sources leave out the four fifths.
                _ if volume.is_some_and(|volume| volume > Fraction::ZERO) => said.open(Need::PublishedScope, work),
                _ => said.open(Need::ContractVolume, work),
            }
        };
        let mut hear_contract = |contract: &Contract| {
            if contract.worker_type != Some(WorkerType::Flx) {
                hear(&contract.employer, contract.start(), contract.regime, None);
            }
        };
        let asked = ContractDays::new(ContractPart::Whole, job.begin, job.end);
        for employer in [Some(*flexi_employer), user].into_iter().flatten() {
            let (Known::Known(()) | Known::Unknown) =
                case.facts.contracts_at_tied(job.worker, &employer, &asked, &mut hear_contract);
        }
        job.other_periods(job.begin, &mut |period| {
            let of = &period.content;
            if !job.is_flexi_employer(&of.employer) {
                let outlasts = || job.outlasts_its_contract(of, job.begin).then_some(Need::OutOfContract);
                let doubt = if period.doubt.is_none() { outlasts() } else { Some(Need::EarlierAnswer) };
                hear(&of.employer, of.start_date, None, doubt);
            }
        });
        job.refused_contracts(job.begin, &mut |of| {
            if !job.is_flexi_employer(&of.employer) {
                hear(&of.employer, of.start_date, None, Some(Need::RefusedIn));
            }
        });
        // A career tells of the quarter, and not whether the work lies beside the flexi-job.
        if job.has_work_of_no_days_at_tied(flexi_employer) {
            said.open(least.map_or(Need::Law, |_| Need::ContractKind), Work::default());
        }
        if user.is_some_and(|user| job.has_work_of_no_days_at_tied(&user)) {
            said.open(Need::PublishedScope, Work::default());
        }
        if job.may_work_on_at_tied() {
            said.open(least.map_or(Need::Law, |_| Need::ContractVolume), Work::default());
        }
        // That the directory tells of no link, and nobody of another contract, does not say that there is none.
        said.outcome(|| Outcome::Undetermined(Missing::of(Need::OtherContracts)))
    }
}
