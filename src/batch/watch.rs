//! What a caller sees of a run, and how it stops one.

/// The passes of a run, in their order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Pass {
    /// Reading: records are decoded, their form is judged.
    Read,
    /// Joining: declarations that name a period are given to the worker of that period.
    Join,
    /// Judging: worker by worker, in the order of reception.
    Judge,
    /// Employers: what only the declarations of one employer together show.
    Employers,
    /// Writing: the report, in the order of input.
    Write,
}

impl Pass {
    /// Every pass.
    pub const ALL: [Pass; 5] = [Pass::Read, Pass::Join, Pass::Judge, Pass::Employers, Pass::Write];

    /// The name in output.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Pass::Read => "read",
            Pass::Join => "join",
            Pass::Judge => "judge",
            Pass::Employers => "employers",
            Pass::Write => "write",
        }
    }
}

/// How far a run is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Progress {
    /// The pass.
    pub pass: Pass,
    /// How many declarations this pass has dealt with.
    pub done: u64,
    /// How many it will deal with; `None` while that is not known.
    pub all: Option<u64>,
}

/// Watches a run. Both methods are called from any of its threads, wherever one takes up a piece of work: with little memory
/// some thousand times a second.
pub trait Watch: Sync {
    /// Whether the run shall stop: then it ends with an error ([`is_stopped`](crate::Error::is_stopped)) at the next
    /// occasion.
    fn stopped(&self) -> bool {
        false
    }

    /// Hears how far the run is. Every pass is told when it begins, also one without work.
    fn progress(&self, progress: Progress) {
        let _ = progress;
    }
}

/// Nobody watches.
pub(super) struct Unwatched;

impl Watch for Unwatched {}
