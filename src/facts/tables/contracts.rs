//! The table `contracts`.

use super::careers::{REGIME, regime};
use super::row::Row;
use super::{ColumnInfo, EMPLOYER_ID, ENTERPRISE_NUMBER, PROVISIONAL_EMPLOYER_ID, TableInfo, ValueKind, WORKER};
use crate::error::Error;
use crate::facts::{Contract, FactBook, FirstWork};
use crate::id::WorkerType;
use crate::words::fact_tables;

pub(super) const TABLE: TableInfo = TableInfo {
    name: "contracts",
    what: fact_tables::contracts,
    columns: &[
        WORKER,
        EMPLOYER_ID,
        PROVISIONAL_EMPLOYER_ID,
        ENTERPRISE_NUMBER,
        ColumnInfo::required("start", ValueKind::Text, fact_tables::contract_start),
        ColumnInfo::optional("firstWork", ValueKind::Text, fact_tables::contract_first_work),
        ColumnInfo::optional("end", ValueKind::Text, fact_tables::contract_end),
        ColumnInfo::optional("workerType", ValueKind::Text, fact_tables::contract_worker_type),
        REGIME,
        ColumnInfo::optional("notice", ValueKind::Text, fact_tables::contract_notice),
        ColumnInfo::optional("severanceUntil", ValueKind::Text, fact_tables::contract_severance_until),
        ColumnInfo::optional("signedAt", ValueKind::Text, fact_tables::contract_signed_at),
        ColumnInfo::optional("intentAt", ValueKind::Text, fact_tables::contract_intent_at),
        ColumnInfo::optional("draftAt", ValueKind::Text, fact_tables::contract_draft_at),
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
    contract.worker_type = row.parsed("workerType", str::parse::<WorkerType>)?;
    contract.regime = regime(row)?;
    contract.notice = row.date("notice")?;
    if let Some(day) = row.date("severanceUntil")? {
        contract = contract.with_severance_until(day).map_err(|fault| row.field("severanceUntil", fault))?;
    }
    contract.signed_at = row.parsed("signedAt", str::parse::<FirstWork>)?;
    contract.intent_at = row.parsed("intentAt", str::parse::<FirstWork>)?;
    contract.draft_at = row.parsed("draftAt", str::parse::<FirstWork>)?;
    book.add_contract(worker, contract);
    Ok(())
}
