//! Tables in text: the cells of a line of CSV, headers with the names of columns, and files of one JSON object a line.
//!
//! Declarations in CSV, tables of facts, registers and answers files are read with it.

mod cells;
mod header;
mod json_line;
mod lines;
mod nearest;

pub(crate) use cells::{CellFault, Cells, separator};
pub(crate) use header::{Named, names, position, read_header, told};
pub(crate) use json_line::{ends_a_line, write_json_line};
pub(crate) use lines::{LONGEST_LINE, Line, Place, lines, raw_lines, too_long};
pub(crate) use nearest::nearest;
