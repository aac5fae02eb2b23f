//! A map that is a short list while it holds few.

use std::collections::BTreeMap;

/// So many are a list.
pub(super) const FEW: usize = 24;

/// A map in the order of its keys. While it holds few it is a sorted list, which is quicker to make, to search and to forget: most
/// workers have one period or two, and a run makes the map of each anew in the memory of the last.
#[derive(Clone, Debug)]
pub(super) struct FewMap<K, V> {
    few: Vec<(K, V)>,
    /// All of them, once they are many; then the list is empty.
    many: BTreeMap<K, V>,
}

impl<K, V> Default for FewMap<K, V> {
    fn default() -> Self {
        FewMap { few: Vec::new(), many: BTreeMap::new() }
    }
}

impl<K: Copy + Ord, V> FewMap<K, V> {
    pub(super) fn clear(&mut self) {
        self.few.clear();
        if !self.many.is_empty() {
            self.many.clear();
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.few.is_empty() && self.many.is_empty()
    }

    pub(super) fn get(&self, key: &K) -> Option<&V> {
        if self.many.is_empty() {
            self.few.iter().find(|(of, _)| of == key).map(|(_, value)| value)
        } else {
            self.many.get(key)
        }
    }

    pub(super) fn get_mut(&mut self, key: &K) -> Option<&mut V> {
        if self.many.is_empty() {
            self.few.iter_mut().find(|(of, _)| of == key).map(|(_, value)| value)
        } else {
            self.many.get_mut(key)
        }
    }

    /// Puts a value under a key, in the place of what there may be.
    pub(super) fn insert(&mut self, key: K, value: V) {
        if !self.many.is_empty() {
            self.many.insert(key, value);
            return;
        }
        let place = self.few.iter().position(|(of, _)| *of >= key).unwrap_or(self.few.len());
        if let Some((_, kept)) = self.few.get_mut(place).filter(|(of, _)| *of == key) {
            *kept = value;
        } else if self.few.len() < FEW {
            self.few.insert(place, (key, value));
        } else {
            self.many.extend(self.few.drain(..));
            self.many.insert(key, value);
        }
    }

    /// What it holds, in the order of keys.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.few.iter().map(|(key, value)| (key, value)).chain(&self.many)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::FewMap;

    proptest! {
        #[test]
        fn it_is_a_map_whether_it_holds_few_or_many(steps in prop::collection::vec((0_u16..60, any::<u8>(), 0_u8..40), 0..200)) {
            let (mut few, mut plain) = (FewMap::default(), BTreeMap::new());
            for (key, value, clears) in steps {
                if clears == 0 {
                    few.clear();
                    plain.clear();
                }
                few.insert(key, value);
                plain.insert(key, value);
                prop_assert!(few.iter().eq(&plain));
                prop_assert_eq!(few.get(&(key ^ 1)), plain.get(&(key ^ 1)));
                prop_assert_eq!(few.get_mut(&key).copied(), Some(value));
                prop_assert_eq!(few.is_empty(), plain.is_empty());
            }
        }
    }
}
