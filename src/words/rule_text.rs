//! The texts of a rule in a language that is not its own.

use super::Words;
use super::check::check_syntax;

/// What a rule of this crate says in another language than English. Its places are those of the English texts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RuleText {
    /// The rule.
    pub rule: &'static str,
    /// What is wrong.
    pub what: &'static str,
    /// The numbers of the law; empty where there is none.
    pub because: &'static str,
    /// What to do.
    pub action: &'static str,
}

impl RuleText {
    /// What is wrong, the numbers of the law behind it (or nothing), and what to do. How they are written is checked when they are
    /// compiled; whether they have the places of their rule, by a test over the rules of the engine.
    ///
    /// ```compile_fail
    /// use dimona::words::RuleText;
    /// const TEXT: RuleText = RuleText::new("late-declaration", "te laat[: {deadline}", "", "hou ze");
    /// ```
    ///
    /// # Panics
    ///
    /// When one is not written as templates are; in a constant that is an error of the compiler.
    #[must_use]
    pub const fn new(rule: &'static str, what: &'static str, because: &'static str, action: &'static str) -> Self {
        check_syntax(what);
        check_syntax(because);
        check_syntax(action);
        RuleText { rule, what, because, action }
    }
}

impl Words {
    /// What a rule says in this language, where it is not told in the words of the rule itself.
    #[must_use]
    pub fn of_rule(&self, rule: &str) -> Option<&'static RuleText> {
        self.rules.iter().copied().flatten().find(|text| text.rule == rule)
    }
}
