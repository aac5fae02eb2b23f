//! What a record says in which a name stands twice in one object: the last member of each name counts.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// The same record with the last member of each name only, where that stands; `None` for what is no object.
pub(super) fn last_members(text: &str) -> Option<String> {
    let mut to = String::with_capacity(text.len());
    put(text, &mut to)?;
    Some(to)
}

fn put(object: &str, to: &mut String) -> Option<()> {
    let Members(members) = serde_json::from_str(object).ok()?;
    let mut mark = '{';
    for (name, value) in members.into_iter().flatten() {
        to.push(mark);
        to.push_str(&serde_json::to_string(&name).ok()?);
        to.push(':');
        match value.get() {
            object if object.starts_with('{') => put(object, to)?,
            value => to.push_str(value),
        }
        mark = ',';
    }
    if mark == '{' {
        to.push(mark);
    }
    to.push('}');
    Some(())
}

/// The members of an object; nothing where one stood whose name stands again.
struct Members<'a>(Vec<Option<(Cow<'a, str>, &'a RawValue)>>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Members(Vec::new()))
    }
}

impl<'de> Visitor<'de> for Members<'de> {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Self, A::Error> {
        let mut places: HashMap<Cow<'de, str>, usize> = HashMap::new();
        while let Some((name, value)) = map.next_entry::<Cow<'de, str>, &'de RawValue>()? {
            let before = places.insert(name.clone(), self.0.len());
            if let Some(place) = before.and_then(|place| self.0.get_mut(place)) {
                *place = None;
            }
            self.0.push(Some((name, value)));
        }
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::last_members;

    #[test]
    fn the_last_member_of_a_name_counts_as_a_whole() {
        for (record, last) in [
            ("{}", "{}"),
            (r#"{"a":1,"a":2}"#, r#"{"a":2}"#),
            (r#"{"a":1,"b":{"c":1,"d":2,"c":null},"\u0061":{}}"#, r#"{"b":{"d":2,"c":null},"a":{}}"#),
            (r#"{"a":{"b":1},"a":{"c":1e400}}"#, r#"{"a":{"c":1e400}}"#),
            (r#" {"a" : [ {"b":1,"b":2} ] }"#, r#"{"a":[ {"b":1,"b":2} ]}"#),
        ] {
            assert_eq!(last_members(record).as_deref(), Some(last), "{record}");
        }
        assert_eq!(last_members("[]"), None);
    }
}
