//! Which room uses which: every path that a file names is looked at, in `use` and elsewhere.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::source::{Paths, paths};
use crate::{files, name, root, text};

/// The rooms of the regimes, as the engine lists them.
pub(crate) fn regimes() -> &'static [String] {
    static REGIMES: LazyLock<Vec<String>> = LazyLock::new(|| {
        let text = text(&root().join("src/engine/mod.rs"));
        let list =
            text.split("static REGIMES").nth(1).and_then(|rest| rest.split("];").next()).expect("the list is there");
        let rooms: Vec<String> = list.split("&crate::").skip(1).map(|path| room(path.trim())).collect();
        assert!(rooms.len() >= 4, "only these regimes were seen: {rooms:?}");
        rooms
    });
    &REGIMES
}

/// The layers, lowest first. A room uses rooms of its own layer and of lower ones. Regimes stand with the rules on declarations.
pub(crate) const LAYERS: &[&[&str]] = &[
    &["error", "id", "time", "table", "page", "words"],
    &["law", "policy", "declaration::message", "declaration::schema"],
    &["facts", "declaration::register"],
    &["judgement"],
    // Beside the declaration: they know nothing of it.
    &["citizen_data", "employer", "works"],
    &["declaration::rule"],
    &["declaration::answer", "declaration::deadline", "declaration::form", "declaration::regime", "declaration"],
    &["declaration::rules"],
    &["engine"],
    &["report"],
    &["worker", "batch", "cases", "interim"],
];
/// Rooms beside the layers: what they may use, besides the lowest layer.
const BESIDE: &[(&str, &[&str])] = &[
    ("codec", &["declaration::message", "declaration::register", "declaration::schema"]),
    ("strategies", &["declaration::message", "declaration::schema"]),
];
/// The rooms of the library that the generator may use: what is planted is known from the law, and no rule may be asked.
const OF_GENERATOR: &[&str] = &["declaration::message", "declaration::schema", "id", "law", "time"];
/// Of the codecs it uses the writers, and no reader: what is planted in the bytes is planted by their names.
const WRITERS: &[&str] = &[
    "codec::answers::line",
    "codec::csv::Header",
    "codec::nsso_xml::BEGIN",
    "codec::nsso_xml::END",
    "codec::nsso_xml::encode",
    "codec::rest_json::encode",
];
/// The macros of the root, which rules use.
const MACROS: &[&str] = &["numbers", "texts"];

/// The room of a path of modules, such as `declaration::message::zone`.
pub(crate) fn room(modules: &str) -> String {
    let mut parts = modules.split("::");
    let first = parts.next().unwrap_or_default();
    let sub = ["message", "schema", "register", "rule", "regime", "form", "rules", "answer", "deadline"];
    match parts.next() {
        Some(second) if first == "declaration" && sub.contains(&second) => format!("declaration::{second}"),
        // What the root lends out.
        None if ["Error", "Result"].contains(&first) => "error".to_owned(),
        _ => first.to_owned(),
    }
}

fn layer(room: &str) -> Option<usize> {
    let room = if regimes().iter().any(|regime| regime == room) { "declaration::rules" } else { room };
    LAYERS.iter().position(|layer| layer.contains(&room))
}

/// What a file of the library is and names.
pub(crate) struct Source {
    /// The file.
    pub(crate) name: String,
    /// Its module, from the root on; empty for the root itself.
    pub(crate) module: String,
    pub(crate) paths: Paths,
}

/// The files of the library.
pub(crate) fn library() -> &'static [Source] {
    static LIBRARY: LazyLock<Vec<Source>> = LazyLock::new(|| {
        let read = |file: std::path::PathBuf| {
            let name = name(&file);
            let module = name.trim_start_matches("src/").trim_end_matches(".rs");
            let module = module.strip_suffix("/mod").unwrap_or(module).replace('/', "::");
            let module = if module == "lib" { String::new() } else { module };
            Source { paths: paths(&text(&file), &module), name, module }
        };
        files("src", "rs").into_iter().map(read).collect()
    });
    &LIBRARY
}

