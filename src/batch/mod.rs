//! The batch: a replay in parallel, in bounded memory, on files of any size.
//!
//! A batch gives the verdicts that [`Engine::replay`] gives, in the same order, whatever the number of threads, the size of
//! its chunks, the memory it may use, and the way in which declarations are split into files.
//!
//! It goes in passes. The first reads blocks of bytes, which each thread cuts into declarations and decodes on its own; it
//! judges the form, and scatters the declarations by worker; those that name a period are scattered by its number and then
//! joined with the IN that opened it, and those that name a daily registration with the declaration that made it. Then each worker's declarations are judged and applied in the order of reception. At
//! the end the report is written in the order of input. What waits between two passes is packed, and goes to disk when there
//! is no room for it in memory.
//!
//! ```
//! use dimona::batch::{Batch, Input, Output};
//! use dimona::engine::Engine;
//! use dimona::report::JsonReport;
//!
//! let engine = Engine::belgium();
//! let file = br#"{"dimonaCancel":{"periodId":660000000112},"context":{"receivedAt":"2026-07-01T10:00"}}"#;
//! let (report, mut text) = (JsonReport::new(&engine), Vec::new());
//! let mut inputs = [Input::new("july.json", &file[..])].into_iter();
//!
//! let outcome = Batch::new(&engine).run(&mut inputs, Some(Output { report: &report, to: &mut text }))?;
//! assert_eq!(outcome.totals.declarations(), 1);
//! assert_eq!(outcome.files[0].records, 1);
//! assert_eq!(String::from_utf8(text).unwrap().lines().count(), 3); // header, declaration, footer
//! # Ok::<(), dimona::Error>(())
//! ```

mod aside;
mod budget;
mod crew;
mod cutting;
mod employers;
mod group;
mod input;
mod join;
mod joining;
mod judge;
mod key;
mod order;
mod pack;
mod read;
mod spread;
mod turn;
mod watch;
mod write;

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

pub use input::{FileOutcome, Input, Inputs};
pub use watch::{Pass, Progress, Watch};
pub use write::Output;

use self::aside::{Buckets, Shelf};
use self::budget::Budget;
use self::crew::Crew;
use self::cutting::Cutting;
use self::group::{Contracts, Kept};
use self::input::Source;
use self::joining::Joining;
use self::judge::Verdicts;
use self::order::Order;
use self::pack::damaged;
use self::read::Scattered;
use self::watch::Unwatched;
use self::write::Writing;
use crate::codec::ReadOptions;
use crate::codec::answers::Answers;
use crate::codec::csv;
use crate::declaration::register::{Register, RegisterView};
use crate::engine::{Engine, UndeclaredWork, Untold};
use crate::error::Error;
use crate::report::Totals;
use crate::time::Moment;

/// Declarations are scattered over two to this power of buckets.
const BUCKET_BITS: u32 = 7;

/// Judges files of declarations of any size, with as many threads and as much memory as the caller gives.
pub struct Batch<'e> {
    engine: &'e Engine,
    threads: usize,
    memory: u64,
    chunk: Option<usize>,
    spill_directory: Option<PathBuf>,
    default_moment: Option<Moment>,
    options: ReadOptions,
    answers: Answers,
    register: Register,
    keep_register: bool,
    watch: &'e dyn Watch,
}

/// What a run comes to.
#[derive(Debug)]
#[non_exhaustive]
pub struct Outcome {
    /// The totals.
    pub totals: Totals,
    /// What became of each file, in their order.
    pub files: Vec<FileOutcome>,
    /// The answers file, which knows which of its lines were joined.
    pub answers: Answers,
    /// The register after the last declaration, if it was asked for.
    pub register: Option<Register>,
    /// Work under contracts for which there is no declaration.
    pub undeclared: UndeclaredWork,
    /// What the run took.
    pub stats: Stats,
}

/// What a run took.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct Stats {
    /// Records, those that cannot be read included.
    pub records: u64,
    /// Bytes of records, decompressed.
    pub bytes: u64,
    /// Bytes that were put aside on disk.
    pub spilled: u64,
}

