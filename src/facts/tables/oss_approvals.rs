//! The table `oss_approvals`.

use super::row::Row;
use super::{ColumnInfo, TableInfo, ValueKind, WORKER};
use crate::error::Error;
use crate::facts::{FactBook, OverseasDecision};

pub(super) const TABLE: TableInfo = TableInfo {
    name: "oss_approvals",
    what: "What the NSSO decided on work under Overseas Social Security, for one quarter of a flexi-job. Two rows of one worker \
           and quarter must agree.",
    columns: &[
        WORKER,
        ColumnInfo::required(
            "quarter",
            ValueKind::Text,
            "the quarter of the flexi-job, such as `2026Q4`: it holds for no other",
        ),
        ColumnInfo::required("decision", ValueKind::Text, "`approved` or `refused`"),
        ColumnInfo::optional("reference", ValueKind::Text, "the reference of the decision, for your own records"),
        ColumnInfo::optional("date", ValueKind::Text, "the day of the decision, for your own records"),
    ],
    add,
};

fn add(book: &mut FactBook, row: &Row<'_>) -> Result<(), Error> {
    let (worker, quarter) = (row.worker()?, row.quarter()?);
    let decisions = [("approved", OverseasDecision::Approved), ("refused", OverseasDecision::Refused)];
    let decision = row.required("decision", row.one_of("decision", &decisions)?)?;
    row.date("date")?;
    book.add_overseas_decision(worker, quarter, decision).map_err(|fault| row.field("decision", fault))
}
