//! The table `student_counters`.

use super::row::Row;
use super::{ColumnInfo, TableInfo, ValueKind, WORKER};
use crate::error::Error;
use crate::facts::{FactBook, StudentCounter};
use crate::time::Moment;

pub(super) const TABLE: TableInfo = TableInfo {
    name: "student_counters",
    what: "What Student@work said of a student and a year. Of several rows the newest counts that had been read when a \
           declaration was received. Without one, the hours that other employers booked are not known; none are assumed, and \
           the report says so.",
    columns: &[
        WORKER,
        ColumnInfo::required("year", ValueKind::Number, "the year of the quota, from 2012 on"),
        ColumnInfo::required("hoursLeft", ValueKind::Number, "the hours that were left, at most 999"),
        ColumnInfo::required(
            "at",
            ValueKind::Text,
            "when the counter was read, such as `2026-05-01T09:00`: hours booked before that moment, anywhere, are contained \
             in it",
        ),
    ],
    add,
};

fn add(book: &mut FactBook, row: &Row<'_>) -> Result<(), Error> {
    let worker = row.worker()?;
    let year = row.required("year", row.whole("year", 2012..=9999)?)?;
    let hours_left = row.required("hoursLeft", row.whole("hoursLeft", 0..=999)?)?;
    let at = row.required("at", row.parsed("at", Moment::parse)?)?;
    book.add_student_counter(worker, year.into(), StudentCounter { at, hours_left });
    Ok(())
}
