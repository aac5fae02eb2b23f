//! Why a declaration cannot be written.

use super::section;

section! {
    /// Why a declaration cannot be written.
    writing: Writing {
        /// A record with several declarations.
        several(count: u64);
        /// A zone that stands twice.
        two_values(zone: String);
        /// A zone that this kind of declaration does not have.
        no_zone(kind: &'static str, zone: String);
        /// A daily registration, in CSV.
        no_daily();
        /// A header lacks a column.
        no_column(column: &'static str);
        /// What stands there is no text.
        no_text(column: &'static str);
        /// What stands there goes over several lines.
        line_break(column: &'static str);
    }
}
