//! The documentation of every table and column, and of the members of a case, from the library's lists of them.

use dimona::cases::Command;
use dimona::facts::{ColumnInfo, TABLES};

use crate::cases::EXIT;

const WIDTH: usize = 96;

/// What `dimona facts --help` says of the tables.
pub(crate) fn document() -> String {
    let mut page = String::from(
        "A directory of facts holds one file for each table, NAME.ndjson or NAME.csv:\n\
         \x20 NDJSON  one JSON object a line; a member that is left out or null is absent\n\
         \x20 CSV     a header with the names of the columns in any order, then a row a line; an empty\n\
         \x20         cell is absent; columns that are not required may be left out\n\
         \x20 Behind each column stands how NDJSON writes its values. In CSV everything is text.\n",
    );
    for table in TABLES {
        page.push_str(&format!("\nTable {}\n", table.name));
        wrap(&mut page, 2, &table.what().to_string());
        columns(&mut page, 2, table.columns);
    }
    page.truncate(page.trim_end().len());
    page
}

/// What the help of a command on cases says of the members of a case.
pub(crate) fn members(command: &str) -> String {
    let mut page = String::from("Members of a case, one JSON object a line:\n");
    columns(&mut page, 2, Command::named(command).map(|of| of.members).unwrap_or_default());
    page + "\n" + EXIT
}

fn columns(page: &mut String, indent: usize, columns: &[ColumnInfo]) {
    let blanks = " ".repeat(indent);
    for column in columns {
        let required = if column.required { ", required" } else { "" };
        page.push_str(&format!("\n{blanks}{} ({}{required})\n", column.name, column.kind));
        wrap(page, indent + 4, &column.what().to_string());
        self::columns(page, indent + 4, column.kind.members());
    }
}

/// Adds text in lines of at most [`WIDTH`] characters, without the marks of Markdown.
fn wrap(page: &mut String, indent: usize, text: &str) {
    let mut line = String::new();
    let mut end = |line: &mut String| {
        page.push_str(&" ".repeat(indent));
        page.push_str(line);
        page.push('\n');
        line.clear();
    };
    for word in text.replace('`', "").split_whitespace() {
        if !line.is_empty() && indent + line.chars().count() + 1 + word.chars().count() > WIDTH {
            end(&mut line);
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    end(&mut line);
}
