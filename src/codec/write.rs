//! The one writer of both trees: it goes through the places in their order and gives what stands in a draft.

use crate::dimona::message::Draft;
use crate::dimona::schema::{NodeId, Tree, What, Zone};

/// What a format makes of the places of a draft.
pub(super) trait Sink {
    /// Something begins that holds others.
    fn open(&mut self, name: &'static str);
    /// It ends.
    fn close(&mut self, name: &'static str);
    /// A zone.
    fn zone(&mut self, name: &'static str, zone: Zone, draft: &Draft<'_>);
}

/// Writes what stands in a place, and below it. `also` are zones that are written although the draft does not hold them.
pub(super) fn write(draft: &Draft<'_>, tree: &Tree, id: NodeId, also: u128, sink: &mut impl Sink) {
    let stands = draft.all() | also;
    for (child, node) in tree.children(id) {
        let here = stands & node.below != 0;
        match node.what {
            // Where a zone has two places, the main one is written.
            _ if node.other => {}
            What::Value(zone) | What::Beside(zone) if here => sink.zone(node.name, zone, draft),
            What::Value(_) | What::Beside(_) => {}
            What::Action(kind) if draft.kind != Some(kind) => {}
            // References are several, and written by their format.
            What::Block(Zone::Reference) => sink.zone(node.name, Zone::Reference, draft),
            What::Group | What::Block(_) if !here => {}
            What::Action(_) | What::Group | What::Block(_) => {
                sink.open(node.name);
                write(draft, tree, child, also, sink);
                sink.close(node.name);
            }
        }
    }
}

/// The zones of what is known beside a message.
pub(super) fn known_beside(draft: &Draft<'_>) -> u128 {
    Zone::each(Zone::BESIDE).filter(|zone| draft.context.text(*zone).is_some()).fold(0, |set, zone| set | zone.bit())
}
