#![doc = include_str!("../../../fixtures/cases/declaration/record-without-declaration.md")]

use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Code, MessageCase, Messages, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::LegalRef;
use crate::texts;

/// A record that holds no IN, OUT, UPDATE or CANCEL.
pub(super) struct RecordWithoutDeclaration;

const META: RuleMeta = RuleMeta::new(
    "record-without-declaration",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, block 90059"),
    texts! {
        what: "the record holds no declaration",
        action: "give an IN, OUT, UPDATE or CANCEL: dimonaIn and the others in JSON, DimonaIn and the others in XML, \
            the action in CSV",
    },
)
.codes(&[Code::new(&[], 90059, 134, Blocks::Always)])
.at(Zone::Form);

impl Rule<Messages> for RecordWithoutDeclaration {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &MessageCase<'_>) -> Outcome {
        match case.draft.kind {
            None => Outcome::Violated(Evidence::NONE),
            Some(Kind::DailyRegistration) => Outcome::Undetermined(Missing::of(Need::DailyRegistration)),
            Some(_) => Outcome::Satisfied,
        }
    }
}
