#![doc = include_str!("../../../fixtures/cases/declaration/several-declarations-in-record.md")]

use crate::declaration::rule::{Code, MessageCase, Messages, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Outcome, Rule};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;

/// A record that holds more than one IN, OUT, UPDATE or CANCEL.
pub(super) struct SeveralDeclarationsInRecord;

numbers! {
    /// How many there are.
    struct Actions { count: u16 = "count" }
}

const META: RuleMeta = RuleMeta::new(
    "several-declarations-in-record",
    Side::Answer,
    LegalRef::seen("schema 2023/1: a form holds one declaration"),
    texts! {
        numbers: Actions::NUMBERS,
        what: "the record holds {count} declarations; the first was judged",
        action: "send one declaration in each record",
    },
)
.codes(&[Code::refused_by_schema(&[])])
.at(Zone::Form);

impl Rule<Messages> for SeveralDeclarationsInRecord {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &MessageCase<'_>) -> Outcome {
        Outcome::fault_if(case.draft.actions > 1, Actions { count: Some(case.draft.actions.into()) })
    }
}
