//! What a cell means that a spreadsheet, or who fills one, wrote in another form than the NSSO's.

use chrono::{Datelike, NaiveDate};

use crate::declaration::schema::{Raw, Type};
use crate::id::{EnterpriseNumber, JointCommittee, NssoNumber, ProvisionalNssoNumber};
use crate::time::{ClockTime, parse_date};

/// The digits of an SSIN. A spreadsheet drops zeros in front; check digits tell whether it did.
const SSIN_DIGITS: usize = 11;
/// At most two can be meant: of somebody born from 2000 to 2009.
const DROPPED_ZEROS: usize = 2;

/// The same value as the NSSO takes it in a zone of this type, where only one can be meant; whether it is taken, the caller reads.
#[cold]
pub(in crate::codec) fn meant(of: Type, cell: &str) -> Option<String> {
    let text = cell.trim();
    match of {
        Type::Ssin => ssin(text),
        Type::Enterprise | Type::EnterpriseOrZero => {
            EnterpriseNumber::parse_lenient(text).ok().map(|of| of.to_string())
        }
        Type::Nsso => {
            let text = whole(text);
            NssoNumber::parse_lenient(text).ok().map(|of| of.get().to_string())
        }
        Type::Provisional => ProvisionalNssoNumber::parse_lenient(whole(text)).ok().map(|of| of.get().to_string()),
        Type::Period
        | Type::Amount
        | Type::Whole(..)
        | Type::Country
        | Type::Digit(_)
        | Type::Given
        | Type::Channel => Some(whole(text).to_owned()),
        Type::Committee | Type::UserCommittee => {
            JointCommittee::parse_lenient(&text.to_uppercase()).ok().map(|of| of.code().to_owned())
        }
        Type::WorkerType | Type::Letter | Type::OneOf(_) => Some(text.to_uppercase()),
        Type::Hour => hour(text).map(|of| of.to_string()),
        Type::Date | Type::BirthDate => day(text).map(|of| of.to_string()),
        Type::Moment => moment(text),
        _ => None,
    }
}

/// Whether a value that stands so is taken in a zone of this type.
pub(in crate::codec) fn is_taken(of: Type, text: &str) -> bool {
    of.read(Raw::Text(text), crate::declaration::message::Format::Csv).valid
}

fn ssin(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(|of| !matches!(of, '.' | '-' | '/' | ' ')).collect();
    let is_number = digits.bytes().all(|of| of.is_ascii_digit());
    let is_long_enough = digits.len() + DROPPED_ZEROS >= SSIN_DIGITS;
    (is_number && is_long_enough).then(|| format!("{digits:0>SSIN_DIGITS$}"))
}

/// A whole number without decimals that are nought: `8.0`, `8,00`.
fn whole(text: &str) -> &str {
    match text.split_once(['.', ',']) {
        Some((whole, decimals)) if !decimals.is_empty() && decimals.bytes().all(|of| of == b'0') => whole,
        _ => text,
    }
}

/// An hour with any of the marks that are written in Belgium, or without its first zero: `8:00`, `8u30`, `8h`, `830`.
fn hour(text: &str) -> Option<ClockTime> {
    let marked = text.to_ascii_lowercase().replace(['u', 'h'], ":");
    let full = match marked.strip_suffix(':') {
        Some(hour) => format!("{hour}:00"),
        None if marked.len() == 3 && marked.bytes().all(|of| of.is_ascii_digit()) => format!("0{marked}"),
        None => marked,
    };
    ClockTime::parse_lenient(&full).ok()
}

/// A day as it is written in Belgium, day before month, or with the midnight that a spreadsheet puts behind it. A year of two digits may be
/// anything.
fn day(text: &str) -> Option<NaiveDate> {
    if let Some((day, hour)) = text.split_once([' ', 'T']) {
        let is_midnight = hour.chars().all(|of| matches!(of, '0' | ':' | '.'));
        return if is_midnight && hour.starts_with("00:00") {
            parse_date(day).ok().or_else(|| day_first(day))
        } else {
            None
        };
    }
    parse_date(text).ok().or_else(|| day_first(text))
}

/// Whether it is a day only where its month stands before it.
#[cold]
pub(in crate::codec) fn is_month_first(cell: &str) -> bool {
    let day = cell.trim().split([' ', 'T']).next().unwrap_or_default();
    let turned =
        day.split_once('/').and_then(|(month, rest)| rest.split_once('/').map(|(day, year)| (month, day, year)));
    day_first(day).is_none()
        && turned.is_some_and(|(month, day, year)| day_first(&format!("{day}/{month}/{year}")).is_some())
}

fn day_first(text: &str) -> Option<NaiveDate> {
    let mark = text.chars().find(|of| matches!(of, '/' | '-' | '.'))?;
    let mut parts = text.split(mark);
    let [first, month, last] = [parts.next()?, parts.next()?, parts.next()?];
    let number = |of: &str, least: usize, most: usize| {
        let fits = (least..=most).contains(&of.len()) && of.bytes().all(|of| of.is_ascii_digit());
        of.parse::<u32>().ok().filter(|_| fits)
    };
    let month = number(month, 1, 2)?;
    let (day, year) = match number(first, 1, 2) {
        Some(day) => (day, number(last, 4, 4)?),
        None => (number(last, 1, 2)?, number(first, 4, 4)?),
    };
    let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
    (parts.next().is_none() && date.year() > 0).then_some(date)
}

/// A moment whose day stands as in Belgium: `30/06/2026 10:00`.
fn moment(text: &str) -> Option<String> {
    let (day, hour) = text.split_once([' ', 'T'])?;
    Some(format!("{}T{}", day_first(day)?, hour.trim()))
}
