//! The answer that the NSSO would give.

use super::form::FULL_IDENTIFICATION;
use super::message::{Kind, Letter, Row};
use super::schema::Zone;
use crate::id::WorkerType;
use crate::judgement::{Finding, Side, State};

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

/// The letter that a finding brings, or could bring while it is undetermined: `B` for a code that blocks, `W` for one that
/// does not, nothing outside the answer.
#[must_use]
pub fn letter_of(finding: &Finding, kind: Option<Kind>, worker_type: Option<WorkerType>) -> Option<Letter> {
    if finding.rule.side != Side::Answer {
        return None;
    }
    let code = finding.rule.code(kind, finding.zone)?;
    Some(if code.blocks.blocks(worker_type) { Letter::B } else { Letter::W })
}

/// The answer that these findings make. `row` is `None` for a record that cannot be read.
pub(crate) fn predict(findings: &[Finding], row: Option<&Row>, worker_type: Option<WorkerType>) -> Answer {
    let kind = row.map(|row| row.kind);
    let mut certain = if row.is_some_and(needs_identification) { Letter::S } else { Letter::A };
    let mut possible = certain;
    for finding in findings {
        if let Some(letter) = letter_of(finding, kind, worker_type) {
            match finding.state {
                State::Violated(_) => certain = certain.max(letter),
                State::Undetermined(_) => possible = possible.max(letter),
            }
        }
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
