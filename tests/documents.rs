//! Keeps true what documents say and the library knows: the coverage of the NSSO's anomaly codes, the tables of columns, the
//! list of pages. Commands and their output are kept by the program's own `tests/documents.rs`.
//!
//! To renew them after a rule, a zone, a table or a page came or went:
//! `DIMONA_WRITE_DOCUMENTS=1 cargo test --test documents`.

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use dimona::cases::{COMMANDS, ColumnInfo};
use dimona::codec::csv::columns;
use dimona::declaration::glossary::{Anomaly, DecidedBy, anomalies};
use dimona::declaration::message::{Format, Kind};
use dimona::declaration::rule::{Blocks, RuleMeta};
use dimona::declaration::schema::{Zone, ZoneSet, zones};
use dimona::engine::Engine;
use dimona::facts::TABLES;
use dimona::id::AnomalyCode;
use dimona::judgement::Need;
use dimona::page::Page;
use dimona::words::{EN, Language};

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
    let zones = Kind::OF_PERIODS.iter().flat_map(|kind| zones(*kind, Format::Json));
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

/// The class of a code, and what it takes to decide it.
const CLASSES: [(DecidedBy, char, &str); 6] = [
    (DecidedBy::Message, 'a', "the message"),
    (DecidedBy::Register, 'b', "the periods that earlier messages left: a register, or the files of the run"),
    (DecidedBy::Facts, 'c', "registers of the NSSO and others: tables of facts"),
    (DecidedBy::Reception, 'd', "the moment of reception, or the channel"),
    (DecidedBy::Past, 'e', "the message, for days that lie long ago"),
    (DecidedBy::Nothing, 'f', "nothing that can be known beforehand"),
];

