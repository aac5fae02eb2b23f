//! The batch: what each stage takes, and what the whole run takes in each format.

#![allow(missing_docs, reason = "criterion's macros make undocumented functions")]

use std::env;
use std::hint::black_box;
use std::io::{self, Cursor};
use std::num::NonZeroUsize;
use std::ops::Range;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use criterion::measurement::WallTime;
use criterion::{BatchSize, BenchmarkGroup, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use dimona::batch::{Batch, Input, Outcome, Output, Pass, Progress, Watch};
use dimona::codec::answers::Answers;
use dimona::codec::{ReadOptions, RecordDecoder, Stream};
use dimona::declaration::message::Draft;
use dimona::declaration::register::Register;
use dimona::engine::{Engine, Replay};
use dimona::facts::{FactBook, TableFormat};
use dimona::report::{CountsReport, JsonReport, Report};
use dimona_generate::{FileFormat, Outputs, Plan};

const RECORDS: u64 = 20_000;
const SEED: u64 = 1;
const FORMATS: [(&str, FileFormat); 3] =
    [("ndjson", FileFormat::Ndjson), ("csv", FileFormat::Csv), ("xml", FileFormat::Xml)];

/// A budget that these declarations do not fit into.
const TOO_LITTLE: u64 = 1 << 20;

/// The same declarations in one format.
struct Declarations {
    format: &'static str,
    bytes: Arc<[u8]>,
    /// What XML has no place for; empty for the others.
    answers: Answers,
}

impl Declarations {
    fn generate(format: &'static str, of: FileFormat) -> Declarations {
        let (mut bytes, mut answers) = (Vec::new(), Vec::new());
        let outputs = Outputs::new(&mut bytes).answers(&mut answers);
        Plan::new(RECORDS, SEED).format(of).write(outputs).expect("memory takes bytes");
        let answers = match of {
            FileFormat::Xml => Answers::read("answers", &answers[..]).expect("an answers file"),
            _ => Answers::default(),
        };
        Declarations { format, bytes: bytes.into(), answers }
    }

    fn reader(&self) -> Cursor<Arc<[u8]>> {
        Cursor::new(Arc::clone(&self.bytes))
    }

    fn stream(&self) -> Stream {
        Stream::open(Box::new(self.reader()), ReadOptions::default()).expect("a file of declarations")
    }

    /// The records, cut out as a chunk of the batch has them.
    fn framed(&self) -> Framed {
        let mut stream = self.stream();
        let mut framed = Framed { decoder: stream.decoder().clone(), bytes: Vec::new(), bodies: Vec::new() };
        while let Ok(Some(record)) = stream.next() {
            if let Ok(body) = record.body {
                let start = framed.bytes.len();
                framed.bytes.extend_from_slice(body);
                framed.bodies.push((record.byte, start..framed.bytes.len()));
            }
        }
        framed
    }
}

struct Framed {
    decoder: RecordDecoder,
    bytes: Vec<u8>,
    bodies: Vec<(u64, Range<usize>)>,
}

impl Framed {
    fn drafts(&self) -> impl Iterator<Item = Draft<'_>> {
        self.bodies.iter().filter_map(|(byte, body)| self.decoder.decode(&self.bytes[body.clone()], *byte).ok())
    }

    /// Reads one record after the other into one draft, as the batch does; how many can be read.
    fn decode(&self) -> usize {
        let mut draft = Draft::default();
        let mut count = 0;
        for (byte, body) in &self.bodies {
            count += usize::from(self.decoder.decode_into(&mut draft, &self.bytes[body.clone()], *byte).is_ok());
            black_box(&draft);
        }
        count
    }
}

/// An engine with the facts that the declarations need.
fn engine() -> Engine {
    let plan = Plan::new(RECORDS, SEED);
    let mut facts = FactBook::new();
    for table in plan.tables() {
        let mut rows = Vec::new();
        plan.write_table(table, &mut rows).expect("memory takes bytes");
        facts.read_table(table, table, TableFormat::Ndjson, &rows[..]).expect("a table of facts");
    }
    Engine::builder().facts(facts).build().expect("the rules fit together")
}

/// One whole run, reported to nowhere.
fn run(batch: Batch<'_>, file: &Declarations, report: &dyn Report) -> Outcome {
    let mut inputs = [Input::new("declarations", file.reader())].into_iter();
    let outcome = batch.run(&mut inputs, Some(Output { report, to: &mut io::sink() })).expect("nothing can fail");
    assert_eq!(outcome.totals.declarations(), RECORDS);
    outcome
}

/// Notes when passes begin.
#[derive(Default)]
struct Stopwatch(Mutex<Vec<(Pass, Instant)>>);

