//! What the answers file tells of a declaration, joined the same way however many threads read.

use super::crew::Crew;
use super::input::Chunk;
use super::turn::Turns;
use crate::codec::answers::Answers;
use crate::dimona::message::Draft;
use crate::error::Error;

/// Joins the lines of an answers file.
///
/// A line counts for the first declaration that it names, in the order of input. Chunks therefore take turns: each finds its
/// lines on its own, and claims them when the chunks before it have.
pub(super) struct Joining {
    answers: Answers,
    /// To how many declarations each line was joined.
    joined: Turns<Vec<u64>>,
}

/// The lines that the declarations of one chunk have.
pub(super) struct Turn<'a> {
    answers: &'a Answers,
    claimed: Vec<Option<usize>>,
}

impl Joining {
    pub(super) fn new(answers: Answers) -> Self {
        let joined = Turns::new(vec![0; answers.len()]);
        Joining { answers, joined }
    }

    /// The lines of the records that a chunk gives now, when its turn has come.
    pub(super) fn turn(&self, chunk: &Chunk, text: &mut String, crew: &Crew<'_>) -> Result<Turn<'_>, Error> {
        let answers = &self.answers;
        if answers.is_empty() {
            return Ok(Turn { answers, claimed: Vec::new() });
        }
        let mut line = |index| {
            let record = chunk.record(index, text)?;
            let draft = record.decoder.decode(record.body.ok()?, record.byte).ok()?;
            answers.find(record.record, &draft)
        };
        let mut claimed: Vec<Option<usize>> = (0..chunk.block.len()).map(&mut line).collect();
        self.joined.take(chunk.number, !chunk.block.has_more(), crew, |joined| {
            for line in &mut claimed {
                *line = line.filter(|line| {
                    joined.get_mut(*line).is_some_and(|joined| {
                        *joined += 1;
                        *joined == 1
                    })
                });
            }
            Ok(())
        })?;
        Ok(Turn { answers, claimed })
    }

    /// The answers, which know what they were joined to.
    pub(super) fn into_answers(self) -> Answers {
        self.answers.joined(&self.joined.into_inner())
    }
}

impl Turn<'_> {
    /// Joins what is known of the declaration at this place of the chunk.
    pub(super) fn join(&self, index: usize, draft: &mut Draft<'_>) {
        if let Some(Some(line)) = self.claimed.get(index) {
            self.answers.tell(*line, draft);
        }
    }
}
