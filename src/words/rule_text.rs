//! The texts of a rule in a language that is not its own.

use super::check::check_syntax;
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
        RuleText { rule, what, because, action, steps: Steps::NONE }
    }

    /// With steps that hang on what can still be done: before the days, on the first, behind it, and when they are over. Each is empty
    /// where that of the rule in English is.
    ///
    /// # Panics
    ///
    /// When one is not written as templates are; in a constant that is an error of the compiler.
    #[must_use]
    pub const fn steps(
        mut self,
        before: &'static str,
        first_day: &'static str,
        running: &'static str,
        ended: &'static str,
    ) -> Self {
        check_syntax(before);
        check_syntax(first_day);
        check_syntax(running);
        check_syntax(ended);
        self.steps = Steps::new(before, first_day, running, ended).undeclared(self.steps.undeclared);
        self
    }

    /// With one step wherever work has begun ([`Steps::begun`]).
    ///
    /// # Panics
    ///
    /// When it is not written as templates are; in a constant that is an error of the compiler.
    #[must_use]
    pub const fn begun(mut self, step: &'static str) -> Self {
        check_syntax(step);
        self.steps = self.steps.begun(step);
        self
    }

    /// With this step as long as nothing is declared ([`Steps::undeclared`]).
    ///
    /// # Panics
    ///
    /// When it is not written as templates are; in a constant that is an error of the compiler.
    #[must_use]
    pub const fn undeclared(mut self, step: &'static str) -> Self {
        check_syntax(step);
        self.steps = self.steps.undeclared(step);
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

/// The texts of the form rules of a language: for each zone its name in kebab case, what it is called, and what to do about each fault
/// that it can have. What is said of a fault is the same for all zones.
macro_rules! form_texts {
    (
        missing: $missing:literal, invalid: $invalid:literal, forbidden: $forbidden:literal, outside: $outside:literal;
        $($name:literal $zone:literal { $($fault:ident: $action:literal,)+ })+
    ) => {
        &[$($(
            $crate::words::rule_text::form_texts!(@$fault $name, $zone, $action, $missing, $invalid, $forbidden, $outside)
        ),+),+]
    };
    (@missing $name:literal, $zone:literal, $action:literal, $missing:literal, $($others:literal),+) => {
        $crate::words::RuleText::new(concat!("missing-", $name), concat!($zone, " ", $missing), "", $action)
    };
    (@invalid $name:literal, $zone:literal, $action:literal, $m:literal, $invalid:literal, $($others:literal),+) => {
        $crate::words::RuleText::new(concat!("invalid-", $name), concat!($zone, " ", $invalid), "", $action)
    };
    (@forbidden $name:literal, $zone:literal, $action:literal, $m:literal, $i:literal, $forbidden:literal, $o:literal) => {
        $crate::words::RuleText::new(concat!("forbidden-", $name), concat!($zone, " ", $forbidden), "", $action)
    };
    (@outside $name:literal, $zone:literal, $action:literal, $m:literal, $i:literal, $f:literal, $outside:literal) => {
        $crate::words::RuleText::new(concat!($name, "-outside-domain"), concat!($zone, " ", $outside), "", $action)
    };
}
pub(super) use form_texts;
