//! Dates written in tables of law.

use chrono::NaiveDate;

use crate::time::Quarter;

/// A day that is written in a program. One that no calendar has does not compile, so that it can never stand for another.
///
/// ```
/// use dimona::law::day;
/// assert_eq!(day::<2028, 2, 29>().to_string(), "2028-02-29");
/// ```
///
/// ```compile_fail,E0080
/// // 2027 is no leap year.
/// let day = dimona::law::day::<2027, 2, 29>();
/// ```
#[must_use]
pub const fn day<const YEAR: i32, const MONTH: u32, const DAY: u32>() -> NaiveDate {
    const {
        match NaiveDate::from_ymd_opt(YEAR, MONTH, DAY) {
            Some(day) => day,
            None => panic!("no calendar has this day"),
        }
    }
}

/// A quarter that is written in a table of law; an impossible one does not compile.
pub(super) const fn quarter<const YEAR: i32, const NUMBER: u8>() -> Quarter {
    const {
        match Quarter::new(YEAR, NUMBER) {
            Some(quarter) => quarter,
            None => panic!("no year has this quarter"),
        }
    }
}
