//! What is planted is found, and nothing else.

use dimona_generate::{FileFormat, Plan};

use crate::{check, differences, engine, found, generate, told};

const RECORDS: u64 = 20_000;

fn assert_found(plan: Plan, format: FileFormat) {
    let plan = plan.format(format);
    let files = generate(&plan);
    // Of XML nobody knows the periods without the answers; to the others they tell nothing new.
    for answered in [true, false].into_iter().filter(|answered| *answered || format != FileFormat::Xml) {
        let judged = check(&plan, &files, answered);
        assert_eq!(judged.len() as u64, plan.records(), "{plan:?}");
        let differences = differences(&told(&files), &found(&engine(&plan), &judged));
        assert!(differences.is_empty(), "{plan:?}, answered: {answered}\n{differences}");
    }
}

#[test]
fn what_is_planted_in_json_is_found_and_nothing_else() {
    for seed in 1..=4 {
        assert_found(Plan::new(RECORDS, seed), FileFormat::Ndjson);
    }
}

#[test]
fn what_is_planted_in_xml_is_found_and_nothing_else() {
    for seed in 1..=2 {
        assert_found(Plan::new(RECORDS, seed), FileFormat::Xml);
    }
}

#[test]
fn what_is_planted_in_csv_is_found_and_nothing_else() {
    for seed in 1..=2 {
        assert_found(Plan::new(RECORDS, seed), FileFormat::Csv);
    }
}

#[test]
fn nothing_is_found_where_nothing_is_planted() {
    for seed in 11..=12 {
        let plan = Plan::new(RECORDS, seed).faults(false);
        assert!(told(&generate(&plan)).is_empty());
        assert_found(plan, FileFormat::Ndjson);
    }
}

#[test]
fn small_files_are_right_too() {
    for records in [0, 1, 2, 3, 10, 100, 1000] {
        assert_found(Plan::new(records, records), FileFormat::Ndjson);
        assert_found(Plan::new(records, records), FileFormat::Xml);
        assert_found(Plan::new(records, records), FileFormat::Csv);
    }
}

#[test]
fn one_worker_and_one_employer_are_clean() {
    assert_found(Plan::new(RECORDS, 21).one_worker(12_000), FileFormat::Ndjson);
    assert_found(Plan::new(RECORDS, 22).one_worker(RECORDS), FileFormat::Ndjson);
    assert_found(Plan::new(RECORDS, 23).one_employer(70), FileFormat::Ndjson);
    assert_found(Plan::new(RECORDS, 24).one_worker(5_000).one_employer(100), FileFormat::Ndjson);
}
