//! The table `student_counters`.

use std::sync::LazyLock;

use super::{TableInfo, WORKER};
use crate::error::Error;
use crate::facts::{FactBook, StudentCounter};
use crate::law::Law;
use crate::table::{ColumnInfo, Row, ValueKind};
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

/// The most hours of one period, where no quota is known.
const MOST: u16 = 999;
/// Made once: a table has many rows.
static LAW: LazyLock<Law> = LazyLock::new(Law::belgium);

fn add(book: &mut FactBook, row: &Row<'_>) -> Result<(), Error> {
    let worker = row.worker()?;
    let year = row.required("year", row.whole("year", 2012..=9999)?)?;
    // A counter that shows more than the whole quota was not read right.
    let most = LAW.student.most_hours_of(year.into()).unwrap_or(MOST);
    let hours_left = row.required("hoursLeft", row.whole("hoursLeft", 0..=most)?)?;
    let at = row.required("at", row.parsed("at", Moment::parse)?)?;
    let counter = StudentCounter { at, hours_left };
    book.add_student_counter(worker, year.into(), counter).map_err(|fault| row.field("hoursLeft", fault))
}
