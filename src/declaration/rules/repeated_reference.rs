#![doc = include_str!("../../../fixtures/cases/declaration/repeated-reference.md")]

use std::borrow::Cow;
use std::iter::repeat;

use crate::declaration::message::Draft;
use crate::declaration::rule::{Blocks, Code, MessageCase, Messages, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::LegalRef;
use crate::texts;

/// More references than four, or two that are the same.
pub(super) struct RepeatedReference;

const META: RuleMeta = RuleMeta::new(
    "repeated-reference",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, block 90082"),
    texts! {
        what: "the form has more than four references, or two that are the same",
        action: "give each reference once, and at most four",
    },
)
.codes(&[Code::new(&[], 90082, 6, Blocks::Always)])
.at(Zone::Reference);

impl Rule<Messages> for RepeatedReference {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &MessageCase<'_>) -> Outcome {
        let count = case.draft.reference_count();
        if count < 2 {
            return Outcome::NotApplicable;
        }
        let references: Vec<[Cow<'_, str>; 3]> = case.draft.references().collect();
        let pairs = || (1..references.len()).flat_map(|at| references.iter().take(at).zip(repeat(&references[at])));
        if count > Draft::REFERENCES || pairs().any(|(one, other)| one == other) {
            return Outcome::Violated(Evidence::NONE);
        }
        if pairs().any(|(one, other)| one[..2] == other[..2]) {
            return Outcome::Undetermined(Missing::of(Need::PublishedScope));
        }
        Outcome::Satisfied
    }
}
