//! The answer that the NSSO would give.

use super::form::FULL_IDENTIFICATION;
use super::message::{Kind, Letter, Row};
use super::rule::{About, Side};
use super::schema::Zone;
use crate::id::WorkerType;

/// The predicted answer: a letter, or that it is open how bad it becomes.
///
/// ```
/// use dimona::declaration::answer::Answer;
/// use dimona::declaration::message::Letter;
/// let open = Answer::open(Letter::W);
/// assert_eq!((open.letter(), open.at_least()), (None, Letter::W));
/// let certain = Answer::certain(Letter::A);
/// assert_eq!((certain.letter(), certain.at_least()), (Some(Letter::A), Letter::A));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Answer {
    at_least: Letter,
    is_open: bool,
}

impl Answer {
    /// This letter.
    #[must_use]
    pub fn certain(letter: Letter) -> Self {
        Answer { at_least: letter, is_open: false }
    }

    /// This letter, or a worse one: an open question could worsen it. Nothing is worse than `B`, which is therefore certain.
    ///
    /// ```
    /// use dimona::declaration::answer::Answer;
    /// use dimona::declaration::message::Letter;
    /// assert_eq!(Answer::open(Letter::B), Answer::certain(Letter::B));
    /// ```
    #[must_use]
    pub fn open(at_least: Letter) -> Self {
        Answer { at_least, is_open: at_least < Letter::B }
    }

    /// The letter; `None` when an open question could worsen it.
    #[must_use]
    pub fn letter(self) -> Option<Letter> {
        (!self.is_open).then_some(self.at_least)
    }

    /// The letter of what is certain.
    #[must_use]
    pub fn at_least(self) -> Letter {
        self.at_least
    }

    /// Whether a known answer contradicts what is certain of this predicted one. One that says that the NSSO has not decided
    /// contradicts none.
    ///
    /// ```
    /// use dimona::declaration::answer::Answer;
    /// use dimona::declaration::message::Letter;
    /// assert!(Answer::certain(Letter::A).is_contradicted_by(Letter::B));
    /// assert!(!Answer::open(Letter::A).is_contradicted_by(Letter::B));
    /// ```
    #[must_use]
    pub fn is_contradicted_by(self, known: Letter) -> bool {
        match self.letter() {
            _ if known == Letter::S => false,
            Some(letter) => letter != known,
            None => known < self.at_least,
        }
    }

    /// The answer when this is found besides, for certain or perhaps.
    pub(crate) fn with(self, letter: Letter, is_certain: bool) -> Self {
        let at_least = if is_certain { self.at_least.max(letter) } else { self.at_least };
        let is_open = self.is_open || letter > at_least;
        if is_open { Answer::open(at_least) } else { Answer::certain(at_least) }
    }
}

/// The letter that a fault at this zone brings, or could bring while it is undetermined: `B` for a code that blocks, `W` for one
/// that does not, nothing outside the answer.
pub(crate) fn letter_of(
    rule: &About,
    zone: Option<Zone>,
    kind: Option<Kind>,
    worker_type: Option<WorkerType>,
) -> Option<Letter> {
    if rule.side != Side::Answer {
        return None;
    }
    let code = rule.code(kind, zone)?;
    Some(if code.blocks.blocks(worker_type) { Letter::B } else { Letter::W })
}

/// The answer that faults with these letters make, each behind whether it is certain. `row` is `None` for a record that cannot be
/// read.
pub(crate) fn predict(letters: impl Iterator<Item = (bool, Letter)>, row: Option<&Row>) -> Answer {
    let mut certain = if row.is_some_and(needs_identification) { Letter::S } else { Letter::A };
    let mut possible = certain;
    for (is_certain, letter) in letters {
        let of = if is_certain { &mut certain } else { &mut possible };
        *of = letter.max(*of);
    }
    if possible <= certain { Answer::certain(certain) } else { Answer::open(certain) }
}

/// An IN without SSIN but with full identification waits until the worker is identified. Occasional workers never do: their
/// IN needs the SSIN.
fn needs_identification(row: &Row) -> bool {
    row.kind == Kind::In
        && !row.present.contains(Zone::Ssin)
        && row.worker_type != Some(WorkerType::Ext)
        && row.present.contains_all(FULL_IDENTIFICATION)
}
