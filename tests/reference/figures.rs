//! The figures of the law, written down anew: nothing here comes from the library.

use dimona::chrono::{Datelike, NaiveDate};

/// What a student's plan is counted in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Unit {
    Days,
    Hours,
}

/// The sector of an employer, as far as it mattered in the quarters that were not counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Sector {
    Care,
    Education,
    Other,
}

/// The quota of a student in a calendar year.
pub(crate) fn student_quota(year: i32) -> (Unit, i64) {
    match year {
        2012..=2016 => (Unit::Days, 50),
        2017..=2022 => (Unit::Hours, 475),
        2023 | 2024 => (Unit::Hours, 600),
        2025.. => (Unit::Hours, 650),
        _ => panic!("before 2012 the year had two quotas"),
    }
}

/// The quota of a year as it was known on a day: two acts came after the turn of the year, or shortly before it.
pub(crate) fn student_quota_known(year: i32, on: NaiveDate) -> i64 {
    let before = |year, month, day| on < date(year, month, day);
    match year {
        2023 | 2024 if before(2022, 12, 19) => 475,
        2025.. if before(2025, 4, 10) => 475,
        _ => student_quota(year).1,
    }
}

/// How many of the planned hours of a student are not counted; `first` of the first 45 are used up.
pub(crate) fn neutral(day: NaiveDate, sector: Sector, planned: i64, first: i64) -> i64 {
    use Sector::{Care, Education, Other};
    let quarter = (day.year(), day.month0() / 3 + 1);
    match (quarter, sector) {
        ((2020, 2) | (2021, 3), _) => planned,
        ((2020, 4) | (2021, 1 | 2 | 4) | (2022, 1 | 2), Care | Education) => planned,
        ((2022, 3 | 4), Care) => planned,
        ((2022, 1), Other) => planned.min((45 - first).max(0)),
        _ => 0,
    }
}

/// The months for which the code to a counter is valid, that of the reading included.
pub(crate) const CODE_MONTHS: i64 = 3;

/// Days a year of a worker in horeca, and of an employer from 2016 on.
pub(crate) const HORECA_WORKER: usize = 50;
pub(crate) const HORECA_EMPLOYER: usize = 200;

/// Hours under article 17 from 2022 on: in the quarter of a day, and in a year.
pub(crate) fn article_17(is_sport: bool, day: NaiveDate) -> (i64, i64) {
    let is_summer = (7..=9).contains(&day.month());
    match (is_sport, is_summer) {
        (false, false) => (100, 300),
        (false, true) => (190, 300),
        (true, false) => (150, 450),
        (true, true) => (285, 450),
    }
}

/// Hours a year in both sectors together, and of a student.
pub(crate) const ARTICLE_17_TOGETHER: i64 = 450;
pub(crate) const ARTICLE_17_STUDENT: i64 = 190;

/// A day that is there.
pub(crate) fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar")
}

/// The first and the last day of the quarter of a day.
pub(crate) fn quarter(day: NaiveDate) -> (NaiveDate, NaiveDate) {
    let month = day.month0() / 3 * 3 + 1;
    let first = date(day.year(), month, 1);
    let next = if month == 10 { date(day.year() + 1, 1, 1) } else { date(day.year(), month + 3, 1) };
    (first, next.pred_opt().expect("the calendar is long"))
}
