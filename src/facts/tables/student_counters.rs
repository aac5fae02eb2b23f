//! The table `student_counters`.

use super::row::Row;
use super::{ColumnInfo, TableInfo, ValueKind, WORKER};
use crate::error::Error;
use crate::facts::{FactBook, StudentCounter};
use crate::time::Moment;
use crate::words::fact_tables;

pub(super) const TABLE: TableInfo = TableInfo {
    name: "student_counters",
    what: fact_tables::student_counters,
    columns: &[
        WORKER,
        ColumnInfo::required("year", ValueKind::Number, fact_tables::student_counter_year),
        ColumnInfo::required("hoursLeft", ValueKind::Number, fact_tables::student_counter_hours_left),
        ColumnInfo::required("at", ValueKind::Text, fact_tables::student_counter_at),
    ],
    add,
};

fn add(book: &mut FactBook, row: &Row<'_>) -> Result<(), Error> {
    let worker = row.worker()?;
    let year = row.required("year", row.whole("year", 2012..=9999)?)?;
    let hours_left = row.required("hoursLeft", row.whole("hoursLeft", 0..=999)?)?;
    let at = row.required("at", row.parsed("at", Moment::parse)?)?;
    let counter = StudentCounter { at, hours_left };
    book.add_student_counter(worker, year.into(), counter).map_err(|fault| row.field("hoursLeft", fault))
}
