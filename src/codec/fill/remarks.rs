//! What a filler says of a record that no zone can hold.

use std::borrow::Cow;

use super::Fill;
use crate::declaration::message::{Draft, Remark, RemarkKind};
use crate::declaration::schema::{Node, NodeId, Tree, What, Zone};
use crate::id::shown_name;

/// The most remarks that are kept of one record: beyond it the record is of another format altogether.
const REMARKS: usize = 32;

impl<'a> Fill<'_, 'a> {
    /// Remarks on what must stand in a block and does not.
    #[cold]
    pub(super) fn remark_on_missing(&mut self, missing: u32) {
        for (_, child) in self.tree.children(self.open.node.id).filter(|(_, child)| missing & child.bit != 0) {
            self.remark_on(RemarkKind::MissingElement, child);
        }
    }

    /// Remarks on what stands once more, or too late.
    #[cold]
    pub(super) fn remark_on_order(&mut self, node: &'static Node, again: bool, late: bool) {
        let is_reference = node.what == What::Block(Zone::Reference);
        match node.what {
            // Several actions have a rule of their own, and which comes first is no matter of order.
            What::Action(_) if self.ordered => {}
            // What stands astray has no place in the order.
            _ if !again && node.astray => {}
            // References are several, but they stand together.
            _ if is_reference && !late && self.draft.references().count() < Draft::REFERENCES => {}
            _ if again && !(is_reference && late) => self.remark_on(RemarkKind::DuplicateProperty, node),
            _ => self.remark_on(RemarkKind::OutOfOrder, node),
        }
        // Of what stands twice the last one counts, as a whole; but a form has one action, and several references.
        if again && !is_reference && !matches!(node.what, What::Action(_)) {
            self.forget(node);
        }
        // JSON has two places for some zones, so there it takes another reading.
        self.met_again |= again && !self.ordered;
    }

    /// Remarks on a name that the message does not know here.
    #[cold]
    pub(in crate::codec) fn unknown(&mut self, name: &str) {
        self.unknown_in(self.open.node, name);
    }

    /// Remarks on a name that the message does not know in this place.
    #[cold]
    pub(in crate::codec) fn unknown_in(&mut self, node: &Node, name: &str) {
        self.note(RemarkKind::UnknownProperty, |fill| match node.id {
            Tree::ROOT => shown_name(name).into_owned(),
            id => format!("{}{}{}", fill.tree.path(id, fill.separator()), fill.separator(), shown_name(name)),
        });
    }

    /// Notes that a place of the message is told twice, and differently. Nobody has published which of the two counts, so nothing of it
    /// is understood.
    pub(in crate::codec) fn dispute(&mut self, id: NodeId) {
        let mut node = self.tree.node(id);
        let mut above = node;
        while above.id != Tree::ROOT {
            // What another action says has no zone in this one.
            if matches!(above.what, What::Action(kind) if self.draft.kind != Some(kind)) {
                node = above;
            }
            above = self.tree.node(above.parent);
        }
        let path = self.tree.path(node.id, self.separator());
        let separator = self.separator();
        let is_within =
            |of: &str| path.strip_prefix(of).is_some_and(|rest| rest.is_empty() || rest.starts_with(separator));
        self.draft.remarks.retain(|remark| remark.kind != RemarkKind::DuplicateProperty || !is_within(&remark.path));
        match node.what {
            What::Beside(zone) => {
                self.draft.clear(zone);
                self.draft.misread(zone.bit());
                self.remark_on(RemarkKind::UnreadableContext, node);
            }
            What::Value(zone) => {
                let held = node.or.filter(|other| !self.draft.has(zone) && self.draft.has(*other));
                let zone = held.unwrap_or(zone);
                self.draft.put_blocks_above(zone.bit());
                self.draft.dispute(zone);
                self.remark_on(RemarkKind::Contradiction, node);
            }
            // Said once, however much of it differs.
            _ if self.draft.remarks.iter().any(|of| of.kind == RemarkKind::Contradiction && of.path == path) => {}
            _ => self.remark_on(RemarkKind::Contradiction, node),
        }
    }

    #[cold]
    pub(super) fn remark_on(&mut self, kind: RemarkKind, node: &Node) {
        self.note(kind, |fill| fill.tree.path(node.id, fill.separator()));
    }

    pub(super) fn separator(&self) -> char {
        if self.ordered { '/' } else { '.' }
    }

    /// Adds a remark; the path is made only if there is room for it.
    #[cold]
    pub(super) fn note<P: Into<Cow<'a, str>>>(&mut self, kind: RemarkKind, path: impl FnOnce(&Self) -> P) {
        let contradicts = |kind| kind == RemarkKind::Contradiction;
        // What leaves the answer open is not lost among many others.
        let is_first = contradicts(kind) && !self.draft.remarks.iter().any(|remark| contradicts(remark.kind));
        if self.draft.remarks.len() < REMARKS || is_first {
            let path = path(self).into();
            self.draft.remarks.push(Remark { kind, path });
        }
    }
}
