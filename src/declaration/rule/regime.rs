//! The favourable regimes: what they are called, and what it costs where one does not stand.

use std::fmt;

use chrono::NaiveDate;
use rust_decimal::{Decimal, RoundingStrategy};

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
    loss: fn(&Law, LostWork) -> Loss,
}

/// The work that a regime does not stand for.
#[derive(Clone, Copy, PartialEq, Debug)]
#[non_exhaustive]
pub struct LostWork {
    /// Its day.
    pub day: NaiveDate,
    /// The wages of all of it in euro, where they are told.
    pub wages: Option<Decimal>,
}

impl LostWork {
    /// Work of this day, for these wages in euro.
    #[must_use]
    pub fn new(day: NaiveDate, wages: Option<Decimal>) -> Self {
        LostWork { day, wages }
    }
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

/// A part of an amount in euro, by so much of a hundred, to the cent.
pub(crate) fn percent_of(amount: Decimal, percent: Decimal) -> Decimal {
    let part = amount.saturating_mul(percent) / Decimal::ONE_HUNDRED;
    part.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero)
}

impl Regime {
    /// The regime of this name, which no other has, and what its loss costs for work of a day.
    pub(crate) const fn new(name: fn() -> Said, loss: fn(&Law, LostWork) -> Loss) -> Self {
        Regime { name, loss }
    }

    /// What it costs that the regime does not stand for this work.
    #[must_use]
    pub fn loss(self, law: &Law, work: LostWork) -> Loss {
        (self.loss)(law, work)
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
