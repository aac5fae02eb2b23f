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
        /// A row of nothing.
        blank_row();
        /// A kind of declaration that a format does not have; a record without one.
        no_action(format: &'static str, kind: Option<&'static str>);
        /// A character that XML does not have.
        no_character();
        /// A form of which nobody says when it was made.
        not_dated();
        /// A field that a format does not have.
        no_place(format: &'static str);
        /// A value that would be read as another.
        changed(format: &'static str, field: String);
        /// A field that the message does not know.
        unknown_field();
        /// What is known beside the message, and cannot be understood.
        not_understood();
        /// A field that stands more than once.
        stands_again();
    }
}
