#![doc = include_str!("../../../fixtures/cases/declaration/locked-period.md")]

use crate::declaration::message::Kind;
use crate::declaration::register::Resolution;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::id::PeriodId;
use crate::judgement::{Outcome, Rule};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;

/// An OUT, UPDATE, CANCEL or daily registration of a period that an agent of the NSSO has locked.
pub(super) struct LockedPeriod;

numbers! {
    /// The period.
    struct Named { period: PeriodId = "periodId" }
}

const META: RuleMeta = RuleMeta::new(
    "locked-period",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00913; personnel file, element IsLocked"),
    texts! {
        numbers: Named::NUMBERS,
        what: "the NSSO has locked the period {periodId}",
        action: "ask the NSSO: while the period is locked no message changes it",
    },
)
.despite_changes()
.codes(&[Code::new(&[Kind::Out, Kind::Update, Kind::Cancel, Kind::DailyRegistration], 913, 362, Blocks::Always)])
.at(Zone::PeriodId);

impl Rule<Declarations> for LockedPeriod {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Resolution::Found(period) = case.period else { return Outcome::NotApplicable };
        Outcome::fault_if(period.locked, Named { period: period.id })
    }
}
