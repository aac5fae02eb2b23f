//! The clock of the program; the library has none.

use std::time::Instant;

/// This moment, to measure how long something takes.
#[expect(clippy::disallowed_methods, reason = "the program tells how long a run takes; no judgement sees it")]
pub(crate) fn now() -> Instant {
    Instant::now()
}
