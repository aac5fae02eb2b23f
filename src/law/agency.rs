//! Agency work: the dated values that this crate applies.

use super::day::day;
use super::legal_ref::LegalRef;
use super::listing::Listing;
use super::timeline::{Timeline, closed, open, timeline};
use crate::words::law as says;

/// The dated values of agency work.
///
/// ```
/// use dimona::law::Law;
/// let law = Law::belgium();
/// let days = |on: &str| law.agency.working_days_to_sign.at(law.on(on.parse().unwrap())).value().copied();
/// assert_eq!((days("2016-09-30"), days("2016-10-01")), (Some(2), Some(0)));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgencyLaw {
    /// Within how many working days behind the begin of work an agency contract may be signed; by the begin of work.
    pub working_days_to_sign: Timeline<u16>,
    /// How many days from the begin of work on a worker may leave a contract that was signed late, without notice; by the begin of work.
    pub days_to_leave: Timeline<u16>,
    /// How many calendar years before the current one, and behind it, Interim@work shows; by the day on which somebody looks.
    pub years_shown: Timeline<u16>,
}

impl AgencyLaw {
    pub(super) fn belgium() -> Self {
        AgencyLaw {
            working_days_to_sign: timeline![
                closed(
                    day::<2003, 1, 1>(),
                    day::<2016, 9, 30>(),
                    2,
                    LegalRef::inferred(
                        "payroll offices on the 48-hour rule of agency work; for as long as Dimona has been general"
                    ),
                ),
                open(
                    day::<2016, 10, 1>(),
                    0,
                    LegalRef::seen(
                        "payroll offices on agency work from 2016-10-01: signed when the worker enters service"
                    ),
                ),
            ],
            days_to_leave: timeline![open(
                day::<2016, 10, 1>(),
                7,
                LegalRef::seen("payroll offices on agency work from 2016-10-01: signed when the worker enters service"),
            )],
            years_shown: timeline![open(
                day::<2016, 10, 1>(),
                1,
                LegalRef::seen(
                    "NSSO on Interim@work: on line since 2016-10-01, for the current, previous and following year"
                ),
            )],
        }
    }

    /// One line for each field: `tests/house` finds a field without one.
    pub(super) fn list<'a>(&'a self, listing: &mut Listing<'a>) {
        let days = &self.working_days_to_sign;
        listing.value("working-days-to-sign", days, says::working_days_to_sign(), |days| (*days).into());
        listing.value("days-to-leave", &self.days_to_leave, says::days_to_leave(), |days| (*days).into());
        listing.value("years-shown", &self.years_shown, says::years_shown(), |years| (*years).into());
    }
}
