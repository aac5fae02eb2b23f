//! What the form of a declaration depends on: the dated values that this crate applies.

use super::day::day;
use super::legal_ref::LegalRef;
use super::listing::Listing;
use super::timeline::{Timeline, closed, open, timeline};
use crate::words::law as says;

/// The dated values on the form of a declaration.
///
/// ```
/// use dimona::law::{InForce, Law};
/// let law = Law::belgium();
/// assert!(law.form.small_statuses.at(law.on("2020-01-01".parse()?)).value().is_some());
/// assert_eq!(law.form.card_waiver.at(law.on("2020-08-31".parse()?)).value(), Some(&InForce::Certain));
/// assert_eq!(law.form.card_waiver.at(law.on("2020-09-01".parse()?)).value(), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FormLaw {
    /// When employers declare their workers at all; by the first day of the work.
    pub dimona: Timeline<()>,
    /// When households declare their domestic staff, whatever the hours; by the first day of the work.
    pub domestic_staff: Timeline<()>,
    /// When trainees (IVT, TRI, STG) are declared with the block of small statuses; by the begin of the period.
    pub small_statuses: Timeline<()>,
    /// When the NSSO asks for that block, by another source; by the day of reception.
    pub small_statuses_received: Timeline<InForce>,
    /// When construction control cards (C3.2A) need not be given; by the day of reception.
    pub card_waiver: Timeline<InForce>,
}

/// How sure it is that something is in force on a day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum InForce {
    /// It is.
    Certain,
    /// It began within these days, and no source says on which.
    BeganWithin,
}

impl FormLaw {
    pub(super) fn belgium() -> Self {
        FormLaw {
            dimona: timeline![open(
                day::<2003, 1, 1>(),
                (),
                LegalRef::seen("RD 05-11-2002, art. 38 of the act of 26 July 1996: all private and public employers"),
            ),],
            domestic_staff: timeline![open(
                day::<2014, 10, 1>(),
                (),
                LegalRef::seen(
                    "notices of 2014 on domestic staff: an ordinary Dimona for mainly manual work in a household"
                ),
            ),],
            small_statuses: timeline![open(
                day::<2020, 1, 1>(),
                (),
                LegalRef::inferred("NSSO glossary of notifications 2023/3, block 90594; deployment of December 2019"),
            ),],
            small_statuses_received: timeline![
                closed(
                    day::<2019, 12, 1>(),
                    day::<2019, 12, 31>(),
                    InForce::BeganWithin,
                    LegalRef::seen(
                        "NSSO glossary 2023/3, block 90594: the deployment of December 2019, whose day is not told"
                    ),
                ),
                open(
                    day::<2020, 1, 1>(),
                    InForce::Certain,
                    LegalRef::seen("NSSO glossary 2023/3, block 90594: from the deployment of December 2019 on"),
                ),
            ],
            card_waiver: timeline![
                closed(
                    day::<2020, 4, 6>(),
                    day::<2020, 8, 31>(),
                    InForce::Certain,
                    LegalRef::seen("notices of the NSSO on cards C3.2A, April and August 2020"),
                ),
                closed(
                    day::<2020, 11, 1>(),
                    day::<2020, 11, 30>(),
                    InForce::BeganWithin,
                    LegalRef::inferred("notice of the NSSO on cards C3.2A, November 2020, whose day is not known"),
                ),
                closed(
                    day::<2020, 12, 1>(),
                    day::<2022, 12, 31>(),
                    InForce::Certain,
                    LegalRef::seen("NSSO instructions 2022/2 on cards C3.2A"),
                ),
            ],
        }
    }

    /// One line for each field: `tests/house` finds a field without one.
    pub(super) fn list<'a>(&'a self, listing: &mut Listing<'a>) {
        let in_force = |of: &InForce| match of {
            InForce::Certain => says::applies().into(),
            InForce::BeganWithin => says::began_within().into(),
        };
        listing.applies("dimona", &self.dimona, says::dimona());
        listing.applies("domestic-staff", &self.domestic_staff, says::domestic_staff());
        listing.applies("small-statuses", &self.small_statuses, says::small_statuses());
        let received = says::small_statuses_received();
        listing.value("small-statuses-received", &self.small_statuses_received, received, in_force);
        listing.value("card-waiver", &self.card_waiver, says::card_waiver(), in_force);
    }
}
