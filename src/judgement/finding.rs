//! A fault, or an open question, in one declaration.

use super::evidence::Evidence;
use super::meta::RuleMeta;
use super::missing::Missing;
use crate::declaration::message::RecordFault;
use crate::declaration::schema::Zone;

/// What a rule found in one declaration.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Finding {
    /// The rule.
    pub rule: &'static RuleMeta,
    /// The zone concerned.
    pub zone: Option<Zone>,
    /// Violated, or undetermined.
    pub state: State,
    /// The exception that settled the right, where there is one.
    pub settled_by: Option<&'static RuleMeta>,
    /// Text from the reader: the path of a property, or why a record cannot be read. Only faulty records have it.
    pub span: Option<Box<Span>>,
}

// A run keeps a finding for each fault: its size is a budget.
const _: () = assert!(size_of::<Finding>() <= 96);

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
    /// The word in output.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            State::Violated(_) => "violated",
            State::Undetermined(_) => "undetermined",
        }
    }

    /// The numbers behind it.
    #[must_use]
    pub fn evidence(&self) -> &Evidence {
        match self {
            State::Violated(evidence) => evidence,
            State::Undetermined(missing) => missing.evidence(),
        }
    }
}

/// What the reader has to say about a place in a record.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Span {
    /// The path of a property.
    Path(Box<str>),
    /// A record that cannot be read.
    Fault(RecordFault),
}

impl Finding {
    /// A violated rule.
    #[must_use]
    pub fn violated(rule: &'static RuleMeta, evidence: Evidence) -> Self {
        Finding {
            rule,
            zone: evidence.zone().or(rule.zone),
            state: State::Violated(evidence),
            settled_by: None,
            span: None,
        }
    }

    /// An undetermined rule.
    #[must_use]
    pub fn undetermined(rule: &'static RuleMeta, missing: Missing) -> Self {
        Finding {
            rule,
            zone: missing.evidence().zone().or(rule.zone),
            state: State::Undetermined(missing),
            settled_by: None,
            span: None,
        }
    }

    /// The same finding with what the reader has to say.
    #[must_use]
    pub fn with_span(self, span: Span) -> Self {
        Finding { span: Some(Box::new(span)), ..self }
    }

    /// True when the rule is broken.
    #[must_use]
    pub fn is_violated(&self) -> bool {
        matches!(self.state, State::Violated(_))
    }
}
