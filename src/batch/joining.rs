//! What the answers file tells of a declaration, joined the same way however many threads read.

use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use super::crew::Crew;
use super::input::Chunk;
use crate::codec::answers::Answers;
use crate::dimona::message::Draft;
use crate::error::Error;

/// Joins the lines of an answers file.
///
/// A line counts for the first declaration that it names, in the order of input. Chunks therefore take turns: each finds its
/// lines on its own, and claims them when the chunks before it have.
pub(super) struct Joining {
    answers: Answers,
    turn: Mutex<Claims>,
    passed: Condvar,
}

struct Claims {
    /// The chunk whose turn it is.
    chunk: u64,
    /// To how many declarations each line was joined.
    joined: Vec<u64>,
}

/// The lines that the declarations of one chunk have.
pub(super) struct Turn<'a> {
    answers: &'a Answers,
    claimed: Vec<Option<usize>>,
}

impl Joining {
    pub(super) fn new(answers: Answers) -> Self {
        let joined = vec![0; answers.len()];
        Joining { answers, turn: Mutex::new(Claims { chunk: 0, joined }), passed: Condvar::new() }
    }

    /// The lines of a chunk, when its turn has come.
    pub(super) fn turn(&self, chunk: &Chunk, crew: &Crew<'_>) -> Result<Turn<'_>, Error> {
        let answers = &self.answers;
        if answers.is_empty() {
            return Ok(Turn { answers, claimed: Vec::new() });
        }
        let mut claimed: Vec<Option<usize>> = chunk
            .records()
            .map(|record| {
                let draft = record.decoder.decode(record.body.ok()?, record.byte).ok()?;
                answers.find(record.record, &draft)
            })
            .collect();
        let mut turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        while turn.chunk != chunk.number {
            crew.go_on()?;
            // Woken now and then, to see whether the run was stopped.
            let wait = self.passed.wait_timeout(turn, Duration::from_millis(50));
            turn = wait.unwrap_or_else(PoisonError::into_inner).0;
        }
        for line in &mut claimed {
            *line = line.filter(|line| {
                let joined = turn.joined.get_mut(*line);
                joined.is_some_and(|joined| {
                    *joined += 1;
                    *joined == 1
                })
            });
        }
        turn.chunk += 1;
        drop(turn);
        self.passed.notify_all();
        Ok(Turn { answers, claimed })
    }

    /// The answers, which know what they were joined to.
    pub(super) fn into_answers(self) -> Answers {
        let Claims { joined, .. } = self.turn.into_inner().unwrap_or_else(PoisonError::into_inner);
        self.answers.joined(&joined)
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
