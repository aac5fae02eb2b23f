//! What a flexi-jobber is paid, at least and at most, and how much of it is free of tax, by date.

use rust_decimal::{Decimal, dec};

use super::day::day;
use super::flexi_job::CHECKED;
use super::legal_ref::LegalRef;
use super::listing::Listing;
use super::timeline::{Timeline, closed, open, timeline};
use crate::words::{Value, law as says};

/// The least wage of an hour in euro, without holiday pay, where its height is not known for certain: it is not less than `least`, and
/// not more than `most` where that is told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct LeastWage {
    /// It is this at least.
    pub least: Decimal,
    /// It is this at most; `None` where nobody knows.
    pub most: Option<Decimal>,
}

impl LeastWage {
    const fn of(wage: Decimal) -> Self {
        LeastWage { least: wage, most: Some(wage) }
    }
}

/// The dated values of the pay of flexi-jobbers.
///
/// ```
/// use dimona::law::{Law, day};
/// use dimona::rust_decimal::dec;
/// let law = Law::belgium();
/// let least = |on| law.flexi_pay.least_wage.at(law.on(on)).value().map(|of| of.least);
/// assert_eq!([least(day::<2024, 4, 30>()), least(day::<2024, 5, 1>())], [Some(dec!(11.19)), Some(dec!(11.41))]);
/// assert_eq!(law.flexi_pay.tax_free_euro.at(law.on(day::<2026, 1, 1>())).value(), Some(&Some(18_440)));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FlexiPayLaw {
    /// The least wage of an hour: in horeca, and until 2023 in every sector but care; by the day of the work.
    pub least_wage: Timeline<LeastWage>,
    /// The same in care, in 2023.
    pub least_wage_in_care: Timeline<LeastWage>,
    /// What wage and allowances of an hour come to at most, in per cent of the least wage.
    pub most_percent: Timeline<u16>,
    /// What is free of tax in a calendar year, in whole euro; nothing where the figure of the year is not known.
    pub tax_free_euro: Timeline<Option<u32>>,
    /// What flexi-jobs may be of the work of an employer in childcare in a calendar year, in per cent; controlled from this day on.
    pub childcare_percent: Timeline<u16>,
}

