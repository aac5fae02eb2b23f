//! Tables in text: the cells of a line of CSV, headers with the names of columns, and files of one JSON object a line.
//!
//! Declarations in CSV, tables of facts, registers and answers files are read with it.

mod cells;
mod choices;
mod column;
mod header;
mod json_line;
mod lines;
mod nearest;
mod number;
mod row;

pub(crate) use cells::{CellFault, Cells, is_end_mark, separator, take_padding, told_separator};
pub(crate) use choices::choices;
pub(crate) use column::REFERENCE;
pub use column::{ColumnInfo, ValueKind};
pub(crate) use header::{Heading, Named, position, read_header, told};
pub(crate) use json_line::{ends_a_line, write_json_line};
pub(crate) use lines::{LONGEST_LINE, Line, Place, every_line, lines, raw_lines, too_long};
pub(crate) use nearest::nearest;
pub(crate) use number::{cents, decimal, euro};
pub(crate) use row::Row;
