//! What the answers file tells of a declaration, joined the same way however many threads read.

use super::crew::Crew;
use super::input::Chunk;
use super::turn::Turns;
use crate::codec::answers::Answers;
use crate::declaration::message::Draft;
use crate::declaration::register::Origin;
use crate::error::Error;

/// Joins the lines of an answers file.
///
/// A line counts for the first declaration that it names, in the order of input. A thread that has one for a declaration reads
/// it with that line, as if it were the first, and keeps it until the chunks before have claimed theirs. Hardly ever has one
/// to be read again: two declarations with one reference are a mistake.
pub(super) struct Joining {
    answers: Answers,
    /// To how many declarations each line was joined.
    joined: Turns<Vec<u64>>,
}

impl Joining {
    pub(super) fn new(answers: Answers) -> Self {
        let joined = Turns::new(vec![0; answers.len()]);
        Joining { answers, joined }
    }

    /// Joins the line that names this declaration, if there is one, and tells which it is.
    pub(super) fn join(&self, origin: Origin, draft: &mut Draft<'_>) -> Option<usize> {
        if self.answers.is_empty() {
            return None;
        }
        let line = self.answers.find(origin, draft)?;
        self.answers.tell(line, draft);
        Some(line)
    }

    /// Claims lines for the declarations that a chunk gives now, when its turn has come; false for each that somebody before
    /// has claimed.
    pub(super) fn claim(
        &self,
        chunk: &Chunk,
        lines: impl Iterator<Item = usize>,
        crew: &Crew<'_>,
    ) -> Result<Vec<bool>, Error> {
        if self.answers.is_empty() {
            return Ok(Vec::new());
        }
        self.joined.take(chunk.number, !chunk.block.has_more(), crew, |joined| {
            let claimed = lines.map(|line| {
                joined.get_mut(line).is_some_and(|joined| {
                    *joined += 1;
                    *joined == 1
                })
            });
            Ok(claimed.collect())
        })
    }

    /// The answers, which know what they were joined to.
    pub(super) fn into_answers(self) -> Answers {
        self.answers.joined(&self.joined.into_inner())
    }
}
