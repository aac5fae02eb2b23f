#![doc = include_str!("../../../fixtures/cases/declaration/end-before-begin.md")]

use crate::declaration::form::is_reopening;
use crate::declaration::message::{Kind, Row};
use crate::declaration::register::RegisterView;
use crate::declaration::schema::Zone;
use crate::judgement::{Blocks, Code, Context, Evidence, Key, Label, Outcome, RegisterRule, RuleMeta, Side};
use crate::law::LegalRef;

/// A period that would end before it begins: in an IN by itself, in an OUT or UPDATE together with the period.
pub(super) struct EndBeforeBegin;

static META: RuleMeta = RuleMeta::new(
    "end-before-begin",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00911"),
    "the period would end on {endDate}, before its first day {startDate}",
    "correct the dates; to take back the whole period, cancel it",
)
.codes(&[Code::new(&[Kind::In, Kind::Out, Kind::Update], 911, 14, Blocks::Always)])
.keyed_by(Key::Worker)
.at(Zone::EndDate);

impl RegisterRule for EndBeforeBegin {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check(&self, row: &Row, _register: &dyn RegisterView, cx: &Context<'_>) -> Outcome {
        let Some(after) = cx.after.filter(|_| row.kind != Kind::Cancel) else { return Outcome::NotApplicable };
        let Some(end) = after.end_date.filter(|end| !is_reopening(*end)) else { return Outcome::NotApplicable };
        Outcome::fault_if(
            (end < after.start_date).into(),
            Evidence::of(Label::StartDate, after.start_date).and(Label::EndDate, end),
        )
    }
}
