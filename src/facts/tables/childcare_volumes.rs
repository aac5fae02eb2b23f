//! The table `childcare_volumes`.

use super::employer_columns::EmployerColumns;
use super::{EMPLOYER_ID, ENTERPRISE_NUMBER, PROVISIONAL_EMPLOYER_ID, TableInfo};
use crate::error::Error;
use crate::facts::{ChildcareVolume, FactBook, Fraction};
use crate::table::{ColumnInfo, Row, ValueKind, decimal};
use crate::words::{Said, fact_tables, facts};

pub(super) const TABLE: TableInfo = TableInfo {
    name: "childcare_volumes",
    what: fact_tables::childcare_volumes,
    columns: &[
        EMPLOYER_ID,
        PROVISIONAL_EMPLOYER_ID,
        ENTERPRISE_NUMBER,
        ColumnInfo::required("year", ValueKind::NumberOrText, fact_tables::childcare_year),
        ColumnInfo::required("total", ValueKind::NumberOrText, fact_tables::childcare_total),
        ColumnInfo::required("flexi", ValueKind::NumberOrText, fact_tables::childcare_flexi),
    ],
    add,
};

fn add(book: &mut FactBook, row: &Row<'_>) -> Result<(), Error> {
    let employer = row.some_employer()?;
    let year = row.required("year", row.whole("year", 2024..=2999)?)?;
    let total = row.required("total", row.parsed("total", volume)?)?;
    let flexi = row.required("flexi", row.parsed("flexi", volume)?)?;
    let volume = ChildcareVolume::new(total, flexi).map_err(|fault| row.field("flexi", fault))?;
    book.add_childcare_volume(employer, year.into(), volume).map_err(|fault| row.field("total", fault))
}

fn volume(text: &str) -> Result<Fraction, Said> {
    decimal(text).and_then(|(jobs, parts)| Fraction::new(jobs, parts)).ok_or_else(facts::not_volume)
}
