//! Three-valued truth.

use super::missing::{Missing, Need};

/// True, false, or unknown for want of something (Kleene's strong logic). A match may be exhaustive: the logic has three values.
///
/// ```
/// use dimona::judgement::{Missing, Need, Truth};
/// let unknown = Truth::Unknown(Missing::of(Need::ReceptionMoment));
/// assert_eq!(Truth::False.and(unknown), Truth::False);
/// assert_eq!(Truth::True.or(unknown), Truth::True);
/// assert_eq!(unknown.not(), unknown);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Truth {
    /// It is so.
    True,
    /// It is not so.
    False,
    /// It cannot be said: this is missing.
    Unknown(Missing),
}

impl Truth {
    /// Both. Of two unknowns the one whose missing thing sorts first is kept, so that the order never matters.
    #[must_use]
    pub fn and(self, other: Truth) -> Truth {
        match (self, other) {
            (Truth::False, _) | (_, Truth::False) => Truth::False,
            (Truth::True, Truth::True) => Truth::True,
            (Truth::Unknown(a), Truth::Unknown(b)) => Truth::Unknown(a.min(b)),
            (Truth::Unknown(a), Truth::True) | (Truth::True, Truth::Unknown(a)) => Truth::Unknown(a),
        }
    }

    /// Either. Of two unknowns the one whose missing thing sorts first is kept.
    #[must_use]
    pub fn or(self, other: Truth) -> Truth {
        self.not().and(other.not()).not()
    }

    /// The opposite; unknown stays unknown.
    #[must_use]
    #[allow(clippy::should_implement_trait, reason = "`and`, `or` and `not` are read together; `!` is not")]
    pub fn not(self) -> Truth {
        match self {
            Truth::True => Truth::False,
            Truth::False => Truth::True,
            unknown @ Truth::Unknown(_) => unknown,
        }
    }

    /// What is missing where it is not known.
    #[must_use]
    pub fn need(self) -> Option<Need> {
        match self {
            Truth::Unknown(missing) => Some(missing.need()),
            Truth::True | Truth::False => None,
        }
    }

    /// Known truth as a `bool`.
    #[must_use]
    pub fn known(self) -> Option<bool> {
        match self {
            Truth::True => Some(true),
            Truth::False => Some(false),
            Truth::Unknown(_) => None,
        }
    }
}

impl From<bool> for Truth {
    fn from(value: bool) -> Self {
        if value { Truth::True } else { Truth::False }
    }
}
