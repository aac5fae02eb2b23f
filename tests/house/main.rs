//! The house rules that a compiler does not check: layers, one rule a file, sources, cases, texts, budgets.

mod documents;
mod layers;
mod sentences;
mod source;
mod values;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use dimona::declaration::glossary::anomalies;
use dimona::declaration::message::{Format, Kind};
use dimona::declaration::rule::{Blocks, RuleMeta};
use dimona::declaration::schema::{path, zones};
use dimona::engine::Engine;
use dimona::id::AnomalyCode;
use dimona::law::{Confidence, Law, LegalRef, day};
use dimona::page::Page;

use crate::layers::regimes;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("the folder can be read") {
            let path = entry.expect("the entry can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|of| of == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn text(path: &Path) -> String {
    std::fs::read_to_string(path).expect("the file can be read")
}

fn name(path: &Path) -> String {
    path.strip_prefix(root()).expect("below the root").display().to_string()
}

/// The files of rules: kebab-case name of the rule, and the file.
fn rule_files() -> BTreeMap<String, PathBuf> {
    regimes()
        .iter()
        .map(String::as_str)
        .chain(["declaration"])
        .map(|system| format!("src/{system}/rules"))
        .filter(|folder| root().join(folder).is_dir())
        .flat_map(|folder| files(&folder, "rs"))
        .filter_map(|path| {
            let stem = path.file_stem()?.to_str()?.to_owned();
            let shared = ["mod", "conflict"];
            (!shared.contains(&stem.as_str())).then(|| (stem.replace('_', "-"), path))
        })
        .collect()
}

fn rules() -> BTreeMap<&'static str, RuleMeta<'static>> {
    static ENGINE: LazyLock<Engine> = LazyLock::new(Engine::belgium);
    ENGINE.rules().into_iter().map(|meta| (meta.name, meta)).collect()
}

/// The rules of the form table and of the reader have no file of their own.
fn is_table(meta: &RuleMeta<'_>) -> bool {
    page(meta.name).is_some_and(|page| {
        page.starts_with(root().join("fixtures/cases/form")) || page.starts_with(root().join("fixtures/cases/reader"))
    })
}

/// The page of a rule: its own, or that of its zone.
fn page(rule: &str) -> Option<PathBuf> {
    let page = root().join(format!("fixtures/cases/{}.md", Page::of(rule)?.path()));
    page.exists().then_some(page)
}

#[test]
fn every_rule_has_a_file_and_every_file_a_rule() {
    let files: BTreeSet<String> = rule_files().into_keys().collect();
    let named: BTreeSet<String> =
        rules().values().filter(|meta| !is_table(meta)).map(|meta| meta.name.to_owned()).collect();
    assert_eq!(files, named);
}

#[test]
fn every_rule_has_a_page_on_which_it_fires() {
    for (rule, meta) in rules() {
        let page = page(rule).unwrap_or_else(|| panic!("{rule} has no page"));
        let text = text(&page);
        let verdicts = text.split("```verdict\n").skip(1).filter_map(|rest| rest.split("\n```").next());
        // What contracts tell stands behind their lines.
        let parts = verdicts.flat_map(str::lines).flat_map(|line| match line.strip_prefix("contract ") {
            Some(told) => told.split_once(": ").map_or("", |(_, told)| told).split(';'),
            None => line.split(';'),
        });
        let fires = parts.into_iter().any(|part| {
            let mut words = part.split_whitespace();
            words.find(|word| *word != "undetermined") == Some(rule)
        });
        // An exception gives no finding: it shows in the right.
        assert!(fires || meta.exempts.is_some(), "{rule} never fires on {}", name(&page));
        assert!(text.contains("**Law.**") && text.contains("**Which date decides.**"), "{}", name(&page));
        assert!(text.contains("**What to do.**"), "{} says no next step", name(&page));
    }
}

#[test]
fn every_rule_file_shows_its_page_and_stays_small() {
    for (rule, path) in rule_files() {
        let text = text(&path);
        let first = text.lines().next().unwrap_or_default();
        assert!(first.contains("include_str!") && first.contains(&format!("/{rule}.md")), "{}: {first}", name(&path));
        let lines = text.lines().count();
        assert!((20..=150).contains(&lines), "{} has {lines} lines", name(&path));
        assert!(!text.contains("format!"), "{} makes text in a check", name(&path));
    }
}

#[test]
fn every_rule_is_sourced_and_speaks_plainly() {
    for (rule, meta) in rules() {
        assert!(!meta.legal.citation().is_empty(), "{rule} has no source");
        for words in [meta.texts.what, meta.texts.action] {
            let lower = words.chars().next().is_some_and(|first| !first.is_uppercase());
            assert!(lower && !words.ends_with('.'), "{rule}: {words}");
        }
    }
}

#[test]
fn every_code_is_one_of_the_glossary_with_its_severity() {
    let severities: BTreeMap<AnomalyCode, bool> =
        anomalies().into_iter().map(|anomaly| (anomaly.code, anomaly.blocks)).collect();
    assert_eq!(severities.len(), 201);
    assert_eq!(severities.values().filter(|blocks| !**blocks).count(), 16);
    // The glossary has no code for an UPDATE that overruns a quota: 90017-369 is assumed there.
    for (rule, meta) in rules() {
        for code in meta.about.codes {
            let Some(anomaly) = code.anomaly else { continue };
            assert_eq!(severities.get(&anomaly), Some(&(code.blocks == Blocks::Always)), "{rule}: {anomaly}");
        }
    }
}

#[test]
fn only_the_schema_lists_zones() {
    // The zones that a file outside the schema may name, and why it may name more than five.
    let exceptions: &[(&str, usize, &str)] = &[
        ("src/declaration/form/", usize::MAX, "what presence and values are asked of each zone"),
        ("src/codec/nsso_xml/encode.rs", 6, "the header that is the same in each form"),
        ("src/declaration/message/context.rs", 8, "the fields of what stands beside a message"),
        ("src/declaration/message/build", 15, "by which zone each field of a builder counts as given"),
        ("src/declaration/deadline/planned.rs", 6, "the least that an IN of planned work holds"),
        ("src/strategies/message.rs", 7, "how often a message of a test has a zone"),
    ];
    // The names that formats have for zones stand in the schema only.
    let mut names = BTreeSet::new();
    for kind in Kind::ALL {
        for format in [Format::Json, Format::Xml] {
            for path in zones(kind, format).iter().filter_map(|zone| path(*zone, Some(kind), format)) {
                names.extend(path.rsplit(['/', '.']).next().map(|name| format!("\"{name}\"")));
            }
        }
    }
    assert!(names.contains("\"StartingDate\"") && names.contains("\"plannedHoursNumber\""), "{names:?}");
    // Tables, files of other kinds, reports with their words, and rules have names of their own, some of which are the same.
    let own = [
        "src/codec/nsso_answers/",
        "src/employer/",
        "src/facts/",
        "src/declaration/form/",
        "src/interim/",
        "src/page.rs",
        "src/report/",
        "src/judgement/numbers.rs",
        "src/words/",
        "src/worker/",
    ];
    for file in files("src", "rs") {
        let name = name(&file);
        let text = text(&file);
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let lines = || code.lines().filter(|line| !line.trim_start().starts_with("//"));
        if name.starts_with("src/declaration/schema/") || name.ends_with("/tests.rs") {
            continue;
        }
        let named: BTreeSet<&str> = lines()
            .flat_map(|line| line.split("Zone::").skip(1))
            .filter_map(|rest| rest.split(|c: char| !c.is_alphanumeric()).next())
            .filter(|zone| zone.starts_with(char::is_uppercase) && *zone != "ALL")
            .collect();
        let budget = exceptions.iter().find(|(of, ..)| name.starts_with(of)).map_or(5, |(_, budget, _)| *budget);
        assert!(named.len() <= budget, "{name} lists zones: {named:?}");
        if !own.iter().any(|of| name.starts_with(of)) && !name.contains("/rules/") {
            for line in lines() {
                let found = names.iter().find(|of| line.contains(of.as_str()));
                assert!(found.is_none(), "{name} names a zone as a format does: {line}");
            }
        }
    }
}

#[test]
fn no_file_outgrows_its_room() {
    for file in files("src", "rs").into_iter().chain(files("crates", "rs")) {
        let lines = text(&file).lines().count();
        assert!(lines <= 400, "{} has {lines} lines of 400", name(&file));
    }
}

#[test]
fn the_library_and_the_generator_know_no_clock_environment_or_output() {
    for file in files("src", "rs").into_iter().chain(files("crates/dimona-generate/src", "rs")) {
        let (name, text) = (name(&file), text(&file));
        // A batch puts aside what finds no room in memory, in the directory that its caller gives; tests of citations read the code.
        let may =
            |room: &str| room == "fs" && ["src/batch/aside.rs", "src/report/citations.rs"].contains(&name.as_str());
        for path in source::paths(&text, "").outside {
            let room = path.strip_prefix("std::").and_then(|rest| rest.split("::").next()).unwrap_or_default();
            assert!(!["fs", "env", "net", "process"].contains(&room) || may(room), "{name}: {path}");
        }
        for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
            for word in ["SystemTime", "Instant::", "::now(", "print!", "println!"] {
                assert!(!line.contains(word), "{name}: {line}");
            }
        }
    }
}

