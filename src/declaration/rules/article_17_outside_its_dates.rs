#![doc = include_str!("../../../fixtures/cases/declaration/article-17-outside-its-dates.md")]

use crate::declaration::message::{Kind, Row};
use crate::declaration::register::RegisterView;
use crate::declaration::schema::Zone;
use crate::judgement::{Blocks, Code, Context, Evidence, Label, Missing, Need, Outcome, RegisterRule, RuleMeta, Side};
use crate::law::{LegalRef, LimitState, TypeFault};

/// Article 17 under A17 after 2021, or under O17, S17 or T17 before 2022.
pub(super) struct Article17OutsideItsDates;

static META: RuleMeta = RuleMeta::new(
    "article-17-outside-its-dates",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00910"),
    "the article 17 type does not hold for a period that begins on {startDate}",
    "use A17 for periods that begin before 2022, and O17, S17 or T17 from 2022-01-01 on",
)
.codes(&[Code::new(&[Kind::In], 910, 8, Blocks::Always)])
.at(Zone::StartDate);

impl RegisterRule for Article17OutsideItsDates {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check(&self, row: &Row, _register: &dyn RegisterView, cx: &Context<'_>) -> Outcome {
        let (Kind::In, Some(worker_type), Some(begin)) = (row.kind, row.worker_type, row.start_date) else {
            return Outcome::NotApplicable;
        };
        let received = row.received_at.map(|at| at.date());
        match cx.law.worker_type.state(TypeFault::Article17, worker_type, Some(begin), received) {
            LimitState::NoLimit => Outcome::NotApplicable,
            LimitState::Kept => Outcome::Satisfied,
            LimitState::Broken(_) => Outcome::Violated(Evidence::of(Label::StartDate, begin)),
            LimitState::Open(_) => Outcome::Undetermined(Missing::of(Need::ReceptionMoment)),
        }
    }
}
