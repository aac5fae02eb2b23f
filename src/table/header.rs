//! Columns by name: the header of a file of CSV, and what is said of names.

use std::borrow::Cow;

use crate::id::without_numbers;

/// A column that a table has.
pub(crate) trait Named {
    /// Its name.
    fn name(&self) -> &'static str;

    /// Whether a header must have it.
    fn is_required(&self) -> bool;
}

/// The place in the table of each column that a header names; what is wrong, otherwise. `table` is how messages call it.
pub(crate) fn read_header(cells: &[Cow<'_, str>], table: &str, columns: &[impl Named]) -> Result<Vec<usize>, String> {
    let mut header = Vec::with_capacity(cells.len().min(columns.len()));
    for (number, cell) in (1..).zip(cells) {
        let name = cell.trim();
        if name.is_empty() {
            return Err(format!("column {number} of the header has no name"));
        }
        let index = position(columns, name).ok_or_else(|| unknown("column", name, table, columns))?;
        if header.contains(&index) {
            return Err(format!("duplicate column {name}"));
        }
        header.push(index);
    }
    let missing = || {
        let named = |(index, column): &(usize, &_)| Named::is_required(*column) && !header.contains(index);
        (0..).zip(columns).filter(named).map(|(_, of)| of.name())
    };
    match missing().count() {
        0 => Ok(header),
        1 => Err(format!("missing column {}", list(missing()))),
        _ => Err(format!("missing columns {}", list(missing()))),
    }
}

/// The place of a column in its table.
pub(crate) fn position(columns: &[impl Named], name: &str) -> Option<usize> {
    columns.iter().position(|column| column.name() == name)
}

/// What is said of a column that the table does not have. A name that may be data is not repeated.
pub(crate) fn unknown(what: &str, name: &str, table: &str, columns: &[impl Named]) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let is_name =
        name.len() <= 40 && name.bytes().all(plain) && name.bytes().next().is_some_and(|b| b.is_ascii_alphabetic());
    let name = if is_name { format!("unknown {what} {}", without_numbers(name)) } else { format!("unknown {what}") };
    format!("{name}; {table} has {}", list(columns.iter().map(Named::name)))
}

/// Names in a row: `a, b and c`.
pub(crate) fn list<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let mut names: Vec<&str> = names.collect();
    match (names.pop(), names.join(", ")) {
        (None, _) => String::new(),
        (Some(only), others) if others.is_empty() => only.to_owned(),
        (Some(last), others) => format!("{others} and {last}"),
    }
}
