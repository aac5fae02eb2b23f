#![doc = include_str!("../../../fixtures/cases/declaration/period-of-another-worker.md")]

use crate::declaration::message::Kind;
use crate::declaration::register::Resolution;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::id::PeriodId;
use crate::judgement::{Outcome, Rule};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;

/// An OUT, UPDATE or CANCEL that repeats another SSIN than that of the period.
pub(super) struct PeriodOfAnotherWorker;

numbers! {
    /// The period.
    struct Named { period: PeriodId = "periodId" }
}

const META: RuleMeta = RuleMeta::new(
    "period-of-another-worker",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00024"),
    texts! {
        numbers: Named::NUMBERS,
        what: "the period {periodId} belongs to another worker",
        action: "check the period number and the SSIN (INSZ, NISS); the SSIN may also be left out",
    },
)
.codes(&[Code::new(&[Kind::Out, Kind::Update, Kind::Cancel], 24, 347, Blocks::Always)])
.at(Zone::Ssin);

impl Rule<Declarations> for PeriodOfAnotherWorker {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let (Resolution::Found(period), Some(given)) = (case.period, case.row.worker) else {
            return Outcome::NotApplicable;
        };
        let Some(worker) = period.content.worker else { return Outcome::NotApplicable };
        let evidence = Named { period: period.id };
        Outcome::fault_if(given != worker, evidence)
    }
}
