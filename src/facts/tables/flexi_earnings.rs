//! The table `flexi_earnings`.

use super::{TableInfo, WORKER};
use crate::error::Error;
use crate::facts::FactBook;
use crate::table::{ColumnInfo, Row, ValueKind, euro};
use crate::words::fact_tables;

pub(super) const TABLE: TableInfo = TableInfo {
    name: "flexi_earnings",
    what: fact_tables::flexi_earnings,
    columns: &[
        WORKER,
        ColumnInfo::required("year", ValueKind::NumberOrText, fact_tables::flexi_earnings_year),
        ColumnInfo::required("earnings", ValueKind::NumberOrText, fact_tables::flexi_earnings_earnings),
    ],
    add,
};

fn add(book: &mut FactBook, row: &Row<'_>) -> Result<(), Error> {
    let worker = row.worker()?;
    let year = row.required("year", row.whole("year", 2015..=2999)?)?;
    let earnings = row.required("earnings", row.parsed("earnings", euro)?)?;
    book.add_flexi_earnings(worker, year.into(), earnings).map_err(|fault| row.field("earnings", fault))
}