impl FlexiPayLaw {
    pub(super) fn belgium() -> Self {
        const SHEET: LegalRef =
            LegalRef::seen("act 16-11-2015, art. 5, indexed by the act 02-08-1971; sheets of payroll offices")
                .checked(CHECKED);
        const INDEX_2026: LegalRef = LegalRef::inferred(
            "11.64 indexed by 2 %: the pivot index was passed in December 2025; January or March 2026",
        )
        .checked(CHECKED);
        const LATER: LegalRef = LegalRef::inferred("no later index step was looked up").checked(CHECKED);
        FlexiPayLaw {
            least_wage: timeline![
                closed(day::<2015, 12, 1>(), day::<2016, 5, 31>(), LeastWage::of(dec!(8.82)), SHEET),
                closed(day::<2016, 6, 1>(), day::<2017, 5, 31>(), LeastWage::of(dec!(9.00)), SHEET),
                closed(day::<2017, 6, 1>(), day::<2018, 8, 31>(), LeastWage::of(dec!(9.18)), SHEET),
                closed(day::<2018, 9, 1>(), day::<2020, 2, 29>(), LeastWage::of(dec!(9.36)), SHEET),
                closed(day::<2020, 3, 1>(), day::<2021, 8, 31>(), LeastWage::of(dec!(9.55)), SHEET),
                closed(day::<2021, 9, 1>(), day::<2021, 12, 31>(), LeastWage::of(dec!(9.74)), SHEET),
                closed(day::<2022, 1, 1>(), day::<2022, 2, 28>(), LeastWage::of(dec!(9.93)), SHEET),
                closed(day::<2022, 3, 1>(), day::<2022, 4, 30>(), LeastWage::of(dec!(10.13)), SHEET),
                closed(day::<2022, 5, 1>(), day::<2022, 7, 31>(), LeastWage::of(dec!(10.33)), SHEET),
                closed(day::<2022, 8, 1>(), day::<2022, 10, 31>(), LeastWage::of(dec!(10.54)), SHEET),
                closed(day::<2022, 11, 1>(), day::<2022, 11, 30>(), LeastWage::of(dec!(10.75)), SHEET),
                closed(day::<2022, 12, 1>(), day::<2023, 10, 31>(), LeastWage::of(dec!(10.97)), SHEET),
                closed(day::<2023, 11, 1>(), day::<2024, 4, 30>(), LeastWage::of(dec!(11.19)), SHEET),
                closed(day::<2024, 5, 1>(), day::<2025, 1, 31>(), LeastWage::of(dec!(11.41)), SHEET),
                closed(day::<2025, 2, 1>(), day::<2025, 12, 31>(), LeastWage::of(dec!(11.64)), SHEET),
                closed(
                    day::<2026, 1, 1>(),
                    day::<2026, 2, 28>(),
                    LeastWage { least: dec!(11.64), most: Some(dec!(11.87)) },
                    INDEX_2026,
                ),
                closed(day::<2026, 3, 1>(), day::<2026, 4, 30>(), LeastWage::of(dec!(11.87)), INDEX_2026),
                open(day::<2026, 5, 1>(), LeastWage { least: dec!(11.87), most: None }, LATER),
            ],
            least_wage_in_care: timeline![
                closed(
                    day::<2023, 1, 1>(),
                    day::<2023, 10, 31>(),
                    LeastWage::of(dec!(14.29)),
                    LegalRef::seen("programme act of December 2022").checked(CHECKED),
                ),
                closed(
                    day::<2023, 11, 1>(),
                    day::<2023, 12, 31>(),
                    LeastWage::of(dec!(14.57)),
                    LegalRef::seen("programme act of December 2022, indexed").checked(CHECKED),
                ),
            ],
            most_percent: timeline![open(
                day::<2024, 1, 1>(),
                150,
                LegalRef::seen("programme act 22-12-2023").checked(CHECKED),
            )],
            tax_free_euro: timeline![
                closed(
                    day::<2024, 1, 1>(),
                    day::<2024, 12, 31>(),
                    Some(12_000),
                    LegalRef::seen("programme act 22-12-2023").checked(CHECKED),
                ),
                closed(
                    day::<2025, 1, 1>(),
                    day::<2025, 12, 31>(),
                    Some(18_000),
                    LegalRef::seen("act 18-12-2025 (2025009647), art. 19 to 21; circular 2026/C/4").checked(CHECKED),
                )
                .known_since(day::<2025, 12, 30>()),
                closed(
                    day::<2026, 1, 1>(),
                    day::<2026, 12, 31>(),
                    Some(18_440),
                    LegalRef::seen("act 18-12-2025 (2025009647), indexed").checked(CHECKED),
                ),
                open(
                    day::<2027, 1, 1>(),
                    None,
                    LegalRef::inferred("act 18-12-2025: it is indexed; the figure was not found").checked(CHECKED),
                ),
            ],
            childcare_percent: timeline![open(
                day::<2025, 1, 1>(),
                20,
                LegalRef::seen("RD 18-04-2024 and 31-01-2025; NSSO on 2024 as a year without control").checked(CHECKED),
            )],
        }
    }

    /// One line for each field: `tests/house` finds a field without one.
    pub(super) fn list<'a>(&'a self, listing: &mut Listing<'a>) {
        let wage = |of: &LeastWage| -> Value {
            match of.most {
                Some(most) if most == of.least => of.least.into(),
                Some(most) => says::between(of.least, most).into(),
                None => says::at_least(of.least).into(),
            }
        };
        listing.value("least-wage", &self.least_wage, says::least_wage(), wage);
        listing.value("least-wage-in-care", &self.least_wage_in_care, says::least_wage_in_care(), wage);
        listing.value("most-percent", &self.most_percent, says::most_pay(), |of| (*of).into());
        listing.value("tax-free-euro", &self.tax_free_euro, says::tax_free(), |of| {
            of.map_or(says::unknown().into(), Value::from)
        });
        listing.value("childcare-percent", &self.childcare_percent, says::childcare_share(), |of| (*of).into());
    }
}
