//! How a language writes what is no text of its own: numbers, and what nobody gave.

use super::Value;

/// How a language writes numbers, and what is not known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Numerals {
    /// What stands where a text asks for something that nobody gave.
    pub not_known: &'static str,
    /// What stands before decimals.
    pub decimal_mark: &'static str,
    /// Whether zero takes the word for one, as in French: `0 heure`.
    pub zero_is_one: bool,
}

impl Numerals {
    /// Whether a value takes the word for one of two words.
    pub(super) fn is_one(self, value: &Value) -> bool {
        match value {
            Value::Whole(1) => true,
            Value::Whole(0) => self.zero_is_one,
            _ => false,
        }
    }
}
