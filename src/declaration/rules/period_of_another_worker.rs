#![doc = include_str!("../../../fixtures/cases/declaration/period-of-another-worker.md")]

use crate::declaration::message::{Kind, Row};
use crate::declaration::register::{RegisterView, Resolution};
use crate::declaration::schema::Zone;
use crate::judgement::{Blocks, Code, Context, Evidence, Key, Label, Outcome, RegisterRule, RuleMeta, Side};
use crate::law::LegalRef;

/// An OUT, UPDATE or CANCEL that repeats another SSIN than that of the period.
pub(super) struct PeriodOfAnotherWorker;

static META: RuleMeta = RuleMeta::new(
    "period-of-another-worker",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00024"),
    "the period {periodId} is that of another worker",
    "check the period number and the SSIN; the SSIN may also be left out",
)
.codes(&[Code::new(&[Kind::Out, Kind::Update, Kind::Cancel], 24, 347, Blocks::Always)])
.keyed_by(Key::Worker)
.at(Zone::Ssin);

impl RegisterRule for PeriodOfAnotherWorker {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check(&self, row: &Row, _register: &dyn RegisterView, cx: &Context<'_>) -> Outcome {
        let (Resolution::Found(period), Some(given)) = (cx.period, row.worker) else { return Outcome::NotApplicable };
        let Some(worker) = period.content.worker else { return Outcome::NotApplicable };
        let evidence = Evidence::NONE.and_maybe(Label::PeriodId, period.id);
        Outcome::fault_if((given != worker).into(), evidence)
    }
}
