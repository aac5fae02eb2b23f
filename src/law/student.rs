//! Student employment: the yearly quota, the quarters that did not count, and the values around them.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate};
use rust_decimal::{Decimal, dec};

use super::day::day;
use super::legal_ref::LegalRef;
use super::listing::{LawValue, Listing};
use super::neutral_quarter::{NeutralHours, NeutralQuarter, neutral_quarters};
use super::timeline::{Timeline, closed, open, timeline};
use crate::time::Quarter;
use crate::words::{Value, law as says};

/// When the newest source on this was read.
/// The day until which the sources on students were read, the rules' among them.
pub(crate) const CHECKED: NaiveDate = day::<2026, 2, 28>();

/// The dated values of student employment.
///
/// ```
/// use dimona::law::Law;
/// let law = Law::belgium();
/// assert_eq!(law.student.quota_hours.at(law.on("2022-12-31".parse()?)).value(), Some(&475));
/// assert_eq!(law.student.quota_hours.at(law.on("2023-01-01".parse()?)).value(), Some(&600));
/// assert_eq!(law.student.quota_days.at(law.on("2016-12-31".parse()?)).value(), Some(&50));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StudentLaw {
    /// Hours a year at the solidarity rate, from 2017.
    pub quota_hours: Timeline<u16>,
    /// Days a year at the solidarity rate, 2012 to 2016.
    pub quota_days: Timeline<u16>,
    /// Before 2012: days in the third quarter, and as many in the other three together.
    pub quota_days_by_season: Timeline<(u16, u16)>,
    /// Quarters whose hours were not, or not all, counted.
    pub neutral_quarters: Vec<NeutralQuarter>,
    /// The age from which on a student may work at all, in years.
    pub youngest_age: Timeline<u16>,
    /// The age from which on no further condition is asked: at 15 there are some.
    pub age_without_conditions: Timeline<u16>,
    /// The longest student contract, in months.
    pub longest_contract_months: Timeline<u16>,
    /// How many months of uninterrupted work with one employer are too many for a student there.
    pub longest_work_months: Timeline<u16>,
    /// The fewest planned hours of a declaration.
    pub fewest_planned_hours: Timeline<u16>,
    /// Solidarity contributions, in per cent of the wage.
    pub solidarity: Timeline<SolidarityRates>,
    /// The employer's part for the asbestos fund on top, in per cent.
    pub asbestos_fund_percent: Timeline<Decimal>,
    /// The worker's ordinary contribution beyond the quota, in per cent.
    pub ordinary_worker_percent: Timeline<Decimal>,
    /// Months for which an access code of Student@work is valid, the month of the certificate included.
    pub access_code_months: Timeline<u16>,
    /// Hours a year that a student may work under article 17.
    pub article_17_hours: Timeline<u16>,
    /// Hours a week that a student from outside the EEA may work in term.
    pub third_country_weekly_hours: Timeline<u16>,
    /// Credits of an academic year from which on such a student of higher education studies full-time.
    pub third_country_credits: Timeline<u16>,
    /// Hours a week that a student of fifteen may do light work.
    pub weekly_hours_at_fifteen: Timeline<WeeklyHours>,
    /// Hours a day that such a student may do light work.
    pub daily_hours_at_fifteen: Timeline<DailyHours>,
    /// The hour from which on such a student does not work any more, and that from which on again.
    pub night_at_fifteen: Timeline<(u16, u16)>,
    /// How many minutes such a student works at most without a break.
    pub minutes_at_once_at_fifteen: Timeline<u16>,
    /// How many minutes that break has at least.
    pub break_minutes_at_fifteen: Timeline<u16>,
    /// How many hours of rest such a student has at least between two days of work.
    pub rest_hours_at_fifteen: Timeline<u16>,
    /// From when on who is in alternating training is no student for the employer who trains, outside July and August.
    pub training_employer_bars: Timeline<()>,
    /// The month at whose end the solidarity rate ends for who ended the studies in June.
    pub last_month_after_june: Timeline<u16>,
}

