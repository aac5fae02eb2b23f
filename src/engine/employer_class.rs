//! What kind of employer declares, as far as the facts tell.

use super::Engine;
use crate::declaration::message::{Kind, Row};
use crate::facts::Known;

impl Engine {
    /// Whether an IN is that of an employer who is known to be a provincial or local administration.
    pub(super) fn is_local(&self, row: &Row) -> bool {
        row.kind == Kind::In
            && self.knows_employers
            && self.facts.is_provincial_or_local(&row.employer) == Known::Known(true)
    }
}
