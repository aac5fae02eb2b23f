//! Occasional work in horeca and at funerals: the dated values that this crate applies.

use chrono::NaiveDate;

use super::day::day;
use super::legal_ref::LegalRef;
use super::listing::Listing;
use super::timeline::{Timeline, closed, open, timeline};
use crate::words::law as says;

/// The first day on which funeral undertakers have occasional workers.
pub(super) const FIRST_AT_FUNERALS: NaiveDate = day::<2019, 4, 1>();

/// The dated values of occasional work in horeca and at funerals.
///
/// ```
/// use dimona::law::Law;
/// let law = Law::belgium();
/// let days = |on: &str| law.occasional.horeca_employer_days.at(law.on(on.parse().unwrap())).value().copied();
/// assert_eq!([days("2014-12-31"), days("2015-07-01"), days("2016-01-01")], [Some(100), None, Some(200)]);
/// let half = law.occasional.horeca_employer_days_by_half.at(law.on("2015-07-01".parse()?));
/// assert_eq!(half.value(), Some(&100));
/// assert_eq!(law.occasional.horeca_worker_days.at(law.on("2026-05-03".parse()?)).value(), Some(&50));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OccasionalLaw {
    /// Days of a calendar year on which an employer in horeca may have occasional workers; by the day of the work.
    pub horeca_employer_days: Timeline<u16>,
    /// The same for each half of a year: in 2015 the number was raised on 1 July, and neither half had more than the other.
    pub horeca_employer_days_by_half: Timeline<u16>,
    /// Days of a calendar year on which a worker in horeca may be an occasional one; by the day of the work.
    pub horeca_worker_days: Timeline<u16>,
    /// Funeral undertakers have occasional workers; by the day of the work.
    pub funerals: Timeline<()>,
}

impl OccasionalLaw {
    pub(super) fn belgium() -> Self {
        OccasionalLaw {
            horeca_employer_days: timeline![
                closed(
                    day::<2013, 10, 1>(),
                    day::<2014, 12, 31>(),
                    100,
                    LegalRef::inferred("pages on the raise of 2015; the first day is that of the flat rates in horeca"),
                ),
                open(
                    day::<2016, 1, 1>(),
                    200,
                    LegalRef::seen("RD 23-10-2015, 200 days from 2015-07-01; NSSO instructions on occasional workers"),
                ),
            ],
            horeca_employer_days_by_half: timeline![closed(
                day::<2015, 1, 1>(),
                day::<2015, 12, 31>(),
                100,
                LegalRef::seen("RD 23-10-2015: 200 days from 2015-07-01, in 2015 at most 100 in each half of the year"),
            )],
            horeca_worker_days: timeline![
                closed(
                    day::<2013, 10, 1>(),
                    day::<2013, 12, 31>(),
                    50,
                    LegalRef::inferred(
                        "NSSO on occasional workers in horeca; the first day is that of the flat rates there"
                    ),
                ),
                open(
                    day::<2014, 1, 1>(),
                    50,
                    LegalRef::seen("NSSO on occasional workers in horeca, 50 days a calendar year"),
                ),
            ],
            funerals: timeline![open(
                FIRST_AT_FUNERALS,
                (),
                LegalRef::seen("sheets of payroll offices on occasional work at funerals"),
            )],
        }
    }

    /// One line for each field: `tests/house` finds a field without one.
    pub(super) fn list<'a>(&'a self, listing: &mut Listing<'a>) {
        let (by_year, by_half) = (&self.horeca_employer_days, &self.horeca_employer_days_by_half);
        listing.value("horeca-employer-days", by_year, says::horeca_employer_days(), |days| (*days).into());
        listing.value("horeca-employer-days-by-half", by_half, says::horeca_employer_days_by_half(), |days| {
            (*days).into()
        });
        let of_worker = says::horeca_worker_days();
        listing.value("horeca-worker-days", &self.horeca_worker_days, of_worker, |days| (*days).into());
        listing.applies("funerals", &self.funerals, says::funerals());
    }
}
