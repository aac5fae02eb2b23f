//! Flexi-jobs: the dated values that this crate applies.

use super::day::day;
use super::legal_ref::LegalRef;
use super::listing::Listing;
use super::timeline::{Timeline, closed, open, timeline};
use crate::words::{Value, law as says};

/// The dated values of flexi-jobs.
///
/// ```
/// use dimona::law::Law;
/// let law = Law::belgium();
/// assert_eq!(law.flexi_job.earliest_days_before_quarter.at(law.on("2026-11-27".parse()?)).value(), Some(&31));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FlexiJobLaw {
    /// How many days before the first day of its quarter a flexi-job may be declared.
    pub earliest_days_before_quarter: Timeline<u16>,
    /// How much of a full-time job at other employers is asked in T-3, in per cent; by the begin of the flexi-job.
    pub least_percent_in_t3: Timeline<u16>,
    /// When a reduction from full-time to four fifths bars flexi-jobs; by the begin of the flexi-job.
    pub reduction_bars: Timeline<()>,
    /// When a pension at the end of T-2 takes the place of the work in T-3; by the begin of the flexi-job.
    pub pensioners: Timeline<()>,
    /// The age that took the place of both, in years; by the begin of the flexi-job.
    pub age_instead: Timeline<u16>,
}

impl FlexiJobLaw {
    pub(super) fn belgium() -> Self {
        FlexiJobLaw {
            earliest_days_before_quarter: timeline![open(
                day::<2015, 12, 1>(),
                31,
                LegalRef::inferred("NSSO glossary 2023/3, zone 00910, carried over the whole scheme"),
            ),],
            least_percent_in_t3: timeline![open(day::<2015, 12, 1>(), 80, LegalRef::seen("act 16-11-2015, art. 4")),],
            reduction_bars: timeline![open(day::<2024, 1, 1>(), (), LegalRef::seen("programme act 22-12-2023")),],
            pensioners: timeline![open(day::<2018, 1, 1>(), (), LegalRef::seen("programme act 25-12-2017")),],
            age_instead: timeline![
                closed(
                    day::<2018, 1, 1>(),
                    day::<2024, 12, 31>(),
                    65,
                    LegalRef::seen("Dimona check by age, until 2025")
                ),
                closed(
                    day::<2025, 1, 1>(),
                    day::<2025, 9, 30>(),
                    66,
                    LegalRef::seen("Dimona check by age, ended with the third quarter of 2025"),
                ),
            ],
        }
    }
    /// One line for each field: `tests/house` finds a field without one.
    pub(super) fn list<'a>(&'a self, listing: &mut Listing<'a>) {
        let number = |n: &u16| Value::from(*n);
        listing.value(
            "earliest-days-before-quarter",
            &self.earliest_days_before_quarter,
            says::earliest_days(),
            number,
        );
        listing.value("least-percent-in-t3", &self.least_percent_in_t3, says::least_work(), number);
        listing.applies("reduction-bars", &self.reduction_bars, says::reduction_bars());
        listing.applies("pensioners", &self.pensioners, says::pensioners());
        listing.value("age-instead", &self.age_instead, says::age_instead(), number);
    }
}
