//! Occasional work in agriculture and horticulture: the dated values that this crate applies.

use super::day::day;
use super::legal_ref::LegalRef;
use super::listing::Listing;
use super::timeline::{Timeline, closed, open, timeline};
use crate::words::law as says;

/// The dated values of occasional work in agriculture and horticulture, by the day of the work.
///
/// ```
/// use dimona::law::Law;
/// let law = Law::belgium();
/// let days = |on: &str| law.seasonal_work.worker_days.at(law.on(on.parse().unwrap())).value().map(|of| (of.agriculture, of.horticulture));
/// assert_eq!(days("2023-06-30"), Some((30, 65)));
/// assert_eq!(days("2023-07-01"), Some((50, 100)));
/// assert_eq!(days("2021-12-31"), Some((60, 130)));
/// // Since 2024 nobody tells the number of agency workers.
/// let of_agencies = law.seasonal_work.days_of_agencies.at(law.on("2024-01-01".parse()?));
/// assert_eq!(of_agencies.value(), Some(&None));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SeasonalWorkLaw {
    /// Days of a calendar year on which a worker may be an occasional one.
    pub worker_days: Timeline<SeasonalDays>,
    /// The same in horticulture where chicory, mushrooms or, from 2020 on, fruit are grown, as long as that was another number.
    pub crop_days: Timeline<u16>,
    /// The same through an agency, where that is another number; `None` where nobody tells which.
    pub days_of_agencies: Timeline<Option<SeasonalDays>>,
    /// The activities in agriculture in which a day may be half a day: codes of NACE-BEL 2008, or their first digits.
    pub half_days_in: Timeline<&'static [&'static str]>,
    /// Days of a calendar year on which a grower of mushrooms may have occasional workers.
    pub mushroom_grower_days: Timeline<u16>,
    /// Days before occasional work without other work in the sector.
    pub waiting_days: Timeline<u16>,
}

/// So many days of a calendar year.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SeasonalDays {
    /// In agriculture (144).
    pub agriculture: u16,
    /// In horticulture (145, but not 145.04).
    pub horticulture: u16,
}

const fn days(agriculture: u16, horticulture: u16) -> SeasonalDays {
    SeasonalDays { agriculture, horticulture }
}

const BEFORE: LegalRef = LegalRef::inferred(
    "sheets of payroll offices on seasonal work: the numbers before July 2023; the first day is not told",
);
const IN_COVID: LegalRef = LegalRef::seen("sheets on seasonal work: doubled in 2020 and 2021");
const UNTIL_RAISED: LegalRef =
    LegalRef::seen("sheets of payroll offices on seasonal work: the numbers until 2023-06-30");
const RAISED: LegalRef =
    LegalRef::seen("sheets of payroll offices on seasonal work: raised on 2023-07-01, for good from 2024 on");
const CROPS: LegalRef = LegalRef::seen(
    "sheets of payroll offices: 100 days for chicory and mushrooms, and from 2020 on for fruit, until 2023-06-30",
);

impl SeasonalWorkLaw {
    pub(super) fn belgium() -> Self {
        SeasonalWorkLaw {
            worker_days: timeline![
                closed(day::<2014, 1, 1>(), day::<2019, 12, 31>(), days(30, 65), BEFORE),
                closed(day::<2020, 1, 1>(), day::<2021, 12, 31>(), days(60, 130), IN_COVID),
                closed(day::<2022, 1, 1>(), day::<2023, 6, 30>(), days(30, 65), UNTIL_RAISED),
                open(day::<2023, 7, 1>(), days(50, 100), RAISED),
            ],
            crop_days: timeline![
                closed(day::<2014, 1, 1>(), day::<2019, 12, 31>(), 100, CROPS),
                closed(
                    day::<2020, 1, 1>(),
                    day::<2021, 12, 31>(),
                    200,
                    LegalRef::inferred("sheets on seasonal work: doubled in 2020 and 2021, that of crops too"),
                ),
                closed(day::<2022, 1, 1>(), day::<2023, 6, 30>(), 100, CROPS),
            ],
            days_of_agencies: timeline![
                closed(
                    day::<2023, 7, 1>(),
                    day::<2023, 12, 31>(),
                    Some(days(30, 65)),
                    LegalRef::seen("a sheet on the raise of July 2023: the number of agencies stayed as it was"),
                ),
                open(
                    day::<2024, 1, 1>(),
                    None,
                    LegalRef::inferred(
                        "sheets of payroll offices on seasonal work, which tell no number of agencies from 2024 on"
                    ),
                ),
            ],
            half_days_in: timeline![
                closed(
                    day::<2014, 1, 1>(),
                    day::<2023, 12, 31>(),
                    &["0141"],
                    LegalRef::inferred("a sheet on agriculture: half days in dairy farming; the first day is not told"),
                ),
                open(
                    day::<2024, 1, 1>(),
                    &["014", "015"],
                    LegalRef::seen(
                        "a sheet on agriculture: from 2024 half days in livestock and mixed farming, NACE 01.4 and 01.5"
                    ),
                ),
            ],
            mushroom_grower_days: timeline![
                closed(
                    day::<2014, 1, 1>(),
                    day::<2023, 6, 30>(),
                    156,
                    LegalRef::inferred(
                        "a sheet on the raise of July 2023: growers of mushrooms keep 156; the first day is not told"
                    ),
                ),
                open(
                    day::<2023, 7, 1>(),
                    156,
                    LegalRef::seen("a sheet on the raise of July 2023: growers of mushrooms keep 156"),
                ),
            ],
            waiting_days: timeline![open(
                day::<2013, 7, 1>(),
                180,
                LegalRef::seen("sheets on seasonal work: the rule of 180 days, from 2013-07-01"),
            )],
        }
    }

    /// One line for each field: `tests/house` finds a field without one.
    pub(super) fn list<'a>(&'a self, listing: &mut Listing<'a>) {
        listing.value("worker-days in-agriculture", &self.worker_days, says::agriculture_days(), |of| {
            of.agriculture.into()
        });
        listing.value("worker-days in-horticulture", &self.worker_days, says::horticulture_days(), |of| {
            of.horticulture.into()
        });
        listing.value("crop-days", &self.crop_days, says::crop_days(), |days| (*days).into());
        listing.value("days-of-agencies", &self.days_of_agencies, says::seasonal_days_of_agencies(), |of| match of {
            Some(of) => says::in_fields(of.agriculture, of.horticulture).into(),
            None => says::unknown().into(),
        });
        listing.value("half-days-in", &self.half_days_in, says::half_days_in(), |of| of.join(", ").into());
        listing.value("mushroom-grower-days", &self.mushroom_grower_days, says::mushroom_grower_days(), |days| {
            (*days).into()
        });
        listing.value("waiting-days", &self.waiting_days, says::waiting_days(), |days| (*days).into());
    }
}
