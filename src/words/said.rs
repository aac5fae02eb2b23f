//! A text with what stands in its places.

use std::fmt;

use super::fill::{Filled, Place, fill};
use super::{EN, Value, Words, files};

/// Which text: its section, and its place there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Text {
    pub(crate) section: u8,
    pub(crate) text: u16,
}

/// A text with what stands in its places, in no language yet. `Display` tells it in English.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Said {
    text: Text,
    values: Box<[Value]>,
}

impl Said {
    pub(crate) fn new(text: Text, values: impl Into<Box<[Value]>>) -> Self {
        Said { text, values: values.into() }
    }

    /// Which text it is.
    #[cfg(feature = "batch")]
    pub(crate) fn text(&self) -> Text {
        self.text
    }

    /// What stands in its places.
    #[cfg(feature = "batch")]
    pub(crate) fn values(&self) -> &[Value] {
        &self.values
    }

    /// How many bytes it holds besides itself.
    #[cfg(feature = "batch")]
    pub(crate) fn memory(&self) -> usize {
        let held = |value: &Value| match value {
            Value::Text(text) => text.len(),
            Value::Said(said) => size_of::<Said>() + said.memory(),
            _ => 0,
        };
        self.values.iter().map(|value| size_of::<Value>() + held(value)).sum()
    }
}

/// A caller's own text: the same in every language.
impl From<String> for Said {
    fn from(text: String) -> Self {
        files::as_told(text)
    }
}

/// A caller's own text: the same in every language.
impl From<&'static str> for Said {
    fn from(text: &'static str) -> Self {
        files::as_told(text)
    }
}

/// So that what is said can be the reason of an error.
impl std::error::Error for Said {}

impl Words {
    /// What is said, in this language.
    #[must_use]
    pub fn say(&self, said: &Said) -> String {
        let (template, places) = self.template(said.text);
        let value = |name: &str| places.iter().position(|of| *of == name).and_then(|at| said.values.get(at));
        self.filled(template, &|name| value(name).cloned().unwrap_or(Value::Nothing)).text
    }

    /// A text without places, which stands as it is.
    pub(crate) fn label(&self, said: &Said) -> &'static str {
        self.template(said.text).0
    }

    /// A template, filled as the texts of this language are.
    pub(crate) fn filled(&self, template: &str, value: &dyn Fn(&str) -> Value) -> Filled {
        fill(template, self.numerals, &|name, to| {
            let value = value(name);
            value.write_in(self, to);
            Place::of(&value, self.numerals)
        })
    }

    /// A template of the caller's own, filled as the texts of this language are: with the word that fits a number, and without the
    /// parts in `[` and `]` in which nothing stands.
    ///
    /// ```
    /// use dimona::words::{EN, Value};
    /// let template = "{files|file|files}[ of {month}]";
    /// assert_eq!(EN.fill(template, &[("files", 2_u64.into())]), "2 files");
    /// assert_eq!(EN.fill(template, &[("files", 1_u64.into()), ("month", "May".into())]), "1 file of May");
    /// ```
    #[must_use]
    pub fn fill(&self, template: &str, values: &[(&str, Value)]) -> String {
        let value = |name: &str| values.iter().find(|(of, _)| *of == name).map(|(_, value)| value.clone());
        self.filled(template, &|name| value(name).unwrap_or(Value::Nothing)).text
    }

    /// A value as it is written in this language.
    ///
    /// ```
    /// use dimona::words::{EN, Value, law};
    /// assert_eq!(EN.say_value(&Value::Whole(650)), "650");
    /// assert_eq!(EN.say_value(&law::closed().into()), "closed");
    /// ```
    #[must_use]
    pub fn say_value(&self, value: &Value) -> String {
        let mut text = String::new();
        value.write_in(self, &mut text);
        text
    }
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&EN.say(self))
    }
}
