//! The stories: what each plants is what the program finds, in text and in NDJSON.

mod support;

use std::fs;
use std::path::Path;

use serde_json::Value;
use support::{Run, declarations, root, rules, run};

/// One line of a story's verdict block.
#[derive(Debug, PartialEq, Eq)]
struct Expected {
    record: u64,
    answer: Option<String>,
    at_least: String,
    codes: Vec<String>,
    right: String,
    rules: Vec<String>,
    evidence: Vec<(String, String, String)>,
}

fn expected(line: &str) -> Expected {
    let (record, rest) = line.split_once(": ").expect("a record and its verdict");
    let mut parts = rest.split("; ");
    let mut answer: Vec<&str> = parts.next().expect("an answer").split(' ').collect();
    let open = answer.starts_with(&["?", "at", "least"]);
    if open {
        answer.drain(..3);
    }
    let at_least = answer.remove(0).to_owned();
    let mut expected = Expected {
        record: record.parse().expect("a number"),
        answer: (!open).then(|| at_least.clone()),
        at_least,
        codes: answer.iter().map(ToString::to_string).collect(),
        right: "none".to_owned(),
        rules: Vec::new(),
        evidence: Vec::new(),
    };
    for part in parts {
        if let Some(state) = part.strip_prefix("right ") {
            expected.right = state.to_owned();
            continue;
        }
        let undetermined = part.starts_with("undetermined ");
        let mut words = part.trim_start_matches("undetermined ").split(' ');
        let rule = words.next().expect("a rule").to_owned();
        for pair in words {
            let (label, value) = pair.split_once('=').expect("label=value");
            expected.evidence.push((rule.clone(), label.to_owned(), value.to_owned()));
        }
        expected.rules.push(if undetermined { format!("?{rule}") } else { rule });
    }
    expected.rules.sort();
    expected
}

struct Story {
    arguments: Vec<String>,
    expected: Vec<Expected>,
}

impl Story {
    /// A story: its command, and what its verdict block says.
    fn read(directory: &Path) -> Story {
        let text = fs::read_to_string(directory.join("story.md")).expect("a story has its text");
        let block = |start: &str| {
            let (_, rest) = text.split_once(&format!("\n```{start}\n")).unwrap_or_else(|| panic!("no {start} block"));
            rest.split_once("\n```").expect("the block ends").0.to_owned()
        };
        let command = block("sh");
        let arguments = command.strip_prefix("dimona check ").expect("the command checks the story");
        Story {
            arguments: arguments.split_whitespace().map(str::to_owned).collect(),
            expected: block("verdict").lines().map(expected).collect(),
        }
    }

    fn run(&self, more: &[&str]) -> Run {
        let arguments: Vec<&str> = self.arguments.iter().map(String::as_str).chain(more.iter().copied()).collect();
        run(&root(), &arguments, "")
    }
}

fn stories() -> Vec<(String, Story)> {
    let mut stories: Vec<_> = fs::read_dir(root().join("fixtures/stories"))
        .expect("there are stories")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_dir())
        .map(|path| (path.file_name().expect("a name").to_string_lossy().into_owned(), Story::read(&path)))
        .collect();
    stories.sort_by(|a, b| a.0.cmp(&b.0));
    assert!(stories.len() >= 2, "the stories are there");
    stories
}

fn codes(declaration: &Value) -> Vec<String> {
    let codes = declaration["anomalies"].as_array().expect("anomalies are a list");
    codes.iter().map(|code| code.as_str().expect("a code").to_owned()).collect()
}

#[test]
fn ndjson_says_what_each_story_plants() {
    for (name, story) in stories() {
        let declarations = declarations(&story.run(&["--format", "ndjson"]).stdout);
        let found: Vec<Expected> = declarations
            .iter()
            .zip(&story.expected)
            .map(|(declaration, expected)| Expected {
                record: declaration["record"].as_u64().expect("a number"),
                answer: declaration["answer"].as_str().map(str::to_owned),
                at_least: declaration["atLeast"].as_str().expect("a letter").to_owned(),
                codes: codes(declaration),
                right: declaration["right"]["state"].as_str().expect("a state").to_owned(),
                rules: rules(declaration),
                evidence: expected.evidence.iter().map(|pinned| evidence(declaration, pinned)).collect(),
            })
            .collect();
        assert_eq!(declarations.len(), story.expected.len(), "{name}: a line for each record");
        for (found, expected) in found.iter().zip(&story.expected) {
            assert_eq!(found, expected, "{name}");
        }
    }
}