impl Watch for Stopwatch {
    fn progress(&self, progress: Progress) {
        let mut begun = self.0.lock().expect("nobody panics");
        if begun.last().is_none_or(|(pass, _)| *pass != progress.pass) {
            #[expect(clippy::disallowed_methods, reason = "a bench has a clock")]
            begun.push((progress.pass, Instant::now()));
        }
    }
}

impl Stopwatch {
    /// How long it took from the beginning of one pass to that of another.
    fn between(self, pass: Pass, next: Pass) -> Duration {
        let begun = self.0.into_inner().expect("nobody panics");
        let at = |pass| begun.iter().find(|(of, _)| *of == pass).expect("every pass is told").1;
        at(next) - at(pass)
    }
}

fn reading(group: &mut BenchmarkGroup<'_, WallTime>, file: &Declarations) {
    group.throughput(Throughput::Elements(RECORDS));
    group.bench_function(BenchmarkId::new("frame", file.format), |b| {
        b.iter(|| {
            let mut stream = file.stream();
            let mut count = 0;
            while let Ok(Some(record)) = stream.next() {
                count += 1;
                black_box(record.number);
            }
            assert_eq!(count, RECORDS);
        });
    });

    let framed = file.framed();
    group.throughput(Throughput::Elements(framed.bodies.len() as u64));
    group.bench_function(BenchmarkId::new("decode", file.format), |b| {
        b.iter(|| framed.decode());
    });
}

/// The form, then the rest of the judgement twice: as the pass of a batch, which takes declarations up packed and worker by
/// worker, and by a replay, which has all of them in one register.
fn judging(group: &mut BenchmarkGroup<'_, WallTime>, file: &Declarations, engine: &Engine) {
    let framed = file.framed();
    let drafts: Vec<Draft<'_>> = framed.drafts().collect();
    group.throughput(Throughput::Elements(drafts.len() as u64));
    group.bench_function("form", |b| {
        b.iter(|| {
            for draft in &drafts {
                black_box(engine.read(draft));
            }
        });
    });
    group.bench_function("judge/replay", |b| {
        let added = || {
            let mut replay = engine.replay(Register::new());
            for (record, draft) in (1..).zip(&drafts) {
                replay.add(1, record, draft);
            }
            replay
        };
        b.iter_batched(added, Replay::run, BatchSize::PerIteration);
    });

    group.throughput(Throughput::Elements(RECORDS));
    let counts = CountsReport::new(engine);
    group.bench_function("judge/pass", |b| {
        b.iter_custom(|times| {
            (0..times)
                .map(|_| {
                    let stopwatch = Stopwatch::default();
                    run(Batch::new(engine).watch(&stopwatch), file, &counts);
                    stopwatch.between(Pass::Judge, Pass::Employers)
                })
                .sum()
        });
    });
}

/// The whole run, with its totals alone as the report unless the name says otherwise.
fn pipeline(group: &mut BenchmarkGroup<'_, WallTime>, files: &[Declarations; 3], engine: &Engine) {
    group.throughput(Throughput::Elements(RECORDS));
    let counts = CountsReport::new(engine);
    for file in files {
        for threads in [1, 2] {
            group.bench_function(BenchmarkId::new(format!("whole/{}", file.format), threads), |b| {
                let threads = NonZeroUsize::new(threads).expect("not zero");
                let begin = || Batch::new(engine).threads(threads).answers(file.answers.clone());
                b.iter_batched(begin, |batch| run(batch, file, &counts), BatchSize::PerIteration);
            });
        }
    }

    let [ndjson, ..] = files;
    let json = JsonReport::new(engine);
    group.bench_function("whole/ndjson/1/every_verdict_told", |b| {
        b.iter(|| run(Batch::new(engine), ndjson, &json));
    });
    let spilling = || Batch::new(engine).memory(TOO_LITTLE).spill_directory(env::temp_dir());
    assert!(run(spilling(), ndjson, &counts).stats.spilled > 0, "the budget is large enough");
    group.bench_function("whole/ndjson/1/put_on_disk", |b| {
        b.iter(|| run(spilling(), ndjson, &counts));
    });
}

fn batch(c: &mut Criterion) {
    let engine = engine();
    let files = FORMATS.map(|(format, of)| Declarations::generate(format, of));
    let mut group = c.benchmark_group("batch");
    for file in &files {
        reading(&mut group, file);
    }
    judging(&mut group, &files[0], &engine);
    pipeline(&mut group, &files, &engine);
    group.finish();
}

criterion_group!(benches, batch);
criterion_main!(benches);
