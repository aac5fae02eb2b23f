//! Rules made of rules.

use super::meta::RuleMeta;
use super::outcome::Outcome;
use super::traits::RegisterRule;
use super::{Context, Truth};
use crate::declaration::message::Row;
use crate::declaration::register::RegisterView;

/// All of several rules, as one rule with metadata of its own. Its parts give no findings and no codes.
///
/// Out of scope only where every part is.
pub struct All {
    meta: &'static RuleMeta,
    parts: Vec<Box<dyn RegisterRule>>,
}

/// Any of several rules: violated only where every part that applies is violated.
///
/// The evidence is that of the first part.
pub struct Any {
    meta: &'static RuleMeta,
    parts: Vec<Box<dyn RegisterRule>>,
}

impl All {
    /// The composite of these parts.
    #[must_use]
    pub fn new(meta: &'static RuleMeta, parts: Vec<Box<dyn RegisterRule>>) -> Self {
        All { meta, parts }
    }
}

impl Any {
    /// The composite of these parts.
    #[must_use]
    pub fn new(meta: &'static RuleMeta, parts: Vec<Box<dyn RegisterRule>>) -> Self {
        Any { meta, parts }
    }
}

fn fold(
    parts: &[Box<dyn RegisterRule>],
    row: &Row,
    register: &dyn RegisterView,
    cx: &Context<'_>,
    join: fn(Truth, Truth) -> Truth,
) -> Outcome {
    let (mut kept, mut fault) = (None, None);
    for part in parts {
        let outcome = part.check(row, register, cx);
        if let Outcome::Violated(evidence) = outcome {
            fault.get_or_insert(evidence);
        }
        kept = match (kept, outcome.kept()) {
            (Some(a), Some(b)) => Some(join(a, b)),
            (a, b) => a.or(b),
        };
    }
    match (kept, fault) {
        (None, _) => Outcome::NotApplicable,
        (Some(Truth::False), Some(evidence)) => Outcome::Violated(evidence),
        (Some(kept), evidence) => Outcome::fault_if(kept.not(), evidence.unwrap_or(super::Evidence::NONE)),
    }
}

impl RegisterRule for All {
    fn meta(&self) -> &'static RuleMeta {
        self.meta
    }

    fn check(&self, row: &Row, register: &dyn RegisterView, cx: &Context<'_>) -> Outcome {
        fold(&self.parts, row, register, cx, Truth::and)
    }
}

impl RegisterRule for Any {
    fn meta(&self) -> &'static RuleMeta {
        self.meta
    }

    fn check(&self, row: &Row, register: &dyn RegisterView, cx: &Context<'_>) -> Outcome {
        fold(&self.parts, row, register, cx, Truth::or)
    }
}

/// An exception that settles a *right* only: it is asked where its base is violated or undetermined.
///
/// The base is named in the exception's own metadata ([`RuleMeta::exempting`]) and knows nothing of it. Kept, it makes the
/// right hold against the base; violated, it makes the right fail; out of scope, it leaves the base as it is. It never
/// touches answer, codes or state.
pub struct Exempt {
    rule: Box<dyn RegisterRule>,
    base: &'static str,
}

impl Exempt {
    /// The exception that this rule makes; `None` when its metadata name no base.
    #[must_use]
    pub fn new(rule: Box<dyn RegisterRule>) -> Option<Self> {
        let base = rule.meta().exempts?;
        Some(Exempt { rule, base })
    }

    /// The name of the rule that is excepted from.
    #[must_use]
    pub fn base(&self) -> &'static str {
        self.base
    }

    /// The exception itself.
    #[must_use]
    pub fn rule(&self) -> &dyn RegisterRule {
        self.rule.as_ref()
    }
}
