#![doc = include_str!("../../../fixtures/cases/declaration/record-without-declaration.md")]

use crate::declaration::message::{Draft, Kind};
use crate::declaration::schema::Zone;
use crate::judgement::{Blocks, Code, Context, Evidence, MessageRule, Missing, Need, Outcome, RuleMeta, Side};
use crate::law::LegalRef;

/// A record that holds no IN, OUT, UPDATE or CANCEL.
pub(super) struct RecordWithoutDeclaration;

static META: RuleMeta = RuleMeta::new(
    "record-without-declaration",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, block 90059"),
    "the record holds no declaration",
    "give an IN, OUT, UPDATE or CANCEL: dimonaIn and the others in JSON, DimonaIn and the others in XML, the action in CSV",
)
.codes(&[Code::new(&[], 90059, 134, Blocks::Always)])
.at(Zone::Form);

impl MessageRule for RecordWithoutDeclaration {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check(&self, draft: &Draft<'_>, _cx: &Context<'_>) -> Outcome {
        match draft.kind {
            None => Outcome::Violated(Evidence::NONE),
            Some(Kind::DailyRegistration) => Outcome::Undetermined(Missing::of(Need::DailyRegistration)),
            Some(_) => Outcome::Satisfied,
        }
    }
}
