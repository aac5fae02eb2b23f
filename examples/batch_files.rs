//! Judges files in a batch, on every core, in 256 MiB: how a program links it.
//!
//! ```text
//! cargo run --release --example batch_files -- FILE...
//! ```
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "an example shows what it does")]

use std::error::Error;
use std::fs::File;
use std::io::{self, BufReader};
use std::thread::available_parallelism;

use dimona::batch::{Batch, Input, Output};
use dimona::engine::Engine;
use dimona::report::CountsReport;

const MONTH: &str = "fixtures/stories/snack-bar/november-2026.ndjson";

fn main() -> Result<(), Box<dyn Error>> {
    let mut files: Vec<String> = std::env::args().skip(1).collect();
    if files.is_empty() {
        files.push(MONTH.into());
    }
    // Opened one by one, when their turn comes.
    let mut inputs = files.into_iter().map(|name| {
        let reader = File::open(&name).map(|file| Box::new(BufReader::with_capacity(1 << 16, file)) as _);
        Input { name, reader }
    });

    let engine = Engine::belgium();
    let report = CountsReport::new(&engine);
    let outcome = Batch::new(&engine)
        .threads(available_parallelism()?)
        .memory(256 << 20)
        .spill_directory(std::env::temp_dir())
        .run(&mut inputs, Some(Output { report: &report, to: &mut io::stdout() }))?;

    for file in &outcome.files {
        if let Some((record, fault)) = &file.first_unreadable {
            println!("{}: {} cannot be read, the first is record {record}: {fault}", file.name, file.unreadable);
        }
        if let Some(fault) = &file.fault {
            println!("{}: {fault}", file.name);
        }
    }
    Ok(())
}
