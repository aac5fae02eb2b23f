//! Counters of Student@work.

use crate::time::Moment;

/// What Student@work says of a student at one moment.
///
/// Everything booked before that moment is contained in it, at every employer.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct StudentCounter {
    /// When the counter was read.
    pub at: Moment,
    /// Hours that were left.
    pub hours_left: u16,
}
