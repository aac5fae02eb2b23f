//! Was the prediction right? What the engine says, beside what the NSSO answered.

use std::collections::BTreeMap;

mod causes;
mod page;
mod tally;

pub use self::page::CompareReport;
pub use self::tally::{CodeCount, Tally};
use crate::codec::nsso_answers::NssoAnswer;
use crate::declaration::glossary::twin_of;
use crate::declaration::message::Letter;
use crate::engine::{Engine, Verdict};
use crate::id::AnomalyCode;
use crate::judgement::Need;

/// Whether a code was predicted, and whether the NSSO named it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum CodeOutcome {
    /// Both name it.
    Both,
    /// Only the NSSO does: it was missed.
    Missed,
    /// Only the NSSO does, and here it was open.
    MissedOpen,
    /// Only the prediction does: it was too much.
    TooMuch,
}

impl CodeOutcome {
    /// Its name in reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            CodeOutcome::Both => "both",
            CodeOutcome::Missed => "missed",
            CodeOutcome::MissedOpen => "open",
            CodeOutcome::TooMuch => "extra",
        }
    }
}

/// Why a prediction is likely to be another than the answer.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Cause {
    /// No rule gives the code.
    NotPredicted,
    /// A rule that gives it is switched off.
    SwitchedOff,
    /// This was missing, so that it was open.
    Open(Need),
    /// The usual case was assumed, since this was not told.
    Assumed(Need),
    /// The rule rests on what was read into its sources, not on what they say.
    Reading,
    /// The rule was asked, with all that it looks at: what was sent, or what the NSSO knows, is not what is given here.
    Given,
}

impl Cause {
    /// Its name in reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Cause::NotPredicted => "not-predicted",
            Cause::SwitchedOff => "switched-off",
            Cause::Open(_) => "open",
            Cause::Assumed(_) => "assumed",
            Cause::Reading => "reading",
            Cause::Given => "given",
        }
    }

    /// What was missing, or assumed.
    #[must_use]
    pub const fn need(self) -> Option<Need> {
        match self {
            Cause::Open(need) | Cause::Assumed(need) => Some(need),
            _ => None,
        }
    }
}

/// One code of a comparison.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct CodeComparison {
    /// The code, as this crate gives it: of two codes for one fault the one that rules have.
    pub code: AnomalyCode,
    /// The code as the NSSO named it, where it did.
    pub named: Option<AnomalyCode>,
    /// Whether it was predicted, and named.
    pub outcome: CodeOutcome,
    /// Why they differ, where they do.
    pub cause: Option<Cause>,
    /// The finding that predicts it, or leaves it open, by its place in the verdict.
    pub finding: Option<usize>,
}

/// A prediction beside the NSSO's answer.
///
/// ```
/// use dimona::codec::nsso_answers::NssoAnswers;
/// use dimona::report::{CodeOutcome, Comparison};
/// use dimona::{Engine, Kind, Message, MessageContext, Register};
///
/// let engine = Engine::belgium();
/// let verdict = engine.check(&Message::new(Kind::In).received(MessageContext::default()), &Register::new());
/// let answer = br#"{"declarationStatus":{"result":"B","anomalies":["90017-515"]}}"#;
/// let answers = NssoAnswers::read("answer.json", &answer[..])?;
/// let comparison = Comparison::of(&engine, &verdict, &answers.answers[0]);
/// assert!(!comparison.letters_differ && comparison.codes_differ());
/// assert!(comparison.codes.iter().any(|code| code.outcome == CodeOutcome::Missed));
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Comparison {
    /// The NSSO's letter; `None` where it has not decided.
    pub letter: Option<Letter>,
    /// Whether the letter contradicts what is certain of the prediction.
    pub letters_differ: bool,
    /// The codes of either, ascending. Empty where the NSSO has not decided.
    pub codes: Vec<CodeComparison>,
}

impl Comparison {
    /// Compares a verdict of this engine with the NSSO's answer to the declaration.
    #[must_use]
    pub fn of(engine: &Engine, verdict: &Verdict, answer: &NssoAnswer) -> Comparison {
        let Some(letter) = answer.letter else {
            return Comparison { letter: None, letters_differ: false, codes: Vec::new() };
        };
        let named = given(answer.anomalies.iter().map(|anomaly| anomaly.code));
        let predicted = given(engine.anomalies(verdict));
        let found = predicted.keys().map(|code| causes::of_predicted(engine, verdict, *code, named.get(code).copied()));
        let missed = named.iter().filter(|(code, _)| !predicted.contains_key(code));
        let missed = missed.map(|(code, named)| causes::of_missed(engine, verdict, *code, *named));
        let mut codes: Vec<CodeComparison> = found.chain(missed).collect();
        // A waiting declaration is looked at once its worker is known: no code is decided yet.
        if letter == Letter::S {
            codes.clear();
        }
        codes.sort_unstable_by_key(|of| of.code);
        Comparison { letter: Some(letter), letters_differ: verdict.answer.is_contradicted_by(letter), codes }
    }

    /// Whether a code was missed or too much. One that was open is neither.
    #[must_use]
    pub fn codes_differ(&self) -> bool {
        self.codes.iter().any(|of| matches!(of.outcome, CodeOutcome::Missed | CodeOutcome::TooMuch))
    }

    /// Whether anything differs.
    #[must_use]
    pub fn differs(&self) -> bool {
        self.letters_differ || self.codes_differ()
    }
}

/// The codes as rules give them, ascending, each with what it is called here.
fn given(codes: impl IntoIterator<Item = AnomalyCode>) -> BTreeMap<AnomalyCode, AnomalyCode> {
    codes.into_iter().map(|code| (twin_of(code).unwrap_or(code), code)).collect()
}
