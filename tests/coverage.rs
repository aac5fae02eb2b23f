//! Keeps `COVERAGE.md` true: which of the NSSO's 201 anomaly codes are predicted, and by which rules.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use dimona::engine::Engine;

fn generated() -> String {
    let list = include_str!("../fixtures/anomaly-codes.csv");
    let mut by_code: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for meta in Engine::belgium().rules() {
        for anomaly in meta.codes.iter().filter_map(|code| code.anomaly) {
            let rules = by_code.entry(anomaly.to_string()).or_default();
            if !rules.contains(&meta.name) {
                rules.push(meta.name);
            }
        }
    }
    let rows: Vec<Vec<&str>> = list.lines().skip(1).map(|line| line.split(',').collect()).collect();
    let predicted = rows.iter().filter(|row| by_code.contains_key(row[0])).count();
    let mut text = format!(
        "# Coverage\n\n\
         The NSSO glossary 2023/3 has {} anomaly codes; {predicted} of them are predicted. An answer is right only as far as \
         the codes below reach: a declaration that is called accepted here can still be refused for a code without a rule.\n\n\
         `B` blocks, `NP` does not. This page is checked against the rules by `tests/coverage.rs`.\n\n\
         ## Predicted\n\n| code | severity | element | rules |\n|---|---|---|---|\n",
        rows.len(),
    );
    for row in &rows {
        if let Some(rules) = by_code.get(row[0]) {
            let rules: Vec<String> = rules.iter().map(|rule| format!("`{rule}`")).collect();
            writeln!(text, "| {} | {} | {} | {} |", row[0], row[1], row[2], rules.join(", "))
                .expect("a string takes text");
        }
    }
    text.push_str("\n## Not predicted yet\n\n| element | codes |\n|---|---|\n");
    let mut rest: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for row in rows.iter().filter(|row| !by_code.contains_key(row[0])) {
        let (zone, kind) = row[0].split_at(5);
        rest.entry((zone, row[2])).or_default().push(kind.trim_start_matches('-'));
    }
    for ((zone, element), kinds) in rest {
        writeln!(text, "| {zone} {element} | {} |", kinds.join(", ")).expect("a string takes text");
    }
    text
}

#[test]
fn the_coverage_page_is_true() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("COVERAGE.md");
    let generated = generated();
    // To renew the page after a rule came or went: DIMONA_WRITE_COVERAGE=1 cargo test --test coverage
    if std::env::var_os("DIMONA_WRITE_COVERAGE").is_some() {
        std::fs::write(&path, &generated).expect("the page can be written");
    }
    let page = std::fs::read_to_string(&path).expect("the page can be read");
    assert!(page == generated, "COVERAGE.md is out of date");
}
