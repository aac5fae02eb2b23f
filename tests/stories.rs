//! Replays the stories under `fixtures/stories` and compares with what each says in prose and in its verdict block.

mod common;

use std::io::Cursor;
use std::path::Path;

use common::verdict::{Block, Defaults};
use common::{one_by_one, replay, told_of_judged, told_one_by_one};
use dimona::codec::answers::Answers;
use dimona::codec::nsso_xml::{self, Forms};
use dimona::codec::{ReadOptions, Stream};
use dimona::declaration::register::{Origin, Register};
use dimona::engine::Engine;
use dimona::facts::{FactBook, TABLES, TableFormat};

struct Story {
    engine: Engine,
    register: Register,
    input: Vec<u8>,
    expected: Block,
}

fn story(name: &str, declarations: &str) -> Story {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/stories").join(name);
    let read = |file: &str| std::fs::read(folder.join(file)).ok();
    let mut facts = FactBook::new();
    for table in TABLES {
        if let Some(lines) = read(&format!("facts/{}.ndjson", table.name)) {
            let read = facts.read_table(table.name, table.name, TableFormat::Ndjson, lines.as_slice());
            read.expect("the facts are in order");
        }
    }
    let engine = Engine::builder().facts(facts).build().expect("the rules fit together");
    let register = match read("register.ndjson") {
        Some(text) => engine.read_register("register.ndjson", text.as_slice()).expect("the register is in order"),
        None => Register::new(),
    };
    let prose = String::from_utf8(read("story.md").expect("the story is told")).expect("the story is text");
    let (_, block) = prose.split_once("```verdict\n").expect("the story has a verdict block");
    let (block, _) = block.split_once("\n```").expect("the block ends");
    let input = read(declarations).expect("the story has declarations");
    Story { engine, register, input, expected: Block::read(block, &Defaults::new()) }
}

fn assert_told(name: &str, declarations: &str) {
    let story = story(name, declarations);
    let (judged, _) = replay(&story.engine, story.register.clone(), &story.input, &Answers::default());
    let alone = one_by_one(&story.engine, story.register.clone(), &story.input, &Answers::default());
    let replayed = told_of_judged(&story.engine, &judged).difference(&story.expected);
    assert!(replayed.is_empty(), "{name} (replay):\n{replayed}");
    let alone = told_one_by_one(&story.engine, &alone, &story.input).difference(&story.expected);
    assert!(alone.is_empty(), "{name} (one by one):\n{alone}");
}

#[test]
fn the_month_of_the_snack_bar_is_judged_as_told() {
    assert_told("snack-bar", "november-2026.ndjson");
}

#[test]
fn the_expats_are_judged_as_told() {
    assert_told("expat", "home-in-2026.ndjson");
}

#[test]
fn the_week_of_the_agency_is_judged_as_told() {
    assert_told("agency", "week-20.ndjson");
}

#[test]
fn the_pensioners_of_the_garden_centre_are_judged_as_told() {
    assert_told("pensioner", "garden-centre-2025-2026.ndjson");
}

#[test]
fn the_four_quarters_of_two_jobs_are_judged_as_told() {
    assert_told("two-jobs", "four-quarters.ndjson");
}

#[test]
fn the_mixed_year_of_one_worker_is_judged_as_told() {
    assert_told("mixed-year", "fourteen-months.ndjson");
}

#[test]
fn the_students_of_the_supermarket_are_judged_as_told() {
    assert_told("supermarket", "students-2026-2027.json");
}

