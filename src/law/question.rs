//! How the law is asked, and what it says.

use chrono::NaiveDate;

use super::timeline::Dated;
use super::trust::Trust;

/// A question to the law: what holds on a day, as it is known today or was known on another day, and as far as it is trusted.
///
/// [`Law::on`](super::Law::on) asks with the trust of that law.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Question {
    day: NaiveDate,
    known_on: Option<NaiveDate>,
    trust: Trust,
}

impl Question {
    /// What holds on this day.
    #[must_use]
    pub fn new(day: NaiveDate, trust: Trust) -> Self {
        Question { day, known_on: None, trust }
    }

    /// The same, as the law was known on this day: a retroactive act that came later plays no part.
    #[must_use]
    pub fn as_known_on(self, day: NaiveDate) -> Self {
        Question { known_on: Some(day), ..self }
    }

    /// The day that is asked about.
    pub(super) fn day(self) -> NaiveDate {
        self.day
    }

    /// Whether a row that became known on this day was known.
    pub(super) fn knows(self, known_from: Option<NaiveDate>) -> bool {
        match (known_from, self.known_on) {
            (Some(known_from), Some(known_on)) => known_from <= known_on,
            _ => true,
        }
    }

    /// Whether a value without end is trusted on the day.
    pub(super) fn trusts(self) -> bool {
        self.trust.reaches(self.day)
    }
}

/// What the law says to a [`Question`]. A match may be exhaustive: there is no fourth thing that it could say.
#[derive(Debug, PartialEq)]
pub enum LawSays<'a, T> {
    /// This value.
    Row(&'a Dated<T>),
    /// Nothing: it has no value on that day.
    Nothing,
    /// Something that nobody has checked up to that day: it may have changed.
    NotTrusted,
}

impl<T> Clone for LawSays<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for LawSays<'_, T> {}

impl<'a, T> LawSays<'a, T> {
    /// The value, for whom the other two are one.
    #[must_use]
    pub fn value(self) -> Option<&'a T> {
        self.row().map(Dated::value)
    }

    /// Whether a rule that is there or not is there; `None` where what the law says of the day is not trusted.
    #[must_use]
    pub fn holds(self) -> Option<bool> {
        match self {
            LawSays::Row(_) => Some(true),
            LawSays::Nothing => Some(false),
            LawSays::NotTrusted => None,
        }
    }

    /// The same, with its days and its source.
    #[must_use]
    pub fn row(self) -> Option<&'a Dated<T>> {
        match self {
            LawSays::Row(row) => Some(row),
            LawSays::Nothing | LawSays::NotTrusted => None,
        }
    }
}
