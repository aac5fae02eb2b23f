//! The one filler, into which every reader pushes. It alone knows where a thing stands, in which order, how often it may stand
//! there, what becomes of a second action, and what is said of what the message does not know.

mod remarks;

use super::csv::{is_month_first, is_taken, meant};
use crate::declaration::message::{Draft, Habit, Kind, RemarkKind};
use crate::declaration::schema::{ColumnZones, Node, NodeId, Order, Raw, Tree, What, Zone, json, xml};

/// Blocks within blocks: record, action, features, user, address, municipality.
const DEPTH: usize = 8;
/// The members that are guessed one after the other: optional ones are often left out.
const GUESSES: usize = 4;

/// What stands behind a name.
#[derive(Clone, Copy, Debug)]
pub(super) enum Met {
    /// A zone: its value comes next.
    Zone(&'static Node),
    /// Something that holds others.
    Block(&'static Node),
    /// A second action, which is only counted.
    Second,
    /// Nothing that is read.
    Skip,
}

/// A draft that is being filled.
pub(super) struct Fill<'d, 'a> {
    draft: &'d mut Draft<'a>,
    tree: &'static Tree,
    /// XML has an order, and how often a thing may stand; JSON has not, and the last one counts.
    ordered: bool,
    /// Whether a name of JSON stood twice in one object.
    met_again: bool,
    /// The block that was begun last, and those that it stands in.
    open: Open,
    outer: [Open; DEPTH],
    depth: usize,
}

/// A block that was begun.
#[derive(Clone, Copy)]
struct Open {
    node: &'static Node,
    /// Which of its children were met.
    met: u32,
    /// The child that was met last, or the begin, and the furthest that was met.
    last: NodeId,
    reached: NodeId,
}

impl Open {
    #[inline]
    fn new(node: &'static Node) -> Open {
        Open { node, met: 0, last: Order::begin(node.id), reached: 0 }
    }
}

impl<'d, 'a> Fill<'d, 'a> {
    /// Fills a draft from a record in JSON, or from a row of CSV, whose columns stand for its members.
    pub(super) fn json(draft: &'d mut Draft<'a>) -> Self {
        Fill::new(draft, json(), false)
    }

    /// Fills a draft from a form in XML.
    pub(super) fn xml(draft: &'d mut Draft<'a>) -> Self {
        Fill::new(draft, xml(), true)
    }

    fn new(draft: &'d mut Draft<'a>, tree: &'static Tree, ordered: bool) -> Self {
        let open = Open::new(tree.node(Tree::ROOT));
        Fill { draft, tree, ordered, met_again: false, open, outer: [open; DEPTH], depth: 0 }
    }

    /// Whether a name stood twice in one object: what the draft holds is then no sense of the record.
    pub(super) fn met_again(&self) -> bool {
        self.met_again
    }

    /// The record itself.
    pub(super) fn root(&self) -> &'static Node {
        self.tree.node(Tree::ROOT)
    }

    /// Begins something that holds others.
    pub(super) fn begin(&mut self, node: &'static Node) {
        match node.what {
            What::Action(kind) => self.begin_action(kind),
            What::Block(Zone::Reference) => self.draft.begin_reference(),
            What::Block(zone) => self.draft.put_block(zone),
            _ => {}
        }
        if let Some(place) = self.outer.get_mut(self.depth) {
            *place = self.open;
        }
        self.open = Open::new(node);
        self.depth += 1;
    }

    fn begin_action(&mut self, kind: Kind) {
        self.draft.kind = Some(kind);
        self.draft.actions = self.draft.actions.saturating_add(1);
    }

    /// Ends what was begun last.
    pub(super) fn end(&mut self) {
        if self.ordered {
            let missing = self.open.node.needs & !self.open.met;
            if missing != 0 {
                self.remark_on_missing(missing);
            }
            if self.open.node.what == What::Block(Zone::Reference) {
                self.end_reference();
            }
        }
        self.depth = self.depth.saturating_sub(1);
        if let Some(outer) = self.outer.get(self.depth) {
            self.open = *outer;
        }
    }

    /// Type 1 is the sender's reference of this form. Of several the first counts.
    fn end_reference(&mut self) {
        let Some([kind, _, number]) = self.draft.references().last() else { return };
        if kind.trim_ascii().parse() != Ok(1_u64) || number.is_empty() || self.draft.context.reference.is_some() {
            return;
        }
        let number = number.into_owned();
        self.draft.context.reference = Some(number.into());
    }

    /// The child that stood next in the records before: records repeat one order. The record itself, which has no name, stands
    /// for none.
    #[inline]
    pub(super) fn expected(&self) -> &'static Node {
        let node = self.tree.node(self.draft.order.after(self.open.last));
        if node.parent == self.open.node.id { node } else { self.root() }
    }

