//! Keeps true what documents say and the library knows: the coverage of the NSSO's anomaly codes, the tables of columns, the
//! list of pages. Commands and their output are kept by the program's own `tests/documents.rs`.
//!
//! To renew them after a rule, a zone, a table or a page came or went:
//! `DIMONA_WRITE_DOCUMENTS=1 cargo test --test documents`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use dimona::codec::csv::columns;
use dimona::declaration::glossary::anomalies;
use dimona::declaration::message::{Format, Kind};
use dimona::declaration::schema::{Zone, ZoneSet, zones};
use dimona::engine::Engine;
use dimona::facts::TABLES;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Compares what stands in a document behind the first text and before the second with what should; writes it where asked to.
fn keep(document: &str, begin: &str, end: &str, expected: &str) {
    let path = root().join(document);
    let text = std::fs::read_to_string(&path).expect("the document can be read");
    let (before, rest) = text.split_once(begin).expect("the part has a begin");
    let length = if end.is_empty() { rest.len() } else { rest.find(end).expect("the part has an end") };
    let (part, behind) = rest.split_at(length);
    if std::env::var_os("DIMONA_WRITE_DOCUMENTS").is_some() {
        std::fs::write(&path, [before, begin, expected, behind].concat()).expect("the document can be written");
    } else {
        assert!(part == expected, "{document} is out of date: its part should be\n{expected}");
    }
}

/// The zones of the declarations that are judged, in the order of the enum; those of the header are none of them.
fn judged_zones() -> BTreeSet<Zone> {
    let zones = Kind::JUDGED.iter().flat_map(|kind| zones(*kind, Format::Json));
    zones.filter(|zone| !ZoneSet::EMPTY.with(*zone).is_empty()).collect()
}

/// The rules that give each code.
fn by_code(engine: &Engine) -> BTreeMap<String, Vec<&str>> {
    let mut by_code: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for meta in engine.rules() {
        for anomaly in meta.about.codes.iter().filter_map(|code| code.anomaly) {
            let rules = by_code.entry(anomaly.to_string()).or_default();
            if !rules.contains(&meta.name) {
                rules.push(meta.name);
            }
        }
    }
    by_code
}

/// The codes of the glossary: code, severity, element.
fn codes() -> Vec<[String; 3]> {
    let severity = |blocks| if blocks { "B" } else { "NP" }.to_owned();
    anomalies().iter().map(|of| [of.code.to_string(), severity(of.blocks), of.element().to_owned()]).collect()
}

fn coverage() -> String {
    let engine = Engine::belgium();
    let (by_code, rows) = (by_code(&engine), codes());
    let predicted = rows.iter().filter(|row| by_code.contains_key(&row[0])).count();
    let mut text = format!(
        "# Coverage\n\n\
         The NSSO glossary 2023/3 has {} anomaly codes; {predicted} of them are predicted. An answer is right only as far as \
         the codes below reach: a declaration that is called accepted here can still be refused for a code without a rule.\n\n\
         `B` blocks, `NP` does not. This page is checked against the rules by `tests/documents.rs`.\n\n\
         ## Predicted\n\n| code | severity | element | rules |\n|---|---|---|---|\n",
        rows.len(),
    );
    for row in &rows {
        if let Some(rules) = by_code.get(&row[0]) {
            let rules: Vec<String> = rules.iter().map(|rule| format!("`{rule}`")).collect();
            writeln!(text, "| {} | {} | {} | {} |", row[0], row[1], row[2], rules.join(", "))
                .expect("a string takes text");
        }
    }
    text.push_str(
        "\n## Zones without a rule\n\n\
         No code of these zones is predicted: no more is asked of a value in them than that it is of the type that the schema \
         gives (`value-outside-schema`). Whether a worker without SSIN is identified (90017-363) hangs on the worker's being given.\n\n| zone | name |\n|---|---|\n",
    );
    for zone in judged_zones() {
        let number = format!("{:05}", zone.number());
        if !by_code.keys().any(|code| code.starts_with(&number)) {
            writeln!(text, "| {number} | {zone} |").expect("a string takes text");
        }
    }
    text.push_str("\n## Not predicted yet\n\n| element | codes |\n|---|---|\n");
    let mut rest: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for row in rows.iter().filter(|row| !by_code.contains_key(&row[0])) {
        let (zone, kind) = row[0].split_at(5);
        rest.entry((zone, &row[2])).or_default().push(kind.trim_start_matches('-'));
    }
    for ((zone, element), kinds) in rest {
        writeln!(text, "| {zone} {element} | {} |", kinds.join(", ")).expect("a string takes text");
    }
    text
}

#[test]
fn the_coverage_page_is_true() {
    keep("COVERAGE.md", "", "", &coverage());
}

#[test]
fn the_readme_says_how_many_codes_are_predicted() {
    let engine = Engine::belgium();
    let (by_code, rows) = (by_code(&engine), codes());
    let predicted = rows.iter().filter(|row| by_code.contains_key(&row[0])).count();
    keep("README.md", "It predicts **", "** anomaly codes", &format!("{predicted} of the {}", rows.len()));
}

/// The tables of facts.
fn facts() -> String {
    let mut part = String::new();
    for table in TABLES {
        let yes = |required| if required { "yes" } else { "" };
        write!(
            part,
            "## `{}`\n\n{}\n\n| column | required | in NDJSON | what it holds |\n|---|---|---|---|\n",
            table.name,
            table.what()
        )
        .expect("a string takes text");
        for column in table.columns {
            writeln!(part, "| `{}` | {} | {} | {} |", column.name, yes(column.required), column.kind, column.what())
                .expect("a string takes text");
        }
        part.push('\n');
    }
    part
}

#[test]
fn the_documents_list_every_column() {
    let rows: String = columns().iter().map(|column| format!("| `{}` | {} |\n", column.name, column.what)).collect();
    keep("docs/formats.md", "| column | what it holds |\n|---|---|\n", "\n\n", rows.trim_end());
    let (facts, mark) = (facts(), "## `");
    keep("docs/facts.md", mark, "", &format!("{}\n", facts.trim_start_matches(mark).trim_end()));
}

/// The files in a folder, sorted.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the folder can be read");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("the entry can be read").path()).collect();
    files.sort();
    files
}

#[test]
fn the_library_holds_every_page() {
    let stem = |path: &Path| path.file_stem().expect("a page has a name").to_string_lossy().into_owned();
    let mut pages = String::new();
    for topic in files(&root().join("fixtures/cases")) {
        for page in files(&topic) {
            writeln!(pages, "    \"{}\" \"{}\",", stem(&topic), stem(&page)).expect("a string takes text");
        }
    }
    keep("src/page.rs", "pages! {\n", "}\n", &pages);
}
