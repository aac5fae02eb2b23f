//! A plain and slow reference for the ledgers of workers, written from the law alone, and the engine beside it: a story of one year, and
//! generated lives. Nothing here knows the library's law, bookings or rules; it is given the same lines of JSON.

#[path = "../common/mod.rs"]
mod common;

mod compare;
mod figures;
mod ledgers;
mod life;
mod lives;

use std::collections::BTreeMap;

use proptest::prelude::*;

use crate::compare::{differences, paths_that_differ};
use crate::ledgers::worlds;
use crate::life::Life;

fn assert_same(life: &Life) {
    let wrong = differences(life);
    assert!(wrong.is_empty(), "{}\n\nof this life:{life:?}", wrong.join("\n"));
}

/// The story of fourteen months, and what its text says that stands in each ledger in the end: from the least to the most.
fn story() -> (Life, BTreeMap<String, (i64, i64)>) {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/stories/mixed-year");
    let read = |file: &str| std::fs::read_to_string(folder.join(file)).expect("the story has it");
    let lines = read("fourteen-months.ndjson").lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let others = ["careers", "employers"].map(|table| (table, read(&format!("facts/{table}.ndjson"))));
    let text = read("story.md");
    let block = text
        .split("```ledgers\n")
        .nth(1)
        .and_then(|rest| rest.split("```").next())
        .expect("the story tells its ledgers");
    let told = block.lines().map(|line| {
        let (name, amount) = line.split_once(": ").expect("a name and an amount");
        let (least, most) = amount.split_once(" to ").unwrap_or((amount, amount));
        (name.to_owned(), (least.parse().expect("a number"), most.parse().expect("a number")))
    });
    (Life { lines, others: others.into(), ..Life::default() }, told.collect())
}

#[test]
fn the_mixed_year_of_one_worker_leaves_the_ledgers_that_its_story_tells() {
    let (life, told) = story();
    assert_same(&life);
    let mut found: BTreeMap<String, (i64, i64)> = BTreeMap::new();
    for (name, sum) in worlds(&life, &life.declarations()).into_iter().flat_map(|of| of.sums) {
        let (least, most) = found.entry(name).or_insert((sum, sum));
        (*least, *most) = ((*least).min(sum), (*most).max(sum));
    }
    assert_eq!(found, told);
}

/// So many lives, unless more are asked for (`PROPTEST_CASES`). A life that fails is told whole: it is kept as a case.
fn lives_of(cases: u32) -> ProptestConfig {
    let asked = std::env::var_os("PROPTEST_CASES").map(|_| ProptestConfig::default().cases);
    ProptestConfig { cases: asked.unwrap_or(cases), failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(lives_of(96))]

    #[test]
    fn students_have_the_same_ledgers(life in lives::of_students()) {
        assert_same(&life);
    }

    #[test]
    fn students_beside_article_17_have_the_same_ledgers(life in lives::under_article_17()) {
        assert_same(&life);
    }
}

proptest! {
    #![proptest_config(lives_of(48))]

    #[test]
    fn students_with_wages_are_judged_alike_on_every_path(life in lives::of_students_with_wages()) {
        let wrong = paths_that_differ(&life);
        prop_assert!(wrong.is_empty(), "{}\n\nof this life:{life:?}\n{:?}", wrong.join("\n"), life.others);
    }
}

proptest! {
    #![proptest_config(lives_of(12))]

    #[test]
    fn occasional_workers_have_the_same_days(life in lives::in_horeca()) {
        assert_same(&life);
    }
}
