//! Drafts side by side, and as a program's own messages show them.

use std::fmt;

use super::Draft;
use crate::declaration::schema::Zone;

impl PartialEq for Draft<'_> {
    /// Whether both say the same, wherever their texts are kept.
    fn eq(&self, other: &Self) -> bool {
        let of = |draft: &Self| (draft.format, draft.kind, draft.actions, draft.present, draft.wrong, draft.understood);
        of(self) == of(other)
            && self.context == other.context
            && self.remarks == other.remarks
            && self.references().eq(other.references())
            && Zone::each(self.present).all(|zone| {
                let bits = |draft: &Self| {
                    draft.bits.get(zone as usize).filter(|_| draft.understood & zone.bit() != 0).copied()
                };
                self.raw(zone) == other.raw(zone) && bits(self) == bits(other)
            })
    }
}

/// Without what is personal.
impl fmt::Debug for Draft<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Draft");
        shown.field("format", &self.format).field("kind", &self.kind).field("actions", &self.actions);
        for zone in Zone::each(self.present).filter(|zone| !zone.is_block()) {
            let mut text = String::new();
            self.write(zone, &mut text);
            shown.field(zone.name(), if zone.is_personal() { &"***" } else { &text });
        }
        shown.field("context", &self.context).field("remarks", &self.remarks).finish()
    }
}
