//! What is said of files of declarations in whatever format.

use std::borrow::Cow;

use super::{Said, section};

section! {
    /// What is said of files of declarations in whatever format.
    files: Files {
        /// A caller's own reason, as it was told.
        as_told(text: Cow<'static, str>);
        /// What is wrong, and where in the file.
        at_byte(reason: Said, byte: u64);
        /// The same by the line.
        in_line(reason: Said, line: u64);
        /// A text in another encoding.
        not_utf8();
        /// A record beyond the limit.
        too_long(limit: usize);
        /// A record beyond what is ever read.
        longer_than_any();
        /// A record that ends in the middle of something.
        ends_early();
        /// A file that the REST search gave.
        search_answer();
        /// A spreadsheet.
        spreadsheet();
    }
}
