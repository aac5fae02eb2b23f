//! The README lists every table and column as the library does.

use std::fmt::Write as _;

use dimona::facts::TABLES;

/// The part of the README on tables, as the list of the library has it.
fn expected() -> String {
    let mut page = String::new();
    for table in TABLES {
        let yes = |required| if required { "yes" } else { "" };
        write!(
            page,
            "#### `{}`\n\n{}\n\n| column | required | in NDJSON | what it holds |\n|---|---|---|---|\n",
            table.name, table.what
        )
        .expect("a string takes text");
        for column in table.columns {
            writeln!(page, "| `{}` | {} | {} | {} |", column.name, yes(column.required), column.kind, column.what)
                .expect("a string takes text");
        }
        page.push('\n');
    }
    page
}

#[test]
fn the_readme_lists_every_column() {
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let readme = include_str!("../../README.md");
    let (_, section) = readme.split_once("### Facts\n").expect("a section on facts");
    let (section, _) = section.split_once("\n### ").expect("a section behind it");
    let start = section.find("#### ").expect("a table");
    let expected = expected();
    assert_eq!(words(&section[start..]), words(&expected), "the section should be:\n{expected}");
}
