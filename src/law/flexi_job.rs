//! Flexi-jobs: the dated values that this crate applies.

use chrono::NaiveDate;

use super::day::day;
use super::legal_ref::LegalRef;
use super::listing::Listing;
use super::timeline::{Timeline, closed, open, timeline};
use crate::words::{Value, law as says};

/// When the newest source on this was read.
/// The day until which the sources on flexi-jobs were read, the rules' among them.
pub(crate) const CHECKED: NaiveDate = day::<2026, 4, 30>();

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
    /// How much of a full-time job another contract with the flexi employer is, at least, to bar flexi-jobs there in the quarter, in
    /// per cent: nothing, where any bars; by the begin of the flexi-job.
    pub other_work_percent: Timeline<u16>,
    /// When notice and severance pay at the flexi employer bar the days that they cover; by the begin of the flexi-job.
    pub notice_bars: Timeline<()>,
    /// How much of a full-time job a contract with a linked firm is, at least, to bar the flexi-job, in per cent; by its begin.
    pub linked_work_percent: Timeline<u16>,
    /// When a contract with the user bars a flexi-job through an agency; by the begin of the flexi-job.
    pub work_at_user_bars: Timeline<()>,
    /// The age that took the place of both, in years; by the begin of the flexi-job.
    pub age_instead: Timeline<u16>,
}

impl FlexiJobLaw {
    pub(super) fn belgium() -> Self {
        FlexiJobLaw {
            earliest_days_before_quarter: timeline![open(
                day::<2015, 12, 1>(),
                31,
                LegalRef::inferred("NSSO glossary 2023/3, zone 00910, carried over the whole scheme").checked(CHECKED),
            ),],
            least_percent_in_t3: timeline![open(
                day::<2015, 12, 1>(),
                80,
                LegalRef::seen("act 16-11-2015, art. 4, in the sheets of payroll offices").checked(CHECKED)
            ),],
            reduction_bars: timeline![open(
                day::<2024, 1, 1>(),
                (),
                LegalRef::seen("programme act 22-12-2023, in the sheets of payroll offices").checked(CHECKED)
            ),],
            pensioners: timeline![open(
                day::<2018, 1, 1>(),
                (),
                LegalRef::seen("programme act 25-12-2017").checked(CHECKED)
            ),],
            other_work_percent: timeline![
                closed(
                    day::<2015, 12, 1>(),
                    day::<2023, 12, 31>(),
                    80,
                    LegalRef::seen("act 16-11-2015, art. 4").checked(CHECKED)
                ),
                open(day::<2024, 1, 1>(), 0, LegalRef::seen("programme act 22-12-2023").checked(CHECKED)),
            ],
            notice_bars: timeline![open(
                day::<2015, 12, 1>(),
                (),
                LegalRef::seen("act 16-11-2015, art. 4, in the sheets of payroll offices").checked(CHECKED),
            ),],
            linked_work_percent: timeline![
                closed(
                    day::<2024, 1, 1>(),
                    day::<2026, 6, 30>(),
                    80,
                    LegalRef::seen("programme act 22-12-2023; art. 1:20 companies and associations code")
                        .checked(CHECKED),
                ),
                open(
                    day::<2026, 7, 1>(),
                    80,
                    LegalRef::inferred(
                        "programme act 22-12-2023; a bill would drop it for full-timers, and no act was found by November 2026"
                    ),
                ),
            ],
            work_at_user_bars: timeline![open(
                day::<2022, 5, 7>(),
                (),
                LegalRef::seen("act 01-04-2022").checked(CHECKED)
            ),],
            age_instead: timeline![
                closed(
                    day::<2018, 1, 1>(),
                    day::<2024, 12, 31>(),
                    65,
                    LegalRef::seen("Dimona check by age, until 2025").checked(CHECKED)
                ),
                closed(
                    day::<2025, 1, 1>(),
                    day::<2025, 9, 30>(),
                    66,
                    LegalRef::seen("Dimona check by age, ended with the third quarter of 2025").checked(CHECKED),
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
        listing.value("other-work-percent", &self.other_work_percent, says::other_work(), number);
        listing.applies("notice-bars", &self.notice_bars, says::notice_bars());
        listing.value("linked-work-percent", &self.linked_work_percent, says::linked_work(), number);
        listing.applies("work-at-user-bars", &self.work_at_user_bars, says::work_at_user_bars());
        listing.value("age-instead", &self.age_instead, says::age_instead(), number);
    }
}
