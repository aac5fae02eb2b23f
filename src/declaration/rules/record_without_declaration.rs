#![doc = include_str!("../../../fixtures/cases/declaration/record-without-declaration.md")]

use crate::declaration::rule::{Blocks, Code, MessageCase, Messages, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Evidence, Outcome, Rule};
use crate::law::LegalRef;
use crate::texts;

/// A record that holds no IN, OUT, UPDATE, CANCEL or daily registration.
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
        Outcome::fault_if(case.draft.kind.is_none(), Evidence::NONE)
    }
}
