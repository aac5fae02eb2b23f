//! The table `contracts`.

use rust_decimal::Decimal;

use super::careers::{REGIME, regime};
use super::employer_columns::EmployerColumns;
use super::{EMPLOYER_ID, ENTERPRISE_NUMBER, PROVISIONAL_EMPLOYER_ID, TableInfo, WORKER};
use crate::error::Error;
use crate::facts::{Contract, FactBook, FirstWork, HourlyPay};
use crate::id::{EnterpriseNumber, WorkerType};
use crate::law::FlexiFunction;
use crate::table::{ColumnInfo, Row, ValueKind, euro};
use crate::words::{Said, fact_tables, facts, tables};

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
        ColumnInfo::optional("draftStart", ValueKind::Text, fact_tables::contract_draft_start),
        ColumnInfo::optional("userEnterpriseNumber", ValueKind::Text, fact_tables::contract_user),
        ColumnInfo::optional("function", ValueKind::Text, fact_tables::contract_function),
        ColumnInfo::optional("hourlyWage", ValueKind::NumberOrText, fact_tables::contract_hourly_wage),
        ColumnInfo::optional("allowances", ValueKind::NumberOrText, fact_tables::contract_allowances),
    ],
    add,
};

fn add(book: &mut FactBook, row: &Row<'_>) -> Result<(), Error> {
    let worker = row.worker()?;
    let employer = row.some_employer()?;
    let start = row.required("start", row.date("start")?)?;
    let mut contract = Contract::new(employer, start);
    contract.line = Some(row.line());
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
    contract.draft_start = row.parsed("draftStart", str::parse::<FirstWork>)?;
    contract.user = row.parsed("userEnterpriseNumber", EnterpriseNumber::parse_lenient)?;
    contract.function = row.one_of("function", FlexiFunction::NAMES)?;
    contract.pay = pay(row)?;
    if contract.worker_type != Some(WorkerType::Flx) {
        row.forbid(&["function", "allowances"], facts::of_flexi_job)?;
    }
    if !matches!(contract.worker_type, Some(WorkerType::Flx | WorkerType::Stu)) {
        row.forbid(&["hourlyWage"], facts::of_paid_work)?;
    }
    book.add_contract(worker, contract);
    Ok(())
}

/// What is paid for an hour. More than this is a day's pay.
fn pay(row: &Row<'_>) -> Result<Option<HourlyPay>, Error> {
    const MOST: u64 = 200;
    let amount = |name| {
        row.parsed(name, |text| -> Result<Decimal, Said> {
            let amount = euro(text)?;
            if amount > Decimal::from(MOST) { Err(tables::above(MOST)) } else { Ok(amount) }
        })
    };
    match (amount("hourlyWage")?, amount("allowances")?) {
        (None, Some(_)) => Err(row.field("hourlyWage", tables::missing_beside("allowances"))),
        (wage, allowances) => {
            Ok(wage.map(|wage| allowances.into_iter().fold(HourlyPay::of(wage), HourlyPay::with_allowances)))
        }
    }
}
