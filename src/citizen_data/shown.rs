//! What an employer sees: what the service shows, and no more.

use crate::judgement::Ruling;
use crate::time::{Moment, Quarter};

/// What is shown. No wage, no former employer, no age and no work stands in it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Shown {
    /// Whether the candidate meets the condition on work in T-3 for a flexi-job in a quarter; `None` where that cannot be said.
    Eligible {
        /// The quarter of the flexi-job.
        quarter: Quarter,
        /// Whether it is met.
        eligible: Option<bool>,
    },
    /// How many hours are left to a student; `None` where that cannot be said.
    HoursLeft {
        /// The year of the quota.
        year: i32,
        /// The hours.
        hours: Option<u16>,
    },
    /// Whether the NSSO approved work under Overseas Social Security for a quarter; `None` where that is not known.
    Approved {
        /// The quarter of the flexi-job.
        quarter: Quarter,
        /// Whether it did.
        approved: Option<bool>,
    },
}

/// A decision on reading, and what is shown where it allows that.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Consulted {
    /// Whether it may be read.
    pub ruling: Ruling,
    /// Until when, where a grant is in force.
    pub until: Option<Moment>,
    /// What is shown.
    pub shown: Option<Shown>,
}

impl Consulted {
    /// A decision without anything to show.
    pub fn of(ruling: Ruling, until: Option<Moment>) -> Self {
        Consulted { ruling, until, shown: None }
    }

    /// The same with what the service shows, where it is allowed: otherwise it is not even looked up.
    #[must_use]
    pub fn showing(self, show: impl FnOnce() -> Shown) -> Self {
        let shown = self.ruling.allowed.then(show);
        Consulted { shown, ..self }
    }
}
