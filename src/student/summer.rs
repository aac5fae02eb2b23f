//! July and August, in which an employer may employ its trainees as students.

use chrono::{Datelike, NaiveDate};

/// So many years are looked at summer by summer. No student job lasts longer.
const YEARS: i32 = 3;

/// The days from one to another that do not lie in July and August, in runs.
pub(super) fn outside_summer(first: NaiveDate, last: NaiveDate) -> impl Iterator<Item = (NaiveDate, NaiveDate)> {
    let rest = first.year().saturating_add(YEARS);
    let of_year = move |year: i32| {
        let day = |month, day| NaiveDate::from_ymd_opt(year, month, day);
        [(day(1, 1), day(6, 30)), (day(9, 1), if year < rest { day(12, 31) } else { Some(last) })]
    };
    let runs = (first.year()..=last.year().min(rest)).flat_map(of_year);
    let runs = runs.filter_map(move |(from, to)| Some((from?.max(first), to?.min(last))));
    runs.filter(|(from, to)| from <= to)
}

/// Whether all these days lie in July and August.
pub(super) fn is_summer(first: NaiveDate, last: NaiveDate) -> bool {
    let in_summer = |day: NaiveDate| matches!(day.month(), 7 | 8);
    first.year() == last.year() && in_summer(first) && in_summer(last)
}
