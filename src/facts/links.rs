//! Which firms hang together by links that are told, over however many firms.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use super::employers::{Directory, Number, numbers};
use crate::declaration::message::EmployerNumbers;

/// Firms that links tie together, each with the number of its group.
#[derive(Debug, Default)]
pub(super) struct Links {
    groups: HashMap<Firm, usize, RandomState>,
    /// What each employer of the directory is linked to: each firm once, in order.
    direct: HashMap<u64, Vec<EmployerNumbers>, RandomState>,
}

/// A firm: one of the directory, or a number that no row has.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Firm {
    Known(u64),
    Number(Number),
}

fn firm(of: &EmployerNumbers, directory: &Directory) -> Option<Firm> {
    let known = directory.identity(of).map(|of| Firm::Known(of.number));
    known.or_else(|| numbers(of).next().map(Firm::Number))
}

impl Links {
    /// The links that the rows of a directory tell.
    pub(super) fn new(directory: &Directory) -> Links {
        let mut groups: HashMap<Firm, usize, RandomState> = HashMap::default();
        // For each group itself, or an earlier one with which it is one.
        let mut earlier: Vec<usize> = Vec::new();
        let mut direct: HashMap<u64, Vec<EmployerNumbers>, RandomState> = HashMap::default();
        for (employer, linked) in directory.links() {
            if let Some(of) = directory.identity(&employer) {
                direct.entry(of.number).or_default().push(linked);
            }
            let pair = firm(&employer, directory).zip(firm(&linked, directory));
            let Some((one, other)) = pair.filter(|(one, other)| one != other) else { continue };
            let [one, other] = [one, other].map(|firm| {
                let group = *groups.entry(firm).or_insert_with(|| {
                    earlier.push(earlier.len());
                    earlier.len() - 1
                });
                first(&mut earlier, group)
            });
            earlier[one.max(other)] = one.min(other);
        }
        for group in groups.values_mut() {
            *group = first(&mut earlier, *group);
        }
        for linked in direct.values_mut() {
            linked.sort_unstable();
            linked.dedup();
        }
        Links { groups, direct }
    }

    /// What the directory says that an employer is linked to.
    pub(super) fn direct(&self, of: &EmployerNumbers, directory: &Directory) -> &[EmployerNumbers] {
        directory.identity(of).and_then(|of| self.direct.get(&of.number)).map_or(&[], Vec::as_slice)
    }

    /// Whether a chain of links leads from one firm to the other.
    pub(super) fn tie(&self, one: &EmployerNumbers, other: &EmployerNumbers, directory: &Directory) -> bool {
        let group = |of| self.group(of, directory);
        group(one).is_some_and(|of| group(other) == Some(of))
    }

    /// The number of the group in which a firm is.
    pub(super) fn group(&self, of: &EmployerNumbers, directory: &Directory) -> Option<usize> {
        self.groups.get(&firm(of, directory)?).copied()
    }
}

/// The first of the groups that are one with this. The way to it gets shorter each time.
fn first(earlier: &mut [usize], mut group: usize) -> usize {
    while earlier[group] != group {
        earlier[group] = earlier[earlier[group]];
        group = earlier[group];
    }
    group
}
