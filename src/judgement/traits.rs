//! The two kinds of rules.

use super::context::Context;
use super::meta::RuleMeta;
use super::outcome::Outcome;
use crate::declaration::message::{Draft, Row};
use crate::declaration::register::RegisterView;

/// A rule on the message as it was read: for faults that need the text itself.
///
/// A rule holds no state; it sees one declaration and says one thing.
pub trait MessageRule: Send + Sync {
    /// What is known of the rule before it runs.
    fn meta(&self) -> &'static RuleMeta;

    /// Judges one declaration.
    fn check(&self, draft: &Draft<'_>, cx: &Context<'_>) -> Outcome;
}

impl RegisterRule for Box<dyn RegisterRule> {
    fn meta(&self) -> &'static RuleMeta {
        self.as_ref().meta()
    }

    fn check(&self, row: &Row, register: &dyn RegisterView, cx: &Context<'_>) -> Outcome {
        self.as_ref().check(row, register, cx)
    }
}

/// A rule on a declaration in the light of what was declared before.
///
/// A rule holds no state: only applying a declaration changes the register. It may ask for the periods and ledgers of the
/// worker of the declaration, or of the period that it names, and for no others: a batch judges workers apart, each on its own
/// part of the register.
pub trait RegisterRule: Send + Sync {
    /// What is known of the rule before it runs.
    fn meta(&self) -> &'static RuleMeta;

    /// Judges one declaration.
    fn check(&self, row: &Row, register: &dyn RegisterView, cx: &Context<'_>) -> Outcome;
}
