//! The places of one format as a tree: made from the list once, and walked by its readers and writers.

use std::ops::Range;
use std::sync::LazyLock;

use super::places::{PLACES, Place};
use super::types::Type;
use super::zones::Zone;
use crate::declaration::message::Kind;

/// The number of a node in its tree.
pub(crate) type NodeId = u16;

/// What a node stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum What {
    /// A declaration.
    Action(Kind),
    /// A block of the NSSO's.
    Block(Zone),
    /// Something that holds others and is no block: the record, the context, an address.
    Group,
    /// A zone of the message.
    Value(Zone),
    /// What stands beside it.
    Beside(Zone),
}

/// A place in a record: an element, or a member.
#[derive(Debug)]
pub(crate) struct Node {
    pub(crate) id: NodeId,
    /// Its bit among the children of its parent.
    pub(crate) bit: u32,
    pub(crate) name: &'static str,
    glance: u32,
    /// Name and marks as a record has them before the value: `"name":` in JSON, `name>` in XML.
    pub(crate) key: String,
    pub(crate) what: What,
    pub(crate) parent: NodeId,
    pub(crate) children: Range<NodeId>,
    /// Which of them must stand in it, by their bits.
    pub(crate) needs: u32,
    /// The zones and blocks that stand in it, itself included.
    pub(crate) below: u128,
    /// Whether it stands here only because the NSSO has a code for that: it has no place in the order of the schema.
    pub(crate) astray: bool,
    /// Whether the zone has another place, which is the one that is written.
    pub(crate) other: bool,
    /// The zone that a value belongs to that is none of this one.
    pub(crate) or: Option<Zone>,
}

impl Node {
    /// Whether a text begins with its key: by words, from the end, where keys differ soonest.
    #[inline]
    pub(crate) fn stands_at(&self, text: &[u8]) -> bool {
        let key = self.key.as_bytes();
        let Some(text) = text.get(..key.len()) else { return false };
        let (Some(last), Some(of_key)) = (text.last_chunk::<8>(), key.last_chunk()) else { return text == key };
        last == of_key && text.as_chunks::<8>().0.iter().zip(key.as_chunks().0).all(|(word, of_key)| word == of_key)
    }
}

/// Which node was met after which, in the records that were read before: records repeat one order.
#[derive(Clone, Debug)]
pub(crate) struct Order([NodeId; MOST_NODES]);

/// Twice as many as a tree has nodes at most.
const MOST_NODES: usize = 512;

impl Order {
    pub(crate) const NONE: Order = Order([Tree::ROOT; MOST_NODES]);

    /// What stands for the begin of a node, before its first child.
    pub(crate) fn begin(node: NodeId) -> NodeId {
        node + (MOST_NODES / 2) as NodeId
    }

    #[inline]
    pub(crate) fn after(&self, node: NodeId) -> NodeId {
        self.0.get(usize::from(node)).copied().unwrap_or(Tree::ROOT)
    }

    /// Puts a node between another one and what was met after that.
    pub(crate) fn learn(&mut self, node: NodeId, next: NodeId) {
        let after = self.after(node);
        if let Some(place) = self.0.get_mut(usize::from(next)).filter(|place| **place == Tree::ROOT) {
            *place = after;
        }
        if let Some(place) = self.0.get_mut(usize::from(node)) {
            *place = next;
        }
    }
}

/// The places of one format.
#[derive(Debug)]
pub(crate) struct Tree {
    nodes: Vec<Node>,
}

/// The elements of a form in the NSSO's XML.
pub(crate) fn xml() -> &'static Tree {
    static TREE: LazyLock<Tree> = LazyLock::new(|| Tree::of('/'));
    &TREE
}

/// The members of a record in JSON.
pub(crate) fn json() -> &'static Tree {
    static TREE: LazyLock<Tree> = LazyLock::new(|| Tree::of('.'));
    &TREE
}

