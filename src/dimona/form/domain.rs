//! The dates that Dimona takes: zones 00910 and 00911 (type 008).

use chrono::{Datelike, NaiveDate};

use crate::dimona::message::{Kind, Row};
use crate::dimona::schema::Zone;

const EARLIEST_BEGIN: (i32, u32, u32) = (1920, 1, 1);
const EARLIEST_END: (i32, u32, u32) = (1999, 1, 1);
const YEARS_AHEAD: i32 = 10;

/// The date that opens a closed period again (zone 00911, UPDATE only).
pub(crate) fn is_reopening(date: NaiveDate) -> bool {
    (date.year(), date.month(), date.day()) == (9999, 12, 31)
}

/// The zones whose date lies outside their domain; an unknown bound is left out.
pub(super) fn outside(row: &Row) -> impl Iterator<Item = Zone> {
    let dates = [(Zone::StartDate, row.start_date, EARLIEST_BEGIN), (Zone::EndDate, row.end_date, EARLIEST_END)];
    dates
        .into_iter()
        .filter(|(zone, date, earliest)| {
            let Some(date) = *date else { return false };
            if *zone == Zone::EndDate && is_reopening(date) {
                return row.kind != Kind::Update;
            }
            let too_early = (date.year(), date.month(), date.day()) < *earliest;
            // Nearly all lie in a year that is not, so that the moment need not be turned into a date.
            let too_late = || row.received_at.is_some_and(|at| date.year() >= at.date().year() + YEARS_AHEAD);
            too_early || too_late()
        })
        .map(|(zone, ..)| zone)
}
