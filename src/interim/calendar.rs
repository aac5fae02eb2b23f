//! The days of relations, month by month.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::relation::Relation;

/// What stands for a day: declared, missing, perhaps missing, left over.
pub(super) const MARKS: [char; 4] = ['#', '!', '?', '+'];
const NOTHING: char = '.';

/// The months in which one of these relations has a day, each with a mark for every day from the first on.
pub(super) fn months(relations: &[Relation]) -> Vec<(String, String)> {
    let [declared, missing, perhaps, left_over] = MARKS;
    let mut marks: BTreeMap<NaiveDate, char> = BTreeMap::new();
    // What is declared in one relation is missing in no other one.
    for of in relations {
        marks.extend(of.missing.iter().map(|day| (*day, missing)));
        marks.extend(of.perhaps_missing.iter().map(|day| (*day, perhaps)));
    }
    for of in relations {
        marks.extend(of.declared.iter().map(|day| (*day, declared)));
    }
    for of in relations {
        marks.extend(of.left_over.iter().map(|day| (*day, left_over)));
    }
    let mut months: BTreeMap<(i32, u32), Vec<char>> = BTreeMap::new();
    for (day, mark) in marks {
        let first = day.with_day(1).unwrap_or(day);
        let length = first.iter_days().take_while(|of| of.month() == day.month()).count();
        let month = months.entry((day.year(), day.month())).or_insert_with(|| vec![NOTHING; length]);
        month.get_mut(day.day0() as usize).into_iter().for_each(|of| *of = mark);
    }
    months.into_iter().map(|((year, month), days)| (format!("{year}-{month:02}"), days.iter().collect())).collect()
}
