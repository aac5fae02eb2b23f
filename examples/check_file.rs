//! A file of declarations, replayed in the order of reception and reported for people.
//!
//! `cargo run --example check_file [FILE]`; without a file it checks a snack bar's November from `fixtures/stories`.
#![allow(clippy::print_stdout, reason = "an example shows what it does")]

use std::fs::File;
use std::io::{self, BufReader};
use std::path::{Path, PathBuf};

use dimona::codec::rest_json::{Records, decode};
use dimona::declaration::message::Letter;
use dimona::declaration::register::Register;
use dimona::engine::Engine;
use dimona::facts::{FactBook, TableFormat};
use dimona::report::{ReportOptions, ReportWriter, TextReport, Totals};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    if let Some(file) = std::env::args().nth(1) {
        check(Path::new(&file), FactBook::new())?;
        return Ok(());
    }
    let story = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/stories/snack-bar");
    let mut facts = FactBook::new();
    for table in ["careers", "student_counters"] {
        let file = format!("{table}.ndjson");
        let input = BufReader::new(File::open(story.join("facts").join(&file))?);
        facts.read_table(table, &file, TableFormat::Ndjson, input)?;
    }

    let totals = check(&story.join("november-2026.ndjson"), facts)?;
    assert_eq!(totals.declarations(), 40);
    assert_eq!(totals.answers(Some(Letter::B)), 9);
    // A period opened months ago, a flexi-jobber of whose career nothing is told, and five of whom a record cannot be read.
    assert_eq!(totals.answers(None), 7);
    Ok(())
}

/// Checks a file and prints the report.
fn check(path: &Path, facts: FactBook) -> Result<Totals, Box<dyn std::error::Error>> {
    let engine = Engine::builder().facts(facts).build()?;
    let mut replay = engine.replay(Register::new());

    // One record at a time is in memory; of each the replay keeps a row and what was found.
    let mut records = Records::new(BufReader::new(File::open(path)?));
    while let Some(record) = records.next()? {
        match record.body.and_then(|body| decode(body, record.byte)) {
            Ok(draft) => replay.add(1, record.number, &draft),
            Err(fault) => replay.add_unreadable(1, record.number, fault),
        }
    }

    let name = path.file_name().map(PathBuf::from).unwrap_or_default().display().to_string();
    let text = TextReport::new(&engine, ReportOptions::default());
    let mut report = ReportWriter::new(text, &engine, io::stdout().lock())?;
    for judged in &replay.run().judged {
        report.judged(&name, judged)?;
    }
    Ok(report.finish()?)
}