/// The blocks in which zones stand, each with those zones, in XML or in JSON: a code that only JSON has stands in one too.
#[inline]
pub(crate) fn blocks() -> &'static [(Zone, u128)] {
    static BLOCKS: LazyLock<Vec<(Zone, u128)>> = LazyLock::new(|| {
        let mut blocks: Vec<(Zone, u128)> = Vec::new();
        for node in [xml(), json()].into_iter().flat_map(|tree| &tree.nodes) {
            let What::Block(block) = node.what else { continue };
            let within = node.below & !block.bit();
            match blocks.iter_mut().find(|(of, _)| *of == block) {
                Some((_, zones)) => *zones |= within,
                None => blocks.push((block, within)),
            }
        }
        blocks
    });
    &BLOCKS
}

/// A node in the making.
struct Branch {
    name: &'static str,
    what: What,
    children: Vec<usize>,
    astray: bool,
    must: bool,
    other: bool,
    or: Option<Zone>,
}

impl Branch {
    fn new(name: &'static str, astray: bool) -> Branch {
        Branch { name, what: What::Group, children: Vec::new(), astray, must: false, other: false, or: None }
    }
}

impl Tree {
    /// The record itself.
    pub(crate) const ROOT: NodeId = 0;

    fn of(separator: char) -> Tree {
        let mut branches = vec![Branch::new("", false)];
        for place in PLACES {
            let path = if separator == '/' { place.xml } else { place.json };
            place_all(&mut branches, place, path, separator, false);
            if separator == '.' {
                place_all(&mut branches, place, place.also, separator, true);
            }
        }
        if separator == '.' {
            // What holds others comes behind, and the action last: so a writer opens each object once.
            for at in 0..branches.len() {
                let mut children = std::mem::take(&mut branches[at].children);
                children.sort_by_key(|child| match branches[*child].what {
                    What::Action(_) => 2,
                    _ => usize::from(!branches[*child].children.is_empty()),
                });
                branches[at].children = children;
            }
        }
        let mut tree = Tree { nodes: Vec::new() };
        let root = tree.push(&branches[0], (NodeId::MAX, 0), separator);
        tree.nest(&branches, 0, root, separator);
        tree
    }

    fn push(&mut self, branch: &Branch, (parent, bit): (NodeId, u32), separator: char) -> NodeId {
        let Branch { name, what, astray, other, or, .. } = *branch;
        let id = self.nodes.len() as NodeId;
        let key = match (name, separator) {
            ("", _) => String::new(),
            (_, '/') => format!("{name}>"),
            _ => format!("\"{name}\":"),
        };
        self.nodes.push(Node {
            id,
            bit,
            name,
            glance: glance(name),
            key,
            what,
            parent,
            children: 0..0,
            needs: 0,
            below: 0,
            astray,
            other,
            or,
        });
        id
    }

    /// Places the children of a node side by side, and then theirs.
    fn nest(&mut self, branches: &[Branch], at: usize, id: NodeId, separator: char) -> u128 {
        let first = self.nodes.len() as NodeId;
        let mut needs = 0;
        for (number, child) in branches[at].children.iter().enumerate() {
            let (branch, bit) = (&branches[*child], 1 << number);
            self.push(branch, (id, bit), separator);
            needs |= if branch.must { bit } else { 0 };
        }
        let last = self.nodes.len() as NodeId;
        let own = match branches[at].what {
            What::Value(zone) | What::Beside(zone) | What::Block(zone) => zone.bit(),
            _ => 0,
        };
        let mut below = own;
        for (child, id) in branches[at].children.iter().zip(first..last) {
            below |= self.nest(branches, *child, id, separator);
        }
        let node = &mut self.nodes[id as usize];
        node.children = first..last;
        (node.needs, node.below) = (needs, below);
        below
    }

    #[inline]
    pub(crate) fn node(&self, id: NodeId) -> &Node {
        &self.nodes[usize::from(id)]
    }

    pub(crate) fn children(&self, id: NodeId) -> impl Iterator<Item = (NodeId, &Node)> {
        let children = self.node(id).children.clone();
        children.map(|child| (child, self.node(child)))
    }

    /// The child of this name.
    pub(crate) fn child(&self, of: NodeId, name: &str) -> Option<NodeId> {
        let glance = glance(name);
        self.children(of).find(|(_, node)| node.glance == glance && node.name == name).map(|(id, _)| id)
    }

