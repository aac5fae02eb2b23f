//! Work under article 17: the dated quotas that this crate applies.

use super::day::day;
use super::legal_ref::LegalRef;
use super::listing::Listing;
use super::timeline::{Timeline, closed, open, timeline};
use crate::id::WorkerType;
use crate::time::Quarter;
use crate::words::law as says;

/// The quotas of article 17. What a student may have is [`StudentLaw::article_17_hours`](super::StudentLaw::article_17_hours).
///
/// ```
/// use dimona::law::Law;
/// let law = Law::belgium();
/// let on = law.on("2026-09-01".parse()?);
/// let hours = law.article_17.other_hours.at(on).value().copied().unwrap();
/// assert_eq!((hours.year, hours.in_quarter("2026Q3".parse()?), hours.in_quarter("2026Q4".parse()?)), (300, 190, 100));
/// assert_eq!(law.article_17.days.at(on).value(), Some(&25));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Article17Law {
    /// Hours in the socio-cultural sector and in others (O17); by the first day of the period.
    pub other_hours: Timeline<Article17Hours>,
    /// Hours in sport (S17).
    pub sport_hours: Timeline<Article17Hours>,
    /// Hours of a calendar year in both together.
    pub hours_together: Timeline<u16>,
    /// Days of a calendar year, where the law counts days: of all until 2021 (A17), then of public television (T17).
    pub days: Timeline<u16>,
    /// How many hours a day of public television is.
    pub hours_of_a_day: Timeline<u16>,
    /// Months that who worked there otherwise has to wait; by the first day of the period.
    pub waiting_months: Timeline<u16>,
}

/// How many hours there may be under article 17.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Article17Hours {
    /// In a calendar year.
    pub year: u16,
    /// In the third quarter of it.
    pub third_quarter: u16,
    /// In each other quarter.
    pub quarter: u16,
}

impl Article17Hours {
    /// How many there may be in a quarter.
    #[must_use]
    pub fn in_quarter(self, quarter: Quarter) -> u16 {
        if quarter.number() == 3 { self.third_quarter } else { self.quarter }
    }
}

const HOURS: LegalRef = LegalRef::seen("article 17 RD 28-11-1969, quotas since 2022; travailassociatif.be and UCM");
const DAYS: LegalRef = LegalRef::seen("article 17 RD 28-11-1969; NSSO instructions on public broadcasters");

impl Article17Law {
    pub(super) fn belgium() -> Self {
        const FIRST: chrono::NaiveDate = day::<2022, 1, 1>();
        Article17Law {
            other_hours: timeline![open(FIRST, Article17Hours { year: 300, third_quarter: 190, quarter: 100 }, HOURS)],
            sport_hours: timeline![open(FIRST, Article17Hours { year: 450, third_quarter: 285, quarter: 150 }, HOURS)],
            hours_together: timeline![open(FIRST, 450, HOURS)],
            days: timeline![
                closed(
                    day::<2017, 1, 1>(),
                    day::<2021, 12, 31>(),
                    25,
                    LegalRef::seen("article 17 RD 28-11-1969 until 2021; the first day is that of type A17"),
                ),
                open(FIRST, 25, DAYS),
            ],
            hours_of_a_day: timeline![open(FIRST, 8, DAYS)],
            waiting_months: timeline![open(
                FIRST,
                12,
                LegalRef::inferred("a page of the sector: a year of waiting for former staff, but not for students"),
            )],
        }
    }

    /// One line for each field: `tests/house` finds a field without one.
    pub(super) fn list<'a>(&'a self, listing: &mut Listing<'a>) {
        let number = |n: &u16| (*n).into();
        let (other, sport) = (|| WorkerType::O17.code().to_owned(), || WorkerType::S17.code().to_owned());
        listing.value("other-hours in-year", &self.other_hours, says::article_17_year(other()), |of| of.year.into());
        listing.value(
            "other-hours in-third-quarter",
            &self.other_hours,
            says::article_17_third_quarter(other()),
            |of| of.third_quarter.into(),
        );
        listing.value("other-hours in-quarter", &self.other_hours, says::article_17_quarter(other()), |of| {
            of.quarter.into()
        });
        listing.value("sport-hours in-year", &self.sport_hours, says::article_17_year(sport()), |of| of.year.into());
        listing.value(
            "sport-hours in-third-quarter",
            &self.sport_hours,
            says::article_17_third_quarter(sport()),
            |of| of.third_quarter.into(),
        );
        listing.value("sport-hours in-quarter", &self.sport_hours, says::article_17_quarter(sport()), |of| {
            of.quarter.into()
        });
        listing.value("hours-together", &self.hours_together, says::article_17_together(), number);
        listing.value("days", &self.days, says::article_17_days(), number);
        listing.value("waiting-months", &self.waiting_months, says::article_17_waiting(), number);
        listing.value("hours-of-a-day", &self.hours_of_a_day, says::article_17_day(), number);
    }
}
