//! What a record says in which a name stands twice in one object: the last member of each name, and what its others say otherwise.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use super::read::read;
use crate::codec::fill::Fill;
use crate::declaration::message::{Draft, Format, RemarkKind};
use crate::declaration::schema::{NodeId, Tree, What, json};

/// So many members of one name are compared with the last; a record has a few of them by mistake, or very many to cost time.
const COMPARED: usize = 8;

/// A record with the last member of each name only.
struct Last {
    text: String,
    /// The places of the message of which another member of a name says something else.
    differing: BTreeSet<NodeId>,
}

/// Reads a record anew in which names stand twice: what it says is what their last members say, but for what others of the name
/// say otherwise.
#[cold]
pub(super) fn read_last_members<'a>(draft: &mut Draft<'a>, text: &'a str) {
    let Some(last) = last_members(text) else { return };
    let mut remarks = std::mem::take(&mut draft.remarks);
    remarks.retain(|remark| remark.kind == RemarkKind::DuplicateProperty);
    draft.begin(Format::Json, text);
    draft.remarks = remarks;
    let mut fill = Fill::json(draft);
    // It was read once, so it can be read.
    let _ = read(&last.text, &mut fill);
    for node in last.differing {
        fill.dispute(node);
    }
}

/// The same record with the last member of each name only, where that stands; `None` for what is no object.
fn last_members(text: &str) -> Option<Last> {
    let mut last = Last { text: String::with_capacity(text.len()), differing: BTreeSet::new() };
    last.put(text, Some(Tree::ROOT))?;
    Some(last)
}

impl Last {
    fn put(&mut self, object: &str, of: Option<NodeId>) -> Option<()> {
        let Members { members, before } = serde_json::from_str(object).ok()?;
        self.compare_all(&before, &members, of);
        let mut mark = '{';
        for (name, value) in members.iter().flatten() {
            self.text.push(mark);
            self.text.push_str(&serde_json::to_string(name).ok()?);
            self.text.push(':');
            match value.get() {
                object if object.starts_with('{') => self.put(object, child(of, name))?,
                value => self.text.push_str(value),
            }
            mark = ',';
        }
        if mark == '{' {
            self.text.push(mark);
        }
        self.text.push('}');
        Some(())
    }

    /// Compares what stood under a name with what stands there last.
    fn compare_all(&mut self, before: &[Member<'_>], members: &[Option<Member<'_>>], of: Option<NodeId>) {
        if before.is_empty() {
            return;
        }
        let last: HashMap<&str, &RawValue> =
            members.iter().flatten().map(|(name, value)| (name.as_ref(), *value)).collect();
        let mut compared: HashMap<&str, usize> = HashMap::new();
        for (name, earlier) in before {
            let place = child(of, name);
            let compared = compared.entry(name).or_default();
            *compared += 1;
            if *compared > COMPARED {
                self.differing.extend(place);
            } else {
                self.compare(Some(earlier.get()), last.get(name.as_ref()).map(|value| value.get()), place);
            }
        }
    }

    /// Notes where two values for one place say something else. What the message does not know says nothing.
    fn compare(&mut self, one: Option<&str>, other: Option<&str>, of: Option<NodeId>) {
        let Some(of) = of else { return };
        if are_same(one, other) {
            return;
        }
        let holds_others = !matches!(json().node(of).what, What::Value(_) | What::Beside(_));
        let [one, other] = [one, other].map(|text| members_of(text.filter(|_| holds_others)));
        if one.is_empty() && other.is_empty() {
            self.differing.insert(of);
            return;
        }
        let names: BTreeSet<&str> = one.keys().chain(other.keys()).map(AsRef::as_ref).collect();
        for name in names {
            let [one, other] = [&one, &other].map(|members| members.get(name).map(|value| value.get()));
            self.compare(one, other, child(Some(of), name));
        }
    }
}

fn child(of: Option<NodeId>, name: &str) -> Option<NodeId> {
    json().child(of?, name)
}

/// Whether two values are one. `null` says nothing.
fn are_same(one: Option<&str>, other: Option<&str>) -> bool {
    let [one, other] = [one, other].map(|text| text.filter(|text| *text != "null"));
    let value = |text: Option<&str>| text.and_then(|text| serde_json::from_str::<Value>(text).ok());
    one == other || value(one).is_some_and(|one| Some(one) == value(other))
}

/// The last members of an object by name.
fn members_of(text: Option<&str>) -> HashMap<Cow<'_, str>, &RawValue> {
    let members = text.and_then(|text| serde_json::from_str::<Members<'_>>(text).ok());
    members.map_or_else(HashMap::new, |of| of.members.into_iter().flatten().collect())
}

type Member<'a> = (Cow<'a, str>, &'a RawValue);

/// The members of an object.
#[derive(Default)]
struct Members<'a> {
    /// Nothing where one stood whose name stands again.
    members: Vec<Option<Member<'a>>>,
    /// Those that stood there.
    before: Vec<Member<'a>>,
}

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Members::default())
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
            let place = self.members.len();
            let earlier = places.insert(name.clone(), place).and_then(|earlier| self.members.get_mut(earlier)?.take());
            self.before.extend(earlier);
            self.members.push(Some((name, value)));
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
            assert_eq!(last_members(record).map(|of| of.text).as_deref(), Some(last), "{record}");
        }
        assert!(last_members("[]").is_none());
    }
}
