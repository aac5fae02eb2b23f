//! Periods in the order in which they are visited, searched by the time that they take.

use std::hash::BuildHasher;

use foldhash::fast::RandomState;

use super::calendar::Order;

/// A period as it is searched.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Entry {
    pub(super) order: Order,
    /// When it begins and ends, in minutes.
    pub(super) from: i64,
    pub(super) until: i64,
    /// What its search may pass over: see [`Search`].
    pub(super) tag: u128,
}

/// What is looked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Search {
    /// Entries that begin before `until` and end after `from`,
    pub(super) from: i64,
    pub(super) until: i64,
    /// but none whose tag is this one, as far as `mask` looks at it.
    pub(super) tag: u128,
    pub(super) mask: u128,
}

impl Search {
    fn passes_over(&self, tag: u128) -> bool {
        (tag ^ self.tag) & self.mask == 0
    }
}

/// Trees, which share their memory. A tree is told by its root.
///
/// They are balanced by chance (treaps), and each node knows when the entries below it begin at the earliest and end at the
/// latest, and in which bits of their tags they are all alike: so whole branches are passed over. The chance is a secret of
/// the process, so that no file can be made that unbalances them, and it changes no result.
#[derive(Debug, Default)]
pub(super) struct Trees {
    nodes: Vec<Node>,
    /// Nodes that are used again.
    free: Vec<u32>,
    chance: RandomState,
    drawn: u64,
}

/// The root of a tree.
pub(super) type Root = u32;

/// The root of an empty tree.
pub(super) const EMPTY: Root = u32::MAX;

#[derive(Debug)]
struct Node {
    entry: Entry,
    rank: u32,
    left: Root,
    right: Root,
    earliest: i64,
    latest: i64,
    /// The bits in which a tag below differs from that of the entry.
    differ: u128,
}

impl Trees {
    /// Puts an entry into a tree, and gives the root after it.
    pub(super) fn insert(&mut self, root: Root, entry: Entry) -> Root {
        self.drawn += 1;
        let node = Node {
            entry,
            rank: self.chance.hash_one(self.drawn) as u32,
            left: EMPTY,
            right: EMPTY,
            earliest: entry.from,
            latest: entry.until,
            differ: 0,
        };
        let new = match self.free.pop() {
            Some(at) => {
                self.nodes[at as usize] = node;
                at
            }
            None => {
                self.nodes.push(node);
                (self.nodes.len() - 1) as Root
            }
        };
        let (before, behind) = self.split(root, entry.order);
        let before = self.merge(before, new);
        self.merge(before, behind)
    }

    /// Takes the entry in this place out of a tree, and gives the root after it.
    pub(super) fn remove(&mut self, root: Root, order: Order) -> Root {
        let Some(node) = self.node(root) else { return EMPTY };
        let (left, right) = (node.left, node.right);
        match order.cmp(&node.entry.order) {
            std::cmp::Ordering::Equal => {
                self.free.push(root);
                return self.merge(left, right);
            }
            std::cmp::Ordering::Less => self.nodes[root as usize].left = self.remove(left, order),
            std::cmp::Ordering::Greater => self.nodes[root as usize].right = self.remove(right, order),
        }
        self.sum(root);
        root
    }

    /// The first entry in the order of visiting that is searched for and wanted.
    pub(super) fn first(&self, root: Root, search: &Search, wanted: &mut dyn FnMut(&Entry) -> bool) -> Option<Order> {
        let node = self.node(root)?;
        let entry = &node.entry;
        let nothing_meets = node.earliest >= search.until || node.latest <= search.from;
        if nothing_meets || (search.passes_over(entry.tag) && node.differ & search.mask == 0) {
            return None;
        }
        if let Some(order) = self.first(node.left, search, wanted) {
            return Some(order);
        }
        let meets = entry.from < search.until && entry.until > search.from && !search.passes_over(entry.tag);
        if meets && wanted(entry) {
            return Some(entry.order);
        }
        self.first(node.right, search, wanted)
    }

    fn node(&self, root: Root) -> Option<&Node> {
        self.nodes.get(root as usize)
    }

    /// Cuts a tree before this place.
    fn split(&mut self, root: Root, order: Order) -> (Root, Root) {
        let Some(node) = self.node(root) else { return (EMPTY, EMPTY) };
        let (left, right) = (node.left, node.right);
        let parts = if node.entry.order < order {
            let (before, behind) = self.split(right, order);
            self.nodes[root as usize].right = before;
            (root, behind)
        } else {
            let (before, behind) = self.split(left, order);
            self.nodes[root as usize].left = behind;
            (before, root)
        };
        self.sum(root);
        parts
    }

    /// Puts two trees together of which the first stands before the second.
    fn merge(&mut self, before: Root, behind: Root) -> Root {
        let (Some(one), Some(other)) = (self.node(before), self.node(behind)) else {
            return if before == EMPTY { behind } else { before };
        };
        let root = if one.rank > other.rank {
            let right = one.right;
            self.nodes[before as usize].right = self.merge(right, behind);
            before
        } else {
            let left = other.left;
            self.nodes[behind as usize].left = self.merge(before, left);
            behind
        };
        self.sum(root);
        root
    }

    /// Sums up what stands below a node.
    fn sum(&mut self, root: Root) {
        let Some(node) = self.node(root) else { return };
        let entry = node.entry;
        let (mut earliest, mut latest, mut differ) = (entry.from, entry.until, 0);
        for below in [self.node(node.left), self.node(node.right)].into_iter().flatten() {
            earliest = earliest.min(below.earliest);
            latest = latest.max(below.latest);
            differ |= below.differ | (below.entry.tag ^ entry.tag);
        }
        let node = &mut self.nodes[root as usize];
        (node.earliest, node.latest, node.differ) = (earliest, latest, differ);
    }
}
