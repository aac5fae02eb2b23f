//! The legal holidays of Belgium.

use chrono::{Datelike, NaiveDate};

use super::date::{civil, days};

/// The ten legal holidays of a year, in order (law of 4 January 1974): 1 January, Easter Monday, 1
/// May, Ascension Day, Whit Monday, 21 July, 15 August, 1 and 11 November, 25 December.
///
/// Ascension Day may fall on 1 May, as in 2008; that date then stands twice. A company's
/// replacement day for a holiday that falls on a Sunday is the company's own matter and not in
/// here. The list is the law of today, for any year; a year outside 0001 to 9999 gives the nearest
/// one.
///
/// # Example
///
/// ```
/// use dimona::time::{legal_holidays, parse_date};
///
/// let holidays = legal_holidays(2026);
/// assert_eq!(holidays[1], parse_date("2026-04-06")?); // Easter Monday
/// assert_eq!(holidays[9], parse_date("2026-12-25")?);
/// # Ok::<(), dimona::Error>(())
/// ```
#[must_use]
pub fn legal_holidays(year: i32) -> [NaiveDate; 10] {
    let year = year.clamp(1, 9999);
    let [easter_monday, ascension, whit_monday] = moving(year);
    let mut holidays = [
        civil(year, 1, 1),
        easter_monday,
        civil(year, 5, 1),
        ascension,
        whit_monday,
        civil(year, 7, 21),
        civil(year, 8, 15),
        civil(year, 11, 1),
        civil(year, 11, 11),
        civil(year, 12, 25),
    ];
    // Only 1 May and Ascension Day can change places, when Easter is at its earliest.
    holidays.sort_unstable();
    holidays
}

/// Whether a date is one of the ten legal holidays of its year, as [`legal_holidays`] lists them.
///
/// # Example
///
/// ```
/// use dimona::time::{is_legal_holiday, parse_date};
///
/// assert!(is_legal_holiday(parse_date("2026-07-21")?));
/// assert!(!is_legal_holiday(parse_date("2026-07-11")?)); // a holiday of the Flemish Community only
/// # Ok::<(), dimona::Error>(())
/// ```
#[must_use]
pub fn is_legal_holiday(date: NaiveDate) -> bool {
    match (date.month(), date.day()) {
        (1 | 5 | 11, 1) | (7, 21) | (8, 15) | (11, 11) | (12, 25) => true,
        // Easter Monday is 23 March at the earliest, Whit Monday 14 June at the latest.
        (3..=6, _) => (1..=9999).contains(&date.year()) && moving(date.year()).contains(&date),
        _ => false,
    }
}

/// Easter Monday, Ascension Day and Whit Monday: 1, 39 and 50 days after Easter.
fn moving(year: i32) -> [NaiveDate; 3] {
    let easter = days(easter(year));
    [1, 39, 50].map(|later| NaiveDate::from_num_days_from_ce_opt(easter + later).unwrap_or(NaiveDate::MAX))
}

/// Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus, Jones and
/// Butcher).
fn easter(year: i32) -> NaiveDate {
    let golden = year % 19;
    let (century, year_of_century) = (year / 100, year % 100);
    let moon_shift = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - moon_shift + 15) % 30;
    let to_sunday = (32 + 2 * (century % 4) + 2 * (year_of_century / 4) - epact - year_of_century % 4) % 7;
    let correction = (golden + 11 * epact + 22 * to_sunday) / 451;
    let month_and_day = epact + to_sunday - 7 * correction + 114;
    // For the years 1 to 9999 all parts are positive: month 3 or 4, day 1 to 31.
    civil(year, (month_and_day / 31).unsigned_abs(), (month_and_day % 31 + 1).unsigned_abs())
}
