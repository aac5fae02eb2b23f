//! The file that the document on formats shows.

use crate::story;

/// Its section on CSV.
fn section() -> &'static str {
    let (_, section) = include_str!("../../docs/formats.md").split_once("## CSV\n").expect("a section on CSV");
    section.split_once("\n## ").expect("a section behind it").0
}

#[test]
fn the_file_in_the_document_can_be_read() {
    let (_, file) = section().split_once("```csv\n").expect("a file");
    let (file, _) = file.split_once("```").expect("its end");
    assert_eq!(story(file), ["IN", "UPDATE"]);
}
