//! The table `oss_approvals`.

use super::{TableInfo, WORKER};
use crate::error::Error;
use crate::facts::{FactBook, OverseasDecision};
use crate::table::{ColumnInfo, Row, ValueKind};
use crate::words::fact_tables;

pub(super) const TABLE: TableInfo = TableInfo {
    name: "oss_approvals",
    what: fact_tables::oss_approvals,
    columns: &[
        WORKER,
        ColumnInfo::required("quarter", ValueKind::Text, fact_tables::oss_approval_quarter),
        ColumnInfo::required("decision", ValueKind::Text, fact_tables::oss_approval_decision),
        ColumnInfo::optional("reference", ValueKind::Text, fact_tables::oss_approval_reference),
        ColumnInfo::optional("date", ValueKind::Text, fact_tables::oss_approval_date),
    ],
    add,
};

fn add(book: &mut FactBook, row: &Row<'_>) -> Result<(), Error> {
    let (worker, quarter) = (row.worker()?, row.quarter()?);
    let decisions = [("approved", OverseasDecision::Approved), ("refused", OverseasDecision::Refused)];
    let decision = row.required("decision", row.one_of("decision", &decisions)?)?;
    let day = row.date("date")?;
    book.add_overseas_decision(worker, quarter, decision).map_err(|fault| row.field("decision", fault))?;
    if let Some(day) = day {
        book.add_overseas_day(worker, quarter, day);
    }
    Ok(())
}
