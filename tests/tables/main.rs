//! Tables of facts and register files: what is read, what is refused, and how errors point.

mod both_formats;
mod csv;
mod malformed;
mod ndjson;
mod register;
mod rows;

use dimona::facts::{FactBook, TableFormat};

/// The facts of a table, or its error, which shows no SSIN.
fn read(table: &str, format: TableFormat, text: &str) -> Result<FactBook, String> {
    let mut facts = FactBook::new();
    let file = format!("{table}.{}", format.extension());
    match facts.read_table(table, &file, format, text.as_bytes()) {
        Ok(()) => Ok(facts),
        Err(error) => {
            assert!(error.is_table());
            let error = error.to_string();
            assert!(!error.contains("070621") && !error.contains("07.06.21"), "an error shows no SSIN: {error}");
            Err(error)
        }
    }
}

/// The columns and values of a row: `worker=07062100469 year=2026`.
fn pairs(row: &str) -> Vec<(&str, &str)> {
    row.split(' ').map(|pair| pair.split_once('=').unwrap_or_else(|| panic!("{pair} is no pair"))).collect()
}

/// Rows as NDJSON: what looks like a number is one where the column takes numbers.
fn as_ndjson(table: &str, rows: &[&str]) -> String {
    let info = dimona::facts::TableInfo::named(table).expect("the table exists");
    let mut text = String::new();
    for row in rows {
        let members: Vec<String> = pairs(row)
            .into_iter()
            .map(|(name, value)| {
                let is_text = info
                    .columns
                    .iter()
                    .find(|column| column.name == name)
                    .is_none_or(|column| matches!(column.kind, dimona::facts::ValueKind::Text));
                let number = !is_text && serde_json::from_str::<serde_json::Number>(value).is_ok();
                if number { format!("\"{name}\":{value}") } else { format!("\"{name}\":\"{value}\"") }
            })
            .collect();
        text.push_str(&format!("{{{}}}\n", members.join(",")));
    }
    text
}

/// Rows as CSV, under a header of the columns that they use.
fn as_csv(rows: &[&str]) -> String {
    let mut header: Vec<&str> = Vec::new();
    for (name, _) in rows.iter().flat_map(|row| pairs(row)) {
        if !header.contains(&name) {
            header.push(name);
        }
    }
    let mut text = format!("{}\n", header.join(","));
    for row in rows {
        let row = pairs(row);
        let cell = |name: &&str| row.iter().find(|(of, _)| of == name).map_or("", |(_, value)| value);
        text.push_str(&format!("{}\n", header.iter().map(cell).collect::<Vec<_>>().join(",")));
    }
    text
}

/// Reads rows in both formats, which give the same facts.
fn facts(table: &str, rows: &[&str]) -> FactBook {
    let json = read(table, TableFormat::Ndjson, &as_ndjson(table, rows)).unwrap_or_else(|error| panic!("{error}"));
    let csv = read(table, TableFormat::Csv, &as_csv(rows)).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(json, csv, "{table}: {rows:?}");
    assert_eq!(json.tables(), [table]);
    json
}
