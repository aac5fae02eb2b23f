//! The dates that Dimona takes: zones 00910 and 00911 (type 008).

use chrono::{Datelike, NaiveDate};

use crate::declaration::message::{Kind, Row};
use crate::declaration::schema::Zone;

const EARLIEST_BEGIN: Option<NaiveDate> = NaiveDate::from_ymd_opt(1920, 1, 1);
const EARLIEST_END: Option<NaiveDate> = NaiveDate::from_ymd_opt(1999, 1, 1);
const REOPENING: Option<NaiveDate> = NaiveDate::from_ymd_opt(9999, 12, 31);
const YEARS_AHEAD: i32 = 10;

/// The date that opens a closed period again (zone 00911, UPDATE only).
pub(crate) fn is_reopening(date: NaiveDate) -> bool {
    Some(date) == REOPENING
}

/// The zones whose date lies outside their domain; an unknown bound is left out.
pub(super) fn outside(row: &Row) -> impl Iterator<Item = Zone> {
    let dates = [(Zone::StartDate, row.start_date, EARLIEST_BEGIN), (Zone::EndDate, row.end_date, EARLIEST_END)];
    let outside = |(zone, date, earliest): &(Zone, Option<NaiveDate>, Option<NaiveDate>)| {
        let Some(year) = date.map(|date| date.year()) else { return false };
        if *zone == Zone::EndDate && *date == REOPENING {
            return row.kind != Kind::Update;
        }
        date < earliest || row.received_at.is_some_and(|at| year >= at.date().year() + YEARS_AHEAD)
    };
    dates.into_iter().filter(outside).map(|(zone, ..)| zone)
}