    /// What stands in a block.
    pub(crate) fn within(&self, block: Zone) -> Option<u128> {
        self.nodes.iter().find(|node| node.what == What::Block(block)).map(|node| node.below)
    }

    /// The zones of a record of this kind, in order.
    pub(crate) fn leaves(&self, kind: Kind) -> impl Iterator<Item = &Node> {
        self.nodes_below(Tree::ROOT, move |node| !matches!(node.what, What::Action(of) if of != kind))
            .filter(|node| matches!(node.what, What::Value(_) | What::Beside(_)))
    }

    /// A node and what stands in it, in order, without what is not followed.
    pub(crate) fn nodes_below(&self, id: NodeId, follow: impl Fn(&Node) -> bool) -> impl Iterator<Item = &Node> {
        let mut stack = vec![id];
        std::iter::from_fn(move || {
            loop {
                let node = self.node(stack.pop()?);
                if follow(node) {
                    stack.extend(node.children.clone().rev());
                    return Some(node);
                }
            }
        })
    }

    /// The names on the way to a node, joined.
    pub(crate) fn path(&self, id: NodeId, separator: char) -> String {
        let node = self.node(id);
        if node.parent == Tree::ROOT {
            return node.name.to_owned();
        }
        let mut path = self.path(node.parent, separator);
        path.push(separator);
        path.push_str(node.name);
        path
    }
}

/// Places a zone wherever its path leads: once, or in the action of each kind that has it.
fn place_all(branches: &mut Vec<Branch>, place: &Place, path: &'static str, separator: char, other: bool) {
    if path.is_empty() {
        return;
    }
    let Some(rest) = path.strip_prefix('@') else {
        return insert(branches, place, 0, path, separator, (false, other));
    };
    let rest = rest.strip_prefix(separator).unwrap_or(rest);
    for kind in Kind::ALL {
        let name = if separator == '/' { kind.xml() } else { kind.json() };
        let has = if other { kind != Kind::In } else { place.kinds.contains(kind) };
        let astray = !other && place.astray.contains(kind);
        if name.is_empty() || !(has || astray) {
            continue;
        }
        let action = child(branches, 0, name, false);
        branches[action].what = What::Action(kind);
        if !rest.is_empty() {
            insert(branches, place, action, rest, separator, (astray, other));
        }
    }
}

fn insert(
    branches: &mut Vec<Branch>,
    place: &Place,
    from: usize,
    path: &'static str,
    separator: char,
    (astray, other): (bool, bool),
) {
    let mut at = from;
    for (depth, name) in path.split(separator).enumerate() {
        at = child(branches, at, name, astray && depth == 0);
    }
    let node = &mut branches[at];
    node.what = match place.zone.of() {
        Type::Block => What::Block(place.zone),
        of if of.is_beside() => What::Beside(place.zone),
        _ => What::Value(place.zone),
    };
    node.must |= place.must && separator == '/';
    (node.other, node.or) = (other, if separator == '.' { place.or } else { None });
}

/// The child of this name, which is made where there is none.
fn child(branches: &mut Vec<Branch>, of: usize, name: &'static str, astray: bool) -> usize {
    if let Some(found) = branches[of].children.iter().find(|child| branches[**child].name == name) {
        return *found;
    }
    let made = branches.len();
    branches.push(Branch::new(name, astray));
    branches[of].children.push(made);
    made
}

/// The length, the first, the middle and the last byte of a name in one number: it tells most names apart.
#[inline]
const fn glance(name: &str) -> u32 {
    let bytes = name.as_bytes();
    match bytes {
        [] => 0,
        [first, .., last] => u32::from_le_bytes([bytes.len() as u8, *first, bytes[bytes.len() / 2], *last]),
        [only] => u32::from_le_bytes([1, *only, *only, *only]),
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST_NODES, json, xml};

    #[test]
    fn there_is_room_for_every_node_and_every_child() {
        for tree in [xml(), json()] {
            assert!(tree.nodes.len() <= MOST_NODES / 2, "{} nodes", tree.nodes.len());
            for node in &tree.nodes {
                // What must stand in a node is told in 32 bits, and so is what was met there.
                assert!(node.children.len() <= 32, "{} children of {}", node.children.len(), node.name);
            }
        }
    }
}
