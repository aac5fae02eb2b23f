//! One small trait for each register of facts.

use super::known::Known;
use crate::dimona::message::EmployerNumbers;
use crate::id::Ssin;
use crate::time::{Moment, Quarter};

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

/// Student counters: how many hours of a year were left.
pub trait StudentCounters {
    /// The newest counter of this student and year that was read at this moment or before; without a moment, the newest.
    fn student_counter(&self, worker: Ssin, year: i32, at: Option<Moment>) -> Known<StudentCounter>;
}

/// The sectors that mattered in the quarters whose student hours did not count.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Sector {
    /// Care, vaccination and tracing centres included.
    Care,
    /// Education.
    Education,
    /// Any other.
    Other,
}

/// The sectors of employers.
pub trait EmployerSectors {
    /// The sector of this employer in a quarter; for agency work, ask for the user.
    fn sector(&self, employer: &EmployerNumbers, quarter: Quarter) -> Known<Sector>;
}

/// Every register of facts that the rules may ask.
pub trait Facts: StudentCounters + EmployerSectors + Send + Sync {}

impl<T: StudentCounters + EmployerSectors + Send + Sync> Facts for T {}
