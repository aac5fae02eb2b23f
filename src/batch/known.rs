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
/// A line counts for the first declaration that it names, in the order of input. Where lines name references, chunks
/// therefore take turns: each finds its lines on its own, and claims them when the chunks before it have.
pub(super) struct Joining<'a> {
    answers: &'a Mutex<Answers>,
    /// A copy to look in without waiting; `None` where there is nothing to look for.
    lines: Option<Answers>,
    next: Mutex<u64>,
    passed: Condvar,
}

/// The lines that the declarations of one chunk have.
pub(super) struct Turn<'a> {
    lines: Option<&'a Answers>,
    claimed: Vec<Option<usize>>,
}

impl<'a> Joining<'a> {
    pub(super) fn new(answers: &'a Mutex<Answers>) -> Self {
        let held = answers.lock().unwrap_or_else(PoisonError::into_inner);
        let lines = (!held.is_empty()).then(|| held.clone());
        drop(held);
        Joining { answers, lines, next: Mutex::new(0), passed: Condvar::new() }
    }

    /// The lines of a chunk, when its turn has come.
    pub(super) fn turn(&self, chunk: &Chunk, crew: &Crew<'_>) -> Result<Turn<'_>, Error> {
        let Some(lines) = &self.lines else { return Ok(Turn { lines: None, claimed: Vec::new() }) };
        let mut claimed: Vec<Option<usize>> = chunk
            .records()
            .map(|record| {
                let draft = record.decoder.decode(record.body.ok()?, record.byte).ok()?;
                lines.find(record.record, &draft)
            })
            .collect();
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        while *next != chunk.number {
            crew.go_on()?;
            // Woken now and then, to see whether the run was stopped.
            let wait = self.passed.wait_timeout(next, Duration::from_millis(50));
            next = wait.unwrap_or_else(PoisonError::into_inner).0;
        }
        let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        for line in &mut claimed {
            *line = line.filter(|line| answers.claim(*line));
        }
        drop(answers);
        *next += 1;
        drop(next);
        self.passed.notify_all();
        Ok(Turn { lines: Some(lines), claimed })
    }
}

impl Turn<'_> {
    /// Joins what is known of the declaration at this place of the chunk.
    pub(super) fn join(&self, index: usize, draft: &mut Draft<'_>) {
        if let (Some(lines), Some(Some(line))) = (self.lines, self.claimed.get(index)) {
            lines.tell(*line, draft);
        }
    }
}
