//! One stage over a file, for a program that counts instructions: `benches/instructions.sh` runs it and subtracts.
//!
//! ```text
//! instructions STAGE FILE FACTS [ANSWERS]
//! instructions check-student|check-flexi-job TIMES
//! instructions generate RECORDS SEED FORMAT DIRECTORY
//! ```
//!
//! Each stage does what the one before it does, and more: `load` has the file, the facts and the engine in memory, `frame`
//! cuts the file into records, `decode` makes drafts of them, `form` judges these alone. `whole` is the batch on one thread
//! with nothing but totals to report; `answers` is `load` with the answers file, and `whole-answers` the batch with it.
//!
//! What depends on how a draft is made stands in [`Loaded::drafts`], and what depends on how a message is built in
//! [`student`] and [`flexi_job`].

use std::error::Error;
use std::fs::{self, File};
use std::hint::black_box;
use std::io::{self, BufReader, BufWriter, Cursor, Write as _};
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::Arc;

use dimona::batch::{Batch, Input, Output};
use dimona::codec::answers::Answers;
use dimona::codec::{ReadOptions, Stream};
use dimona::declaration::message::{Draft, EmployerNumbers, Message, MessageContext};
use dimona::declaration::register::Register;
use dimona::declaration::schema::{END_DATE, END_HOUR, PLANNED_HOURS, PlannedAmount, START_HOUR};
use dimona::engine::Engine;
use dimona::facts::{CareerEntry, FactBook, Fraction, TABLES, TableFormat, WorkKind};
use dimona::id::{EnterpriseNumber, Ssin, WorkerType};
use dimona::report::CountsReport;
use dimona::time::{ClockTime, Moment, parse_date};
use dimona_generate::{FileFormat, Outputs, Plan};

type Done = Result<(), Box<dyn Error>>;

/// What every stage has in memory before it begins.
struct Loaded {
    file: Arc<[u8]>,
    engine: Engine,
}

impl Loaded {
    fn new(file: &str, facts: &str) -> Result<Loaded, Box<dyn Error>> {
        let mut book = FactBook::new();
        for table in TABLES {
            let path = Path::new(facts).join(format!("{}.ndjson", table.name));
            if path.exists() {
                book.read_table(table.name, table.name, TableFormat::Ndjson, BufReader::new(File::open(path)?))?;
            }
        }
        Ok(Loaded { file: fs::read(file)?.into(), engine: Engine::builder().facts(book).build()? })
    }

    fn reader(&self) -> Cursor<Arc<[u8]>> {
        Cursor::new(Arc::clone(&self.file))
    }

    fn stream(&self) -> io::Result<Stream> {
        Stream::open(Box::new(self.reader()), ReadOptions::default())
    }

    /// Cuts the file into records, each of which is kept as a chunk of the batch keeps it: how many bytes they have.
    fn frame(&self) -> io::Result<usize> {
        let mut stream = self.stream()?;
        let mut bytes = Vec::with_capacity(self.file.len());
        let mut places = Vec::new();
        while let Some(record) = stream.next()? {
            if let Ok(body) = record.body {
                let start = bytes.len();
                bytes.extend_from_slice(body);
                places.push((record.byte, start..bytes.len()));
            }
        }
        Ok(black_box((bytes, places)).0.len())
    }

    /// Cuts the file into records and makes drafts of those that can be read, one draft after the other in the same place, as a
    /// batch does with the records of a chunk.
    fn drafts(&self, mut with: impl FnMut(&Draft<'_>)) -> Done {
        let mut stream = self.stream()?;
        let decoder = stream.decoder().clone();
        let mut records = Vec::with_capacity(self.file.len() / 64);
        while let Some(record) = stream.next()? {
            if let Ok(body) = record.body {
                // The files are in UTF-8, so a record stands in them as it is read.
                records.push((record.byte, body.len()));
            }
        }
        let mut draft = Draft::default();
        for (byte, length) in records {
            let body = &self.file[byte as usize..][..length];
            if decoder.decode_into(&mut draft, body, byte).is_ok() {
                with(&draft);
            }
        }
        Ok(())
    }

    fn whole(&self, answers: Answers) -> Done {
        let report = CountsReport::new(&self.engine);
        let mut inputs = [Input::new("declarations", self.reader())].into_iter();
        let batch = Batch::new(&self.engine).threads(NonZeroUsize::MIN).answers(answers);
        black_box(batch.run(&mut inputs, Some(Output { report: &report, to: &mut io::sink() }))?);
        Ok(())
    }
}

fn stage(stage: &str, file: &str, facts: &str, answers: Option<&String>) -> Done {
    let loaded = Loaded::new(file, facts)?;
    let answers = match answers {
        Some(path) => Answers::read("answers", BufReader::new(File::open(path)?))?,
        None => Answers::default(),
    };
    match stage {
        "load" | "answers" => {
            black_box((&loaded.file, &loaded.engine, &answers));
        }
        "frame" => {
            black_box(loaded.frame()?);
        }
        "decode" => loaded.drafts(|draft| {
            black_box(draft);
        })?,
        "form" => loaded.drafts(|draft| {
            black_box(loaded.engine.read(draft));
        })?,
        "whole" | "whole-answers" => loaded.whole(answers)?,
        _ => return Err(format!("there is no stage {stage}").into()),
    }
    Ok(())
}

fn received(moment: &str) -> MessageContext<'static> {
    let mut context = MessageContext::default();
    context.received_at = Moment::parse(moment).ok();
    context
}