#[test]
fn the_month_of_the_snack_bar_gives_the_same_verdicts_in_json_and_xml() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/stories/snack-bar");
    let story = story("snack-bar", "november-2026.ndjson");
    let (json, after_json) = replay(&story.engine, story.register.clone(), &story.input, &Answers::default());

    let lines = std::fs::read(folder.join("answers.ndjson")).expect("the story has answers");
    let mut answers = Answers::read("answers.ndjson", lines.as_slice()).expect("the answers are in order");
    let file = std::fs::read(folder.join("november-2026.xml")).expect("the story has XML");
    let mut replay = story.engine.replay(story.register);
    let mut forms = Forms::new(file.as_slice());
    while let Some(form) = forms.next().expect("the file is a message") {
        match form.body.and_then(|body| nsso_xml::decode(body, form.byte)) {
            Ok(mut draft) => {
                answers.join(Origin { file: 1, record: form.number }, &mut draft);
                replay.add(1, form.number, &draft);
            }
            Err(fault) => replay.add_unreadable(1, form.number, fault),
        }
    }
    let xml = replay.run();
    assert!(answers.unused().is_empty() && answers.ambiguous().is_empty());
    assert_eq!((json.len(), xml.judged.len()), (40, 40));
    for (json, xml) in json.iter().zip(&xml.judged) {
        assert_eq!((json.origin, &json.reference, json.worker), (xml.origin, &xml.reference, xml.worker));
        match json.origin.record {
            // Half a line and half a form end at other bytes.
            28 => assert_eq!(story.engine.rule(xml.verdict.findings[0].rule()).name, "unreadable-record"),
            // Where everything is text, nothing is sent as text that should be a number.
            38 => assert_eq!(story.engine.anomalies(&json.verdict), story.engine.anomalies(&xml.verdict)),
            record => assert_eq!(json.verdict, xml.verdict, "record {record}"),
        }
    }
    assert_eq!(saved_but_for_half_a_line(&after_json), saved(&xml.register), "both leave the same register");
}

fn saved(register: &Register) -> String {
    let mut text = Vec::new();
    register.write(&mut text).expect("memory takes everything");
    String::from_utf8(text).expect("a register is text")
}

/// What a register says without the number of the period that half a line of JSON still tells: in the other formats it stands beside the
/// record, and nothing that stands beside is joined to a record that cannot be read. There it may have opened any number.
fn saved_but_for_half_a_line(register: &Register) -> String {
    let text = saved(register);
    let (before, behind) =
        text.split_once("{\"unread\":{\"periodId\":670110036185}}\n").expect("the number stands in the half");
    let (header, periods) = before.split_once("\"lacksNumbers\":false").expect("the number is known");
    format!("{header}\"lacksNumbers\":true{periods}{behind}")
}

#[test]
fn the_month_of_the_snack_bar_gives_the_same_verdicts_in_json_and_csv() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/stories/snack-bar");
    let story = story("snack-bar", "november-2026.ndjson");
    let (json, after_json) = replay(&story.engine, story.register.clone(), &story.input, &Answers::default());

    let file = std::fs::read(folder.join("november-2026.csv")).expect("the story has CSV");
    let mut replay = story.engine.replay(story.register);
    let mut stream = Stream::open(Box::new(Cursor::new(file)), ReadOptions::default()).expect("the header is in order");
    let decoder = stream.decoder().clone();
    while let Some(row) = stream.next().expect("memory can be read") {
        // A row of CSV is told by its line, and the header stands above: here rows are counted as the bodies of JSON are.
        let record = row.number - 1;
        match row.body.and_then(|body| decoder.decode(body, row.byte)) {
            Ok(draft) => replay.add(1, record, &draft),
            Err(fault) => replay.add_unreadable(1, record, fault),
        }
    }
    let csv = replay.run();
    assert_eq!((json.len(), csv.judged.len()), (40, 40));
    for (json, csv) in json.iter().zip(&csv.judged) {
        assert_eq!((json.origin, &json.reference, json.worker), (csv.origin, &csv.reference, csv.worker));
        match json.origin.record {
            28 => assert_eq!(story.engine.rule(csv.verdict.findings[0].rule()).name, "unreadable-record"),
            38 => assert_eq!(story.engine.anomalies(&json.verdict), story.engine.anomalies(&csv.verdict)),
            record => assert_eq!(json.verdict, csv.verdict, "record {record}"),
        }
    }
    // An hour that is refused in either is told apart in CSV, where one with a colon would be read: so what tells that record from others is not
    // the same.
    let without_records = |text: String| -> Vec<String> {
        text.lines().filter(|line| !line.starts_with("{\"received\"")).map(str::to_owned).collect()
    };
    let (left, right) = (saved_but_for_half_a_line(&after_json), saved(&csv.register));
    assert_eq!(left.len(), right.len(), "as many records");
    assert_eq!(without_records(left), without_records(right), "both leave the same register");
}
