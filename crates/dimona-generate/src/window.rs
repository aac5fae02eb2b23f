//! Shuffles records among their neighbours.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::dice::Dice;
use crate::world::Entry;

/// A record moves back by at most so many places, so that no more have to be held.
const WINDOW: u64 = 4096;

/// Holds a few thousand records and gives them back in another order, as files come together from many senders.
pub(crate) struct Window {
    /// The records, and the places of those that were given back.
    held: Vec<Option<Entry>>,
    free: Vec<usize>,
    /// Where each record wants to stand in the file, and its place above.
    order: BinaryHeap<Reverse<(u64, usize)>>,
    passed: u64,
    begun: bool,
    dice: Dice,
}

impl Window {
    pub(crate) fn new(seed: u64) -> Window {
        Window {
            held: Vec::new(),
            free: Vec::new(),
            order: BinaryHeap::new(),
            passed: 0,
            begun: false,
            // Other throws than those of the world.
            dice: Dice::new(!seed),
        }
    }

    /// Takes a record in; gives one back once enough are held.
    pub(crate) fn pass(&mut self, entry: Entry) -> Option<Entry> {
        let place = self.free.pop().unwrap_or_else(|| {
            self.held.push(None);
            self.held.len() - 1
        });
        self.held[place] = Some(entry);
        self.passed += 1;
        let wanted = self.passed + self.dice.below(WINDOW);
        self.order.push(Reverse((wanted, place)));
        if self.order.len() as u64 > WINDOW { self.take() } else { None }
    }

    /// The next of the records that are held; `None` when there is none.
    pub(crate) fn take(&mut self) -> Option<Entry> {
        let mut next = self.order.pop()?;
        if !self.begun {
            self.begun = true;
            next = self.clean_instead_of(next);
        }
        let Reverse((_, place)) = next;
        self.free.push(place);
        self.held.get_mut(place)?.take()
    }

    /// The first record shows what kind of file it is, so nothing is wrong with it if that can be.
    fn clean_instead_of(&mut self, first: Reverse<(u64, usize)>) -> Reverse<(u64, usize)> {
        let held = &self.held;
        let is_clean = |Reverse((_, place)): &Reverse<(u64, usize)>| {
            held.get(*place).and_then(Option::as_ref).is_some_and(|entry| entry.expected.is_empty())
        };
        let mut passed_over = vec![first];
        while !passed_over.last().is_some_and(is_clean) {
            match self.order.pop() {
                Some(next) => passed_over.push(next),
                None => {
                    // None is clean: the first one it is.
                    passed_over.reverse();
                    break;
                }
            }
        }
        let chosen = passed_over.pop().unwrap_or(first);
        self.order.extend(passed_over);
        chosen
    }
}
