//! First jobs of young workers, whose employer may pay less: the dated values that this crate applies.

use super::day::day;
use super::legal_ref::LegalRef;
use super::listing::Listing;
use super::timeline::{Timeline, open, timeline};
use crate::words::law as says;

/// The dated values on first jobs of young workers.
///
/// ```
/// use dimona::law::{Confidence, Law};
/// let law = Law::belgium();
/// let row = &law.starter_job.below_age.rows()[0];
/// assert_eq!((*row.value(), row.legal().confidence()), (21, Confidence::Memory));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StarterJobLaw {
    /// The age that the worker has not reached; by the begin of the period.
    pub below_age: Timeline<u16>,
}

impl StarterJobLaw {
    pub(super) fn belgium() -> Self {
        StarterJobLaw {
            below_age: timeline![open(
                day::<2018, 7, 1>(),
                21,
                LegalRef::memory("act 24-12-1999, art. 33bis, as the act of 26-03-2018 has it"),
            ),],
        }
    }

    /// One line for each field: `tests/house` finds a field without one.
    pub(super) fn list<'a>(&'a self, listing: &mut Listing<'a>) {
        listing.value("below-age", &self.below_age, says::starter_age(), |age| (*age).into());
    }
}
