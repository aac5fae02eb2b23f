//! The file that the README shows.

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
