//! The favourable regimes: what they are called, and what it costs where one does not stand.

use std::fmt;

use chrono::NaiveDate;

use crate::law::{Law, LegalRef};
use crate::words::Said;

/// A favourable regime that worker types ask for.
///
/// Each stands in its own room, such as [`student::REGIME`](crate::student::REGIME);
/// [`Engine::regime_of`](crate::engine::Engine::regime_of) says which one a worker type asks for.
///
/// ```
/// use dimona::student;
/// assert_eq!(student::REGIME.name().to_string(), "student regime");
/// ```
#[derive(Clone, Copy)]
pub struct Regime {
    name: fn() -> Said,
    loss: fn(&Law, NaiveDate) -> Loss,
}

/// What it costs that a regime does not stand, and the source where one is dated.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Loss {
    /// What it costs.
    pub said: Said,
    /// The source of its numbers.
    pub legal: LegalRef,
}

impl Loss {
    /// This cost, by this source.
    pub(crate) fn new(said: Said, legal: LegalRef) -> Self {
        Loss { said, legal }
    }
}

impl Regime {
    /// The regime of this name, which no other has, and what its loss costs for work of a day.
    pub(crate) const fn new(name: fn() -> Said, loss: fn(&Law, NaiveDate) -> Loss) -> Self {
        Regime { name, loss }
    }

    /// What it costs that the regime does not stand for work of this day.
    #[must_use]
    pub fn loss(self, law: &Law, day: NaiveDate) -> Loss {
        (self.loss)(law, day)
    }

    /// What it is called in a sentence.
    #[must_use]
    pub fn name(self) -> Said {
        (self.name)()
    }
}

impl PartialEq for Regime {
    fn eq(&self, other: &Self) -> bool {
        self.name() == other.name()
    }
}

impl Eq for Regime {}

impl fmt::Display for Regime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.name().fmt(f)
    }
}

impl fmt::Debug for Regime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Regime({self})")
    }
}
