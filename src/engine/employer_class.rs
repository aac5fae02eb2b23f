//! What kind of employer declares.

use super::Engine;
use crate::declaration::message::{Kind, Row};
use crate::facts::{Known, is_administration};

impl Engine {
    /// Whether an IN is that of an employer who is known to be a provincial or local administration.
    pub(super) fn is_local(&self, row: &Row) -> Known<bool> {
        if row.kind == Kind::In { is_administration(self.facts.as_ref(), &row.employer) } else { Known::Known(false) }
    }
}
