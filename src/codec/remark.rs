//! What the reader notices and no zone can hold.

use std::borrow::Cow;

use crate::dimona::message::{Draft, Remark, RemarkKind};

/// The most remarks that are kept of one record: beyond it the record is of another format altogether.
const REMARKS: usize = 32;

/// The most characters of an unknown key that a remark repeats.
const KEY_LENGTH: usize = 64;

/// Adds a remark; the path is made only if there is room for it.
pub(super) fn note<'de>(draft: &mut Draft<'de>, kind: RemarkKind, path: impl FnOnce() -> Cow<'de, str>) {
    if draft.remarks.len() < REMARKS {
        draft.remarks.push(Remark { kind, path: path() });
    }
}

/// A key as a remark may show it: short, and without characters that move a cursor.
pub(super) fn shown(key: Cow<'_, str>) -> Cow<'_, str> {
    if key.len() <= KEY_LENGTH && !key.chars().any(char::is_control) {
        return key;
    }
    let mut chars = key.chars();
    let mut short: String =
        chars.by_ref().take(KEY_LENGTH).map(|c| if c.is_control() { '\u{FFFD}' } else { c }).collect();
    if chars.next().is_some() {
        short.push('…');
    }
    short.into()
}
