#![doc = include_str!("../../../fixtures/cases/declaration/form-dated-outside-its-years.md")]

use chrono::Datelike;

use crate::declaration::rule::{Blocks, Code, MessageCase, Messages, RuleMeta, Side};
use crate::declaration::schema::{FORM_CREATION_DATE, Zone};
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::LegalRef;
use crate::texts;

/// A form that is dated after its reception, or neither in that year nor in the one before.
pub(super) struct FormDatedOutsideItsYears;

const META: RuleMeta = RuleMeta::new(
    "form-dated-outside-its-years",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00218"),
    texts! {
        what: "the form is dated after the day on which the NSSO received it, or before the year before it",
        action: "give the day on which the form was made",
    },
)
.codes(&[Code::new(&[], 218, 3, Blocks::Always)])
.at(Zone::FormCreationDate);

impl Rule<Messages> for FormDatedOutsideItsYears {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &MessageCase<'_>) -> Outcome {
        let Some(made) = case.draft.value(FORM_CREATION_DATE) else { return Outcome::NotApplicable };
        let Some(at) = case.received_at else {
            return Outcome::Undetermined(Missing::of(Need::ReceptionMoment));
        };
        let received = at.date();
        Outcome::fault_if(made > received || made.year() < received.year() - 1, Evidence::NONE)
    }
}
