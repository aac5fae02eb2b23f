//! Tables of facts in files: what each holds, and how it is read.
//!
//! One file here for each table. [`TABLES`] is the one list of tables and columns: reading, the templates, the program's
//! help and docs/facts.md all come from it.

mod careers;
mod childcare_volumes;
mod contracts;
mod csv;
mod employer_columns;
mod employers;
mod enterprises;
mod flexi_earnings;
mod joint_committees;
mod mandates;
mod oss_approvals;
mod pensions;
mod persons;
mod schedules;
mod school_holidays;
mod student_counters;
mod studies;
mod worked_hours;

use std::io::BufRead;

use super::fact_book::FactBook;
use crate::error::{Error, ErrorKind};
use crate::table::{ColumnInfo, Row, ValueKind, lines};
use crate::words::{Said, Value, fact_tables};

/// The format of a table's file.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum TableFormat {
    /// One JSON object a line; a column is a member, and one that is left out or `null` is absent.
    Ndjson,
    /// A header with the names of the columns in any order, then one row a line; an empty cell is absent. The separator is
    /// the comma, the semicolon where the header has no comma, the tab where it has neither, or what a first line such as `sep=;` tells.
    Csv,
}

impl TableFormat {
    /// Both formats.
    pub const ALL: [TableFormat; 2] = [TableFormat::Ndjson, TableFormat::Csv];

    /// The ending of the names of its files.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            TableFormat::Ndjson => "ndjson",
            TableFormat::Csv => "csv",
        }
    }
}

/// A table of facts.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct TableInfo {
    /// Its name: the name of its file without the ending.
    pub name: &'static str,
    /// Its columns.
    pub columns: &'static [ColumnInfo],
    what: fn() -> Said,
    add: fn(&mut FactBook, &Row<'_>) -> Result<(), Error>,
}

impl TableInfo {
    /// The table of this name.
    ///
    /// ```
    /// use dimona::facts::TableInfo;
    /// assert_eq!(TableInfo::named("pensions").unwrap().csv_header(), "worker,kind,from,to,source,proofAnswer");
    /// assert!(TableInfo::named("pension").is_none());
    /// ```
    #[must_use]
    pub fn named(name: &str) -> Option<&'static TableInfo> {
        TABLES.iter().find(|table| table.name == name)
    }

    /// What it holds, in Markdown.
    #[must_use]
    pub fn what(&self) -> Said {
        (self.what)()
    }

    /// The header of a CSV file with every column, without a line end.
    #[must_use]
    pub fn csv_header(&self) -> String {
        self.columns.iter().map(|column| column.name).collect::<Vec<_>>().join(",")
    }
}

/// The tables of facts that [`FactBook::read_table`] reads, in alphabetical order.
///
/// ```
/// let columns: usize = dimona::facts::TABLES.iter().map(|table| table.columns.len()).sum();
/// assert!(dimona::facts::TABLES.len() > 6 && columns > 40);
/// ```
pub static TABLES: &[TableInfo] = &[
    careers::TABLE,
    childcare_volumes::TABLE,
    contracts::TABLE,
    employers::TABLE,
    enterprises::TABLE,
    flexi_earnings::TABLE,
    joint_committees::TABLE,
    mandates::TABLE,
    oss_approvals::TABLE,
    pensions::TABLE,
    persons::TABLE,
    schedules::TABLE,
    school_holidays::TABLE,
    student_counters::TABLE,
    studies::TABLE,
    worked_hours::TABLE,
];

/// The column of the worker.
const WORKER: ColumnInfo = ColumnInfo::required("worker", ValueKind::Text, fact_tables::worker);
/// The columns of the employer.
const EMPLOYER_ID: ColumnInfo = ColumnInfo::optional("employerId", ValueKind::NumberOrText, fact_tables::employer_id);
const PROVISIONAL_EMPLOYER_ID: ColumnInfo =
    ColumnInfo::optional("provisionalEmployerId", ValueKind::NumberOrText, fact_tables::provisional_employer_id);
const ENTERPRISE_NUMBER: ColumnInfo =
    ColumnInfo::optional("enterpriseNumber", ValueKind::Text, fact_tables::enterprise_number);

/// The values of a column that says yes or no.
const YES_OR_NO: &[(&str, bool)] = &[("yes", true), ("no", false)];

/// The table of this name, or the error that says which there are.
pub(super) fn table(name: &str) -> Result<&'static TableInfo, Error> {
    TableInfo::named(name).ok_or_else(|| {
        let known = Value::all_of(TABLES.iter().map(|table| table.name));
        Error::from(ErrorKind::UnknownTable { name: name.into(), known })
    })
}

/// Reads a table into a book.
pub(super) fn read(
    book: &mut FactBook,
    table: &TableInfo,
    file: &str,
    format: TableFormat,
    input: impl BufRead,
) -> Result<(), Error> {
    match format {
        TableFormat::Ndjson => lines(file, input, |line| (table.add)(book, &Row::from_json(table.columns, &line)?)),
        TableFormat::Csv => csv::rows(file, table.columns, input, |row| (table.add)(book, row)),
    }
}
