//! Columns by name: the header of a file of CSV, and what is said of names.

use std::borrow::Cow;

use super::nearest::nearest;
use crate::id::shown_name;
use crate::words::{Said, Value, tables};

/// A column that a table has.
pub(crate) trait Named {
    /// Its name.
    fn name(&self) -> &'static str;

    /// Whether a header must have it.
    fn is_required(&self) -> bool;
}

/// What a cell of a header is.
pub(crate) enum Heading {
    /// The column at this place in the table.
    Column(usize),
    /// Of a column that is not read.
    Left,
    /// Nothing that is known.
    Unknown,
}

/// The place in the table of each column that a header names, `None` for one that is not read; what is wrong, otherwise. `table` is how messages
/// call it, and `find` tells what a cell is.
pub(crate) fn read_header(
    cells: &[Cow<'_, str>],
    table: fn() -> Said,
    columns: &[impl Named],
    find: impl Fn(&str) -> Heading,
) -> Result<Vec<Option<usize>>, Said> {
    let mut header = Vec::with_capacity(cells.len());
    for (number, cell) in (1_usize..).zip(cells) {
        let name = cell.trim();
        if name.is_empty() {
            return Err(tables::nameless_column(number));
        }
        let index = match find(name) {
            Heading::Column(index) => Some(index),
            Heading::Left => None,
            Heading::Unknown => return Err(unknown(number, name, table, columns)),
        };
        if let Some(column) = index.and_then(|index| columns.get(index)).filter(|_| header.contains(&index)) {
            return Err(tables::duplicate_column(column.name()));
        }
        header.push(index);
    }
    let missing = || {
        let named = |(index, column): &(usize, &_)| Named::is_required(*column) && !header.contains(&Some(*index));
        (0..).zip(columns).filter(named).map(|(_, of)| of.name())
    };
    match missing().count() {
        0 => Ok(header),
        count => Err(tables::missing_columns(count, Value::all_of(missing()))),
    }
}

/// What is said of a name that no column has. What stands there may be data, or a title, and is named by its place then.
fn unknown(number: usize, name: &str, table: fn() -> Said, columns: &[impl Named]) -> Said {
    match told(name) {
        Some(name) => {
            let near = nearest(&name, columns.iter().map(Named::name));
            let near = (!near.is_empty()).then(|| Value::any_of(near));
            tables::unknown_column(name, near, table(), names(columns))
        }
        None => tables::no_column_name(number, table(), names(columns)),
    }
}

/// The place of a column in its table.
pub(crate) fn position(columns: &[impl Named], name: &str) -> Option<usize> {
    columns.iter().position(|column| column.name() == name)
}

/// The name of a column that the table does not have, unless it may be data.
pub(crate) fn told(name: &str) -> Option<String> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let is_name =
        name.len() <= 40 && name.bytes().all(plain) && name.bytes().next().is_some_and(|b| b.is_ascii_alphabetic());
    is_name.then(|| shown_name(name).into_owned())
}

/// The names of columns in a row.
pub(crate) fn names(columns: &[impl Named]) -> Value {
    Value::all_of(columns.iter().map(Named::name))
}
