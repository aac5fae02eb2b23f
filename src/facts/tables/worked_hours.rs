//! The table `worked_hours`.

use super::employer_columns::EmployerColumns;
use super::{EMPLOYER_ID, ENTERPRISE_NUMBER, PROVISIONAL_EMPLOYER_ID, TableInfo, WORKER};
use crate::error::Error;
use crate::facts::{FactBook, WorkedHours};
use crate::table::{ColumnInfo, Row, ValueKind};
use crate::time::Moment;
use crate::words::fact_tables;

pub(super) const TABLE: TableInfo = TableInfo {
    name: "worked_hours",
    what: fact_tables::worked_hours,
    columns: &[
        WORKER,
        EMPLOYER_ID,
        PROVISIONAL_EMPLOYER_ID,
        ENTERPRISE_NUMBER,
        ColumnInfo::required("quarter", ValueKind::Text, fact_tables::worked_hours_quarter),
        ColumnInfo::required("hours", ValueKind::NumberOrText, fact_tables::worked_hours_hours),
        ColumnInfo::required("at", ValueKind::Text, fact_tables::worked_hours_at),
    ],
    add,
};

/// The hours of a quarter of 92 days.
const MOST: u16 = 2208;

fn add(book: &mut FactBook, row: &Row<'_>) -> Result<(), Error> {
    let worker = row.worker()?;
    let employer = row.some_employer()?;
    let quarter = row.quarter()?;
    let hours = row.required("hours", row.whole("hours", 0..=MOST)?)?;
    let at = row.required("at", row.parsed("at", Moment::parse)?)?;
    let hours = WorkedHours::new(employer, quarter, hours, at).map_err(|fault| row.field("at", fault))?;
    book.add_worked_hours(worker, hours).map_err(|fault| row.field("hours", fault))
}
