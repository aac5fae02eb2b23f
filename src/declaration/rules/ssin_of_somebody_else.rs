#![doc = include_str!("../../../fixtures/cases/declaration/ssin-of-somebody-else.md")]

use crate::declaration::message::{Draft, Kind};
use crate::declaration::rule::{Blocks, Code, MessageCase, Messages, RuleMeta, Side};
use crate::declaration::schema::{Raw, SSIN, Zone};
use crate::facts::{Known, same_name};
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::LegalRef;
use crate::texts;

/// Both names differ from those that the registers hold: the SSIN is somebody else's.
pub(super) struct SsinOfSomebodyElse;

const META: RuleMeta = RuleMeta::new(
    "ssin-of-somebody-else",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00024"),
    texts! {
        what: "the registers hold another family name and another first name for this SSIN (INSZ, NISS)",
        action: "read the number again from the identity document of the worker",
    },
)
.codes(&[Code::new(&[Kind::In], 24, 348, Blocks::Never)])
.only_with(&[Need::PersonRegister])
.at(Zone::Ssin);

impl Rule<Messages> for SsinOfSomebodyElse {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &MessageCase<'_>) -> Outcome {
        let (Some(Kind::In), Some(worker)) = (case.draft.kind, case.draft.value(SSIN)) else {
            return Outcome::NotApplicable;
        };
        let (Some(family), Some(given)) = (name(case.draft, Zone::FamilyName), name(case.draft, Zone::GivenName))
        else {
            return Outcome::NotApplicable;
        };
        let person = case.facts.person(case.facts.current_number(worker)).value();
        let held = person.and_then(|of| Some((of.family_name.as_deref()?, of.given_name.as_deref()?)));
        let Some((held_family, held_given)) = held else {
            return Outcome::Undetermined(Missing::of(Need::PersonRegister));
        };
        // One name that may be right is told by the rule on the other.
        let differs = |one, other| same_name(one, other) == Known::Known(false);
        Outcome::fault_if(differs(family, held_family) && differs(given, held_given), Evidence::NONE)
    }
}

fn name<'d>(draft: &'d Draft<'_>, zone: Zone) -> Option<&'d str> {
    match draft.raw(zone) {
        Some(Raw::Text(text)) => Some(text),
        _ => None,
    }
}
