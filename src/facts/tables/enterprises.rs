//! The table `enterprises`.

use super::{TableInfo, YES_OR_NO};
use crate::error::Error;
use crate::facts::FactBook;
use crate::id::EnterpriseNumber;
use crate::table::{ColumnInfo, Row, ValueKind};
use crate::words::fact_tables;

pub(super) const TABLE: TableInfo = TableInfo {
    name: "enterprises",
    what: fact_tables::enterprises,
    columns: &[
        ColumnInfo::required("enterpriseNumber", ValueKind::Text, fact_tables::enterprise),
        ColumnInfo::required("known", ValueKind::Text, fact_tables::enterprise_known),
    ],
    add,
};

fn add(book: &mut FactBook, row: &Row<'_>) -> Result<(), Error> {
    let number = row.parsed("enterpriseNumber", EnterpriseNumber::parse_lenient)?;
    let number = row.required("enterpriseNumber", number)?;
    let is_known = row.required("known", row.one_of("known", YES_OR_NO)?)?;
    book.add_enterprise(number, is_known).map_err(|fault| row.field("known", fault))
}
