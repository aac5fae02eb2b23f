#![doc = include_str!("../../../fixtures/cases/declaration/unknown-user-enterprise.md")]

use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Code, MessageCase, Messages, RuleMeta, Side};
use crate::declaration::schema::{USER_ENTERPRISE_NUMBER, Zone};
use crate::facts::Known;
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::LegalRef;
use crate::texts;

/// An enterprise number of the user that the Crossroads Bank for Enterprises does not hold.
pub(super) struct UnknownUserEnterprise;

const META: RuleMeta = RuleMeta::new(
    "unknown-user-enterprise",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00131"),
    texts! {
        what: "the enterprise number of the user does not stand in the CBE (KBO, BCE)",
        action: "check the number; a user without one is told by name and address",
    },
)
.codes(&[Code::new(&[Kind::In], 131, 235, Blocks::Always)])
.only_with(&[Need::EnterpriseRegister])
.at(Zone::UserEnterpriseNumber);

impl Rule<Messages> for UnknownUserEnterprise {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &MessageCase<'_>) -> Outcome {
        let (Some(Kind::In), Some(number)) = (case.draft.kind, case.draft.value(USER_ENTERPRISE_NUMBER)) else {
            return Outcome::NotApplicable;
        };
        match case.facts.is_enterprise(number) {
            Known::Known(is_held) => Outcome::fault_if(!is_held, Evidence::NONE),
            Known::Unknown => Outcome::Undetermined(Missing::of(Need::EnterpriseRegister)),
        }
    }
}
