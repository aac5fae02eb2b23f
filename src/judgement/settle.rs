//! What the exceptions to one rule make of its outcome for a right: the one place where that is settled.

use super::missing::{Missing, Need};
use super::truth::Truth;

/// What the exceptions to one rule come to. `E` names an exception, in the order by which one of several is told.
///
/// An open exception settles nothing beside a certain one; two certain ones that differ leave the right open.
///
/// ```
/// use dimona::judgement::{Missing, Need, Settlement, Truth};
/// let open = Truth::Unknown(Missing::of(Need::Careers));
/// let settled = Settlement::new().hear("approval", Truth::True).hear("proof", open);
/// assert_eq!((settled.by(), settled.kept(Truth::False)), (Some("approval"), Truth::True));
/// let differing = settled.hear("refusal", Truth::False);
/// assert_eq!((differing.by(), differing.kept(Truth::False).known()), (None, None));
/// assert_eq!(differing.open(), Some(("refusal", Missing::of(Need::OneException))));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Settlement<E> {
    /// The first exceptions that are certain: kept, and violated.
    kept: Option<E>,
    violated: Option<E>,
    /// An exception that is open, and what is missing to it.
    open: Option<(Missing, E)>,
}

impl<E> Default for Settlement<E> {
    fn default() -> Self {
        Settlement { kept: None, violated: None, open: None }
    }
}

impl<E: Copy + Ord> Settlement<E> {
    /// No exception was heard.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Hears one more exception, whichever comes first.
    #[must_use]
    pub fn hear(mut self, exception: E, kept: Truth) -> Self {
        let first = |one: Option<E>| Some(one.map_or(exception, |one| one.min(exception)));
        match kept {
            Truth::True => self.kept = first(self.kept),
            Truth::False => self.violated = first(self.violated),
            // Of several that are open the need that comes first is told.
            Truth::Unknown(missing) => {
                self.open = Some(self.open.map_or((missing, exception), |open| open.min((missing, exception))));
            }
        }
        self
    }

    /// What counts for the right, given what the rule itself says.
    #[must_use]
    pub fn kept(self, own: Truth) -> Truth {
        match (self.kept, self.violated) {
            (Some(_), Some(_)) => Truth::Unknown(Missing::of(Need::OneException)),
            (Some(_), None) => Truth::True,
            (None, Some(_)) => Truth::False,
            (None, None) => self.open.map_or(own, |(missing, _)| Truth::Unknown(missing)),
        }
    }

    /// The exception that settled it.
    #[must_use]
    pub fn by(self) -> Option<E> {
        match (self.kept, self.violated) {
            (Some(_), Some(_)) => None,
            (kept, violated) => kept.or(violated),
        }
    }

    /// Whether it settled that there is no right.
    #[must_use]
    pub fn is_against(self) -> bool {
        self.kept.is_none() && self.violated.is_some()
    }

    /// Where exceptions spoke and nothing is settled, the one to tell that of, and what is missing: two certain ones differ, or none is
    /// certain.
    #[must_use]
    pub fn open(self) -> Option<(E, Missing)> {
        match (self.kept, self.violated) {
            (Some(kept), Some(violated)) => Some((kept.max(violated), Missing::of(Need::OneException))),
            (None, None) => self.open.map(|(missing, exception)| (exception, missing)),
            _ => None,
        }
    }
}