#[test]
fn layers_point_one_way() {
    let mut wrong = Vec::new();
    let mut seen = 0;
    for file in library() {
        let from = if file.module.is_empty() { "lib".to_owned() } else { room(&file.module) };
        // A room in no list could use everything.
        if from != "lib" && layer(&from).is_none() && !BESIDE.iter().any(|(room, _)| *room == from) {
            wrong.push(format!("{}: {from} is in no layer", file.module));
        }
        for path in &file.paths.within {
            let to = room(path);
            if MACROS.contains(&to.as_str()) {
                continue;
            }
            seen += 1;
            // The module that declares a room may name it.
            let is_child = |child: &String| path == child || path.starts_with(&format!("{child}::"));
            if from == to || file.paths.children.iter().any(is_child) {
                continue;
            }
            let beside = |room: &str| BESIDE.iter().find(|(of, _)| *of == room);
            let is_allowed = match (beside(&from), layer(&from), layer(&to)) {
                (Some((_, others)), _, to_layer) => to_layer == Some(0) || others.contains(&to.as_str()),
                (None, Some(from), Some(to)) => to <= from,
                // Rooms beside the layers are used by the engine and what stands above it.
                (None, from, None) => beside(&to).is_some() && from >= layer("engine"),
                (None, None, _) => false,
            };
            if !is_allowed {
                wrong.push(format!("{}: {from} uses {path}", file.name));
            }
        }
    }
    assert!(seen > 2000, "only {seen} uses were seen");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The systems beside the declaration.
const SYSTEMS: [&str; 4] = ["citizen_data", "employer", "interim", "works"];

#[test]
fn a_system_names_no_other_one() {
    for file in library() {
        let from = room(&file.module);
        if !SYSTEMS.contains(&from.as_str()) {
            continue;
        }
        for path in &file.paths.within {
            let to = room(path);
            let is_other = SYSTEMS.contains(&to.as_str()) && to != from;
            assert!(!is_other, "{}: {from} names {path}", file.name);
        }
    }
}

#[test]
fn a_judgement_knows_no_system() {
    let systems: Vec<&str> = regimes().iter().map(String::as_str).chain(["declaration", "engine", "codec"]).collect();
    for file in library().iter().filter(|file| room(&file.module) == "judgement") {
        for path in &file.paths.within {
            let first = path.split("::").next().unwrap_or_default();
            assert!(!systems.contains(&first), "{} knows {path}", file.name);
        }
    }
}

#[test]
fn the_generator_asks_no_rule_and_no_engine() {
    let mut seen = 0;
    for file in files("crates/dimona-generate/src", "rs") {
        let code = text(&file);
        for line in code.lines().map(str::trim).filter(|line| !line.starts_with("//")) {
            // The library under another name would not be seen.
            assert!(!line.contains("use dimona ") && !line.contains("extern crate"), "{}: {line}", name(&file));
            assert!(!line.contains("decode"), "{} reads: {line}", name(&file));
        }
        for path in paths(&code, "generator").outside.iter().filter_map(|path| path.strip_prefix("dimona::")) {
            seen += 1;
            let is_known = OF_GENERATOR.contains(&room(path).as_str())
                || WRITERS.iter().any(|writer| path == *writer || path.starts_with(&format!("{writer}::")));
            assert!(is_known, "{} uses {path}", name(&file));
        }
    }
    assert!(seen >= 15, "only {seen} uses were seen");
}

#[test]
fn a_system_keeps_out_of_the_inside_of_another() {
    let systems: Vec<&str> = regimes().iter().map(String::as_str).chain(["declaration"]).collect();
    let system = |path: &str| systems.iter().find(|system| path.split("::").next() == Some(**system));
    for file in library() {
        let Some(own) = system(&file.module) else { continue };
        for path in &file.paths.within {
            let is_inside = system(path).is_some_and(|other| {
                other != own && (*other != "declaration" || path.starts_with("declaration::rules"))
            });
            assert!(!is_inside, "{} uses the inside of another system: {path}", file.name);
        }
    }
}

#[test]
fn a_regime_is_told_in_its_room_and_listed_once() {
    // What else may name a regime, and why.
    let may: &[(&str, &str)] = &[
        ("src/engine/mod.rs", "the list"),
        ("src/lib.rs", "the front door declares the rooms"),
        ("src/worker/", "the page on one worker shows what these two say without a declaration"),
    ];
    let mut telling = BTreeSet::new();
    for file in library() {
        let own = file.module.split("::").next().unwrap_or_default();
        if text(&root().join(&file.name)).contains("static CONTRIBUTION: Contribution") {
            telling.insert(own.to_owned());
        }
        if may.iter().any(|(of, _)| file.name.starts_with(of)) {
            continue;
        }
        for path in &file.paths.within {
            let first = path.split("::").next().unwrap_or_default();
            let names_another = first != own && regimes().iter().any(|regime| regime == first);
            assert!(!names_another, "{} names a regime: {path}", file.name);
        }
    }
    assert_eq!(telling, regimes().iter().cloned().collect());
}
