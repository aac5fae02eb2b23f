//! The smallest declaration of every worker type, form and kind, and what becomes of it.

use std::collections::BTreeSet;

use dimona::declaration::message::Letter;
use dimona::id::WorkerType;

use crate::{check, codes, engine, engine_of_school, folder, knowing, minimal};

/// A smallest declaration.
pub(crate) struct Smallest {
    pub(crate) name: &'static str,
    /// The declarations that come before it: the IN of the period that it names.
    pub(crate) before: &'static [&'static str],
    /// The letter; `None` where a fact that no table has leaves it open.
    letter: Option<Letter>,
    /// For what the usual case is assumed.
    assumed: &'static [&'static str],
}

const fn accepted(name: &'static str, assumed: &'static [&'static str]) -> Smallest {
    Smallest { name, before: &[], letter: Some(Letter::A), assumed }
}

const fn naming(name: &'static str, before: &'static [&'static str], assumed: &'static [&'static str]) -> Smallest {
    Smallest { name, before, letter: Some(Letter::A), assumed }
}

const PAIR: &[&str] = &["joint-committee-evidence"];
/// What is assumed of a student: the careers tell of another worker.
const STUDENT: &[&str] = &["main-activity", "quota-use-elsewhere", "signing-hour"];
/// What is assumed of a flexi-job of which no directory, contracts or pensions are given.
const FLEXI: &[&str] = &["career-employer", "employer-sector", "other-contracts", "pension-register", "signing-hour"];
/// What is assumed of an occasional worker in horeca.
/// What is assumed of work under article 17.
const ARTICLE_17: &[&str] = &["joint-committee-evidence", "work-elsewhere"];
const NONE: &[&str] = &[];

/// Every one of them, under the careers of [`engine`]. No source says which joint committee goes with most worker types.
pub(crate) const ALL: &[Smallest] = &[
    accepted("in-oth", NONE),
    Smallest { name: "in-oth-person", before: &[], letter: Some(Letter::S), assumed: NONE },
    accepted("in-oth-agency", PAIR),
    accepted("in-oth-agency-construction", PAIR),
    // Whether a user without number has one is not known.
    Smallest { name: "in-oth-agency-named", before: &[], letter: None, assumed: PAIR },
    accepted("in-bcw", NONE),
    accepted("in-bcw-agency", &["joint-committee-evidence", "user-committee"]),
    accepted("in-dwd", PAIR),
    accepted("in-pmp", PAIR),
    accepted("in-alt", PAIR),
    accepted("in-rta", NONE),
    accepted("in-stu-hours", STUDENT),
    accepted("in-stu-place", STUDENT),
    accepted("in-stu-days", STUDENT),
    accepted("in-ext-hours", &["work-elsewhere"]),
    accepted("in-ext-day-package", &["employer-days-elsewhere", "work-elsewhere", "working-time-register"]),
    accepted("in-flx-day", FLEXI),
    accepted("in-flx-period", FLEXI),
    accepted("in-ivt", PAIR),
    accepted("in-tri", NONE),
    accepted("in-stg", PAIR),
    accepted("in-o17", ARTICLE_17),
    accepted("in-s17", ARTICLE_17),
    accepted("in-t17", ARTICLE_17),
    accepted("in-a17", ARTICLE_17),
    accepted("in-tea", &["employer-record"]),
    accepted("in-qua", PAIR),
    accepted("in-stx", PAIR),
    naming("out", &["in-oth"], NONE),
    naming("update-dates", &["in-oth-agency"], NONE),
    naming("update-hours", &["in-stu-hours"], STUDENT),
    naming("update-days", &["in-stu-days"], STUDENT),
    naming("update-shift", &["in-flx-day"], FLEXI),
    naming("update-day-package", &["in-ext-day-package"], NONE),
    naming("cancel", &["in-oth"], NONE),
];

#[test]
fn each_is_accepted() {
    let engines = [engine(), engine_of_school()];
    let mut wrong = Vec::new();
    for of in ALL {
        let engine = knowing(&engines, of.name);
        let verdict = check(engine, of.before, &minimal(of.name));
        let assumed: BTreeSet<&str> = verdict.assumed.iter().map(|need| need.name()).collect();
        let open: Vec<&str> = verdict.findings.iter().map(|finding| engine.rule(finding.rule()).name).collect();
        let found = (verdict.answer.letter(), assumed, codes(engine, &verdict).is_empty());
        if found != (of.letter, of.assumed.iter().copied().collect(), true) {
            wrong.push(format!("{}: {found:?} {open:?}", of.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn there_is_one_of_every_worker_type_and_every_file_is_one() {
    let files = std::fs::read_dir(folder()).expect("the folder can be read");
    let names: BTreeSet<String> = files
        .map(|file| file.expect("a file").path())
        .filter(|file| file.extension().is_some_and(|ending| ending == "json"))
        .map(|file| file.file_stem().expect("a name").to_string_lossy().into_owned())
        .collect();
    assert_eq!(names, ALL.iter().map(|of| of.name.to_owned()).collect());
    for worker_type in WorkerType::ALL {
        let name = format!("in-{}", worker_type.code().to_lowercase());
        assert!(names.iter().any(|of| of.starts_with(&name)), "{worker_type:?}");
    }
}
