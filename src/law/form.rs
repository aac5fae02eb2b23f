//! What the form of a declaration depends on: the dated values that this crate applies.

use super::day::day;
use super::legal_ref::LegalRef;
use super::listing::Listing;
use super::timeline::{Timeline, closed, open, timeline};
use crate::words::law as says;

/// The dated values on the form of a declaration.
///
/// ```
/// use dimona::law::{CardWaiver, Law};
/// let law = Law::belgium();
/// assert!(law.form.small_statuses.at(law.on("2020-01-01".parse()?)).value().is_some());
/// assert_eq!(law.form.card_waiver.at(law.on("2020-08-31".parse()?)).value(), Some(&CardWaiver::Certain));
/// assert_eq!(law.form.card_waiver.at(law.on("2020-09-01".parse()?)).value(), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FormLaw {
    /// When trainees (IVT, TRI, STG) are declared with the block of small statuses; by the begin of the period.
    pub small_statuses: Timeline<()>,
    /// When construction control cards (C3.2A) need not be given; by the day of reception.
    pub card_waiver: Timeline<CardWaiver>,
}

/// How sure it is that cards need not be given on a day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum CardWaiver {
    /// They need not.
    Certain,
    /// The waiver began within these days, and no source says on which.
    BeganWithin,
}

impl FormLaw {
    pub(super) fn belgium() -> Self {
        FormLaw {
            small_statuses: timeline![open(
                day::<2020, 1, 1>(),
                (),
                LegalRef::inferred("NSSO glossary of notifications 2023/3, block 90594; deployment of December 2019"),
            ),],
            card_waiver: timeline![
                closed(
                    day::<2020, 4, 6>(),
                    day::<2020, 8, 31>(),
                    CardWaiver::Certain,
                    LegalRef::seen("notices of the NSSO on cards C3.2A, April and August 2020"),
                ),
                closed(
                    day::<2020, 11, 1>(),
                    day::<2020, 11, 30>(),
                    CardWaiver::BeganWithin,
                    LegalRef::inferred("notice of the NSSO on cards C3.2A, November 2020, whose day is not known"),
                ),
                closed(
                    day::<2020, 12, 1>(),
                    day::<2022, 12, 31>(),
                    CardWaiver::Certain,
                    LegalRef::seen("NSSO instructions 2022/2 on cards C3.2A"),
                ),
            ],
        }
    }

    /// One line for each field: `tests/house` finds a field without one.
    pub(super) fn list<'a>(&'a self, listing: &mut Listing<'a>) {
        listing.applies("small-statuses", &self.small_statuses, says::small_statuses());
        listing.value("card-waiver", &self.card_waiver, says::card_waiver(), |of| {
            let said = match of {
                CardWaiver::Certain => says::applies(),
                CardWaiver::BeganWithin => says::began_within(),
            };
            said.into()
        });
    }
}
