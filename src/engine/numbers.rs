//! The numbers of rules by their names.

use std::collections::HashMap;

use foldhash::fast::FixedState;

use super::table::Rules;
use crate::judgement::RuleNo;

/// The numbers of the rules of an engine. A rule's number is its place in the order of names.
#[derive(Default)]
pub(super) struct Numbers {
    places: HashMap<String, usize, FixedState>,
    /// What tells them from the numbers of other rules: made of the names.
    pub(super) mark: u16,
}

impl Numbers {
    pub(super) fn new(rules: &Rules) -> Self {
        let form = rules.form.iter().map(|meta| meta.name.to_owned());
        let messages = rules.messages.iter().map(|rule| rule.meta().name.to_owned());
        let declarations = rules.declarations.iter().map(|rule| rule.meta().name.to_owned());
        let employers = rules.employers.iter().map(|rule| rule.meta().name.to_owned());
        let mut names: Vec<String> = form.chain(messages).chain(declarations).chain(employers).collect();
        names.sort_unstable();
        // The same for the same rules, whoever builds the engine.
        let bytes = names.iter().flat_map(|name| name.bytes().chain([0]));
        let hash = bytes.fold(0_u32, |hash, byte| (hash.rotate_left(5) ^ u32::from(byte)).wrapping_mul(0x9E37_79B9));
        let places = names.into_iter().enumerate().map(|(place, name)| (name, place)).collect();
        Numbers { places, mark: (hash >> 16) as u16 }
    }

    /// The number of the rule of this name; `None` where the engine does not ask it.
    pub(super) fn of(&self, name: &str) -> Option<RuleNo> {
        RuleNo::new(self.mark, *self.places.get(name)?)
    }
}
