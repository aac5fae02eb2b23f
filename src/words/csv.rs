//! What is said of files and rows in CSV.

use super::{Said, Value, section};

section! {
    /// What is said of files and rows in CSV.
    csv: Csv {
        /// A header beyond the limit.
        header_too_long(limit: usize);
        /// A cell in another encoding, and the next step.
        not_utf8(column: String);
        /// The same of the header.
        header_not_utf8();
        /// What is wrong with a name in the header.
        in_header(column: usize, reason: Said);
        /// What is wrong with the cell of a column.
        in_column(column: &'static str, reason: Said);
        /// A row of another length than the header.
        cells(cells: usize, columns: usize);
        /// An action that is not one of declarations.
        action();
        /// What the column of the action holds, in Markdown.
        kinds(kinds: Value);
        /// What a column holds that is another zone in an `IN`, in Markdown.
        by_kind(of_in: &'static str, of_others: &'static str);
        /// Columns under other names than their own.
        other_names(names: Value);
        /// Columns that are not read.
        not_read(names: Value);
        /// A column in which something stood in another form than the NSSO's, and was read as what it means.
        meant(column: &'static str, rows: Said, record: u64);
        /// Rows in another encoding, which were read all the same.
        windows_1252(rows: Said, record: u64);
        /// So many rows.
        rows(count: u64);
        /// Days whose month stands first, which are not understood and put others in doubt.
        month_first(column: &'static str, rows: Said, record: u64);
    }
}
