//! Declarations for tests of load: as many as asked for, all alike to real ones, with faults that are known.
//!
//! A [`Plan`] says how many declarations, from which seed and in which format. Its world has workers and employers of all
//! kinds, who declare from the first day of 2025 to the last of 2026: students in summer, horeca before the holidays, agency
//! workers by the day, INs that are closed, changed and cancelled later. One record in twenty carries a planted fault, against
//! every rule in turn, and is told in a truth file: what a checker must find, and nothing else. What is not told there is
//! clean: it gives no finding at all, with the tables of facts that the plan writes too.
//!
//! The same plan gives the same bytes on every machine. Records come one after the other; memory grows with the number of
//! workers only.
//!
//! ```
//! use dimona_generate::{Outputs, Plan};
//!
//! let plan = Plan::new(1_000, 7);
//! let (mut file, mut truth) = (Vec::new(), Vec::new());
//! plan.write(Outputs::new(&mut file).truth(&mut truth))?;
//! assert_eq!(file.iter().filter(|byte| **byte == b'\n').count(), 1_000);
//! assert!(truth.starts_with(br#"{"truth":1,"records":1000,"seed":7,"format":"ndjson"}"#));
//! # Ok::<(), std::io::Error>(())
//! ```

#![cfg_attr(not(test), warn(clippy::expect_used, clippy::panic, clippy::unwrap_used))]

mod calendar;
mod cell;
mod dice;
mod facts;
mod faults;
mod follow;
mod life;
mod parties;
mod population;
mod sheet;
mod terms;
mod trade;
mod truth;
mod window;
mod words;
mod worker;
mod world;
mod write;

use std::io::{self, Write};

use crate::population::Population;
use crate::window::Window;
use crate::world::{Entry, World};
use crate::write::Writer;

/// The format of the declarations.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum FileFormat {
    /// REST v2 bodies in JSON, one a line.
    #[default]
    Ndjson,
    /// A header and one line for each declaration.
    Csv,
    /// The NSSO's message Dimona 2023/1. What it has no place for stands in the answers file.
    Xml,
}

/// What is to be generated.
///
/// ```
/// use dimona_generate::{FileFormat, Plan};
/// let plan = Plan::new(1_000_000, 1).format(FileFormat::Xml).one_worker(200_000).one_employer(60).faults(false);
/// assert_eq!(plan.records(), 1_000_000);
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
#[must_use]
pub struct Plan {
    records: u64,
    seed: u64,
    format: FileFormat,
    one_worker: u64,
    one_employer: u8,
    faults: bool,
}

impl Plan {
    /// More declarations are not generated: there are not enough SSINs for all who would be needed.
    pub const MOST_RECORDS: u64 = 200_000_000;

    /// So many declarations, from this seed; at most [`MOST_RECORDS`](Plan::MOST_RECORDS).
    pub fn new(records: u64, seed: u64) -> Plan {
        let records = records.min(Plan::MOST_RECORDS);
        Plan { records, seed, format: FileFormat::default(), one_worker: 0, one_employer: 0, faults: true }
    }

    /// In this format instead of NDJSON.
    pub fn format(self, format: FileFormat) -> Plan {
        Plan { format, ..self }
    }

    /// With one worker of whom so many declarations are: contracts by the day at many employers, and changes of them. None of
    /// them is a fault. There are at most as many as declarations.
    pub fn one_worker(self, declarations: u64) -> Plan {
        Plan { one_worker: declarations, ..self }
    }

    /// With one employer who makes about this percentage of the declarations; at most all of them.
    pub fn one_employer(self, percent: u8) -> Plan {
        Plan { one_employer: percent.min(100), ..self }
    }

    /// With planted faults, which is the default, or without.
    pub fn faults(self, planted: bool) -> Plan {
        Plan { faults: planted, ..self }
    }

    /// How many declarations there are.
    #[must_use]
    pub fn records(&self) -> u64 {
        self.records
    }

    /// The tables of facts without which some declarations would leave questions open: names of
    /// [`TABLES`](dimona::facts::TABLES), for [`write_table`](Plan::write_table).
    #[must_use]
    pub fn tables(&self) -> &'static [&'static str] {
        &facts::NAMES
    }

    /// Writes a table of facts in NDJSON. A name that is not one of [`tables`](Plan::tables) has no rows.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    ///
    /// ```
    /// use dimona::facts::{FactBook, TableFormat};
    /// use dimona_generate::Plan;
    /// let plan = Plan::new(1_000, 7);
    /// let mut facts = FactBook::new();
    /// for table in plan.tables() {
    ///     let mut rows = Vec::new();
    ///     plan.write_table(table, &mut rows)?;
    ///     facts.read_table(table, table, TableFormat::Ndjson, &rows[..])?;
    /// }
    /// assert_eq!(facts.tables(), plan.tables());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn write_table(&self, table: &str, to: &mut dyn Write) -> io::Result<()> {
        facts::write(table, &Population::new(self.records, self.one_employer.into()), to)
    }

    /// Writes the declarations, and beside them what is asked for.
    ///
    /// # Errors
    ///
    /// When an output cannot be written.
    pub fn write(&self, outputs: Outputs<'_>) -> io::Result<()> {
        Writing::new(self, outputs)?.run(self)
    }
}

