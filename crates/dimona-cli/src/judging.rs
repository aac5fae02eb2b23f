//! A run over files of declarations: what `check` and `compare` share.

use std::io::Write;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use dimona::batch::{Batch, FileOutcome, Outcome, Output};
use dimona::citizen_data::CoveredFacts;
use dimona::codec::ReadOptions;
use dimona::codec::answers::Answers;
use dimona::declaration::register::Register;
use dimona::engine::{Engine, Level};
use dimona::report::Report;

use crate::args::Judging;
use crate::drafts::{Drafts, read_and_written};
use crate::inputs::{InputList, shown};
use crate::interrupt::Interrupt;
use crate::output::{Named, Pipe, Unfinished};
use crate::problems::{Problems, reason, write_reason};
use crate::watch::Watcher;
use crate::{clock, engine, facts, history, machine, stats, words};

/// Whether everything can be written where it is to be; `None` where not, and why was told. `beside` is read besides the inputs.
pub(crate) fn places(judging: &Judging, inputs: &InputList, beside: &[PathBuf], problems: &mut Problems) -> Option<()> {
    if let Some(place) = read_and_written(judging, inputs, beside) {
        problems.file(&shown(place), words::read_and_written());
        return None;
    }
    if let Some(place) = judging.spill_dir.as_deref().filter(|place| !place.is_dir()) {
        problems.file(&shown(place), words::nowhere_to_put_aside());
        return None;
    }
    Some(())
}

/// The engine that the arguments ask for.
pub(crate) fn engine(judging: &Judging, levels: &[(String, Level)], problems: &mut Problems) -> Option<Engine> {
    let mut builder = match (&judging.consents, judging.employer, &judging.facts) {
        (Some(consents), Some(employer), Some(directory)) => {
            let at = judging.now.or_else(clock::moment).or_else(|| {
                problems.tell(words::no_clock());
                None
            })?;
            let kept = history::Kept::to_read(consents, problems)?;
            let ledger = history::read(&kept, problems)?.history.into_ledger();
            let facts = CoveredFacts::new(facts::read(directory, problems)?, ledger, employer, at);
            engine::builder(&judging.policy, None, judging.now, problems)?.facts(facts)
        }
        _ => engine::builder(&judging.policy, judging.facts.as_deref(), judging.now, problems)?,
    };
    for rule in &judging.off {
        builder = builder.off(rule);
    }
    for (rule, level) in levels {
        builder = builder.level(rule, *level);
    }
    builder.build().map_err(|fault| problems.tell(fault)).ok()
}

/// How files are read.
pub(crate) fn read_options(judging: &Judging) -> ReadOptions {
    let mut options = ReadOptions::default();
    options.received_is_created = judging.received_is_created;
    options
}

/// What one run goes by.
#[derive(Clone, Copy)]
pub(crate) struct Run<'a> {
    pub(crate) judging: &'a Judging,
    pub(crate) engine: &'a Engine,
    pub(crate) report: &'a dyn Report,
    pub(crate) interrupt: &'a Interrupt,
    pub(crate) unfinished: &'a Unfinished,
}

impl Run<'_> {
    /// Judges, writes the report, and saves the register. `None` when there is no report; why was told. `tell` is asked what is to be
    /// told besides before anything gets into its place.
    pub(crate) fn judge(
        self,
        inputs: InputList,
        register: Register,
        answers: Answers,
        problems: &mut Problems,
        tell: impl FnOnce(&Outcome, &mut Problems),
    ) -> Option<Outcome> {
        let mut drafts = Drafts::begin(self.judging, self.unfinished, problems)?;
        let batch = batch(self.judging, self.engine)
            .answers(answers)
            .register(register)
            .keep_register(drafts.register.is_some());
        let outcome = self.judge_all(batch, inputs, &mut drafts, problems)?;

        let mut complete = true;
        for file in &outcome.files {
            complete &= tell_of_file(file, problems);
        }
        tell(&outcome, problems);
        if !drafts.write_register(outcome.register.as_ref(), complete, problems) || !drafts.finish_report(problems) {
            return None;
        }
        // Only now, when all of it is on disk, does anything get into its place.
        if self.interrupt.asked() {
            self.interrupt.tell();
            return None;
        }
        drafts.keep(self.unfinished, problems).then_some(outcome)
    }

    /// Reads, judges and writes the report, watched. `None` when that came to no end; why was told.
    fn judge_all(
        self,
        batch: Batch<'_>,
        inputs: InputList,
        drafts: &mut Drafts,
        problems: &mut Problems,
    ) -> Option<Outcome> {
        let watcher = Watcher::new(self.interrupt, &inputs);
        let read = inputs.read();
        let mut pipe = Pipe::new();
        let (place, to): (String, &mut (dyn Write + Send)) = match &mut drafts.report {
            None => (words::standard_output(), &mut pipe),
            Some(Named { name, draft }) => (name.clone(), draft),
        };
        let outcome = batch.watch(&watcher).run(&mut inputs.open(), Some(Output { report: self.report, to }));
        watcher.clear();
        match &outcome {
            Ok(outcome) if self.judging.stats => stats::tell(&outcome.stats, &watcher.times(), &read),
            Ok(_) => {}
            Err(fault) if fault.is_stopped() => self.interrupt.tell(),
            Err(fault) if fault.is_write() => problems.file(&place, write_reason(fault)),
            Err(fault) if fault.is_spill() => {
                problems.file(&shown(&self.judging.spill_directory()), words::cannot_put_aside(write_reason(fault)));
            }
            Err(fault) => problems.tell(fault),
        }
        outcome.ok()
    }
}

/// The batch that the arguments ask for.
fn batch<'e>(judging: &Judging, engine: &'e Engine) -> Batch<'e> {
    let threads = judging.threads.unwrap_or_else(machine::threads);
    Batch::new(engine)
        .threads(NonZeroUsize::new(threads).unwrap_or(NonZeroUsize::MIN))
        .memory(judging.memory.unwrap_or_else(machine::memory))
        .spill_directory(judging.spill_directory())
        .received_by_default(judging.at)
        .read_options(read_options(judging))
}

/// Tells what is wrong with a file; false when it could not be read to its end, or holds no record.
fn tell_of_file(file: &FileOutcome, problems: &mut Problems) -> bool {
    let name = shown(Path::new(&file.name));
    file.notes.iter().for_each(|note| problems.hint(&name, note));
    if let Some((record, fault)) = &file.first_unreadable {
        match file.unreadable {
            1 => problems.file(&name, words::unreadable(record, fault)),
            n => problems.file(&name, words::several_unreadable(n, record, fault)),
        }
    }
    match &file.fault {
        // It cannot be opened, or is of another kind and was refused as a whole.
        Some(fault) if file.records == 0 => problems.file(&name, reason(fault)),
        Some(fault) => problems.file(&name, words::after_records(reason(fault), file.records)),
        None if file.records == 0 => problems.file(&name, words::is_empty()),
        None => return true,
    }
    false
}
