//! Which values of the law a page is about, and that its cases stand on the days on which these change.
//!
//! A page says in the section of what is said once: `Values: student quota-hours, student quota-days.` These are the names that
//! `dimona law` shows, without what stands behind a blank.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::LazyLock;

use dimona::chrono::NaiveDate;
use dimona::law::{Law, day};
use dimona::time::Quarter;

use crate::{fields, files, name, page, root, rule_files, text};

/// The topics whose values no verdict hangs on by its days alone: what a mistake costs is told beside a finding, and the pairs of joint
/// committee and worker type have no days. Employment measures are asked by quarters and not by days: `tests/measures.rs` asks every quarter.
const UNASKED: [&str; 3] = ["sanction", "joint-committee-matrix", "employment"];

/// The names of a topic that stand for a value each as a whole: which worker type is meant is the second part of them.
const BY_WHOLE_NAME: &str = "worker-type";

/// The values of the law: topic and field, both in kebab case.
static VALUES: LazyLock<BTreeSet<(String, String)>> = LazyLock::new(|| {
    let topics = fields(&text(&root().join("src/law/mod.rs")), "Law");
    let mut values = BTreeSet::new();
    for (topic, of) in topics.iter().filter(|(topic, _)| topic != "trust") {
        let file = text(&root().join(format!("src/law/{}.rs", topic.replace('-', "_"))));
        values.extend(fields(&file, of).into_iter().map(|(field, _)| (topic.clone(), field)));
    }
    values
});

/// Those of the topics that are asked.
fn values() -> BTreeSet<(String, String)> {
    let values: BTreeSet<_> = VALUES.iter().filter(|(topic, _)| is_asked(topic)).cloned().collect();
    assert!(values.len() >= 45, "only {} values were seen", values.len());
    values
}

fn is_asked(topic: &str) -> bool {
    !UNASKED.contains(&topic)
}

/// The value behind a name of the list of the law.
fn value_of(topic: &str, name: &str) -> (String, String) {
    let name = match topic {
        BY_WHOLE_NAME => name.replace(' ', "-"),
        _ => name.split(' ').next().unwrap_or_default().to_owned(),
    };
    (topic.to_owned(), name)
}

/// The values that a page says it is about.
fn named(page: &str) -> Vec<(String, String)> {
    let lines = page.lines().filter_map(|line| line.strip_prefix("Values: "));
    let listed =
        lines.flat_map(|line| line.strip_suffix('.').unwrap_or_else(|| panic!("no full stop: {line}")).split(", "));
    listed
        .map(|of| of.split_once(' ').unwrap_or_else(|| panic!("a value is a topic and a name: {of}")))
        .map(|(topic, field)| (topic.to_owned(), field.to_owned()))
        .collect()
}

fn pages() -> Vec<PathBuf> {
    [files("fixtures/cases", "md"), files("fixtures/systems", "md")].concat()
}

/// Whether a text takes a value of the law: by its topic and field, or by its field where no other field is called so.
fn takes(code: &str, (topic, field): &(String, String)) -> bool {
    let snake = |of: &str| of.replace('-', "_");
    let code: String = code.split_whitespace().collect();
    let is_end = |rest: &str| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_');
    let has = |pattern: &str| code.match_indices(pattern).any(|(at, _)| is_end(&code[at + pattern.len()..]));
    let is_common =
        ["days", "sectors"].contains(&field.as_str()) || VALUES.iter().any(|(other, of)| other != topic && of == field);
    has(&format!("{}.{}", snake(topic), snake(field))) || (!is_common && has(&format!(".{}", snake(field))))
}

#[test]
fn every_value_that_a_rule_takes_is_named_by_its_page() {
    let values = values();
    let mut wrong = String::new();
    for (rule, file) in rule_files() {
        let Some(page) = page(&rule) else { continue };
        let (code, named) = (text(&file), named(&text(&page)));
        for value in values.iter().filter(|value| takes(&code, value) && !named.contains(value)) {
            wrong += &format!("{}: add to its line `Values: ...`: {} {}\n", name(&page), value.0, value.1);
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_value_that_the_library_takes_is_named_by_a_page() {
    let named: BTreeSet<_> = pages().iter().flat_map(|page| named(&text(page))).collect();
    let values = values();
    let code: String = files("src", "rs")
        .iter()
        .filter(|file| !["src/law/", "src/words/", "src/facts/"].iter().any(|room| name(file).starts_with(room)))
        .map(|file| text(file))
        .collect();
    let mut wrong = String::new();
    for value in values.iter().filter(|value| takes(&code, value) && !named.contains(value)) {
        wrong += &format!("no page names the value {} {}, which the library takes\n", value.0, value.1);
    }
    // Of worker types each limit is taken, by one rule or another.
    for value in DAYS_OF_CHANGE.keys().filter(|value| value.0 == BY_WHOLE_NAME && !named.contains(value)) {
        wrong += &format!("no page names the value {} {}, which has days\n", value.0, value.1);
    }
    let is_known = |value| values.contains(value) || DAYS_OF_CHANGE.contains_key(value);
    for value in named.iter().filter(|value| is_asked(&value.0) && !is_known(value)) {
        wrong += &format!("a page names the value {} {}, which the law does not have\n", value.0, value.1);
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// The days on which values change from 2012 on, by value: the first day of what is in force then, and the last of what was before.
static DAYS_OF_CHANGE: LazyLock<BTreeMap<(String, String), BTreeSet<NaiveDate>>> = LazyLock::new(|| {
    let law = Law::belgium();
    let mut days: BTreeMap<_, BTreeSet<NaiveDate>> = BTreeMap::new();
    let mut before: Option<BTreeMap<(String, String), String>> = None;
    for on in day::<2012, 1, 1>().iter_days().take_while(|on| law.trust.reaches(*on)) {
        let listed = law.values_on(on).into_iter().filter(|of| is_asked(of.topic));
        let today: BTreeMap<_, _> =
            listed.map(|of| ((of.topic.to_owned(), of.name.to_string()), format!("{:?}", of.value))).collect();
        if let Some(before) = &before {
            let names: BTreeSet<_> = before.keys().chain(today.keys()).collect();
            for key in names.into_iter().filter(|key| before.get(*key) != today.get(*key)) {
                let changes = days.entry(value_of(&key.0, &key.1)).or_default();
                changes.extend(on.pred_opt().into_iter().chain([on]));
            }
        }
        before = Some(today);
    }
    days
});

#[test]
fn the_cases_of_a_page_stand_on_the_days_on_which_its_values_change() {
    let (mut wrong, mut seen) = (String::new(), 0);
    for page in pages() {
        let text = text(&page);
        let values = named(&text);
        let days: BTreeSet<_> = values.iter().filter_map(|value| DAYS_OF_CHANGE.get(value)).flatten().collect();
        for on in days {
            seen += 1;
            // A day of work, of reception or of a fact: as it is written in declarations and tables; or its quarter.
            let is_quarter = page.starts_with(root().join("fixtures/systems"))
                && text.contains(&format!("\"{}\"", Quarter::of(*on)));
            if !text.contains(&format!("\"{on}")) && !is_quarter {
                wrong += &format!("{}: one of its values changes: write a case of {on}\n", name(&page));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(seen > 150, "only {seen} days were seen");
}
