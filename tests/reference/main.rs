//! A plain and slow reference for the ledgers of workers, written from the law alone, and the engine beside it: a story of one year, and
//! generated lives. Nothing here knows the library's law, bookings or rules; it is given the same lines of JSON.

#[path = "../common/mod.rs"]
mod common;

mod compare;
mod figures;
mod ledgers;
mod life;
mod lives;

use proptest::prelude::*;

use crate::compare::differences;
use crate::life::Life;

fn assert_same(life: &Life) {
    let wrong = differences(life);
    assert!(wrong.is_empty(), "{}\n\nof this life:{life:?}", wrong.join("\n"));
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
    #![proptest_config(lives_of(12))]

    #[test]
    fn occasional_workers_have_the_same_days(life in lives::in_horeca()) {
        assert_same(&life);
    }
}