#[test]
fn the_program_holds_no_rule_logic() {
    // The generator knows the law by itself, which is its purpose.
    let other = |name: &str| name.contains("/tests/") || name.starts_with("crates/dimona-generate/");
    for file in files("crates", "rs").into_iter().filter(|file| !other(&name(file))) {
        let text = text(&file);
        for word in ["WorkerType", "JointCommittee", "AnomalyCode", "impl Rule<"] {
            assert!(!text.contains(word), "{} speaks of {word}", name(&file));
        }
    }
}

#[test]
fn every_page_can_be_read_at_run_time() {
    for rule in rules().keys() {
        let of = Page::of(rule).unwrap_or_else(|| panic!("{rule} has no page at run time"));
        let file = page(rule).map(|file| text(&file)).unwrap_or_default();
        assert!(file.starts_with(&format!("# {}\n", of.title())), "{rule} shows another page than its file");
        let paragraphs = of.paragraphs();
        assert!(!of.title().is_empty() && paragraphs.len() >= 4, "{rule}");
        for heading in ["Law. ", "Which date decides. ", "What to do. "] {
            assert!(paragraphs.iter().any(|text| text.starts_with(heading)), "{}: {heading}", of.path());
        }
        assert!(!of.prose().contains("\n## ") && !of.prose().contains("```"), "{}", of.path());
    }
}

