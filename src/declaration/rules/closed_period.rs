#![doc = include_str!("../../../fixtures/cases/declaration/closed-period.md")]

use crate::declaration::message::{Kind, Row};
use crate::declaration::register::{RegisterView, Resolution};
use crate::declaration::schema::Zone;
use crate::judgement::{Blocks, Code, Context, Evidence, Key, Label, Outcome, RegisterRule, RuleMeta, Side};
use crate::law::LegalRef;

/// An OUT of a period that has an end date already.
pub(super) struct ClosedPeriod;

static META: RuleMeta = RuleMeta::new(
    "closed-period",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00913"),
    "the period already ends on {endDate}",
    "send nothing if that day is right; otherwise change the end date with an UPDATE",
)
.codes(&[Code::new(&[Kind::Out], 913, 356, Blocks::Always)])
.keyed_by(Key::Worker)
.at(Zone::PeriodId);

impl RegisterRule for ClosedPeriod {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check(&self, row: &Row, _register: &dyn RegisterView, cx: &Context<'_>) -> Outcome {
        let Resolution::Found(period) = cx.period else { return Outcome::NotApplicable };
        // That the period is cancelled is the stronger fault, and says all.
        if row.kind != Kind::Out || period.cancelled {
            return Outcome::NotApplicable;
        }
        let end = period.content.end_date;
        Outcome::fault_if(end.is_some().into(), Evidence::NONE.and_maybe(Label::EndDate, end))
    }
}