/// The value that a report gives for a pinned piece of evidence.
fn evidence(declaration: &Value, (rule, label, _): &(String, String, String)) -> (String, String, String) {
    let findings = declaration["findings"].as_array().expect("findings are a list");
    let value = findings.iter().find(|of| of["rule"] == rule.as_str()).map(|of| &of["evidence"][label.as_str()]);
    let value = match value {
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
        None => "no such finding".to_owned(),
    };
    (rule.clone(), label.clone(), value)
}

/// A block of the text report: the record, the words after `answer`, and the rules found.
fn blocks(text: &str, file: &str) -> Vec<(u64, String, Vec<String>)> {
    let mut blocks: Vec<(u64, String, Vec<String>)> = Vec::new();
    let mut open = "";
    for line in text.lines().take_while(|line| !line.ends_with(" without a remark, not shown")) {
        if let Some(rest) = line.strip_prefix(&format!("{file}, record ")) {
            let record = rest.split(' ').next().and_then(|n| n.parse().ok()).expect("a record");
            blocks.push((record, String::new(), Vec::new()));
        } else if let (Some(block), Some(answer)) = (blocks.last_mut(), line.strip_prefix("    answer   ")) {
            block.1 = answer.to_owned();
        } else if let (Some(block), Some(rule)) = (blocks.last_mut(), line.strip_prefix("             rule  ")) {
            block.2.push(format!("{open}{}", rule.split(',').next().expect("a rule")));
        } else if line.starts_with("    ") && !line.starts_with("     ") {
            open = if line.starts_with("    open ") { "?" } else { "" };
        }
    }
    for block in &mut blocks {
        block.2.sort();
    }
    blocks
}

fn in_words(expected: &Expected) -> String {
    let codes = expected.codes.join(" ");
    let plural = if expected.codes.len() > 1 { "s" } else { "" };
    let (open, worse) = if expected.answer.is_none() { ("open: ", ", or worse") } else { ("", "") };
    match (expected.at_least.as_str(), codes.is_empty()) {
        ("A", _) => format!("{open}accepted{worse}"),
        ("W", _) => format!("{open}accepted with warning{plural} {codes}{worse}"),
        ("B", true) => "refused, without a code".to_owned(),
        ("B", false) => format!("refused {codes}"),
        (other, _) => panic!("no story has {other}"),
    }
}

#[test]
fn text_says_what_each_story_plants() {
    for (name, story) in stories() {
        let text = story.run(&[]).stdout;
        let found = blocks(&text, &story.arguments[0]);
        let planted: Vec<(u64, String, Vec<String>)> = story
            .expected
            .iter()
            .filter(|of| !of.rules.is_empty() || of.right == "fails")
            .map(|of| (of.record, in_words(of), of.rules.clone()))
            .collect();
        assert!(planted.len() > 5, "{name} plants something");
        assert_eq!(found, planted, "{name}");
        let clean = story.expected.len() - planted.len();
        assert!(text.contains(&format!(
            "\n{} declarations; {clean} of them without a remark, not shown\n",
            story.expected.len()
        )));
    }
}

#[test]
fn the_exit_status_of_each_story_follows_from_what_it_plants() {
    for (name, story) in stories() {
        let planted = |rule: &str| story.expected.iter().any(|of| of.rules.iter().any(|found| found == rule));
        let refused = story.expected.iter().any(|of| of.answer.as_deref() == Some("B"));
        let code = if planted("unreadable-record") { 2 } else { i32::from(refused) };
        assert_eq!(story.run(&[]).code, code, "{name}");
    }
}

#[test]
fn ndjson_keeps_to_the_schema() {
    let schema: Value = serde_json::from_str(dimona::report::SCHEMA).expect("the schema is JSON");
    let validator = jsonschema::validator_for(&schema).expect("the schema is a schema");
    for (name, story) in stories() {
        let output = story.run(&["--format", "ndjson"]).stdout;
        assert_eq!(output.lines().count(), story.expected.len() + 2, "{name}: header, declarations, footer");
        for line in output.lines() {
            let line: Value = serde_json::from_str(line).expect("a line is one JSON object");
            let faults: Vec<_> = validator.iter_errors(&line).map(|fault| fault.to_string()).collect();
            assert!(faults.is_empty(), "{name}: {faults:?}\n{line}");
        }
    }
}

#[test]
fn equal_runs_give_equal_bytes() {
    for (name, story) in stories() {
        for format in ["text", "ndjson"] {
            let [first, second] = [(); 2].map(|()| story.run(&["--format", format]).stdout);
            assert_eq!(first, second, "{name}");
        }
    }
}
