//! The answer that the NSSO would give.

use super::form::FULL_IDENTIFICATION;
use super::message::{Kind, Letter, Row};
use super::rule::{About, Side};
use super::schema::Zone;
use crate::id::WorkerType;

/// The predicted answer.
///
/// ```
/// use dimona::declaration::answer::Answer;
/// use dimona::declaration::message::Letter;
/// let open = Answer { letter: None, at_least: Letter::W };
/// assert!(open.letter.is_none(), "an open question could make it worse than W");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Answer {
    /// The letter; `None` when an open question could worsen it.
    pub letter: Option<Letter>,
    /// The letter of what is certain.
    pub at_least: Letter,
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
    Answer { letter: (possible <= certain).then_some(certain), at_least: certain }
}

/// An IN without SSIN but with full identification waits until the worker is identified. Occasional workers never do: their
/// IN needs the SSIN.
fn needs_identification(row: &Row) -> bool {
    row.kind == Kind::In
        && !row.present.contains(Zone::Ssin)
        && row.worker_type != Some(WorkerType::Ext)
        && row.present.contains_all(FULL_IDENTIFICATION)
}
