//! The declaration of works: the dated values that this crate applies.

use chrono::NaiveDate;

use super::day::day;
use super::legal_ref::LegalRef;
use super::listing::Listing;
use super::timeline::{Timeline, closed, open, timeline};
use crate::error::Error;
use crate::words::law as says;

/// Who may use the declaration of works, and how.
///
/// The days on which unsecured access and passwords end are not known: a caller who knows one patches it.
///
/// ```
/// use dimona::law::{Law, day};
/// let law = Law::belgium();
/// let listed_may_modify = |day| law.works.declarant_only.at(law.on(day)).holds() == Some(false);
/// assert!(listed_may_modify(day::<2026, 6, 28>()) && !listed_may_modify(day::<2026, 6, 29>()));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WorksLaw {
    /// Only the company that submits a declaration may create and modify it.
    pub declarant_only: Timeline<()>,
    /// It was announced that access without a secured connection ends.
    pub unsecured_access_ends: Timeline<()>,
    /// The days among which that end lies, on each of which it may have come.
    pub unsecured_access_ending: Timeline<()>,
    /// Access without a secured connection has ended.
    pub unsecured_access_ended: Timeline<()>,
    /// It was announced that logging in with a password ends.
    pub passwords_end: Timeline<()>,
    /// Logging in with a password has ended.
    pub passwords_ended: Timeline<()>,
}

/// Where access to the declaration of works was announced.
pub(crate) const ANNOUNCED: LegalRef =
    LegalRef::seen("Van Havermaet on access to the Declaration of Works, 26-06-2026, from a notice of the NSSO");

impl WorksLaw {
    pub(super) fn belgium() -> Self {
        WorksLaw {
            declarant_only: timeline![open(day::<2026, 6, 29>(), (), ANNOUNCED)],
            unsecured_access_ends: timeline![open(day::<2026, 6, 26>(), (), ANNOUNCED)],
            unsecured_access_ending: timeline![closed(day::<2026, 10, 1>(), day::<2026, 12, 31>(), (), ANNOUNCED)],
            unsecured_access_ended: timeline![open(day::<2027, 1, 1>(), (), ANNOUNCED)],
            passwords_end: timeline![open(day::<2026, 6, 26>(), (), ANNOUNCED)],
            passwords_ended: Timeline::new(),
        }
    }

    /// Says on which day unsecured access ended: from then on there is none, and until then there was.
    ///
    /// ```
    /// use dimona::law::{Confidence, Law, LegalRef, day};
    /// let mut law = Law::belgium();
    /// let own = LegalRef::own("a notice of the NSSO", Confidence::Seen, day::<2026, 11, 20>());
    /// law.works.unsecured_access_ended_on(day::<2026, 11, 23>(), own)?;
    /// assert_eq!(law.works.unsecured_access_ending.at(law.on(day::<2026, 11, 22>())).holds(), Some(false));
    /// assert_eq!(law.works.unsecured_access_ended.at(law.on(day::<2026, 11, 23>())).holds(), Some(true));
    /// # Ok::<(), dimona::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// None: a row without end cannot end before it begins.
    pub fn unsecured_access_ended_on(&mut self, day: NaiveDate, legal: LegalRef) -> Result<(), Error> {
        self.unsecured_access_ending = Timeline::new();
        self.unsecured_access_ended.patch(day, None, (), legal)
    }

    /// One line for each field: `tests/house` finds a field without one.
    pub(super) fn list<'a>(&'a self, listing: &mut Listing<'a>) {
        listing.applies("declarant-only", &self.declarant_only, says::declarant_only());
        listing.applies("unsecured-access-ends", &self.unsecured_access_ends, says::unsecured_access_ends());
        listing.applies("unsecured-access-ending", &self.unsecured_access_ending, says::unsecured_access_ending());
        listing.applies("unsecured-access-ended", &self.unsecured_access_ended, says::unsecured_access_ended());
        listing.applies("passwords-end", &self.passwords_end, says::passwords_end());
        listing.applies("passwords-ended", &self.passwords_ended, says::passwords_ended());
    }
}
