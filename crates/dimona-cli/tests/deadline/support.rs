//! Runs of the program, and what it says.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

pub(crate) fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_dimona")).args(arguments).output().expect("the program runs")
}

pub(crate) fn text(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

pub(crate) fn written(name: &str, lines: &str) -> String {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder can be made");
    std::fs::write(&path, lines).expect("a file can be written");
    path.display().to_string()
}

/// The lines of NDJSON, each of which keeps to the schema.
pub(crate) fn lines(schema: &str, told: &str) -> Vec<Value> {
    let schema: Value = serde_json::from_str(schema).expect("the schema is JSON");
    let schema = jsonschema::validator_for(&schema).expect("a schema");
    let lines: Vec<Value> = told.lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect();
    for line in &lines {
        assert!(schema.is_valid(line), "{line}");
    }
    lines
}

pub(crate) fn due<'l>(line: &'l Value, action: &str) -> &'l Value {
    let all = line["deadlines"].as_array().expect("a list");
    all.iter().find(|due| due["action"] == action).unwrap_or_else(|| panic!("{action}: {line}"))
}
