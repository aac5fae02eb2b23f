//! The texts of a rule in a language that is not its own.

use super::{Steps, Words};

/// What a rule of this crate says in another language than English. Its places are those of the English texts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RuleText {
    /// The rule.
    pub rule: &'static str,
    /// What is wrong.
    pub what: &'static str,
    /// The numbers of the law; empty where there is none.
    pub because: &'static str,
    /// What to do, at any time.
    pub action: &'static str,
    /// What to do where it hangs on what can still be done.
    pub steps: Steps<'static>,
}

impl RuleText {
    /// What is wrong, the numbers of the law behind it (or nothing), and what to do.
    #[must_use]
    pub const fn new(rule: &'static str, what: &'static str, because: &'static str, action: &'static str) -> Self {
        RuleText { rule, what, because, action, steps: Steps::NONE }
    }

    /// With steps that hang on what can still be done: before the days, on the first, behind it, and when they are over. Each is empty
    /// where that of the rule in English is.
    #[must_use]
    pub const fn steps(
        mut self,
        before: &'static str,
        first_day: &'static str,
        running: &'static str,
        ended: &'static str,
    ) -> Self {
        self.steps = Steps::new(before, first_day, running, ended);
        self
    }
}

impl Words {
    /// What a rule says in this language, where it is not told in the words of the rule itself.
    #[must_use]
    pub fn of_rule(&self, rule: &str) -> Option<&'static RuleText> {
        self.rules.iter().copied().flatten().find(|text| text.rule == rule)
    }
}