/// What stands against a code without a rule, or beside one that is decided.
fn decided(anomaly: &Anomaly, rules: &[RuleMeta<'_>], by_code: &BTreeMap<String, Vec<&str>>) -> [String; 3] {
    let none = || "-".to_owned();
    let Some(names) = by_code.get(&anomaly.code.to_string()) else {
        let reason = match (anomaly.twin(), anomaly.silence()) {
            (Some(twin), _) if by_code.contains_key(&twin.to_string()) => format!("twin of {twin}, which is given"),
            (_, Some(reason)) => format!("never: {}", EN.say(&reason)),
            (Some(twin), None) => format!("not looked at, nor its twin {twin}"),
            (None, None) => "not looked at".to_owned(),
        };
        return [reason, none(), none()];
    };
    let quoted = |name: &&str| format!("`{name}`");
    let (mut needs, mut pages) = (BTreeSet::new(), BTreeSet::new());
    for meta in rules.iter().filter(|meta| names.contains(&meta.name)) {
        let assumed = Need::ALL.into_iter().filter(|need| meta.unknown.assumes(*need));
        needs.extend(assumed.map(|need| match need.table() {
            Some(table) => format!("{} (table `{table}`)", need.name()),
            None => need.name().to_owned(),
        }));
        pages.extend(Page::of(meta.name).map(|page| format!("[{0}](fixtures/cases/{0}.md)", page.path())));
    }
    let list =
        |of: BTreeSet<String>| if of.is_empty() { none() } else { of.into_iter().collect::<Vec<_>>().join(", ") };
    [names.iter().map(quoted).collect::<Vec<_>>().join(", "), list(needs), list(pages)]
}

fn coverage() -> String {
    let engine = Engine::belgium();
    let (by_code, rules, all) = (by_code(&engine), engine.rules(), anomalies());
    let count = |of: &dyn Fn(&Anomaly) -> bool| all.iter().filter(|anomaly| of(anomaly)).count();
    let has = |code: AnomalyCode| by_code.contains_key(&code.to_string());
    let predicted = count(&|of| has(of.code));
    let twins = count(&|of| !has(of.code) && of.twin().is_some_and(has));
    let never = count(&|of| !has(of.code) && of.twin().is_none() && of.silence().is_some());
    let rest = all.len() - predicted - twins - never;
    let mut text = format!(
        "# Coverage\n\n\
         The NSSO glossary 2023/3 has {} anomaly codes; {predicted} of them are predicted. {twins} name a fault that is told under \
         another of these codes, {never} no message can be told to get, and {rest} are not looked at. A declaration that is called \
         accepted here can still be refused: where a register is not given the usual case is assumed, and the NSSO does not publish \
         what leads to some of the codes.\n\n\
         `B` blocks, `NP` does not; where it blocks some worker types only, they are named. This page is checked against the rules by `tests/documents.rs`. What the classes take:\n\n",
        all.len(),
    );
    for (_, class, takes) in CLASSES {
        writeln!(text, "* `{class}`: {takes}").expect("a string takes text");
    }
    text.push_str(
        "\n## The codes\n\n*Assumed* says for want of what the usual case is assumed, and which table of facts would decide.\n\n\
         | code | severity | class | element | decided by | assumed | cases |\n|---|---|---|---|---|---|---|\n",
    );
    for anomaly in &all {
        let (code, severity) = (anomaly.code, severity(anomaly, &rules));
        let class = CLASSES.iter().find(|(by, ..)| *by == anomaly.decided_by()).map_or('?', |(_, class, _)| *class);
        let [by, needs, pages] = decided(anomaly, &rules, &by_code);
        writeln!(text, "| {code} | {severity} | {class} | {} | {by} | {needs} | {pages} |", anomaly.element())
            .expect("a string takes text");
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
    text
}

/// What the glossary says in its table, and beside it of some worker types.
fn severity(anomaly: &Anomaly, rules: &[RuleMeta<'_>]) -> String {
    let codes = rules.iter().flat_map(|rule| rule.about.codes).filter(|of| of.anomaly == Some(anomaly.code));
    let types: BTreeSet<&str> = codes
        .flat_map(|code| if let Blocks::For(types) = code.blocks { types } else { &[][..] })
        .map(|of| of.code())
        .collect();
    let severity = if anomaly.blocks { "B" } else { "NP" };
    if types.is_empty() {
        return severity.to_owned();
    }
    format!("{severity}, B for {}", types.into_iter().collect::<Vec<_>>().join(", "))
}

#[test]
fn every_code_is_decided_by_what_the_glossary_says() {
    assert_eq!(CLASSES.map(|(by, ..)| by), DecidedBy::ALL);
    let count = |by| anomalies().iter().filter(|anomaly| anomaly.decided_by() == by).count();
    assert_eq!(DecidedBy::ALL.map(count), [121, 37, 24, 3, 8, 8]);
    // No code has both a rule and a reason why it has none, and what nothing foretells has a reason.
    let (engine, all) = (Engine::belgium(), anomalies());
    let by_code = by_code(&engine);
    for anomaly in &all {
        let code = anomaly.code.to_string();
        assert!(!(by_code.contains_key(&code) && (anomaly.twin().is_some() || anomaly.silence().is_some())), "{code}");
        assert!(anomaly.decided_by() != DecidedBy::Nothing || anomaly.silence().is_some(), "{code}");
        let twin = anomaly.twin();
        assert!(twin.is_none_or(|twin| all.iter().any(|of| of.code == twin && of.blocks == anomaly.blocks)), "{code}");
    }
}

#[test]
fn the_coverage_page_is_true() {
    keep("COVERAGE.md", "", "", &coverage());
}

#[test]
fn the_readme_says_how_many_codes_are_predicted() {
    let engine = Engine::belgium();
    let (by_code, all) = (by_code(&engine), anomalies());
    let predicted = all.iter().filter(|anomaly| by_code.contains_key(&anomaly.code.to_string())).count();
    keep("README.md", "It predicts **", "** anomaly codes", &format!("{predicted} of the {}", all.len()));
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

/// The members of the cases of each system.
fn members() -> String {
    let mut part = String::new();
    for command in COMMANDS {
        let (name, what) = (command.name.replace('/', " "), command.what());
        write!(part, "### `dimona {name}`: {what}\n\n| member | in NDJSON | what it holds |\n|---|---|---|\n")
            .expect("a string takes text");
        rows_of(command.members, "", &mut part);
        part.push('\n');
    }
    part.trim_end().to_owned() + "\n"
}

/// A row for each member, and behind one that holds objects those of its own.
fn rows_of(members: &[ColumnInfo], path: &str, part: &mut String) {
    for member in members {
        let name = format!("{path}{}", member.name);
        writeln!(part, "| `{name}` | {} | {} |", member.kind, member.what()).expect("a string takes text");
        rows_of(member.kind.members(), &format!("{name}."), part);
    }
}

#[test]
fn the_page_of_systems_lists_every_member() {
    keep("docs/systems.md", "## What a case tells\n\n", "", &members());
}

#[test]
fn the_documents_list_every_column() {
    let rows: String = columns().iter().map(|column| format!("| `{}` | {} |\n", column.name, column.what)).collect();
    keep("docs/formats.md", "| column | what it holds |\n|---|---|\n", "\n\n", rows.trim_end());
    let (facts, mark) = (facts(), "## `");
    keep("docs/facts.md", mark, "", &format!("{}\n", facts.trim_start_matches(mark).trim_end()));
}

#[test]
fn the_page_of_worked_examples_is_true_and_every_one_stands_as_a_case() {
    let page = std::fs::read_to_string(root().join("docs/examples.md")).expect("the document can be read");
    // Before the page is written: what it does not owe is never written as owed.
    let wrong = common::examples::faults(&page);
    assert!(wrong.is_empty(), "{wrong}");
    let (tables, mark) = (common::examples::tables(), "\n## ");
    keep("docs/examples.md", mark, "", &format!("{}\n", tables.trim_start_matches(mark.trim_start()).trim_end()));
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

#[test]
fn a_language_holds_every_page_that_is_translated() {
    let name = |page: &Path| {
        let parts: Vec<_> = page.components().rev().take(2).map(|part| part.as_os_str().to_string_lossy()).collect();
        format!("    \"{}/{}\",\n", parts[1], parts[0].trim_end_matches(".md"))
    };
    let pages_of = |topics: Vec<PathBuf>| -> Vec<String> {
        topics.iter().flat_map(|topic| files(topic)).map(|page| name(&page)).collect()
    };
    // The law is told whole in these two languages.
    let all = pages_of(files(&root().join("fixtures/cases")));
    let mut seen = 0;
    for language in Language::ALL.into_iter().filter(|language| *language != Language::default()) {
        let list = format!("src/words/{language}/pages.rs");
        let Ok(folder) = std::fs::read_dir(root().join(format!("src/words/{language}/pages"))) else { continue };
        let topics = folder.map(|entry| entry.expect("the entry can be read").path());
        let mut pages = pages_of(topics.collect());
        pages.sort();
        seen += pages.len();
        if matches!(language, Language::Nl | Language::Fr) {
            let missing: Vec<&String> = all.iter().filter(|page| !pages.contains(page)).collect();
            assert!(missing.is_empty(), "{language}: {missing:?}");
        }
        keep(&list, "pages! {\n", "};\n", &pages.concat());
    }
    assert!(seen > 0, "no page is translated");
}
