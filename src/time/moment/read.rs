//! How a moment is read, part by part.

use super::Moment;
use crate::time::TimeFault;
use crate::time::cursor::Cursor;
use crate::time::date::parse_date;
use crate::time::zone::{HOUR_MS, MINUTE_MS, millis_of};

/// Reads the form in which programs write a moment, `2026-11-27T21:00:00+01:00`, at once; the cursor reads every form and finds
/// the fault.
pub(super) fn parse_usual(text: &str) -> Option<Moment> {
    let (date, rest) = text.split_at_checked(10)?;
    let &[b'T', h1, h2, b':', m1, m2, b':', s1, s2, sign @ (b'+' | b'-'), oh1, oh2, b':', om1, om2] = rest.as_bytes()
    else {
        return None;
    };
    let mut right = true;
    let mut number = |tens: u8, ones: u8| {
        right &= tens.is_ascii_digit() & ones.is_ascii_digit();
        i64::from(tens.wrapping_sub(b'0')) * 10 + i64::from(ones.wrapping_sub(b'0'))
    };
    let (hour, minute, second) = (number(h1, h2), number(m1, m2), number(s1, s2));
    let (hours, minutes) = (number(oh1, oh2), number(om1, om2));
    if !right || hour > 23 || minute > 59 || second > 59 || hours > 23 || minutes > 59 {
        return None;
    }
    let offset = hours * HOUR_MS + minutes * MINUTE_MS;
    let of_day = hour * HOUR_MS + minute * MINUTE_MS + second * 1000;
    let local = millis_of(parse_date(date).ok()?, of_day);
    Moment::from_millis(if sign == b'-' { local + offset } else { local - offset }).ok()
}

/// Reads `.` and digits, if they are there, and gives whole milliseconds.
pub(super) fn read_fraction(cursor: &mut Cursor<'_>) -> Result<u32, TimeFault> {
    if cursor.take(b".").is_none() {
        return Ok(0);
    }
    let mut millis = cursor.digits(1)? * 100;
    let mut weight = 10;
    while let Some(digit) = cursor.digit() {
        millis += digit * weight;
        weight /= 10;
    }
    Ok(millis)
}

/// Reads `Z` or `+HH:MM` or `+HHMM`, if it is there, and gives milliseconds ahead of UTC.
pub(super) fn read_offset(cursor: &mut Cursor<'_>) -> Result<Option<i64>, TimeFault> {
    if cursor.take(b"Zz").is_some() {
        return Ok(Some(0));
    }
    let Some(sign) = cursor.take(b"+-") else {
        return Ok(None);
    };
    let hours = cursor.digits(2)?;
    cursor.take(b":");
    let minutes = cursor.digits(2)?;
    if hours > 23 || minutes > 59 {
        return Err(TimeFault::NoSuchOffset { hours, minutes });
    }
    let offset = i64::from(hours) * HOUR_MS + i64::from(minutes) * MINUTE_MS;
    Ok(Some(if sign == b'-' { -offset } else { offset }))
}
