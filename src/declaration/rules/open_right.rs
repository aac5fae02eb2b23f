#![doc = include_str!("../../../fixtures/cases/declaration/open-right.md")]

use crate::declaration::rule::{RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::law::LegalRef;
use crate::texts;

/// What is told of an open right.
///
/// It is told where the right is open and no rule says why: nothing here judges its conditions. No rule is asked for it: whether
/// the right is open is known only when all rules have been asked.
pub(crate) static OPEN_RIGHT: RuleMeta<'static> = RuleMeta::new(
    "open-right",
    Side::Right,
    LegalRef::seen("the law of the regime, whose conditions are not judged here"),
    texts! {
        what: "the regime may not stand",
        action: "check its conditions by hand",
    },
)
.at(Zone::Form);
