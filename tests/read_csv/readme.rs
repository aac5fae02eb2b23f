//! The README lists every column as the library does.

use dimona::codec::csv::columns;

use crate::story;

/// The section of the README on CSV.
fn section() -> &'static str {
    let (_, section) = include_str!("../../README.md").split_once("### CSV\n").expect("a section on CSV");
    section.split_once("\n## ").expect("a section behind it").0
}

#[test]
fn the_file_in_the_readme_can_be_read() {
    let (_, file) = section().split_once("```csv\n").expect("a file");
    let (file, _) = file.split_once("```").expect("its end");
    assert_eq!(story(file), ["IN", "UPDATE"]);
}

#[test]
fn the_readme_lists_every_column() {
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let rows: String = columns().iter().map(|column| format!("| `{}` | {} |\n", column.name, column.what)).collect();
    let expected = format!("| column | what it holds |\n|---|---|\n{rows}");
    assert!(words(section()).contains(&words(&expected)), "the table should be:\n{expected}");
}