impl StudentLaw {
    /// Whether planned work is counted in days on this day: where the law has a quota of days, and before it has one of hours.
    ///
    /// ```
    /// use dimona::law::Law;
    /// let law = Law::belgium();
    /// assert!(law.student.counts_days("2016-12-31".parse()?) && !law.student.counts_days("2017-01-01".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn counts_days(&self, day: NaiveDate) -> bool {
        self.quota_days.has_on(day) || self.quota_hours.rows().first().is_none_or(|first| day < first.from())
    }

    /// The most hours that the quota of a year ever had; `None` where none is known.
    pub(crate) fn most_hours_of(&self, year: i32) -> Option<u16> {
        let holds = |row: &&super::Dated<u16>| {
            row.from().year() <= year && row.until().is_none_or(|until| until.year() >= year)
        };
        self.quota_hours.rows().iter().filter(holds).map(|row| *row.value()).max()
    }
}

/// Hours a week in term, and in school holidays of a week and more.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct WeeklyHours {
    /// In term.
    pub term: u16,
    /// In school holidays.
    pub holidays: u16,
}

/// Hours on a school day, and on a day of school holidays of a week and more.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct DailyHours {
    /// On a school day.
    pub school_day: u16,
    /// In school holidays.
    pub holidays: u16,
}

/// Solidarity contributions of a student and the employer, in per cent of the wage.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct SolidarityRates {
    /// The student's part.
    pub worker_percent: Decimal,
    /// The employer's part, without the asbestos fund.
    pub employer_percent: Decimal,
}

