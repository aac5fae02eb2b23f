//! Equal plans are equal bytes.

use dimona_generate::{FileFormat, Plan};

use crate::{generate, table};

const FORMATS: [FileFormat; 3] = [FileFormat::Ndjson, FileFormat::Csv, FileFormat::Xml];

fn everything(plan: &Plan) -> Vec<Vec<u8>> {
    let files = generate(plan);
    let mut all = vec![files.declarations, files.truth.into_bytes(), files.answers];
    all.extend(plan.tables().iter().map(|name| table(plan, name)));
    all
}

#[test]
fn the_same_seed_gives_the_same_bytes_and_another_seed_others() {
    for format in FORMATS {
        let plan = |seed| Plan::new(3_000, seed).format(format).one_worker(100).one_employer(5);
        assert!(everything(&plan(5)) == everything(&plan(5)), "{format:?}");
        assert!(everything(&plan(5))[0] != everything(&plan(6))[0], "{format:?}");
    }
}

/// FNV-1a, so that what a seed gives is told in one number.
fn digest(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3))
}

/// These numbers change with the world: whoever changes it tells so in the changelog, since files that were made before
/// cannot be made again. A new rule changes the planted faults only.
#[test]
fn a_seed_gives_the_same_bytes_on_every_machine() {
    let plan = Plan::new(2_000, 1).faults(false);
    let digests = FORMATS.map(|format| digest(&generate(&plan.clone().format(format)).declarations));
    assert_eq!(
        digests.map(|digest| format!("{digest:016x}")),
        ["261b216ebbd263b0", "f339d4c904c1c127", "31bbd3f38f1255c5"]
    );
}

#[test]
fn the_truth_file_begins_with_what_was_asked_for() {
    for (format, word) in FORMATS.into_iter().zip(["ndjson", "csv", "xml"]) {
        let files = generate(&Plan::new(50, 9).format(format));
        let header = format!(r#"{{"truth":1,"records":50,"seed":9,"format":"{word}"}}"#);
        assert_eq!(files.truth.lines().next(), Some(header.as_str()));
    }
}

#[test]
fn a_file_begins_with_a_record_that_can_be_read() {
    for seed in 0..200 {
        let files = generate(&Plan::new(40, seed));
        let first = files.declarations.split(|byte| *byte == b'\n').next().unwrap();
        assert!(serde_json::from_slice::<serde_json::Value>(first).is_ok(), "seed {seed}");
        assert!(!files.truth.contains("\"record\":1,"), "seed {seed}");
    }
}
