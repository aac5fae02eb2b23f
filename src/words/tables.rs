//! What is wrong with a table of facts or a register, whatever stands in it.

use super::{Said, Value, section};

section! {
    /// What is wrong with a table of facts or a register, whatever stands in it.
    tables: Tables {
        /// A field, and what is wrong with it.
        field(name: Value, fault: Value);
        /// A line that is no object, and where that is seen.
        not_an_object(column: Option<usize>);
        /// A value of another kind than its field has.
        wrong_kind(column: usize);
        /// A line that is cut.
        cut_object();
        /// A file that cannot be read, and what the system says of it.
        cannot_be_read(fault: Value);
        /// A line that would take too much memory.
        line_too_long(most: u64);
        /// A file in another encoding.
        not_utf8();

        /// A column without a name.
        nameless_column(number: usize);
        /// A column that stands there twice.
        duplicate_column(name: String);
        /// How many columns are missing, and which.
        missing_columns(count: usize, names: Value);
        /// A column that the table does not have; its name is not told where it may be data.
        unknown_column(name: String, near: Option<Value>, table: Said, known: Value);
        /// The same of what is no name, by the number of the column.
        no_column_name(column: usize, table: Said, known: Value);
        /// The same of a field.
        unknown_field(name: Option<String>, table: Said, known: Value);
        /// What the table that is read is called, where its file is told beside it.
        this_table();
        /// What a file of declarations is called.
        declarations();

        /// A quote that nothing closes.
        quote_not_closed();
        /// A file without a header.
        no_header();
        /// A row of another length than the header.
        row_length(cells: usize, header: usize);
        /// A cell, and what is wrong with it.
        cell(number: usize, reason: Said);
        /// Of a cell: a quote in it.
        quote_inside();
        /// Of a cell: text behind its closing quote.
        behind_quote();
        /// Of a cell: its quote is not closed.
        open_quote();

        /// A field that must be there.
        missing_field(name: String);
        /// A field that stands there twice.
        duplicate_field(name: String);
        /// A field without which another one says nothing.
        missing_beside(name: String);
        /// What a value should be.
        not_whole(least: u16, most: u16);
        /// What a value should be.
        none_of(names: Value);
        /// A day before the one of another field.
        lies_before(field: String);
        /// A number that is too large.
        above(most: u64);
        /// An employer must be told.
        no_employer();
        /// A text that JSON cannot mean.
        not_unicode();
        /// What a value should be.
        not_text();
        /// What a value should be.
        not_number();
        /// What a value should be.
        not_number_nor_text();
        /// What a value should be.
        not_flag();
        /// What a value should be.
        no_object();
        /// What a value should be.
        not_text_nor_flag();
        /// What a value should be.
        /// A value that is no list of objects.
        no_list();
    }
}
