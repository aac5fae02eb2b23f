//! The clock of the program; the library has none.

use std::time::{Instant, SystemTime, UNIX_EPOCH};

use dimona::time::Moment;

/// This moment, to measure how long something takes.
#[expect(clippy::disallowed_methods, reason = "the program tells how long a run takes; no judgement sees it")]
pub(crate) fn now() -> Instant {
    Instant::now()
}

/// The moment on the clock of this machine; `None` where it shows a time that nobody lives in.
#[expect(clippy::disallowed_methods, reason = "how long is left is asked of the program, and no judgement sees it")]
pub(crate) fn moment() -> Option<Moment> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    Moment::from_millis(i64::try_from(since.as_millis()).ok()?).ok()
}
