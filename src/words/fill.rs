//! A template with its places filled.

use super::{Numerals, Value};

/// A text, and whether something stood in every place outside brackets.
pub(crate) struct Filled {
    pub(crate) text: String,
    pub(crate) complete: bool,
}

/// Fills a template. `place` writes what stands in a place, and says whether it was one.
pub(crate) fn fill(template: &str, numerals: Numerals, place: &dyn Fn(&str, &mut String) -> Place) -> Filled {
    let gap = numerals.not_known;
    let mut filled = Filled { text: String::with_capacity(template.len() + 16), complete: true };
    let mut rest = template;
    while let Some(start) = rest.find('[') {
        let Some(length) = rest[start..].find(']') else { break };
        filled.append(&rest[..start], gap, place);
        let mut part = Filled { text: String::new(), complete: true };
        part.append(&rest[start + 1..start + length], gap, place);
        if part.complete {
            filled.text.push_str(&part.text);
        }
        rest = &rest[start + length + 1..];
    }
    filled.append(rest, gap, place);
    filled
}

/// The name of a place, its words for one and for many, and whether the number stands before the word.
pub(crate) fn split(place: &str) -> (&str, Option<(&str, &str)>, bool) {
    let at = place.find(['|', ':']).unwrap_or(place.len());
    let (name, words) = place.split_at(at);
    (name, words.get(1..).and_then(|words| words.split_once('|')), words.starts_with('|'))
}

/// What stood in a place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// Nothing.
    Empty,
    /// A number that takes the word for one.
    One,
    /// Another value.
    Other,
}

impl Place {
    pub(crate) fn of(value: &Value, numerals: Numerals) -> Place {
        match value {
            Value::Nothing => Place::Empty,
            value if numerals.is_one(value) => Place::One,
            _ => Place::Other,
        }
    }
}

impl Filled {
    fn append(&mut self, template: &str, gap: &str, place: &dyn Fn(&str, &mut String) -> Place) {
        let mut rest = template;
        while let Some(start) = rest.find('{') {
            let Some(length) = rest[start..].find('}') else { break };
            self.text.push_str(&rest[..start]);
            let (name, words, is_counted) = split(&rest[start + 1..start + length]);
            let before = self.text.len();
            let stood = place(name, &mut self.text);
            if stood == Place::Empty {
                self.text.push_str(gap);
                self.complete = false;
            }
            if let Some((one, many)) = words {
                if is_counted {
                    self.text.push(' ');
                } else {
                    self.text.truncate(before);
                }
                self.text.push_str(if stood == Place::One { one } else { many });
            }
            rest = &rest[start + length + 1..];
        }
        self.text.push_str(rest);
    }
}
