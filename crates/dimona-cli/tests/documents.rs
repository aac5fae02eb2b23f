//! The README and the documents: commands give the output that stands below them, options are listed, files can be read.
//!
//! To renew the output: `DIMONA_WRITE_DOCUMENTS=1 cargo test -p dimona-cli --test documents`.

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use support::{Desk, program, root};

fn documents() -> Vec<(PathBuf, String)> {
    let folder = fs::read_dir(root().join("docs")).expect("there are documents");
    let paths = folder.map(|entry| entry.expect("an entry").path());
    let mut all: Vec<_> = paths
        .chain([root().join("README.md")])
        .map(|path| {
            let text = fs::read_to_string(&path).expect("a document can be read");
            (path, text)
        })
        .collect();
    all.sort();
    all
}

/// The blocks of a language: where each begins, and what stands in it.
fn blocks<'a>(text: &'a str, language: &str) -> Vec<(usize, &'a str)> {
    let mark = format!("\n```{language}\n");
    let begins = text.match_indices(&mark).map(|(at, mark)| at + mark.len());
    begins.map(|at| (at, text[at..].split_once("```").expect("a block ends").0)).collect()
}

/// The arguments of a command.
fn arguments(command: &str) -> Vec<&str> {
    command.split_whitespace().skip(1).collect()
}

#[test]
fn commands_give_the_output_that_stands_below_them() {
    let is_writing = std::env::var_os("DIMONA_WRITE_DOCUMENTS").is_some();
    let mut seen = 0;
    for (path, text) in documents() {
        let mut renewed = text.clone();
        for (at, command) in blocks(&text, "sh") {
            let below = &text[at + command.len() + "```".len()..];
            let Some(rest) = below.strip_prefix("\n\n```text\n") else { continue };
            let (shown, _) = rest.split_once("```").expect("a block ends");
            let output = program(&root(), &arguments(command), b"").stdout;
            if is_writing {
                renewed = renewed.replace(
                    &format!("{command}```\n\n```text\n{shown}"),
                    &format!("{command}```\n\n```text\n{output}"),
                );
            } else {
                assert_eq!(shown, output, "{}: {command}", path.display());
            }
            seen += 1;
        }
        if renewed != text {
            fs::write(&path, renewed).expect("a document can be written");
        }
    }
    assert!(seen >= 2, "the README shows a check and a worker");
}

#[test]
fn commands_on_fixtures_run() {
    let mut seen = 0;
    for (path, text) in documents() {
        let commands = blocks(&text, "sh").into_iter().flat_map(|(_, block)| block.lines());
        for command in commands.filter(|line| line.starts_with("dimona ") && line.contains("fixtures/")) {
            let run = program(&root(), &arguments(command), b"");
            // A file that is not there, or a wrong argument, leaves no report of declarations; a broken record does.
            let tells = run.stdout.contains("declarations") && !run.stdout.starts_with("0 declarations");
            let works = run.code == 0 || run.code == 2 && tells;
            assert!(works, "{}: {command}\n{}", path.display(), run.stderr);
            seen += 1;
        }
    }
    assert!(seen >= 4, "{seen} commands");
}

/// The long options in a text.
fn options(text: &str) -> BTreeSet<String> {
    let is_of_name = |c: char| c.is_ascii_lowercase() || c == '-';
    let after = text.split("--").skip(1);
    let names = after.map(|rest| rest.split(|c| !is_of_name(c)).next().unwrap_or_default().trim_end_matches('-'));
    names.filter(|name| name.len() > 1).map(str::to_owned).collect()
}

#[test]
fn documents_and_help_have_the_same_options() {
    let mut of_program = BTreeSet::new();
    let commands = [
        "check",
        "compare",
        "convert",
        "deadline",
        "worker",
        "workers",
        "facts",
        "rules",
        "explain",
        "law",
        "generate",
        "directory",
        "measures",
        "works access",
        "works declare",
        "consent request",
        "consent grant",
        "consent refuse",
        "consent withdraw",
        "consent show",
        "consent list",
        "consent decide",
        "interim",
    ];
    for command in commands {
        let help: Vec<&str> = command.split(' ').chain(["--help"]).collect();
        let help = program(&root(), &help, b"").stdout;
        let lines = help.lines().map(str::trim).filter(|line| line.starts_with('-'));
        of_program.extend(lines.flat_map(options));
    }
    let of_documents: BTreeSet<String> = documents()
        .iter()
        .flat_map(|(_, text)| text.lines())
        .filter(|line| !line.contains("cargo "))
        .flat_map(options)
        .collect();
    let general = ["help", "version"].map(str::to_owned);
    let missing: Vec<_> = of_program.iter().filter(|of| !of_documents.contains(*of) && !general.contains(of)).collect();
    assert!(missing.is_empty(), "no document tells of {missing:?}");
    let unknown: Vec<_> = of_documents.difference(&of_program).collect();
    assert!(unknown.is_empty(), "no command has {unknown:?}");
}

/// The block of a language below a heading.
fn below(document: &str, heading: &str, language: &str) -> String {
    let text = fs::read_to_string(root().join(document)).expect("a document can be read");
    let (_, section) = text.split_once(&format!("\n{heading}\n")).expect("a heading");
    blocks(section, language)[0].1.to_owned()
}

#[test]
fn files_that_documents_show_can_be_read() {
    let desk = Desk::new("documents");
    desk.put("body.json", below("docs/formats.md", "## JSON", "json"))
        .put("table.csv", below("docs/formats.md", "## CSV", "csv"))
        .put("answers.ndjson", below("docs/formats.md", "## Answers in a file of their own", "json"))
        .put("register.ndjson", below("docs/large-files.md", "### The file", "json"));
    let clean = desk.check(&["body.json", "--fail-on", "undetermined"]);
    assert_eq!((clean.code, clean.stderr.as_str()), (0, ""), "{}", clean.stdout);
    let table = desk.check(&["table.csv", "--answers", "answers.ndjson", "--fail-on", "undetermined"]);
    assert_eq!((table.code, table.stderr.as_str()), (0, ""), "{}", table.stdout);
    let known = desk.check(&["body.json", "--register", "register.ndjson"]);
    assert!(known.stdout.contains("90373-333"), "the period stands in the register: {}", known.stdout);
    // The README shows the file that its command checks.
    let shown = below("README.md", "## Check a declaration", "json");
    assert_eq!(shown, fs::read_to_string(root().join("fixtures/readme/student.json")).expect("the file can be read"));
}
