//! Sources are told in every language.

use std::collections::BTreeSet;
use std::path::Path;
use std::{fs, iter};

use chrono::{Months, NaiveDate};

use crate::declaration::rule::LostWork;
use crate::engine::Engine;
use crate::id::WorkerType;
use crate::law::KNOWLEDGE_DAY;
use crate::words::{FR, Language};

/// The citations that rules, the law and losses give, and those that are written anywhere in the code.
fn citations() -> BTreeSet<String> {
    let engine = Engine::belgium();
    let rules = engine.rules().into_iter().flat_map(|rule| {
        let of_type = rule.about.source_of_type.map(|(_, legal)| legal.citation().to_owned());
        iter::once(rule.legal.citation().to_owned()).chain(of_type)
    });
    let first = NaiveDate::from_ymd_opt(2003, 1, 1).expect("a day");
    let days = (0..312).filter_map(|month| first.checked_add_months(Months::new(month)));
    let law = days.flat_map(|day| {
        engine.law().values_on(day).into_iter().map(|of| of.legal.citation().to_owned()).collect::<Vec<_>>()
    });
    let regimes = WorkerType::ALL.into_iter().filter_map(|of| engine.regime_of(of));
    let losses =
        regimes.map(|of| of.loss(engine.law(), LostWork::new(KNOWLEDGE_DAY, None)).legal.citation().to_owned());
    let mut all: BTreeSet<String> = rules.chain(law).chain(losses).collect();
    written(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut all);
    all
}

/// The citations that the files of a folder give to a source, as they are written.
fn written(folder: &Path, all: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            written(&path, all);
            continue;
        }
        // Not those of an example.
        let text = fs::read_to_string(&path).unwrap_or_default();
        let text: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        let text = text.join("\n");
        for made in ["seen", "inferred", "memory", "unknown"].map(|made| format!("LegalRef::{made}(")) {
            let behind = text.split(&made).skip(1).filter_map(|behind| behind.trim_start().strip_prefix('"'));
            for citation in behind.filter_map(|behind| behind.split('"').next()) {
                let parts: Vec<&str> = citation.split("\\\n").map(str::trim_start).collect();
                all.insert(parts.concat());
            }
        }
    }
}

#[test]
fn each_phrase_stands_in_a_citation_and_once_in_its_table() {
    let citations = citations();
    for words in Language::ALL.map(Language::words) {
        let mut seen = BTreeSet::new();
        let idle: Vec<&str> = words
            .sources
            .iter()
            .copied()
            .flatten()
            .map(|(phrase, _)| *phrase)
            .filter(|phrase| !citations.iter().any(|of| of.contains(phrase)))
            .collect();
        assert!(idle.is_empty(), "they stand in no citation: {idle:#?}");
        for (phrase, told) in words.sources.iter().copied().flatten() {
            assert!(seen.insert(phrase) && !told.is_empty(), "{phrase:?} stands twice, or for nothing");
        }
    }
}

#[test]
fn languages_tell_the_same_phrases() {
    let phrases =
        |of: Language| of.words().sources.iter().copied().flatten().map(|(phrase, _)| *phrase).collect::<BTreeSet<_>>();
    for language in Language::ALL.into_iter().filter(|of| *of != Language::En) {
        let of = phrases(language);
        // A sign that is written alike needs no phrase.
        let differ: Vec<_> =
            of.symmetric_difference(&phrases(Language::Nl)).filter(|of| **of != ": ").copied().collect();
        assert!(differ.is_empty(), "{language}: {differ:?}");
    }
}

#[test]
fn every_source_is_told() {
    let sources = citations();
    for language in Language::ALL.into_iter().filter(|of| *of != Language::En) {
        let left: BTreeSet<&str> = sources
            .iter()
            .flat_map(|citation| citation.split("; "))
            .filter(|part| language.words().told(part).is_none())
            .collect();
        assert!(left.is_empty(), "{language}: write phrases into its table of sources for {left:#?}");
    }
}

#[test]
fn a_phrase_is_no_part_of_another_word() {
    let source = |citation| FR.cite(citation);
    assert_eq!(source("act 01-04-2022"), "loi 01-04-2022");
    assert_eq!(source("act of 19-12-2025: RD 31-01-2025"), "loi du 19-12-2025 : AR 31-01-2025");
    assert_eq!(source("activities 01-04-2022"), "activities 01-04-2022");
    assert_eq!(source("Student@work, RD 31-01-2025"), "Student@work, AR 31-01-2025");
}
