#![doc = include_str!("../../../fixtures/cases/declaration/cancelled-period.md")]

use crate::declaration::message::{Kind, Row};
use crate::declaration::register::{RegisterView, Resolution};
use crate::declaration::schema::Zone;
use crate::judgement::{Blocks, Code, Context, Evidence, Key, Label, Outcome, RegisterRule, RuleMeta, Side};
use crate::law::LegalRef;

/// An OUT, UPDATE or CANCEL of a period that is already cancelled.
pub(super) struct CancelledPeriod;

static META: RuleMeta = RuleMeta::new(
    "cancelled-period",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00913"),
    "the period {periodId} is already cancelled",
    "after a second CANCEL nothing is left to do; for more work, send a new IN",
)
.codes(&[Code::new(&[Kind::Out, Kind::Update, Kind::Cancel], 913, 355, Blocks::Always)])
.keyed_by(Key::Worker)
.at(Zone::PeriodId);

impl RegisterRule for CancelledPeriod {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check(&self, _row: &Row, _register: &dyn RegisterView, cx: &Context<'_>) -> Outcome {
        let Resolution::Found(period) = cx.period else { return Outcome::NotApplicable };
        let evidence = Evidence::NONE.and_maybe(Label::PeriodId, period.id);
        Outcome::fault_if(period.cancelled.into(), evidence)
    }
}