    /// Meets a child that stood next in the records before, if its key stands here too; and how long it is. What a record leaves
    /// out is passed over.
    #[inline]
    pub(super) fn meet_expected(&mut self, rest: &[u8]) -> Option<(Met, usize)> {
        let mut next = self.open.last;
        for _ in 0..GUESSES {
            next = self.draft.order.after(next);
            let node = self.tree.node(next);
            if node.parent != self.open.node.id {
                break;
            }
            if node.stands_at(rest) {
                return Some((self.meet_child(node), node.key.len()));
            }
        }
        None
    }

    /// Looks a name up in what is open.
    pub(super) fn meet(&mut self, name: &str) -> Met {
        match self.tree.child(self.open.node.id, name) {
            Some(id) => {
                self.draft.order.learn(self.open.last, id);
                self.meet_child(self.tree.node(id))
            }
            None => {
                self.unknown(name);
                Met::Skip
            }
        }
    }

    /// Meets a child of what is open.
    #[inline]
    pub(super) fn meet_child(&mut self, node: &'static Node) -> Met {
        let open = &mut self.open;
        let again = open.met & node.bit != 0;
        let late = node.id < open.reached;
        open.met |= node.bit;
        open.last = node.id;
        if self.ordered && !node.astray {
            open.reached = open.reached.max(node.id);
        }
        if again || late {
            self.remark_on_order(node, again, late);
        }
        match node.what {
            What::Value(_) | What::Beside(_) => Met::Zone(node),
            What::Action(kind) => self.meet_action(kind, node),
            What::Block(_) | What::Group => Met::Block(node),
        }
    }

    #[inline]
    fn meet_action(&mut self, kind: Kind, node: &'static Node) -> Met {
        match self.draft.kind {
            None => Met::Block(node),
            Some(_) if self.ordered => {
                self.draft.actions = self.draft.actions.saturating_add(1);
                Met::Skip
            }
            Some(first) if first != kind => Met::Second,
            // The same name once more, of which the last one counts.
            Some(_) => Met::Block(node),
        }
    }

    /// Takes back what stood in something that follows once more.
    fn forget(&mut self, node: &Node) {
        for zone in Zone::each(node.below) {
            self.draft.clear(zone);
        }
    }

    /// Takes the value of what was met: `None` for nothing, which leaves what another place told. Where a value holds others and
    /// should not, `inside` points into it.
    #[inline]
    pub(super) fn value(&mut self, met: Met, raw: Option<Raw<'_>>, inside: &str) {
        match (met, raw) {
            (Met::Zone(node), Some(raw)) => self.put(node, raw),
            (Met::Block(node), Some(raw)) => self.put_instead(node, raw, inside),
            (Met::Second, Some(_)) => self.draft.actions = self.draft.actions.saturating_add(1),
            _ => {}
        }
    }

    /// Puts a value where it belongs. Always inlined: 150 of 6,370 instructions a record when measured.
    #[inline(always)]
    pub(super) fn put(&mut self, node: &'static Node, raw: Raw<'_>) {
        let remark = match node.what {
            What::Value(zone) => self.put_into(zone, node.or, raw),
            What::Beside(zone) => self.put_beside(zone, raw),
            _ => None,
        };
        if let Some(kind) = remark {
            self.remark_on(kind, node);
        }
    }

