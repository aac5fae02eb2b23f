#![doc = include_str!("../../../fixtures/cases/declaration/registered-in-unfitting-period.md")]

use crate::declaration::message::Kind;
use crate::declaration::register::{Registered, Resolution};
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::id::{PeriodId, WorkerType};
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;

/// A new daily registration in a period of another kind than one that is known to take them: a flexi-job that is declared by its
/// dates. Which others do is not published.
pub(super) struct RegisteredInUnfittingPeriod;

numbers! {
    /// The period.
    struct Named { period: PeriodId = "periodId" }
}

const META: RuleMeta = RuleMeta::new(
    "registered-in-unfitting-period",
    Side::Answer,
    LegalRef::memory("NSSO glossary 2023/3, zone 00913; which periods take daily registrations is not published"),
    texts! {
        numbers: Named::NUMBERS,
        what: "the period {periodId} may be of a kind that takes no daily registrations",
        action: "await the NSSO's answer; flexi-jobs that are declared by their dates take them",
    },
)
.codes(&[Code::new(&[Kind::DailyRegistration], 913, 462, Blocks::Always)])
.at(Zone::PeriodId);

impl Rule<Declarations> for RegisteredInUnfittingPeriod {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let (Registered::Makes, Resolution::Found(period)) = (case.registered, case.period) else {
            return Outcome::NotApplicable;
        };
        let need = match period.content.worker_type {
            _ if period.cancelled => return Outcome::NotApplicable,
            Some(WorkerType::Flx) if !period.content.is_one_shift() => return Outcome::Satisfied,
            Some(_) => Need::PublishedScope,
            None => Need::PeriodFeatures,
        };
        Outcome::Undetermined(Missing::of(need).with(Named { period: period.id }.into()))
    }
}
