#![doc = include_str!("../../../fixtures/cases/student/update-of-late-period.md")]

use crate::declaration::message::{Kind, Row};
use crate::declaration::register::{RegisterView, Resolution};
use crate::declaration::schema::Zone;
use crate::id::WorkerType;
use crate::judgement::{
    Bearing, Context, Evidence, Key, Label, Missing, Need, Outcome, Regime, RegisterRule, RuleMeta, Side, Truth,
};
use crate::law::LegalRef;

/// An UPDATE of a student period whose IN came too late: it repairs nothing.
pub(super) struct UpdateOfLatePeriod;

static META: RuleMeta = RuleMeta::new(
    "update-of-late-period",
    Side::Right,
    LegalRef::seen("Securex, late student Dimona, worked example of 2022"),
    "the period was declared late, and an UPDATE does not repair that",
    "declare the days that are still to come with a new IN before they begin",
)
.bearing(Bearing::Condition(&[Regime::Student]))
.keyed_by(Key::Worker)
.at(Zone::PeriodId);

impl RegisterRule for UpdateOfLatePeriod {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check(&self, row: &Row, _register: &dyn RegisterView, cx: &Context<'_>) -> Outcome {
        let Resolution::Found(period) = cx.period else { return Outcome::NotApplicable };
        if row.kind != Kind::Update || period.cancelled || period.content.worker_type != Some(WorkerType::Stu) {
            return Outcome::NotApplicable;
        }
        let late = match period.late {
            Some(late) => Truth::from(late),
            None => Truth::Unknown(Missing::of(Need::ReceptionMoment)),
        };
        Outcome::fault_if(late, Evidence::of(Label::StartDate, period.content.start_date))
    }
}
