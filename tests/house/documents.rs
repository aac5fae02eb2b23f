//! What documents promise about themselves.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use crate::layers::{LAYERS, regimes};
use crate::{files, name, root, text};

/// The README, and the pages that it sends its reader to.
fn documents() -> Vec<PathBuf> {
    let mut all = files("docs", "md");
    all.push(root().join("README.md"));
    all
}

/// The targets of the links in a document, without those to other sites.
fn links(text: &str) -> impl Iterator<Item = &str> {
    let targets = text.split("](").skip(1).filter_map(|rest| Some(rest.split_once(')')?.0));
    targets.filter(|target| !target.contains("://"))
}

#[test]
fn the_readme_is_read_in_one_go() {
    let lines = text(&root().join("README.md")).lines().count();
    assert!(lines <= 150, "the README has {lines} lines: what is more belongs to docs/");
}

#[test]
fn the_readme_leads_to_every_document_and_no_link_is_broken() {
    let readme = text(&root().join("README.md"));
    for document in documents() {
        let name = name(&document);
        let is_linked = links(&readme).any(|link| link == name);
        assert!(is_linked || name == "README.md", "the README does not lead to {name}");
        let folder = document.parent().expect("a document has a folder");
        for link in links(&text(&document)) {
            let (file, _) = link.split_once('#').unwrap_or((link, ""));
            assert!(folder.join(file).exists(), "{name} leads to {link}, which does not exist");
        }
    }
}

#[test]
fn the_examples_of_every_document_are_tests() {
    let lib = text(&root().join("src/lib.rs"));
    for document in documents() {
        let line = format!("#[doc = include_str!(\"../{}\")]", name(&document));
        assert!(lib.contains(&line), "src/lib.rs does not say {line}");
        // A block without a language is Rust to rustdoc, and one that is passed over is no test.
        for fence in text(&document).lines().filter(|line| line.starts_with("```") && line.len() > 3) {
            let languages = ["csv", "json", "rust", "sh", "text"];
            assert!(languages.contains(&&fence[3..]), "{}: {fence}", name(&document));
        }
    }
}

#[test]
fn the_picture_of_the_rooms_shows_the_layers() {
    let page = text(&root().join("docs/architecture.md"));
    let picture = page.split("```text\n").nth(1).and_then(|rest| rest.split("```").next()).expect("a picture");
    let library = picture.split("---\n").nth(1).expect("the library is between two lines");
    let mut shown: BTreeMap<usize, BTreeSet<&str>> = BTreeMap::new();
    let mut layer = 0;
    for line in library.lines().filter(|line| !line.starts_with('-')) {
        let (number, rest) = line.split_at(4);
        layer = number.trim().parse().unwrap_or(layer);
        let rooms = rest.trim_start().split("  ").next().unwrap_or_default();
        shown.entry(layer).or_default().extend(rooms.split_whitespace());
    }
    for (number, rooms) in (1..).zip(LAYERS) {
        // What stands in `declaration` itself is no room.
        let mut expected: BTreeSet<&str> = rooms.iter().copied().filter(|room| *room != "declaration").collect();
        if expected.contains("declaration::rules") {
            expected.extend(regimes().iter().map(String::as_str));
        }
        assert_eq!(shown.remove(&number), Some(expected), "layer {number}");
    }
    assert!(shown.is_empty(), "{shown:?}");
}
