#![doc = include_str!("../../../fixtures/cases/flexi-job/flexi-job-at-linked-firm.md")]

use std::cell::OnceCell;

use chrono::NaiveDate;

use super::scope;
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::{Fraction, Known, WorkRegime, are_linked};
use crate::flexi_job::REGIME;
use crate::flexi_job::job::{Job, Said};
use crate::id::WorkerType;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LawSays, LegalRef};
use crate::numbers;
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
    LegalRef::seen("programme act 22-12-2023; art. 1:20 companies and associations code"),
    texts! {
        numbers: Work::NUMBERS,
        what: "the worker has a contract of four fifths or more with a firm that is linked with the flexi employer\
            [, from {otherStartDate} on]",
        action: "declare the work as OTH, or let a firm hire that is not linked",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.assuming(&[Need::OtherContracts, Need::EmployerDirectory])
.at(Zone::WorkerType);

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
        let least = law.value().copied().flatten().and_then(|percent| Fraction::new(percent.into(), 100));
        let mut said = Said::default();
        let volume = OnceCell::new();
        let mut hear = |start: NaiveDate, regime: Option<WorkRegime>, doubtful: bool| {
            let work = Work { start: Some(start) };
            let volume = *volume.get_or_init(|| job.volume_at_linked());
            match least {
                None => said.open(Need::Law, work),
                Some(_) if doubtful => said.open(Need::EarlierAnswer, work),
                Some(_) if regime == Some(WorkRegime::FullTime) => said.fault(work),
                Some(least) if volume.is_some_and(|volume| volume >= least) => said.fault(work),
                // Two sources leave out the four fifths.
                Some(_) if volume.is_some_and(|volume| volume > Fraction::ZERO) => {
                    said.open(Need::PublishedScope, work)
                }
                Some(_) => said.open(Need::ContractVolume, work),
            }
        };
        let (Known::Known(()) | Known::Unknown) =
            case.facts.contracts_at_linked(job.worker, &job.content.employer, &mut |contract| {
                let touches = contract.start() <= job.end && contract.end().is_none_or(|end| end >= job.begin);
                if touches && contract.worker_type != Some(WorkerType::Flx) {
                    hear(contract.start(), contract.regime, false);
                }
            });
        job.other_periods(job.begin, &mut |period| {
            if are_linked(case.facts, &job.content.employer, &period.content.employer) {
                hear(period.content.start_date, None, period.doubtful);
            }
        });
        // That the directory tells of no link, and nobody of another contract, does not say that there is none.
        said.outcome(|| Outcome::Undetermined(Missing::of(Need::OtherContracts)))
    }
}
