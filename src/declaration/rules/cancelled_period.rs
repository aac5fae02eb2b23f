#![doc = include_str!("../../../fixtures/cases/declaration/cancelled-period.md")]

use crate::declaration::message::Kind;
use crate::declaration::register::Resolution;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::id::PeriodId;
use crate::judgement::{Outcome, Rule};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;

/// An OUT, UPDATE, CANCEL or daily registration of a period that is already cancelled.
pub(super) struct CancelledPeriod;

numbers! {
    /// The period.
    struct Named { period: PeriodId = "periodId" }
}

const META: RuleMeta = RuleMeta::new(
    "cancelled-period",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00913"),
    texts! {
        numbers: Named::NUMBERS,
        what: "the period {periodId} is already cancelled",
        action: "after a second CANCEL do nothing; for more work, send a new IN before it begins",
    },
)
.codes(&[Code::new(&[Kind::Out, Kind::Update, Kind::Cancel, Kind::DailyRegistration], 913, 355, Blocks::Always)])
.by_order()
.at(Zone::PeriodId);

impl Rule<Declarations> for CancelledPeriod {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Resolution::Found(period) = case.period else { return Outcome::NotApplicable };
        let evidence = Named { period: period.id };
        Outcome::fault_if(period.cancelled, evidence)
    }
}
