//! Rules made of rules.

use super::evidence::Evidence;
use super::meta::Meta;
use super::outcome::Outcome;
use super::rule::{Rule, Scope, System};
use super::truth::Truth;
use crate::law::Law;

/// All of several rules, as one rule with metadata of its own. Its parts give no findings and no codes.
///
/// Out of scope only where every part is. The evidence is that of the first part that is violated: of its numbers those that the
/// composite declares too, by their names.
pub struct All<S: System>(Composite<S>);

/// Any of several rules: violated only where every part that applies is violated.
///
/// The evidence is that of the first part, as for [`All`].
pub struct Any<S: System>(Composite<S>);

struct Composite<S: System> {
    meta: Meta<'static, S::About>,
    parts: Vec<Box<dyn Rule<S>>>,
}

impl<S: System> All<S> {
    /// The composite of these parts.
    #[must_use]
    pub fn new(meta: Meta<'static, S::About>, parts: Vec<Box<dyn Rule<S>>>) -> Self {
        All(Composite { meta, parts })
    }
}

impl<S: System> Any<S> {
    /// The composite of these parts.
    #[must_use]
    pub fn new(meta: Meta<'static, S::About>, parts: Vec<Box<dyn Rule<S>>>) -> Self {
        Any(Composite { meta, parts })
    }
}

impl<S: System> Composite<S> {
    fn scope(&self, law: &Law) -> S::Scope {
        let scopes = self.parts.iter().map(|part| part.scope(law));
        scopes.reduce(S::Scope::union).unwrap_or(S::Scope::ALL)
    }

    fn fold(&self, case: &S::Case<'_>, join: fn(Truth, Truth) -> Truth) -> Outcome {
        let (mut kept, mut fault): (Option<Truth>, _) = (None, None);
        for part in &self.parts {
            let outcome = match part.check(case) {
                Outcome::Violated(evidence) => Outcome::Violated(self.renumber(part.as_ref(), &evidence)),
                Outcome::Undetermined(missing) => {
                    Outcome::Undetermined(missing.with(self.renumber(part.as_ref(), missing.evidence())))
                }
                outcome => outcome,
            };
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
            (Some(kept), evidence) => Outcome::fault_if(kept.not(), evidence.unwrap_or(Evidence::NONE)),
        }
    }

    /// The numbers of a part as the composite declares them.
    fn renumber(&self, part: &dyn Rule<S>, evidence: &Evidence) -> Evidence {
        let meta = part.meta();
        evidence.renumbered(|number| {
            let name = &meta.numbers().get(number)?.name;
            self.meta.numbers().iter().position(|own| own.name == *name)
        })
    }
}

macro_rules! composite {
    ($of:ident, $join:expr) => {
        impl<S: System> Rule<S> for $of<S> {
            fn meta(&self) -> Meta<'_, S::About> {
                self.0.meta.clone()
            }

            fn scope(&self, law: &Law) -> S::Scope {
                self.0.scope(law)
            }

            fn check(&self, case: &S::Case<'_>) -> Outcome {
                self.0.fold(case, $join)
            }
        }
    };
}

composite!(All, Truth::and);
composite!(Any, Truth::or);

/// An exception that settles a *right* only: it is asked where its base is violated or undetermined.
///
/// The base is named in the exception's own metadata ([`Meta::exempting`]) and knows nothing of it. Kept, it makes the
/// right hold against the base; violated, it makes the right fail; out of scope, it leaves the base as it is. It never
/// touches answer, codes or state.
pub struct Exempt<S: System> {
    rule: Box<dyn Rule<S>>,
}

impl<S: System> Exempt<S> {
    /// The exception that this rule makes; `None` when its metadata name no base.
    #[must_use]
    pub fn new(rule: Box<dyn Rule<S>>) -> Option<Self> {
        rule.meta().exempts?;
        Some(Exempt { rule })
    }

    /// The name of the rule that is excepted from.
    #[must_use]
    pub fn base(&self) -> &str {
        self.rule.meta().exempts.unwrap_or_default()
    }

    /// The exception itself.
    #[must_use]
    pub fn rule(&self) -> &dyn Rule<S> {
        self.rule.as_ref()
    }
}