impl StudentLaw {
    pub(super) fn belgium() -> Self {
        StudentLaw {
            quota_hours: timeline![
                open(day::<2017, 1, 1>(), 475, LegalRef::seen("art. 17bis RD 28-11-1969, hours since 2017")),
                closed(
                    day::<2023, 1, 1>(),
                    day::<2024, 12, 31>(),
                    600,
                    LegalRef::seen("art. 17bis RD 28-11-1969, RD 19-12-2022 (2022207312)"),
                )
                .known_since(day::<2022, 12, 19>()),
                open(day::<2025, 1, 1>(), 650, LegalRef::seen("art. 17bis RD 28-11-1969, act 10-04-2025 (2025201380)"))
                    .known_since(day::<2025, 4, 10>()),
                // The act names no end. What was read of the years after its first is less.
                open(
                    day::<2026, 1, 1>(),
                    650,
                    LegalRef::inferred("act 10-04-2025 (2025201380); NSSO instructions 2026/3, as others repeat them"),
                )
                .known_since(day::<2025, 4, 10>()),
                open(
                    day::<2027, 1, 1>(),
                    650,
                    // No source was found that speaks of this year.
                    LegalRef::memory("act 10-04-2025 (2025201380), which names no end; nothing was read on 2027"),
                )
                .known_since(day::<2025, 4, 10>()),
            ],
            quota_days: timeline![closed(
                day::<2012, 1, 1>(),
                day::<2016, 12, 31>(),
                50,
                LegalRef::seen("art. 17bis RD 28-11-1969, RD 12-09-2011").checked(CHECKED),
            ),],
            quota_days_by_season: timeline![closed(
                day::<2005, 7, 1>(),
                day::<2011, 12, 31>(),
                (23, 23),
                LegalRef::memory("art. 17bis RD 28-11-1969; the first day is from memory").checked(CHECKED),
            ),],
            neutral_quarters: neutral_quarters(),
            youngest_age: timeline![open(
                day::<2012, 1, 1>(),
                15,
                LegalRef::seen(
                    "Student@work; labour act 16-03-1971, art. 7.15; the first day is that of the single student rate"
                )
                .checked(CHECKED),
            ),],
            age_without_conditions: timeline![open(
                day::<2012, 1, 1>(),
                16,
                LegalRef::seen("Student@work: at 15 two years of secondary school, from 2026-01-09 light work only")
                    .checked(CHECKED),
            ),],
            longest_contract_months: timeline![
                closed(
                    day::<1978, 8, 22>(),
                    day::<2011, 12, 31>(),
                    6,
                    LegalRef::memory("art. 130bis act 03-07-1978").checked(CHECKED)
                ),
                open(
                    day::<2012, 1, 1>(),
                    12,
                    LegalRef::seen("student contracts of at most 12 months, since 2012").checked(CHECKED)
                ),
            ],
            longest_work_months: timeline![open(
                day::<2012, 1, 1>(),
                12,
                LegalRef::seen("Student@work; the first day is that of the single student rate").checked(CHECKED),
            ),],
            fewest_planned_hours: timeline![open(
                day::<2017, 1, 1>(),
                1,
                LegalRef::seen("NSSO instructions 2021/4, student Dimona").checked(CHECKED),
            ),],
            solidarity: timeline![
                closed(
                    day::<2005, 7, 1>(),
                    day::<2011, 12, 31>(),
                    SolidarityRates { worker_percent: dec!(4.5), employer_percent: dec!(8.01) },
                    LegalRef::seen("solidarity contribution outside the third quarter; the first day is from memory")
                        .checked(CHECKED),
                ),
                open(
                    day::<2012, 1, 1>(),
                    SolidarityRates { worker_percent: dec!(2.71), employer_percent: dec!(5.42) },
                    LegalRef::seen("NSSO, Student@work").checked(CHECKED),
                ),
            ],
            asbestos_fund_percent: timeline![open(
                day::<2015, 1, 1>(),
                dec!(0.01),
                LegalRef::seen("asbestos fund; seen from 2015, the first day may be earlier").checked(CHECKED),
            ),],
            ordinary_worker_percent: timeline![open(
                day::<2012, 1, 1>(),
                dec!(13.07),
                LegalRef::seen("ordinary personal contribution; the first day is that of the single student rate")
                    .checked(CHECKED),
            ),],
            access_code_months: timeline![open(
                day::<2017, 1, 1>(),
                3,
                LegalRef::seen("Student@work, certificate; the first day is that of the hours regime").checked(CHECKED),
            ),],
            article_17_hours: timeline![open(
                day::<2022, 1, 1>(),
                190,
                LegalRef::seen("article 17 since 2022, students").checked(CHECKED),
            ),],
            third_country_weekly_hours: timeline![open(
                day::<2018, 12, 1>(),
                20,
                LegalRef::seen("students from outside the EEA, in term; dated 2018-12 or 2021-08 by the sources")
                    .checked(CHECKED),
            ),],
            third_country_credits: timeline![open(
                day::<2018, 12, 1>(),
                54,
                LegalRef::seen("students from outside the EEA: 54 credits, the final year, or a preparatory year of 12 lessons a week")
                    .checked(CHECKED),
            ),],
            weekly_hours_at_fifteen: timeline![open(
                day::<2026, 1, 9>(),
                WeeklyHours { term: 12, holidays: 40 },
                LegalRef::seen("labour act 16-03-1971, art. 7.15, as payroll offices and a trade union tell it")
                    .checked(CHECKED),
            ),],
            daily_hours_at_fifteen: timeline![open(
                day::<2026, 1, 9>(),
                DailyHours { school_day: 2, holidays: 8 },
                LegalRef::seen("labour act 16-03-1971, art. 7.15, as payroll offices and a trade union tell it")
                    .checked(CHECKED),
            ),],
            night_at_fifteen: timeline![open(
                day::<2026, 1, 9>(),
                (20, 6),
                LegalRef::seen("labour act 16-03-1971, art. 7.15, as payroll offices and a trade union tell it")
                    .checked(CHECKED),
            ),],
            minutes_at_once_at_fifteen: timeline![open(
                day::<2026, 1, 9>(),
                270,
                LegalRef::seen("labour act 16-03-1971, art. 7.15, as payroll offices and a trade union tell it")
                    .checked(CHECKED),
            ),],
            break_minutes_at_fifteen: timeline![open(
                day::<2026, 1, 9>(),
                30,
                LegalRef::seen("labour act 16-03-1971, art. 7.15, as payroll offices and a trade union tell it")
                    .checked(CHECKED),
            ),],
            rest_hours_at_fifteen: timeline![open(
                day::<2026, 1, 9>(),
                14,
                LegalRef::seen("labour act 16-03-1971, art. 7.15, as payroll offices and a trade union tell it")
                    .checked(CHECKED),
            ),],
            training_employer_bars: timeline![open(
                day::<2017, 7, 1>(),
                (),
                LegalRef::seen("Student@work on alternating training; the first day is from memory").checked(CHECKED),
            ),],
            last_month_after_june: timeline![open(
                day::<2012, 1, 1>(),
                9,
                LegalRef::seen("studies that end in June: solidarity rate until 30 September; the first day is that of the single rate")
                    .checked(CHECKED),
            ),],
        }
    }

