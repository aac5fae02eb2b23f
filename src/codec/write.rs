//! The one writer of both trees: it goes through the places in their order and gives what stands in a draft.

use std::io;

use crate::declaration::message::Draft;
use crate::declaration::schema::{NodeId, Tree, What, Zone, has};
use crate::error::{Error, ErrorKind};
use crate::words::{Said, writing};

/// What a format makes of the places of a draft.
pub(super) trait Sink {
    /// Something begins that holds others.
    fn open(&mut self, name: &'static str);
    /// It ends.
    fn close(&mut self, name: &'static str);
    /// A zone.
    fn zone(&mut self, name: &'static str, zone: Zone, draft: &Draft<'_>);
}

/// Writes what stands in a draft. `also` are zones that are written although the draft does not hold them.
///
/// # Errors
///
/// When the draft holds several declarations, or a zone that its kind does not have. Without a kind no zone is asked about.
pub(super) fn write(draft: &Draft<'_>, tree: &Tree, also: u128, sink: &mut impl Sink) -> Result<(), Error> {
    let mut rest = draft.all();
    write_below(draft, tree, Tree::ROOT, also, sink, &mut rest);
    nothing_lost(draft, rest)
}

/// Writes what stands below a place, and takes it from what is left to write.
pub(super) fn write_below(
    draft: &Draft<'_>,
    tree: &Tree,
    id: NodeId,
    also: u128,
    sink: &mut impl Sink,
    rest: &mut u128,
) {
    let stands = draft.all() | also;
    for (child, node) in tree.children(id) {
        let here = stands & node.below != 0;
        match node.what {
            // Where a zone has two places, the main one is written.
            _ if node.other => {}
            What::Value(zone) | What::Beside(zone) if here => {
                *rest &= !zone.bit();
                sink.zone(node.name, zone, draft);
            }
            What::Value(_) | What::Beside(_) => {}
            What::Action(kind) if draft.kind != Some(kind) => {}
            // References are several, and written by their format.
            What::Block(Zone::Reference) => sink.zone(node.name, Zone::Reference, draft),
            What::Group | What::Block(_) if !here => {}
            What::Action(_) | What::Group | What::Block(_) => {
                sink.open(node.name);
                write_below(draft, tree, child, also, sink, rest);
                sink.close(node.name);
            }
        }
    }
}

/// An error where a draft holds several actions, or two values of one zone, of which one would be written; and where one of these zones, which a format did
/// not write, is none of this kind of declaration in any format.
pub(super) fn nothing_lost(draft: &Draft<'_>, rest: u128) -> Result<(), Error> {
    if draft.actions > 1 {
        return Err(unwritable(writing::several(draft.actions)));
    }
    if let Some(zone) = draft.disputed() {
        return Err(unwritable(writing::two_values(zone.to_string())));
    }
    let Some(kind) = draft.kind else { return Ok(()) };
    match Zone::each(rest).find(|zone| !zone.is_block() && !has(*zone, kind)) {
        Some(zone) => Err(unwritable(writing::no_zone(kind.word(), zone.to_string()))),
        None => Ok(()),
    }
}

pub(super) fn unwritable(reason: Said) -> Error {
    Error::from(ErrorKind::Write(io::Error::new(io::ErrorKind::InvalidInput, reason)))
}

/// The zones of what is known beside a message.
pub(super) fn known_beside(draft: &Draft<'_>) -> u128 {
    Zone::each(Zone::BESIDE).filter(|zone| draft.context.text(*zone).is_some()).fold(0, |set, zone| set | zone.bit())
}
