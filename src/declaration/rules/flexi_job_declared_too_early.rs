#![doc = include_str!("../../../fixtures/cases/declaration/flexi-job-declared-too-early.md")]

use chrono::Days;

use crate::declaration::message::{Kind, Row};
use crate::declaration::register::RegisterView;
use crate::declaration::schema::Zone;
use crate::id::WorkerType;
use crate::judgement::{Blocks, Code, Context, Evidence, Label, Missing, Need, Outcome, RegisterRule, RuleMeta, Side};
use crate::law::{LawSays, LegalRef};
use crate::time::Quarter;

/// A flexi-job declared more than 31 days before the quarter in which it begins.
pub(super) struct FlexiJobDeclaredTooEarly;

static META: RuleMeta = RuleMeta::new(
    "flexi-job-declared-too-early",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00910"),
    "a flexi-job in {quarter} cannot be declared before {firstDay}",
    "send the declaration on {firstDay} or later",
)
.codes(&[Code::new(&[Kind::In], 910, 8, Blocks::Always)])
.at(Zone::StartDate);

impl RegisterRule for FlexiJobDeclaredTooEarly {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check(&self, row: &Row, _register: &dyn RegisterView, cx: &Context<'_>) -> Outcome {
        let (Kind::In, Some(WorkerType::Flx), Some(begin)) = (row.kind, row.worker_type, row.start_date) else {
            return Outcome::NotApplicable;
        };
        let quarter = Quarter::of(begin);
        let days = match (cx.law.flexi_job.earliest_days_before_quarter.at(cx.law.on(begin)), row.received_at) {
            (LawSays::Nothing, _) => return Outcome::NotApplicable,
            // Within the quarter no limit can be broken, trusted or not.
            (_, Some(received)) if received.date() >= quarter.first_day() => return Outcome::Satisfied,
            (LawSays::NotTrusted, Some(_)) => return Outcome::Undetermined(Missing::of(Need::Law)),
            (LawSays::NotTrusted, None) => return Outcome::Undetermined(Missing::of(Need::ReceptionMoment)),
            (LawSays::Row(days), _) => *days.value(),
        };
        let first = quarter.first_day().checked_sub_days(Days::new(days.into())).unwrap_or(quarter.first_day());
        let Some(received) = row.received_at else {
            return Outcome::Undetermined(
                Missing::of(Need::ReceptionMoment).with(Evidence::of(Label::FirstDay, first)),
            );
        };
        Outcome::fault_if(
            (received.date() < first).into(),
            Evidence::of(Label::Quarter, quarter).and(Label::FirstDay, first).and(Label::ReceivedAt, received),
        )
    }
}
