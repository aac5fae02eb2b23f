//! A fault, or an open question.

use std::num::NonZeroU16;

use super::evidence::{Evidence, Place};
use super::missing::{Missing, Need};
use crate::words::Said;

/// The number of a rule in the table of the engine that asks it; the engine tells what the rule is.
///
/// It bears a mark of its table, so that an engine with other rules does not take it for one of its own.
///
/// ```
/// use dimona::judgement::RuleNo;
/// let no = RuleNo::new(7, 0).unwrap();
/// assert_eq!(no.place_in(7), Some(0));
/// assert_eq!(no.place_in(8), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct RuleNo {
    number: NonZeroU16,
    table: u16,
}

impl RuleNo {
    /// The rule at this place of the table with this mark; `None` beyond the end of what a table can hold.
    #[must_use]
    pub fn new(table: u16, place: usize) -> Option<Self> {
        let number = u16::try_from(place + 1).ok().and_then(NonZeroU16::new)?;
        Some(RuleNo { number, table })
    }

    /// The place in the table with this mark; `None` where it is a rule of another table.
    #[must_use]
    pub fn place_in(self, table: u16) -> Option<usize> {
        (self.table == table).then(|| usize::from(self.number.get()) - 1)
    }

    /// How it is kept: the number, and the mark of the table.
    pub(crate) fn parts(self) -> (u16, u16) {
        (self.number.get(), self.table)
    }

    /// What [`parts`](Self::parts) gave.
    pub(crate) fn from_parts((number, table): (u16, u16)) -> Option<Self> {
        NonZeroU16::new(number).map(|number| RuleNo { number, table })
    }
}

/// What a rule found.
#[derive(Clone, PartialEq, Debug)]
pub struct Finding {
    rule: RuleNo,
    settled_by: Option<RuleNo>,
    is_settled_against: bool,
    missing: Option<Need>,
    evidence: Evidence,
    span: Option<Box<Span>>,
}

// A run keeps a finding for each fault: its size is a budget.
const _: () = assert!(size_of::<Finding>() <= 64);

/// Whether a rule is broken, or whether that cannot be said.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum State {
    /// The rule is broken; these are the numbers.
    Violated(Evidence),
    /// It cannot be said; this is missing.
    Undetermined(Missing),
}

impl State {
    /// Undetermined where this is missing, with these numbers; otherwise violated.
    #[must_use]
    pub fn of(missing: Option<Need>, evidence: Evidence) -> Self {
        match missing {
            None => State::Violated(evidence),
            Some(need) => State::Undetermined(Missing::of(need).with(evidence)),
        }
    }

    /// The word in output.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            State::Violated(_) => "violated",
            State::Undetermined(_) => "undetermined",
        }
    }
}

/// What the reader has to say about a place in a record.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Span {
    /// The path of a property.
    Path(Box<str>),
    /// A record that cannot be read: the byte, and why.
    Fault {
        /// The byte of the file.
        byte: u64,
        /// Why it cannot be read.
        reason: Said,
    },
    /// A value that is wrong.
    Value {
        /// The value, without what can belong to a person.
        value: Box<str>,
        /// What is wrong with it, where its type can say so.
        reason: Option<Said>,
    },
}

impl Finding {
    /// What a rule says.
    #[must_use]
    pub fn of(rule: RuleNo, state: State) -> Self {
        let (missing, evidence) = match state {
            State::Violated(evidence) => (None, evidence),
            State::Undetermined(missing) => (Some(missing.need()), *missing.evidence()),
        };
        Finding { rule, settled_by: None, is_settled_against: false, missing, evidence, span: None }
    }

    /// The same finding, about this place unless its evidence names another.
    #[must_use]
    pub fn about(mut self, place: Option<Place>) -> Self {
        if let (None, Some(place)) = (self.evidence.place(), place) {
            self.evidence = self.evidence.at(place);
        }
        self
    }

    /// The same finding with what the reader has to say.
    #[must_use]
    pub fn with_span(self, span: Span) -> Self {
        Finding { span: Some(Box::new(span)), ..self }
    }

    /// Says which exception settled the right, and whether it settled that there is none.
    pub fn settle(&mut self, by: Option<RuleNo>, is_against: bool) {
        self.settled_by = by;
        self.is_settled_against = is_against && by.is_some();
    }

    /// Leaves it open: this is missing, where nothing else is.
    pub fn open(&mut self, need: Need) {
        self.missing = self.missing.or(Some(need));
    }

    /// Leaves it open for want of this, and not of what it was open for: the numbers were about that.
    pub(crate) fn open_instead(&mut self, need: Need) {
        if self.missing.is_some_and(|missing| missing != need) {
            self.missing = Some(need);
            self.evidence = self.evidence.place().map_or(Evidence::NONE, |place| Evidence::NONE.at(place));
        }
    }

    /// The rule.
    #[must_use]
    pub fn rule(&self) -> RuleNo {
        self.rule
    }

    /// The exception that settled the right, where there is one.
    #[must_use]
    pub fn settled_by(&self) -> Option<RuleNo> {
        self.settled_by
    }

    /// Whether that exception settled that there is no right.
    #[must_use]
    pub fn is_settled_against(&self) -> bool {
        self.is_settled_against
    }

    /// Whether it takes the right for certain: it is violated, and no exception gives the right all the same.
    #[must_use]
    pub fn takes_right(&self) -> bool {
        self.is_violated() && (self.settled_by.is_none() || self.is_settled_against)
    }

    /// Violated, or undetermined.
    #[must_use]
    pub fn state(&self) -> State {
        State::of(self.missing, self.evidence)
    }

    /// What is missing, where it cannot be said.
    #[must_use]
    pub fn missing(&self) -> Option<Need> {
        self.missing
    }

    /// The numbers behind it, and the place that it is about.
    #[must_use]
    pub fn evidence(&self) -> &Evidence {
        &self.evidence
    }

    /// Text from the reader. Only faulty records have it.
    #[must_use]
    pub fn span(&self) -> Option<&Span> {
        self.span.as_deref()
    }

    /// True when the rule is broken.
    #[must_use]
    pub fn is_violated(&self) -> bool {
        self.missing.is_none()
    }
}
