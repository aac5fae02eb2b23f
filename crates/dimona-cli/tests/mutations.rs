//! Changed files, packed and not, through the program: it ends by itself with 0, 1 or 2, says the same with any number of threads, and
//! shows no SSIN. `DIMONA_MUTATIONS` says how many of each kind are tried.

mod support;

#[path = "../../../tests/mutations/mutate.rs"]
#[allow(dead_code, reason = "bytes are changed by others")]
mod mutate;

use std::fs;

use mutate::mutated;
use support::{Desk, Run, gzip, root, zstd};

fn count() -> u64 {
    let told = std::env::var_os("DIMONA_MUTATIONS");
    told.and_then(|count| count.to_str()?.parse().ok()).unwrap_or(12)
}

fn story(name: &str) -> Vec<String> {
    vec![fs::read_to_string(root().join("fixtures/stories").join(name)).expect("a story has it")]
}

/// The numbers of the workers in the files that are changed.
const SECRETS: [&str; 3] = ["07062100469", "93051822361", "85073004417"];

#[track_caller]
fn assert_ended(run: &Run, what: &[u8]) {
    assert!((0..=2).contains(&run.code), "{}: {}", run.code, String::from_utf8_lossy(what));
    assert!(run.code != 2 || !run.stderr.is_empty(), "a run that ends with 2 says why");
    for line in run.stdout.lines().chain(run.stderr.lines()) {
        assert_eq!(SECRETS.iter().find(|of| line.contains(**of)), None, "{line}\n{}", String::from_utf8_lossy(what));
    }
}

#[test]
fn files_of_declarations() {
    let desk = Desk::new("mutations-files");
    let all = [
        story("snack-bar/november-2026.ndjson"),
        story("snack-bar/november-2026.csv"),
        story("snack-bar/november-2026.xml"),
        story("supermarket/students-2026-2027.json"),
    ];
    for seed in 0..count() {
        for (number, of) in all.iter().enumerate() {
            let file = mutated(of, seed);
            let packed = match (seed + number as u64) % 3 {
                0 => file.clone(),
                1 => gzip(&file),
                _ => zstd(&file),
            };
            desk.put("file", &packed);
            let arguments = ["file", "--format", "ndjson", "--save-register", "register", "--threads"];
            let runs = ["1", "4"].map(|threads| desk.check(&[&arguments[..], &[threads]].concat()));
            for run in &runs {
                assert_ended(run, &file);
            }
            assert_eq!(
                (runs[0].code, &runs[0].stdout, &runs[0].stderr),
                (runs[1].code, &runs[1].stdout, &runs[1].stderr)
            );
            if desk.0.join("register").exists() {
                let next = desk.check(&["file", "--register", "register"]);
                assert!(!next.stderr.contains("register"), "{}", next.stderr);
                fs::remove_file(desk.0.join("register")).expect("it is there");
            }
            let to = ["xml", "json", "csv"][(seed % 3) as usize];
            let converted =
                desk.run(&["convert", "file", "--to", to, "--created", "2026-06-30T10:00", "--output", "out"]);
            assert!(matches!(converted.code, 0 | 2), "{}", converted.stderr);
            for secret in SECRETS {
                assert!(!converted.stderr.contains(secret), "{}", converted.stderr);
            }
        }
    }
}

#[test]
fn what_stands_beside_them() {
    let desk = Desk::new("mutations-beside");
    let story_file = root().join("fixtures/stories/snack-bar/november-2026.xml");
    let file = story_file.to_str().expect("a path");
    let (answers, register) = (story("snack-bar/answers.ndjson"), story("supermarket/register.ndjson"));
    let (careers, counters) =
        (story("snack-bar/facts/careers.ndjson"), story("snack-bar/facts/student_counters.ndjson"));
    for seed in 0..count() {
        for (option, place, of) in [
            ("--answers", "answers.ndjson", &answers),
            ("--register", "register.ndjson", &register),
            ("--facts", "facts/careers.ndjson", &careers),
            ("--facts", "facts/student_counters.ndjson", &counters),
        ] {
            let _ = fs::remove_dir_all(desk.0.join("facts"));
            let changed = mutated(of, seed);
            desk.put(place, &changed);
            let value = if option == "--facts" { "facts" } else { place };
            let run = desk.check(&[file, option, value, "--format", "counts"]);
            assert_ended(&run, &changed);
        }
    }
}
