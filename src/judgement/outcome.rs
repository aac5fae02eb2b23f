//! What a rule says of a declaration.

use super::evidence::Evidence;
use super::missing::{Missing, Need};
use super::truth::Truth;
use crate::law::LawSays;

/// What a rule says of a declaration: scope first, then truth. A match may be exhaustive: scope is one answer and truth has three.
///
/// ```
/// use dimona::judgement::{Evidence, Outcome, Truth};
/// assert_eq!(Outcome::fault_if(Truth::False, Evidence::NONE), Outcome::Satisfied);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[must_use]
pub enum Outcome {
    /// The rule applies and the declaration keeps it.
    Satisfied,
    /// The rule applies and the declaration breaks it.
    Violated(Evidence),
    /// The rule does not apply.
    NotApplicable,
    /// The rule applies, and something is missing to say more.
    Undetermined(Missing),
}

impl Outcome {
    /// The outcome for "the fault is there". The evidence is made only where it is.
    pub fn fault_if(fault: impl Into<Truth>, evidence: impl Into<Evidence>) -> Outcome {
        match fault.into() {
            Truth::True => Outcome::Violated(evidence.into()),
            Truth::False => Outcome::Satisfied,
            Truth::Unknown(missing) => Outcome::Undetermined(missing),
        }
    }

    /// The value that the law says, or else what a rule says that hangs on it: it does not apply where there is none, and is open where
    /// nobody has checked it up to that day.
    pub(crate) fn without_law<T>(says: LawSays<'_, T>) -> Result<&T, Outcome> {
        match says {
            LawSays::Row(row) => Ok(row.value()),
            LawSays::Nothing => Err(Outcome::NotApplicable),
            LawSays::NotTrusted => Err(Outcome::Undetermined(Missing::of(Need::Law))),
        }
    }

    /// The truth of "the declaration keeps the rule"; `None` out of scope.
    #[must_use]
    pub fn kept(self) -> Option<Truth> {
        match self {
            Outcome::Satisfied => Some(Truth::True),
            Outcome::Violated(_) => Some(Truth::False),
            Outcome::Undetermined(missing) => Some(Truth::Unknown(missing)),
            Outcome::NotApplicable => None,
        }
    }
}