    /// Puts a value into a zone, or into another one that it belongs to; what there is to remark.
    #[inline(always)]
    fn put_into(&mut self, zone: Zone, or: Option<Zone>, raw: Raw<'_>) -> Option<RemarkKind> {
        if !self.ordered && self.draft.has(zone) {
            return self.put_again(zone, or, raw);
        }
        self.draft.put_or(zone, or, raw).then_some(RemarkKind::Contradiction)
    }

    /// Puts what stands beside the message; what there is to remark.
    fn put_beside(&mut self, zone: Zone, raw: Raw<'_>) -> Option<RemarkKind> {
        (!self.draft.put_beside(zone, raw)).then_some(RemarkKind::UnreadableContext)
    }

    /// Puts a value into a zone of which another place told something.
    #[cold]
    fn put_again(&mut self, zone: Zone, or: Option<Zone>, raw: Raw<'_>) -> Option<RemarkKind> {
        if self.draft.is_nothing(zone, raw) {
            return None;
        }
        let fits = |zone: Zone| zone.of().read(raw, self.draft.format).valid;
        if let Some(other) = or.filter(|other| !fits(zone) && fits(*other)) {
            return self.put_into(other, None, raw);
        }
        (!self.draft.agrees(zone, raw)).then_some(RemarkKind::Contradiction)
    }

    /// Begins a row of CSV: the declaration that it is.
    pub(super) fn begin_row(&mut self, kind: Option<Kind>) {
        if let Some(kind) = kind {
            self.begin_action(kind);
        }
    }

    /// Puts what stands in a cell of a row where it belongs.
    #[inline]
    pub(super) fn cell(&mut self, column: &ColumnZones, text: &str) {
        let zone = column.zone(self.draft.kind.unwrap_or(Kind::Update));
        let is_beside = zone.of().is_beside();
        let remark = if is_beside {
            self.put_beside(zone, Raw::Text(text))
        } else if self.draft.kind.is_none_or(|kind| column.stands_in(kind)) {
            self.put_into(zone, column.or, Raw::Text(text))
        } else {
            Some(RemarkKind::UnknownProperty)
        };
        let is_amiss = if is_beside { remark.is_some() } else { !self.draft.is_valid(zone) };
        if is_amiss && self.put_meant(zone, text) {
            return;
        }
        if let Some(kind) = remark {
            self.note(kind, |_| column.name);
        }
    }

    /// Puts what a cell means that does not stand as the NSSO takes it; false where nothing, or more than one thing, can be meant.
    #[cold]
    fn put_meant(&mut self, zone: Zone, text: &str) -> bool {
        let Some(meant) = meant(zone.of(), text).filter(|meant| is_taken(zone.of(), meant)) else {
            if is_month_first(text) {
                self.draft.note_habit(Habit::MonthFirst(zone));
            }
            return false;
        };
        self.draft.clear(zone);
        if zone.of().is_beside() {
            if self.put_beside(zone, Raw::Text(&meant)).is_some() {
                return false;
            }
        } else {
            self.draft.put(zone, Raw::Text(&meant));
        }
        self.draft.note_habit(Habit::Cell(zone));
        true
    }

    /// Ends a row: the blocks in which its cells stand are in it too.
    pub(super) fn end_row(&mut self) {
        self.draft.put_blocks_above(self.draft.all());
    }

    /// Says that a value stands where something should hold others; `inside` points into it.
    fn put_instead(&mut self, node: &'static Node, raw: Raw<'_>, inside: &str) {
        if node.id == Tree::ROOT {
            return;
        }
        let beside = node.below != 0 && node.below & !Zone::BESIDE == 0;
        let kind = if beside { RemarkKind::UnreadableContext } else { RemarkKind::UnknownProperty };
        self.draft.misread(node.below & Zone::BESIDE);
        self.note(kind, |fill| fill.tree.path(node.id, fill.separator()) + inside);
        match node.what {
            What::Action(kind) => self.begin_action(kind),
            What::Block(zone) => self.draft.put(zone, raw),
            _ => {}
        }
    }
}
