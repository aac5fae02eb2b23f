#![doc = include_str!("../../../fixtures/cases/declaration/late-declaration.md")]

use crate::declaration::deadline::Deadline;
use crate::declaration::message::{Kind, Row};
use crate::declaration::register::RegisterView;
use crate::declaration::schema::Zone;
use crate::judgement::{
    Bearing, Blocks, Code, Context, Evidence, Label, Missing, Need, Outcome, Regime, RegisterRule, RuleMeta, Side,
};
use crate::law::LegalRef;

/// An IN that the NSSO received after its deadline.
pub(super) struct LateDeclaration;

static META: RuleMeta = RuleMeta::new(
    "late-declaration",
    Side::Answer,
    LegalRef::seen("RD 05-11-2002, art. 4 and following; art. 181 Social Penal Code; glossary 2023/3, block 90373"),
    "the declaration was received on {receivedAt}, after the deadline {deadline}",
    "declare before work starts: no UPDATE repairs a late IN, and a student or flexi-job loses its regime",
)
.codes(&[Code::new(&[Kind::In], 90373, 460, Blocks::Never)])
.bearing(Bearing::Condition(&[Regime::Student, Regime::FlexiJob]))
.at(Zone::DimonaIn);

impl RegisterRule for LateDeclaration {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check(&self, row: &Row, _register: &dyn RegisterView, _cx: &Context<'_>) -> Outcome {
        let Some(deadline) = Deadline::of_in(row) else {
            // Of the other values that decide it the form speaks.
            let is_open = row.kind == Kind::In && row.work_start_unread;
            return if is_open { Outcome::Undetermined(Missing::of(Need::WorkStart)) } else { Outcome::NotApplicable };
        };
        let Some(received) = row.received_at else {
            return Outcome::Undetermined(Missing::of(Need::ReceptionMoment));
        };
        if !deadline.is_missed_by(received) {
            return Outcome::Satisfied;
        }
        Outcome::Violated(Evidence::of(Label::ReceivedAt, received).and(Label::Deadline, deadline.moment()))
    }
}
