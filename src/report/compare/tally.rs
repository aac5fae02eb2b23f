//! What comparisons come to.

use std::collections::BTreeMap;

use super::{CodeOutcome, Comparison};
use crate::declaration::answer::Answer;
use crate::declaration::message::Letter;
use crate::id::AnomalyCode;

/// How often a code was predicted and named.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct CodeCount {
    /// Both named it.
    pub both: u64,
    /// Only the NSSO did, and nothing was open.
    pub missed: u64,
    /// Only the NSSO did, and here it was open.
    pub missed_open: u64,
    /// Only the prediction did.
    pub too_much: u64,
}

impl CodeCount {
    /// Of those that were predicted, how many the NSSO named: `(3, 4)` is three of four.
    #[must_use]
    pub fn precision(&self) -> (u64, u64) {
        (self.both, self.both + self.too_much)
    }

    /// Of those that the NSSO named, how many were predicted. What was open was not.
    #[must_use]
    pub fn recall(&self) -> (u64, u64) {
        (self.both, self.both + self.missed + self.missed_open)
    }
}

/// What comparisons come to: predicted letters by actual ones, and codes.
///
/// ```
/// use dimona::report::Tally;
/// assert_eq!((Tally::default().compared(), Tally::default().differing()), (0, 0));
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Tally {
    compared: u64,
    differing: u64,
    undecided: u64,
    unanswered: u64,
    letters: BTreeMap<(Option<Letter>, Letter), u64>,
    codes: BTreeMap<AnomalyCode, CodeCount>,
}

impl Tally {
    /// Counts one.
    pub fn add(&mut self, predicted: Answer, comparison: &Comparison) {
        let Some(letter) = comparison.letter else {
            self.undecided += 1;
            return;
        };
        self.compared += 1;
        self.differing += u64::from(comparison.differs());
        *self.letters.entry((predicted.letter(), letter)).or_default() += 1;
        for of in &comparison.codes {
            let count = self.codes.entry(of.code).or_default();
            match of.outcome {
                CodeOutcome::Both => count.both += 1,
                CodeOutcome::Missed => count.missed += 1,
                CodeOutcome::MissedOpen => count.missed_open += 1,
                CodeOutcome::TooMuch => count.too_much += 1,
            }
        }
    }

    /// Counts a declaration without an answer.
    pub fn add_unanswered(&mut self) {
        self.unanswered += 1;
    }

    /// How many declarations were compared with a decision.
    #[must_use]
    pub fn compared(&self) -> u64 {
        self.compared
    }

    /// How many of them differ.
    #[must_use]
    pub fn differing(&self) -> u64 {
        self.differing
    }

    /// On how many the NSSO has not decided.
    #[must_use]
    pub fn undecided(&self) -> u64 {
        self.undecided
    }

    /// How many have no answer.
    #[must_use]
    pub fn unanswered(&self) -> u64 {
        self.unanswered
    }

    /// How often this was predicted, `None` for what was open, and that was the answer.
    #[must_use]
    pub fn letters(&self, predicted: Option<Letter>, actual: Letter) -> u64 {
        self.letters.get(&(predicted, actual)).copied().unwrap_or_default()
    }

    /// The codes of either, ascending.
    pub fn codes(&self) -> impl Iterator<Item = (AnomalyCode, CodeCount)> + '_ {
        self.codes.iter().map(|(code, count)| (*code, *count))
    }
}