    /// One line for each field: `tests/house` finds a field without one.
    pub(super) fn list<'a>(&'a self, listing: &mut Listing<'a>) {
        let number = |n: &u16| Value::from(*n);
        listing.value("quota-hours", &self.quota_hours, says::quota_hours(), number);
        listing.value("quota-days", &self.quota_days, says::quota_days(), number);
        listing.value(
            "quota-days-by-season",
            &self.quota_days_by_season,
            says::quota_days_by_season(),
            |(summer, rest)| says::by_season(*summer, *rest).into(),
        );
        self.list_neutral_quarters(listing);
        listing.value("youngest-age", &self.youngest_age, says::youngest_age(), number);
        listing.value("age-without-conditions", &self.age_without_conditions, says::age_without_conditions(), number);
        listing.value("longest-contract-months", &self.longest_contract_months, says::longest_contract(), number);
        listing.value("longest-work-months", &self.longest_work_months, says::longest_work(), number);
        listing.value("fewest-planned-hours", &self.fewest_planned_hours, says::fewest_planned_hours(), number);
        listing.value("solidarity worker", &self.solidarity, says::solidarity_worker(), |rates| {
            rates.worker_percent.into()
        });
        listing.value("solidarity employer", &self.solidarity, says::solidarity_employer(), |rates| {
            rates.employer_percent.into()
        });
        let percent = |of: &Decimal| Value::from(*of);
        listing.value("asbestos-fund-percent", &self.asbestos_fund_percent, says::asbestos_fund(), percent);
        listing.value("ordinary-worker-percent", &self.ordinary_worker_percent, says::ordinary_worker(), percent);
        listing.value("access-code-months", &self.access_code_months, says::access_code(), number);
        listing.value("article-17-hours", &self.article_17_hours, says::article_17_hours(), number);
        listing.value(
            "third-country-weekly-hours",
            &self.third_country_weekly_hours,
            says::third_country_hours(),
            number,
        );
        listing.value("third-country-credits", &self.third_country_credits, says::third_country_credits(), number);
        listing.value("weekly-hours-at-fifteen", &self.weekly_hours_at_fifteen, says::hours_at_fifteen(), |hours| {
            says::in_term_and_holidays(hours.term, hours.holidays).into()
        });
        listing.value(
            "daily-hours-at-fifteen",
            &self.daily_hours_at_fifteen,
            says::daily_hours_at_fifteen(),
            |hours| says::in_term_and_holidays(hours.school_day, hours.holidays).into(),
        );
        listing.value("night-at-fifteen", &self.night_at_fifteen, says::night_at_fifteen(), |(from, to)| {
            says::from_hour_to_hour(*from, *to).into()
        });
        listing.value(
            "minutes-at-once-at-fifteen",
            &self.minutes_at_once_at_fifteen,
            says::minutes_at_once_at_fifteen(),
            number,
        );
        listing.value(
            "break-minutes-at-fifteen",
            &self.break_minutes_at_fifteen,
            says::break_minutes_at_fifteen(),
            number,
        );
        listing.value("rest-hours-at-fifteen", &self.rest_hours_at_fifteen, says::rest_hours_at_fifteen(), number);
        listing.applies("training-employer-bars", &self.training_employer_bars, says::training_employer_bars());
        listing.value("last-month-after-june", &self.last_month_after_june, says::last_month_after_june(), number);
    }

    fn list_neutral_quarters<'a>(&'a self, listing: &mut Listing<'a>) {
        for row in self.neutral_in(Quarter::of(listing.day())) {
            let (scope, unit) = row.scope.words();
            listing.push(LawValue {
                topic: "",
                name: Cow::Owned(format!("neutral-quarters {scope}")),
                value: match row.hours {
                    NeutralHours::All => says::all_hours().into(),
                    NeutralHours::First(hours) => says::first_hours(hours).into(),
                },
                unit: Some(unit),
                from: Some(row.quarter.first_day()),
                until: Some(row.quarter.last_day()),
                known_from: None,
                legal: &row.legal,
                trusted: true,
            });
        }
    }

    /// The neutral rows of a quarter; empty for most quarters.
    pub fn neutral_in(&self, quarter: Quarter) -> impl Iterator<Item = &NeutralQuarter> {
        self.neutral_quarters.iter().filter(move |row| row.quarter == quarter)
    }
}
