//! `dimona check`.

use std::io::Write;
use std::num::NonZeroUsize;
use std::path::Path;
use std::process::ExitCode;

use dimona::batch::{Batch, FileOutcome, Outcome, Output};
use dimona::citizen_data::CoveredFacts;
use dimona::codec::ReadOptions;
use dimona::engine::Engine;
use dimona::report::{CountsReport, JsonReport, Report, ReportOptions, TextReport, Totals};

use crate::args::{Check, ReportFormat};
use crate::drafts::{Drafts, read_and_written};
use crate::inputs::{InputList, shown};
use crate::interrupt::Interrupt;
use crate::output::{Named, Pipe, Unfinished};
use crate::problems::{Problems, reason, write_reason};
use crate::watch::Watcher;
use crate::{answers, clock, engine, facts, history, machine, register, stats, words};

/// Runs the check and gives the exit status.
pub(crate) fn run(check: &Check) -> ExitCode {
    let mut problems = Problems::default();
    let unfinished = Unfinished::default();
    let totals = Interrupt::begin(&unfinished)
        .map_err(|fault| problems.tell(words::no_signals(fault)))
        .ok()
        .and_then(|interrupt| judge(check, &interrupt, &unfinished, &mut problems));
    match totals {
        Some(totals) if !problems.any() => ExitCode::from(u8::from(check.fail_on.reached_in(&totals))),
        _ => ExitCode::from(2),
    }
}

/// Judges and reports. `None` when there is no report; why was told.
fn judge(check: &Check, interrupt: &Interrupt, unfinished: &Unfinished, problems: &mut Problems) -> Option<Totals> {
    let inputs = InputList::of(&check.files);
    if let Some(place) = read_and_written(check, &inputs) {
        problems.file(&shown(place), words::read_and_written());
        return None;
    }
    if let Some(place) = check.spill_dir.as_deref().filter(|place| !place.is_dir()) {
        problems.file(&shown(place), words::nowhere_to_put_aside());
        return None;
    }
    let engine = engine(check, problems)?;
    let register = register::read(check.register.as_deref(), &engine, problems)?;
    let answers = answers::read(check, &inputs, problems)?;
    let mut drafts = Drafts::begin(check, unfinished, problems)?;

    let batch = batch(check, &engine).answers(answers).register(register).keep_register(drafts.register.is_some());
    let outcome = judge_all(check, &engine, batch, inputs, &mut drafts, interrupt, problems)?;

    let mut complete = true;
    for file in &outcome.files {
        complete &= tell_of_file(file, problems);
    }
    answers::tell(check, &outcome.answers, problems);
    if !drafts.write_register(outcome.register.as_ref(), complete, problems) || !drafts.finish_report(problems) {
        return None;
    }
    // Only now, when all of it is on disk, does anything get into its place.
    if interrupt.asked() {
        interrupt.tell();
        return None;
    }
    drafts.keep(unfinished, problems).then_some(outcome.totals)
}

/// The engine that the arguments ask for.
fn engine(check: &Check, problems: &mut Problems) -> Option<Engine> {
    let mut builder = match (&check.consents, check.employer, &check.facts) {
        (Some(consents), Some(employer), Some(directory)) => {
            let at = check.now.or_else(clock::moment).or_else(|| {
                problems.tell(words::no_clock());
                None
            })?;
            let kept = history::Kept::to_read(consents, problems)?;
            let ledger = history::read(&kept, problems)?.history.into_ledger();
            let facts = CoveredFacts::new(facts::read(directory, problems)?, ledger, employer, at);
            engine::builder(&check.policy, None, check.now, problems)?.facts(facts)
        }
        _ => engine::builder(&check.policy, check.facts.as_deref(), check.now, problems)?,
    };
    for rule in &check.off {
        builder = builder.off(rule);
    }
    for (rule, level) in &check.level {
        builder = builder.level(rule, *level);
    }
    builder.build().map_err(|fault| problems.tell(fault)).ok()
}

/// The batch that the arguments ask for.
fn batch<'e>(check: &Check, engine: &'e Engine) -> Batch<'e> {
    let mut options = ReadOptions::default();
    options.received_is_created = check.received_is_created;
    let threads = check.threads.unwrap_or_else(machine::threads);
    Batch::new(engine)
        .threads(NonZeroUsize::new(threads).unwrap_or(NonZeroUsize::MIN))
        .memory(check.memory.unwrap_or_else(machine::memory))
        .spill_directory(check.spill_directory())
        .received_by_default(check.at)
        .read_options(options)
}

/// Reads, judges and writes the report, watched. `None` when that came to no end; why was told.
fn judge_all(
    check: &Check,
    engine: &Engine,
    batch: Batch<'_>,
    inputs: InputList,
    drafts: &mut Drafts,
    interrupt: &Interrupt,
    problems: &mut Problems,
) -> Option<Outcome> {
    let watcher = Watcher::new(interrupt, &inputs);
    let read = inputs.read();
    let report = report(check, engine);
    let mut pipe = Pipe::new();
    let (place, to): (String, &mut (dyn Write + Send)) = match &mut drafts.report {
        None => (words::standard_output(), &mut pipe),
        Some(Named { name, draft }) => (name.clone(), draft),
    };
    let outcome = batch.watch(&watcher).run(&mut inputs.open(), Some(Output { report: &*report, to }));
    watcher.clear();
    match &outcome {
        Ok(outcome) if check.stats => stats::tell(&outcome.stats, &watcher.times(), &read),
        Ok(_) => {}
        Err(fault) if fault.is_stopped() => interrupt.tell(),
        Err(fault) if fault.is_write() => problems.file(&place, write_reason(fault)),
        Err(fault) if fault.is_spill() => {
            problems.file(&shown(&check.spill_directory()), words::cannot_put_aside(write_reason(fault)));
        }
        Err(fault) => problems.tell(fault),
    }
    outcome.ok()
}

fn report<'e>(check: &Check, engine: &'e Engine) -> Box<dyn Report + 'e> {
    let mut options = ReportOptions::default();
    options.show_ssin = check.show_ssin;
    options.language = words::language();
    match check.format {
        ReportFormat::Text => Box::new(TextReport::new(engine, options)),
        ReportFormat::Ndjson => Box::new(JsonReport::new(engine).in_language(options.language)),
        ReportFormat::Counts => Box::new(CountsReport::new(engine).in_language(options.language)),
    }
}

/// Tells what is wrong with a file; false when it could not be read to its end, or holds no record.
fn tell_of_file(file: &FileOutcome, problems: &mut Problems) -> bool {
    let name = shown(Path::new(&file.name));
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
