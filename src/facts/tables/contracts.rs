//! The table `contracts`.

use super::careers::{REGIME, regime};
use super::row::Row;
use super::{ColumnInfo, EMPLOYER_ID, ENTERPRISE_NUMBER, PROVISIONAL_EMPLOYER_ID, TableInfo, ValueKind, WORKER};
use crate::error::Error;
use crate::facts::{Contract, FactBook, FirstWork};

pub(super) const TABLE: TableInfo = TableInfo {
    name: "contracts",
    what: "The contracts of workers, with at least one number of the employer in each row.",
    columns: &[
        WORKER,
        EMPLOYER_ID,
        PROVISIONAL_EMPLOYER_ID,
        ENTERPRISE_NUMBER,
        ColumnInfo::required("start", ValueKind::Text, "the first day of the contract, such as `2026-07-01`"),
        ColumnInfo::optional(
            "firstWork",
            ValueKind::Text,
            "when work really began: a day, or a moment such as `2026-07-01T08:00`",
        ),
        ColumnInfo::optional("end", ValueKind::Text, "the last day of the contract, if it has one"),
        REGIME,
        ColumnInfo::optional("notice", ValueKind::Text, "the first day of a period of notice"),
        ColumnInfo::optional("severanceUntil", ValueKind::Text, "the last day that severance pay covers"),
    ],
    add,
};

fn add(book: &mut FactBook, row: &Row<'_>) -> Result<(), Error> {
    let worker = row.worker()?;
    let employer = row.some_employer()?;
    let start = row.required("start", row.date("start")?)?;
    let mut contract = Contract::new(employer, start);
    contract.first_work = row.parsed("firstWork", str::parse::<FirstWork>)?;
    if let Some(end) = row.date("end")? {
        contract = contract.with_end(end).map_err(|fault| row.field("end", fault))?;
    }
    contract.regime = regime(row)?;
    contract.notice = row.date("notice")?;
    if let Some(day) = row.date("severanceUntil")? {
        contract = contract.with_severance_until(day).map_err(|fault| row.field("severanceUntil", fault))?;
    }
    book.add_contract(worker, contract);
    Ok(())
}
