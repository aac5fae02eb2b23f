//! What mistakes cost: fines, and the contribution for work that was not declared.

use rust_decimal::{Decimal, dec};

use super::day::day;
use super::legal_ref::LegalRef;
use super::listing::Listing;
use super::timeline::{Timeline, closed, open, timeline};
use crate::words::law as says;

/// The dated values of sanctions. The day of the offence decides.
///
/// ```
/// use dimona::law::Law;
/// let law = Law::belgium();
/// let fine = |on: &str| law.sanction.level_4_administrative.at(law.on(on.parse().unwrap())).value().copied().unwrap();
/// assert_eq!((fine("2026-01-31").least, fine("2026-01-31").most), (2_400, 28_000));
/// assert_eq!((fine("2026-02-01").least, fine("2026-02-01").most), (3_000, 35_000));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SanctionLaw {
    /// The Social Penal Code is in force: what comes before it is no offence of it.
    pub social_penal_code: Timeline<()>,
    /// The administrative fine of an offence of level 4, in euro, with the surcharge.
    pub level_4_administrative: Timeline<FineRange>,
    /// The criminal fine of an offence of level 4, in euro, with the surcharge.
    pub level_4_criminal: Timeline<FineRange>,
    /// The least solidarity contribution for a worker whose IN an inspector finds missing, in euro.
    pub solidarity_contribution_least: Timeline<Decimal>,
    /// How much of the flexi-wage is the base of ordinary contributions where a flexi-job turns out to be none, in per cent.
    pub flexi_wage_percent: Timeline<u16>,
}

/// From which amount to which a fine goes, in whole euro.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct FineRange {
    /// The least.
    pub least: u32,
    /// The most.
    pub most: u32,
}

const fn fine(least: u32, most: u32) -> FineRange {
    FineRange { least, most }
}

/// A year of which the least solidarity contribution was read, by its first and last day.
macro_rules! years {
    ($($year:literal: $amount:expr;)*) => {
        timeline![$(closed(day::<$year, 1, 1>(), day::<$year, 12, 31>(), $amount, SOLIDARITY)),*]
    };
}

const SOLIDARITY: LegalRef = LegalRef::seen("NSSO instructions, special contributions, missing Dimona");
const REFORM_2024: LegalRef = LegalRef::seen("act of 15-05-2024, in force on 2024-07-01; surcharge of 70 decimes");
const DECIMES_2026: LegalRef =
    LegalRef::inferred("act of 19-12-2025: 90 decimes for offences from 2026-02-01; the amounts of the code times 10");
const REWRITTEN_2026: LegalRef = LegalRef::inferred(
    "act of 16-03-2026, which writes the surcharge into the amounts from 2026-09-01; known from others' accounts of it",
);

impl SanctionLaw {
    pub(super) fn belgium() -> Self {
        const BEFORE_2024: LegalRef =
            LegalRef::seen("art. 101 Social Penal Code, surcharge of 70 decimes from 2017 on");
        SanctionLaw {
            social_penal_code: timeline![open(
                day::<2011, 7, 1>(),
                (),
                LegalRef::memory("the first day of the Social Penal Code")
            )],
            level_4_administrative: timeline![
                closed(day::<2017, 1, 1>(), day::<2024, 6, 30>(), fine(2_400, 24_000), BEFORE_2024),
                closed(day::<2024, 7, 1>(), day::<2026, 1, 31>(), fine(2_400, 28_000), REFORM_2024),
                closed(day::<2026, 2, 1>(), day::<2026, 8, 31>(), fine(3_000, 35_000), DECIMES_2026),
                open(day::<2026, 9, 1>(), fine(3_000, 35_000), REWRITTEN_2026),
            ],
            level_4_criminal: timeline![
                closed(day::<2017, 1, 1>(), day::<2024, 6, 30>(), fine(4_800, 48_000), BEFORE_2024),
                closed(day::<2024, 7, 1>(), day::<2026, 1, 31>(), fine(4_800, 56_000), REFORM_2024),
                closed(day::<2026, 2, 1>(), day::<2026, 8, 31>(), fine(6_000, 70_000), DECIMES_2026),
                open(day::<2026, 9, 1>(), fine(6_000, 70_000), REWRITTEN_2026),
            ],
            solidarity_contribution_least: years! {
                2012: dec!(2625.51);
                2014: dec!(2717.27);
                2015: dec!(2717.95);
                2017: dec!(2816.24);
                2019: dec!(2920.60);
                2020: dec!(2949.39);
                2023: dec!(3393.39);
                2024: dec!(3464.01);
            },
            flexi_wage_percent: timeline![open(
                day::<2017, 1, 1>(),
                225,
                LegalRef::inferred(
                    "RD of 2016 on flexi-jobs, in the sheets of payroll offices: 125 % on top; its first day was not read"
                ),
            )],
        }
    }

    /// One line for each field: `tests/house` finds a field without one.
    pub(super) fn list<'a>(&'a self, listing: &mut Listing<'a>) {
        let range = |of: &FineRange| says::between(of.least, of.most).into();
        let (administrative, criminal) = (&self.level_4_administrative, &self.level_4_criminal);
        listing.value("level-4-administrative", administrative, says::level_4_administrative(), range);
        listing.value("level-4-criminal", criminal, says::level_4_criminal(), range);
        listing.applies("social-penal-code", &self.social_penal_code, says::social_penal_code());
        let least = &self.solidarity_contribution_least;
        listing.value("solidarity-contribution-least", least, says::solidarity_contribution_least(), |amount| {
            (*amount).into()
        });
        listing.value("flexi-wage-percent", &self.flexi_wage_percent, says::flexi_wage_percent(), |of| (*of).into());
    }
}
