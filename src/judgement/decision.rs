//! Decisions made by rules in an order: allow or deny, with a reason.

use super::evidence::Evidence;
use super::missing::Missing;
use super::outcome::Outcome;
use super::rule::{Rule, System};

/// What a line of a decision does where its rule applies. A match may be exhaustive: a decision allows or denies.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Verb {
    /// Allows, where the rule is kept.
    Allow,
    /// Denies, where the rule is violated.
    Deny,
}

/// An ordered decision: the first line that speaks decides, and what no line decides is denied.
///
/// A line that allows speaks where its rule is kept, one that denies where its rule is violated. An open question in a line stops
/// the decision there: what comes behind it could only be looked at if it were known.
pub struct Decision<S: System> {
    lines: Vec<(Verb, Box<dyn Rule<S>>)>,
}

/// What a decision comes to. The name is that of the rule that decided. A match may be exhaustive: a fourth way would be another
/// logic.
#[derive(Clone, PartialEq, Eq, Debug)]
#[must_use]
pub enum Decided {
    /// It is allowed.
    Allowed {
        /// By this rule.
        by: String,
    },
    /// It is denied.
    Denied {
        /// By this rule; `None` where no line spoke.
        by: Option<String>,
        /// The numbers behind it.
        evidence: Evidence,
    },
    /// It cannot be said.
    Open {
        /// This rule cannot say.
        at: String,
        /// What is missing to it.
        missing: Missing,
    },
}

impl<S: System> Decision<S> {
    /// A decision without lines: it denies everything.
    #[must_use]
    pub fn new() -> Self {
        Decision { lines: Vec::new() }
    }

    /// With one more line behind the others.
    #[must_use]
    pub fn line(mut self, verb: Verb, rule: impl Rule<S> + 'static) -> Self {
        self.lines.push((verb, Box::new(rule)));
        self
    }

    /// Decides one case.
    pub fn decide(&self, case: &S::Case<'_>) -> Decided {
        for (verb, rule) in &self.lines {
            let name = || rule.meta().name.to_owned();
            match (verb, rule.check(case)) {
                (_, Outcome::Undetermined(missing)) => return Decided::Open { at: name(), missing },
                (Verb::Allow, Outcome::Satisfied) => return Decided::Allowed { by: name() },
                (Verb::Deny, Outcome::Violated(evidence)) => return Decided::Denied { by: Some(name()), evidence },
                _ => {}
            }
        }
        Decided::Denied { by: None, evidence: Evidence::NONE }
    }
}

impl<S: System> Default for Decision<S> {
    fn default() -> Self {
        Decision::new()
    }
}