/// What all passes of one run share.
struct Run<'a> {
    engine: &'a Engine,
    crew: Crew<'a>,
    budget: Budget,
    shelf: Shelf,
    default_moment: Option<Moment>,
    keep_register: bool,
    /// Whether a register needs to tell a record from others: the one that was given holds some, or one is kept.
    tells_records: bool,
    done: [AtomicU64; Pass::ALL.len()],
}

impl<'e> Batch<'e> {
    /// A batch with one thread, 1 GiB of memory, and an empty register.
    #[must_use]
    pub fn new(engine: &'e Engine) -> Self {
        Batch {
            engine,
            threads: 1,
            memory: 1 << 30,
            chunk: None,
            spill_directory: None,
            default_moment: None,
            options: ReadOptions::default(),
            answers: Answers::default(),
            register: Register::new(),
            keep_register: false,
            watch: &Unwatched,
        }
    }

    /// With this many threads.
    #[must_use]
    pub fn threads(self, threads: NonZeroUsize) -> Self {
        Batch { threads: threads.get(), ..self }
    }

    /// With about this many bytes for what waits between the passes and for what is being worked on.
    ///
    /// On top of it come facts, answers, and the register that is begun with or kept; what is known of each file; some
    /// megabytes for each thread, where there are more threads than the memory feeds; and what cannot be judged in parts: the
    /// declarations of one worker, those of workers that are tied together because their INs have one period id, and one
    /// account of an employer.
    #[must_use]
    pub fn memory(self, bytes: u64) -> Self {
        Batch { memory: bytes, ..self }
    }

    /// With chunks of this many bytes of input, instead of what the memory suggests. It changes no verdict.
    #[must_use]
    pub fn chunk(self, bytes: NonZeroUsize) -> Self {
        Batch { chunk: Some(bytes.get()), ..self }
    }

    /// With this directory for what finds no room in memory, in files without a name. Without one, everything stays in
    /// memory.
    #[must_use]
    pub fn spill_directory(self, directory: impl Into<PathBuf>) -> Self {
        Batch { spill_directory: Some(directory.into()), ..self }
    }

    /// Fills in this moment of reception for declarations that have none.
    #[must_use]
    pub fn received_by_default(self, moment: Option<Moment>) -> Self {
        Batch { default_moment: moment, ..self }
    }

    /// How files are read.
    #[must_use]
    pub fn read_options(self, options: ReadOptions) -> Self {
        Batch { options, ..self }
    }

    /// With what is known beside the declarations.
    #[must_use]
    pub fn answers(self, answers: Answers) -> Self {
        Batch { answers, ..self }
    }

    /// Begins with this register.
    #[must_use]
    pub fn register(self, register: Register) -> Self {
        Batch { register, ..self }
    }

    /// Whether [`Outcome::register`] is wanted.
    #[must_use]
    pub fn keep_register(self, keep: bool) -> Self {
        Batch { keep_register: keep, ..self }
    }

    /// With this watcher.
    #[must_use]
    pub fn watch(self, watch: &'e dyn Watch) -> Self {
        Batch { watch, ..self }
    }

    /// Reads, judges and reports. Without an output only totals are made, and nothing waits to be written.
    ///
    /// Files that cannot be read, or not to their end, are told in [`Outcome::files`], and the others are judged.
    ///
    /// # Errors
    ///
    /// When the output cannot be written, when something cannot be put aside, and when the watcher stops the run.
    pub fn run(self, inputs: &mut dyn Inputs, mut output: Option<Output<'_>>) -> Result<Outcome, Error> {
        // Reading has blocks open by worker, by number and for claims; judging, while it spreads a bucket, as many: for what is
        // written, for accounts, and for what it spreads.
        let blocks = 4 << BUCKET_BITS;
        let mut budget = Budget::new(self.memory, self.threads, blocks);
        budget.chunk = self.chunk.unwrap_or(budget.chunk);
        let run = Run {
            engine: self.engine,
            crew: Crew::new(self.threads, self.watch),
            budget,
            shelf: Shelf::new(budget.aside, self.spill_directory),
            default_moment: self.default_moment,
            keep_register: self.keep_register,
            tells_records: self.keep_register || self.register.holds_records(),
            done: [const { AtomicU64::new(0) }; Pass::ALL.len()],
        };
        if let Some(output) = &mut output {
            write::begin(output)?;
        }
        let joining = Joining::new(self.answers);
        let done = run.judge_all(inputs, self.register, (self.options, joining), output.as_mut())?;
        if let Some(output) = &mut output {
            write::undeclared(output, &done.undeclared)?;
            write::end(output, &done.totals)?;
        }
        Ok(done)
    }
}

