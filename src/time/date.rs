//! Dates as text and as integers.

use chrono::{Datelike, NaiveDate};

use super::cursor::Cursor;
use super::{MINUTES_OF_A_DAY, TimeFault, TimeForm};

/// Reads a date as the NSSO's messages write it: `YYYY-MM-DD`, ten characters, a day that exists,
/// years 0001 to 9999.
///
/// # Errors
///
/// [`TimeFault::Empty`], [`UnexpectedCharacter`](TimeFault::UnexpectedCharacter),
/// [`Incomplete`](TimeFault::Incomplete), [`NoSuchDate`](TimeFault::NoSuchDate), or
/// [`OutOfRange`](TimeFault::OutOfRange) for the year 0000.
///
/// # Example
///
/// ```
/// use chrono::NaiveDate;
/// use dimona::time::parse_date;
///
/// assert_eq!(parse_date("2028-02-29").ok(), NaiveDate::from_ymd_opt(2028, 2, 29));
/// assert!(parse_date("2026-02-29").is_err());
/// assert!(parse_date("29/02/2028").is_err());
/// ```
pub fn parse_date(text: &str) -> Result<NaiveDate, TimeFault> {
    // The exact shape is matched at once, because this runs for every record; the cursor only finds
    // the fault.
    if let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() {
        let digit = |byte: u8| u32::from(byte.wrapping_sub(b'0'));
        let all = [y1, y2, y3, y4, m1, m2, d1, d2];
        if all.iter().fold(true, |right, byte| right & byte.is_ascii_digit()) {
            return checked(
                digit(y1) * 1000 + digit(y2) * 100 + digit(y3) * 10 + digit(y4),
                digit(m1) * 10 + digit(m2),
                digit(d1) * 10 + digit(d2),
            );
        }
    }
    let mut cursor = Cursor::new(text, TimeForm::Date);
    let date = read_date(&mut cursor)?;
    cursor.end()?;
    Ok(date)
}

/// Reads a date in front of something else.
pub(super) fn read_date(cursor: &mut Cursor<'_>) -> Result<NaiveDate, TimeFault> {
    let year = cursor.digits(4)?;
    cursor.require(b"-")?;
    let month = cursor.digits(2)?;
    cursor.require(b"-")?;
    let day = cursor.digits(2)?;
    checked(year, month, day)
}

fn checked(year: u32, month: u32, day: u32) -> Result<NaiveDate, TimeFault> {
    if year == 0 {
        return Err(TimeFault::OutOfRange);
    }
    // At most four digits, so the cast keeps the value.
    let year = year as i32;
    NaiveDate::from_ymd_opt(year, month, day).ok_or(TimeFault::NoSuchDate { year, month, day })
}

/// A date as an ordered integer: days since the day before 0001-01-01, which itself is day 1.
///
/// # Example
///
/// ```
/// use dimona::time::{days, from_days, parse_date};
///
/// let date = parse_date("2026-11-22")?;
/// assert_eq!(days(date), 739_942);
/// assert_eq!(from_days(739_942), Some(date));
/// # Ok::<(), dimona::Error>(())
/// ```
#[must_use]
pub fn days(date: NaiveDate) -> i32 {
    date.num_days_from_ce()
}

/// The opposite of [`days`]; `None` where `chrono` has no date for the integer.
///
/// ```
/// use dimona::time::from_days;
///
/// assert_eq!(from_days(1), chrono::NaiveDate::from_ymd_opt(1, 1, 1));
/// assert_eq!(from_days(i32::MAX), None);
/// ```
#[must_use]
pub const fn from_days(days: i32) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(days)
}

/// The minute with which a day begins, as [`days`] counts the day. Minutes of the calendar: every day has as many, whatever clocks do.
#[must_use]
pub(crate) const fn first_minute(day: i32) -> i64 {
    day as i64 * MINUTES_OF_A_DAY as i64
}

/// A date of which the caller knows that it exists.
pub(super) const fn civil(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        // Never taken for the callers of this room; it only spares a panic.
        None => NaiveDate::MIN,
    }
}
