#![doc = include_str!("../../../fixtures/cases/declaration/update-closes-period.md")]

use crate::declaration::form::is_reopening;
use crate::declaration::message::{Kind, Row};
use crate::declaration::register::{RegisterView, Resolution};
use crate::declaration::schema::Zone;
use crate::judgement::{Blocks, Code, Context, Evidence, Key, Label, Outcome, RegisterRule, RuleMeta, Side};
use crate::law::LegalRef;

/// An UPDATE that gives an end date to an open period: that is what an OUT is for.
pub(super) struct UpdateClosesPeriod;

static META: RuleMeta = RuleMeta::new(
    "update-closes-period",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00913"),
    "an UPDATE may not close an open period",
    "close the period with an OUT on {endDate}",
)
.codes(&[Code::new(&[Kind::Update], 913, 359, Blocks::Always)])
.keyed_by(Key::Worker)
.at(Zone::PeriodId);

impl RegisterRule for UpdateClosesPeriod {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check(&self, row: &Row, _register: &dyn RegisterView, cx: &Context<'_>) -> Outcome {
        let Resolution::Found(period) = cx.period else { return Outcome::NotApplicable };
        let (Kind::Update, Some(end)) = (row.kind, row.end_date) else { return Outcome::NotApplicable };
        if period.cancelled || is_reopening(end) {
            return Outcome::NotApplicable;
        }
        let open = period.content.end_date.is_none();
        Outcome::fault_if(open.into(), Evidence::of(Label::EndDate, end))
    }
}
