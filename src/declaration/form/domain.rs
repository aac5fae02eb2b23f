//! The dates that Dimona takes: zones 00910 and 00911 (type 008).

use chrono::{Datelike, NaiveDate};

use crate::declaration::message::{Kind, Row};
use crate::declaration::schema::Zone;
use crate::law::day;
use crate::time::Moment;

const EARLIEST_BEGIN: NaiveDate = day::<1920, 1, 1>();
const EARLIEST_END: NaiveDate = day::<1999, 1, 1>();
const REOPENING: NaiveDate = day::<9999, 12, 31>();
const YEARS_AHEAD: i32 = 10;
/// At least so many days lie between the last day of a year and the first of the tenth year after it.
const DAYS_OF_NINE_YEARS: u32 = 9 * 365;

/// The date that opens a closed period again (zone 00911, UPDATE only).
pub(crate) fn is_reopening(date: NaiveDate) -> bool {
    date == REOPENING
}

/// Whether a date lies in the tenth calendar year after a moment, or later.
fn is_far_ahead(date: NaiveDate, at: Moment) -> bool {
    // Nearly every date lies within a year: that is told without asking clocks.
    at.is_days_before(DAYS_OF_NINE_YEARS, date) && date.year() >= at.date().year() + YEARS_AHEAD
}

/// The zones whose date lies outside their domain; a zone without a date has none.
pub(super) fn outside(row: &Row) -> impl Iterator<Item = Zone> {
    let dates = [(Zone::StartDate, row.start_date, EARLIEST_BEGIN), (Zone::EndDate, row.end_date, EARLIEST_END)];
    let outside = |(zone, date, earliest): &(Zone, Option<NaiveDate>, NaiveDate)| {
        let Some(date) = date else { return false };
        if *zone == Zone::EndDate && is_reopening(*date) {
            return row.kind != Kind::Update;
        }
        date < earliest || row.received_at.is_some_and(|at| is_far_ahead(*date, at))
    };
    dates.into_iter().filter(outside).map(|(zone, ..)| zone)
}
