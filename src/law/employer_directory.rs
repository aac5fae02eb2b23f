//! The employer directory: the dated values that this crate applies.

use super::day::day;
use super::legal_ref::LegalRef;
use super::listing::Listing;
use super::timeline::{Timeline, closed, open, timeline};
use crate::words::law as says;

/// What the employer directory may tell, and the classes of its importance codes.
///
/// ```
/// use dimona::law::{Law, day};
/// let law = Law::belgium();
/// let may_see_its_own = |day| law.employer_directory.natural_persons.at(law.on(day)).holds() == Some(true);
/// assert!(!may_see_its_own(day::<2007, 7, 2>()) && may_see_its_own(day::<2007, 7, 3>()));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EmployerDirectoryLaw {
    /// Deliberation 06/80: whoever asks may look up the category of an employer.
    pub category_look_up: Timeline<()>,
    /// Deliberation 07/039: an employer who is a natural person may be shown its own data. A legal person needs no deliberation.
    pub natural_persons: Timeline<()>,
    /// The application that asks the directory is told: a legal person, which needs no deliberation, is shown its own data in it.
    pub application: Timeline<()>,
    /// The fewest workers, on average, of each importance code from 2 to 9.
    pub importance_classes: Timeline<[u16; 8]>,
}

/// The fewest workers of each importance code from 2 to 9. The source prints "more than 1000" for the last, and 1000 stands in no other.
pub(crate) const IMPORTANCE_CLASSES: [u16; 8] = [5, 10, 20, 50, 100, 200, 500, 1000];

/// The deliberation on the ten fields.
pub(crate) const DELIBERATION: LegalRef = LegalRef::seen("deliberation 07/039 of 03-07-2007");
/// The deliberation on the category, which the other one tells.
pub(crate) const LOOK_UP: LegalRef =
    LegalRef::seen("deliberation 06/80 of 14-11-2006, as deliberation 07/039 of 03-07-2007 tells it");

impl EmployerDirectoryLaw {
    pub(super) fn belgium() -> Self {
        EmployerDirectoryLaw {
            category_look_up: timeline![open(day::<2006, 11, 14>(), (), LOOK_UP)],
            natural_persons: timeline![open(day::<2007, 7, 3>(), (), DELIBERATION)],
            application: timeline![open(
                day::<2006, 11, 14>(),
                (),
                LegalRef::inferred(
                    "deliberation 06/80 of 14-11-2006, as deliberation 07/039 of 03-07-2007 tells it; since when there was an application neither does"
                ),
            )],
            importance_classes: timeline![
                closed(
                    day::<2007, 7, 3>(),
                    day::<2016, 12, 31>(),
                    IMPORTANCE_CLASSES,
                    LegalRef::inferred(
                        "data warehouse of the Crossroads Bank on importance codes; it says that the classes were the same before 2017, \
                            and not since when"
                    ),
                ),
                open(
                    day::<2017, 1, 1>(),
                    IMPORTANCE_CLASSES,
                    LegalRef::seen("data warehouse of the Crossroads Bank on importance codes"),
                ),
            ],
        }
    }

    /// One line for each field: `tests/house` finds a field without one.
    pub(super) fn list<'a>(&'a self, listing: &mut Listing<'a>) {
        listing.applies("category-look-up", &self.category_look_up, says::category_look_up());
        listing.applies("natural-persons", &self.natural_persons, says::natural_persons());
        listing.applies("application", &self.application, says::directory_application());
        listing.value("importance-classes", &self.importance_classes, says::importance_classes(), |classes| {
            classes.map(|least| least.to_string()).join(", ").into()
        });
    }
}
