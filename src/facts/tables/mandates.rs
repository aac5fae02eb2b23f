//! The table `mandates`.

use super::employer_columns::EmployerColumns;
use super::{EMPLOYER_ID, ENTERPRISE_NUMBER, PROVISIONAL_EMPLOYER_ID, TableInfo, YES_OR_NO};
use crate::error::Error;
use crate::facts::FactBook;
use crate::table::{ColumnInfo, Row, ValueKind};
use crate::words::{fact_tables, facts};

pub(super) const TABLE: TableInfo = TableInfo {
    name: "mandates",
    what: fact_tables::mandates,
    columns: &[
        EMPLOYER_ID,
        PROVISIONAL_EMPLOYER_ID,
        ENTERPRISE_NUMBER,
        ColumnInfo::optional("from", ValueKind::Text, fact_tables::mandate_from),
        ColumnInfo::optional("to", ValueKind::Text, fact_tables::mandate_to),
        ColumnInfo::optional("mandate", ValueKind::Text, fact_tables::mandate),
    ],
    add,
};

fn add(book: &mut FactBook, row: &Row<'_>) -> Result<(), Error> {
    let employer = row.some_employer()?;
    let days = (row.date("from")?, row.date("to")?);
    let is_held = row.one_of("mandate", YES_OR_NO)?.unwrap_or(true);
    if !is_held {
        row.forbid(&["from", "to"], facts::says_of_mandate)?;
    }
    book.add_mandate(employer, is_held.then_some(days)).map_err(|fault| row.field("to", fault))
}
