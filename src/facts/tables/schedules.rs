//! The table `schedules`.

use super::employer_columns::EmployerColumns;
use super::{EMPLOYER_ID, ENTERPRISE_NUMBER, PROVISIONAL_EMPLOYER_ID, TableInfo, WORKER};
use crate::error::Error;
use crate::facts::{FactBook, PlannedShift};
use crate::table::{ColumnInfo, Row, ValueKind};
use crate::time::{ClockTime, Shift};
use crate::words::fact_tables;

pub(super) const TABLE: TableInfo = TableInfo {
    name: "schedules",
    what: fact_tables::schedules,
    columns: &[
        WORKER,
        EMPLOYER_ID,
        PROVISIONAL_EMPLOYER_ID,
        ENTERPRISE_NUMBER,
        ColumnInfo::required("date", ValueKind::Text, fact_tables::schedule_date),
        ColumnInfo::required("start", ValueKind::Text, fact_tables::schedule_start),
        ColumnInfo::required("end", ValueKind::Text, fact_tables::schedule_end),
        ColumnInfo::optional("breakMinutes", ValueKind::NumberOrText, fact_tables::schedule_break),
    ],
    add,
};

/// The minutes of a day.
const MOST: u16 = 1440;

fn add(book: &mut FactBook, row: &Row<'_>) -> Result<(), Error> {
    let worker = row.worker()?;
    let employer = row.some_employer()?;
    let date = row.required("date", row.date("date")?)?;
    let start = row.required("start", row.parsed("start", ClockTime::parse_lenient)?)?;
    let end = row.required("end", row.parsed("end", ClockTime::parse_lenient)?)?;
    // An end that is not behind the start is one of the next day.
    let end_date = if end <= start { date.succ_opt().unwrap_or(date) } else { date };
    let shift = Shift::new(date, start, end_date, end).map_err(|fault| row.field("end", fault))?;
    let pause = row.whole("breakMinutes", 0..=MOST)?;
    let planned = PlannedShift::new(employer, shift, pause).map_err(|fault| row.field("breakMinutes", fault))?;
    book.add_planned_shift(worker, planned).map_err(|fault| row.field("date", fault))
}