fn employer() -> EmployerNumbers {
    EmployerNumbers::from(EnterpriseNumber::new(999_999_031).expect("a right number"))
}

/// A student's month, in time and in order.
fn student() -> (Message, MessageContext<'static>) {
    let worker = "07.06.21-004.69".parse::<Ssin>().expect("a right SSIN");
    let job = Message::dimona_in(employer(), worker, WorkerType::Stu, parse_date("2026-07-01").expect("a date"))
        .with_some(END_DATE, parse_date("2026-07-31").ok())
        .with_some(PLANNED_HOURS, PlannedAmount::new(76));
    (job, received("2026-06-30T10:00"))
}

/// A night of a flexi-jobber, in time and in order.
fn flexi_job() -> (Message, MessageContext<'static>) {
    let worker = "90.02.14-001.28".parse::<Ssin>().expect("a right SSIN");
    let job = Message::dimona_in(employer(), worker, WorkerType::Flx, parse_date("2026-11-27").expect("a date"))
        .with_some(END_DATE, parse_date("2026-11-28").ok())
        .with_some(START_HOUR, ClockTime::new(21, 0))
        .with_some(END_HOUR, ClockTime::new(2, 30));
    (job, received("2026-11-27T18:00"))
}

/// Checks one message so many times, beside an empty register.
fn check((message, context): (Message, MessageContext<'static>), times: &str) -> Done {
    let mut facts = FactBook::new();
    let worker = "90.02.14-001.28".parse::<Ssin>().expect("a right SSIN");
    for quarter in ["2025Q3", "2025Q4", "2026Q1"] {
        let work = CareerEntry::new(WorkKind::Ordinary, EmployerNumbers::NONE, Some(Fraction::ONE)).expect("work");
        facts.add_career(worker, quarter.parse().expect("a quarter"), work);
    }
    let engine = Engine::builder().facts(facts).build()?;
    let empty = Register::new();
    assert!(engine.check(&message.received(context.clone()), &empty).findings.is_empty(), "it is in order");
    for _ in 0..times.parse()? {
        black_box(engine.check(&message.received(context.clone()), &empty));
    }
    Ok(())
}

fn generate(records: &str, seed: &str, name: &str, directory: &str) -> Done {
    let format = match name {
        "ndjson" => FileFormat::Ndjson,
        "csv" => FileFormat::Csv,
        "xml" => FileFormat::Xml,
        _ => return Err(format!("there is no format {name}").into()),
    };
    let directory = Path::new(directory);
    let create = |name: &str| File::create(directory.join(name)).map(BufWriter::new);
    fs::create_dir_all(directory.join("facts"))?;
    let plan = Plan::new(records.parse()?, seed.parse()?).format(format);
    let (mut file, mut answers) = (create(&format!("declarations.{name}"))?, create("answers.ndjson")?);
    plan.write(Outputs::new(&mut file).answers(&mut answers))?;
    file.flush()?;
    answers.flush()?;
    for table in plan.tables() {
        let mut rows = create(&format!("facts/{table}.ndjson"))?;
        plan.write_table(table, &mut rows)?;
        rows.flush()?;
    }
    Ok(())
}

fn main() -> Done {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        ["generate", records, seed, format, directory] => generate(records, seed, format, directory),
        ["check-student", times] => check(student(), times),
        ["check-flexi-job", times] => check(flexi_job(), times),
        // Among the other benches there is nothing to do: what is counted here is counted from outside.
        [] => Ok(()),
        [option, ..] if option.starts_with('-') => Ok(()),
        [name, file, facts] => stage(name, file, facts, None),
        [name, file, facts, _] => stage(name, file, facts, arguments.get(3)),
        _ => Err("see benches/instructions.sh".into()),
    }
}
