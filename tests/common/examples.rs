//! The numbers of the worked examples of the law, and the cases that stand for them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use super::page::{cases, pages};

/// A topic, what it is about, and the numbers of its worked examples.
pub const ALL: [(&str, &str, &[&str]); 3] = [
    (
        "timing",
        "Deadlines, hours, periods and quotas",
        &[
            "1", "2", "3", "4", "5", "6", "7", "8", "11", "12", "14", "15", "16", "17", "18", "19", "20", "21", "22",
            "24", "25", "26", "27", "30", "31", "32", "33", "34", "36", "38", "39", "40", "41", "42", "43", "44", "46",
            "47", "50", "51", "52", "54", "55", "56", "58",
        ],
    ),
    (
        "flexi-jobs",
        "Flexi-jobs",
        &[
            "1", "2", "3", "4", "5", "7", "8", "10", "12", "13", "14", "15", "16", "17", "18", "22", "23", "25", "26",
            "28", "29", "30", "31", "32", "33", "34", "36", "40", "42", "43", "44", "45", "46", "47", "48", "49", "51",
            "52", "53", "55", "57", "58", "59", "61", "62", "63",
        ],
    ),
    (
        "students",
        "Students",
        &[
            "E02", "E03", "E04", "E05", "E06", "E07", "E08", "E10", "E11", "E14", "E15", "E16", "E17", "E18", "E19",
            "E20", "E22", "E23", "E25", "E27", "E29", "E30", "E32", "E33", "E34", "E36", "E37", "E41", "E42", "E43",
            "E45", "E47", "E48", "E49", "E53",
        ],
    ),
];

/// What the page says of an example that has no case yet. Such rows are the list of what is owed: it shrinks only, since a row that is
/// not there is never written.
const OWED: &str = "no case yet";

/// Whether the page owes this example.
fn is_owed(page: &str, topic: &str, id: &str) -> bool {
    let part = page.split("\n## ").find(|part| part.lines().next().is_some_and(|of| of.ends_with(&heading(topic))));
    part.is_some_and(|part| part.lines().any(|line| line == row(id, OWED)))
}

fn heading(topic: &str) -> String {
    format!("(`{topic}`)")
}

fn row(id: &str, says: &str) -> String {
    format!("| {id} | {} |", says.replace('|', "\\|"))
}

/// Where an example stands.
struct Place {
    page: String,
    title: String,
}

fn places() -> BTreeMap<(String, String), Vec<Place>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut places: BTreeMap<_, Vec<Place>> = BTreeMap::new();
    for case in pages("fixtures/cases").iter().flat_map(|page| cases(page)) {
        let page = case.page.strip_prefix(root).expect("below the root").display().to_string();
        for example in case.examples {
            places.entry(example).or_default().push(Place { page: page.clone(), title: case.title.clone() });
        }
    }
    places
}

/// What is wrong with the marks, in words that say what to do; empty when nothing is. The page is the one that stands.
pub fn faults(page: &str) -> String {
    let places = places();
    let mut wrong = String::new();
    let is_known = |topic: &str, id: &str| ALL.iter().any(|(of, _, ids)| *of == topic && ids.contains(&id));
    for ((topic, id), places) in &places {
        for place in places {
            if !is_known(topic, id) {
                writeln!(wrong, "{}, \"{}\": there is no worked example {topic} {id}", place.page, place.title)
                    .expect("a string takes text");
            }
        }
        let twice = places.iter().enumerate().any(|(at, place)| {
            places[..at].iter().any(|before| (&before.page, &before.title) == (&place.page, &place.title))
        });
        if twice {
            writeln!(wrong, "{topic} {id} is named twice by one case").expect("a string takes text");
        }
    }
    for (topic, _, ids) in ALL {
        for id in ids {
            let has_case = places.contains_key(&(topic.to_owned(), (*id).to_owned()));
            if !has_case && !is_owed(page, topic, id) {
                writeln!(wrong, "{topic} {id} has no case: write `Worked examples: ...` below the heading of one")
                    .expect("a string takes text");
            }
        }
    }
    wrong
}

/// The tables of the page: example, page, heading.
pub fn tables() -> String {
    let places = places();
    let mut text = String::new();
    for (topic, about, ids) in ALL {
        write!(text, "## {about} {}\n\n| example | case |\n|---|---|\n", heading(topic)).expect("a string takes text");
        for id in ids {
            let stands = places.get(&(topic.to_owned(), (*id).to_owned())).map(|places| {
                let links = places.iter().map(|Place { page, title }| {
                    let name = page.trim_start_matches("fixtures/cases/").trim_end_matches(".md");
                    format!("[{name}](../{page}): {title}")
                });
                links.collect::<Vec<_>>().join("<br>")
            });
            writeln!(text, "{}", row(id, stands.as_deref().unwrap_or(OWED))).expect("a string takes text");
        }
        text.push('\n');
    }
    text
}