/// Where the declarations go, and what is told of them.
///
/// The truth file is NDJSON: a header, then a line for each finding that follows from a planted fault, in the order of the
/// records, which are numbered as reports number them: `{"record":12,"rule":"late-declaration","outcome":"violated","code":"90373-460","settledBy":null}`. The answers
/// file is one of [`Answers`](dimona::codec::answers::Answers), by reference; without it nobody knows the periods of XML.
pub struct Outputs<'a> {
    declarations: &'a mut dyn Write,
    truth: Option<&'a mut dyn Write>,
    answers: Option<&'a mut dyn Write>,
}

impl<'a> Outputs<'a> {
    /// The declarations alone.
    #[must_use]
    pub fn new(declarations: &'a mut dyn Write) -> Self {
        Outputs { declarations, truth: None, answers: None }
    }

    /// And what must be found in them.
    #[must_use]
    pub fn truth(self, truth: &'a mut dyn Write) -> Self {
        Outputs { truth: Some(truth), ..self }
    }

    /// And what the NSSO answered.
    #[must_use]
    pub fn answers(self, answers: &'a mut dyn Write) -> Self {
        Outputs { answers: Some(answers), ..self }
    }
}

/// The rules against which faults are planted in a format, sorted: their own names, and those of exceptions that settle one.
///
/// ```
/// use dimona_generate::{FileFormat, planted_rules};
/// assert!(planted_rules(FileFormat::Ndjson).contains(&"late-declaration"));
/// ```
#[must_use]
pub fn planted_rules(format: FileFormat) -> Vec<&'static str> {
    faults::planted(format)
}

/// The rules against which no fault is planted in any format, each with the reason.
#[must_use]
pub fn rules_not_planted() -> &'static [(&'static str, &'static str)] {
    faults::NOT_PLANTED
}

/// Bytes are handed on in pieces of this size.
const PIECE: usize = 1 << 16;

struct Writing<'a> {
    writer: Writer,
    outputs: Outputs<'a>,
    bytes: Vec<u8>,
    answers: Vec<u8>,
    /// The number of the last record, as reports tell it.
    record: u64,
}

impl<'a> Writing<'a> {
    fn new(plan: &Plan, mut outputs: Outputs<'a>) -> io::Result<Self> {
        if let Some(truth) = &mut outputs.truth {
            truth::write_header(plan, truth)?;
        }
        let mut bytes = Vec::with_capacity(PIECE + (PIECE >> 2));
        let writer = Writer::new(plan.format);
        writer.begin(&mut bytes);
        // A row of CSV is told by its line, and the first one is the header.
        let record = u64::from(plan.format == FileFormat::Csv);
        Ok(Writing { writer, outputs, bytes, answers: Vec::new(), record })
    }

    fn run(mut self, plan: &Plan) -> io::Result<()> {
        let mut world = World::new(plan);
        let mut window = Window::new(plan.seed);
        while let Some(entry) = world.next() {
            if let Some(entry) = window.pass(entry) {
                self.entry(&entry)?;
            }
        }
        while let Some(entry) = window.take() {
            self.entry(&entry)?;
        }
        self.writer.end(&mut self.bytes);
        self.hand_on()
    }

    fn entry(&mut self, entry: &Entry) -> io::Result<()> {
        self.record += 1;
        let answers = self.outputs.answers.is_some().then_some(&mut self.answers);
        self.writer.record(&entry.sheet, &mut self.bytes, answers)?;
        if let Some(truth) = &mut self.outputs.truth {
            for expected in &entry.expected {
                expected.write(self.record, truth)?;
            }
        }
        if self.bytes.len() >= PIECE { self.hand_on() } else { Ok(()) }
    }

    fn hand_on(&mut self) -> io::Result<()> {
        self.outputs.declarations.write_all(&self.bytes)?;
        self.bytes.clear();
        if let Some(answers) = &mut self.outputs.answers {
            answers.write_all(&self.answers)?;
            self.answers.clear();
        }
        Ok(())
    }
}