/// The public fields of a struct: name and type.
fn fields(text: &str, of: &str) -> Vec<(String, String)> {
    let body = text.split(&format!("pub struct {of} {{")).nth(1).expect("the struct is there");
    body.lines()
        .take_while(|line| *line != "}")
        .filter_map(|line| line.trim().strip_prefix("pub ")?.strip_suffix(',')?.split_once(": "))
        .map(|(name, of)| (name.replace('_', "-"), of.to_owned()))
        .collect()
}

#[test]
fn every_dated_value_stands_in_the_list_of_the_law() {
    let mut law = Law::belgium();
    // Days that only a caller can tell.
    for untold in [&mut law.works.passwords_ended, &mut law.works.check_in_and_out] {
        assert!(untold.rows().is_empty());
        let own = LegalRef::own("a notice", Confidence::Seen, day::<2026, 11, 30>());
        untold.patch(day::<2027, 1, 1>(), None, (), own).expect("a row");
    }
    // A value stands in the list of the days on which it is in force: one day of every quarter is asked.
    let days = (1970..2030).flat_map(|year| [1, 4, 7, 10].map(|month| (year, month)));
    let listed: BTreeSet<(String, String)> = days
        .filter_map(|(year, month)| chrono::NaiveDate::from_ymd_opt(year, month, 1))
        .flat_map(|day| law.values_on(day))
        .map(|of| (of.topic.to_owned(), of.name.split(' ').next().unwrap_or_default().to_owned()))
        .collect();
    let topics = fields(&text(&root().join("src/law/mod.rs")), "Law");
    assert!(topics.len() >= 5, "only {} fields of the law were seen", topics.len());
    let mut seen = 0;
    for (topic, of) in topics.iter().filter(|(topic, _)| topic != "trust") {
        assert!(listed.iter().any(|(listed, _)| listed == topic), "the list of the law says nothing of {topic}");
        let file = root().join(format!("src/law/{}.rs", topic.replace('-', "_")));
        for (field, _) in fields(&text(&file), of) {
            seen += 1;
            let entry = (topic.clone(), field);
            assert!(listed.contains(&entry), "{} is not in the list of the law", name(&file) + ": " + &entry.1);
        }
    }
    assert!(seen >= 15, "only {seen} dated values were seen");
}

#[test]
fn a_public_enum_may_grow_or_says_why_not() {
    let mut seen = 0;
    for file in files("src", "rs") {
        let text = text(&file);
        // What stands before an enum and belongs to it: documents and attributes.
        let mut before = String::new();
        for line in text.lines().map(str::trim) {
            if line.starts_with("pub enum ") {
                seen += 1;
                let says = before.replace("\n/// ", " ").contains("A match may be exhaustive: ");
                assert_ne!(before.contains("#[non_exhaustive]"), says, "{}: {line}", name(&file));
            }
            let belongs = line.starts_with("///") || line.starts_with("#[");
            before = if belongs { before + "\n" + line } else { String::new() };
        }
    }
    assert!(seen >= 50, "only {seen} enums were seen");
}
