//! Rules by number, so that a finding in bytes can name its rule.

use std::sync::{Mutex, PoisonError};

use crate::engine::Engine;
use crate::judgement::RuleMeta;

/// The rules of an engine, numbered.
pub(in crate::batch) struct RuleIndex {
    /// Sorted by name.
    rules: Vec<&'static RuleMeta>,
    /// Rules that a rule of the caller's own names in its findings, and that the engine does not list.
    others: Mutex<Vec<&'static RuleMeta>>,
}

impl RuleIndex {
    pub(in crate::batch) fn new(engine: &Engine) -> Self {
        RuleIndex { rules: engine.rules(), others: Mutex::default() }
    }

    /// The number of a rule.
    pub(super) fn number(&self, rule: &'static RuleMeta) -> u16 {
        let number = match self.rules.binary_search_by(|of| of.name.cmp(rule.name)) {
            Ok(number) => number,
            Err(_) => {
                let mut others = self.others.lock().unwrap_or_else(PoisonError::into_inner);
                let known = others.iter().position(|of| std::ptr::eq(*of, rule));
                let place = known.unwrap_or_else(|| {
                    others.push(rule);
                    others.len() - 1
                });
                self.rules.len() + place
            }
        };
        // A program has no 65 thousand rules; were there so many, the last one would be named.
        u16::try_from(number).unwrap_or(u16::MAX)
    }

    /// The rule with this number.
    pub(super) fn rule(&self, number: u16) -> Option<&'static RuleMeta> {
        let number = usize::from(number);
        self.rules.get(number).copied().or_else(|| {
            let others = self.others.lock().unwrap_or_else(PoisonError::into_inner);
            others.get(number.checked_sub(self.rules.len())?).copied()
        })
    }
}
