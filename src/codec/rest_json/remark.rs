//! Where a remark of the reader points to.

use std::borrow::Cow;

use super::member::Block;

/// The path of a property in this object.
pub(super) fn path<'de>(block: Block, name: Cow<'de, str>) -> Cow<'de, str> {
    match block {
        Block::Record => name,
        _ => format!("{}.{name}", block.path()).into(),
    }
}
