//! The stories: what each plants is what the program finds, in text and in NDJSON.

mod support;

// What reads a verdict block is the same as in the tests of the library.
#[path = "../../../tests/common/verdict.rs"]
#[allow(dead_code, unreachable_pub, reason = "other tests use the rest")]
mod verdict;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;
use support::{Run, declarations, root, run};
use verdict::{Block, Defaults, Told, ToldFinding};

/// The rules found, sorted; an open question bears a `?`.
fn planted(told: &Told) -> Vec<String> {
    let mark = |of: &ToldFinding| if of.missing.is_some() { "?" } else { "" };
    let mut rules: Vec<String> = told.findings.iter().map(|of| format!("{}{}", mark(of), of.rule)).collect();
    rules.sort();
    rules
}

struct Story {
    arguments: Vec<String>,
    expected: Block,
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
            expected: Block::read(&block("verdict"), &Defaults::new()),
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

#[test]
fn ndjson_says_what_each_story_plants() {
    for (name, story) in stories() {
        let output = story.run(&["--format", "ndjson"]).stdout;
        let verdicts = declarations(&output).iter().map(Told::of).collect();
        let assumed = story.expected.assumed.clone();
        let wrong = Block { verdicts, assumed, ..Block::default() }.difference(&story.expected);
        assert!(wrong.is_empty(), "{name}:\n{wrong}");

        // Of what was assumed the report says only for how many.
        let footer: Value = serde_json::from_str(output.lines().last().expect("a footer")).expect("JSON");
        let counted = footer["totals"]["assumed"].as_array().expect("a list").iter();
        let counted: BTreeMap<_, _> = counted.map(|of| (of["need"].as_str(), of["declarations"].as_u64())).collect();
        let expected = story.expected.assumed.iter();
        let expected = expected.map(|(need, records)| (Some(need.as_str()), Some(records.len() as u64))).collect();
        assert_eq!(counted, expected, "{name}");
    }
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

fn in_words(expected: &Told) -> String {
    let codes = expected.codes.join(" ");
    let plural = if expected.codes.len() > 1 { "s" } else { "" };
    let (open, worse) = if expected.letter.is_none() { ("open: ", ", or worse") } else { ("", "") };
    match (expected.at_least.as_str(), codes.is_empty()) {
        ("A", _) => format!("{open}accepted{worse}"),
        ("W", _) => format!("{open}accepted with warning{plural} {codes}{worse}"),
        ("B", true) if expected.findings.iter().any(|of| of.rule == "unreadable-record") => {
            "none: what cannot be read is no declaration".to_owned()
        }
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
        let expected: Vec<(u64, String, Vec<String>)> = story
            .expected
            .verdicts
            .iter()
            .filter(|of| !of.findings.is_empty() || of.right == "fails")
            .map(|of| (of.record, in_words(of), planted(of)))
            .collect();
        assert!(expected.len() > 5, "{name} plants something");
        assert_eq!(found, expected, "{name}");
        let clean = story.expected.verdicts.len() - expected.len();
        assert!(text.contains(&format!(
            "\n{} declarations; {clean} of them without a remark, not shown\n",
            story.expected.verdicts.len()
        )));
    }
}

#[test]
fn the_exit_status_of_each_story_follows_from_what_it_plants() {
    for (name, story) in stories() {
        let verdicts = &story.expected.verdicts;
        let is_unreadable = verdicts.iter().flat_map(|of| &of.findings).any(|of| of.rule == "unreadable-record");
        let refused = verdicts.iter().any(|of| of.letter.as_deref() == Some("B"));
        let code = if is_unreadable { 2 } else { i32::from(refused) };
        assert_eq!(story.run(&[]).code, code, "{name}");
    }
}

#[test]
fn ndjson_keeps_to_the_schema() {
    let schema: Value = serde_json::from_str(dimona::report::SCHEMA).expect("the schema is JSON");
    let validator = jsonschema::validator_for(&schema).expect("the schema is a schema");
    for (name, story) in stories() {
        let output = story.run(&["--format", "ndjson"]).stdout;
        assert_eq!(output.lines().count(), story.expected.verdicts.len() + 2, "{name}: header, declarations, footer");
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
