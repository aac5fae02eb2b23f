#![doc = include_str!("../../../fixtures/cases/declaration/several-declarations-in-record.md")]

use crate::declaration::message::Draft;
use crate::declaration::schema::Zone;
use crate::judgement::{Code, Context, Evidence, Label, MessageRule, Outcome, RuleMeta, Side};
use crate::law::LegalRef;

/// A record that holds more than one IN, OUT, UPDATE or CANCEL.
pub(super) struct SeveralDeclarationsInRecord;

static META: RuleMeta = RuleMeta::new(
    "several-declarations-in-record",
    Side::Answer,
    LegalRef::seen("schema 2023/1: a form holds one declaration"),
    "the record holds {count} declarations; the first was judged",
    "send one declaration in each record",
)
.codes(&[Code::refused_by_schema(&[])])
.at(Zone::Form);

impl MessageRule for SeveralDeclarationsInRecord {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check(&self, draft: &Draft<'_>, _cx: &Context<'_>) -> Outcome {
        Outcome::fault_if((draft.actions > 1).into(), Evidence::of(Label::Count, u16::from(draft.actions)))
    }
}
