//! What an employer sees: what the service shows, and no more.

use crate::judgement::{Need, Ruling};
use crate::time::{Moment, Quarter};

/// What is shown. No wage, no former employer, no age and no work stands in it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Shown {
    /// Whether the candidate meets the condition on work in T-3 for a flexi-job in a quarter. Where a pension or a reduction says something
    /// else it is open, since no source tells whether the service looks at them.
    Eligible {
        /// The quarter of the flexi-job.
        quarter: Quarter,
        /// Whether it is met, or what is missing where that cannot be said.
        eligible: Result<bool, Need>,
    },
    /// How many hours are left to a student.
    HoursLeft {
        /// The year of the quota.
        year: i32,
        /// The hours, or what is missing where that cannot be said.
        hours: Result<HoursShown, Need>,
    },
    /// Whether the NSSO approved work under Overseas Social Security for a quarter; `None` where no decision of it is given by then.
    Approved {
        /// The quarter of the flexi-job.
        quarter: Quarter,
        /// Whether it did.
        approved: Option<bool>,
        /// Whether the day of the decision is not told, so that it is assumed to have been made by then.
        assumes_day: bool,
    },
}

/// The hours left of a student, and what they rest on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct HoursShown {
    /// The hours.
    pub left: u16,
    /// When the counter was read from which they come: what other employers booked since is not known.
    pub counter_at: Moment,
}

impl HoursShown {
    /// Hours that were left by a counter that was read at this moment.
    #[must_use]
    pub fn new(left: u16, counter_at: Moment) -> Self {
        HoursShown { left, counter_at }
    }
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