impl Run<'_> {
    fn judge_all(
        self,
        inputs: &mut dyn Inputs,
        mut base: Register,
        (options, joining): (ReadOptions, Joining),
        output: Option<&mut Output<'_>>,
    ) -> Result<Outcome, Error> {
        let run = &self;
        let source = Mutex::new(Source::new(inputs, options));
        let count = 1 << BUCKET_BITS;
        let scattered = Scattered {
            by_worker: Buckets::new(&run.shelf, count),
            by_name: Buckets::new(&run.shelf, count),
            claims: Buckets::new(&run.shelf, count),
        };
        let cutting = Cutting::new();
        let read = read::read(run, &source, (&cutting, &joining), &scattered)?;
        base.lack_numbers(read.lacks_numbers);
        let tied = join::join(run, &scattered, &base)?;
        let by_worker = scattered.into_workers();
        let source = source.into_inner().unwrap_or_else(PoisonError::into_inner);
        let mut files = source.into_files();
        let chunks = cutting.tell(&mut files);
        for ((file, habit), (count, first)) in read.habits {
            if let Some(file) = (file as usize).checked_sub(1).and_then(|file| files.get_mut(file)) {
                file.notes.push(csv::note_on(habit, count, first));
            }
        }
        for (file, (count, first)) in read.unreadable {
            if let Some(file) = (file as usize).checked_sub(1).and_then(|file| files.get_mut(file)) {
                file.unreadable = count;
                file.first_unreadable = Some(first);
            }
        }

        let waiting = (0..by_worker.count()).map(|bucket| by_worker.bytes(bucket)).sum();
        let order = Order::new(0, chunks, waiting, run.budget.load / 2);
        let to_write = Buckets::new(&run.shelf, order.count());
        let report = output.as_ref().map(|output| output.report);
        let tallies = Buckets::new(&run.shelf, count);
        let verdicts = Verdicts { report, to: &to_write, tallies: &tallies, order };
        let untold = Untold::between(base.as_of(), read.oldest);
        let as_of = base.as_of().max(read.newest);
        let judge::Done { parts, contracts } = judge::judge(run, &by_worker, &base, &tied, &verdicts, as_of)?;
        let undeclared = Contracts::finish(contracts, &base);
        drop(by_worker);
        let mut totals = Totals::default();
        let mut kept = Vec::new();
        for part in parts {
            totals.merge(&part.totals);
            kept.push(part.kept);
        }

        employers::put_standing(run, &base, &tallies)?;
        employers::judge(run, &tallies, &to_write, order)?;
        drop(tallies);
        run.crew.watch.progress(progress(Pass::Write, 0, None));
        let mut writing = Writing { run, files: &files, output, totals };
        writing.write(&to_write, order)?;
        let mut totals = writing.totals;
        drop(to_write);
        if totals.declarations() != run.counted(Pass::Read) {
            return Err(damaged());
        }
        totals.add_undeclared(&undeclared, run.engine);
        untold.into_iter().for_each(|untold| totals.add_untold(untold));
        let stats = Stats { records: run.counted(Pass::Read), bytes: read.bytes, spilled: run.shelf.spilled() };
        let register = run.keep_register.then(|| Kept::apply(kept, base, read.newest));
        let answers = joining.into_answers();
        Ok(Outcome { totals, files, answers, register, undeclared, stats })
    }

    /// Tells the watcher that a pass has dealt with more declarations.
    fn advance(&self, pass: Pass, more: u64, all: Option<u64>) {
        let Some(done) = self.done.get(pass as usize) else { return };
        let done = done.fetch_add(more, Ordering::Relaxed) + more;
        self.crew.watch.progress(progress(pass, done, all));
    }

    /// How many declarations a pass has dealt with.
    fn counted(&self, pass: Pass) -> u64 {
        self.done.get(pass as usize).map_or(0, |done| done.load(Ordering::Relaxed))
    }
}

fn progress(pass: Pass, done: u64, all: Option<u64>) -> Progress {
    Progress { pass, done, all }
}
