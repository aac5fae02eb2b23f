//! The table `school_holidays`.

use super::TableInfo;
use crate::error::Error;
use crate::facts::{Community, FactBook};
use crate::table::{ColumnInfo, Row, ValueKind};
use crate::words::fact_tables;

pub(super) const TABLE: TableInfo = TableInfo {
    name: "school_holidays",
    what: fact_tables::school_holidays,
    columns: &[
        ColumnInfo::required("community", ValueKind::Text, fact_tables::holiday_community),
        ColumnInfo::required("from", ValueKind::Text, fact_tables::holiday_from),
        ColumnInfo::required("to", ValueKind::Text, fact_tables::holiday_to),
    ],
    add,
};

pub(super) const COMMUNITIES: &[(&str, Community)] =
    &[("flemish", Community::Flemish), ("french", Community::French), ("german-speaking", Community::GermanSpeaking)];

fn add(book: &mut FactBook, row: &Row<'_>) -> Result<(), Error> {
    let community = row.required("community", row.one_of("community", COMMUNITIES)?)?;
    let from = row.required("from", row.date("from")?)?;
    let to = row.required("to", row.date("to")?)?;
    book.add_school_holidays(community, from, to).map_err(|fault| row.field("to", fault))
}
